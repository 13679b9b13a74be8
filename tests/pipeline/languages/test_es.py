"""Spanish: adjectives agree in gender and number."""

import pytest

from pipeline.languages import es


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("bueno", "bueno buena buenos buenas"),
        ("acogedor", "acogedor acogedora acogedores acogedoras"),
        ("ramplón", "ramplón ramplona ramplones ramplonas"),
        ("eficaz", "eficaz eficaz eficaces eficaces"),
        ("útil", "útil útil útiles útiles"),
        ("borde", "borde borde bordes bordes"),
        ("hortera", "hortera hortera horteras horteras"),
    ],
)
def test_an_adjective_has_four_forms(word: str, forms: str) -> None:
    assert list(es.adjective(word).forms.values()) == forms.split()
