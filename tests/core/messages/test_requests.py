"""Which sentences ask for a job; the two tables were written before the patterns they judge."""

from itertools import pairwise

import pytest

from wellmet.core import messages
from wellmet.core.messages.acting import UNSURE
from wellmet.core.messages.requests import requests

REQUESTS = (
    # plain
    "Are you hiring at the moment?",
    "Is your team hiring?",
    "Do you have any vacancies on the ward?",
    "Any vacancies going in the kitchen?",
    "Are there any openings for a welder at your yard?",
    "Is there any position available for me?",
    "I am looking for a job at your company.",
    "Please consider me for any openings.",
    "Could you give me a job?",
    "I would like to apply for a position in your school.",
    "Can I get a job with you?",
    "Do you know of any openings?",
    "Do you know anybody who is hiring drivers?",
    "Is the museum recruiting at present?",
    "Is the hospital taking on bank nurses this winter?",
    "Are y'all hiring?",
    "You hiring?",
    "Got any shifts going?",
    "Do you have any work for me?",
    "Have you got a place for an apprentice?",
    "I was wondering whether there might be a vacancy on your farm.",
    "How can I get a job at your company?",
    "How do I get hired at Acme?",
    # without the word job
    "I'd be glad to join your team.",
    "I’d love to come and work for you.",
    "Should a place come free, I would be ready at once.",
    "Would you consider me for the front desk?",
    "Could you use another pair of hands in the bakery?",
    "Do you need any extra help in the salon?",
    "If you ever need a good electrician, I am your man.",
    "Please keep me in mind if something opens up.",
    "Let me know if anything comes up on your side.",
    "I can start on Monday.",
    "I am available immediately and could begin next week.",
    "Any chance of a trial shift?",
    "Would you take me on as a trainee?",
    "Is there room for one more on your crew?",
    "I think I would be a great fit for your department.",
    "I would be an asset to your company.",
    "I hope to become part of your staff.",
    "Think of me when the next contract comes in.",
    "Perhaps you could find a spot for me.",
    "It would be my dream to work in your studio.",
    "I want to work for your organisation.",
    "My skills match the role you advertised and I would like to be considered.",
    "I am writing to express my interest in the shift manager position.",
    "I hope you will hire me.",
    # through somebody
    "Could you put in a good word for me with your manager?",
    "Would you mind putting in a word?",
    "Please forward my CV to HR.",
    "Could you pass my résumé on to whoever does the recruiting?",
    "Can you refer me for the analyst role?",
    "Would you be willing to submit an employee referral for me?",
    "Could you recommend me to your boss?",
    "Please hand my details to the hiring manager.",
    "Could you get me an interview?",
    "Would you vouch for me with the foreman?",
    # with a smoke screen
    "I'm not asking for a job, but if something should come free, please think of me.",
    "I know you said you have no budget, but is there an opening for me?",
    "I don't suppose you have a vacancy?",
    "You wouldn't happen to be hiring, would you?",
    "Isn't there a place for me in your practice?",
    "First a little advice, and then: would your firm have a role for someone like me?",
    "It is only advice I want; that said, are you looking for people?",
    "While I have you, is your depot looking for drivers?",
    "Don't hesitate to tell me about openings at your end.",
    # other voices
    "Wondering if ye have any jobs going, like.",
    "Kindly revert if there is a suitable vacancy in your esteemed organisation.",
    "Pls lmk if u r hiring",
    "Sir, I request you to give me one opportunity in your factory.",
    "I would be honoured to serve in your parish office should a post arise.",
    "Do you take on labourers?",
    "Might there be a post for a history graduate in the archive?",
    "What jobs do you have open right now?",
    "May I send you my application?",
    "When can I start?",
    "Who should I send my application to at your firm?",
    "I'd appreciate it if you could consider my application.",
    "Would there be any possibility of employment at your clinic?",
    "I need a job. Can you help me get one?",
    "I am open to any role you may have.",
)

