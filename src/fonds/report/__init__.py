"""Reports: what people read about a document, made from its record alone."""

from fonds.report.documents import may_lie_open, write_document
from fonds.report.indexing import NotRead, write_index
from fonds.report.summary import COLUMNS, Summary, summary_of_row

__all__ = ["COLUMNS", "NotRead", "Summary", "may_lie_open", "summary_of_row", "write_document", "write_index"]
