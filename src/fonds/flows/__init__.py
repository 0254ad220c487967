"""Prefect flows and what they run. Importing this package does not import Prefect; `fonds.flows.ingest` does."""
