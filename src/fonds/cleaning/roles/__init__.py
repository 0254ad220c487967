"""The learned model that names dropped lines (menu, consent, advert, …), of pages and of text copies alike.

In reading order: `model` dropped lines in, roles out; `features` of a line; `net` scores each line for each role;
`rule_scores` what furniture tables and containers' names add; `viterbi` decides all lines of a page together.
"""
