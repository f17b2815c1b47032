"""How a message begins and ends: greeting, what connects the two, who one is, what one seeks, and the close."""

from .parts import Part

__all__ = [
    "ABOUT",
    "AGAIN",
    "BYE",
    "EXPLORING",
    "GOOD_TIME",
    "GREETING",
    "HELLO",
    "LINK",
    "LONG_AGO",
    "NEWS",
    "PLACE",
    "REASON",
    "SIGN",
    "SPOKEN_GREETING",
    "STRENGTHS",
    "THANKS",
    "VOICEMAIL_GREETING",
]

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
        instead=("Good day,",),
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
        formal=("Good day, {greeted}, my name is {signed}.", "Good day, {greeted}, this is {signed}."),
        instead=("Good day, my name is {signed}.", "Good day, this is {signed}.", "Hello {greeted},", "Good day,"),
        paragraph=0,
        never="personal in-person",
    ),
    Part(
        "greeting",
        ("Hello {greeted}, my name is {signed}.", "Hello {greeted}, I am {signed}."),
        formal=("Good day, {greeted}, my name is {signed}.", "Good day, {greeted}, I am {signed}."),
        instead=("Good day, my name is {signed}.", "Good day, I am {signed}.", "Hello {greeted},", "Good day,"),
        paragraph=0,
        only="in-person",
        never="personal",
    ),
)
GOOD_TIME = Part(
    "time",
    (
        "Is this a good time?",
        "Is this a good moment for a minute?",
        "Do you have a minute, or is it a bad time?",
        "Am I catching you at a good time?",
        "Am I calling at a good time?",
    ),
    paragraph=0,
    never="friends-meet",
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
            "Good day, my name is {name}, {phone}.",
            "Good day, this is {name}.",
            "Hello {greeted},",
            "Good day,",
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
HELLO = Part(
    "hello",
    (
        "I hope you are well.",
        "I hope all is well with you.",
        "I hope things are going well for you.",
        "I hope your week is going well.",
        "I hope this finds you in good spirits.",
        "How are you? I hope all is well.",
    ),
    warm=(
        "I have been thinking of you, and I hope you are well.",
        "It is always good to be in touch with you.",
        "I hope life is being kind to you.",
        "I hope you and your days are well.",
        "I think of you often, and I hope all is well.",
    ),
    rank=4,
    only="personal",
    never="dormant in-person",
)
LONG_AGO = (
    Part(
        "hello",
        (
            "It has been a long time.",
            "It has been far too long.",
            "We have not spoken for a long time.",
            "It is a long time since we spoke.",
            "We have been out of touch for a long while.",
        ),
        rank=2,
        only="dormant spoken",
    ),
    Part(
        "hello",
        (
            "It has been a long time, and I hope you are well.",
            "It has been far too long since we spoke.",
            "We have not spoken for a long time; I hope all is well.",
            "It is a long time since we were in touch, and I am sorry for that.",
            "It is a long while since we had a word, and I hope you are well.",
        ),
        warm=(
            "It has been far too long, and I have thought of you more often than I wrote.",
            "It is far too long since we spoke, and I would love to hear how you are.",
            "It has been a long time, and I often think back to it.",
            "We have not spoken for a long time, which I regret; I hope you are well.",
        ),
        rank=2,
        only="dormant",
        never="spoken",
    ),
)
PLACE = Part(
    "place",
    (
        "We know each other from {place}.",
        "You may remember me from {place}.",
        "You and I know each other from {place}.",
        "I think back with pleasure to when we knew each other from {place}.",
        "Perhaps you remember me from {place}.",
    ),
    rank=3,
    only="dormant",
)
LINK = Part(
    "link",
    best=(
        "{introducer} kindly put us in touch.",
        "{introducer} introduced us.",
        "Thank you for letting {introducer} put us in touch.",
        "{referrer} suggested I contact you.",
        "{referrer} suggested that I get in touch with you.",
        "I am getting in touch because {referrer} suggested it.",
        "{referrer} told me of you, and suggested I contact you.",
        "{referrer} gave me your name, and suggested that I ask you.",
        "We both studied at {school}.",
        "Like you, I studied at {school}.",
        "I studied at {school}, as you did.",
        "We have both worked at {workplace}.",
        "Like you, I have worked at {workplace}.",
        "I have worked at {workplace}, as you have.",
    ),
)
EXPLORING = Part(
    "exploring",
    (
        "I am exploring {sought}.",
        "I would like to understand {sought} better.",
        "I am looking into {sought}.",
        "I am finding out about {sought}.",
        "I am thinking about {sought}, and learning what I can.",
        "I am curious about {sought}.",
        "I have begun to consider {sought}.",
        "I want to find out whether {sought} would suit me.",
        "For a while now I have been drawn to {sought}.",
        "I am trying to get a picture of {sought}.",
        "I am asking people about {sought}.",
    ),
    instead=(
        "I am finding out which work would suit me next.",
        "I am thinking about my next step at work.",
        "I am working out where my working life should go next.",
    ),
    rank=1,
)
NEWS = Part(
    "news",
    (
        "I am looking for {sought}.",
        "I have started to look for {sought}.",
        "These days I am looking for {sought}.",
        "As you may have heard, I am looking for {sought}.",
        "I have some news: I am looking for {sought}.",
        "I am hoping to find {sought}.",
        "I have made up my mind to look for {sought}.",
        "It is time for a change, and I would like to find {sought}.",
        "I wanted you to know that I am looking for {sought}.",
        "My next step should be {sought}.",
        "I am trying to find {sought}.",
    ),
    instead=("I am looking for new work.", "I am now looking for new work.", "I have started to look for new work."),
)
ABOUT = Part(
    "about",
    (
        "{background}.",
        "By way of background, {background}.",
        "A little about me: {background}.",
        "As for me, {background}.",
        "For my part, {background}.",
        "So that you know who is asking: {background}.",
        "To say a word about myself, {background}.",
    ),
    best=("{pitch}",),
    instead=("I can offer {skills}.", "I bring {skills}.", "My strengths include {skills}."),
    rank=2,
    never="close",
)
STRENGTHS = Part(
    "bring",
    (
        "I can offer {skills}.",
        "I bring {skills}.",
        "My strengths include {skills}.",
        "I am good at {skills}.",
        "I know my way around {skills}.",
        "I am at home with {skills}.",
    ),
    rank=4,
    only="has-background",
    never="close",
)
REASON = Part(
    "reason",
    (
        "Your {their_work} is why I thought of you.",
        "Your {their_work} is close to what I want to understand.",
        "Your {their_work} is what I would like to hear about.",
        "I thought of you because of your {their_work}.",
        "It is your {their_work} that made me want to ask you.",
        "I would love to hear what your {their_work} is really like.",
    ),
    rank=2,
)
THANKS = Part(
    "thanks",
    (
        "Thank you for reading this.",
        "Thank you either way.",
        "Many thanks, whatever you decide.",
        "Thank you for your time with this.",
        "Thank you for thinking about it.",
        "Thanks very much in any case.",
    ),
    warm=(
        "Thank you so much, whatever you decide.",
        "A warm thank you either way.",
        "Thank you from my heart for reading this.",
    ),
    formal=(
        "Thank you for your consideration.",
        "I thank you for your time.",
        "Thank you for considering my request.",
    ),
    rank=5,
    paragraph=2,
    never="spoken",
)
BYE = Part(
    "bye",
    ("Thank you.", "Many thanks.", "Thank you very much.", "Thanks a lot.", "Thanks very much."),
    warm=("Thank you so much.", "A warm thank you."),
    formal=("I thank you.", "Thank you very much."),
    rank=5,
    paragraph=9,
)
SIGN = (
    Part(
        "sign",
        (
            "Warm regards,\n{signed}",
            "All the best,\n{signed}",
            "Best wishes,\n{signed}",
            "With good wishes,\n{signed}",
            "Many good wishes,\n{signed}",
        ),
        best=("{sign_off},\n{signed}",),
        warm=("Warmly,\n{signed}", "With warm wishes,\n{signed}", "Take good care,\n{signed}"),
        formal=("With kind regards,\n{signed}", "Kind regards,\n{signed}"),
        instead=("Warm regards", "All the best", "Best wishes"),
        paragraph=9,
        only="personal",
    ),
    Part(
        "sign",
        (
            "Kind regards,\n{signed}",
            "With best regards,\n{signed}",
            "Best wishes,\n{signed}",
            "With kind regards,\n{signed}",
            "Best regards,\n{signed}",
        ),
        best=("{sign_off},\n{signed}",),
        warm=("With warm regards,\n{signed}", "Warm regards,\n{signed}"),
        formal=("Yours sincerely,\n{signed}", "Respectfully,\n{signed}"),
        instead=("Kind regards", "With best regards", "Best wishes"),
        paragraph=9,
        never="personal",
    ),
)
