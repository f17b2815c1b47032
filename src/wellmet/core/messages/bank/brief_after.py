"""What to say where there is little room, after an ask: thanks, a time to talk, and leave to use a name."""

from .parts import Part

__all__ = ["BRIEF_LEAVE", "BRIEF_TALK", "BRIEF_THANKS", "BRIEF_THANKS_AFTER_NO"]

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
            "I think back to it often.",
            "That was just what I needed.",
            "It showed me where to go next.",
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
            "Thank you for telling me, and for the time you gave it.",
            "Many thanks for your answer, and for taking time over it.",
            "Thank you for a plain answer in good time.",
            "I am grateful for your reply, and for the time it took.",
            "It was kind of you to take the time to write back.",
            "My thanks for your time, and for being so clear.",
            "Thanks a lot for your honest word and your time.",
            "Thank you all the same for your time.",
        ),
        never="voicemail",
    ),
    Part(
        "thank",
        (
            "Thank you for letting me know, and for your time.",
            "I am calling to thank you for telling me, and for the time you gave it.",
            "Many thanks for your answer, and for taking time over it.",
            "This is just to say thank you for a plain answer, and for your time.",
            "I am grateful for your reply, and for the time it took.",
            "It was kind of you to take the time to get back to me, and I thank you.",
            "My call is only to thank you for your time, and for being so clear.",
            "I wanted to say thanks for your honest word and your time.",
            "Thank you all the same for the time you took to think about it.",
        ),
        only="voicemail",
    ),
    Part(
        "understand",
        (
            "I understand well.",
            "That is quite all right.",
            "Please do not give it a thought.",
            "A clear answer is worth a lot.",
            "No hard feelings at all.",
            "It was good of you to say so.",
            "There is nothing to be sorry for.",
        ),
        rank=1,
    ),
    Part(
        "wish",
        (
            "I wish you well.",
            "I wish you all the best.",
            "May the year be good to you; I wish you well.",
            "My good wishes go with you.",
            "With every good wish for your work.",
            "I wish all the best to you and yours.",
            "It is my wish that all goes well for you.",
            "Until we meet again, I wish you well.",
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
            "What good news!",
            "Your yes is a great help.",
            "I look forward to it.",
        ),
        rank=2,
    ),
    Part(
        "times",
        (
            "Would {first_time} or {second_time} suit you, or another time?",
            "Could it be {first_time} or {second_time}, or when you like?",
            "How about {first_time} or else {second_time}?",
            "I could do {first_time}, and also {second_time}. Which is better?",
            "Shall we say {first_time}, or rather {second_time}?",
            "Is {first_time} good for you, or {second_time}, or some other day?",
            "My two best times: {first_time}, {second_time}. Does one suit?",
            "Which do you prefer: {first_time} or {second_time}?",
        ),
        instead=(
            "Which time suits you best, this week or next?",
            "When would it suit you best?",
            "What day and hour suit you best?",
            "Would some day next week suit you?",
            "Please name a day and an hour that suit you.",
        ),
    ),
    Part(
        "length",
        (
            "It takes {minutes} minutes.",
            "{minutes} minutes are plenty.",
            "I will keep to {minutes} minutes.",
            "After {minutes} minutes I will stop.",
            "My questions fit into {minutes} minutes.",
            "We need {minutes} minutes, no more.",
        ),
        rank=1,
    ),
    Part(
        "out",
        (
            "If it has to wait, that is fine.",
            "If not, that is fine.",
            "And if it is too much, a no is fine.",
            "Should plans change, just say so.",
            "No worries if neither works.",
            "I understand if you are too busy.",
            "No trouble if it must be later.",
        ),
    ),
)
BRIEF_LEAVE = (
    Part(
        "named",
        (
            "Thank you for telling me about {about}.",
            "You told me about {about}.",
            "It was you who named {about} to me.",
            "I would like to ask {about} for advice.",
            "I have not forgotten {about}, of whom you spoke.",
            "Soon I will get in touch with {about}.",
            "Your tip to ask {about} was a good one.",
            "One question about {about}, if I may.",
        ),
        rank=1,
    ),
    Part(
        "ask",
        (
            "May I say that you suggested it?",
            "May I mention your name?",
            "Is it all right if I use your name?",
            "May I say where I have the name from?",
            "Would you mind being named?",
            "Are you happy for me to bring you up?",
            "Could I tell them that the idea was yours?",
            "When I introduce myself, may your name come into it?",
        ),
    ),
    Part(
        "out",
        (
            "A no is fine.",
            "If not, I leave you out.",
            "Only if you like.",
            "If you would rather not, I will not.",
            "Without your yes I will not name you.",
            "No worries if you would rather stay out of it.",
            "If not, please say so.",
        ),
    ),
)
