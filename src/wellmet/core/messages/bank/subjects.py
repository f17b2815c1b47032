"""Subject lines of e-mails, of three to seven words."""

from wellmet.core.people import Purpose

from .parts import Part

__all__ = ["SUBJECTS", "SUBJECT_AFTER_NO", "SUBJECT_LEAVE", "SUBJECT_TALK"]

REFERRED = (
    "{referrer} suggested I contact you",
    "Suggested by {referrer}: {minutes} minutes",
    "A question, suggested by {referrer}",
    "{introducer} suggested I contact you",
    "Introduced by {introducer}: {minutes} minutes",
    "A question, after {introducer} introduced us",
)
SUBJECTS: dict[Purpose, Part] = {
    Purpose.ADVICE: Part(
        "subject",
        (
            "Asking for {minutes} minutes of advice",
            "A short question for you",
            "A question, and your advice",
            "May I ask your advice?",
            "{minutes} minutes of your advice?",
        ),
        best=REFERRED,
    ),
    Purpose.REFERRAL: Part(
        "subject",
        (
            "Who would you talk to?",
            "A question about people to meet",
            "Who else should I ask?",
            "A name or two, perhaps?",
            "People I should talk to?",
        ),
        best=REFERRED,
    ),
    Purpose.INTRODUCTION: Part(
        "subject",
        (
            "Would you introduce me to somebody?",
            "Asking for an introduction",
            "A small request: an introduction",
            "An introduction, if you like",
            "May I ask for an introduction?",
        ),
    ),
    Purpose.OPENINGS: Part(
        "subject",
        (
            "Looking for new work",
            "A question about openings",
            "My search for new work",
            "Have you heard of anything?",
            "News from me, and a question",
        ),
    ),
    Purpose.EMPLOYER: Part(
        "subject",
        (
            "Interest in openings at {employer}",
            "A question about openings at {employer}",
            "Openings at {employer}: a question",
            "Are there openings at {employer}?",
        ),
        instead=("Interest in openings with you", "A question about openings", "Are there openings with you?"),
    ),
    Purpose.THANKS: Part(
        "subject",
        (
            "Thank you for your help",
            "Thank you for your time",
            "With thanks for your help",
            "A short word of thanks",
            "Thanks, and what I took away",
        ),
    ),
    Purpose.FOLLOW_UP: Part(
        "subject",
        (
            "Following up on my message",
            "Coming back to my earlier message",
            "My earlier message to you",
            "A small reminder of my question",
            "Once more, my question",
        ),
    ),
    Purpose.UPDATE: Part(
        "subject",
        (
            "A short update from me",
            "How it went, with thanks",
            "What has happened since",
            "News, with thanks to you",
            "How things stand",
        ),
    ),
}
SUBJECT_AFTER_NO = Part(
    "subject",
    (
        "Thank you for letting me know",
        "Thank you for your answer",
        "With thanks for your time",
        "Thank you for your reply",
        "Thanks for a clear answer",
    ),
)
SUBJECT_TALK = Part(
    "subject",
    (
        "Two times for our talk",
        "When would it suit you?",
        "Our talk: two times",
        "Thank you, and two times",
        "Finding a time to talk",
    ),
)
SUBJECT_LEAVE = Part(
    "subject",
    (
        "May I mention your name?",
        "A question before I ask {about}",
        "May I say you suggested it?",
        "Using your name: a question",
        "About {about}: may I name you?",
    ),
)
