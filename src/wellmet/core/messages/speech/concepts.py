"""What words mean to a search for work: each concept with the words and the phrases that stand for it."""

__all__ = ["KNOWN", "LEXICON", "MENDED", "PHRASES"]

CONCEPTS = {
    "I": "i we",
    "ME": "me",
    "MY": "my",
    "YOU": "you thou",
    "YOUR": "your",
    "THEY": "he she they it",
    "MODAL": "would could can may might shall will",
    "IF": "if whether in-case whenever unless once",
    "SHOULD": "should ought",
    "NOT": "not never no without neither nor nothing none hardly",
    "QUESTION": "how what why which who whom whose where when",
    "GENERAL": "usually normally typically generally often mostly common customary always",
    "PAST": "ago yesterday back earlier previously formerly used",
    "WORK": "job work employment employ post position role placement internship apprenticeship traineeship gig"
            " situation engagement livelihood occupation labor",
    "VACANCY": "vacancy opening vacant headcount",
    "PLACE": "place spot slot seat berth room gap space chair desk bench corner niche",
    "SHIFT": "shift weekend rota contract trial season stint cover bank temp casual agency",
    "CHANCE": "chance opportunity shot possibility prospect opportunities break trialshift audition",
    "HIRE": "hire recruit engage appoint onboard staffing recruitment sign-on",
    "TEAM": "team crew staff company firm organization department practice ward kitchen shop outfit squad workforce"
            " family faculty office rank business unit agency studio clinic workshop garage yard site school lab"
            " laboratory depot farm hotel restaurant bakery library museum salon hospital store plant factory payroll"
            " gang brigade troupe bar cafe parish",
    "NEED": "need require lack short shorthanded short-staffed understaffed use desperate",
    "HANDS": "hand helper worker body people someone somebody anyone anybody extra labourer laborer man woman"
             " apprentice trainee starter junior graduate fellow lad girl newcomer replacement candidate",
    "CONSIDER": "consider mind remember bear keep picture imagine contemplate",
    "RECOMMEND": "recommend refer vouch endorse mention nominate",
    "CV": "cv resume vita application candidacy profile detail particular credential paper portfolio reference",
    "JOIN": "join aboard member",
    "BOSS": "boss manager hr recruiter foreman supervisor director head owner principal gaffer personnel"
            " employer governor matron steward superintendent leader",
    "START": "start begin ready commence",
    "ADVICE": "advice view tip insight perspective guidance opinion thought counsel suggestion idea wisdom"
              " pointer",
    "LEARN": "learn understand hear explore wonder curious research",
    "INTEREST": "interest",
    "KNOW": "know",
    "TALK": "talk chat call speak conversation coffee meet tea minute word visit zoom lunch",
    "SEEK": "look seek search hunt find land secure obtain",
    "WANT": "want",
    "WILL": "love like wish hope glad happy eager keen honor delighted willing thrilled dream pleased grateful"
            " appreciate proud jump",
    "OPEN": "open free arise available crop pop reopen unfilled",
    "FIT": "fit asset suit match addition ideal suitable useful perfect",
    "JOBLESS": "unemployed redundant jobless laid-off redundancy",
    "APPLY": "apply interview applicant",
    "THANK": "thank thanks",
    "MONEY": "money cash commission bonus reward pay payment fee dollar euro pound fifty hundred voucher gift $ € £"
             " % percent deposit charge cost token envelope",
    "EARN": "salary wage earn income paycheck turnover margin profit revenue takings",
    "SECRET": "secret confidential proprietary insider unannounced unreleased classified leak nda undisclosed",
    "CLIENT": "client customer supplier account donor patient competitor rival bid tender price pricing recipe"
              " formula budget figure contract-list",
    "DISMISS": "fire sack layoff lay-off redundancies",
    "BANK": "bank iban account-number sort-code passport ssn pin password licence license card identity bitcoin crypto",
    "REPLY": "reply answer respond response acknowledge word-back silence reaction",
    "IGNORE": "ignore ignoring neglect snub forget bother",
    "HURT": "disappointed hurt upset frustrated surprised sad offended rude impolite discourteous unprofessional",
    "PRAISE": "amazing incredible awesome brilliant outstanding fantastic inspiring admire impressive",
    "URGENT": "urgent urgently immediately soon asap deadline quickly tonight hurry",
    "OFFER": "offer",
    "SELL": "service product discount deal rate package software solution free-trial brochure sell client quote"
            " invoice commission-free",
    "FAITH": "catholic muslim jewish hindu buddhist christian protestant sikh atheist religion religious church mosque"
             " synagogue temple pray faith devout",
    "HEALTH": "cancer depression diabetes pregnant pregnancy illness ill disabled disability wheelchair autistic adhd"
              " anxiety hiv chemo medication bipolar epilepsy dyslexic rehab alcoholic"
              " miscarriage ivf diagnosis diagnose dementia",
    "ORIGIN": "asian african polish turkish arab immigrant indian chinese mexican latino ethnic ethnicity"
              " nationality foreigner gypsy roma pakistani nigerian",
    "LOVELIFE": "gay lesbian bisexual trans transgender queer sexuality divorce married marriage husband wife"
                " boyfriend girlfriend separated widow widower",
    "POLITICS": "vote voter republican democrat tory left-wing right-wing communist liberal politics brexit",
    "KIN": "son daughter child kid baby mother father brother sister parent",
    "TRADE": "nurse chef cook clerk welder plumber driver electrician carpenter joiner mason roofer bricklayer"
    " plasterer"
             " painter decorator gardener groom barber hairdresser stylist seamstress tailor baker butcher waiter"
             " waitress barista bartender porter cleaner caretaker janitor carer nanny teacher tutor "
             "lecturer librarian"
             " archivist curator paralegal lawyer solicitor secretary receptionist bookkeeper accountant analyst"
             " developer programmer engineer technician mechanic fitter machinist turner operator labourer picker"
             " packer courier postman pilot sailor deckhand fisherman farmer shepherd vet midwife dentist hygienist"
             " pharmacist doctor physiotherapist therapist radiographer paramedic translator "
             "interpreter editor writer"
             " journalist designer architect surveyor photographer musician tenor organist actor dancer guard soldier"
             " guide steward salesman saleswoman cashier buyer planner dispatcher estimator foreperson upholsterer"
             " glazier tiler scaffolder blacksmith stonemason printer bookbinder potter florist beekeeper brewer"
             " aide assistant temp intern pupil locum relief substitute graduate postdoc"
             " social-worker counselor counsellor coach trainer researcher scientist chemist biologist",
    "DAY": "monday tuesday wednesday thursday friday saturday sunday tomorrow today week month",
    "HELP": "help",
    "SHARE": "share forward pass send slip leak show",
    "DWELL": "home-address birthday birthdate",
    "TOLD": "confide whisper let-slip",
}  # fmt: skip

