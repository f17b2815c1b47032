"""What to tell whoever helped of how it went: what came of it, or that the search goes on."""

from .parts import Part

__all__ = ["BRIEF_UPDATE", "UPDATE"]

SAID = (
    Part(
        "said",
        best=(
            "I wanted to tell you that I have talked with {talked_with}.",
            "A short update: I have talked with {talked_with}.",
            "You should be the first to hear that I have talked with {talked_with}.",
            "I have news for you: I had my talk with {talked_with}.",
            "You set it going: I have talked with {talked_with}.",
            "I did it: I have talked with {talked_with}.",
            "You may wonder what became of it: {talked_with} and I have talked.",
            "It worked out: {talked_with} has talked with me.",
        ),
        plain=(
            "I wanted to tell you that I wrote to {wrote_to}, and have heard nothing so far.",
            "A short update: I tried to reach {wrote_to}, and have heard nothing so far.",
            "I wanted to let you know that I asked {wrote_to}, so far without an answer.",
            "So that you know how it stands: I asked {wrote_to}, and no answer has come so far.",
            "I did get in touch with {wrote_to}, and have not heard back so far.",
            "You may wonder about {wrote_to}: I asked, and have had no reply so far.",
            "I followed your tip and tried {wrote_to}, who has not answered so far.",
        ),
        instead=(
            "I wanted to tell you what came of it: {learned}.",
            "I wanted to let you know what came of it: {learned}.",
            "This is what has come of it so far: {learned}.",
        ),
    ),
    Part(
        "learned",
        best=(
            "I learned this from it: {learned}.",
            "I took this from it: {learned}.",
            "Above all I heard this: {learned}.",
            "One thing I learned: {learned}.",
            "Here is what I did not know before: {learned}.",
        ),
        rank=2,
        only="talked-with",
    ),
    Part(
        "said",
        (
            "I wanted to tell you that I keep your advice in mind.",
            "A short update: I am still going by your advice.",
            "It may please you that I often think of your advice.",
            "I am still looking, and I keep your advice in mind.",
            "There is no great news yet, but your advice still helps me.",
            "I have not forgotten your advice.",
            "What you told me has stayed with me.",
            "Your advice is still with me as I go on looking.",
            "I thought you might like to hear how I am getting on: slowly, but your advice helps.",
            "Nothing is settled yet, and I often come back to what you told me.",
            "No big news from me, only that your advice was good to have.",
        ),
        only="followed-advice",
    ),
    Part(
        "said",
        (
            "I wanted to tell you that I am still looking for {sought}.",
            "Here is how it stands: I have not found {sought} yet.",
            "A short update: my search for {sought} goes on.",
            "You may be wondering how it is going: I am still looking for {sought}.",
            "No big news from me: I still hope to find {sought}.",
            "I have not given up on finding {sought}.",
            "Nothing is settled yet; it is still {sought} that I want.",
            "So far I have had no luck with {sought}, but I keep at it.",
            "I thought I would tell you where I am: still after {sought}.",
            "It is taking a while to find {sought}, as I thought it might.",
            "Day by day I go on looking for {sought}.",
        ),
        instead=(
            "I wanted to tell you that I am still looking.",
            "A short update: my search goes on.",
            "No big news from me: I am still looking.",
            "Nothing is settled yet, and I keep at it.",
            "You may be wondering how it is going: I am still looking.",
        ),
        only="no-news",
    ),
)
THANKS = (
    Part(
        "thanks",
        (
            "Thank you for your part in it.",
            "Thank you again for your help with it.",
            "I am glad that I could ask you; thank you.",
            "It did me good that you took the time, so thank you.",
            "I have not forgotten how kind you were; thank you.",
            "Many thanks for taking an interest.",
            "You helped me on, and I thank you for that.",
            "Thanks once more; it was good of you.",
            "It helped that I could come to you; thank you.",
            "I do appreciate it, and thank you.",
        ),
        never="no-news",
    ),
    Part(
        "thanks",
        (
            "Thank you for your interest.",
            "Many thanks for thinking of me.",
            "It is good to know that you think of me; thank you.",
            "Thank you for your patience with me.",
            "I am glad that I can turn to you; thank you.",
            "Thanks for being there.",
            "I am grateful for every bit of support.",
            "Thank you for keeping me in mind.",
            "It helps to have people like you; thank you.",
            "Thanks for listening.",
        ),
        only="no-news",
    ),
)
NOTHING = Part(
    "nothing",
    (
        "There is nothing you need to do.",
        "There is no need to answer.",
        "No reply is needed, of course.",
        "I only wanted you to know.",
        "Please do not trouble to write back.",
        "Please do not feel you have to answer.",
        "I am not asking for anything today.",
        "This is just for your information.",
        "That is all for now.",
    ),
    rank=2,
)
IN_MIND = Part(
    "said",
    (
        "I keep your advice in mind.",
        "Your advice still helps me.",
        "I often think of your advice.",
        "What you told me has stayed with me.",
        "I still go by what you said.",
        "No big news yet, but your advice was good.",
        "I am still looking, with your advice in mind.",
        "It is going slowly, but your advice helps.",
        "Nothing is settled yet; your advice keeps me going.",
        "I come back to your words again and again.",
        "A short update: I make good use of your advice.",
    ),
    only="followed-advice",
)
NO_NEWS = Part(
    "said",
    (
        "I am still looking for {sought}.",
        "No luck yet with {sought}.",
        "It is still {sought} that I want.",
        "The search for {sought} goes on.",
        "I keep looking for {sought}.",
        "I have not found {sought} yet.",
        "I still hope for {sought}.",
        "Nothing new yet about {sought}.",
        "I am not giving up on {sought}.",
        "I go on asking about {sought}.",
        "A short update: I have yet to find {sought}.",
    ),
    instead=("I am still looking.", "The search goes on.", "Nothing is settled yet, and I keep at it."),
    only="no-news",
)
BRIEF_THANKS = Part(
    "thanks",
    (
        "Thank you again.",
        "Many thanks once more.",
        "It was good of you; thank you.",
        "I am glad that I asked you; thank you.",
        "I do appreciate it, thanks.",
        "Thanks for your help with it.",
        "You took time for me, so thank you.",
        "That was kind, and it helped; thanks.",
        "I am grateful to you; many thanks.",
        "Thanks so much for caring.",
        "You were a great help, thank you.",
    ),
)
WELL = Part(
    "well",
    (
        "I hope you are well.",
        "I hope all is well with you.",
        "Enjoy the rest of the week.",
        "All the best to you.",
        "Things are good at your end, I hope.",
        "Take care of yourself.",
        "I wish you an easy week.",
        "May work be kind to you just now.",
        "Enjoy the weekend when it comes.",
        "No need to answer.",
        "This is just so that you know.",
    ),
    rank=1,
)
UPDATE = (*SAID, *THANKS, NOTHING)
BRIEF_UPDATE = (
    *(part for part in SAID if part.only not in {IN_MIND.only, NO_NEWS.only}),
    IN_MIND,
    NO_NEWS,
    BRIEF_THANKS,
    WELL,
)
