"""What a first ask asks for: advice, names, an introduction, openings; each with a way to say no."""

from .parts import Part

__all__ = [
    "ADVICE",
    "ADVICE_OF_FRIENDS",
    "CONSENT",
    "EMPLOYER",
    "EMPLOYER_OUT",
    "EMPLOYER_TIME",
    "FORWARD",
    "INTEREST",
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
        "Could I put a few questions to you for {minutes} minutes, at a time of your choice?",
        "Would you be willing to answer a few questions? {minutes} minutes are enough, whenever suits you.",
        "Could you spare {minutes} minutes, on the phone or where you work, at a time that suits you?",
        "May I ring you for {minutes} minutes with a few questions, on any day that suits you?",
        "Is there a time, early or late in the day, that suits you for {minutes} minutes of questions?",
        "Could I come by or call for {minutes} minutes, when it suits you?",
        "I would be grateful for {minutes} minutes of your time. When would suit you?",
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
        "Is there a quiet time when I could have {minutes} minutes of your advice, whenever suits you?",
        "I would like to know what you would do in my place. Could we talk for {minutes} minutes, when it suits you?",
        "Your view would help me: might I come by for {minutes} minutes, or ring, when it is easy for you?",
        "Could I call you for {minutes} minutes one evening, or whenever it suits you? I need some advice.",
        "Would {minutes} minutes on the phone be all right, when it suits you? I would love your advice.",
        "I could do with some good advice. Do you have {minutes} minutes for me, at a time that suits you?",
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
    (
        "If it does not suit you, that is perfectly all right.",
        "No pressure at all: a no is fine.",
        "If you are too busy, I will understand.",
        "A no is perfectly fine, too.",
        "If not, that is fine, and thank you all the same.",
        "And if this is a bad time, a no is fine.",
        "Please feel free to say no; I know how full a week can be.",
        "If you would rather not, please just say so.",
        "I know that you have plenty to do, so a no is fine.",
        "And do say no if it is too much.",
        "It is quite all right if you cannot.",
    ),
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
        "I would also like to hear whom else I should talk to.",
        "Perhaps you can also think of somebody I should talk to.",
        "You may also know whom else I should ask.",
        "I would be glad, too, of a name or two of people to talk to.",
        "It would help as well to hear whom else you would ask.",
    ),
    rank=3,
    paragraph=2,
)
REFERRAL = Part(
    "ask",
    (
        "Who else do you think I should talk to, to learn more?",
        "Whom would you talk to in my place?",
        "Can you think of one or two people I should listen to?",
        "Who would you ask first, if you were me?",
        "Does anybody come to mind who could tell me more?",
        "Is there somebody whose view I ought to hear?",
        "Who would be a good person to go to next?",
        "Might you have a name or two for me, of people who know this work well?",
        "Where should I begin: is there anybody you would ask first?",
        "Do you know somebody who does this work and might answer a few questions?",
        "I would be glad of any name: whom could I ask?",
    ),
    paragraph=2,
)
PERMISSION = Part(
    "permission",
    (
        "If somebody comes to mind, may I say that you suggested it?",
        "If so, may I mention that you suggested it?",
        "If you name somebody, may I say where I have the name from?",
        "If you think of somebody, would it be all right to mention your name?",
        "Should you name somebody, may I use your name when I ask?",
        "And may I tell them that the idea was yours?",
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
        "And no worries if not.",
        "If not, do not worry about it.",
    ),
    rank=3,
    paragraph=2,
)
INTRODUCTION = Part(
    "ask",
    (
        "Would you be willing to introduce me to {someone}?",
        "Could you put {someone} and me in touch?",
        "Might you introduce me to {someone}, if you feel comfortable with it?",
        "Could you have a word with {someone}, so that we might talk?",
        "Would it be all right to ask you for an introduction to {someone}?",
        "I would love to talk with {someone}. Would you introduce us?",
        "I am hoping to meet {someone}, and thought of you. Could you introduce us?",
        "Would you bring {someone} and me together?",
        "May I ask a favour, an introduction to {someone}?",
        "Could you perhaps introduce me to {someone}?",
        "Do you know {someone} well enough to introduce me?",
    ),
    instead=(
        "Would you be willing to introduce me to somebody who could advise me?",
        "Could you put me in touch with somebody who could advise me?",
        "Might you introduce me to somebody who could advise me, if you feel comfortable with it?",
        "Is there somebody who could advise me, to whom you would introduce me?",
        "Would it be all right to ask you for an introduction to somebody who could advise me?",
    ),
    paragraph=2,
)
CONSENT = Part(
    "consent",
    (
        "Please ask them first, so that they are free to say no.",
        "Please make sure first that they would like it.",
        "Please ask them first, since it should be welcome to them too.",
        "Only if they say yes as well, of course, so please ask them first.",
        "Please check first whether they are willing.",
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
            "I am {name}, and I would like to understand {sought} better.",
            "My name is {name}. I am looking into {sought}.",
            "I am {name}. These months I am finding out about {sought}.",
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
    (
        "Do you know of any openings that might fit, or of somebody I should talk to?",
        "Have you heard of an opening that might suit me, or do you know whom I should ask?",
        "Does an opening come to mind, or a person I should talk to?",
        "Have you come across anything suitable, and whom else should I ask?",
        "Do you know of anything that would suit me, or of people I should get to know?",
        "Is there something you have heard of, or somebody it would be good to ask?",
        "Do you know of a place that needs people, or somebody who might know?",
        "Where would you look, and whom would you talk to?",
        "Could you keep your ears open for me, and tell me whom else to ask?",
        "Who might know of an opening, and may I ask them?",
        "If you hear of anything, or of anybody to ask, would you tell me?",
    ),
    paragraph=2,
)
MIND = Part(
    "mind",
    (
        "Please keep me in mind if you hear of something.",
        "If you hear of something later, I would be glad of a word.",
        "And if something comes up later, please think of me.",
        "If anything reaches your ears, please tell me.",
        "Should you hear of something one day, I would be happy to know.",
        "Any hint would help me.",
    ),
    warm=(
        "It helps me just to know that you keep an ear open.",
        "If you hear of something, I would be so glad of a word.",
        "Please think of me when something comes up; it means a lot.",
    ),
    rank=3,
    paragraph=2,
)
INTEREST = Part(
    "interest",
    (
        "I am interested in {sought} at {employer}, and I would like to ask about openings.",
        "I am getting in touch because I am interested in {sought} at {employer} and would like to ask about openings.",
        "I would like to ask about openings at {employer}; I am interested in {sought}.",
        "I am looking for {sought}, and {employer} came to my mind, so I am asking about openings.",
        "I am asking about openings at {employer}, because I am looking for {sought}.",
        "My question is about openings at {employer}: I would like to find {sought}.",
        "I am hoping for {sought} at {employer}, and wonder about openings.",
        "I have {sought} in mind, and would like to ask about openings at {employer}.",
        "May I ask about openings at {employer}? I am looking for {sought}.",
        "I would like to be at {employer}: I am looking for {sought}, and asking about openings.",
        "Because I am looking for {sought}, I would like to ask about openings at {employer}.",
    ),
    instead=(
        "I am interested in openings at {employer}.",
        "I am getting in touch because I am interested in openings at {employer}.",
        "I would like to ask about openings at {employer}.",
        "I am interested in {sought} with you, and I would like to ask about openings.",
        "I am getting in touch because I am interested in openings with you.",
        "I would like to ask about openings with you.",
    ),
)
EMPLOYER = (
    Part(
        "ask",
        (
            "Is there an opening now or in the coming months, or is there somebody else I should ask?",
            "Could you tell me whether you expect an opening, and who looks after this?",
            "May I ask whether there is an opening, and whom I should talk to about it?",
            "Do you expect to need somebody in the coming months, and who decides about it?",
            "Is anything open at the moment, and are you the right person to ask?",
            "Will you need people this year, and whom would I ask about it?",
            "Are you looking for somebody, now or later in the year?",
            "How would I find out about openings, and who could tell me more?",
            "Would you tell me what is open, or point me to whoever knows?",
            "Is there any chance of an opening this year, and whom should I ask?",
            "Who decides about openings, and may I get in touch with them?",
        ),
        paragraph=2,
        never="unnamed",
    ),
    Part(
        "ask",
        (
            "Who is the right person to ask about openings in {sought}?",
            "Could you tell me who looks after openings for {sought}, and how to reach them best?",
            "May I ask for the name of whoever decides about {sought}, and whether there are openings?",
            "Whom should I ask about openings, and when is a good time for it?",
        ),
        paragraph=2,
        only="unnamed",
    ),
)
EMPLOYER_TIME = Part(
    "time",
    (
        "I am glad to call or come by whenever it suits you.",
        "I can call or come by at a time that suits you.",
        "I will gladly fit in with your schedule for a talk.",
        "If you like, I drop in at a quiet hour that suits you.",
        "If it is easier to talk, I can ring whenever you like.",
        "Name a day and I will be there.",
        "A short call, at a time that suits you, would be fine as well.",
    ),
    rank=2,
    paragraph=2,
)
EMPLOYER_OUT = Part(
    "out",
    (
        "If there is nothing at present, a short line is plenty.",
        "If there is nothing just now, that is fine, of course.",
        "If not, I thank you for your time all the same.",
        "Should there be nothing now, I would still be glad to know.",
        "A short no is fine, too, and helps me plan.",
        "And if the answer is no, that is fine as well.",
        "If you are not the right person, a name would already help me.",
    ),
    rank=1,
    paragraph=2,
)
