"""One word of a name, however it is written: in Latin letters, as it sounds, in short, with a slip of the finger."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from anyascii import anyascii

from wellmet.core.people.names import fold, namer, short_forms

from .forms import ROMANIZATIONS, SHORT_FORMS, TWO_NAMES

__all__ = ["VOWELS", "Likeness", "is_without_vowels", "latin", "like", "sound", "spoken"]

REMEMBERED = 131_072
SHORTEST_TYPO = 5  # letters; one letter changed in Anna, Jan or Yuan makes another name
LONG = 8
VOWELS = frozenset("aeiou")
FEWEST_CONSONANTS = 3

# A family's syllable (two in a few families), and those of the given name; of four or five, as in Japan, the first two
# are the family's.
SYLLABLE = r"[\u3400-\u9fff\uac00-\ud7a3]"
SYLLABLES = re.compile(
    rf"(?<!{SYLLABLE})({SYLLABLE}{{2}}(?={SYLLABLE}{{2,3}}(?!\w))|欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|남궁|황보|{SYLLABLE})"
    rf"({SYLLABLE}{{1,3}})(?!\w)"
)
ALREADY_APART = re.compile(rf"\s*({SYLLABLE}{{1,2}})\s+({SYLLABLE}{{1,3}})\s*")
# Characters that are read otherwise as a family's name.
FAMILIES = {
    "曾": "zeng", "单": "shan", "單": "shan", "解": "xie", "仇": "qiu", "区": "ou", "區": "ou", "沈": "shen",
    "查": "zha", "翟": "zhai", "覃": "qin", "盖": "ge", "朴": "piao", "乐": "yue", "尉": "yu",
}  # fmt: skip
INITIAL = re.compile(r"\b[^\W\d_a-z\u3040-\u9fff\uac00-\ud7a3](?=\.)")
ARTICLE = re.compile(r"\bال(?=\w\w)")  # written on to the name that it stands before; in Latin letters it stands apart
SOUNDS = (
    (re.compile(r"(?<=[aeiou])x(?=[aeiou])"), "ks"),
    (re.compile(r"^ye"), "e"),
    (re.compile(r"shch|sch|tsch|tch|sh|ch|cz|sz|zh|tz|ts|cs"), "s"),
    (re.compile(r"ph|pf"), "f"),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"iu|yu|ju"), "u"),
    (re.compile(r"ya|ja(?=.)"), "ia"),
    (re.compile(r"ck|kh|gh|q|c|k|x"), "k"),
    (re.compile(r"dj|j|y"), "i"),
    (re.compile(r"ou|oo|oe|ue|w(?=[^aeiou]|$)"), "u"),
    (re.compile(r"ae|ee|ie|ei|ai"), "i"),
    (re.compile(r"w|v|f"), "v"),
    (re.compile(r"th|dt|d"), "t"),
    (re.compile(r"z"), "s"),
    (re.compile(r"b"), "p"),
    (re.compile(r"g"), "k"),
    (re.compile(r"(?<=.)h"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"[aeiou]+"), "a"),
    (re.compile(r"(?<=.)a$"), ""),
)
# The same but finer, to tell Denfal from Tanfal: vowels stay three, and b, d, g, v are what they are but at the end.
FINE_SOUNDS = (
    (re.compile(r"(?<=..[oe]v)a$"), ""),  # a Slavic family name in its woman's form
    *SOUNDS[:8],
    (re.compile(r"dj|j|y"), "i"),
    (re.compile(r"ou|oo|oe|ue|w(?=[^aeiou]|$)|o"), "u"),
    (re.compile(r"ae|ea|ee|ie|ei|ai|e"), "i"),
    (re.compile(r"w|v|f$"), "v"),
    (re.compile(r"th|dt|d$"), "t"),
    (re.compile(r"z"), "s"),
    (re.compile(r"b$"), "p"),
    (re.compile(r"g$"), "k"),
    (re.compile(r"(?<=.)h"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)

Groups = Mapping[str, list[frozenset[str]]]


class Likeness:
    """How alike two words are: `SAME` is the same letters, `SPOKEN` a short form or the same sound, and so on down.

    `TYPO` is a slip that makes no other name; `NEAR` may be a slip in a short word, or several, the beginning of a
    longer one, or another name.
    """

    SAME, SPOKEN, TYPO, NEAR, INITIAL, NONE = 5, 4, 3, 2, 1, 0


@lru_cache(maxsize=REMEMBERED)
def latin(text: str) -> str:
    """Write a text in Latin letters, folded; Chinese and Korean families' syllables and Arabic articles stand apart.

    >>> latin("Щербакова Юлия"), latin("王小明"), latin("عمر الحلبي"), latin("Müller")
    ('shcherbakova yuliya', 'wang xiaoming', 'mr al hlby', 'muller')
    >>> latin("田中太郎") == latin("田中 太郎"), latin("王 小明"), latin("小明")
    (True, 'wang xiaoming', 'xiao ming')
    """
    folded = fold(text)
    if folded.isascii():
        return folded
    # Folding takes Korean syllables apart; and of a rocket no word shall come.
    composed = "".join(one if one.isalpha() or one.isascii() else " " for one in unicodedata.normalize("NFC", folded))
    initialed = INITIAL.sub(lambda letter: anyascii(letter[0])[:1], composed)  # of Ю. and خ. come two letters
    apart = ARTICLE.sub("al ", initialed)
    pattern = ALREADY_APART if ALREADY_APART.fullmatch(composed) else SYLLABLES
    apart = pattern.sub(lambda run: f" {FAMILIES.get(run[1]) or anyascii(run[1])} {anyascii(run[2])} ", apart)
    return " ".join(anyascii(apart).casefold().replace("'", "").replace("`", "").split())


@lru_cache(maxsize=REMEMBERED)
def sound(word: str) -> str:
    """Reduce a Latin word to how it sounds, roughly, whichever language wrote it down.

    >>> sound("shcherbakov") == sound("scherbakov"), sound("mueller") == sound("muller")
    (True, True)
    """
    for pattern, letters in SOUNDS:
        word = pattern.sub(letters, word)
    return word


@lru_cache(maxsize=REMEMBERED)
def fine_sound(word: str) -> str:
    """Reduce a Latin word to how it sounds, as far as one would say it is the same name.

    >>> fine_sound("krueger") == fine_sound("kruger"), fine_sound("denfal") == fine_sound("tanfal")
    (True, False)
    """
    for pattern, letters in FINE_SOUNDS:
        word = pattern.sub(letters, word)
    return word


@lru_cache(maxsize=REMEMBERED)
def spoken(word: str) -> frozenset[str]:
    """List what else somebody with this name may be called: short and long forms, other romanizations.

    >>> "bob" in spoken("robert"), "wong" in spoken("huang"), "sasha" in spoken("alexander")
    (True, True, True)
    """
    forms = {form for group in GROUPS.get(word, ()) for form in group}
    heard = (
        {form for group in GROUPS_BY_SOUND.get(sound(word), ()) for form in group} if len(word) > LONG // 2 else set()
    )
    return frozenset((forms | heard | short_forms(word)) - {word})


@lru_cache(maxsize=REMEMBERED)
def like(one: str, other: str) -> int:
    """Compare two Latin words of names.

    >>> like("robert", "bob"), like("j", "jane"), like("hoffmann", "hofmann"), like("aira", "aria")
    (4, 1, 4, 2)
    """
    if one == other:
        return Likeness.SAME
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return Likeness.INITIAL if long.startswith(short) else Likeness.NONE
    if is_spoken(one, other):
        return Likeness.SPOKEN
    if is_slip(short, long) and not is_other_ending(short, long):
        return Likeness.TYPO
    is_perhaps = is_near(short, long) or is_begun(short, long) or same_consonants(short, long, fewest=2)
    return Likeness.NEAR if is_perhaps else Likeness.NONE


def is_spoken(one: str, other: str) -> bool:
    """Tell whether two words are one name: a short form, two short forms of it, or another way to write its sound."""
    if not (
        one in spoken(other)
        or other in spoken(one)
        or (fine_sound(one) == fine_sound(other) and min(len(one), len(other)) >= SHORTEST_TYPO)
        or not canonical(one).isdisjoint(canonical(other))
        or same_consonants(one, other)
    ):
        return False
    # Whatever other tables say: Maria and Marie, Anna and Anne may be sisters.
    return not is_other_ending(*sorted((one, other), key=len)) and frozenset((one, other)) not in TWO_NAMES


def is_begun(short: str, long: str) -> bool:
    """Tell whether a word may be the other's beginning, or be written for the same sound: Ste and Stefan.

    >>> is_begun("ste", "stefan"), is_begun("gita", "geetha"), is_begun("jan", "jun")
    (True, True, False)
    """
    if long.startswith(short):
        return len(short) > 2 and len(long) - len(short) > 1
    heard = sound if len(short) >= SHORTEST_TYPO else fine_sound
    is_heard = len(short) > 3 and short[0] == long[0] and heard(short) == heard(long)
    return is_heard and distance()(short, long) <= len(long) // 2  # Guiying and Qiang sound alike only here


def is_other_ending(short: str, long: str) -> bool:
    """Tell whether two words differ by a last vowel alone, as a man's name and a woman's do in many tongues.

    Of two letters there are families only: He and Ho.

    >>> is_other_ending("daniel", "daniela"), is_other_ending("paula", "paulo"), is_other_ending("meyer", "meyers")
    (True, True, False)
    """
    return (
        len(short) > 2
        and long[-1] in VOWELS
        and not long.endswith(("ova", "eva"))
        and short in (long[:-1], *(long[:-1] + vowel for vowel in VOWELS))
    )


def same_consonants(one: str, other: str, *, fewest: int = FEWEST_CONSONANTS) -> bool:
    """Compare by consonants where one of two comes from a script that leaves out the vowels, as Arabic does.

    Two consonants say little: Omar, Amir and Maryam begin alike there, so that with so few it is asked for.

    >>> same_consonants("khld", "khaled"), same_consonants("anna", "hanna"), same_consonants("mr", "omar", fewest=2)
    (True, False, True)
    """
    if not (is_without_vowels(one) or is_without_vowels(other)) or min(len(one), len(other)) < fewest:
        return False
    return sound(one).replace("a", "") == sound(other).replace("a", "")


@lru_cache(maxsize=REMEMBERED)
def is_without_vowels(word: str) -> bool:
    """Tell whether a word has no vowel, as words that come from Arabic or Hebrew letters."""
    return VOWELS.isdisjoint(word)


@lru_cache(maxsize=REMEMBERED)
def canonical(word: str) -> frozenset[str]:
    """The long forms of a short one, as far as they are known: Jack and Johnny are both John.

    The library has Bill as short for Robert, and Robert for Bill; the one with more short forms is the long one.
    Hence Robert and William, who both are Bill, are not one.

    >>> "robert" in canonical("bobby") & canonical("bob"), canonical("robert") & canonical("william")
    (True, frozenset())
    """
    longer = namer().canonicals_of(word)
    if not longer:
        return frozenset()
    shorter = namer().nicknames_of(word)
    return frozenset(form for form in longer if form not in shorter or len(namer().nicknames_of(form)) > len(shorter))


@lru_cache(maxsize=REMEMBERED)
def written_as_one(word: str) -> tuple[str, ...]:
    """The first form of each table's group that a word stands in: one word for all of the group."""
    return tuple(min(group) for group in GROUPS.get(word, ()))


