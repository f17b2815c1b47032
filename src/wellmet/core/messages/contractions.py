"""Short forms, as one speaks and as one writes to friends: "I'm", "it's", "don't"."""

from functools import lru_cache

from wellmet.core.people import Expression

__all__ = ["contracted"]

# In this order: "I will not" is "I won't" and no "I'll not".
FORMS = (
    (Expression(r"\b(can)not\b"), r"\1't"),
    (Expression(r"\b([Ww])ill not\b"), r"\1on't"),
    (Expression(r"\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Ww]ould|[Cc]ould|[Hh]ave|[Hh]as) not\b"), r"\1n't"),
    # At the end of a clause it is said in full ("where I am"), and so it is after an adjective ("how glad I am that").
    (Expression(r"((?:^|[.?!,:;] |\b(?:and|but|that|because|so|what|if|when|while) )I) am (?=[\w{])"), r"\1'm "),
    (Expression(r"\bI (?:will) (?=[\w{])"), "I'll "),
    (Expression(r"\bI would (?=[\w{])"), "I'd "),
    (Expression(r"\bI have (?=(?:been|never|now|set|\w+ed)\b)"), "I've "),
    (Expression(r"\b([Yy]ou) would (?=rather|like)"), r"\1'd "),
    (Expression(r"\b([Yy]ou) are (?=[\w{])"), r"\1're "),
    (Expression(r"(?<!\bhow )(?<!\bas )\b([Ii]t|[Tt]hat|[Tt]here|[Hh]ere) is (?=[\w{])"), r"\1's "),
    (Expression(r"\b([Ll])et us\b"), r"\1et's"),
)


@lru_cache(maxsize=4096)
def contracted(sentence: str) -> str:
    """Give a sentence of ours, its slots yet to be filled, in short forms.

    >>> contracted("I am after {sought}, and it is fine if you do not know. I will not mind.")
    "I'm after {sought}, and it's fine if you don't know. I won't mind."
    >>> contracted("If you wonder who I am, {background}.")
    'If you wonder who I am, {background}.'
    """
    for full, short in FORMS:
        sentence = full.sub(short, sentence)
    return sentence
