"""What to say where there is room for two or three short sentences: texts and LinkedIn notes."""

from wellmet.core.people import Purpose

from .parts import Part

__all__ = ["BRIEF", "BRIEF_LINK", "BRIEF_LOOKING", "BRIEF_OUT", "NO_IS_FINE"]

BRIEF_LINK = Part(
    "link",
    best=(
        "{introducer} put us in touch.",
        "{introducer} introduced us.",
        "{referrer} suggested I contact you.",
        "{referrer} gave me your name.",
        "{referrer} told me of you.",
        "We both studied at {school}.",
        "Like you, I studied at {school}.",
        "We have both worked at {workplace}.",
        "Like you, I have worked at {workplace}.",
    ),
    rank=1,
)
BRIEF_LOOKING = (
    Part(
        "about",
        (
            "I am looking for {sought}.",
            "My search is for {sought}.",
            "I hope for {sought}.",
            "I want to find {sought}.",
            "I am after {sought}.",
            "These days I look for {sought}.",
            "As you may know, I seek {sought}.",
            "My aim is {sought}.",
        ),
        rank=2,
        only="personal",
    ),
    Part(
        "about",
        (
            "I am exploring {sought}.",
            "I am looking into {sought}.",
            "I am learning about {sought}.",
            "I am considering {sought}.",
            "I am curious about {sought}.",
            "I want to learn about {sought}.",
            "My interest is in {sought}.",
            "For some time I have thought of {sought}.",
        ),
        rank=2,
        never="personal",
    ),
)
BRIEF_OUT = (
    Part(
        "out",
        (
            "If not, no reply is needed.",
            "If it does not suit, that is fine.",
            "No need to reply if not.",
            "A no is fine.",
            "If not, all is well.",
            "I will not ask again; a no is fine.",
            "And if not, I let it rest.",
            "Either way, thank you.",
        ),
        rank=1,
        only="follow-up",
    ),
    Part(
        "out",
        (
            "Thank you!",
            "Many thanks.",
            "With warm thanks.",
            "Thanks a lot.",
            "I would be grateful.",
            "It would help me on.",
            "Thank you for thinking of it.",
        ),
        rank=3,
        never="follow-up",
    ),
)
NO_IS_FINE = Part(
    "no",
    (
        "A no is fine.",
        "No pressure.",
        "Only if you like.",
        "If not, all is well.",
        "Please feel free to say no.",
        "If you would rather not, I understand.",
        "Should it not suit, that is fine.",
        "No worries if not.",
        "Either way, I wish you well.",
        "If not, I will not mind.",
    ),
)
BRIEF: dict[Purpose, tuple[Part, ...]] = {
    Purpose.ADVICE: (
        Part(
            "ask",
            (
                "Could I ask your advice for {minutes} minutes, whenever suits you?",
                "May I have {minutes} minutes of advice, when it suits you?",
                "Would {minutes} minutes of advice be possible, at a time that suits you?",
                "Would you give me {minutes} minutes of advice, at any hour you choose?",
                "Do you have {minutes} minutes of advice for me, some day soon?",
                "Is there a time that suits you for {minutes} minutes of advice?",
                "A question: {minutes} minutes of advice, by phone or face to face?",
                "I have a few questions. Could we talk for {minutes} minutes, when you like?",
                "Your view would help me: may I ask for {minutes} minutes?",
                "How about a talk of {minutes} minutes? I would value your advice.",
            ),
        ),
        NO_IS_FINE,
    ),
    Purpose.REFERRAL: (
        Part(
            "ask",
            (
                "Whom should I talk to, to learn more?",
                "Who else would you talk to in my place?",
                "Can you think of somebody I should talk to?",
                "Does anybody come to mind whom I should ask?",
                "Which one or two people would you ask?",
                "Is there somebody whose view I should hear?",
                "If you were me, to whom would you go?",
                "Might you have a name or two for me?",
                "I am glad of every name: whom could I ask?",
                "Who knows this work well, and might talk to me?",
            ),
        ),
        NO_IS_FINE,
    ),
    Purpose.INTRODUCTION: (
        Part(
            "ask",
            (
                "Would you introduce me to {someone}?",
                "Could you put me in touch with {someone}?",
                "Would {someone} and you be willing that you introduce us?",
                "May I ask for an introduction to {someone}?",
                "I would be glad to meet {someone}. Would you bring us together?",
                "Could I meet {someone} through you?",
                "Do you know {someone} well enough to introduce us?",
                "I have a favour to ask: would you connect me with {someone}?",
            ),
            instead=(
                "Would you introduce me to somebody who could advise me?",
                "Could you put me in touch with somebody who could advise me?",
                "Is there somebody you could introduce me to, for advice?",
                "May I ask for an introduction to somebody who could advise me?",
                "Do you know anybody whose advice might help, and would you bring us together?",
                "I have a favour to ask: an introduction to somebody who knows this work.",
            ),
        ),
        NO_IS_FINE,
    ),
    Purpose.OPENINGS: (
        Part(
            "ask",
            (
                "Do you know of an opening, or of somebody I should ask?",
                "Have you heard of anything, or do you know whom to go to?",
                "Does an opening come to mind, or a person to ask?",
                "Have you come across anything, and whom else should I ask?",
                "Is there a place that needs people, or somebody to turn to?",
                "Should you hear of something, or of a person to ask, would you tell me?",
                "Could you keep an ear open for me?",
                "Anything suitable in your ear, or a name I should know?",
                "Where would you look, and with whom would you speak?",
                "Who might know of an opening?",
                "Would you tell me if you hear of one?",
            ),
        ),
    ),
    Purpose.EMPLOYER: (
        Part(
            "ask",
            (
                "I am interested in openings at {employer}. Whom should I talk to?",
                "I am interested in openings at {employer}. May I ask you about them?",
                "I would like to ask about openings at {employer}. Are you the right person?",
                "Are there openings at {employer}? I am interested, and glad of a name to ask.",
                "May I ask about openings at {employer}, and who looks after them?",
                "I hope to learn of openings at {employer}. Whom may I ask?",
                "Is there an opening at {employer}? I would be glad to hear.",
            ),
            instead=(
                "I am interested in openings with you. Whom should I talk to?",
                "I am interested in openings with you. May I ask you about them?",
                "I would like to ask about openings with you. Are you the right person?",
            ),
        ),
    ),
    Purpose.FOLLOW_UP: (
        Part(
            "said",
            (
                "I am coming back to {question}.",
                "This is a small reminder of {question}.",
                "May I come back to {question}?",
                "You may remember {question}.",
                "Some days ago I came with {question}.",
                "Once more, and only once: {question}.",
                "I still think of {question}.",
                "This is about {question}.",
            ),
        ),
        Part(
            "still",
            (
                "Has anything come to mind?",
                "Perhaps you have thought of something since.",
                "Did anything occur to you?",
                "Any idea, or any name, helps.",
                "Is there somebody you would ask?",
                "Have you heard of something meanwhile?",
                "Do you see a way?",
                "What comes to mind?",
            ),
            only="asked-for-ideas",
        ),
        Part(
            "still",
            (
                "Would another time suit you better?",
                "Is there a better time?",
                "Perhaps next week is easier.",
                "Might a later day be easier?",
                "When would it be least trouble?",
                "Shall I ask again in a month?",
                "Is somebody else better to ask?",
            ),
            never="asked-for-ideas",
        ),
    ),
}