NEAR_MISSES = (
    # their own job and path
    "How did you get your job?",
    "How did you get hired back then?",
    "What do you like most about your job?",
    "Is your position mostly outdoors?",
    "What does the role involve day to day?",
    "Did you apply for the post or did somebody ask you?",
    "Would you take the same job again?",
    "When did you join the team?",
    "Which position did you hold before this one?",
    # how hiring goes
    "What do you look for when hiring?",
    "What do you look for in a new nurse?",
    "How do people usually hear about openings in your trade?",
    "Which skills do employers ask for when they are recruiting?",
    "How are warehouse leads hired in general?",
    "What qualities are you hiring for these days?",
    "What would make an application stand out in this field?",
    "What should a résumé in this field show?",
    "Are openings usually advertised, or filled by word of mouth?",
    "Why do so many bakeries struggle to find staff?",
    # said plainly not
    "I'm not asking you for a job.",
    "I am not asking for a job, only for your view of the trade.",
    "This isn't a job request.",
    "I’m not looking for a position with you; I would like to learn how the work is done.",
    "I do not expect you to have any openings.",
    "I'm not after a job or a referral, just your advice.",
    "I would like advice rather than a job.",
    "To be clear, I'm not here to ask whether you are hiring.",
    "I'm not asking you to put in a good word, forward my CV or find me a place.",
    "Please don't think I want you to hire me.",
    "It is not about a vacancy.",
    "No job request hidden here, I promise.",
    "I won't ask you for work.",
    # one's own search, told
    "I am starting a job search in logistics.",
    "I am looking for work as a nurse and would value your advice.",
    "After ten years I am changing careers, from teaching to carpentry.",
    "I was made redundant in May when the plant closed.",
    "I recently finished my training as a dental technician.",
    "I have always wanted to work in a museum.",
    "My last job was at a bakery.",
    "I left my position at the council in spring.",
    "I want to understand the job market before I apply anywhere.",
    "I have worked with forklifts for nine years.",
    # other meanings of the words
    "Is there an opening in your calendar next week?",
    "Do you have an opening on Thursday for a short call?",
    "Are you in a position to advise me on courses?",
    "Would you be open to a short chat?",
    "I would love to join you for a coffee near the yard.",
    "Would you consider a short call?",
    "Could you take me through a normal day?",
    "Would you take me on a tour of the workshop one day?",
    "I can start the call at nine if that suits you.",
    "Is there a place near you where we could meet?",
    "Could you recommend a good course?",
    "Could you refer me to somebody who knows the archive world?",
    "Who else should I talk to?",
    "May I say that you suggested I call?",
    "May I use your name when I write to her?",
    "The opening of the new hospital was in the news.",
    "I heard you open at nine.",
    "If you need help with your move, tell me.",
    "Let me know if anything changes with Tuesday.",
    "Thank you for considering it.",
    "Which jobs disappear first when the harvest is bad?",
    "Do you have work experience in both countries?",
    "Should I apply to a large school or a small one?",
    "Which employers in this town treat apprentices well?",
    "What role does the union play?",
    "I am available on Tuesday or Thursday afternoon.",
    "I could come by on Monday, or whenever suits you.",
    'You must get notes such as "are you hiring?" every day.',
    "I read your article “How I got a job in a museum” with pleasure.",
    "Somebody asked me ‘do you have any vacancies?’ and I had to laugh.",
    "How do you keep a team together in the busy season?",
    "What would you do in my place?",
    "Is shift work hard on families?",
    "I hope the new job is going well!",
    "Congratulations on the new position.",
    "Could I ask you about your work for fifteen minutes?",
    "Would you have twenty minutes to tell me about your job?",
    "Do you need a licence to run a food stall here?",
    "Are you free for a quick word next week?",
    "What would I need to learn to be hired as a welder?",
)


