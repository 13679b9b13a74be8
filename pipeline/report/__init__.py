"""Faces of the results: terminal tables, a model card, one self-contained page."""
