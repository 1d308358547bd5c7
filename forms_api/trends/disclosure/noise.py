"""Noise for the open data: discrete Laplace by OpenDP, one message being what is protected.

Canonne, Kamath, Steinke, The Discrete Gaussian for Differential Privacy (2020), section 5.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from forms_api.trends.disclosure.lines import Key

# In how many cells of each table one message counts, at most.
TOUCHED = {
    "subjects": 3,
    "languages": 2,
    "regions": 2,
    "outcomes": 2,
    "channels": 2,
    "offices": 2,
    "helpful": 1,
    "municipalities": 1,
    "demand": 1,
    "handovers": 1,
}


@dataclass(frozen=True, slots=True)
class Noise:
    """What one table of a year costs, and what all tables of a year may cost together."""

    epsilon: float
    budget: float


def noised(sheet: str, figures: Mapping[Key, int], epsilon: float) -> dict[Key, int]:
    """Return a table's figures with noise; one that falls below nothing is nothing.

    Raises:
        ValueError: OpenDP does not vouch for that epsilon.
    """
    # Slow to load and only needed once a year, where somebody wants noise at all.
    from opendp.domains import atom_domain, vector_domain
    from opendp.measurements import make_laplace
    from opendp.metrics import l1_distance
    from opendp.mod import enable_features

    enable_features("contrib")
    touched = TOUCHED[sheet]
    domain = vector_domain(atom_domain(T=int))
    mechanism = make_laplace(domain, l1_distance(T=int), scale=touched / epsilon)
    if mechanism.map(d_in=touched) > epsilon * (1 + 1e-9):
        raise ValueError(sheet)
    drawn = mechanism(list(figures.values()))
    return {key: max(figure, 0) for key, figure in zip(figures, drawn, strict=True)}
