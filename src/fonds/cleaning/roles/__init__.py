"""Names what was dropped: a small net over the lines that are not part of the document."""
