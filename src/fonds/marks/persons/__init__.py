"""Persons: whether a string is a person's name, an organisation's, a desk's or an agency's, and what people are.

In this order: `words.py` what tells names from other words in capitals, `given_names.txt`, `family_names.txt` and
`common_words.txt` the lists behind it (made by `training/given_names.py` and `training/common_words.py`),
`agencies.py` agencies by all their spellings, `job_titles.py` what stands beside names ("chief editor"), `east.py`
names in Chinese, Japanese and Korean writing, `names.py` the verdict.
"""
