"""The small words around an occupation: what to skip, what ends the phrase, which verb names which trade."""

import re

__all__ = [
    "ALONE",
    "DETERMINERS",
    "DOERS",
    "DOMAINS",
    "FILLERS",
    "GENERIC",
    "GERUNDS",
    "HELPERS",
    "KINDS",
    "LEVELS",
    "MEANINGFUL",
    "NOT_WORK",
    "OWNERS",
    "PAST",
    "PLACES",
    "PREPOSITIONS",
    "REAL_WORDS",
    "RELATIVES",
    "SAID",
    "SAYING",
    "SOFT",
    "STOPPERS",
    "THINGS",
    "VERBS",
    "WHOLE",
    "WIDE",
]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _pairs(lines: str) -> dict[str, str]:
    """Read `doer: form form; doer: form` into form → doer."""
    entries = (entry.split(":") for entry in lines.split(";"))
    return {form: doer.strip() for doer, forms in entries for form in forms.split()}


# Several words with one meaning become one before anything else is read.
_SAYINGS = (
    (r"(?:(?:senior|executive|assistant|associate) )?vice[ -]president\b|[sea]vp\b", "vp"),
    (r"human resources?\b", "hr"),
    (r"information technology\b", "it"),
    (r"public relations\b", "pr"),
    (r"quality assurance\b", "qa"),
    (r"quality control\b", "qc"),
    (r"research (?:and )?development\b|r ?and ?d\b", "rd"),
    (r"learning and development\b|l ?and ?d\b", "ld"),
    (r"health[ -]care\b", "healthcare"),
    (r"(?:not[ -]for|non)[ -]profit\b", "nonprofit"),
    (r"e[ -]commerce\b", "ecommerce"),
    (r"e[ -]learning\b", "elearning"),
    (r"x[ -]ray\b", "xray"),
    (r"co-(?=\w)", ""),
    (r"(?:looks?|looking) after\b|tak(?:es?|ing) care of\b|car(?:es?|ing) for\b", "minds"),
    (r"(?:has|have|got) (?=(?:an?|(?:his|her|their|my) own) )", "owns "),
    (r"owner ?/ ?operator\b", "owner operator"),
    (r"assistant to\b", "personal assistant to"),
    (r"in[ -]house\b", "inhouse"),
    (r"general practice\b", "gp"),
    (r"ob ?[/-] ?gyn\b", "obgyn"),
    (r"post[ -]?doc(?:toral)?\b", "postdoc"),
    (r"(?:bachelor|master|doctor)s? of (?!ceremonies)\w+", "degree"),
    (r"door[ -]to[ -]door\b", "doorstep"),
    (r"(?:ward|theatre|nursing|charge) sister\b", "charge nurse"),
)
SAYING = re.compile("|".join(rf"\b({saying})" for saying, _ in _SAYINGS))
SAID = ("", *(word for _, word in _SAYINGS))

FILLERS = _set(
    "and or i he she they we you who that this these is am are be been being were has have had also just now then "
    "currently very really so too up out own something someone somebody anyone guy bloke role profession present "
    "self employed freelance"
)
DETERMINERS = _set("a an the my our his her their your its another some local")
# "in a bank" names a kind of place, "at Bank of America" a name.
KINDS = DETERMINERS - {"the"}
DOMAINS = _set("in on within")
PLACES = _set("at for with")
PREPOSITIONS = (
    DOMAINS
    | PLACES
    | _set("to by from near under across via into through during since until between about per against")
)

PAST = _set("retired retd former formerly ex previously was used once")
# What follows is a wish, a denial or another person.
STOPPERS = _set(
    "aspiring wannabe want wants wanted hope hopes hoping like likes love loves enjoy enjoys hate hates not never "
    "isnt wasnt doesnt studying knows met married dating lives seeking looking dreams interested passionate no "
    "whose sued divorced unqualified dead"
)
RELATIVES = _set(
    "wife husband son daughter mother father mum mom mam dad brother sister cousin uncle aunt auntie nephew niece "
    "friend friends neighbor neighbour neighbors neighbours girlfriend boyfriend spouse parent parents "
    "grandmother grandfather grandma grandpa colleague roommate flatmate widow widower fiance fiancee sibling "
    "siblings stepfather stepmother"
)
NOT_WORK = _set(
    "student pupil fan lover enthusiast guest patient inmate victim customer client user supporter buff nerd "
    "addict hobbyist widow retiree pensioner alumnus alumni alumna dropout fanatic applicant wannabe degree "
    "diploma freshman sophomore undergraduate "
)
# A bare name that ends so is a place or a thing ("Baker Street"), unless a verb says otherwise ("walks dogs").
THINGS = _set("street road avenue lane county buddy pal appointment federation robber night dog cat festival award")

# "The plumber's mate" is in the trade, "the landlord's dog" is not.
HELPERS = _set("mate helper apprentice assistant aide laborer labourer")

