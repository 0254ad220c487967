"""Accuracy and speed of fonds against peers, on public annotated pages given by path."""
