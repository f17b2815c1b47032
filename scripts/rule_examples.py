"""For each rule that words alone can break: how not to say it, and how to say it; tests hold the checker to both."""

from dataclasses import dataclass

from wellmet.core import ethics, messages
from wellmet.core.people import Channel, Purpose, Relationship

LONG = "I would like to tell you all about my path, step by step, from the very first day until now. " * 9
SHORT = (
    "Could I ask you two questions about your work on the ward? Fifteen minutes by phone would be plenty, at any time"
    " that suits you. If it is a bad week, a no is perfectly fine."
)


@dataclass(frozen=True, slots=True)
class Example:
    """A wrong and a right text, and the situation in which they are said."""

    wrong: str
    right: str
    channel: Channel = Channel.EMAIL
    relationship: Relationship = Relationship.STRANGER
    purpose: Purpose = Purpose.ADVICE
    is_subject: bool = False
    is_note: bool = False
    seeker: str = ""
    recipient: str = ""

    def findings(self, text: str) -> tuple[ethics.Finding, ...]:
        """What the checker says of one of the two."""
        if self.is_note:
            return messages.check_note(text)
        draft = messages.Draft(
            channel=self.channel,
            relationship=self.relationship,
            purpose=self.purpose,
            body=SHORT if self.is_subject else text,
            subject=text if self.is_subject else "A question about your work",
        )
        context = messages.Context(seeker_name=self.seeker, recipient_name=self.recipient)
        return messages.check(draft, context=context)


EXAMPLES = {
    "ASK-01": Example("Would you take me on as a trainee?", "How did you get started as a trainee?"),
    "ASK-02": Example("I have attached my CV.", "I can send a CV if you would like to see one."),
    "ASK-03": Example("Could we meet and talk for two hours?", "Could we talk for fifteen minutes?"),
    "ASK-04": Example("I read your article on nights.", "I read your article on nights. May I ask you about it?"),
    "ASK-05": Example(
        "Could we talk for fifteen minutes?", "Could we talk for fifteen minutes, at any time that suits you?"
    ),
    "ASK-06": Example("Could I ask you two questions?", "Could I ask you two questions? A no is perfectly fine."),
    "ASK-07": Example(
        "Could I ask you for fifteen minutes of advice?", "Could I ask you how you moved from the ward to training?"
    ),
    "ASK-08": Example(
        "I would like to learn how your ward is run.",
        "I am interested in openings on your ward.",
        relationship=Relationship.EMPLOYER,
        purpose=Purpose.EMPLOYER,
    ),
    "ASK-09": Example(
        "Do you know of anything for me?",
        "I'm looking for work as a baker, early shifts welcome. Whom would you ask?",
        relationship=Relationship.KNOWN,
        purpose=Purpose.OPENINGS,
    ),
    "HON-01": Example("Also, are you hiring at the moment?", "How do people usually start in the trade?"),
    "HON-02": Example(
        "I'm a journalist writing about your company.", "I'm looking for work and want to learn the trade."
    ),
    "HON-03": Example("Re: our talk", "A question about your work", is_subject=True),
    "HON-04": Example("Please reply today, it is urgent.", "A line whenever it suits you would help me."),
    "HON-06": Example(
        "Your amazing, brilliant, outstanding and fantastic talk!", "Your talk on nights helped me a great deal."
    ),
    "HON-07": Example("I read about [company].", "I read about your depot."),
    "HON-08": Example(
        "You still haven't replied to me.",
        "I just wanted to bring my note of last week back up.",
        purpose=Purpose.FOLLOW_UP,
    ),
    "HON-09": Example(
        "May I ask you a question?", "My name is Ada Byron. May I ask you a question?", seeker="Ada Byron"
    ),
    "REF-02": Example("Ana vouches for me.", "Ana suggested that I contact you."),
    "REF-03": Example(
        "I have worked with boats for years. I would like to learn about ports. Two questions would be plenty. Ana"
        " suggested I contact you.",
        "Ana suggested I contact you. I have worked with boats for years.",
        relationship=Relationship.REFERRED,
    ),
    "REF-08": Example("Ana told me that you are unhappy there.", "Ana told me about her own time at the port."),
    "FMT-01": Example(LONG, f"I am a nurse, and I read what you wrote about nights on the ward. {SHORT} Ada"),
    "FMT-02": Example("", "A question about nights", is_subject=True),
    "FMT-03": Example(LONG, "May I ask you a question?", channel=Channel.LINKEDIN_NOTE),
    "FMT-04": Example(LONG, SHORT, channel=Channel.LINKEDIN_MESSAGE),
    "FMT-05": Example(LONG, "May I call you tonight?", channel=Channel.TEXT, relationship=Relationship.KNOWN),
    "FMT-06": Example(
        "I want to ask about your work.",
        "Do you have two minutes? I want to ask about your work.",
        channel=Channel.PHONE,
    ),
    "FMT-07": Example(
        "Notwithstanding considerable organizational complexities, interdisciplinary collaboration necessitates"
        " systematically establishing comprehensive communication methodologies throughout institutional hierarchies.",
        "How do you share news between wards?",
    ),
    "FMT-08": Example("Dear Mr Shah,\nhow are you?", "Dear Ms Chen,\nhow are you?", recipient="Grace Chen"),
    "CON-01": Example("What do your suppliers charge you?", "What pay can a beginner expect in general?"),
    "CON-02": Example("I kept a copy of the customer list when I left.", "I looked after customers at my last job."),
    "RCP-03": Example(
        "Thank you. Could you also introduce me to your boss?",
        "Thank you. I learned how the night shift is planned, and will read the book you named.",
        purpose=Purpose.THANKS,
    ),
    "SAF-01": Example("Could we meet at my house?", "Could we meet at the café by the station?"),
    "PLT-02": Example("My packages start at 99 euros a month.", "I ran a small web studio."),
    "RCP-02": Example("I will give you fifty pounds if you put in a word.", "I would like to buy you a coffee."),
    "SAF-02": Example("Here are my account number and sort code.", "I work in a bank."),
    "PRV-01": Example("She is pregnant.", "Runs the women's health clinic.", is_note=True),
    "PRV-02": Example("Home address 12 Elm Road.", "Office address: 12 Dock Road.", is_note=True),
}