# A second table, written after the first patterns and before the ones that now meet it.
LATER_REQUESTS = (
    "Would there happen to be a slot for a line cook on weekends?",
    "I'm hoping you can bring me in for an interview.",
    "Is now a good time to apply at your dealership?",
    "Could your clinic use a dental assistant two days a week?",
    "Do let me know should you hear of a vacancy.",
    "I'd jump at the chance to work alongside you.",
    "I believe my background makes me an ideal candidate for your team.",
    "Would you be able to offer me a placement this summer?",
    "Are there any jobs at your plant right now?",
    "I'm after a job at the depot, can you sort me out?",
    "Could you slip my CV to your supervisor?",
    "Would you be so kind as to recommend me for the vacancy?",
    "If you hear of any openings, I'd be grateful for a heads-up.",
    "Have you any need of a gardener this spring?",
    "I'd like to be part of what you're building. Any room on the team?",
    "Who do I talk to about getting hired at your school?",
    "What would it take for you to hire me?",
    "Please find me something in your company.",
    "Can you hook me up with a job?",
    "My dream is to work at Northwind.",
    "Would you happen to know whether the county is hiring social workers?",
    "I can do nights, weekends, whatever you need me for.",
    "Let me prove myself in a trial week.",
    "I'm writing about the receptionist job.",
    "Is the position still open?",
    "Has the caretaker job been filled yet?",
    "I would welcome the opportunity to interview with you.",
    "I hope there is a place for someone with my experience in your laboratory.",
    "Do you see me fitting in at your firm?",
    "Would my profile be of interest to your department?",
    "Could you let your boss know I'm looking?",
    "If your usual plasterer ever lets you down, call me.",
    "You don't need a welder by any chance?",
    "Are you looking to expand your crew?",
    "Could I work for you?",
    "We could talk about a role for me.",
    "I'd be grateful for any job, however small.",
    "Will you be needing seasonal staff?",
    "Do you think your manager would hire someone like me?",
)
LATER_NEAR_MISSES = (
    "What made you choose this employer?",
    "How long did it take you to find your first post?",
    "Do employers in your field mind a gap in a career?",
    "I'm not sending applications yet; I'm still learning how the trade works.",
    "Would a forklift licence open more doors, in your opinion?",
    "You once said that hiring is the hardest part of running a kitchen.",
    "Is it common to start as a temp in your line of work?",
    "My sister works for you, in accounts.",
    "I worked with your cousin at the depot in 2019.",
    "I'd love to hear how you moved from the ward into training.",
    "I would like to learn about working at a small museum.",
    "Is the job what you expected when you began?",
    "I've been offered a position in Leeds and wonder what you would ask before accepting.",
    "Which part of your role takes the most time?",
    "How does one become a parole officer?",
    "Who would you talk to next, if you were me?",
    "Could we meet for twenty minutes, at a time that suits you?",
    "If something comes up and you need to cancel, that is fine.",
    "I interviewed for a job at the library last week and it went well, thanks to you.",
    "I have started my new job, and I wanted you to be the first to hear.",
    "What does a good week look like in your position?",
    "What should I know before I accept a night shift?",
    "Do you enjoy shift work?",
    "Thank you for passing my question to your colleague.",
    "Are there books on the trade you would recommend?",
    "I'm trying to find out whether this work suits me.",
    "There is nothing I want to sell, and I have no application in my bag.",
    "I don't want you to feel you should find me a job.",
    "You will not get a CV from me, promise.",
    "I would be glad to return the favor if you ever need help with translations.",
    "Is there a position paper you would recommend?",
    "Can you tell me about your job?",
    "I'm looking for advice, not openings.",
    "Would you be willing to look over my list of questions?",
    "Could you introduce me to somebody who drives for a living?",
    "How did your company handle the move to four-day weeks?",
    "My hope is to work outdoors one day.",
    "What kind of work do you give beginners?",
    "What openings are there in general for people with a history degree?",
    "I know you are not hiring, and that is not why I write.",
)


@pytest.mark.parametrize("text", (*REQUESTS, *LATER_REQUESTS))
def test_a_request_for_a_job_is_seen(text: str) -> None:
    assert messages.job_requests(text)


@pytest.mark.parametrize("text", (*NEAR_MISSES, *LATER_NEAR_MISSES))
def test_what_only_sounds_like_one_is_left_alone(text: str) -> None:
    assert not messages.job_requests(text)


def test_the_spans_point_at_the_words() -> None:
    text = "Thank you. I’m not asking for a job, but are you hiring?"
    assert [text[part.start : part.end] for part in messages.job_requests(text)] == ["are you hiring"]


def test_ones_own_question_in_quotation_marks_counts() -> None:
    assert messages.job_requests('My question is: "Are you hiring?"')


def test_overlapping_stretches_become_one() -> None:
    parts = messages.job_requests("Could you forward my CV to HR and give me a job in your shop?")
    assert all(first.end <= second.start for first, second in pairwise(parts))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I am interested in openings on your ward.", True),
        ("I am looking for work as a welder.", True),
        ("I would be glad to join your team.", True),
        ("I am not interested in openings, only in your advice.", False),
        ("How do you like the work?", False),
    ],
)
def test_interest_in_openings_is_heard(text: str, expected: bool) -> None:
    assert messages.interest_in_openings(text) is expected


def test_a_plain_wording_is_dropped_or_doubted_where_the_weights_hear_another_thing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "What was it like being part of the crew?"
    assert messages.job_requests(text)
    assert not requests(text)
    # The weights change with every training: it is told here what they say.
    monkeypatch.setattr("wellmet.core.messages.requests.likeliest", lambda *_: UNSURE - 0.01)
    (doubted,) = requests(text)
    assert not doubted.is_sure


def test_what_somebody_else_is_quoted_with_asks_for_nothing() -> None:
    offer = "If your crew is ever one short, I can be there in an hour."
    assert requests(offer)
    assert not requests(f"My cousin wrote to them. “{offer}” That was all.")
    assert not requests(f"My cousin wrote “{offer}” to them.")
    assert requests(f"My cousin says “try them”, and {offer.replace('If', 'if')}")
    assert not requests('A neighbor advised me to begin with "Have you any vacancies?", which I shall not do.')
    assert requests('A neighbor calls me "the quiet one", and I would love to work for you.')
