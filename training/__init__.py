"""Makes the shipped models again from public data. Nothing under `src/` imports it."""
