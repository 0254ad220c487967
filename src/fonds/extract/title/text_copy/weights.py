"""How much each feature of a line says for it being the title of a text copy."""

from __future__ import annotations

from fonds.extract.weights import load_weights

# The weight of each feature; training/titles.py learned `weights.json` (conditional logit) on half of the publishers of
# 138 news pages (three times the weight of a page), 483 web pages and 1,600 renditions of articles and documentation.
# Those from "colon-inside" on raised what is right out of fold, by two halves of the domains, from 84 to 88 of 138 news
# pages and from 328 to 330 of 483 others; another thirty features, and boosted trees over all of them, gave no more.
WEIGHTS = load_weights("fonds.extract.title.text_copy", "weights.json")
