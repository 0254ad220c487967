"""Spoilt files of formats that hold a page in other clothes: MHTML, mail, web archives, PDF, office files.

Bytes are changed where they lie; of ZIP files also the files inside, or nothing would be spoilt but checksums. Told by
seed and number like other mutants.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from importlib import util
from random import Random

from tests.attacks.captures import RAW
from tests.attacks.mutations import MAX_BYTES, Mutant
from tests.support import files

_MOST_MUTATIONS = 6
_DIGITS = re.compile(rb"\d{1,12}")
# What formats are made of: boundaries, names of headers and objects, elements.
_WORDS = (
    b"--", b"\r\n\r\n", b"\n", b"Content-Type: multipart/related; boundary=x\r\n\r\n",
    b"Content-Type: text/html\r\n", b"Content-Transfer-Encoding: base64\r\n", b"charset=utf-16", b"charset*0*=%",
    b"=?utf-8?B?", b"=3D", b"=\r\n", b"<html>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"<w:tbl><w:tr><w:tc>",
    b"<text:s text:c='999999'/>", b"endobj", b"stream", b"/Kids [1 0 R]", b"<< /Length 99999999 >>", b"PK\x01\x02",
    b"PK\x03\x04", b"\x00", b"\xff\xfe", b"From - x 07:08 2024\n", b"bplist00", b"\xd1\x01\x02", b"\xaf\x11\xff\xff",
)  # fmt: skip


@cache
def originals() -> tuple[tuple[str, bytes], ...]:
    """The files to be spoilt, by name."""
    page = (RAW / "thornwick-palm-house.html").read_bytes()
    text = files.part(b"The ferry was late again, said Ada Vint on Monday.\r\n" * 8, "text/plain")
    html = files.part(files.PAGE.encode(), "text/html; charset=utf-8", "base64")
    word = files.docx(files.word("No dredger before June", "Titel") + files.word("The ferry was late again. ") * 20)
    odt = files.odt(
        "<text:h>No dredger</text:h>" + "<text:p>The ferry was late <text:s text:c='3'/>again.</text:p>" * 20
    )
    made = {
        "chrome.mhtml": (RAW / "bac-de-saint-aubray.mhtml").read_bytes(),
        "base64.mhtml": files.mhtml(page, how="base64", others=[html, text]),
        "letter.eml": files.mail(files.multipart([files.multipart([text, html], "alternative", "b2"), text], "mixed")),
        "plain.eml": files.mail(text),
        "page.webarchive": files.webarchive(page),
        "xml.webarchive": files.webarchive(binary=False, frames=2),
        "text.docx": word,
        "text.odt": odt,
    }
    if util.find_spec("pypdfium2") is not None:
        made["print.pdf"] = files.pdf([["No dredger before June", "By Ada Vint"] + ["The ferry was late."] * 30] * 3)
    return tuple(made.items())


def _place(random: Random, payload: bytes) -> tuple[int, int]:
    start = random.randrange(len(payload) + 1)
    return start, min(len(payload), start + int(random.paretovariate(0.5)) % 4_000)


def _flipped(random: Random, payload: bytes) -> bytes:
    spoilt = bytearray(payload)
    for _ in range(random.randint(1, 40) if spoilt else 0):
        spoilt[random.randrange(len(spoilt))] = random.randrange(256)
    return bytes(spoilt)


def _cut(random: Random, payload: bytes) -> bytes:
    return payload[: random.randrange(len(payload) + 1)]


def _taken(random: Random, payload: bytes) -> bytes:
    start, end = _place(random, payload)
    return payload[:start] + payload[end:]


def _doubled(random: Random, payload: bytes) -> bytes:
    start, end = _place(random, payload)
    return payload[:end] + payload[start:end] * random.choice((1, 2, 50)) + payload[end:]


def _moved(random: Random, payload: bytes) -> bytes:
    start, end = _place(random, payload)
    rest = payload[:start] + payload[end:]
    to = random.randrange(len(rest) + 1)
    return rest[:to] + payload[start:end] + rest[to:]


def _inserted(random: Random, payload: bytes) -> bytes:
    at = random.randrange(len(payload) + 1)
    return payload[:at] + random.choice(_WORDS) * random.choice((1, 1, 3, 200)) + payload[at:]


def _renumbered(random: Random, payload: bytes) -> bytes:
    found = list(_DIGITS.finditer(payload))
    if not found:
        return payload
    match = random.choice(found)
    number = random.choice((b"0", b"-1", b"1", b"65535", b"4294967295", b"99999999999999999999"))
    return payload[: match.start()] + number + payload[match.end() :]


Spoil = Callable[[Random, bytes], bytes]
_SPOILS: tuple[Spoil, ...] = (_flipped, _cut, _taken, _doubled, _moved, _inserted, _renumbered)


def _inside(random: Random, payload: bytes, spoil: Spoil) -> bytes:
    """One of the files in a ZIP spoilt, and the ZIP made whole again around it."""
    target = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(payload)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
            chosen = random.choice(source.namelist())
            for info in source.infolist():
                content = source.read(info)
                made.writestr(info, spoil(random, content) if info.filename == chosen else content)
    except (
        zipfile.BadZipFile,
        zlib.error,
        IndexError,
        NotImplementedError,
        EOFError,
        OSError,
        ValueError,
        RuntimeError,
    ):
        return payload
    return target.getvalue()


def file_mutant(seed: int, number: int) -> Mutant:
    """The spoilt file of this number; equal numbers give equal files."""
    random = Random(f"files:{seed}:{number}")
    name, payload = random.choice(originals())
    chosen = [random.choice(_SPOILS) for _ in range(random.randint(1, _MOST_MUTATIONS))]
    within = payload.startswith(b"PK") and random.random() < 0.7
    for spoil in chosen:
        payload = (_inside(random, payload, spoil) if within else spoil(random, payload))[:MAX_BYTES]
    return Mutant(number, "+".join([name, *(spoil.__name__.lstrip("_") for spoil in chosen)]), payload, "", None)
