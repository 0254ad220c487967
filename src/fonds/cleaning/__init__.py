"""Cleaning: a capture's text in blocks, each with a role, the rule or model that gave it, and how sure that is.

Both `html` and `text` take the same four steps: **segment** the text into pieces; **propose** roles by rules; **judge**
by a learned model which pieces are the document; **name** what was dropped, by the model in `roles`.

In reading order: `result` what comes out, `models` the learned models as one argument; `html`, `text`, `roles`; what
they share: `threshold` which lines to keep by their probabilities, `intro`, `bios` and `furniture` rules that correct a
model, `words` counts; `trees` and `layers` evaluate forests and nets in whole numbers; `recurring` drops what a site
repeats.
"""
