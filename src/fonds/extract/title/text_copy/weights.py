"""How much each feature of a line says for it being the title of a text copy."""

from __future__ import annotations

# The weight of each feature; training/titles.py learned them (conditional logit) on half of the publishers of 138
# news pages (three times the weight of a page), 483 web pages and 1,600 renditions of articles and documentation. Those
# from "colon-inside" on raised what is right out of fold, by two halves of the domains, from 84 to 88 of 138 news pages
# and from 328 to 330 of 483 others; another thirty features, and boosted trees over all of them, gave no more.
# "heading" and "field" are set by hand: none of those copies has headings marked, and few such lines are candidates.
WEIGHTS: dict[str, float] = {
    "labelled": 1.63, "subtitle": 0.09, "body": -0.35, "furniture": 0.28, "foreign": -0.36, "caption": -0.66,
    "heading": 1.5, "list": -1.73, "date": 1.78, "date-next": 0.55, "date-above": 0.72, "shared": 1.17, "lead": 0.71,
    "sentence": -2.14, "colon": -1.0, "one-word": 0.26, "few": -0.2, "some": -0.47, "long": -1.21, "longer": -1.89,
    "dated": -0.51, "distance": -1.36, "touching": -0.74, "behind": -0.84, "repeated": 0.19, "with-site": 0.55,
    "standfirst": 0.64, "above-longer": -0.15, "kicker": 0.24, "small": -0.91, "bracketed": -0.21, "over-title": 0.36,
    "title-follows": 0.49, "twice": 0.54, "held": 1.15, "tail": 1.98, "shared-many": 0.96, "lead-many": 1.68,
    "shout": -0.45, "byline": 1.62, "byline-next": 0.51, "credit": -0.5, "colon-inside": 1.14, "capitals": -0.5,
    "quoted": 0.89, "long-next": 0.62, "short-above": 1.82, "subtitle-next": 0.63, "under-title": 0.57,
    "kept-next": -0.01, "kept-over": -0.48, "kept-above": -2.04, "lists": 0.76, "first-lines": 0.51, "field": -2.0,
}  # fmt: skip
