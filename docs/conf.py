"""Sphinx: the pages of this folder as HTML, `make docs`."""

from pipeline import __version__

project = "litotes"
author = "the litotes authors"
version = release = __version__

extensions = ["myst_parser"]
exclude_patterns = ["_build"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"litotes {version}"
