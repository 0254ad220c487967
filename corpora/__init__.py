"""The annotated pages that training learns from and benchmarks count on, and how an answer is measured against them.

Neither of the two needs anything of the other. In reading order: `pages` (the data sets, given by path), `copies` (a
page as bare text), `role_labels` (lines and blocks whose role was read by eye; the labels stand in `roles/`), `metrics`
(words, 4-grams, sets, intervals), `field_metrics` (when a field counts as right).
"""
