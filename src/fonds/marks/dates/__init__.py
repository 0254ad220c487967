"""Dates as they are stated, each with its precision, time and offset.

In this order: `words.py` words in dates and around them, `forms.py` how dates are written, `months.py` months by their
names, `zones.py` offsets of zones on a day, `clock.py` times beside dates, `values.py` the values of both, `lines.py`
dates in lines, `labels.py` words that say what a date is of, `relative.py` dates told from the capture's moment ("3
hours ago"), `stamps.py` dates written for machines.
"""
