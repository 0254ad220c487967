"""Archive files that are damaged or made to harm: what came before the damage is kept, and what comes after it found
again; the damage is told under its offset; nothing takes more memory than a record may."""

from __future__ import annotations

import gzip
import re
import resource
import time
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest
import zstandard

from fonds.capture.readers import Broken, Item, SourceFile, reader_named
from fonds.errors import BrokenArchiveFile, CaptureTooLarge, FondsError
from tests.support.archives import LIMIT, Written, arc, broken, items, page, pages, plain, read_all, warc


def _file(tmp_path: Path, payload: bytes, name: str = "crawl.warc.gz") -> Path:
    path = tmp_path / name
    path.write_bytes(payload)
    return path


def _numbers(path: Path, reader: str = "warc") -> tuple[list[int], list[Broken]]:
    """Which pages were found, and what was broken."""
    entries = read_all(path, reader)
    titles = [re.search(rb"<title>Ferry (\d+) ", item.load().payload) for item in items(entries)]
    return [int(title[1]) for title in titles if title], broken(entries)


def _members(content: bytes) -> list[bytes]:
    starts = [match.start() for match in re.finditer(rb"\x1f\x8b\x08", content)]
    return [content[a:b] for a, b in zip(starts, [*starts[1:], None], strict=True)]


