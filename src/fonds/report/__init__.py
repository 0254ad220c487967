"""Reports: what people read about a document, made from its record alone."""

from fonds.report.documents import may_lie_open, write_document
from fonds.report.indexing import NotRead, read_index, write_index
from fonds.report.links import Links
from fonds.report.page import document_page
from fonds.report.summary import COLUMNS, LATER_COLUMNS, Summary, summaries_of_table, summary_of_row

__all__ = [
    "COLUMNS",
    "LATER_COLUMNS",
    "Links",
    "NotRead",
    "Summary",
    "document_page",
    "may_lie_open",
    "read_index",
    "summaries_of_table",
    "summary_of_row",
    "write_document",
    "write_index",
]
