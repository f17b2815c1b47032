"""The checks by group; each looks at one draft and yields what it met."""

from .acts import ACTS
from .asking import ASKING
from .forms import FORMS
from .honesty import HONESTY
from .manners import MANNERS
from .names import NAMES
from .reading import Check, Hit, Reading
from .safety import SAFETY

__all__ = ["ACTS", "CHECKS", "Check", "Hit", "Reading"]

CHECKS: tuple[Check, ...] = (*HONESTY, *ASKING, *MANNERS, *NAMES, *FORMS, *SAFETY)