@pytest.mark.parametrize("packed", [True, False])
def test_cut_in_the_middle_of_a_record(packed: bool, tmp_path: Path) -> None:
    whole = warc(pages(4), packed=packed)
    last = items(read_all(_file(tmp_path, whole)))[-1].at.offset
    assert last is not None
    for cut in (last + 1, last + 30, (last + len(whole)) // 2, len(whole) - 40):
        found, told = _numbers(_file(tmp_path, whole[:cut]))
        assert found == [1, 2, 3]
        assert [each.at.offset for each in told] == [last], "the failure names where the record begins"
    found, told = _numbers(_file(tmp_path, whole[:last]))
    assert (found, told) == ([1, 2, 3], [])


def test_a_member_that_is_missing_or_spoilt(tmp_path: Path) -> None:
    parts = _members(warc(pages(5)))
    assert len(parts) == 6
    without = b"".join(parts[:3] + parts[4:])
    assert _numbers(_file(tmp_path, without)) == ([1, 2, 4, 5], []), "nothing shows that it was ever there"
    spoilt = parts[3][:20] + b"\xff" * (len(parts[3]) - 20)
    for middle in (spoilt, b"\0" * 500, b"garbage" * 100, parts[3][30:], parts[3][:-30]):
        found, told = _numbers(_file(tmp_path, b"".join([*parts[:3], middle, *parts[4:]])))
        assert found == [1, 2, 4, 5]
        assert len(told) == 1
        assert told[0].at.offset == sum(map(len, parts[:3]))


@pytest.mark.parametrize("lie", [b"0", b"10", b"100000", b"99999999999999999", b"-1", b"", b"1e3", b"\xd9\xa1"])
@pytest.mark.parametrize("packed", [True, False])
def test_lengths_that_lie_cost_no_other_record(lie: bytes, packed: bool, tmp_path: Path) -> None:
    parts = [plain([each])[len(plain([])) :] for each in pages(4)]
    honest = re.search(rb"Content-Length: (\d+)", parts[1])
    assert honest is not None
    parts[1] = parts[1].replace(honest[0], b"Content-Length: " + lie, 1)
    content = b"".join(gzip.compress(part) if packed else part for part in parts)
    found, told = _numbers(_file(tmp_path, content))
    assert [number for number in found if number != 2] == [1, 3, 4]
    assert 2 in found or told, "the page itself is found or told"


def test_a_length_that_lies_is_told_with_the_page(tmp_path: Path) -> None:
    content = plain(pages(3))
    lengths = [int(size) for size in re.findall(rb"Content-Length: (\d+)\r\n", content)]
    lying = content.replace(b"Content-Length: %d\r\n" % lengths[1], b"Content-Length: %d\r\n" % (lengths[1] + 9), 1)
    found = items(read_all(_file(tmp_path, lying)))
    assert len(found) == 3
    told = {each.name: each.value for each in found[0].load().stated}
    assert found[0].load().payload == page(1)
    assert told["record-length"] == f"states {lengths[1] + 9} bytes, has {lengths[1]}"


def test_records_without_address_date_or_type(tmp_path: Path) -> None:
    content = plain([Written(page(1), url=None), *pages(1, start=2)])
    found = items(read_all(_file(tmp_path, content)))
    assert [item.url for item in found] == [None, "https://bay.example/2"]
    bare = b"WARC/1.0\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n"
    entries = read_all(_file(tmp_path, bare + plain(pages(1))))
    assert len(entries) == 3
    assert not broken(entries)


def _zeros(size: int) -> bytes:
    """A record whose block is one byte again and again."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    return b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n" % (size + len(head)) + head + b"<" * size


BOMBS: dict[str, Callable[[int], bytes]] = {
    "gzip member": lambda n: gzip.compress(_zeros(n), 1),
    "zstd frame": lambda n: zstandard.ZstdCompressor().compress(_zeros(n)),
    "gzip body": lambda n: warc([Written(gzip.compress(b"<" * n, 1), headers={"Content-Encoding": "gzip"})]),
    "brotli body": lambda n: warc([Written(brotli.compress(b"<" * n, quality=1), headers={"Content-Encoding": "br"})]),
    "zstd body": lambda n: warc(
        [Written(zstandard.ZstdCompressor().compress(b"<" * n), headers={"Content-Encoding": "zstd"})]
    ),
    "gzip in gzip": lambda n: warc(
        [Written(gzip.compress(gzip.compress(b"<" * n, 1)), headers={"Content-Encoding": "gzip, gzip"})]
    ),
    "header without end": lambda n: b"WARC/1.0\r\n" + b"A: b\r\n" * (n // 6),
    "line without end": lambda n: b"WARC/1.0\r\nA: " + b"b" * n,
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_bombs_stay_small_and_what_follows_is_found(bomb: str, tmp_path: Path) -> None:
    made = BOMBS[bomb](60 * 1024 * 1024)
    path = _file(tmp_path, made + warc(pages(2), packed=not bomb.endswith("without end")))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    found = []
    errors: list[FondsError] = []
    for entry in reader_named("warc").load().read(SourceFile(path, path.name, LIMIT)):
        if isinstance(entry, Item):
            try:
                found.append(len(entry.load().payload))
            except (CaptureTooLarge, BrokenArchiveFile) as error:
                errors.append(error)
        elif isinstance(entry, Broken):
            errors.append(entry.error)
    assert time.process_time() - began < 10
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 * 1024, "KiB"
    assert errors
    if bomb != "zstd frame":  # a file is packed in one way
        assert found[-2:] == [len(page(1)), len(page(2))]


def test_arc_files_that_are_damaged(tmp_path: Path) -> None:
    content = arc(pages(3))
    second = content.index(b"https://bay.example/2 ")
    spoilt = content[:second] + b"https://bay.example/2 nonsense\n" + content[content.index(b"\n", second) + 1 :]
    found, told = _numbers(_file(tmp_path, spoilt, "a.arc"), "arc")
    assert found == [1, 3]
    assert [each.at.offset for each in told] == [second]
    found, told = _numbers(_file(tmp_path, content[:-100], "a.arc"), "arc")
    assert (found, len(told)) == ([1, 2], 1)


def test_reading_goes_on_behind_a_record_that_was_killed(tmp_path: Path) -> None:
    for packed in (True, False):
        path = _file(tmp_path, warc(pages(4), packed=packed))
        file = SourceFile(path, path.name, LIMIT)
        second = items(read_all(path))[1].at
        module = reader_named("warc").load()
        found = [entry for entry in module.beyond(file, second) if isinstance(entry, Item)]  # type: ignore[attr-defined]
        assert [item.url for item in found] == ["https://bay.example/3", "https://bay.example/4"]


def test_a_file_packed_as_a_whole_is_unpacked_once_for_all_its_records(tmp_path: Path) -> None:
    path = _file(tmp_path, gzip.compress(plain(pages(300)), 1))
    file = SourceFile(path, path.name, LIMIT)
    places = [item.at for item in items(read_all(path))]
    began = time.process_time()
    for at in places:
        entries = reader_named("warc").load().read(file, at)
        first = next(entries)
        assert isinstance(first, Item)
        assert first.load().payload
        del entries
    assert time.process_time() - began < 2


def test_empty_members_without_number(tmp_path: Path) -> None:
    empty = gzip.compress(b"", 1) * 20_000
    found, told = _numbers(_file(tmp_path, warc(pages(1)) + empty + warc(pages(1, start=2)) + empty))
    assert found == [1, 2]
    assert told == []
