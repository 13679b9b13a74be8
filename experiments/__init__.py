"""Experiments behind the pages of `docs/`: each file here makes one table, and draws it.

A module has a `run(options)` that measures and returns a table, and a `draw(table)` that returns a
figure. Tables are committed as `docs/tables/NAME.csv`, drawings as `docs/figures/NAME.svg`. With a
`page_table(table)` the table stands in `docs/NAME.md` too, between two marks.
"""
