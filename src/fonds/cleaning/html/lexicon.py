"""What single words say for or against body: words of class names and ids, and words of the text, with learned weights.

Weights are integers, so that sums are exact. Only single words seen on several domains are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from fonds.cleaning.html.groups import PieceGroups
from fonds.cleaning.html.structure import Tree

Ints = npt.NDArray[np.int64]

# Weights are log-odds in units of 1/UNIT.
UNIT = 1_000
# Of a text the first and last words are looked up, of a short one all.
FIRST_WORDS = 8
LAST_WORDS = 4
# So many characters hold them.
_HEAD, _TAIL = 80, 40
_WORDS = re.compile(r"[^\W\d_]+")
_NONE = (0, 0, 0)
# Names recur on a page and on the pages of a site; so many are remembered.
KNOWN = 50_000


def text_words(text: str) -> set[str]:
    """The words of a text that are looked up, in lower case."""
    if len(text) <= _HEAD + _TAIL:
        words = _WORDS.findall(text.lower())
        if len(words) > FIRST_WORDS + LAST_WORDS:
            words[FIRST_WORDS:-LAST_WORDS] = []
        return set(words)
    return {*_WORDS.findall(text[:_HEAD].lower())[:FIRST_WORDS], *_WORDS.findall(text[-_TAIL:].lower())[-LAST_WORDS:]}


@dataclass(frozen=True)
class Lexicon:
    """`names` gives the weights of a name's word on the piece's own element, on the two above its block, and further
    up; tags stand among them in angle brackets. `texts` gives the weights of words of the text."""

    names: Mapping[str, tuple[int, int, int]]
    texts: Mapping[str, int]
    _known: dict[tuple[str, str], tuple[int, int, int, int, int]] = field(default_factory=dict, compare=False)

    def _of_name(self, tag: str, name: str) -> tuple[int, int, int, int, int]:
        own, near, far = self.names.get(f"<{tag}>", _NONE)
        most = least = 0
        # Most words are not known; a filter passes over them fastest.
        for first, second, third in filter(None, map(self.names.get, set(name.split()))):
            own, near, far = own + first, near + second, far + third
            most, least = max(most, third), min(least, third)
        return own, near, far, most, least

    def of_elements(self, tree: Tree) -> tuple[Ints, Ints, Ints, Ints, Ints]:
        """For each element the weight of its name as own and as near; the sum of its own and all ancestors' as far; the
        greatest and the least weight of a single word among these."""
        known = self._known
        if len(known) > KNOWN:
            known.clear()
        rows = []
        for look in tree.looks:
            found = known.get(look)
            if found is None:
                found = known[look] = self._of_name(*look)
            rows.append(found)
        own, near, far, most, least = np.array(rows, np.int64)[tree.look_of].T.copy()
        order, begins = _levels(tree.depths)
        for begin, end in pairwise(begins[1:]):
            level = order[begin:end]
            above = tree.parents[level]
            far[level] += far[above]
            most[level] = np.maximum(most[level], most[above])
            least[level] = np.minimum(least[level], least[above])
        return own, near, far, most, least

    def columns(self, tree: Tree, words: Sequence[Iterable[str]], groups: PieceGroups) -> dict[str, Ints]:
        """The features that rest on words, by name, a value a piece. `words` are the pieces' own."""
        own, near, far, most, least = self.of_elements(tree)
        parents, element, block, above = tree.parents, groups.element, groups.block, groups.above
        first = parents[block]
        second = parents[first]
        get = self.texts.get
        found = {
            "name_own": own[element] + np.where(element != block, own[block], 0),
            "name_near": near[first] + near[second],
            "name_far": far[parents[second]],
            "name_most": most[element],
            "name_least": least[element],
            "text_words": np.array([sum(filter(None, map(get, some))) for some in words], np.int64),
        }
        found["heading_words"] = np.where(above >= 0, found["text_words"][above], 0)
        total = found["name_own"] + found["name_near"] + found["name_far"] + found["text_words"]
        found["words_total"] = total
        for shift in (-2, -1, 1, 2):
            moved = np.zeros_like(total)
            if shift > 0:
                moved[:-shift] = total[shift:]
            else:
                moved[-shift:] = total[:shift]
            found[f"words{shift:+d}"] = moved
        means = groups.means(tree, total)
        found.update({f"words_{name}": mean for name, mean in means.items()})
        found["words_beside_look"] = total - means["look"]
        found["words_beside_page"] = total - means["page"]
        found["look_beside_page"] = means["look"] - means["page"]
        return found


def _levels(depths: Ints) -> tuple[Ints, list[int]]:
    """The elements in order of their depth, and where each depth begins, with the end."""
    order = np.argsort(depths, kind="stable")
    counts = np.bincount(depths)
    return order, [0, *np.cumsum(counts[counts > 0]).tolist()]


NO_WORDS = Lexicon({}, {})
