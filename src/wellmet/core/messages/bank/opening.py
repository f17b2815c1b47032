"""How a message begins and ends: what connects the two, who one is, what one seeks, and the close."""

from .brief import BRIEF_LOOKING
from .parts import Part

__all__ = [
    "ABOUT",
    "BYE",
    "EXPLORING",
    "HELLO",
    "LINK",
    "LONG_AGO",
    "NEWS",
    "PLACE",
    "REASON",
    "SIGN",
    "STRENGTHS",
    "THANKS",
]

HELLO = Part(
    "hello",
    (
        "I hope you are well.",
        "I hope all is well with you.",
        "I hope things are going well for you.",
        "I hope your week is going well.",
        "I hope life is treating you well.",
        "How are you? I hope all is well.",
    ),
    warm=(
        "I have been thinking of you, and I hope you are well.",
        "It is always good to be in touch with you.",
        "I hope life is being kind to you.",
        "I hope all is well with you and yours.",
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
            "It has been ages.",
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
            "It has been ages, and I hope you are well.",
        ),
        warm=(
            "It has been far too long, and I have thought of you more often than I wrote.",
            "It is far too long since we spoke, and I hope life has been kind to you.",
            "It has been a long time, and I would love to hear how you are.",
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
        "You will know me from {place}.",
        "We know each other, if you recall, from {place}.",
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
        "I would like to find out more about {sought}.",
        "I am looking into {sought}.",
        "I am finding out about {sought}.",
        "I am thinking about {sought}, and learning what I can.",
        "I am curious about {sought}.",
        "I have begun to consider {sought}.",
        "I want to find out whether {sought} would suit me.",
        "For a while now I have been drawn to {sought}.",
        "I am trying to get a clear picture of {sought}.",
        "I am asking people about {sought}.",
        "I am considering {sought}.",
        "I am weighing up {sought}.",
        "I have been reading up on {sought}.",
        "My next step might be {sought}.",
        "I keep coming back to the idea of {sought}.",
        "I wonder whether {sought} is for me.",
        "I am doing some homework on {sought}.",
        "I would love to know more about {sought}.",
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
    BRIEF_LOOKING[0].plain,
    instead=("I am looking for new work.", "I am now looking for new work.", "I have started to look for new work."),
)
ABOUT = Part(
    "about",
    (
        "{background}.",
        "By way of background, {background}.",
        "A little about me: {background}.",
        "As for me, {background}.",
        "I should add that {background}.",
        "So that you know who is asking: {background}.",
        "To tell you a little about myself, {background}.",
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
        "Because of your {their_work} I would value your view.",
        "You came to mind because of your {their_work}.",
        "I thought of you because of your {their_work}.",
        "It is your {their_work} that made me want to ask you.",
        "With your {their_work}, you came to mind at once.",
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
        "Thank you so much for reading this.",
    ),
    formal=(
        "Thank you for your consideration.",
        "Thank you for your time.",
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
    formal=("Thank you.", "Thank you very much."),
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
            "Warm wishes,\n{signed}",
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
