"""How somebody is greeted, in writing, face to face and on the phone, and how a machine is told name and number."""

from .parts import Part

__all__ = ["AGAIN", "GOOD_TIME", "GREETING", "SPOKEN_GREETING", "VOICEMAIL_GREETING"]

GREETING = (
    Part(
        "greeting",
        ("Hi {greeted},", "Hello {greeted},", "Dear {greeted},"),
        warm=("Dear {greeted},", "Hi {greeted},"),
        formal=("Dear {greeted},",),
        instead=("Hi there,", "Hello there,"),
        only="personal",
    ),
    Part(
        "greeting",
        ("Hello {greeted},", "Dear {greeted},"),
        warm=("Hello {greeted},", "Dear {greeted},"),
        formal=("Dear {greeted},",),
        instead=("Hello,",),
        never="personal",
    ),
)
SPOKEN_GREETING = (
    Part(
        "greeting",
        (
            "Hi {greeted}, good to see you.",
            "Hello {greeted}, it is good to see you.",
            "Hi {greeted}, how nice to see you.",
            "Hello {greeted}, I am glad to see you.",
        ),
        instead=("Hi there, good to see you.", "Hello there, it is good to see you."),
        paragraph=0,
        only="personal in-person",
    ),
    Part(
        "greeting",
        (
            "Hi {greeted}, it is {signed}.",
            "Hello {greeted}, this is {signed}.",
            "Hi {greeted}, this is {signed}.",
            "Hello {greeted}, it is {signed}.",
        ),
        instead=("Hello there, this is {signed}.", "Hi there, it is {signed}.", "Hello {greeted},", "Hello there,"),
        paragraph=0,
        only="personal",
        never="in-person",
    ),
    Part(
        "greeting",
        (
            "Hello {greeted}, my name is {signed}.",
            "Hello {greeted}, this is {signed}.",
            "Hello {greeted}, I am {signed}.",
        ),
        instead=("Hello, my name is {signed}.", "Hello, this is {signed}.", "Hello {greeted},", "Hello,"),
        paragraph=0,
        never="personal in-person",
    ),
    Part(
        "greeting",
        ("Hello {greeted}, my name is {signed}.", "Hello {greeted}, I am {signed}."),
        instead=("Hello, my name is {signed}.", "Hello, I am {signed}.", "Hello {greeted},", "Hello,"),
        paragraph=0,
        only="in-person",
        never="personal",
    ),
)
GOOD_TIME = (
    Part(
        "time",
        (
            "Is this a good time?",
            "Do you have a moment, or is it a bad time?",
            "Do you have a minute, or is it a bad time?",
            "Am I catching you at a good time?",
            "Am I calling at a good time?",
            "Is now a good time for you?",
            "Is this a good moment?",
        ),
        paragraph=0,
        never="in-person",
    ),
    Part(
        "time",
        (
            "Is this a good moment?",
            "Do you have a minute, or is it a bad time?",
            "Have I caught you at a good moment?",
            "Do you have a moment, or is it a bad time?",
            "Is now a good time for a question?",
        ),
        paragraph=0,
        only="in-person",
        never="friends-meet",
    ),
)
VOICEMAIL_GREETING = (
    Part(
        "greeting",
        (
            "Hi {greeted}, it is {name}, {phone}.",
            "Hello {greeted}, this is {name}, {phone}.",
            "Hi {greeted}, this is {name}, {phone}.",
            "Hello {greeted}, it is {name}, {phone}.",
        ),
        instead=(
            "Hi {greeted}, it is {name}.",
            "Hello {greeted}, this is {name}.",
            "Hi there, this is {name}, {phone}.",
            "Hello there, this is {name}.",
            "Hello {greeted},",
            "Hello there,",
        ),
        only="personal",
    ),
    Part(
        "greeting",
        ("Hello {greeted}, my name is {name}, {phone}.", "Hello {greeted}, this is {name}, {phone}."),
        instead=(
            "Hello {greeted}, this is {name}.",
            "Hello, my name is {name}, {phone}.",
            "Hello, this is {name}.",
            "Hello {greeted},",
            "Hello,",
        ),
        never="personal",
    ),
)
AGAIN = Part(
    "again",
    (
        "Again, this is {name}, {phone}.",
        "Once more, my name is {name}, and my number is {phone}.",
        "That was {name}, {phone}.",
        "In case that was too quick: {name}, {phone}.",
        "Here is my number again: {phone}. And the name: {name}.",
        "So that you have it twice: {name}, {phone}.",
        "I will say it once more: {name}, on {phone}.",
        "Just to repeat my name and number: {name}, {phone}.",
        "My number is {phone}, and I am {name}.",
    ),
    instead=(
        "Again, this is {name}.",
        "Once more, my name is {name}.",
        "That was {name}.",
        "In case that was too quick: {name}.",
        "I will say it once more: my name is {name}.",
        "So that you have it twice: {name}.",
        "My number is {phone}.",
    ),
)
