"""Is it right? Shipped, so that whoever adds a cell, a layer or a readout can ask."""

from models.checks.cells import CellCheck, check_cell
from models.checks.gradients import GradientError, central_differences, check_gradients, dense

__all__ = [
    "CellCheck",
    "GradientError",
    "central_differences",
    "check_cell",
    "check_gradients",
    "dense",
]
