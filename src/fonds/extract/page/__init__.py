"""What all fields look at: one cleaned capture.

`view.py` the page: blocks, tree, machine-readable facts, address. `head.py` where the title stands, and the blocks
around it that may say who and when. `json_ld.py` the JSON-LD objects that describe the page, each string with its
place. `elements.py` elements whose names tell of authors or credits. `header.py` what the labelled header of an export
states.
"""
