"""The cells by name. A new cell is one file here and one line below."""

from models.cells.base import Cell, State
from models.cells.elman import Elman
from models.cells.gru import GRU
from models.cells.jordan import Jordan
from models.cells.lstm import LSTM

CELLS: dict[str, type[Cell]] = {
    "elman": Elman,
    "gru": GRU,
    "jordan": Jordan,
    "lstm": LSTM,
}

__all__ = ["CELLS", "GRU", "LSTM", "Cell", "Elman", "Jordan", "State"]
