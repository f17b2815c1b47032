"""The table of occupations, one module per group of trades, in the order of their codes."""

from . import (
    arts,
    building,
    business,
    health,
    making,
    management,
    office,
    personal,
    public,
    science,
    service,
    transport,
)

__all__ = ["ROWS"]

ROWS = (
    *management.ROWS,
    *business.ROWS,
    *science.ROWS,
    *public.ROWS,
    *arts.ROWS,
    *health.ROWS,
    *service.ROWS,
    *personal.ROWS,
    *office.ROWS,
    *building.ROWS,
    *making.ROWS,
    *transport.ROWS,
)
