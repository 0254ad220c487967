"""Two language detectors, asked so that they answer alike on every machine and load fast.

The models are those of py3langid and langdetect. Loading them is most of what the first document of a process costs, so
what one document doesn't need is not built.
"""

from __future__ import annotations

import json
import math
import struct
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from operator import mul
from typing import Any

# langdetect draws n-grams at random from a seed; a second trial, or its default of seven, changed one tag on 316 pages.
TRIALS = 1


# langdetect's n-grams have one to three signs.
_LONGEST_GRAM = 3


class _Frequencies(dict[str, tuple[float, ...]]):
    """langdetect's table: n-gram to its share in each language, all raised by one weight; rows are made when asked for.

    langdetect fills all 87,598 rows when it loads, 0.2 s that one document need not pay. 316 pages in 20 languages
    asked for 2,864 of them; a table of that size also stays in the processor's cache (0.26 instead of 0.44 ms a page).
    """

    def __init__(self, profiles: list[dict[str, Any]]) -> None:
        super().__init__()
        # For n-grams of one, two and three signs: each language's frequencies and how many of that length it counted.
        self._profiles = [
            [(profile["freq"].get, profile["n_words"][place]) for profile in profiles] for place in range(_LONGEST_GRAM)
        ]
        self.known: frozenset[str] = frozenset().union(*(profile["freq"] for profile in profiles))
        self._weight = 0.0

    def __contains__(self, gram: object) -> bool:
        return gram in self.known

    def raise_by(self, weight: float) -> None:
        """Set what is added to each share. langdetect draws it by the seed, so it is the same for all documents."""
        if weight != self._weight:
            self.clear()
            self._weight = weight

    def __missing__(self, gram: str) -> tuple[float, ...]:
        weight = self._weight
        row = tuple([weight + frequency(gram, 0) / words for frequency, words in self._profiles[len(gram) - 1]])
        self[gram] = row
        return row


@cache
def _langdetect() -> Any:
    from importlib import resources  # noqa: PLC0415  # as below

    from langdetect.detector_factory import DetectorFactory  # noqa: PLC0415  # that other commands need not load

    folder = resources.files("langdetect") / "profiles"
    # In the order of their names: its own loader takes them as the file system lists them.
    files = sorted((each for each in folder.iterdir() if not each.name.startswith(".")), key=lambda each: each.name)
    profiles = [json.loads(each.read_text("utf-8")) for each in files if each.is_file()]
    factory: Any = DetectorFactory()
    factory.langlist = [profile["name"] for profile in profiles]
    factory.word_lang_prob_map = _Frequencies(profiles)
    factory.seed = 0
    return factory


class _Signs(dict[int, str]):
    """Characters as langdetect's n-grams have them, by code point; made to be used with `str.translate`."""

    def __init__(self, normal: Callable[[str], str]) -> None:
        super().__init__()
        self._normal = normal

    def __missing__(self, point: int) -> str:
        sign = self[point] = self._normal(chr(point))
        return sign


@cache
def _detector_class() -> Any:
    from langdetect.detector import Detector  # noqa: PLC0415
    from langdetect.utils.ngram import NGram  # noqa: PLC0415

    signs = _Signs(NGram.normalize)

    class FastDetector(Detector):  # type: ignore[misc]  # langdetect has no types
        """langdetect's detector with the same n-grams and the same arithmetic, three times as fast."""

        def _extract_ngrams(self) -> list[str]:
            *words, last = self.text.translate(signs).split(" ")
            found: list[str] = []
            for word in words:
                if word:
                    found += _grams(word, closed=True)
            return found + _grams(last, closed=False) if last else found

        def _update_lang_prob(self, prob: list[float], word: str, alpha: float) -> bool:
            self.word_lang_prob_map.raise_by(alpha / self.BASE_FREQ)
            prob[:] = map(mul, prob, self.word_lang_prob_map[word])
            return True

    return FastDetector


