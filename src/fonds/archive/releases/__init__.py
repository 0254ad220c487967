"""Releases. `making` is the way through: `policy` and `choosing` say what goes out, `writing` writes it with `outgoing`
(rows in order), `clusters`, `splits`, `shards`, `forms` and `warc`; `versions`, `facts`, `card`, `croissant`,
`citation`, `manifest` and `bag` describe it."""
