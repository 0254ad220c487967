"""The version of the contract."""

CONTRACT_VERSION = "2.0.0"
"""Grows by major version when a column changes its meaning or goes, by minor version when one is added. A test compares
what is published with the contracts of earlier versions (`schemas/earlier`) and fails where the version did not grow as
it must."""
