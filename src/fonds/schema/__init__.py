"""The published shape of what fonds keeps: tables, rows, and the contract generated from them.

`fonds.schema.rows` needs the standard library only; `fonds.schema.tables` needs pyarrow.
"""
