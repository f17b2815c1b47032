"""What an employer is asked: plainly about openings, at a time of theirs, with an easy way to say no."""

from .parts import Part

__all__ = ["EMPLOYER", "EMPLOYER_OUT", "EMPLOYER_TIME", "INTEREST"]

INTEREST = Part(
    "interest",
    (
        "I am interested in {sought} at {employer}, and I would like to ask about openings.",
        "I am getting in touch because I am interested in {sought} at {employer} and would like to ask about openings.",
        "I would like to ask about openings at {employer}; I am interested in {sought}.",
        "I am looking for {sought}, and {employer} came to mind, so I am asking about openings.",
        "I am asking about openings at {employer}, because I am looking for {sought}.",
        "My question is about openings at {employer}: I would like to find {sought}.",
        "I am hoping for {sought} at {employer}, and would love to hear about openings.",
        "I have {sought} in mind, and would like to ask about openings at {employer}.",
        "May I ask about openings at {employer}? I am looking for {sought}.",
        "I would like to work at {employer}: I am looking for {sought}, and asking about openings.",
        "Because I am looking for {sought}, I would like to ask about openings at {employer}.",
        "My hope is to find {sought} at {employer}, and so I am asking about openings.",
        "{employer} is where I would like to work, so may I ask about openings? I am looking for {sought}.",
        "I have my eye on {employer}: are there openings for {sought}?",
        "I have decided to look for {sought}, and am asking about openings at {employer}.",
        "Openings at {employer} are what I would like to ask about; I am after {sought}.",
        "I would love to find {sought}, and wonder about openings at {employer}.",
        "Could I ask you about openings at {employer}? I am hoping for {sought}.",
        "My search is for {sought}, and openings at {employer} would interest me a great deal.",
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
            "May I ask whether there is an opening, and who I should talk to about it?",
            "Do you expect to need somebody in the coming months, and who decides about it?",
            "Is anything open at the moment, and are you the right person to ask?",
            "Will you need people this year, and who would I ask about it?",
            "Are you looking for somebody, now or later in the year?",
            "How would I find out about openings, and who could tell me more?",
            "Would you tell me what is open, or point me to whoever knows?",
            "Is there any chance of an opening this year, and who should I ask?",
            "Who decides about openings, and may I get in touch with them?",
            "Are you short of people just now, or will you be later in the year?",
            "Do you expect any openings this year, and who should I ask?",
            "What is the best way to ask about openings?",
            "When do openings usually come up, and who handles them?",
            "Who would I talk to about openings, and how do I reach them?",
            "Is there something open, or might there be before long?",
            "Are openings coming up, and how would I hear of them?",
        ),
        paragraph=2,
        never="unnamed",
    ),
    Part(
        "ask",
        (
            "Who is the right person to ask about openings in {sought}?",
            "Could you tell me who looks after openings for {sought}, and how best to reach them?",
            "May I ask for the name of whoever decides about {sought}, and whether there are openings?",
            "Who should I ask about openings, and when is a good time?",
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
        "If you like, I can drop in at a quiet hour that suits you.",
        "Any day and any hour will do for me; whatever suits you.",
        "I can be with you at short notice, whenever suits you.",
        "Ten minutes would be enough, at a time that suits you.",
        "Please tell me what suits you, a call or a visit.",
        "If it is easier to talk, I can ring whenever you like.",
        "Just name a day and I will be there.",
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
        "If you are not the right person, a name alone would help me.",
        "No worries if there is nothing going at the moment.",
        "I will not mind a no, and I will not keep asking.",
        "Please feel free to say no.",
        "If it is the wrong time of year, I understand.",
        "It is fine if there is nothing for now.",
        "And if it is not to be, I wish you well.",
    ),
    rank=1,
    paragraph=2,
)
