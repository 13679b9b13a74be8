"""Write what PyTorch says in float64: `python -m tests.models.reference.write`.

The results are committed, so that the gradients are checked against another engine where it is not
installed; `make test-torch` asks whether it still says the same.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.models.layers import Arrays, Case, draw
from tests.models.torch_layers import LAYERS, LOOPS, theirs

FOLDER = Path(__file__).parent
LENGTHS = [2, 5, 1, 4]


def path_of(cell: str, activation: str) -> Path:
    return FOLDER / f"{cell}-{activation}.json"


def cases() -> Iterator[Case]:
    for seed, (cell, activation) in enumerate((*LAYERS, *LOOPS)):
        rng = np.random.default_rng(seed)
        yield draw(rng, cell, activation, LENGTHS, inputs=3, hidden=4)


def main() -> None:
    for case in cases():
        lines = [
            f'  "{group}": {{\n{_rows(arrays)}\n  }}'
            for group, arrays in (("given", case.arrays), ("expected", theirs(case)))
        ]
        lines.insert(0, f'  "lengths": {json.dumps(case.lengths)}')
        text = "{\n" + ",\n".join(lines) + "\n}\n"
        path_of(case.cell, case.activation).write_text(text, encoding="utf-8")


def _rows(arrays: Arrays) -> str:
    return ",\n".join(f'    "{name}": {json.dumps(P.tolist())}' for name, P in arrays.items())


if __name__ == "__main__":
    main()
