"""Turning words of the records into phrases that fit into a sentence."""

import re

from wellmet.core.people import Expression

__all__ = ["FIELDS", "article", "clean", "joined", "lowered", "place_named", "trimmed", "work_as", "work_named"]

PROPER = frozenset(
    "english french german spanish italian portuguese dutch polish russian ukrainian arabic turkish"
    " chinese japanese korean hindi"
    " latin greek swedish danish norwegian finnish british american african asian european irish"
    " scottish welsh java python excel"
    " word photoshop autocad sap oracle salesforce microsoft google montessori linux i".split()
)
SILENT_H = Expression(r"(?:hour|honest|hono[u]?r|heir)", re.I)
SOUNDS_LIKE_Y = Expression(r"(?:uni(?!n|m)|us[aeiu]|eu|ur[aeiu]|ut[ei]|one\b|once\b|u\b)", re.I)
VOWEL_LETTERS = frozenset("AEFHILMNORSX")
DETERMINED = Expression(r"(?:an?|the|any|some|my|head of|director of|chief|vice|ceo|cto|cfo|coo)\b", re.I)
ROLES = frozenset(
    "imam rabbi pastor priest vicar monk nun"
    " nurse lead clerk chef cook host pilot guide aide tech coach judge porter head chief intern trainee"
    " apprentice representative"
    " rep executive hand scribe midwife paramedic carpenter analyst associate agent specialist designer"
    " driver welder fitter"
    " plumber architect librarian curator archivist teacher secretary steward warden officer supervisor"
    " accountant barista nanny butler waitress actress hostess stewardess seamstress governess".split()
)
FIELDS = frozenset(
    "logistics nursing retail sales it hr finance law media design art arts education construction"
    " hospitality healthcare care"
    " security administration research music film theater theatre tourism catering banking insurance"
    " farming agriculture policy"
    " government energy transport food fashion science software engineering marketing accounting"
    " teaching training history"
    " archives museums museum publishing journalism childcare manufacturing warehousing procurement"
    " customer service".split()
)
NOT_ROLES = Expression(
    r"(?:water|labou?r|order|paper|weather|power|color|colour|fur|leather|computer|other|career|summer"
    r"|winter|number|sector)s?$",
    re.I,
)
ROLE_ENDING = Expression(r"(?:er|or|ist|ian|ant|eer|man|woman|smith|wright|maid|ee)s?$", re.I)
FIELD_ENDING = Expression(r"(?:ing|ics|ment|tion|sion|logy|graphy|care|ance|nomy|istry|ture)$", re.I)
WITH_ARTICLE = Expression(
    r"(?:university|institute|academy|college|school|museum|faculty|department|ministry|bank|church|city) of\b"
    r"|open university$|(?:british|national|royal) (?!airways|express|rail)\w+$",
    re.I,
)
ASIDE = Expression(r"\s*[,(|;/].*| [-–—] .*")
YEARS = Expression(r"^\d+\+? years? (?:as|of|in) (?:an? )?(?=\w)", re.I)
SPACES = Expression(r"\s+")
BRACKETS = str.maketrans({"[": "(", "]": ")", "{": "(", "}": ")", "<": "(", ">": ")", "_": " "})


def clean(text: str) -> str:
    """Give a record's words without odd spaces, brackets that look like blanks, and closing marks.

    >>> clean("  Acme  [Leeds] , Ltd. ")
    'Acme (Leeds), Ltd'
    """
    spaced = SPACES.sub(" ", text.translate(BRACKETS)).replace(" ,", ",")
    return spaced.strip(" .,;:!?|-–—")


def joined(words: tuple[str, ...], *, last: str) -> str:
    """Join words with commas and a last 'and' or 'or'.

    >>> joined(("tea", "coffee", "cake"), last="or")
    'tea, coffee or cake'
    """
    return f" {last} ".join([*([", ".join(words[:-1])] if len(words) > 1 else []), *words[-1:]])


def lowered(phrase: str) -> str:
    """Write a heading such as 'Warehouse Shift Lead' as it stands within a sentence; names and acronyms stay.

    >>> lowered("Warehouse Shift Lead"), lowered("German HR Clerk"), lowered("Shop work in Leeds")
    ('warehouse shift lead', 'German HR clerk', 'shop work in Leeds')
    """
    words = phrase.split(" ")
    is_heading = all(not word[:1].islower() or len(word) <= 3 for word in words)
    return " ".join(_small(word) if place == 0 or is_heading else word for place, word in enumerate(words))