def is_slip(short: str, long: str) -> bool:
    if len(short) < SHORTEST_TYPO or len(long) - len(short) > 2:
        return False
    most = 2 if len(short) >= LONG else 1
    return distance()(short, long, score_cutoff=most) <= most


def is_near(one: str, other: str) -> bool:
    """Tell whether two words may be one that was garbled: one letter in three at most, and not a short one's first.

    >>> is_near("jonse", "jones"), is_near("aira", "aria"), is_near("dung", "hung")
    (True, True, False)
    """
    short, long = sorted((one, other), key=len)
    most = min(3, len(short) // 3)
    if len(short) < SHORTEST_TYPO and short[:1] != long[:1]:
        return False
    return most > 0 and len(long) - len(short) <= most and distance()(short, long, score_cutoff=most) <= most


@lru_cache(maxsize=1)
def distance() -> Callable[..., int]:
    from rapidfuzz.distance import OSA  # here, because most commands compare nothing, and it takes its time to load

    return OSA.distance


def grouped(key: Callable[[str], str], groups: Iterable[frozenset[str]], *, shortest: int = 1) -> Groups:
    """Index groups of names by what `key` makes of each name that is not too short for it."""
    found: dict[str, list[frozenset[str]]] = defaultdict(list)
    for group in groups:
        for made in {key(form) for form in group if len(form) >= shortest}:
            found[made].append(group)
    return found


GROUPS = grouped(str, (*SHORT_FORMS, *ROMANIZATIONS))
GROUPS_BY_SOUND = grouped(sound, SHORT_FORMS, shortest=LONG // 2 + 1)
