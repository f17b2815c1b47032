"""What a first ask asks for: advice, names, an introduction, openings; each with a way to say no."""

from wellmet.core.people import Purpose

from .brief import NO_IS_FINE
from .brief_asks import BRIEF
from .parts import Part

__all__ = [
    "ADVICE",
    "ADVICE_OF_FRIENDS",
    "CONSENT",
    "FORWARD",
    "INTRODUCTION",
    "MIND",
    "NOT_A_JOB",
    "NO_IDEA",
    "OPENINGS",
    "OUT",
    "PERMISSION",
    "REFERRAL",
    "TOPIC",
    "WHAT_FOR",
    "WHOM",
]

ADVICE = Part(
    "ask",
    (
        "Could we talk for {minutes} minutes, whenever it suits you?",
        "Would you have {minutes} minutes for me, this week or next, at a time that suits you?",
        "May I ask you for {minutes} minutes, by phone or over coffee, at a time that suits you?",
        "Would {minutes} minutes be possible, this week or next, whenever suits you best?",
        "Could I ask you a few questions, for {minutes} minutes, at a time of your choice?",
        "Would you be willing to answer a few questions? {minutes} minutes are enough, whenever suits you.",
        "Could you spare {minutes} minutes, on the phone or where you work, at a time that suits you?",
        "May I ring you for {minutes} minutes with a few questions, on any day that suits you?",
        "Is there a time of day that suits you for {minutes} minutes of questions?",
        "Could I come by or call for {minutes} minutes, when it suits you?",
        "I would be grateful for {minutes} minutes of your time. When would suit you?",
        "Would a short talk be possible? {minutes} minutes, at a time that suits you.",
        "I have a handful of questions: could we talk for {minutes} minutes, when it suits you?",
        "Might I pick your brain for {minutes} minutes, whenever suits you?",
        "Would you tell me how you see it? {minutes} minutes would be plenty, whenever suits you.",
        "Do you have {minutes} minutes for my questions, at a time that suits you?",
        "May I call you for {minutes} minutes, at whatever hour suits you?",
        "How about {minutes} minutes on the phone, on a day that suits you?",
        "Could you make room for {minutes} minutes of questions, some time that suits you?",
    ),
    warm=(
        "I would love to hear how you see it: might you have {minutes} minutes for me, whenever suits you?",
        "Could I invite you to a coffee and {minutes} minutes of questions, whenever it suits you?",
        "Would you let me ask you a few questions for {minutes} minutes, at a time that suits you?",
    ),
    formal=(
        "Might I ask you for {minutes} minutes of your time, at your convenience?",
        "Would you be willing to give me {minutes} minutes, at a time that is convenient to you?",
        "May I request a talk of {minutes} minutes, by phone or in person, at your convenience?",
    ),
    paragraph=2,
)
ADVICE_OF_FRIENDS = Part(
    "ask",
    (
        "Could I ask your advice for {minutes} minutes, this week or next, whenever suits you?",
        "Would you have {minutes} minutes to think it over with me, at a time that suits you?",
        "May I have {minutes} minutes of your time for advice, whenever it is easy for you?",
        "Could we sit down for {minutes} minutes, at a time that suits you? I would like to hear what you think.",
        "Would you give me {minutes} minutes of advice, by phone or over a coffee, whenever suits you?",
        "Is there a quiet moment when I could have {minutes} minutes of your advice, whenever suits you?",
        "I would like to know what you would do in my place. Could we talk for {minutes} minutes, when it suits you?",
        "Your view would help me: might I come by for {minutes} minutes, or ring, when it is easy for you?",
        "Could I call you for {minutes} minutes one evening, or whenever it suits you? I need some advice.",
        "Would {minutes} minutes on the phone be all right, when it suits you? I would love your advice.",
        "I could do with some good advice. Do you have {minutes} minutes for me, at a time that suits you?",
        "Can we have a coffee for {minutes} minutes, whenever suits you? I would like your advice.",
        "Would you lend me an ear for {minutes} minutes, at a time that suits you?",
        "What would you do in my place? I would love {minutes} minutes with you, whenever suits you.",
        "Might I pick your brain for {minutes} minutes, whenever suits you?",
        "Could we have a chat for {minutes} minutes, some time that suits you? You may see what I do not.",
        "Do you have {minutes} minutes for a walk and some advice, when it suits you?",
        "May I run my plans past you for {minutes} minutes, at a time that suits you?",
        "I would value your advice: are {minutes} minutes possible, on a day that suits you?",
    ),
    warm=(
        "I trust your judgment: could I have {minutes} minutes of it, whenever suits you?",
        "It would help me a lot to talk it over with you. Would you have {minutes} minutes, whenever suits you?",
        "Could I buy you a coffee and hear what you think for {minutes} minutes, at a time that suits you?",
    ),
    paragraph=2,
)
TOPIC = Part(
    "topic",
    (
        "Above all I would like to hear which skills matter most in practice.",
        "I would mainly ask what a newcomer should learn first.",
        "My main question is what you would learn first in my place.",
        "Most of all I would like to know what a good day in your work looks like.",
        "I would like to hear what surprised you about this work.",
        "I would love to hear how you came to this work.",
    ),
    best=(
        "Above all I would like to ask you this: {wanted}",
        "My main question is this: {wanted}",
        "One thing you may know better than any ad: {wanted}",
    ),
    rank=3,
    paragraph=2,
)
NOT_A_JOB = Part(
    "not a job",
    (
        "I am not asking for a job, only for your advice.",
        "To be plain, this is about advice, not about a job.",
        "It is your advice I am after, not a job.",
        "This is not a request for a job; it is your advice I would value.",
        "I am not asking you for a job; your advice is what would help me.",
    ),
    rank=1,
    paragraph=2,
)
OUT = Part(
    "out",
    NO_IS_FINE.plain,
    warm=(
        "If you are too busy, I will understand, truly.",
        "A no is perfectly fine, and I will think no less of you.",
        "No pressure at all: I know how full a week can be.",
    ),
    formal=(
        "Should it not be possible, I will of course understand if you say so.",
        "If it does not suit you, that is perfectly all right.",
        "Please feel free to decline.",
    ),
    paragraph=2,
)
WHOM = Part(
    "whom",
    (
        "I would also like to hear who else I should talk to.",
        "Perhaps you can also think of somebody I should talk to.",
        "You may also know who else I should ask.",
        "I would be glad, too, of a name or two of people to talk to.",
        "It would help as well to hear who else you would ask.",
        "And if you know anybody else I should ask, all the better.",
        "A name or two of others to ask would help, too.",
    ),
    rank=3,
    paragraph=2,
)
REFERRAL = Part(
    "ask",
    BRIEF[Purpose.REFERRAL][0].plain,
    paragraph=2,
)
PERMISSION = Part(
    "permission",
    (
        "If somebody comes to mind, may I say that you suggested it?",
        "If so, may I mention that you suggested it?",
        "If you name somebody, may I say where I got the name?",
        "If you think of somebody, would it be all right to mention your name?",
        "Should you name somebody, may I use your name when I ask?",
        "And could I say that the idea was yours?",
    ),
    rank=2,
    paragraph=2,
)
NO_IDEA = Part(
    "out",
    (
        "If nothing comes to mind, that is perfectly all right.",
        "It is fine, of course, if nothing comes to mind.",
        "There is no hurry, and it is fine if nothing comes to mind.",
        "If you cannot think of anything, that is fine, too.",
        "If nothing occurs to you, please do not give it another thought.",
        "Please do not rack your brains over it.",
        "No worries if you draw a blank.",
        "Only if something comes to mind, of course.",
        "If not, that is fine, and thank you all the same.",
        "And no worries if not.",
        "If not, do not worry about it.",
        "It is fine if you are too busy.",
        "Please do not feel you have to.",
        "And if not, that is all right.",
        "It was worth asking, even if the answer is no.",
        "No hard feelings if not.",
        "Never mind if it is too much just now.",
        "If now is a bad time, just say so.",
        "There is no pressure at all.",
    ),
    rank=3,
    paragraph=2,
)
INTRODUCTION = Part(
    "ask",
    BRIEF[Purpose.INTRODUCTION][0].plain,
    instead=(
        "Would you be willing to introduce me to somebody who could advise me?",
        "Could you put me in touch with somebody who could advise me?",
        "Might you introduce me to somebody who could advise me, if you feel comfortable with it?",
        "Is there somebody who could advise me, and would you introduce us?",
        "Would it be all right to ask you for an introduction to somebody who could advise me?",
    ),
    paragraph=2,
)
CONSENT = Part(
    "consent",
    (
        "Please ask them first, so that they are free to say no.",
        "Please make sure first that they would like it.",
        "Please ask them first, as it should be welcome to them too.",
        "Only if they say yes as well, of course, so please ask them first.",
        "Please check first whether they are willing.",
        "It should suit them too, so please have a word with them first.",
        "If you do, please make sure that they are happy with it.",
        "Of course they should be asked first.",
    ),
    rank=2,
    paragraph=2,
)
WHAT_FOR = Part(
    "blurb",
    (
        "You may tell them that I would like {minutes} minutes of advice, at any time that suits them.",
        "You could tell them that I am after {minutes} minutes of advice, whenever it suits them.",
        "They should know that it is about {minutes} minutes of advice, at a time of their choice.",
        "All I would ask of them is {minutes} minutes of advice, whenever it suits them.",
        "It would be about {minutes} minutes of advice, at a time that suits them.",
        "{minutes} minutes of advice, whenever suits them, is all I am after.",
        "I would only like their advice, for {minutes} minutes, whenever suits them.",
        "A call of {minutes} minutes for advice would do, whenever suits them.",
    ),
    rank=1,
    paragraph=3,
    never="to-forward",
)
FORWARD = (
    Part(
        "to forward",
        (
            "Here is a note that you may pass on:",
            "You may pass this on as it is:",
            "To make it easy, here is a note to pass on:",
            "If it helps, just pass this on:",
            "These words are yours to pass on:",
        ),
        rank=1,
        paragraph=4,
        only="to-forward",
    ),
    Part(
        "note",
        (
            "My name is {name}, and I am exploring {sought}.",
            "I am {name}, and I would like to find out more about {sought}.",
            "My name is {name}. I am looking into {sought}.",
            "I am {name}, and I am looking for advice about {sought}.",
            "This is from {name}, who would like to learn about {sought}.",
        ),
        instead=("My name is {name}.", "I am {name}."),
        rank=1,
        paragraph=5,
        only="to-forward",
    ),
    Part(
        "note asks",
        (
            "I would value {minutes} minutes of advice, whenever suits you; it is not about a job, and a no is fine.",
            "Could I ask your advice for {minutes} minutes, whenever suits you? It is not about a job.",
            "May I have {minutes} minutes of your advice, at a time that suits you? It is not about a job.",
            "{minutes} minutes of your advice would help me, at any time that suits you; it is not about a job.",
            "Would you give me {minutes} minutes of advice, at a time of your choice? This is not about a job.",
        ),
        rank=1,
        paragraph=5,
        only="to-forward",
    ),
)
OPENINGS = Part(
    "ask",
    BRIEF[Purpose.OPENINGS][0].plain,
    paragraph=2,
)
MIND = Part(
    "mind",
    (
        "Please keep me in mind if you hear of something.",
        "If you hear of something later, I would be glad of a word.",
        "If something comes up later, please think of me.",
        "If you do hear anything, please tell me.",
        "Should you hear of something one day, I would be happy to know.",
        "Any hint would help me.",
        "Even something small or short would interest me.",
        "I am glad of every tip.",
    ),
    warm=(
        "It helps me just to know that you keep an ear open.",
        "If you hear of something, I would be so glad of a word.",
        "Please think of me when something comes up; it means a lot.",
    ),
    rank=3,
    paragraph=2,
)