# Said of any trade: they never make "owner" or "principal" mean something else.
SOFT = _set(
    "senior sr junior jr lead leader deputy assistant associate acting interim trainee apprentice graduate intern "
    "staff certified qualified registered licensed chartered independent professional experienced global regional "
    "international national group operator executive ii iii iv i emea apac uk usa us europe america worker "
    "specialist officer coordinator founder cofounder full part time co of person student management sole joint "
    "proud happy mr mrs ms dr team member department"
)
# Trade names so general, or so often a modifier ("pilot plant", "server engineer"), that any better match goes first.
GENERIC = _set(
    "manager director founder cofounder consultant engineer analyst designer technician clerk administrator admin "
    "driver scientist researcher president vp entrepreneur chairman developer server model pilot coach guide "
    "guard printer trader marine minister scout porter don counsel investor presenter educator planner scheduler "
    "tester owner principal operator gi facilitator influencer executive broker machinist laborer "
    "architect lecturer professor academic trainer advisor editor producer writer author therapist counselor "
    "tutor packer loader picker medic locum maid host sales marketing cook cleaner"
)
ALONE = _set("owner principal don gi")
# Owning says nothing of the trade: any other hint ("Owner, Bella Hair Studio") goes first.
OWNERS = _set("owner founder cofounder entrepreneur")

# With a general trade name these still make no trade: "general manager", "shift supervisor".
WIDE = _set("general operations area branch business shift unit district country site plant day night floor")

# A rank may stand for the manager of a function; the number is how far it is from the plain word.
LEVELS: dict[str, tuple[tuple[str, int], ...]] = {
    "director": (("manager", 1),),
    "head": (("manager", 1),),
    "vp": (("manager", 1),),
    "chief": (("manager", 1),),
    "bos": (("manager", 1),),
    "management": (("manager", 1),),
    "managing": (("manager", 1),),
    "president": (("manager", 2),),
    "owner": (("manager", 2),),
    "founder": (("owner", 1), ("manager", 3)),
    "cofounder": (("owner", 1), ("manager", 3)),
    "partner": (("manager", 3),),
    "lead": (("supervisor", 1), ("manager", 2)),
    "leader": (("supervisor", 1), ("manager", 2)),
    "foreman": (("supervisor", 1),),
    "supervisor": (("manager", 3),),
    "tech": (("technician", 1),),
}

# The doing that stands for the doer: "works in nursing", "teaching assistant".
GERUNDS = _pairs(
    "teacher: teaching; nurse: nursing; cleaner: cleaning; baker: baking; driver: driving; farmer: farming; "
    "gardener: gardening; plumber: plumbing; welder: welding; engineer: engineering; consultant: consulting "
    "consultancy; accountant: accounting accountancy; banker: banking; writer: writing; editor: editing; coach: "
    "coaching; hairdreser: hairdresing; roofer: roofing; decorator: decorating; police: policing; lecturer: "
    "lecturing; tutor: tutoring; recruiter: recruiting recruitment; photographer: photography; journalist: "
    "journalism; carpenter: carpentry; joiner: joinery; butcher: butchery; administrator: administration; "
    "programer: programing; designer: design; surveyor: surveying; developer: development; bartender: bartending; "
    "bricklayer: bricklaying; barber: barbering; midwife: midwifery"
)

_DOES = (
    "teacher: teaches teach taught; driver: drives drive drove; baker: bakes bake; cook: cooks; seller: sells "
    "sell selling sold; cutter: cuts; cleaner: cleans; builder: builds; maker: makes; repairer: fixes mends "
    "repairs repair; painter: paints; designer: designs; writer: writes; singer: sings; dancer: dances; player: "
    "plays; coach: coaches; manager: manages manage; owner: runs owns run; worker: works work working; doer: "
    "does; deliverer: delivers deliver; picker: picks; packer: packs; server: serves; waiter: waits; bartender: "
    "bartends tends; mower: mows; welder: welds; installer: installs; fitter: fits; layer: lays; breeder: breeds; "
    "groomer: grooms; walker: walks; recruiter: recruits; editor: edits; translator: translates; counselor: "
    "counsels; lecturer: lectures; tutor: tutors; preacher: preaches; handler: handles; operator: operates mans; "
    "supervisor: supervises; director: directs; producer: produces; curator: curates; minder: minds minding; "
    "flyer: flies; stylist: styles; giver: gives; taker: takes; sewer: sews; brewer: brews; milker: milks; "
    "washer: washes; stacker: stacks; filler: fills; sorter: sorts; keeper: keeps; farmer: farms; programmer: "
    "programs; parker: parks; trainer: trains"
)
DOERS = _pairs(_DOES)
VERBS = frozenset(DOERS)

