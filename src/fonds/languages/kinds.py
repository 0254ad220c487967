"""The kinds of furniture. Where a line is of several kinds, the first of them in this order has it."""

from __future__ import annotations

from fonds.languages.rows import FurnitureKind, Shape
from fonds.model import Role

_W, _S, _I = Shape.WHOLE, Shape.START, Shape.INSIDE

KINDS: tuple[FurnitureKind, ...] = (
    FurnitureKind("consent.button", Role.CONSENT, _W, "A button of a plain banner about cookies"),
    FurnitureKind(
        "consent.sentence", Role.CONSENT, _I, "What a banner says: that the site uses cookies", strength=0.85
    ),
    FurnitureKind("legal.rights", Role.LEGAL, _I, "Words that reserve rights or forbid copies", strength=0.95),
    FurnitureKind("legal.copyright", Role.LEGAL, _S, "The sign of copyright with a year", strength=0.85, longest=240),
    FurnitureKind("legal.links", Role.LEGAL, _W, "A link to terms, privacy, imprint"),
    FurnitureKind(
        "consent.choice", Role.CONSENT, _W, "A choice, purpose or heading of a consent manager, alone on a line"
    ),
    FurnitureKind(
        "consent.dialog", Role.CONSENT, _I, "What a consent manager says of purposes and partners", strength=0.75
    ),
    FurnitureKind(
        "disclosure.sentence",
        Role.DISCLOSURE,
        _I,
        "That the site earns something by its links",
        strength=0.85,
        longest=500,
    ),
    FurnitureKind(
        "disclosure.start",
        Role.DISCLOSURE,
        _S,
        "The beginning of a note about the site's own interest",
        strength=0.85,
        longest=500,
    ),
    FurnitureKind("advert.label", Role.ADVERT, _W, "The label of an advertisement"),
    FurnitureKind("advert.sentence", Role.ADVERT, _I, "About adverts and what blocks them", strength=0.8, longest=200),
    FurnitureKind(
        "consent.embedded", Role.CONSENT, _S, "What stands where a reader's settings keep something out", longest=500
    ),
    FurnitureKind("advert.support", Role.ADVERT, _S, "What asks readers for money under a text", longest=500),
    FurnitureKind("comments.heading", Role.COMMENTS, _W, "The heading or the buttons of comments", opens=True),
    FurnitureKind("author_bio.heading", Role.AUTHOR_BIO, _W, "The heading of a box about the author", strength=0.75),
    FurnitureKind("share.button", Role.SHARE, _W, "A button that shares, prints or keeps the page"),
    FurnitureKind("share.networks", Role.SHARE, _W, "The name of a network", strength=0.8),
    FurnitureKind(
        "share.start", Role.SHARE, _S, "The beginning of a button that names a network", strength=0.8, longest=120
    ),
    FurnitureKind("newsletter.call", Role.NEWSLETTER, _W, "A call to subscribe, alone on a line"),
    FurnitureKind("newsletter.leave", Role.NEWSLETTER, _S, "How to leave a mailing list", longest=250),
    FurnitureKind(
        "newsletter.sentence", Role.NEWSLETTER, _I, "About a newsletter, within a line", strength=0.85, longest=320
    ),
    FurnitureKind(
        "newsletter.start", Role.NEWSLETTER, _S, "The beginning of a call to subscribe", strength=0.85, longest=120
    ),
    FurnitureKind(
        "topics.start", Role.TOPICS, _S, "What stands before the topics of an article", strength=0.85, longest=240
    ),
    FurnitureKind("topics.heading", Role.TOPICS, _W, "The heading of a list of topics", strength=0.7),
    FurnitureKind("related.heading", Role.RELATED, _W, "The heading of teasers of other articles", opens=True),
    FurnitureKind(
        "related.start",
        Role.RELATED,
        _S,
        "The beginning of a line that leads to another article",
        strength=0.75,
        longest=160,
    ),
    FurnitureKind("paging.button", Role.PAGING, _W, "A button that leads to another page or up", strength=0.85),
    FurnitureKind("search.box", Role.SEARCH, _W, "What stands in or beside a search box", strength=0.85),
    FurnitureKind("search.start", Role.SEARCH, _S, "The heading of results", strength=0.6, longest=90),
    FurnitureKind("navigation.entry", Role.NAVIGATION, _W, "An entry of a menu, the login", strength=0.75),
    FurnitureKind(
        "navigation.start", Role.NAVIGATION, _S, "The beginning of a path or of a jump", strength=0.85, longest=90
    ),
    FurnitureKind("footer.entry", Role.FOOTER, _W, "An entry of the columns under a page", strength=0.7),
    FurnitureKind(
        "footer.inside", Role.FOOTER, _I, "Who runs or made the site, within a line", strength=0.8, longest=300
    ),
    FurnitureKind(
        "footer.forum",
        Role.FOOTER,
        _S,
        "What a forum counts below its posts: who reads it, what readers may do, how many posts",
        strength=0.95,
        longest=200,
    ),
    FurnitureKind("newsletter.form", Role.NEWSLETTER, _W, "The form of a newsletter: fields, buttons", strength=0.85),
    FurnitureKind(
        "comments.form",
        Role.COMMENTS,
        _I,
        "The form for a comment and its rules",
        opens=True,
        strength=0.95,
        longest=300,
    ),
    FurnitureKind("comments.words", Role.COMMENTS, _W, "What stands on and between comments", strength=0.75),
    FurnitureKind("related.words", Role.RELATED, _W, "Links and headings of other articles", strength=0.75),
    FurnitureKind("advert.calls", Role.ADVERT, _W, "A call to buy, to try, to give", strength=0.6),
    FurnitureKind(
        "disclosure.words", Role.DISCLOSURE, _I, "Names of links that earn something", strength=0.85, longest=400
    ),
)
