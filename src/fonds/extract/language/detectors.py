"""Two language detectors, loaded once for each process and asked by their public interfaces.

Measured on 338 samples of 160 pages and of text copies, 2 cores, CPU: loading takes 0.1 s (langdetect) and 0.5 s
(py3langid), a sample 0.9 and 0.3 ms; n-grams and a loader of our own were no faster and named the same.
"""

from __future__ import annotations

import math
import unicodedata
from functools import cache
from typing import Any

# langdetect draws n-grams at random from a seed. Its default of seven trials takes 2.8 ms for 0.9 and changed no tag of
# the 338, and one confidence.
TRIALS = 1


class _Shares(dict[str, list[float]]):
    """langdetect's table, n-gram to its share in each language, with rows made when asked for.

    Ours, as its own loading fills all 87,598 rows: 0.3 s for 0.1 of the first document's CPU.
    """

    def __init__(self, profiles: list[dict[str, Any]]) -> None:
        super().__init__()
        self._profiles = [(profile["freq"].get, profile["n_words"]) for profile in profiles]
        self.known: frozenset[str] = frozenset().union(*(profile["freq"] for profile in profiles))

    def __contains__(self, gram: object) -> bool:
        return gram in self.known

    def __missing__(self, gram: str) -> list[float]:
        place = len(gram) - 1
        row = self[gram] = [frequency(gram, 0) / words[place] for frequency, words in self._profiles]
        return row


@cache
def _quicker() -> Any:
    """langdetect's detector with its two loops written shorter: the same sums in the same order, bit for bit, in half
    the time. Where a later version of it calls them otherwise they are not asked."""
    from langdetect.detector import Detector  # noqa: PLC0415
    from langdetect.utils.ngram import NGram  # noqa: PLC0415

    class Quicker(Detector):  # type: ignore[misc]
        def _update_lang_prob(self, prob: list[float], word: str, alpha: float) -> bool:
            weight = alpha / self.BASE_FREQ
            shares = self.word_lang_prob_map[word]
            prob[:] = [one * (weight + share) for one, share in zip(prob, shares, strict=True)]
            return True

        def _extract_ngrams(self) -> list[str]:
            known, plain = self.word_lang_prob_map.known, _plain
            result: list[str] = []
            grams, capitals = " ", False
            for sign in self.text:
                letter = plain.get(sign)
                if letter is None:
                    letter = NGram.normalize(sign)
                    if len(plain) < _MOST_SIGNS:
                        plain[sign] = letter
                last = grams[-1]
                if last == " ":
                    grams, capitals = " ", False
                elif len(grams) >= NGram.N_GRAM:
                    grams = grams[1:]
                if last != " " or letter != " ":
                    grams += letter
                    capitals = letter.isupper() and (capitals or last.isupper())
                if not capitals:
                    own = (grams[-1:], grams[-2:], grams[-3:])[: len(grams)]
                    result += [gram for gram in own if gram != " " and gram in known]
            return result

    return Quicker


# What langdetect reads each character as, of those met.
_plain: dict[str, str] = {}
_MOST_SIGNS = 8_192


@cache
def _langdetect() -> Any:
    import json  # noqa: PLC0415  # as below
    from pathlib import Path  # noqa: PLC0415

    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory  # noqa: PLC0415  # not for all commands

    # In the order of their names: its own loader takes them as the file system lists them, and sums depend on that.
    files = sorted(each for each in Path(PROFILES_DIRECTORY).iterdir() if not each.name.startswith("."))
    profiles = [json.loads(each.read_text("utf-8")) for each in files if each.is_file()]
    factory: Any = DetectorFactory()
    factory.langlist = [profile["name"] for profile in profiles]
    factory.word_lang_prob_map = _Shares(profiles)
    factory.set_seed(0)
    return factory


def ask_langdetect(text: str) -> tuple[str, float] | None:
    """The language as langdetect names it, and its probability; None where it finds no letters that it knows."""
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415

    detector = _quicker()(_langdetect())
    detector.n_trial = TRIALS
    try:
        detector.append(text)
        best = detector.get_probabilities()[:1]
    except LangDetectException:
        return None
    return (best[0].lang, best[0].prob) if best else None


@cache
def _py3langid() -> tuple[Any, list[int], Any]:
    """The model, where each of its states begins in the table of moves, and the classes' shares."""
    import numpy as np  # noqa: PLC0415
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    return identifier, [row << 8 for row in identifier.tk_row], identifier.nb_pc.astype(np.float64)


# Of one and a count, up to what a bounded sample can hold.
_LOGARITHMS = tuple(round(math.log1p(count), 6) for count in range(2_000))


def ask_py3langid(text: str) -> str | None:
    """The best class of py3langid's model; None where the text has none of its features.

    Its own scoring (`classify`) rests on numpy's log and a matrix product, whose last bits differ between machines; so
    its features are summed here one by one, with logarithms rounded. On the 338 samples both named the same languages.
    """
    import numpy as np  # noqa: PLC0415  # comes with the model
    from py3langid.langid import visit_counts  # noqa: PLC0415

    model, rows, prior = _py3langid()
    folded = unicodedata.normalize("NFC", text.lower() if text.isupper() else text)
    found = visit_counts(model.tk_nextmove, rows, model.tk_output, folded.encode("utf-8", "surrogatepass"))
    if not found:
        return None
    features = sorted(found)
    weights = np.array([_LOGARITHMS[min(found[feature], len(_LOGARITHMS) - 1)] for feature in features])
    scores = (model.nb_ptc[features].astype(np.float64) * weights[:, None]).sum(axis=0) + prior
    return str(model.nb_classes[int(scores.argmax())])
