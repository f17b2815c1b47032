"""What to have ready beside the opening of a talk: reception, no time, "send me your CV", a yes, a no, the close."""

from .parts import Part

__all__ = ["ASIDES"]

RECEPTION = (
    Part(
        "hello",
        ("Hello, my name is {name}.", "Hello, this is {name}.", "Hello, this is {name} speaking."),
        instead=("Hello.",),
    ),
    Part(
        "through",
        (
            "Could you put me through to {greeted}, please?",
            "May I speak with {greeted}, please?",
            "Is {greeted} there just now, please?",
        ),
        instead=(
            "Who looks after {sought} at your place, please, and when can I reach them?",
            "Could you tell me who decides about {sought}, please?",
            "Who may I ask about work with you, please, and when is a good time?",
        ),
    ),
    Part(
        "about",
        (
            "{referrer} suggested it, and it is about a few minutes of advice.",
            "It is about a few minutes of advice.",
            "I would like to ask for a few minutes of advice.",
        ),
        only="advice",
    ),
    Part(
        "about",
        ("It is about openings.", "I would like to ask about openings.", "My question is about openings."),
        only="for-work",
    ),
    Part(
        "when",
        (
            "If not, when is a good time to call?",
            "If it is a bad time, when may I call again?",
            "Or is another hour better?",
        ),
    ),
)
NO_TIME = (
    Part(
        "well",
        ("Of course, I can imagine.", "That is quite all right.", "I understand, of course."),
    ),
    Part(
        "when",
        (
            "When would be a better time to call, or would two lines by e-mail suit you more?",
            "Would {first_time} suit you better, or shall I write two lines instead?",
            "Is there an hour that is quieter, or may I write to you?",
        ),
    ),
)
SEND_CV = (
    Part(
        "cv",
        (
            "I will gladly send it if it helps. But it is your advice I am after: may I ask you two questions first?",
            "Thank you, I can do that. I would rather hear how you see the work: is a short talk still all right?",
            "Yes, if you wish. But I would learn more from {minutes} minutes with you, whenever suits you: may I?",
        ),
        never="for-work",
    ),
    Part(
        "cv",
        (
            "Gladly: where shall I send it? And may I call next week to hear what you think?",
            "Gladly. Is there anybody I should address it to, and may I ask again in a week?",
            "Yes, of course. What should it show above all, so that it is of use to you?",
        ),
        only="for-work",
    ),
)
WHO_ARE_YOU = (
    Part(
        "about",
        ("{background}.", "In short, {background}.", "Well, {background}."),
        best=("{pitch}",),
    ),
    Part("bring", ("I am good at {skills}.", "I bring {skills}.", "I know my way around {skills}.")),
)
YES = (
    Part(
        "yes",
        (
            "Thank you. Would {first_time} suit you, or {second_time}?",
            "How kind. Shall we say {first_time}, or {second_time}?",
            "I am glad. Is {first_time} or {second_time} easier for you?",
        ),
        instead=("Thank you. When does it suit you best?", "How kind. Which day and hour suit you?"),
        never="for-names for-introduction",
    ),
    Part(
        "yes",
        (
            "That is great. How do I best reach them, and may I say that you told me?",
            "Thank you so much. Who is it, and may I mention your name?",
            "I am so glad. May I say that you sent me, and how should I get in touch?",
        ),
        only="for-names",
    ),
    Part(
        "yes",
        (
            "Thank you. Shall I send you two lines that you can pass on?",
            "How kind. I can write you a short note to pass on: shall I?",
            "I am so glad. Would a few lines about me help, for you to pass on?",
        ),
        only="for-introduction",
    ),
    Part(
        "length",
        ("I will keep to {minutes} minutes.", "{minutes} minutes are plenty."),
        never="for-work for-names for-introduction",
    ),
)
NO = (
    Part(
        "no",
        (
            "That is fine, and thank you for telling me. I wish you a good day.",
            "Thank you for being so clear. All good wishes to you.",
            "I understand, and thank you for your time. I wish you well.",
        ),
    ),
)
CLOSE = (
    Part(
        "close",
        (
            "Thank you for your time. Who would you talk to in my place, and may I say that you named them?",
            "You have helped me a lot. Who else should I ask, and may I mention your name?",
            "Thank you. Who would you ask next, if you were me, and may I say where I got the name?",
        ),
    ),
)
ASIDES = {
    "reception": RECEPTION,
    "no-time": NO_TIME,
    "who-are-you": WHO_ARE_YOU,
    "send-cv": SEND_CV,
    "yes": YES,
    "no": NO,
    "close": CLOSE,
}
