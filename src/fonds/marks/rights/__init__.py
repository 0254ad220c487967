"""Rights in words: `licences.py` public licences, `reserved.py` the sentence that reserves all rights."""
