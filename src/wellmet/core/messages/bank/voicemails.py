"""What to say to a machine, between name and number at the start and at the end."""

from wellmet.core.people import Purpose

from .brief import NO_IS_FINE
from .parts import Part

__all__ = ["AFTER_CALL", "SAID", "SAID_LEAVE", "SAID_TALK", "SAID_THANKS"]

SAID: dict[Purpose, tuple[Part, ...]] = {
    Purpose.ADVICE: (
        Part(
            "said",
            (
                "I would like to ask for {minutes} minutes of your advice, whenever it suits you.",
                "Perhaps you have {minutes} minutes of advice for me, at a time that suits you.",
                "I am calling to ask for {minutes} minutes of advice, when it suits you.",
                "Could I have {minutes} minutes of your advice, at a time that suits you?",
                "I hope to ask your advice for {minutes} minutes, whenever it suits you.",
                "I have a few questions for you, {minutes} minutes long, for whenever it suits you.",
                "May I have a talk of {minutes} minutes with you, when it suits you?",
                "May I have your advice on something, for {minutes} minutes at a time of your choice?",
            ),
        ),
        NO_IS_FINE,
    ),
    Purpose.REFERRAL: (
        Part(
            "said",
            (
                "I would like to ask whom else I should talk to.",
                "My question is who else could advise me.",
                "I am calling to ask whom you would talk to in my place.",
                "I wonder whether you can think of one or two people I should ask.",
                "It is about a name or two of people who could tell me more.",
                "Perhaps somebody comes to mind whom I should ask.",
                "I am after a name or two, of people whose view counts.",
            ),
        ),
        NO_IS_FINE,
    ),
    Purpose.INTRODUCTION: (
        Part(
            "said",
            (
                "I would like to ask whether you might introduce me to {someone}.",
                "My question is whether you could put me in touch with {someone}.",
                "I am calling to ask for an introduction to {someone}.",
                "Perhaps you would introduce me to {someone}.",
                "It is about an introduction to {someone}.",
                "Would you bring me together with {someone}?",
                "I have a favour to ask: an introduction to {someone}.",
            ),
            instead=(
                "I would like to ask whether you might introduce me to somebody who could advise me.",
                "My question is whether you could put me in touch with somebody who could advise me.",
                "I am calling to ask for an introduction to somebody who could advise me.",
                "Perhaps you know somebody who could advise me, and would introduce us.",
                "It is about an introduction to somebody who could advise me.",
            ),
        ),
        NO_IS_FINE,
    ),
    Purpose.OPENINGS: (
        Part(
            "said",
            (
                "I am looking for {sought}, and wonder whether you know of an opening or of somebody to ask.",
                "My news is that I am looking for {sought}. Perhaps you know of an opening, or whom to ask.",
                "I am calling because I am looking for {sought}, and you may know of an opening.",
                "I am in search of {sought}, and would like to hear whether you know of anything, or of anybody.",
                "It is about my search for {sought}: perhaps you have heard of an opening.",
                "Since you meet many people: I am looking for {sought}, and any word of an opening helps.",
                "I want to find {sought}, and thought that you might know whom to ask.",
                "Here is what I wanted to tell you: I seek {sought}, and am glad of every name.",
                "My search is on for {sought}. Should an opening reach your ears, please tell me.",
                "Could you keep an ear open? I am after {sought}.",
                "It is about work: I would like {sought}, and wonder whom you would ask.",
            ),
            instead=(
                "I am looking for new work, and wonder whether you know of an opening or of somebody to ask.",
                "My news is that I am looking for new work. Perhaps you know of an opening, or whom to ask.",
                "I am calling because I am looking for new work, and you may know of an opening.",
            ),
        ),
    ),
    Purpose.EMPLOYER: (
        Part(
            "said",
            (
                "I am interested in openings at {employer}, and would like to know whom to talk to.",
                "I am calling about openings at {employer}, because I am interested in work there.",
                "I would like to ask about openings at {employer}.",
                "My call is about openings at {employer}, and about who looks after them.",
                "It is about openings at {employer}, in which I am interested.",
                "I would like to know whether there are openings at {employer}, and whom to ask.",
                "Openings at {employer} are what I would like to ask about.",
            ),
            instead=(
                "I am interested in openings with you, and would like to know whom to talk to.",
                "I am calling about openings, because I am interested in working with you.",
                "I would like to ask about openings with you.",
            ),
        ),
    ),
    Purpose.FOLLOW_UP: (
        Part(
            "said",
            (
                "I am coming back to {question}.",
                "This is a small reminder of {question}.",
                "I would like to come back to {question}.",
                "I am calling once more about {question}.",
                "It is about {question} again.",
                "Perhaps you have had time to think of {question}.",
                "I come back to {question}, this once.",
                "You may remember {question}.",
                "Some days ago I came with {question}.",
                "May I remind you of {question}?",
            ),
        ),
        NO_IS_FINE,
    ),
}
SAID_TALK = (
    Part(
        "said",
        (
            "Thank you for saying yes. Would {first_time} or {second_time} suit you? If not, that is fine.",
            "I am glad that you will talk with me. Does {first_time} or {second_time} suit you? If not, that is fine.",
            "Thank you for making time. How about {first_time} or {second_time}? Another time is fine, too.",
            "How kind of you to agree. I could do {first_time} or {second_time}; if not, that is fine.",
            "Your yes made my day. Shall we say {first_time}, or {second_time}? If neither, that is fine.",
            "Now for a time: {first_time}, or {second_time}, or when you like. If it has to wait, that is fine.",
            "Thank you, and here are two times: {first_time}, {second_time}. If not, that is fine.",
            "It is good of you to talk with me. Which suits, {first_time} or {second_time}? If not, just say so.",
            "About our talk: is {first_time} good for you, or rather {second_time}? No worries if not.",
            "I look forward to our talk. My best times are {first_time} and {second_time}; if not, that is fine.",
        ),
        instead=(
            "Thank you for saying yes. When would {minutes} minutes suit you best? If not this week, that is fine.",
            "I am glad that you will talk with me. Which time suits you best? If it has to wait, that is fine.",
        ),
    ),
)
SAID_LEAVE = (
    Part(
        "said",
        (
            "You told me about {about}. May I say that you suggested it?",
            "It is about {about}, whom you named to me. May I mention your name?",
            "Thank you for telling me about {about}. Is it all right if I use your name?",
            "I would like to ask {about} for advice. May I say where I have the name from?",
            "You mentioned {about} to me. Would you mind being named?",
            "Before I ask {about}: may I say that the idea was yours?",
            "About {about}, one question: may I use your name?",
            "Soon I will get in touch with {about}. Are you happy to be named?",
            "Your tip to ask {about} was a good one. Could I say that it came from you?",
        ),
    ),
    Part(
        "no",
        (
            "A no is fine, and then I will not name you.",
            "If not, I leave you out of it.",
            "Only if you like.",
            "If you would rather not, I will understand.",
            "Without your yes I keep your name to myself.",
            "If not, please say so.",
            "If you would rather not, the tip alone is worth a lot.",
        ),
    ),
)
SAID_THANKS = (
    Part(
        "said",
        (
            "I am calling to thank you for your help.",
            "I only wanted to say thank you for your help.",
            "This is just to thank you for your time and your help.",
            "My call is only to thank you for your help.",
            "I wanted you to hear it from me: thank you for your help.",
            "I have been thinking of how you helped me, and want to say thank you.",
            "You helped me on, and that is why I am calling: thank you.",
            "Here is a word of thanks for all your help.",
        ),
    ),
    Part(
        "learned",
        best=(
            "I will remember this: {learned}.",
            "This has stayed with me: {learned}.",
            "I took this with me: {learned}.",
            "Above all this: {learned}.",
            "This helped most: {learned}.",
            "I keep thinking of one thing: {learned}.",
            "You taught me this: {learned}.",
        ),
        instead=(
            "It means a lot to me.",
            "I am glad that I asked you.",
            "I am truly grateful.",
            "It made a difference.",
            "It gave me courage.",
            "I think back to it often.",
            "That was just what I needed.",
        ),
        rank=1,
    ),
)
AFTER_CALL = (
    Part(
        "after",
        (
            "I will try again another day, so there is no need to call back.",
            "I will ring you at another hour; you need not do anything.",
            "No need to call back; I will call once more.",
            "I will call again; please do not trouble to call back.",
            "There is no need to call back, as I will try again.",
            "Please do not call back; I will try you another day.",
            "I will ring again later in the week, so please do not call back.",
            "Do not trouble to ring me; I will try once more.",
        ),
        rank=1,
        only="has-phone",
    ),
    Part(
        "after",
        (
            "I will call you again in a few days.",
            "I will try you again in a few days.",
            "I will call once more in a few days.",
            "You will hear from me again in a few days.",
            "I will give it another try in a few days.",
        ),
        rank=1,
        never="has-phone",
    ),
)
