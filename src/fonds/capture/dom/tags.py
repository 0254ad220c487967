"""What the HTML standard says of elements, as far as nesting hangs on it (13.1.2, 13.2.4 to 13.2.6)."""

from __future__ import annotations

import re

# What stands in a tag after its name, as the HTML standard's tokenizer reads it (13.2.5.32 to 13.2.5.40): what parts
# attributes, or an attribute. A quoted value that never ends reaches to the end of the source. Quotes elsewhere mean
# nothing.
ATTRIBUTE = (
    r"[^\s/>][^\s/>=]*+"
    r"""(?:\s*+=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>"'][^\s>]*+)?)?"""
)
REST = rf"(?:[\s/]++|{ATTRIBUTE})"
# A tag (1 is the slash of a closing one, 2 its name) or a comment.
TAG = re.compile(rf"<(/?)([a-zA-Z][^\s/>]*+){REST}*+>?|<!--.*?(?:-->|\Z)", re.DOTALL)
# Elements whose content is text to the parser, whatever it looks like, and where that ends.
RAW_TEXT = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext")
}


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


# h1 to h6 end each other.
ANY_HEADING = "h1"
HEADINGS = _names("h1 h2 h3 h4 h5 h6")
VOID = _names(
    "area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr"
)
# Never opened a second time.
ONCE = _names("html head body")
# Ended by the next of their kind, so that each stands at most once in what stands around it.
IMPLIED_END = _names("p li dt dd option tr td th tbody thead tfoot caption colgroup rt rp rb rtc")
FORMATTING = _names("a b big code em font i nobr s small strike strong tt u")
# A `p` that is open ends where one of these begins.
ENDS_P = _names(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header"
    " hgroup hr li dd dt listing main menu nav ol p plaintext pre search section summary table ul xmp h1"
)
# Their end tag ends what stands open above them; that of others is ignored where a special element stands above.
ENDS_THROUGH = _names(
    "address applet article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer"
    " form header hgroup listing main marquee menu nav object ol pre search section summary ul p li dd dt h1 select"
    " table template caption colgroup tbody tfoot thead tr td th"
)
# Special ones that the search for an open list item passes.
PASSED = _names("address div p")
SPECIAL = ENDS_THROUGH | _names("frameset iframe noembed noframes noscript plaintext script style textarea title xmp")
# What stands above one of these is not ended by an end tag below it.
SCOPES = _names("applet caption marquee object table td template th")
# Where HTML stands in SVG and MathML, and which tags end these.
INTEGRATION = _names("foreignobject desc title mi mo mn ms mtext")
BREAKS_OUT = _names(
    "b big blockquote body br center code dd div dl dt em embed h1 head hr i img li listing menu meta nobr ol p pre"
    " ruby s small span strong strike sub sup table tt u ul var"
)
# The parts of a table that one of them ends, if they are open in the same table.
TABLE_PARENTS = {
    "td": ("td", "th", "caption", "colgroup"),
    "th": ("td", "th", "caption", "colgroup"),
    "tr": ("tr", "td", "th", "caption", "colgroup"),
    "tbody": ("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"),
    "thead": ("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"),
    "tfoot": ("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"),
    "caption": ("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"),
    "colgroup": ("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"),
}
