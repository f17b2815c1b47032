"""What to tell whoever helped of how it went: what came of it, or that the search goes on."""

from .parts import Part

__all__ = ["UPDATE"]

UPDATE = (
    Part(
        "said",
        best=(
            "I wanted to tell you that I have talked with {talked_with}.",
            "I wanted to let you know that I have talked with {talked_with}.",
            "A short update: I have talked with {talked_with}.",
            "You should be the first to hear that I have talked with {talked_with}.",
            "Here is news for you: I have talked with {talked_with}.",
        ),
        plain=(
            "I wanted to tell you that I wrote to {wrote_to}, and have heard nothing so far.",
            "A short update: I tried to reach {wrote_to}, and have heard nothing so far.",
            "I wanted to let you know that I asked {wrote_to}, so far without an answer.",
            "So that you know how it stands: I asked {wrote_to}, and no answer has come so far.",
            "I did get in touch with {wrote_to}, and have not heard back so far.",
        ),
        instead=(
            "I wanted to tell you what came of it: {learned}.",
            "I wanted to let you know what came of it: {learned}.",
            "This is what has come of it so far: {learned}.",
        ),
    ),
    Part(
        "learned",
        best=(
            "I learned this from it: {learned}.",
            "I took this from it: {learned}.",
            "Above all I heard this: {learned}.",
            "One thing I learned: {learned}.",
            "It taught me this: {learned}.",
        ),
        rank=2,
        only="talked-with",
    ),
    Part(
        "said",
        (
            "I wanted to tell you that I keep your advice in mind.",
            "I wanted to let you know that I keep your advice in mind.",
            "A short update: I keep your advice in mind.",
            "It may please you that I keep your advice in mind.",
            "You may like to hear that I keep your advice in mind.",
            "My search goes on, and I keep your advice in mind.",
            "So that you know it was not in vain: I keep your advice in mind.",
            "You gave me something to think about, and I keep your advice in mind.",
            "There is no great news yet, but I keep your advice in mind.",
        ),
        only="followed-advice",
    ),
    Part(
        "said",
        (
            "I wanted to tell you that my search for {sought} goes on.",
            "Here is how it stands: I have yet to find {sought}.",
            "A short update: my search for {sought} goes on.",
            "Just so that you know how it stands, my search for {sought} goes on.",
            "You may be wondering how it is going: my search for {sought} goes on.",
            "I go on looking for {sought}, and have not lost heart.",
            "So far I have not found {sought}, but I am on my way.",
            "Nothing is settled yet: I still hope for {sought}.",
            "How do things stand? I am still in search of {sought}.",
            "There is no great news, only that I still look for {sought}.",
        ),
        instead=(
            "I wanted to tell you that my search goes on.",
            "I wanted to let you know that my search goes on.",
            "A short update: my search goes on.",
        ),
        only="no-news",
    ),
    Part(
        "thanks",
        (
            "Thank you for your part in it.",
            "Thank you for your help with it.",
            "I thank you for your help.",
            "Thank you for setting it going.",
            "Thank you for having made it possible.",
            "It did me good, and I thank you.",
            "That was kind, and I will not forget it; thank you.",
            "My thanks to you for taking an interest.",
            "Thank you once more; it was good of you.",
        ),
        never="no-news",
    ),
    Part(
        "thanks",
        (
            "Thank you.",
            "Many thanks.",
            "Thank you for your interest.",
            "Thank you for thinking of me.",
            "Thank you for your patience.",
            "It is good to know that you think of me; thank you.",
            "That you asked after me did me good; thank you.",
            "Thank you for your good wishes.",
            "My thanks for standing by me.",
        ),
        only="no-news",
    ),
    Part(
        "nothing",
        (
            "There is nothing you need to do.",
            "There is no need to answer.",
            "No reply is needed.",
            "It needs no reply.",
            "This is only so that you know.",
            "You need not write back.",
            "Please feel free to leave this without an answer.",
            "I ask for nothing today.",
        ),
        rank=2,
    ),
)
