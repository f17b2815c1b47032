"""What comes after an ask: replies to a yes or a no, thanks, one reminder, an update, leave to use a name."""

from .parts import Part

__all__ = ["FOLLOW_UP", "LEAVE", "TALK", "THANK", "THANK_AFTER_NO"]

THANK = (
    Part(
        "thank",
        (
            "Thank you very much for your help.",
            "Thank you for your time and your help.",
            "I want to thank you for your help.",
            "Thank you for helping me on.",
            "I am grateful for your help, and for your time.",
            "Your help has moved me on, and I thank you for it.",
            "For all your help, and the time it took: thank you.",
        ),
        warm=(
            "Thank you from the bottom of my heart for your help.",
            "Your help did me good, and I want to thank you for it.",
            "Thank you so much for your time and your help.",
        ),
        formal=(
            "I would like to thank you for your time and your help.",
            "Please accept my thanks for your help.",
            "I thank you most sincerely for your help.",
        ),
    ),
    Part(
        "learned",
        best=(
            "I will remember this: {learned}.",
            "This has stayed with me: {learned}.",
            "I took this away with me: {learned}.",
            "One thing above all I took from it: {learned}.",
            "I have thought since about what you told me: {learned}.",
            "Of all you said, this stays: {learned}.",
            "I keep coming back to one thing you told me: {learned}.",
        ),
        instead=(
            "It means a lot to me.",
            "I am glad that I asked you.",
            "I am truly grateful for it.",
            "It made a difference to me.",
            "It has given me courage.",
            "I went home with more hope than I came with.",
            "I will not forget it.",
        ),
    ),
    Part(
        "after",
        (
            "I will let you know how it goes.",
            "I will tell you what comes of it.",
            "You will hear from me how it goes on.",
            "As soon as there is news, I will tell you.",
            "I will follow it up, and tell you how it went.",
            "Once something comes of it, you will be told.",
            "News of how it goes will reach you.",
        ),
        rank=2,
    ),
    Part(
        "back",
        (
            "And if I can ever be of use to you, please say so.",
            "If there is something I can do for you one day, I will gladly do it.",
            "I hope I can return the kindness one day.",
            "Should you ever need a hand, you know where to find me.",
            "I would be happy to do you a good turn one day.",
            "Do call on me when I can do something for you.",
            "If ever I can help you or yours, I will.",
        ),
        rank=3,
    ),
)
THANK_AFTER_NO = (
    Part(
        "thank",
        (
            "Thank you for letting me know, and for your time.",
            "Thank you for your time, and for letting me know.",
            "Thank you for telling me, and for the time you took.",
            "Thank you for a plain answer, and for your time.",
            "Many thanks for your reply, and for taking the time.",
            "It was kind of you to let me know, and to take the time.",
            "For your reply and your time, my thanks.",
        ),
    ),
    Part(
        "understand",
        (
            "I understand well.",
            "That is quite all right.",
            "It was good of you to say so.",
            "It was good of you to answer.",
            "A clear answer is worth a lot.",
            "Please do not give it a thought.",
            "There are no hard feelings at all.",
        ),
        rank=2,
    ),
    Part(
        "wish",
        (
            "I wish you well.",
            "I wish you all the best.",
            "My good wishes go with you; I wish you well.",
            "I wish you a good year ahead.",
            "I wish you every success in your work.",
            "May all go well for you; I wish it sincerely.",
            "With that I leave you in peace, and wish you well.",
        ),
    ),
)
TALK = (
    Part(
        "thank",
        (
            "Thank you for saying yes.",
            "Thank you for taking the time.",
            "I am very glad that you will talk with me.",
            "How kind of you to make time for me.",
            "Your yes is a great help to me.",
            "What good news that we can talk.",
            "Thank you for your kind answer.",
        ),
        formal=("I thank you for agreeing to talk with me.", "Thank you for agreeing to give me your time."),
        never="voicemail",
    ),
    Part(
        "times",
        (
            "Would {first_time} suit you, or {second_time}, or another time that you choose?",
            "Could it be {first_time} or {second_time}, or is another time better for you?",
            "How about {first_time}, or else {second_time}, or whenever suits you better?",
            "Might {first_time} or {second_time} suit you, or would you rather name another time?",
            "I could do {first_time} or {second_time}: which suits you, or is another time easier?",
            "Here are two times: {first_time}, or {second_time}. Does one suit you, or shall it be another?",
            "Is {first_time} possible for you, or {second_time}, or when would you rather?",
        ),
        instead=(
            "Which time suits you best, this week or next?",
            "When would it suit you best, this week or next?",
            "What day and hour suit you best?",
        ),
        paragraph=2,
    ),
    Part(
        "length",
        (
            "I will keep to {minutes} minutes, and bring my questions.",
            "{minutes} minutes are plenty, and I will keep an eye on the clock.",
            "It will take {minutes} minutes, and I will come with my questions ready.",
            "I will see to it that it takes no more than {minutes} minutes.",
            "After {minutes} minutes I will stop, unless you would rather go on.",
            "You can count on me to end after {minutes} minutes.",
            "My questions fit into {minutes} minutes.",
        ),
        rank=1,
        paragraph=2,
    ),
    Part(
        "way",
        (
            "By phone or over a coffee near you, as you like it best.",
            "I can call you, or come to where you work.",
            "I will gladly call, or come to you, whichever is easier.",
            "A call is as good as a meeting, whichever you prefer.",
            "You choose whether by phone or face to face.",
            "Phone, a coffee or a walk: as you wish.",
            "Tell me where, or which number to ring.",
        ),
        rank=2,
        never="in-person",
        paragraph=2,
    ),
    Part(
        "out",
        (
            "If something comes up, that is fine: just say so.",
            "Should your plans change, please say so; that is perfectly all right.",
            "If the week gets too full, I will understand.",
            "And if it has to wait, that is fine, too.",
            "If neither is possible, a line is enough, and it is fine to move it.",
        ),
        rank=1,
        paragraph=2,
    ),
)
LEAVE = (
    Part(
        "named",
        (
            "Thank you for telling me about {about}.",
            "You told me about {about}, and I am grateful for it.",
            "I have not forgotten that you named {about} to me.",
            "You mentioned {about} to me, which was kind of you.",
            "I would now like to get in touch with {about}, whom you named to me.",
            "It was you who thought of {about}, which was a good thought.",
            "Your tip to ask {about} has stayed with me.",
        ),
    ),
    Part(
        "ask",
        (
            "May I say that you suggested I get in touch, or would you rather not be named?",
            "Is it all right if I mention your name when I ask for a few minutes of advice?",
            "Would it be all right with you if I say where I have the name from?",
            "May I mention that the idea came from you?",
            "Would you mind if I use your name when I get in touch?",
            "Are you happy to be named as the one who told me?",
            "When I introduce myself, may your name come into it?",
        ),
        paragraph=2,
    ),
    Part(
        "out",
        (
            "If you would rather not, I will leave your name out, and that is fine.",
            "A no is fine: then I will keep your name out of it.",
            "Only if you like; without your yes I will not name you.",
            "If not, that is perfectly all right, and I will not mention you.",
            "Until I hear from you I will not use your name; a no is fine.",
        ),
        paragraph=2,
    ),
)
FOLLOW_UP = (
    Part(
        "said",
        (
            "I am coming back to {question}.",
            "I hope it is no trouble that I come back to {question}.",
            "This is a small reminder of {question}.",
            "May I come back to {question}?",
            "Here is a gentle reminder of {question}.",
            "You may remember {question}.",
            "It is some days since {question}.",
        ),
    ),
    Part(
        "exploring",
        (
            "I am still looking for {sought}.",
            "My search for {sought} goes on.",
            "I go on looking for {sought}.",
        ),
        rank=2,
        only="personal",
    ),
    Part(
        "exploring",
        ("I am still interested in {sought}.", "My interest in {sought} is as it was."),
        rank=2,
        only="employer",
    ),
    Part(
        "exploring",
        ("I am exploring {sought}.", "I am looking into {sought}.", "I would like to understand {sought} better."),
        instead=("I am finding out which work would suit me next.", "I am thinking about my next step at work."),
        rank=2,
        never="personal employer",
    ),
    Part(
        "still",
        (
            "Has anything come to mind since?",
            "Has anybody or anything come to mind?",
            "Does anything come to mind?",
            "Have you thought of anything or anybody since?",
            "Did anything occur to you in the meantime?",
            "Is there a name or a place that you have thought of?",
            "I would be glad to hear of any idea or any name.",
            "If something has turned up meanwhile, I am all ears.",
            "Perhaps some idea has come to you by now?",
        ),
        only="asked-for-ideas",
    ),
    Part(
        "still",
        (
            "Would it suit you better now, or at some later time?",
            "Would another time be easier for you?",
            "Is there a better time, or a better person to ask?",
            "Might it suit you in a week or two?",
            "Would you rather that I ask at another time?",
        ),
        never="asked-for-ideas",
    ),
    Part(
        "out",
        (
            "If not, there is no need to reply, and I will let it rest.",
            "If it does not suit you, no reply is needed.",
            "If not, that is perfectly all right, and I will not ask again.",
            "There is no need to reply if it does not suit you.",
            "If it is not for you, that is fine, and I will leave it there.",
            "Otherwise I will let it rest, and that is fine.",
            "A no is fine, and so is no answer at all.",
        ),
        rank=1,
    ),
)