# Words that no rule brings to the form used here.
WHOLE = _pairs(
    "child: children childs kids kid; bus: buses; taxi: taxis; man: men; woman: women; wife: wives; knife: "
    "knives; shelf: shelves; center: centre centres centers; theater: theatre theatres; tire: tyre tyres; fiber: "
    "fibre; advisor: adviser advisers advisors; program: programme programmes; license: licence; defense: "
    "defence; airplane: aeroplane aeroplanes; aluminum: aluminium; manager: mgr mngr mgmt; assistant: asst; "
    "director: dir; engineer: eng engr; developer: dev; coordinator: coord; representative: rep reps; technician: "
    "techs; senior: sr snr; junior: jr jnr; administrator: adm; professor: prof profs; executive: exec; "
    "specialist: spec; associate: assoc; owner: proprietor proprietors proprietress; math: maths mathematics "
    "mathematic; attorney: atty; accountant: acct; department: dept; supervisor: supv; sergeant: sgt; operation: "
    "ops operations; vet: vets; lab: laboratory laboratories labs; repairer: repairman repairmen repairwoman; "
    "communication: comms; special: specialised; pub: pubs; gp: gps; as: as; gas: gas; news: news; lady: ladies; "
    "veterinarian: vetinarian vetrinarian; hvac: hvacr"
)

# Words of their own that one slip would make a trade ("rabbit", "couch").
REAL_WORDS = _set(
    "acent acesor acompany actualy adition adjusted advance advise advisory aimed amending amount analyse anger "
    "angle anibal anounce anounced apending aprove arange aranged archie archilles archived archiver artiste "
    "asembled asent asociated atach atached atacker awaiting backed bagman banter barbery barier basis batista "
    "batman bearer beaver beding beter biger blake blank blanker bounding boxed brace branching breach break "
    "broad broken buding built bulet bunch bunker bustler cach caching caled caling cancel canot caper captor "
    "caret cariage caried carver casper certain chan chance chapter charged checked choper chose chown clarity "
    "clark cleaned cleanser clear clearer clearing cleaver click clist clone closed closer closing cluter coarse "
    "coiner colie colon combined coment comercialy coming comit compare compose composed compute computed conch "
    "conditioned conect conection conector consent consult consume consumed contacting contained contention "
    "context contiguous contrast controled converted cool copied corect couch counted counting crafted crate "
    "crooner croper croping cruft crypt curse curve cutler daily danger dashed decent defective delivered denial "
    "deriving designed despite detailed detection developed difer diper directory dirent dispatched dive done "
    "doper doubled doubly douglas dover drafted draging draining drawn dreper driven drover dumped elect emiting "
    "employed employer ending endtry engin equaly evaluation even examine examined exercised exiting expect "
    "externaly factor fair faling farther faster faulty featured fender fewer figured filter finer finger "
    "finished fischer fixed flaged flood flow fname folding folow font footer foral forced forget former forming "
    "forwarded gave generaly generic geter ginger give given glade gost governed graft graph greater grope "
    "growler gtest gues guid guided guido hacked handle handled hardening hashing header hear heard helped here "
    "hiding hinter hiting holding hosted imagine influence informatik instaled internaly interpreted interval "
    "joined jokey jude judged judie keyed labore lacking lancer landing larger late later launch leacher leading "
    "leaking lecture legaly leverage lexer licence licenced lighter linear linker linter loaded lodger loged "
    "longer looking losing lower lowered luther mailmap maintained managed maner manger manualy maor maper maping "
    "marie marked marnie martine masking matcher mavine maxine medal median melia menial mesage meson migration "
    "minded minor mising mitigation mixed mixin modal mode modeled modeles modeline monkey moral moved naturaly "
    "ncurse nesting nodelist oficialy ofline older oneline optim optimal organized owned packaged packed packet "
    "pading pager paging pain parent parity parser parsing partial partly pasing past paste pastern pasting "
    "paying pending performed peter phobo physicaly picked pickling pivot planed plat played plot plumper point "
    "pointing poison poke polished polution pooling poping portal ported porting precise prefer prepare prepared "
    "presed presented preserve price printed printf produced projection promise promote promoted prone properly "
    "protect proto provide provided published pushed pythonw pythonx pyver qualify query querying radix range "
    "ratio rational reaching reality realy receive received redact refactor refered refused regard released "
    "relied remove removed render rendered repo report reported repr reserved responded restore restored retain "
    "reuse rickie rodie role roled root rounding routed router rpartition ruby safely safer saner scater schedule "
    "scheduled score scott scrypt searched seeing selection self semver sending serif serve served seting shel "
    "sheri sherri shiped short shorter shout shufle signaled signing sinker skiped skiping slack slated slider "
    "slinger smund snout sock solver sort sorted source sourced spaced spaning splice splinter sprinter srand "
    "staging staling stalking staple star start stat stata stated stating stdio steal sticky stinger stopage "
    "stoper stored storey story stout stray structured sturgeon substituted subtitle suit superh suplied swift "
    "systemd tager taging take taken taylor technicaly teling tested thank them there these threat tier tighter "
    "timer timing titled toling tooling totaly trac trace tracing tracker tracking traditionaly trailing trait "
    "traitor tran transmit triger trimed trunk tudor tumor tuned tunel tuning turned unbound unclear universaly "
    "unloaded unlock value valued visualy waited waiver walked walter wander wanting waranty wasted watcher "
    "weaner welter wether while wider wielder wiling wishing worked wraped write writen writev "
)

# A phrase without any of these is read word by word.
MEANINGFUL = FILLERS | DETERMINERS | PREPOSITIONS | PAST | STOPPERS | RELATIVES | VERBS | {"of", "as", "studies"}
