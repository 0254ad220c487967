"""Learns how good a text is expected to be: `python -m training.quality --data DIR`."""
