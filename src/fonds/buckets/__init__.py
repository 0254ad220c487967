"""Places in an object store, `s3://bucket/prefix`, where raw captures and the archive may lie instead of in folders.

Read `path.py` first: a `BucketPath` is a `Path`, so that what reads and writes folders reads and writes buckets as it
is. `client.py` speaks to the store (by obstore, `pip install 'fonds[s3]'`) and says what its errors mean, `ranged.py`
reads objects a range at a time, `cache.py` says where lies what is not to be in a bucket: files of SQLite, and drafts.
"""

from fonds.buckets.cache import beside, scratch
from fonds.buckets.client import delta_options, explain
from fonds.buckets.listing import Entry, existing, scan
from fonds.buckets.path import BucketPath, in_bucket, place, real, seen_from
from fonds.buckets.ranged import open_object, read_tail, read_whole
from fonds.buckets.writing import publish, write_whole

__all__ = [
    "BucketPath",
    "Entry",
    "beside",
    "delta_options",
    "existing",
    "explain",
    "in_bucket",
    "open_object",
    "place",
    "publish",
    "read_tail",
    "read_whole",
    "real",
    "scan",
    "scratch",
    "seen_from",
    "write_whole",
]
