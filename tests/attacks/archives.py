"""Archive files spoilt at random: `python -m tests.attacks.archives 2000 --seed 1`.

Each is made of a sound file of our own (WARC in all its packings, ARC, WACZ) by one to four mutations, and must keep
these promises:

- It is read to its end in bounded time, and nothing is raised.
- No place is given twice.
- Every page whose bytes the mutations left whole is found (in files whose records stand for themselves).
- Every capture is the same when it is read again from its place.
"""

from __future__ import annotations

import argparse
import gzip
import io
import signal
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from types import FrameType

import zstandard

from fonds.capture.readers import Broken, Item, SourceFile, choose_reader
from fonds.errors import CaptureError
from tests.support.archives import Written, arc, page, pages, plain, warc

LIMIT = 2 * 1024 * 1024
SECONDS = 20
_MOST = 4
_OTHERS = [Written(b"GIF89a" * 50, mime="image/gif"), Written(b"GET / HTTP/1.1\r\n\r\n", kind="request", mime="a/b")]


@dataclass(frozen=True)
class Sample:
    """A sound file: its records one by one, and how they make a file. `apart` says that each stands for itself."""

    name: str
    records: tuple[bytes, ...]
    make: Callable[[bytes], bytes]
    apart: bool = True


def _packed(content: bytes) -> bytes:
    """Packed without the time, so that equal numbers give equal mutants."""
    return gzip.compress(content, mtime=0)


def _named(name: str, method: int = zipfile.ZIP_STORED) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, (2026, 3, 1, 0, 0, 0))
    info.compress_type = method
    return info


def _records(count: int, packed: Callable[[bytes], bytes]) -> tuple[bytes, ...]:
    first = len(plain([]))
    given = [each for n in range(1, count + 1) for each in (*pages(1, start=n), *_OTHERS[: n % 3])]
    return tuple(packed(plain([each])[first:]) for each in given)


def _packed_or_not(number: int, record: bytes) -> bytes:
    return (bytes, _packed, zstandard.ZstdCompressor().compress)[number % 3](record)