PHRASED = {
    "HIRE": "take on|bring on|taking on|take on board|bring aboard|bring on board|sign on|put on payroll|staff up",
    "HIRE ME": "take me on|take me aboard|bring me on|bring me in|sign me up|fit me in|squeeze me in|find room for me"
               "|put me on|get me in|give me a start|give me a go|give me a try|give me a shot|try me out|set me on"
               "|take a chance on me|use me|have me|slot me in|get me started|take me in|hire me|employ me|engage me",
    "JOIN": "come on board|be part of|become part of|be a part of|become a part of|come and work|come work|work for"
            "|work alongside|work under|work with you|jump on board|get on board|come across|join",
    "CONSIDER ME": "keep me in mind|bear me in mind|have me in mind|think of me|remember me|keep me on file"
                   "|put me down|keep my name|keep me on your list|give me a shout|give me a ring|give me a bell"
                   "|drop me a line|count me in",
    "RECOMMEND ME": "put in a good word|put in a word|put a good word in|put a word in|a good word|a kind word"
                    "|put my name forward|put my name in|put me forward|pass my name|drop my name|throw my name"
                    "|vouch for me|speak for me|speak up for me|nudge your boss|put me in touch with hr|refer me",
    "HANDS": "pair of hands|set of hands|warm body",
    "NEED": "short of|short on|in need of|could use|do with|could do with|can use|shy of|down a|a man down|one down",
    "VACANCY OPEN": "come up|comes up|come free|fall vacant|fall free|open up|opens up|crop up|become available"
                    "|become free|turn up|pop up|come along|become vacant|come available",
    "FUTURE": "down the line|in the future|down the road|in due course",
    "JOBLESS": "laid off|let go|out of work|between job|made redundant|lost my job|lose my job",
    "DISMISS": "lay off|let people go|get the chop|getting the chop|job cut|cut job",
    "BOSS": "human resource|hire manager|line manager|team lead|head of",
    "MYCV": "my cv|my resume|my application|my detail|my profile|my curriculum vita|my particular|my candidacy",
    "SECRET": "off the record|trade secret|between us|inside information|inside track|under wrap|behind closed door"
              "|under nda|inside info|not yet public|not public",
    "BANK": "bank detail|bank account|account number|sort code|routing number|social security|national insurance"
            "|credit card|debit card|id card|tax id|maiden name|western union",
    "MONEY": "gift card|finder fee|make it worth your while|worth your while",
    "TOLD": "let slip|let on|mention to me",
    "HURT": "let down|common courtesy|basic courtesy|good manner",
    "ADVICE": "find out about|pick your brain|point of view",
    "LIKEME": "like me|such as me|with my background|with my skill|of my age",
    "FOOT": "foot in the door|in the door|open a door|open door|pull string|pull some string|pull a few string",
    "MINDFUL": "ear open|eye open|eye out|ear to the ground|lookout|wind of|on the list|on your list|on your book",
    "THEYSAY": "recommend that i|suggest that i|suggest i|say that i|mention that i",
    "GOING": "up for grab|still go|go spare|anything go|something go|work go|job go|shift go|start go|work about",
    "LEND HANDS": "give a hand|lend a hand|need a hand|a hand with",
    "ASKADVICE": "your advice|your view|your thought|your opinion|your perspective|your story|your path",
    "YOUR WORK": "your job|your work|your role|your position|your post|your line|your trade|your field",
    "COMPOUND": "position paper|job fair|job market|job center|job centre|job title|job description|role model"
    "|post office"
    "|work experience|shift work|job ad|job board",
    "FIELD": "the trade|the field|this field|this trade|this line|that line|the industry",
}  # fmt: skip

