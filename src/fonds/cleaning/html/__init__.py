"""Cleaning of HTML, in four steps (`cleaner`).

In reading order:
`cleaner` the steps, `draft` what each hands to the next;
*segment*: `segments` the partition into pieces, `structure` link density, prose and inherited roles (`classnames` looks
names up in `name_rules`);
*propose*: `body` the container that holds the text, `article_body` what JSON-LD gives as the text, `head` title, byline
and dateline, captions and credits;
*judge*: `model` from `features` (`columns`, `groups` of pieces, `relations` among them, `lexicon` of words), `decide`
which pieces are body, `settle` corrections by the whole page, `gaps` filled, `second_opinion` of another extractor;
*name*: `naming` what was dropped (by `cleaning.roles`); `figures` ties images to captions.
"""

from fonds.cleaning.html.cleaner import clean_html

__all__ = ["clean_html"]
