"""What the name itself tells."""

from __future__ import annotations

import re
import unicodedata

from fonds.marks.persons.names import has_given_name, is_person_like, kind_of, may_be_given
from fonds.marks.persons.words import SUFFIXES, common_words, family_names, given_names


def name_words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss"))
    return re.findall(r"[^\W\d_]+", "".join(c for c in plain if not unicodedata.combining(c)))


def plain_name(name: str) -> str:
    return "".join(name_words(name))


def name_features(name: str) -> dict[str, float]:
    words = name.split()
    kind = kind_of(name)
    folded = [w.casefold().strip(".,'’") for w in words]
    given = has_given_name(name)
    return {
        "words": float(len(words)),
        "given": float(given),
        "family": float(words[-1].casefold().strip(".") in family_names()),
        "ambiguous": float(may_be_given(name)),
        kind: 1.0,
        "person_like": float(is_person_like(name)) + float(is_person_like(name, opened=True)),
        "upper": float(name.isupper()),
        "lower": float(name.islower()),
        "digit": float(any(map(str.isdigit, name))),
        "suffix": float(words[-1].casefold() in SUFFIXES),
        "caseless": float(name.isupper() == name.islower()),
        "length": float(len(name)),
        "last_given": float(len(words) > 1 and words[-1].casefold() in given_names()),
        "first_family": float(words[0].casefold() in family_names()),
        "common": sum(w in common_words() for w in folded) / len(folded),
        "first_common": float(folded[0] in common_words()),
        "initial": float(any(len(w.strip(".")) == 1 and w[0].isupper() for w in words)),
    }
