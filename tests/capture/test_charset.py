"""How the charset is known, in the order of bases."""

from __future__ import annotations

import codecs

import pytest
from webencodings.labels import LABELS

from fonds.capture.charset import find_charset, lookup

CZECH = "Přístav byl v úterý večer znovu otevřen, řekl mluvčí města Žďár. Loďky se vrátily k molu. " * 6
JAPANESE = "港は火曜日の夕方に再開された、と市の広報担当者は述べた。船は桟橋に戻った。" * 6
FRENCH = "Le port a rouvert mardi soir, a déclaré la mairie. Les bateaux sont rentrés à quai, après deux étés. " * 6


@pytest.mark.parametrize(
    ("payload", "stated", "expected"),
    [
        (codecs.BOM_UTF8 + b"hello", None, ("utf-8", "bom")),
        ("\ufeffhello".encode("utf-16-le"), None, ("utf-16-le", "bom")),
        ("\ufeffhello".encode("utf-32-be"), "utf-8", ("utf-32-be", "bom")),
        (FRENCH.encode("cp1252"), "ISO-8859-1", ("cp1252", "stated")),
        (b"<meta charset=shift_jis>" + JAPANESE.encode("cp932"), None, ("cp932", "meta")),
        (
            b'<?xml version="1.0" encoding="ISO-8859-2"?><html>' + CZECH.encode("iso8859-2"),
            None,
            ("iso8859-2", "meta"),
        ),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=utf-8">', None, ("utf-8", "meta")),
        (FRENCH.encode(), None, ("utf-8", "utf-8")),
        (b"plain ascii", None, ("utf-8", "utf-8")),
        (FRENCH.encode("cp1252"), None, ("cp1252", "detected")),
        (JAPANESE.encode("cp932"), None, ("cp932", "detected")),
        ("Ferry timetable for the winter".encode("utf-16-le"), None, ("utf-16-le", "detected")),
    ],
)
def test_basis(payload: bytes, stated: str | None, expected: tuple[str, str]) -> None:
    assert find_charset(payload, stated=stated) == expected


def test_one_bad_byte_does_not_unseat_utf8() -> None:
    payload = FRENCH.encode()
    assert find_charset(payload[:100] + b"\xff" + payload[100:])[0] == "utf-8"
    assert find_charset(payload[:-1] + b"\xc3")[0] == "utf-8", "cut in the middle of a character"


def test_browser_saved_utf8_under_a_stale_legacy_label() -> None:
    assert find_charset(b'<meta charset="windows-1250">' + CZECH.encode())[0] == "utf-8"


def test_utf8_label_on_legacy_bytes_is_not_believed() -> None:
    assert find_charset(b'<meta charset="utf-8">' + FRENCH.encode("cp1252")) == ("cp1252", "detected")


@pytest.mark.parametrize("label", ["punycode", "undefined", "rot13", "hex", "unicode_escape", "no-such", "", "\0"])
def test_codecs_that_no_server_means(label: str) -> None:
    assert lookup(label) is None
    assert find_charset(b"text", stated=label) == ("utf-8", "utf-8")


@pytest.mark.parametrize("name", ["cp1252", "utf-8", "cp932", "gb18030", "cp949", "euc_jp", "utf-16-le"])
def test_every_codec_chosen_decodes_any_bytes(name: str) -> None:
    assert lookup(name)
    bytes(range(256)).decode(name, errors="replace")


def test_every_label_of_the_standard_is_known() -> None:
    unknown = {name for label, name in LABELS.items() if lookup(label) is None}
    assert unknown == {"replacement", "x-user-defined"}
    for label in LABELS:
        name = lookup(label)
        if name is not None:
            bytes(range(256)).decode(name, errors="replace")


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("x-sjis", "cp932"),
        ("windows-31j", "cp932"),
        ("gb_2312-80", "gb18030"),
        ("ks_c_5601-1989", "cp949"),
        ("dos-874", "cp874"),
        ("x-mac-ukrainian", "mac-cyrillic"),
        ("logical", "iso8859-8"),
        ("iso-2022-kr", "iso2022_kr"),
        ("cp437", "cp437"),
        ("latin1", "cp1252"),
        (" ISO-8859-9 ", "cp1254"),
    ],
)
def test_labels(label: str, name: str) -> None:
    assert lookup(label) == name
