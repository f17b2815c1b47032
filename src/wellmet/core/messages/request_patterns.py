"""The many ways in which people ask for a job, as patterns over one sentence: data, to be replaced by better."""

from .request_words import (
    BOSS,
    COLLECTIVE,
    CV,
    FILLER,
    JOB,
    NOT_IN_A_DIARY,
    OPENING,
    PERSON,
    TARGET,
    WANTS,
    WHEN,
    WORKERS,
    YOURS,
    asks,
)

__all__ = ["REQUESTS"]

HIRING = (
    asks(
        "hiring|looking |recruiting|taking ",
        r"\b(?:are|is|r|aren't|isn't|will|would|might) (?:(?!not\b)[\w'-]+ ){1,5}(?:be )?"
        rf"(?:hiring|recruiting|taking (?:on|people on)|looking (?:to hire|to recruit|to take on|for {WORKERS}\b))",
        minds_questions=True,
    ),
    asks(" hiring", r"^\W*(?:\w+,? ){0,2}(?:you|u|y'all|you guys|ye)(?: guys)? hiring\b"),
    asks(
        "hiring|recruiting|taking on",
        r"\b(?:if|whether) (?:[\w'-]+ ){1,5}(?:hiring|recruiting|taking on)\b",
        minds_questions=True,
    ),
    asks("happen to be ", r"\bhappen to be (?:hiring|recruiting|looking for \w+)"),
    asks(
        "hiring|recruiting|taking ",
        r"\b(?:know|hear|heard|aware) (?:of|any\w*|some\w*|who\w*|if|whether|a \w+"
        r"|places)\b(?![^.?!;]*\bnot\b)[^.?!;]{0,40}\b(?:hiring|recruiting|taking (?:people )?on)\b",
    ),
    asks(
        "aware|hear|know|learn",
        rf"\b(?:know|hear|heard|aware|learn) (?:of|about)\b (?:any |an? |some |suitable |the |other |more )*{OPENING}",
        minds_questions=True,
    ),
    asks(
        "hoping|looking|planning|wanting",
        r"\b(?:looking|planning|hoping|wanting) to (?:expand|grow|enlarge|strengthen) (?:your|the) (?:\w+ )?"
        + COLLECTIVE,
    ),
    asks(
        "looking for|need|short of|use|want",
        r"(?:^|\b(?:do|does|could|can|will|would|might|have|are|don't|aren't|wouldn't|if|whether) )(?:you"
        r"|your [\w-]+|the [\w-]+|ye)\b(?: not)?(?: is| are)?"
        r" (?:ever |still |also |don't |be |have |in )*(?:any )?(?:needing|need of|need|use|short of|looking for|want)"
        rf" (?:any |some |another |an? |more |extra |spare |seasonal |good |(?!help)[\w-]+ )*{PERSON}\b(?!"
        rf" with| moving| to move| to (?:talk|speak)| from me)",
        minds_questions=True,
    ),
    asks(
        "could|might|will|would",
        r"\b(?:would|will|might|could) (?:you|your \w+|the \w+|they) (?:ever )?(?:consider )?(?:hir(?:e"
        r"|ing)|employ(?:ing)?|tak(?:e|ing) on) ",
        minds_questions=True,
    ),
    asks(
        "take on",
        r"\bdo(?:es)? (?:you|your \w+|the \w+|they) (?:ever |still |sometimes )?take on\b",
        minds_questions=True,
    ),
)
EXISTENCE = (
    asks(
        "there",
        r"\b(?:is|are|isn't|aren't|if|whether|should|in case|might|could|would|will|hope|hoping|perhaps"
        r"|maybe)\b[^.?!;,]{0,20}\bthere\b(?: happen to be)?"
        rf" {FILLER}{OPENING}\b{NOT_IN_A_DIARY}",
        minds_questions=True,
    ),
    asks(
        "get|got|has|have",
        r"\b(?:do|does|would|don't suppose|if|whether|might|have you|got|wondering|ask)\b[^.?!;,]{0,30}?"
        rf"\b(?:have|has|got|get)\b (?:got )?(?:you )?{FILLER}{OPENING}\b{NOT_IN_A_DIARY}",
        minds_questions=True,
    ),
    asks("got|have you", rf"\b(?:got|have you(?: got)?) {FILLER}{OPENING}\b{NOT_IN_A_DIARY}", minds_questions=True),
    asks(
        " available|are |do you have|have you got|you have ",
        r"\b(?:jobs?|positions?|roles?|vacancies|openings|posts) "
        r"(?:do you have|have you got|are (?:open|available|going)|you have (?:open|available)|(?:is|are) available)",
    ),
    asks(
        "any ",
        rf"(?:^|[,:;] ?|\b(?:and|hi|hello|hey|please) )any {FILLER}(?:vacancies|openings?|jobs?|shifts?"
        rf"|roles?|positions?|work)\b{NOT_IN_A_DIARY}",
    ),
    asks(
        "chance|hope|possibilities|possibility|prospect",
        r"\b(?:chance|possibility|possibilities|prospect|hope) (?:of|for|at) (?:an? |any |some )?(?:\w+ )?"
        r"(?:job|employment|shifts?|work\b|position|role|interview|opening|vacancy)",
    ),
    asks("anything ", r"\banything (?:available|going|open|for me)\b"),
    asks(
        "any ",
        r"\bany (?:\w+ )?(?:role|position|job|opening|work|opportunit\w+|vacancy) (?:that )?you (?:may "
        r"|might |could )?have\b",
    ),
    asks(
        "available|open|vacant",
        r"\b(?:are|is) (?:an?|any|the) (?:\w+ )?(?:vacancy|opening|position|role|post)s? (?:still"
        r" )?(?:open|available|vacant)\b",
    ),
    asks("any room |room for ", r"\broom for (?:one more|another|me)\b|\bany room (?:on|in) (?:the|your)\b"),
    asks(
        "available|filled|free|open|taken|vacant",
        r"\b(?:is|has|was|are) (?:the|that|this|your) (?:[\w-]+ ){0,3}(?:job|position|post|vacancy|role|opening)s? "
        r"(?:still |already |been |yet )*(?:open|available|vacant|filled|taken|free)\b",
    ),
    asks(
        "chat|discuss|meet|speak|talk",
        r"\b(?:talk|speak|chat|discuss|meet)\b[^.?!;]{0,15}\b(?:an?|any|possible|potential|future) "
        r"(?:\w+ )?(?:role|job|position|opening|employment|vacancy|opportunit\w+) (?:for me|with you|at"
        r"|in your|on your)\b",
    ),
)
WISHES = (
    asks(
        "ask|can|could|hope|hoping|kindly|like|please|want|will|would",
        r"\b(?:can|could|would|will|please|hope|hoping|want|like|ask|asking|kindly)\b[^.?!;]{0,40}\bme\b"
        r"(?:(?! (?:advice|idea|tips|view|views|about|how|prepare|understand|learn|what|whether|to"
        r" (?!be\b|have\b|work\b|get\b))\b)[^.?!;,]){0,30}?"
        rf"\b{JOB}\b(?<!tell me your work)(?! (?:experience|market|fair|search))",
    ),
    asks(" me ", r"\b(?:find|get|sort|fix|hook|bring|call|invite) me (?:something|anything|out|up|in(?:to| for)?)\b"),
    asks(
        "chance|opportunity",
        r"\b(?:i|i'd|me|my)\b[^.?!;]{0,30}\b(?:chance|opportunity) (?:to|of) (?:\w+ )?(?:work(?:ing)?"
        r"|interview(?:ing)?|join(?:ing)?|prov(?:e|ing)) (?:with|for|at|alongside|your|you|my)",
    ),
    asks(
        "after|asking|calling|contacting you|enquiring|getting in touch|here about|here for|in search of"
        "|inquiring|writing",
        r"\bi(?:'m| am| was)? (?:after|here for|here about|(?:writing|calling|contacting you|enquiring"
        r"|inquiring|asking|getting in touch) (?:about|regarding)|in search of) "
        r"(?:an?|the|any) (?:(?!view|of|on|about)[\w-]+ ){0,3}(?:job|position|role|vacancy|opening|post"
        r"|shift)s?\b(?! (?:of|the|that)\b)",
    ),
    asks(
        "to apply ",
        r"\b(?:time|way|place|process|deadline|best|possible|want|like|hope|wish) (?:for me )?to apply"
        r" (?:at|to|with|for|in|on) (?:your|you|the)\b",
    ),
    asks(
        "a job|employed|hired|taken on",
        r"\b(?:getting|to get|i get|be|being) (?:hired|a job|employed|taken on) (?:at|by|with|for|in) (?:you|your)\b",
    ),
    asks(" like me", r"\bhir(?:e|ing) (?:someone|somebody|people|a \w+) like me\b"),
    asks(
        "help out|work",
        r"\b(?:can|could|may|might) i (?:please |perhaps )?(?:come (?:and |to )?)?(?:work|help out)"
        r" (?:for|with|at|in|on) " + YOURS,
    ),
    asks(
        " any ",
        r"\b(?:grateful for|happy with|happy to (?:take|accept|do)|glad of|take|accept|thankful for) any"
        r" (?:kind of |sort of )?(?:job|work|position|role|shift|opening)",
    ),
    asks(
        " me |would i fit ",
        r"\b(?:see|picture|imagine) me (?:fitting|working|in|on|at|with)\b[^.?!;]{0,12}\byour?\b|\bwould"
        r" i fit (?:in|into|with|on)\b",
    ),
    asks(
        "background|experience|profile|skill|training",
        r"\bmy (?:profile|background|experience|skills?|training) (?:be|is|are|could be|would be|might be"
        r"|may be) (?:of (?:any )?(?:interest|use)|useful|interesting) (?:to|for|in|at) (?:you\b|your)",
    ),
    asks(
        "a place |join|member|part",
        r"(?:\bi\b|\bi'd|\bi'm|\bme\b|\bmy\b|\bwe\b|^)[^.?!;]{0,60}(?<!you )(?<!your )(?<!did )\b"
        r"(?:join(?:ing)?|(?:be(?:come|coming)?|being) (?:a )?(?:part|member) of|a place (?:on|in)) "
        rf"(?:your|the|this|[\w]+'s) (?:[\w-]+ ){{0,2}}{COLLECTIVE}\b",
    ),
    asks(
        "be employed|help|serv|work",
        rf"\b(?:i|my)\b[ ']?[^.?!;]{{0,30}}{WANTS} (?:\w+ )?(?:to )?(?:come (?:and |to )?)?"
        rf"(?:work(?:ing)?|serv(?:e|ing)|help(?:ing)? out|be employed) (?:for|with|at|in|on|under"
        rf"|alongside|within) {YOURS}",
    ),
    asks(
        "applying|hoping|hunting|looking|need|searching|seeking|want|wish",
        r"(?:\bi'm|\bi am|\bme as|\bcurrently|\bi) (?:\w+ )?(?:looking|searching|hoping|hunting|seeking"
        r"|applying|want|need|wish)(?:ing)? (?:for )?"
        r"(?:an? |any |some |the |full-time |part-time |new )*(?:\w+ ){0,2}?(?:job|work|positions?|roles?"
        r"|employment|opportunit\w+|placement|post)"
        rf"(?: as (?:[\w-]+ ){{1,4}}?)? ?(?:at|with|(?:in|on)(?= your)) {YOURS}",
    ),
    asks("need ", r"\bi (?:really |badly |urgently |desperately )?need (?:a|some|any) (?:job|work)\b"),
    asks(
        "interest",
        r"\binterest(?:ed)? in (?:an?|any|the|your|open|possible|potential|current|future) (?:[\w-]+ ){0,4}?"
        r"(?:position|role(?! of\b| the\b| that\b| model)|vacanc|opening|job\b|post\b|opportunit)",
    ),
    asks(
        "interest",
        rf"\binterest(?:ed)? in (?:working|a job|work|employment|positions?|roles?|openings?|opportunit\w+"
        rf"|joining) (?:for|with|at|in(?= your)|on(?= your)) {YOURS}",
    ),
    asks(
        "apply ",
        r"\b(?:like|want|wish|hoping|hope|writing|may i|can i|could i) (?:to )?(?:formally )?apply (?:for"
        r"|to|at|with) (?:an?|the|any|your|you)\b",
    ),
    asks(
        " i apply ",
        r"\b(?:how|where|when) (?:can|do|could|should|may|would) i apply (?:at|for|to|with) (?:your|you|the)\b",
    ),
    asks(
        "application|candidacy",
        r"\b(?:send|submit|hand|address|forward|consider|review|support)(?:ing)?\b[^.?!;,]{0,20}\bmy"
        r" (?:job )?(?:application|candidacy)\b",
    ),
    asks(
        "considered",
        r"\b(?:like|want|wish|hope|love|grateful|ask|asking|glad|happy) to be (?:\w+ )?considered\b|\bbe"
        r" considered for (?:an?|any|the|your)\b",
    ),
    asks("consider", r"\b(?:considering?|consider) me\b"),
    asks(" me", r"\b(?:hir(?:e|ing)|employ(?:ing)?|recruit(?:ing)?) me\b"),
    asks(
        " me ", r"\b(?:take|taking|bring|bringing) me (?:on(?! an? )|on as|on board|aboard)\b(?! a (?:tour|walk|visit))"
    ),
    asks(
        " me ",
        r"\b(?:giv(?:e|ing)|offer(?:ing)?|find(?:ing)?|get(?:ting)?|grant(?:ing)?) me (?:an?|one|any|some"
        r"|the) (?:\w+ ){0,2}(?:job|chance|opportunity|shot|trial|work|place|spot|position|role|interview"
        r"|shifts?|post|start)\b",
    ),
    asks(
        " for me",
        r"\b(?:find|have|make|see|create|think of) (?:an?|some|any) (?:spot|place|role|position|slot|room"
        r"|job|work) for me\b",
    ),
    asks(
        "help me ",
        r"\bhelp me (?:to )?(?:get|find|land|secure|obtain) (?:an?|any|one|work|employment|some)\b(?!"
        r" (?:good |better |new )?(?:course|mentor|book|contact|person))",
    ),
    asks(
        "how ",
        r"\bhow (?:can|do|could|would|might|does|should) (?:i|someone|one|somebody|a \w+)\b[^.?!;]{0,20}"
        rf"\bget (?:a job|hired|work|in|into|taken on|a position|a role) ?(?:at|with|in|on|by|for)?"
        rf" (?:{YOURS}|there\b)",
    ),
    asks(
        " i ",
        r"\b(?:can|could|may|might) i (?:get|have|do) (?:an?|some|any) (?:\w+ )?(?:job|work|position"
        r"|shifts?|interview|trial)\b",
    ),
)
OFFERS = (
    asks(
        "in need of |needs |short-staffed|shorthanded|short-handed",
        rf"\b(?:is|are|if|whether|know)\b[^.?!;]{{0,40}}\b(?:in need of|needs) (?:an? |another |more |new "
        rf"|[\w-]+ ){{1,3}}?{PERSON}\b|\bif you(?:'re| are) (?:ever )?short-?(?:staffed|handed)\b",
    ),
    asks(
        "to apply|employ ",
        r"\b(?:like|want|wish|hope) to apply\b(?! (?:to other|elsewhere|myself|what|this advice|pressure))"
        r"|\b(?:able|willing|ready|like) to employ (?:me|an?|another|one)\b",
    ),
    asks("something for me|anything for me", r"\b(?:have|had|got|be) (?:something|anything) for me\b"),
    asks(
        "begin|start",
        rf"\bi(?: can| could|'d| would|'m| am)(?: be)? ?(?:able to |ready to |free to )?(?:start|begin)(?:"
        rf" work(?:ing)?)?(?: {WHEN}\b|\W*$)",
    ),
    asks(" i start", r"\bwhen (?:can|could|may|do|would) i start\b"),
    asks(
        "available ",
        r"\bavailable (?:immediately|right away|straight away|at once|to start|for work\b|for hire|for"
        r" shifts|to work\b)",
    ),
    asks(
        "the |this|your",
        r"\bi(?:'d| would|'ll| will| could| might| may|'m| am)? (?:\w+ ){0,2}?(?:be )?(?:an?|the) (?:\w+ ){0,2}"
        r"(?:fit|asset|addition|match|candidate|person|choice) (?:for|to|in|at|on) (?:your|the (?:role"
        r"|job|post|position|team)|this)",
    ),
    asks("make", r"\bmakes? me (?:an?|the) (?:\w+ ){0,3}(?:fit|asset|addition|match|candidate|choice)\b"),
    asks(
        "let me |trial ",
        r"\b(?:i|me|my)\b[^.?!;]{0,40}\btrial (?:week|day|shift|period|basis)\b|\blet me (?:prove|show"
        r" you what i can)\b",
    ),
    asks(
        "i can ",
        r"\bi can (?:do|work) (?:nights|days|weekends|evenings|any (?:shift|hours)|whatever|full[- ]time"
        r"|part[- ]time)\b",
    ),
    asks(
        "your",
        r"\bif (?:your|one of your) [^.?!;]{0,40}\b(?:lets? you down|calls? in sick|leaves?|quits?"
        r"|retires?|drops? out)\b",
    ),
    asks(" your ", r"\bi(?: am|'m) your (?:man|woman|person|girl|guy)\b"),
)
CONDITIONS = (
    asks(
        "anything|contract|gap|job|one|opening|opportunity|place|position|post|role|shift|slot|something|spot|vacancy",
        r"\b(?:should|if|when|whenever|in case|once)\b[^.?!;]{0,30}\b(?:something|anything|place|post"
        r"|position|vacancy|slot|spot"
        r"|contract|job|role|opening|shift|opportunity|one|gap)\b[^.?!;,]{0,25}"
        r"\b(?:come|comes|open|opens|arise|arises|become|becomes|fall|falls|free|frees|turn|turns|pop|pops)"
        r"(?:\s+(?:up|free|in|along|available|vacant|open))?\b"
        r"(?![^.?!]*\b(?:cancel|reschedul|postpone|another (?:day|time)|move (?:it|the)|and (?:you|we)\b))",
    ),
    asks("think of me", r"\bthink of me\b(?= ?(?:if|when|for|as|should|next|the next|whenever|\W*$))"),
    asks(
        " me in mind|a lookout|an ear|an eye|your e",
        r"\b(?:keep|bear|have) me in mind\b|\bkeep (?:an eye|an ear|your (?:eyes|ears)|a"
        r" lookout)[^.?!;]{0,12} (?:out|open) for (?:me|an?y? )",
    ),
    asks("keep my ", rf"\bkeep my (?:{CV}|details|name|number|application)\b"),
    asks(
        " me ",
        r"\b(?:tell|inform|notify|alert|let|ping) me (?:know )?(?:of|about|when|if|whether)\b[^.?!;]{0,25}"
        r"\b(?:vacanc\w+|openings?|(?:any|suitable|open) (?:\w+ )?(?:jobs?|positions?|roles?"
        r"|opportunit\w+))\b(?! you (?:had|held))"
        rf"{NOT_IN_A_DIARY}",
    ),
    asks(
        "if you",
        r"\bif you(?:'re| are)? ever (?:need|want|are short of|short of|could use|look for|looking for)"
        r" (?:an?|another|more|extra|some)\b"
        r"(?! (?:favou?r|hand with|help with|break|reason|friend|coffee|second opinion))",
    ),
    asks(
        "if you",
        r"\bif you(?: should| do)? need (?:more |extra |some |any )?(?:staff|people|hands|another pair"
        r"|someone like me|workers)\b",
    ),
    asks(
        "driver|hand|help|people|person|staff|worker",
        r"\b(?:do|does|could|would|can) (?:you|your \w+|the \w+|ye) (?:ever |still |also )?(?:need|use|want) "
        r"(?:any |some |another |an? |more |extra |spare )*(?:help|hands?|pair of hands|staff|people"
        r"|person|workers?|drivers?)\b(?! with| moving| to move)",
    ),
)
THROUGH_OTHERS = (
    asks(
        " my name |word",
        r"\bput(?:ting)? (?:in )?(?:an? )?(?:good |kind |quiet |nice )*word(?: in)?\b|\bput(?:ting)? my"
        r" name (?:forward|in|up)\b",
    ),
    asks(
        "my ",
        r"(?<!\bi )(?<!i'll )(?<!i will )(?<!i can )(?<!may i )(?<!shall i )(?<!should i )(?<!can i )(?<!could i )"
        r"\b(?:forward|pass|hand|give|share|submit|deliver|circulate|get|put|slip|drop|leave"
        r"|bring)(?:p?ing)?\b[^.?!;,]{0,15}"
        rf"\bmy {CV}",
    ),
    asks(
        "my ",
        r"\b(?:forward|pass|hand|give|send|share|submit|show|get)(?:ing)?\b[^.?!;,]{0,20}"
        rf"\bmy (?:{CV}|details|name|application|profile|particulars|papers|info\w*"
        rf"|credentials)\b[^.?!;]{{0,30}}\b{TARGET}",
    ),
    asks(
        "refer me",
        r"\brefer me\b(?! to (?:some|any|a\b|an\b|other|people|who|her\b|him\b|them\b|the (?:right|book"
        r"|article|course)))",
    ),
    asks(
        " referral|recommend me|vouch for me",
        r"\brecommend me\b(?! (?:an?|some|any|to read|to try)\b)|\bvouch for me\b|\b(?:employee|internal"
        r"|staff) referral\b",
    ),
    asks("introduce me to ", r"\bintroduce me to (?:your|the) (?:hiring|recruit|hr\b|human resources|personnel)"),
    asks(
        "mention m|the|your",
        rf"\b(?:let|tell|mention)\b[^.?!;]{{0,12}}\b(?:your|the) (?:\w+ )?{BOSS}[^.?!;]{{0,12}}\b(?:i\b"
        rf"|i'm|about me)|\bmention (?:me|my name) to (?:your|the) (?:\w+ )?{BOSS}",
    ),
    asks(" door|hired|interview", r"\bget(?:ting)? me (?:an? )?(?:interview|hired|in (?:the|your) door)\b"),
)
REQUESTS = (*HIRING, *EXISTENCE, *WISHES, *OFFERS, *CONDITIONS, *THROUGH_OTHERS)
