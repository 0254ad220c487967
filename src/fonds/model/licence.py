"""Which public licence a page states, as an identifier of SPDX (https://spdx.org/licenses/)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from fonds.model.document import RightsStatement

# Ports of Creative Commons that SPDX has an identifier for; others get one of our own, as SPDX has it for licences that
# it does not list.
_PORTS = {
    "2.0": ("NC-SA-DE", "NC-SA-FR", "NC-SA-UK", "SA-UK"),
    "2.1": ("SA-JP",),
    "2.5": ("AU",),
    "3.0": (
        "AT", "AU", "DE", "IGO", "NL", "US", "NC-DE", "NC-ND-DE", "NC-ND-IGO", "NC-SA-DE", "NC-SA-IGO", "ND-DE",
        "SA-AT", "SA-DE", "SA-IGO",
    ),
}  # fmt: skip
_VERSIONS = ("1.0", "2.0", "2.5", "3.0", "4.0")
_TERMS = r"by(?:-(?:nc-sa|nc-nd|nc|sa|nd|nd-nc))?"


@dataclass(frozen=True, slots=True)
class LicenceForm:
    """How a licence is written: as an address (without its scheme) or in words. `identifier` is filled with the groups
    of the expression; tests run every example."""

    pattern: re.Pattern[str]
    identifier: str
    example: str
    found: str


def _form(pattern: str, identifier: str, example: str, found: str) -> LicenceForm:
    return LicenceForm(re.compile(pattern, re.IGNORECASE), identifier, example, found)


_CC = r"creativecommons\.org"
_GNU = r"gnu\.org/(?:copyleft|licen[cs]es)/(?:old-licenses/)?"
_END = r"(?![\w.-])"
FORMS = (
    _form(
        rf"{_CC}/licen[cs]es/(?P<terms>{_TERMS})/(?P<version>\d\.\d)(?:/(?P<port>[a-z]{{2,3}})(?=$|[/?#]))?(?!\d)",
        "CC-{terms}-{version}",
        "https://creativecommons.org/licenses/by-sa/4.0/deed.de",
        "CC-BY-SA-4.0",
    ),
    _form(rf"{_CC}/publicdomain/zero/1\.0", "CC0-1.0", "//creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
    _form(rf"{_CC}/publicdomain/mark/1\.0", "CC-PDM-1.0", "creativecommons.org/publicdomain/mark/1.0", "CC-PDM-1.0"),
    _form(
        rf"{_GNU}(?P<terms>fdl(?=-1\.[123])|gpl(?=-[123]\.0)|lgpl(?=-(?:2\.[01]|3\.0))|agpl(?=-[13]\.0))"
        r"-(?P<version>\d\.\d)(?!\d)",
        "{gnu}-{version}-only",
        "https://www.gnu.org/licenses/fdl-1.3.html",
        "GFDL-1.3-only",
    ),
    _form(
        r"nationalarchives\.gov\.uk/doc/open-government-licence/version/(?P<version>[123])" + _END,
        "OGL-UK-{version}.0",
        "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        "OGL-UK-3.0",
    ),
    _form(
        r"opendatacommons\.org/licenses/odbl(?:/(?:v?1[.-]0|summary)|/?$)",
        "ODbL-1.0",
        "https://opendatacommons.org/licenses/odbl/1-0/",
        "ODbL-1.0",
    ),
    _form(
        r"opendatacommons\.org/licenses/by(?:/v?1[.-]0|/?$)",
        "ODC-By-1.0",
        "https://opendatacommons.org/licenses/by/1-0/",
        "ODC-By-1.0",
    ),
    _form(
        r"opendatacommons\.org/licenses/pddl(?:/v?1[.-]0|/?$)",
        "PDDL-1.0",
        "https://opendatacommons.org/licenses/pddl/",
        "PDDL-1.0",
    ),
    _form(r"govdata\.de/dl-de/by-2-0", "DL-DE-BY-2.0", "https://www.govdata.de/dl-de/by-2-0", "DL-DE-BY-2.0"),
    _form(r"govdata\.de/dl-de/zero-2-0", "DL-DE-ZERO-2.0", "www.govdata.de/dl-de/zero-2-0", "DL-DE-ZERO-2.0"),
    _form(
        r"apache\.org/licenses/LICENSE-2\.0",
        "Apache-2.0",
        "http://www.apache.org/licenses/LICENSE-2.0.html",
        "Apache-2.0",
    ),
    _form(r"opensource\.org/licen[cs]es?/mit" + _END, "MIT", "https://opensource.org/license/mit/", "MIT"),
    _form(
        r"\bcc[ -](?P<terms>by(?:[ -](?:nc|sa|nd)){0,2})[ -](?:v\.? ?)?(?P<version>[1-4]\.[05])(?!\d)"
        r"(?:[ -](?P<port>at|de|us|uk|fr|es|it|nl|au|jp|igo)\b)?",
        "CC-{terms}-{version}",
        "Text: CC BY-NC-SA 4.0",
        "CC-BY-NC-SA-4.0",
    ),
    _form(r"\bcc[ -]?0\b(?!\.[2-9])", "CC0-1.0", "Released under CC0 1.0", "CC0-1.0"),
    _form(
        r"\bopen government licen[cs]e (?:v|version )?(?P<version>[123])(?:\.0)?(?![\d.]\d)",
        "OGL-UK-{version}.0",
        "under the Open Government Licence v3.0",
        "OGL-UK-3.0",
    ),
)
_ORDER = ("BY", "NC", "SA", "ND")
_GNU_NAMES = {"fdl": "GFDL", "gpl": "GPL", "lgpl": "LGPL", "agpl": "AGPL"}


def _filled(form: LicenceForm, match: re.Match[str]) -> str | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    terms, version = groups.get("terms", ""), groups.get("version", "")
    if not form.identifier.startswith("CC-{"):
        return form.identifier.format(version=version, gnu=_GNU_NAMES.get(terms.lower(), ""))
    parts = re.split(r"[ -]", terms.upper())
    if len(set(parts)) != len(parts) or {"SA", "ND"} <= set(parts) or version not in (*_VERSIONS, "2.1"):
        return None
    ordered = sorted(parts, key=_ORDER.index)
    name = form.identifier.format(terms="-".join(ordered), version=version)
    port = groups.get("port", "").upper()
    if not port:
        return name if version in _VERSIONS else None
    known = "-".join([*ordered[1:], port]) in _PORTS.get(version, ())
    return f"{name}-{port}" if known else f"LicenseRef-{name}-{port}"


def identifiers_in(text: str) -> frozenset[str]:
    """The identifiers of the licences that an address or a line names with their version."""
    found = (_filled(form, match) for form in FORMS for match in form.pattern.finditer(text))
    return frozenset(each for each in found if each is not None)


def spdx_of(rights: Iterable[RightsStatement]) -> str | None:
    """The one licence that the page states for the document, or else for the site; None where it states none, one
    without its version, or several: which of them holds is then for a person to read.

    Licences of pictures and what a line leaves unclear don't count, nor what a sidecar says.
    """
    stated = [each for each in rights if each.kind == "licence" and each.place != "sidecar"]
    for scope in ("document", "site"):
        of_scope = [each for each in stated if each.scope == scope]
        found = frozenset[str]().union(*(identifiers_in(f"{each.statement} {each.url or ''}") for each in of_scope))
        if len(found) == 1:
            return next(iter(found))
        if of_scope:
            return None
    return None
