"""Makes what ships as a learned or generated file again from public data. Nothing under `src/` imports it.

`python -m training` lists everything in the order in which it is made; docs/develop/models.md says more. `html`,
`text` and `roles` make the models of cleaning, `authors`, `titles` and `dates` the choice of fields, `common_words`,
`given_names` and `month_tables` lists of words, `quality` the estimate of how good a text is. They call the steps of
`fonds.cleaning` as they are, read the annotated pages from `corpora`, and write with `model_file`.
"""
