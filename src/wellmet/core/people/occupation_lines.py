"""Lines of work: who works in one world, finer than the major groups of O*NET-SOC where these join strangers.

Office work holds mail carriers and archive clerks, transport bus drivers and pickers: they share a digit and no day.
Drawn by hand, as judgement; the beginning of a code that is written out longest counts.
"""

__all__ = ["lines"]

_GOODS, _HERITAGE, _HEALTH, _MEDIA, _TEETH, _ANIMALS = "goods", "heritage", "health", "media", "teeth", "animals"
_SPLIT = frozenset({"27", "33", "53"})
_JOINED = {
    # goods are moved, stored and counted
    "53-7": _GOODS,
    "53-1": _GOODS,
    "53-3032": _GOODS,
    "53-3033": _GOODS,
    "43-5011": _GOODS,
    "43-5061": _GOODS,
    "43-5071": _GOODS,
    "43-5081": _GOODS,
    "43-5111": _GOODS,
    "13-1081": _GOODS,
    "51-9111": _GOODS,
    # mail, dispatching and meters; then desks and counters
    "43-5": "43-5",
    "43-4": "43-4",
    # libraries, archives and museums, and those who teach or show what is in them
    "25-4": _HERITAGE,
    "25-1125": _HERITAGE,
    "19-3093": _HERITAGE,
    "39-7": _HERITAGE,
    "43-4121": _HERITAGE,
    "29": _HEALTH,
    "31": _HEALTH,
    "21-1022": _HEALTH,
    "29-1021": _TEETH,
    "29-1022": _TEETH,
    "29-1023": _TEETH,
    "29-1024": _TEETH,
    "29-1029": _TEETH,
    "29-2021": _TEETH,
    "31-9091": _TEETH,
    "51-9081": _TEETH,
    "29-1131": _ANIMALS,
    "29-2056": _ANIMALS,
    "31-9096": _ANIMALS,
    "39-2": _ANIMALS,
    "27-3": _MEDIA,
    "27-4": _MEDIA,
    "33-1011": "33-3",
    "33-1012": "33-3",
    "33-1021": "33-2",
    "33-1099": "33-9",
}
# A manager belongs to the line they lead.
_LED = {
    "11-2011": _MEDIA,
    "11-2021": "13",
    "11-2022": "41",
    "11-2031": _MEDIA,
    "11-3011": "43",
    "11-3021": "15",
    "11-3031": "13",
    "11-3051": "51",
    "11-3061": "13",
    "11-3071": _GOODS,
    "11-3111": "13",
    "11-3121": "13",
    "11-3131": "13",
    "11-9013": "45",
    "11-9021": "47",
    "11-9031": "25",
    "11-9032": "25",
    "11-9033": "25",
    "11-9039": "39",
    "11-9041": "17",
    "11-9051": "35",
    "11-9061": "39",
    "11-9071": "39",
    "11-9081": "39",
    "11-9111": _HEALTH,
    "11-9121": "19",
    "11-9131": "43-5",
    "11-9141": "41",
    "11-9151": "21",
    "11-9161": "33-2",
}


def lines(code: str) -> tuple[str, ...]:
    """Name the lines of work of an O*NET-SOC code, the own first; that of managers, and of those whom they lead.

    >>> lines("53-3021.00"), lines("53-7062.00"), lines("11-3071.00")
    (('53-3',), ('goods',), ('11', 'goods'))
    """
    own = next((_JOINED[code[:length]] for length in (7, 4, 2) if code[:length] in _JOINED), _major(code))
    led = _LED.get(code[:7], own)
    return (own,) if led == own else (own, led)


def _major(code: str) -> str:
    return code[:4] if code[:2] in _SPLIT else code[:2]