REAL_WORDS = (
    "hiking wording hired wiring firing tiring posing posted hosting costing porter poster jobs works worker working"
    " planning seating placed places stuff staffs stiff reside preside retire rescue shirt shift sheet openly"
    " opinion poison possible petition partition apple applied reply supply fried tired wired other others"
    " these those there where while which going thing think thank thanks about after again right night light might"
    " house horse nurse purse course source force voice choice price prize point paint print plant plans plane"
    " train brain grain drain trade grade great treat heart earth learn early yearly nearly clearly really ready"
    " heavy leave leaves least lease please pleased phase phrase sister mister master matter letter better bitter"
    " butter winter writer waiter water later latter ladder leader reader header trust truck track trick study sturdy"
    " hours ours yours cover covers lover dover mover roles rules ropes roads reads needs feeds seeds deeds"
    " homes hopes holes poles month mouth south north worth world words sword lords cards hands lands bands sands"
    " chart charm chain chairs cheer clear clean clerk class glass grass close cloth clock block black blank bland"
    " brand bread break brick bring brown build built sound round found bound count court coast roast toast boast"
    " share shape sharp shore shops shoes short shown known grown crown green greet fleet sleep sweep sweet street"
    " sharing caring baring hearing wearing tearing staring sparing spring string strong string "
    "strange stranger change"
    " charges charged changed language package passage message manage damage garage village college"
    " cooking looking booking looked cooked booked helped helps holds folds gifts lifts shifts rents "
    "sends sense tense"
    " dense cleaner cleaning meaning evening morning learning earning burning turning running cunning finding minding"
    " binding winding sending spending mending lending bending tending visitor visitors welder "
    "welding wedding bedding"
    " reading leading loading landing standing banding handing handling holding folding filling willing billing"
    " selling telling spelling calling falling walking talking taking making baking waking shaking "
    "asking basking tasks"
    " faith faiths firms forms farms terms teams beams dreams streams clams prime crime grime times tines lines mines"
    " pines wines vines fines finer diner dinner inner winner sinner thinner spinner beginner begins being seeing"
    " intern interns internal external eternal return returns patient patients patience potent parent parents present"
    " presents percent person persons reason reasons season seasons lesson lessons listen listens mountain fountain"
    " curtain certain captain contain obtain attain retain remain domain terrain explain complain"
).split()


def _lexicon() -> dict[str, str]:
    return {word: name for name, words in CONCEPTS.items() for word in words.split()}


def _phrases() -> dict[str, list[tuple[list[str], list[str]]]]:
    found: dict[str, list[tuple[list[str], list[str]]]] = {}
    for names, phrases in PHRASED.items():
        for phrase in phrases.split("|"):
            words = phrase.split(" ")
            found.setdefault(words[0], []).append((words, names.split(" ")))
    for options in found.values():
        options.sort(key=lambda option: -len(option[0]))
    return found


LEXICON = _lexicon()
PHRASES = _phrases()
KNOWN = frozenset(
    {*LEXICON, *REAL_WORDS}
    | {word for options in PHRASES.values() for words, _ in options for word in words}
    | set(
        "this always perhaps spring string bring thing during nothing something anything everything "
        "its gas bus yes plus"
        " across unless less class process press dress stress address access success business previous various"
        " serious curious glass evening morning king sing ring wing wedding sister hire write make "
        "take give come leave live care share charge change advise arrange welcome use".split()
    )
)

# Slips are mended towards these alone: a wrong guess at a rare word does more harm than a miss.
MENDED = frozenset(
    word
    for name in "WORK VACANCY HIRE CV TEAM APPLY BOSS RECOMMEND CONSIDER CHANCE SHIFT HANDS REPLY ADVICE JOIN "
    "START".split()
    for word in CONCEPTS[name].split()
)