def _wacz(content: bytes, method: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as package:
        package.writestr(
            _named("datapackage.json"), '{"resources": [{"path": "archive/a.warc.gz", "hash": "sha256:0"}]}'
        )
        package.writestr(_named("archive/a.warc.gz", method), content)
        package.writestr(_named("pages/pages.jsonl"), '{"url": "https://bay.example/1", "title": "Ferry"}\n')
    return made.getvalue()


@cache
def samples() -> tuple[Sample, ...]:
    zstd = zstandard.ZstdCompressor().compress
    arcs = [arc([each]) for each in pages(6)]
    head = len(arc([]))
    return (
        Sample("warc.gz", _records(6, _packed), bytes),
        Sample("warc", _records(6, bytes), bytes),
        Sample("warc.zst", _records(6, zstd), bytes),
        Sample("warc joined by cat", tuple(_packed_or_not(*each) for each in enumerate(_records(6, bytes))), bytes),
        Sample("warc packed as a whole", _records(6, bytes), _packed, apart=False),
        Sample("arc", (arc([]), *(each[head:] for each in arcs)), bytes, apart=False),
        Sample("arc.gz", (_packed(arc([])), *(_packed(each[head:]) for each in arcs)), bytes),
        Sample("wacz", _records(4, _packed), lambda content: _wacz(content, zipfile.ZIP_STORED), apart=False),
        Sample("packed wacz", _records(4, bytes), lambda content: _wacz(content, zipfile.ZIP_DEFLATED), apart=False),
        Sample("mixed responses", (warc([Written(_packed(page(1)), headers={"Content-Encoding": "gzip"})]),), bytes),
    )


def _slice(random: Random, length: int) -> tuple[int, int]:
    start = random.randint(0, length)
    return start, min(length, start + random.randint(1, max(2, length // random.choice((3, 20, 200)))))


def _flip(random: Random, content: bytes) -> bytes:
    spoilt = bytearray(content)
    for _ in range(random.choice((1, 1, 3, 40))):
        if spoilt:
            spoilt[random.randrange(len(spoilt))] ^= 1 << random.randrange(8)
    return bytes(spoilt)


def _remove(random: Random, content: bytes) -> bytes:
    start, end = _slice(random, len(content))
    return content[:start] + content[end:]


def _repeat(random: Random, content: bytes) -> bytes:
    start, end = _slice(random, len(content))
    return content[:end] + content[start:end] * random.choice((1, 1, 3)) + content[end:]


def _blank(random: Random, content: bytes) -> bytes:
    start, end = _slice(random, len(content))
    fill = random.choice((b"\0", b"\n", b"\xff", b"A", b"\x1f\x8b\x08", b"WARC/1.0\r\n"))
    return content[:start] + (fill * (end - start))[: end - start] + content[end:]


def _insert(random: Random, content: bytes) -> bytes:
    at = random.randint(0, len(content))
    made = random.choice(
        (
            random.randbytes(random.randint(1, 3_000)),
            b"\r\n\r\n",
            b"WARC/1.0\r\n",
            b"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\n",
            _packed(b"WARC/1.0\r\nContent-Length: 5\r\n\r\nabc"),
            _packed(b"\0" * 3_000_000),
            b"https://bay.example/x 1.2.3.4 20260301000000 text/html 7777777\n",
            b"PK\x03\x04",
            b"PK\x05\x06" + b"\0" * 18,
        )
    )
    return content[:at] + made + content[at:]


def _digits(random: Random, content: bytes) -> bytes:
    places = [n for n, byte in enumerate(content) if 48 <= byte <= 57]
    if not places:
        return content
    spoilt = bytearray(content)
    for _ in range(random.choice((1, 2, 10))):
        spoilt[random.choice(places)] = random.choice(b"0123456789-")
    return bytes(spoilt)


def _cut(random: Random, content: bytes) -> bytes:
    return content[: random.randint(0, len(content))]


def _behead(random: Random, content: bytes) -> bytes:
    return content[random.randint(0, max(0, len(content) // 4)) :]


MUTATIONS = (_flip, _remove, _repeat, _blank, _insert, _digits, _cut, _behead)


def mutant(seed: int, number: int) -> tuple[Sample, str, bytes]:
    """The sample, the name and the bytes of the mutant of this number; equal numbers give equal mutants."""
    random = Random(f"archives:{seed}:{number}")
    sample = random.choice(samples())
    inner = random.random() < 0.6  # else the finished file, packing and all
    content = b"".join(sample.records)
    content = content if inner else sample.make(content)
    names = [sample.name, "inside" if inner else "outside"]
    for _ in range(random.randint(1, _MOST)):
        mutation = random.choice(MUTATIONS)
        names.append(mutation.__name__.strip("_"))
        content = mutation(random, content)
    return sample, " ".join(names), sample.make(content) if inner else content


class TooSlowError(Exception):
    """The bound on time for one file."""


def _alarm(_number: int, _frame: FrameType | None) -> None:
    raise TooSlowError


def broken_promises(sample: Sample, content: bytes, folder: Path, counts: Counter[str]) -> list[str]:
    """Which promises a file breaks."""
    name = "crawl.wacz" if "wacz" in sample.name else "crawl.arc" if sample.name == "arc" else "crawl.warc"
    path = folder / name
    path.write_bytes(content)
    reader = choose_reader(name, content[:16384])
    if reader is None or reader.plain:
        counts["not told to be an archive"] += 1
        return []
    file = SourceFile(path, name, LIMIT)
    faults: list[str] = []
    places: Counter[tuple[int | None, str | None]] = Counter()
    found: dict[tuple[int | None, str | None], tuple[Item, bytes]] = {}
    signal.signal(signal.SIGALRM, _alarm)
    signal.alarm(SECONDS)
    try:
        for entry in reader.load().read(file):
            place = (entry.at.offset, entry.at.member)
            if not isinstance(entry, Broken):
                places[place] += entry.at.offset is not None
            try:
                if isinstance(entry, Item):
                    found[place] = (entry, entry.load().payload)
                    counts["captures"] += 1
                elif isinstance(entry, Broken):
                    counts["told as broken"] += 1
            except CaptureError:
                counts["told as broken"] += 1
        faults += [f"place {place} twice" for place, count in places.items() if count > 1]
        faults += _lost(sample, content, {payload for _, payload in found.values()})
        faults += _changed(reader.load().read, file, found)
    except TooSlowError:
        faults.append(f"took more than {SECONDS} s")
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        faults.append(f"raised {type(error).__name__}: {error}"[:200])
    finally:
        signal.alarm(0)
    return faults


def _lost(sample: Sample, content: bytes, found: set[bytes]) -> list[str]:
    """Pages whose records stand whole in the file and were not found. A plain record must be whole with the end of the
    one before: where that one claims it, nobody can tell."""
    if not sample.apart:
        return []
    lost = []
    wanted = {page(n): n for n in range(1, 7)}
    for record in sample.records:
        plainly = record.startswith(b"WARC/")
        inside = record if plainly else _unpacked(record)
        body = inside.partition(b"\r\n\r\n")[2].partition(b"\r\n\r\n")[2].removesuffix(b"\r\n\r\n")
        body = body if body in wanted else body.removesuffix(b"\n")
        intact = b"\r\n\r\n" + record if plainly else record
        if body in wanted and intact in content and body not in found:
            lost.append(f"page {wanted[body]} is whole and was not found")
    return lost


def _unpacked(record: bytes) -> bytes:
    if record.startswith(b"\x1f\x8b"):
        return gzip.decompress(record)
    return zstandard.ZstdDecompressor().decompress(record)


def _changed(
    read: Callable[..., object], file: SourceFile, found: dict[tuple[int | None, str | None], tuple[Item, bytes]]
) -> list[str]:
    """Captures that are others when they are read again from their places."""
    for place, (item, payload) in reversed(found.items()):
        entries = iter(read(file, item.at))  # type: ignore[call-overload]
        first = next(entries, None)
        if not isinstance(first, Item) or first.at != item.at or first.load().payload != payload:
            return [f"another capture when {place} is read again"]
    return []


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.attacks.archives", description=__doc__)
    parser.add_argument("number", type=int, help="how many")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="the mutant of this number alone")
    parser.add_argument("--keep", type=Path, help="folder for files that broke a promise")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    failing, slowest, began = 0, 0.0, time.monotonic()
    with tempfile.TemporaryDirectory() as folder, suppress(KeyboardInterrupt):
        for number in [options.only] if options.only is not None else range(options.number):
            sample, name, content = mutant(options.seed, number)
            start = time.process_time()
            faults = broken_promises(sample, content, Path(folder), counts)
            slowest = max(slowest, time.process_time() - start)
            counts["files"] += 1
            failing += bool(faults)
            for fault in faults:
                print(f"{number} ({name}): {fault}")
            if faults and options.keep is not None:
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / str(number)).write_bytes(content)
    print(
        f"{dict(counts)}, {failing} broke a promise; slowest {slowest:.2f} s, {time.monotonic() - began:.0f} s in all"
    )
    sys.exit(failing > 0)


if __name__ == "__main__":
    main()