def trimmed(title: str) -> str:
    """Cut a role at what is added after a comma, a dash or in brackets, or stands before it as a span of years.

    >>> trimmed("Staff Nurse, medical ward"), trimmed("Nurse (RN)"), trimmed("22 years as a porter")
    ('Staff Nurse', 'Nurse', 'porter')
    """
    return YEARS.sub("", ASIDE.sub("", title)) or title


def place_named(place: str) -> str:
    """Put 'the' before a place that is spoken of with it.

    >>> place_named("University of Leeds"), place_named("Leeds University")
    ('the University of Leeds', 'Leeds University')
    """
    return f"the {place}" if WITH_ARTICLE.match(place) else place


def article(phrase: str) -> str:
    """Put 'a' or 'an' before a phrase, by its sound as far as letters tell.

    >>> article("nurse"), article("electrician"), article("HR assistant"), article("union clerk"), article("aide")
    ('a nurse', 'an electrician', 'an HR assistant', 'a union clerk', 'an aide')
    """
    first = phrase.split(" ")[0]
    is_spelled = first[:1] in {"M", "L"} and first[1:2].isupper() and not first.isupper()  # such as MSc
    if is_spelled or (first.isupper() and (len(first) <= 3 or not any(letter in "AEIOUY" for letter in first))):
        is_vowel = first[:1] in VOWEL_LETTERS
    else:
        is_vowel = bool(SILENT_H.match(first)) or (first[:1].lower() in "aeiouàáâäæéèêíîóôöúü" and not _is_y(first))
    return f"{'an' if is_vowel and first else 'a'} {phrase}"


def work_as(title: str) -> str:
    """Give what follows 'I have worked': 'as a nurse', 'in logistics', or the title in brackets where neither is plain.

    >>> work_as("Nurse"), work_as("Logistics"), work_as("Head of Sales"), work_as("Kitchen and more")
    ('as a nurse', 'in logistics', 'as head of sales', '(Kitchen and more)')
    """
    phrase = lowered(trimmed(title))
    if DETERMINED.match(phrase):
        return f"as {phrase}"
    head = _head(phrase)
    if _is_role(head):
        return f"as {phrase if _is_plural(head) else article(phrase)}"
    if _is_field(phrase, head):
        return f"in {phrase}"
    return f"({title})"


def work_named(seeks: tuple[str, ...]) -> str:
    """Name the work sought as a noun: 'work as a nurse or in logistics'; 'new work' where nothing is known.

    >>> work_named(("warehouse shift lead", "Logistics")), work_named(())
    ('work as a warehouse shift lead or in logistics', 'new work')
    """
    named = tuple(phrase for phrase in map(clean, seeks) if phrase)[:2]
    if not named:
        return "new work"
    phrases = tuple(work_as(phrase) for phrase in named)
    if any(phrase.startswith("(") for phrase in phrases):
        return (
            lowered(named[0]) if named[0].casefold().startswith("work ") else f"work such as {joined(named, last='or')}"
        )
    # One 'as' or 'in' is enough for both.
    first, *others = phrases
    preposition = first.split(" ")[0]
    return f"work {joined((first, *(each.removeprefix(f'{preposition} ') for each in others)), last='or')}"


def _small(word: str) -> str:
    is_name = word.casefold() in PROPER or any(letter.isupper() for letter in word[1:])
    return word if is_name else word[:1].lower() + word[1:]


def _is_y(word: str) -> bool:
    return bool(SOUNDS_LIKE_Y.match(word))


def _head(phrase: str) -> str:
    """Give the word that says what it is: the last one before 'of', 'in', 'for', 'at' or 'with'."""
    before = re.split(r" (?:of|in|for|at|with|on|to)\b|[,(/|]| - ", phrase)[0]
    return before.split(" ")[-1]


def _is_plural(head: str) -> bool:
    return head.endswith("s") and not head.endswith("ss")


def _is_role(head: str) -> bool:
    bare = head.lower()
    is_named = bare in ROLES or bare.removesuffix("s") in ROLES
    return is_named or (
        bare not in FIELDS and len(bare) > 3 and bool(ROLE_ENDING.search(bare)) and not NOT_ROLES.search(bare)
    )


def _is_field(phrase: str, head: str) -> bool:
    is_one_thing = not re.search(r" (?:and|with|for|to|of|in) |[,(/|]", phrase) and not phrase.startswith(
        ("work", "something")
    )
    return is_one_thing and (head.lower() in FIELDS or bool(FIELD_ENDING.search(head)))
