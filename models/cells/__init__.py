"""The cells by name. A new cell is one file here and one line below."""

from models.cells.base import Cell, State
from models.cells.elman import Elman

CELLS: dict[str, type[Cell]] = {
    "elman": Elman,
}

__all__ = ["CELLS", "Cell", "Elman", "State"]
