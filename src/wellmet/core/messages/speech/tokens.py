"""Words of a sentence in one spelling: contractions opened, British and American alike, endings off, slips mended."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from .concepts import KNOWN, LEXICON, MENDED, PHRASES

__all__ = ["NAME", "concepts_of", "normalized", "stem", "unnamed"]

WORD = re.compile(r"[^\W_]+(?:['.&][^\W_]+)*|[?$€£%!]", re.UNICODE)
SPELLINGS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})
CONTRACTIONS = {
    "can't": "can not", "won't": "will not", "shan't": "shall not", "ain't": "be not", "cannot": "can not",
    "let's": "let us", "i'm": "i be", "im": "i be", "ive": "i have", "dont": "do not", "didnt": "do not",
    "doesnt": "do not", "wouldnt": "would not", "couldnt": "could not", "havent": "have not", "isnt": "be not",
    "arent": "be not", "cant": "can not", "wont": "will not", "u": "you", "ur": "your", "r": "be", "pls": "please",
    "plz": "please", "lmk": "let me know", "ya": "you", "ye": "you", "y'all": "you", "gonna": "going to",
    "wanna": "want to", "gotta": "have to", "thx": "thanks", "yous": "you", "ur's": "your", "lemme": "let me",
    "gimme": "give me", "dunno": "do not know", "w": "with", "b4": "before", "asap": "soon", "cos": "because",
    "tho": "though", "msg": "message", "abt": "about", "ppl": "people", "ot": "or",
}  # fmt: skip
ENDINGS = {"n't": " not", "'re": " be", "'m": " be", "'ve": " have", "'ll": " will", "'d": " would"}
IRREGULAR = {
    "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be", "has": "have",
    "had": "have", "having": "have", "got": "get", "gotten": "get", "did": "do", "does": "do", "done": "do",
    "doing": "do", "took": "take", "taken": "take", "gave": "give", "given": "give", "thought": "think",
    "knew": "know", "known": "know", "found": "find", "kept": "keep", "sent": "send", "came": "come", "went": "go",
    "gone": "go", "told": "tell", "said": "say", "paid": "pay", "wrote": "write", "written": "write", "spoke": "speak",
    "heard": "hear", "brought": "bring", "left": "leave", "made": "make", "met": "meet", "began": "begin",
    "begun": "begin", "an": "a", "these": "this", "those": "that", "men": "man", "women": "woman", "chose": "choose",
    "hired": "hire", "hiring": "hire",
    "earnt": "earn", "learnt": "learn", "saw": "see", "seen": "see", "sought": "seek", "fell": "fall", "us": "we",
    "him": "he", "her": "she", "them": "they", "their": "they", "his": "he", "our": "we", "mine": "my",
    "yours": "your", "yourself": "you", "myself": "me", "ours": "we", "hers": "she", "theirs": "they",
}  # fmt: skip
LEAST = 5
LONGEST = 40
NAME = "NAME"
# Written large without being a name.
LARGE = frozenset(
    "i im cv hr re ps pm am ok uk us pdf id iban ssn nhs it tv dm btw fyi asap lol english christmas easter linkedin"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december a the my your you i if in as since from do be please thanks thank regard"
    " respect best love cheer kindly sincerely just would".split()
)
NO_NAMES = frozenset("he she they it who everyone everybody somebody someone nobody people that which we".split())
SPEAKING = frozenset(
    "say tell think reckon mention suggest recommend swear promise insist want ask speak vouch assure give send".split()
)
BEGUN = '.!?:\n"(“'


def normalized(text: str) -> list[str]:
    """Give the words of a text, each in its plainest form.

    >>> normalized("I'd love to come on board; aren't you hirring?")
    ['i', 'would', 'love', 'to', 'come', 'on', 'board', 'be', 'not', 'you', 'hire', '?']
    """
    return [plain for word in WORD.findall(_straight(text)) for plain in _plain(word.casefold())]


def unnamed(text: str) -> list[str]:
    """Give the words as `normalized` does, with one mark in the place of each name.

    >>> unnamed("Is it Ruth Abara who told you? Ruth says so, and Monday is fine.")[:8]
    ['be', 'it', 'NAME', 'who', 'tell', 'you', '?', 'NAME']
    """
    straight, found = _straight(text), list[str]()
    words = list(WORD.finditer(straight))
    is_loud = straight.isupper()
    for word, following in zip_longest(words, words[1:]):
        if not word[0][0].isupper() or is_loud or not _is_name(straight, word, following):
            found += _plain(word[0].casefold())
        elif found[-1:] != [NAME]:
            found.append(NAME)
    return found


def _is_name(text: str, word: re.Match[str], following: re.Match[str] | None) -> bool:
    """Tell whether a word is written large because it names somebody or something, and not because it comes first."""
    plain = _plain(word[0].casefold())[0]
    if plain in LARGE:
        return False
    if (before := text[: word.start()].rstrip()) and before[-1] not in BEGUN:
        return True
    if following is None or plain in NO_NAMES:
        return False
    after = _plain(following[0].casefold())[0]
    return after in SPEAKING or (following[0][0].isupper() and after not in LARGE)


def concepts_of(words: list[str]) -> list[str]:
    """Put the name of its concept in the place of each word that has one, phrases first; others stay as they are.

    >>> concepts_of(normalized("Would you take me on?"))
    ['MODAL', 'YOU', 'HIRE', 'ME', '?']
    """
    found: list[str] = []
    place = 0
    while place < len(words):
        name, length = _phrase(words, place)
        found.extend(name)
        place += length
    return found


@lru_cache(maxsize=8192)
def _plain(word: str) -> tuple[str, ...]:
    return tuple(stem(each) for each in _opened(word))


def _straight(text: str) -> str:
    if text.isascii():
        return text.replace("`", "'")
    plain = unicodedata.normalize("NFKD", text.translate(SPELLINGS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _opened(word: str) -> Iterator[str]:
    if word in CONTRACTIONS:
        yield from CONTRACTIONS[word].split()
        return
    for ending, full in ENDINGS.items() if "'" in word else ():
        if word.endswith(ending) and len(word) > len(ending):
            yield word.removesuffix(ending)
            yield from full.split()
            return
    yield word.removesuffix("'s").replace(".", "").replace("'", "")


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Take the ending off a word, and mend a slip of one letter where that makes a word that matters.

    >>> stem("vacancies"), stem("organisations"), stem("vaccancy"), stem("colour")
    ('vacancy', 'organization', 'vacancy', 'color')
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.isdecimal():
        return "0"
    bare = _bare(_american(word))
    if bare in KNOWN or word in KNOWN or not LEAST <= len(word) <= LONGEST:
        return bare
    return _mended(word) or bare


def _american(word: str) -> str:
    if len(word) > LEAST:
        word = re.sub(r"is(e[ds]?|ing|ations?|er)$", r"iz\1", word) if word.startswith(("organi", "recogni")) else word
        word = re.sub(r"(?<=[bln])our(?=s?$|i|a|e)", "or", word)
    return word.replace("enquir", "inquir").replace("programme", "program")


def _bare(word: str) -> str:
    if word in KNOWN:
        return word
    for ending, instead in (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) > 2 and not word.endswith(("ss", "us", "thing")):
            return _whole(word.removesuffix(ending) + instead)
    return word


def _whole(cut: str) -> str:
    """Give a cut word the form that the lexicon knows: hir → hire, stopp → stop."""
    for form in (cut, f"{cut}e", cut[:-1]):
        if form in KNOWN and (form != cut[:-1] or cut[-1] == cut[-2]):
            return form
    return cut


def _mended(word: str) -> str:
    """Find the word of the lexicon that differs by one letter lost, added or changed, or by two swapped."""
    index = _slips()
    for key in (word, *_shorter(word)):
        for form, plain in index.get(key, ()):
            if _is_slip(word, form):
                return plain
    return ""


@lru_cache(maxsize=1)
def _slips() -> dict[str, list[tuple[str, str]]]:
    """List the forms of the words that matter under themselves and under each way to lose one letter."""
    index: dict[str, list[tuple[str, str]]] = {}
    for plain in sorted(MENDED):
        for form in _forms(plain) if len(plain) >= LEAST - 1 else ():
            for key in {form, *_shorter(form)}:
                index.setdefault(key, []).append((form, plain))
    return index


def _forms(plain: str) -> tuple[str, ...]:
    cut = plain.removesuffix("e")
    forms = (plain, f"{plain}s", f"{cut}ing", f"{cut}ed", f"{plain[:-1]}ies" if plain.endswith("y") else plain)
    return tuple(form for form in dict.fromkeys(forms) if len(form) >= LEAST)


def _shorter(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _is_slip(word: str, form: str) -> bool:
    if word[0] != form[0]:
        return False
    if len(word) != len(form):
        return abs(len(word) - len(form)) == 1
    apart = [place for place in range(len(word)) if word[place] != form[place]]
    return len(apart) == 1 or (
        len(apart) == 2
        and apart[1] == apart[0] + 1
        and word[apart[0]] == form[apart[1]]
        and word[apart[1]] == form[apart[0]]
    )


def _phrase(words: list[str], place: int) -> tuple[list[str], int]:
    for pattern, names in PHRASES.get(words[place], ()):
        if words[place : place + len(pattern)] == pattern:
            return names, len(pattern)
    return [LEXICON.get(words[place], words[place])], 1