# The same words stand in most texts of a language.
@lru_cache(maxsize=16_384)
def _grams(word: str, *, closed: bool) -> list[str]:
    """The known n-grams of a word with the blank before it, and the one behind it where it is closed, in order."""
    known = _langdetect().word_lang_prob_map.known
    padded = f" {word} " if closed else f" {word}"
    found: list[str] = []
    shouting = False
    for at in range(1, len(padded)):
        if not padded[at].isupper():
            shouting = False
        elif padded[at - 1].isupper():
            shouting = True
        if not shouting:
            grams = (padded[at], padded[at - 1 : at + 1], padded[max(0, at - 2) : at + 1])[: min(at + 1, 3)]
            found += [gram for gram in grams if gram != " " and gram in known]
    return found


def ask_langdetect(text: str) -> tuple[str, float] | None:
    """The language as langdetect names it, and its probability; None where it finds no letters that it knows."""
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415

    detector = _detector_class()(_langdetect())
    detector.n_trial = TRIALS
    try:
        detector.append(text)
        best = detector.get_probabilities()[:1]
    except LangDetectException:
        return None
    return (best[0].lang, best[0].prob) if best else None


@cache
def _py3langid() -> tuple[Any, ...]:
    import lzma  # noqa: PLC0415

    import numpy as np  # noqa: PLC0415
    from py3langid.langid import MODEL_DIR, MODEL_FILE  # noqa: PLC0415

    # Its own loader goes through a temporary file to save memory, which takes half as long again.
    data = _arrays(lzma.decompress((MODEL_DIR / MODEL_FILE).read_bytes()))
    moves, rows = data["nextmove"], data["nextmove_row"].astype(np.int64) << 8
    # Lists and memory views give Python's own integers, which the walk over the text is fast with.
    return (
        memoryview(moves), rows.tolist(), data["out_feat"].tolist(),
        data["ptc"], data["pc"].astype(np.float64), data["classes"].tolist(),
    )  # fmt: skip


def _arrays(packed: bytes) -> dict[str, Any]:
    """The arrays of a .npz file. Where it is not compressed they are copied as they lie there: numpy's own reading sums
    up all 68 MB once more, though what was unpacked has been checked."""
    import io  # noqa: PLC0415
    import zipfile  # noqa: PLC0415

    import numpy as np  # noqa: PLC0415

    file = io.BytesIO(packed)
    found: dict[str, Any] = {}
    for info in zipfile.ZipFile(file).infolist():
        # A local header has 30 bytes, a name and an extra field (APPNOTE 4.3.7).
        name, extra = struct.unpack_from("<HH", packed, info.header_offset + 26)
        file.seek(info.header_offset + 30 + name + extra)
        if info.compress_type != zipfile.ZIP_STORED or np.lib.format.read_magic(file) != (1, 0):
            file.seek(0)
            with np.load(file, allow_pickle=False) as data:
                return {name: data[name] for name in data.files}
        shape, in_columns, kind = np.lib.format.read_array_header_1_0(file)
        array = np.frombuffer(packed, kind, math.prod(shape), file.tell())
        found[info.filename.removesuffix(".npy")] = array.reshape(shape, order="F" if in_columns else "C").copy("K")
    return found


# Of one and a count, up to what a bounded sample can hold.
_LOGARITHMS = tuple(round(math.log1p(count), 6) for count in range(2_000))


def ask_py3langid(text: str) -> str | None:
    """The best class of py3langid's model; None where the text has none of its features.

    Its own scoring rests on numpy's log and a matrix product, whose last bits differ between machines; here the same
    model is summed feature by feature, with logarithms rounded. On 316 pages both named the same languages.
    """
    import numpy as np  # noqa: PLC0415  # comes with the model
    from py3langid.langid import visit_counts  # noqa: PLC0415

    moves, rows, outputs, table, prior, classes = _py3langid()
    folded = unicodedata.normalize("NFC", text.lower() if text.isupper() else text)
    found = visit_counts(moves, rows, outputs, folded.encode("utf-8", "surrogatepass"))
    if not found:
        return None
    features = sorted(found)
    weights = np.array([_LOGARITHMS[min(found[feature], len(_LOGARITHMS) - 1)] for feature in features])
    scores = (table[features].astype(np.float64) * weights[:, None]).sum(axis=0) + prior
    return str(classes[int(scores.argmax())])
