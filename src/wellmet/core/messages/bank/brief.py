"""What to say where there is room for two or three short sentences: texts and LinkedIn notes."""

from wellmet.core.people import Purpose

from .parts import Part

__all__ = [
    "BRIEF",
    "BRIEF_LEAVE",
    "BRIEF_LINK",
    "BRIEF_LOOKING",
    "BRIEF_OUT",
    "BRIEF_TALK",
    "BRIEF_THANKS",
    "BRIEF_THANKS_AFTER_NO",
]

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
            "I now look for {sought}.",
            "My search is for {sought}.",
            "I seek {sought}.",
            "I hope for {sought}.",
            "I want to find {sought}.",
            "I am after {sought}.",
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
            "I am thinking of {sought}.",
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
        ),
        rank=3,
        only="follow-up",
    ),
    Part(
        "out", ("Thank you!", "Many thanks.", "Thank you.", "Thanks a lot.", "With thanks."), rank=3, never="follow-up"
    ),
)
BRIEF: dict[Purpose, tuple[Part, ...]] = {
    Purpose.ADVICE: (
        Part(
            "ask",
            (
                "Could I ask your advice for {minutes} minutes, whenever suits you? A no is fine.",
                "May I have {minutes} minutes of advice, when it suits you? No pressure.",
                "Would {minutes} minutes of advice be possible, at a time that suits you? No is fine.",
                "Would you give me {minutes} minutes of advice, whenever suits you? A no is fine.",
                "Do you have {minutes} minutes of advice for me, whenever suits you? No is fine.",
                "Is there a time that suits you for {minutes} minutes of advice? A no is fine.",
                "A question: {minutes} minutes of advice, when it suits you? No pressure.",
            ),
        ),
    ),
    Purpose.REFERRAL: (
        Part(
            "ask",
            (
                "Whom should I talk to, to learn more? A no is fine.",
                "Who else would you talk to in my place? No pressure.",
                "Can you think of somebody I should talk to? No pressure.",
                "Does anybody come to mind whom I should ask? A no is fine.",
                "Which one or two people would you ask? Only if they come to mind; no is fine.",
                "Is there somebody whose view I should hear? A no is fine.",
                "If you were me, to whom would you go? No pressure.",
            ),
        ),
    ),
    Purpose.INTRODUCTION: (
        Part(
            "ask",
            (
                "Would you introduce me to {someone}? A no is fine.",
                "Could you put me in touch with {someone}? No pressure.",
                "Might you introduce me to {someone}? Only if you like.",
                "Would {someone} and you be willing that you introduce us? A no is fine.",
                "May I ask for an introduction to {someone}? A no is fine.",
                "I would be glad to meet {someone}. Would you bring us together? A no is fine.",
                "Could I meet {someone} through you? No pressure.",
            ),
            instead=(
                "Would you introduce me to somebody who could advise me? A no is fine.",
                "Could you put me in touch with somebody who could advise me? No pressure.",
                "Might you introduce me to somebody who could advise me? Only if you like.",
                "Is there somebody you could introduce me to, for advice? A no is fine.",
                "May I ask for an introduction to somebody who could advise me? No is fine.",
            ),
        ),
    ),
    Purpose.OPENINGS: (
        Part(
            "ask",
            (
                "Do you know of an opening, or of somebody I should ask?",
                "Have you heard of an opening, or do you know whom I should ask?",
                "Does an opening come to mind, or a person to ask?",
                "Have you come across anything, and whom else should I ask?",
                "Is there an opening you know of, or somebody to ask?",
                "Should you hear of something, or of a person to ask, would you tell me?",
                "Anything suitable in your ear, or a name I should know?",
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
            "ask",
            (
                "I am coming back to {question}. Has anything come to mind?",
                "Coming back to {question}: has anything come to mind?",
                "A small reminder of {question}. Does anything come to mind?",
                "May I come back to {question}? Perhaps something has come to mind.",
                "Here is a reminder of {question}. Did anything occur to you?",
            ),
            only="asked-for-ideas",
        ),
        Part(
            "ask",
            (
                "I am coming back to {question}. Would another time suit you better?",
                "Coming back to {question}: is there a better time?",
                "A small reminder of {question}. Is there a better time?",
                "May I come back to {question}? Perhaps another time suits you.",
                "Here is a reminder of {question}. Might another time be easier?",
            ),
            never="asked-for-ideas",
        ),
    ),
}
BRIEF_THANKS = (
    Part(
        "thank",
        (
            "Thank you very much for your help.",
            "Thank you for your time and help.",
            "Many thanks for your help.",
            "I want to thank you for your help.",
            "Thank you for helping me on.",
            "Your help did me good, thank you.",
            "It was good of you to help me.",
            "A word of thanks for your help.",
        ),
    ),
    Part(
        "learned",
        best=(
            "I will remember this: {learned}.",
            "This has stayed with me: {learned}.",
            "I took this with me: {learned}.",
            "Above all this: {learned}.",
            "I took this from it: {learned}.",
            "I keep thinking of one thing: {learned}.",
            "This helped most: {learned}.",
        ),
        instead=(
            "It means a lot to me.",
            "I am glad that I asked you.",
            "I am truly grateful.",
            "It made a difference.",
            "It gave me courage.",
        ),
        rank=1,
    ),
    Part(
        "after",
        (
            "I will let you know how it goes.",
            "You will hear how it goes on.",
            "I will tell you what comes of it.",
            "I will keep you posted.",
            "News will follow.",
            "I will write when there is news.",
            "More when I know more.",
        ),
        rank=2,
    ),
)
BRIEF_THANKS_AFTER_NO = (
    Part(
        "thank",
        (
            "Thank you for letting me know, and for your time.",
            "Thank you for telling me, and for your time.",
            "Many thanks for letting me know, and for your time.",
            "Thank you for a plain answer, and for your time.",
            "Many thanks for your reply, and for your time.",
        ),
    ),
    Part(
        "wish",
        (
            "I wish you well.",
            "I wish you all the best.",
            "All is well; I wish you a good year.",
            "I do understand, and wish you well.",
            "That is quite all right, and I wish you well.",
        ),
    ),
)
BRIEF_TALK = (
    Part(
        "thank",
        (
            "Thank you for saying yes!",
            "How kind of you!",
            "Thank you for making time.",
            "I am very glad.",
            "Thank you for your kind answer.",
        ),
        rank=2,
    ),
    Part(
        "times",
        (
            "Would {first_time} or {second_time} suit you, or another time?",
            "Could it be {first_time} or {second_time}, or when suits you better?",
            "How about {first_time} or {second_time}, or whenever suits you?",
            "Does {first_time} or {second_time} suit you, or another time?",
            "Shall we say {first_time} or {second_time}, or another time that suits you?",
        ),
        instead=(
            "Which time suits you best, this week or next?",
            "When would it suit you best?",
            "What day and hour suit you best?",
        ),
    ),
    Part(
        "length",
        ("It takes {minutes} minutes.", "{minutes} minutes are plenty.", "I will keep to {minutes} minutes."),
        rank=1,
    ),
    Part(
        "out",
        ("If it has to wait, that is fine.", "If not, that is fine.", "And if it is too much, a no is fine."),
        rank=1,
    ),
)
BRIEF_LEAVE = (
    Part(
        "named",
        (
            "Thank you for telling me about {about}.",
            "You told me about {about}.",
            "You named {about} to me.",
            "I would like to ask {about} for advice.",
        ),
        rank=1,
    ),
    Part(
        "ask",
        (
            "May I say that you suggested it? A no is fine.",
            "May I mention your name? If not, that is fine.",
            "Is it all right if I use your name? A no is fine.",
            "May I say where I have the name from? A no is fine.",
            "Would you mind being named? If so, I leave you out.",
        ),
    ),
)
