"""Make `given_names.txt` and `family_names.txt` in `src/fonds/marks` again from the name lists of Faker (MIT licence).

One folded name a line, sorted. Of scripts without capitals those that part words: a Chinese name is no word.
Run: `python -m training.given_names first_name > src/fonds/marks/persons/given_names.txt`, and with `last_name` for
`family_names.txt` (Faker 40.54 made the files).
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
import unicodedata

from faker.providers import person

from fonds.languages import scripts

# Names that are everyday words of headings and menus more often than names.
WORDS = """
may june april august summer spring autumn winter hope faith grace joy will mark bill art page star rose sky
melody destiny justice genesis heaven london paris brooklyn georgia virginia florence sydney dallas austin
houston chase chance ray rich case major prince king queen earl duke ocean river forest israel jordan china
india asia america european journey story trinity liberty harmony serenity summit royal legacy power price
best new world music guy van von dan den san alt mini mega casa lay sport news mode live home drew
house hall park parks church street field wood woods stone marsh lake hill hills bush day cash bond klima rock sommer
winters market markets power bank banks law laws rights work works england ireland holland france wales
"""


_CASELESS = re.compile(f"[{scripts.CASELESS_WEST}{scripts.MARKS}]{{3,}}")
_MARKS = re.compile(r"[\u0591-\u05c7\u064b-\u0652\u0670]")


def _is_name(name: str) -> bool:
    """Whether the word may show a name: a capital begins it, or its script has none; shorter ones are words as well."""
    return len(name) > 2 and ((name[0].isupper() and name.isalpha()) or bool(_CASELESS.fullmatch(name)))


def main(attributes: str) -> None:
    found: set[str] = set()
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            if attribute.startswith(attributes) and isinstance(
                names := getattr(provider, attribute), (tuple, list, dict)
            ):
                found.update(part for name in names for part in str(name).replace("-", " ").split())
    # Points over Hebrew and Arabic letters are seldom written.
    found = {_MARKS.sub("", unicodedata.normalize("NFC", name)) for name in found if name}
    folded = {name.casefold() for name in found if _is_name(name)}
    sys.stdout.write("".join(f"{name}\n" for name in sorted(folded - set(WORDS.split()))))


if __name__ == "__main__":
    main(sys.argv[1])
