"""Documents of nearly the same text, by MinHash.

Two documents are near duplicates where they share 70 % or more of their runs of five words (Jaccard's measure,
estimated from 128 permutations). Pairs to compare are those that agree in one of 32 bands of four: that finds 9,998 in
10,000 of the pairs that share 70 %, 87 % of those that share 50. What is near to a near duplicate is in its cluster
too. Signatures lie on the disk, 512 bytes a document; in memory are some 30 bytes for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from fonds.model.counts import UNSPACED

PERMUTATIONS, BANDS = 128, 32
ROWS_PER_BAND = PERMUTATIONS // BANDS
SEED = 20_260_301
WORDS_PER_RUN = 5
LIKENESS = 0.7
# Stands in manifests: what signs a text depends on the library's version of its algorithm.
METHOD = {
    "permutations": PERMUTATIONS,
    "bands": BANDS,
    "words_per_run": WORDS_PER_RUN,
    "likeness": LIKENESS,
    "seed": SEED,
}
# Documents that one of a bucket is compared with; more alike ones than that are met again in other bands.
_MOST_COMPARED = 50
# In scripts that part no words with blanks each letter stands for a word (as in `n_words`).
_WORD = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")


def runs_of(text: str) -> list[str]:
    """Runs of five words, in small letters; one of all words where there are fewer, the text where there is none."""
    words = _WORD.findall(text.casefold())
    if len(words) < WORDS_PER_RUN:
        return [" ".join(words) or text.strip()]
    return list(map(" ".join, zip(*(words[start:] for start in range(WORDS_PER_RUN)), strict=False)))


def clusters(texts: Iterable[tuple[Sequence[int], Sequence[str]]], count: int, scratch: Path) -> Any:
    """For each of `count` places the least place in its cluster, as an array; its own where it is alone.

    `texts` gives places with their texts, some at a time. Documents without text are in no cluster. Raises OSError
    where `scratch` can't be written.
    """
    if not count:
        return np.arange(count, dtype=np.int64)
    scratch.mkdir(parents=True, exist_ok=True)
    signatures = mapped(scratch / "signatures", count)
    has_text = np.zeros(count, dtype=bool)
    for places, members in texts:
        for place, text in zip(places, members, strict=True):
            if text.strip():
                signatures[place] = signature_of(text)
                has_text[place] = True
    return leaders_of(signatures, has_text)


def leaders_of(signatures: Any, has_text: Any) -> Any:
    """For each place the least place in its cluster. `signatures` have a row of `PERMUTATIONS` numbers for each place,
    `has_text` says which of them mean anything."""
    count = len(signatures)
    leaders = np.arange(count, dtype=np.int64)
    for band in range(BANDS):
        for bucket in _buckets(signatures[:, band * ROWS_PER_BAND : (band + 1) * ROWS_PER_BAND], has_text):
            _unite(leaders, signatures, bucket)
    return np.fromiter((_leader(leaders, place) for place in range(count)), dtype=np.int64, count=count)


def mapped(path: Path, count: int) -> Any:
    """A table of signatures on the disk. It is written once, as a disk that is full would kill the process later."""
    zeros = bytes(PERMUTATIONS * np.dtype(np.uint32).itemsize)
    with path.open("wb") as file:
        for _ in range(count):
            file.write(zeros)
    return np.memmap(path, dtype=np.uint32, mode="r+", shape=(count, PERMUTATIONS))


def signature_of(text: str) -> list[int]:
    """The MinHash of a text: `PERMUTATIONS` numbers of 32 bits."""
    from rensa import RMinHash  # noqa: PLC0415 - only comparing needs it

    (sketch,) = RMinHash.from_token_sets([runs_of(text)], PERMUTATIONS, SEED)
    return list(sketch.digest())


def _buckets(band: Any, has_text: Any) -> Iterator[Any]:
    """Places that agree in a band, two at least, in order."""
    rows = np.ascontiguousarray(band).astype(np.uint64)
    # Places that fall together by chance are told apart when they are compared.
    keys = (rows[:, 0] << np.uint64(32) | rows[:, 1]) * np.uint64(0x9E3779B97F4A7C15)
    keys ^= rows[:, 2] << np.uint64(32) | rows[:, 3]
    places = np.flatnonzero(has_text)
    ordered = places[np.argsort(keys[places], kind="stable")]
    cuts = np.flatnonzero(np.diff(keys[ordered])) + 1
    starts, ends = np.concatenate(([0], cuts)), np.concatenate((cuts, [len(ordered)]))
    several = np.flatnonzero(ends - starts > 1)
    for start, end in zip(starts[several], ends[several], strict=True):
        yield ordered[start:end]


def _unite(leaders: Any, signatures: Any, bucket: Any) -> None:
    """Unite those of a bucket that are alike. Each is compared with those that were like none before them."""
    firsts: list[int] = []
    for place in bucket:
        own = _leader(leaders, place)
        others = [first for first in firsts if _leader(leaders, first) != own]
        is_new = len(others) == len(firsts)
        if others:
            alike = (signatures[others] == signatures[place]).mean(axis=1) >= LIKENESS
            for first in compress(others, alike):
                one, two = _leader(leaders, first), _leader(leaders, place)
                leaders[max(one, two)] = min(one, two)
                is_new = False
        if is_new and len(firsts) < _MOST_COMPARED:
            firsts.append(int(place))


def _leader(leaders: Any, place: int) -> int:
    while leaders[place] != place:
        leaders[place] = leaders[leaders[place]]
        place = leaders[place]
    return int(place)


def texts_of(batches: Iterable[pa.RecordBatch], captures: Sequence[str]) -> Iterator[tuple[list[int], list[str]]]:
    """The texts of those captures among the rows (`capture_id`, `text`), with their places."""
    place_of = {capture: place for place, capture in enumerate(captures)}
    for batch in batches:
        places = [place_of.get(capture, -1) for capture in batch.column("capture_id").to_pylist()]
        going = batch.filter(pa.array([place >= 0 for place in places]))
        yield [place for place in places if place >= 0], going.column("text").to_pylist()
