"""WACZ files: their records, what they say of themselves, and those that lie."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils

from fonds.capture.readers import Item, SourceFile, reader_named
from tests.support.archives import LIMIT, broken, items, page, pages, passed, read_all, warc

STORED, DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
PAGES = (
    b'{"format": "json-pages-1.0", "id": "pages"}\n'
    + json.dumps({"url": "https://bay.example/1", "ts": "2026-03-01T09:30:01Z", "title": "Ferry 1"}).encode()
)


def _sha256(content: bytes) -> str:
    return "sha256:" + hashlib.sha256(content).hexdigest()


def _files(**changed: bytes) -> dict[str, bytes]:
    files = {"archive/data.warc.gz": warc(pages(3)), "pages/pages.jsonl": PAGES}
    offsets = [item.at.offset for item in items(read_all(_written(files["archive/data.warc.gz"])))]
    lines = [json.dumps({"filename": "data.warc.gz", "offset": str(at)}) for at in offsets]
    files["indexes/index.cdx.gz"] = gzip.compress("".join(f"example,bay)/ 2026 {line}\n" for line in lines).encode())
    return files | {name.replace("__", "/"): content for name, content in changed.items()}


_HERE: list[Path] = []


@pytest.fixture(autouse=True)
def _place(tmp_path: Path) -> None:
    _HERE[:] = [tmp_path]


def _written(content: bytes, name: str = "x.warc.gz") -> Path:
    path = _HERE[0] / name
    path.write_bytes(content)
    return path


def _wacz(files: dict[str, bytes], *, method: int = STORED, described: dict[str, bytes] | None = None) -> Path:
    stated = described if described is not None else files
    resources = [{"name": name, "path": name, "hash": _sha256(content), "bytes": len(content)} for name, content in stated.items()]  # fmt: skip # noqa: E501
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as package:
        package.writestr("datapackage.json", json.dumps({"profile": "data-package", "resources": resources}))
        for name, content in files.items():
            package.writestr(name, content)
    return _written(made.getvalue(), "crawl.wacz")


@pytest.mark.parametrize("method", [STORED, DEFLATED])
def test_records_are_read_where_they_lie(method: int) -> None:
    path = _wacz(_files(), method=method)
    entries = read_all(path, "wacz")
    assert not broken(entries)
    found = items(entries)
    assert [item.load().payload for item in found] == [page(n) for n in (1, 2, 3)]
    assert {item.at.member for item in found} == {"archive/data.warc.gz"}
    told = {each.name: each.value for each in found[0].stated if each.origin == "wacz"}
    assert told == {"page-title": "Ferry 1", "page-time": "2026-03-01T09:30:01Z"}
    for item in reversed(found):
        again = reader_named("wacz").load().read(SourceFile(path, path.name, LIMIT), item.at)
        first = next(again)
        assert isinstance(first, Item)
        assert first.load().payload == item.load().payload
    with zipfile.ZipFile(path) as package:
        inside = package.read("archive/data.warc.gz")
    assert [item.at.offset for item in found] == [item.at.offset for item in items(read_all(_written(inside)))]


def test_digests_that_differ_and_files_that_are_missing_are_told_and_the_rest_is_read() -> None:
    files = _files()
    described = files | {"pages/pages.jsonl": b"other", "archive/gone.warc.gz": b"gone"}
    entries = read_all(_wacz(files, described=described), "wacz")
    assert [entry.at.member for entry in broken(entries)] == ["pages/pages.jsonl", "datapackage.json"]
    assert "sha256 differs" in str(broken(entries)[0].error)
    assert len(items(entries)) == 3


def test_an_index_that_lies_is_told_and_not_believed() -> None:
    line = b'example,bay)/ 2026 {"filename": "data.warc.gz", "offset": "17"}\n'
    other = b'example,bay)/ 2026 {"filename": "none.warc.gz", "offset": "0"}\n'
    entries = read_all(_wacz(_files(**{"indexes__index.cdx.gz": gzip.compress(line + other)})), "wacz")
    (told,) = broken(entries)
    assert "2 places where no record begins" in str(told.error)
    assert len(items(entries)) == 3


def _signed(description: bytes, key: ec.EllipticCurvePrivateKey, *, bare: bool) -> bytes:
    digest = _sha256(description)
    signature = key.sign(digest.encode(), ec.ECDSA(hashes.SHA256()))
    if bare:
        r, s = utils.decode_dss_signature(signature)
        signature = r.to_bytes(48) + s.to_bytes(48)
    public = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    said = {
        "hash": digest,
        "signature": base64.b64encode(signature).decode(),
        "publicKey": base64.b64encode(public).decode(),
        "created": "2026-03-01T10:00:00Z",
    }
    return json.dumps({"path": "datapackage.json", "hash": digest, "signedData": said}).encode()


@pytest.mark.parametrize(("bare", "good"), [(True, True), (False, True), (False, False)])
def test_signatures(*, bare: bool, good: bool) -> None:
    path = _wacz(_files())
    with zipfile.ZipFile(path, "a") as package:
        description = package.read("datapackage.json")
        signed = _signed(
            description if good else description + b" ", ec.generate_private_key(ec.SECP384R1()), bare=bare
        )
        package.writestr("datapackage-digest.json", signed)
    entries = read_all(path, "wacz")
    assert len(broken(entries)) == (not good)
    assert (
        any(entry.code == "signature" and "the signature matches" in entry.reason for entry in passed(entries)) == good
    )
    assert len(items(entries)) == 3


def test_names_that_lead_out_write_nothing(tmp_path: Path) -> None:
    files = _files()
    for number, name in enumerate(("../evil.warc.gz", "/etc/evil.warc.gz", "archive/../../x.warc.gz", "C:\\x.warc.gz")):
        files[name] = warc(pages(1, start=50 + number))
    before = sorted(tmp_path.parent.rglob("*"))
    entries = read_all(_wacz(files, described={}), "wacz")
    assert len(broken(entries)) == 4
    assert all(".." not in (entry.at.member or "") for entry in entries)
    assert len(items(entries)) == 3
    assert [path for path in sorted(tmp_path.parent.rglob("*")) if path not in before] == [tmp_path / "crawl.wacz"]


def test_a_bomb_in_a_package_is_bounded() -> None:
    bomb = gzip.compress(
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 300000000\r\n\r\n" + b"\0" * 300_000_000, 1
    )
    entries = read_all(_wacz(_files(**{"archive__bomb.warc.gz": bomb}), method=DEFLATED, described={}), "wacz")
    assert len(items(entries)) == 3


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.9, 0.999])
def test_a_package_that_is_cut_is_told(cut: float) -> None:
    whole = _wacz(_files()).read_bytes()
    path = _written(whole[: int(len(whole) * cut)], "crawl.wacz")
    (told,) = read_all(path, "wacz")
    assert broken([told])


def test_a_package_without_archive_or_description() -> None:
    assert "holds no WARC file" in str(broken(read_all(_wacz({}), "wacz"))[0].error)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("archive/data.warc.gz", warc(pages(2)))
    entries = read_all(_written(made.getvalue(), "bare.wacz"), "wacz")
    assert "it is missing" in str(broken(entries)[0].error)
    assert len(items(entries)) == 2


def test_files_without_a_name_and_two_of_one_name_are_told() -> None:
    spoilt = _wacz(_files(aa=b"nothing")).read_bytes().replace(b"aa", b"\0\0")
    entries = read_all(_written(spoilt, "nameless.wacz"), "wacz")
    assert [str(entry.error) for entry in broken(entries) if entry.at.member == "unnamed"]
    assert len(items(entries)) == 3
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("archive/data.warc.gz", warc(pages(2)))
        with pytest.warns(UserWarning, match="Duplicate name"):
            package.writestr("archive/data.warc.gz", warc(pages(2, start=11)))
    entries = read_all(_written(made.getvalue(), "twice.wacz"), "wacz")
    (told,) = (entry for entry in broken(entries) if entry.at.member == "again/archive/data.warc.gz")
    assert "stands more than once" in str(told.error)
    assert [item.url for item in items(entries)] == ["https://bay.example/11", "https://bay.example/12"]
