"""Frames of notes: who somebody is, against what they work with."""

import re

__all__ = ["NEEDLESS", "TRAITS", "WORK"]

FAITHS = (
    r"(?:catholic|muslim|jew(?:ish)?|hindu|buddhist|christian|protestant|sikh|atheist|mormon|evangelical"
    r"|baptist|methodist|orthodox|anglican|quaker|agnostic|jehovah'?s witness)"
)
ILLS = (
    r"(?:cancer|depress(?:ion|ed)|anxiety|diabet(?:es|ic)|adhd|autis(?:m|tic)|asperger'?s|bipolar"
    r"|epilep(?:sy|tic)|dyslexi[ac]|ms|hiv|burn-?out"
    r"|a stroke|a miscarriage|heart (?:attack|trouble|condition|surgery)|dementia|parkinson'?s"
    r"|schizophreni[ac]|ptsd|ocd|anorexi[ac]"
    r"|a breakdown|a hip replacement|chemo(?:therapy)?|ivf|crohn'?s|arthritis|asthma|migraines?|lupus"
    r"|a limp|a disability|ill health|poor health)"
)
ORIGINS = (
    r"(?:black|white|asian|african|arab|turkish|polish|indian|pakistani|nigerian|chinese|korean"
    r"|japanese|mexican|latino|latina|hispanic|roma"
    r"|romanian|russian|ukrainian|irish|italian|greek|syrian|iranian|filipino|filipina|vietnamese"
    r"|somali|albanian|bulgarian|caribbean|jamaican)"
)
BE = (
    r"(?:is|was|'s|’s|are|seems|looks|must be|might be|probably|maybe|i think|quite|very|openly|devout"
    r"|practi[sc]ing|strict|lapsed|a|an|she|he|they|turns?)"
)
KIN = (
    r"(?:husband|wife|boyfriend|girlfriend|partner(?= (?:left|died|is|has|works))|son|daughter|kids?"
    r"|children|mother|father|mum|mom|dad|baby|toddler|twins|grandchildren|grandkids|ex(?:-wife"
    r"|-husband)?)"
)
ASKED = rf"(?:^|[.;,:(]\s*|\b{BE} )"

TRAITS = re.compile(
    rf"\b(?:religion|faith|ethnicity|race|nationality|origin|sexuality|marital status|age|gender"
    rf"|politics|health|disability)\s*[:=]\s*\w[^.;\n]*"
    rf"|{ASKED}(?:a |an |very |quite |openly |devoutly? |practi[sc]ing |strict |lapsed |proud )*{FAITHS}\b"
    r"|\b(?:goes|went|prays?|praying) (?:to (?:church|mosque|synagogue|temple|mass)|at noon|daily|five times)\b"
    r"|\b(?:fast(?:s|ing)|observes?|keeps?) (?:for |during |the )?(?:ramadan|lent|sabbath|kosher"
    r"|halal)\b|\bwears? an? (?:headscarf|hijab|turban|kippah|burka|cross)\b"
    r"|\b(?:pregnant|expecting (?:in|a|again|twins|her|their|next)|is expecting|due in (?:january"
    r"|february|march|april|may|june|july|august|september|october|november|december)"
    r" with|maternity leave|trying for a baby)\b"
    rf"|\b(?:has|have|had|having|got|with|from|suffers?|suffering|battling|fighting|survived|recovering"
    rf"|treated for|diagnosed|pills for|off (?:sick|work))"
    rf" (?:with |from |had |been |off |severe |chronic |mild |bad |her |his |a |an |some )*{ILLS}\b"
    rf"|(?:^|[.;(]\s*){ILLS}\b(?=[,.;)]|\s*$|, )"
    r"|\b(?:uses?|using|in) an? wheelchair\b|\b(?:walks? with a|has a) (?:limp|stick|cane|stutter"
    r"|stammer)\b|\b(?:deaf|blind|disabled|handicapped|autistic|bipolar|diabetic|epileptic|dyslexic"
    r"|infertile|menopausal|alcoholic|obese|overweight|anorexic)\b(?= ?[,.;)]|\s*$| in (?:one|both|his"
    r"|her)|\bsince\b)"
    r"|\b(?:drinks|drank) (?:too much|a lot|heavily)\b|\bsees? a (?:therapist|psychiatrist|shrink)\b"
    r"|\bin (?:rehab|therapy)\b|\b(?:anti-?vaxx?er|unvaccinated)\b"
    rf"|{ASKED}(?:a |an |very |quite |from an? |mixed )*{ORIGINS}\b(?= ?[,.;)]|\s*$| (?:guy|man|woman"
    rf"|lady|lad|chap|bloke|family|origin|background|descent|accent|by birth|himself|herself)\b)"
    r"|\b(?:immigrant|refugee|undocumented|illegal alien|asylum seeker|mixed[- ]race|person of colou?r"
    r"|foreign accent|strong accent|of \w+ (?:origin|descent)|comes? from a \w+ family"
    r"|family (?:fled|came) from)\b"
    rf"|(?:^|[.;,(]\s*|\b{BE} )(?:gay|lesbian|bisexual|bi|trans|transgender|queer|non-?binary|asexual"
    rf"|straight)\b(?= ?[,.;)]|\s*$| (?:man|woman|guy)\b)"
    r"|\b(?:same-sex|his boyfriend|her girlfriend|came out|in the closet)\b"
    rf"|\b(?:divorced|divorcing|separated|widow(?:ed|er)?|newly ?wed|unmarried|a (?:single|lone) (?:mum"
    rf"|mom|mother|dad|father|parent)|single (?:mum|mom|mother|dad|father|parent)|married (?:to|with"
    rf"|for|twice|and|since)|getting (?:married|divorced)|is married"
    rf"|recently married|going through a divorce|cheat(?:s|ing) on)\b|(?:^|[.;(]\s*)(?:married|single"
    rf"|divorced|widowed)(?=[,.;)]|\s*$)"
    rf"|\b(?:her|his|their) {KIN}\b[^.;\n]{{0,40}}|\b(?:has|have|with) (?:a |an |two |three |four "
    rf"|five |several |small |young |little |grown |sick |\d )+(?:kids?|children|sons?|daughters?|baby"
    rf"|toddlers?|twins)\b"
    rf"|\b(?:mother|father|mum|mom|dad|parent) of (?:a|an|one|two|three|four|five|twins|\d)\b"
    r"|\b(?:vot(?:es?|ed|ing) (?!by|on|down)\w+|republican|democrat|tory|tories|lefty|leftist"
    r"|left-?wing(?:er)?|right-?wing(?:er)?|communist|socialist|brexiteer|maga|trump (?:man|woman|fan"
    r"|supporter|voter)"
    r"|labour (?:man|woman|voter|supporter)|conservative (?:man|woman|voter|supporter)|party member|green party)\b"
    r"|\b(?:union (?:member|man|woman|activist|rep)|member of (?:the |a )?(?:\w+ )?union|in the union"
    r"|shop steward|trade unionist)\b"
    r"|\bage[d]? (?:around |about |approx\.? |ca\.? )?\d{2}\b(?! (?:years? old|%))|\b(?:about|around"
    r"|nearly|almost|over|under|past|turning|is|'s|looks|must be|maybe|aged?) (?:about |around "
    r"|nearly )?(?:[2-8]\d|twenty|thirty|forty|fifty|sixty|seventy)(?:[- ]?something|ish| years old"
    r"| years of age)?(?=[,.;)]|\s*$)"
    r"|\b(?:in (?:his|her|their) (?:early |mid[- ]?|late )*(?:twenties|thirties|forties|fifties"
    r"|sixties|seventies|[2-8]0'?s))\b|\blooks (?:about )?[2-8]0s?\b"
    r"|\b(?:born (?:in|on) (?:\w+ )?(?:19|20)\d\d|born \d{1,2}[./])|\b(?:b-?day|birthday|d\.?o\.?b\.?"
    r"|date of birth|born)\s*(?:is|:)?\s*(?:on )?\d{1,2}\b[\w /.-]*|\b(?:too|very|rather"
    r"|getting) (?:old|young) (?:for|to|and)\b"
    r"|\b(?:pensioner|boomer|near retirement|close to retirement age)\b|\b(?:pretty|attractive"
    r"|good-looking|ugly|fat|skinny|blonde|hot)\b(?= ?[,.;)]|\s*$| (?:woman|man|girl|guy|lady)\b)"
    r"|\b(?:criminal record|ex-?con|served time|did time|convicted)\b|\b(?:comes from money"
    r"|poor family|working[- ]class family|grew up poor)\b",
    re.I | re.M,
)
NEEDLESS = re.compile(
    r"\b(?:home|private) (?:address|phone|number)\b[^.;\n]*|\blives? (?:at|on"
    r"|in) (?:no\.? ?)?\d+[^.;\n]*|\b(?:b-?day|birthday|birth ?date|d\.?o\.?b\.?"
    r"|date of birth)\b[^.;\n]{0,30}\d[\w/. -]*"
    rf"|\b(?:his|her|their) {KIN} (?:goes?|attends?|is called|[A-Z]\w+ (?:goes|attends|is))\b[^.;\n]*"
    rf"|\b(?:son|daughter|wife|husband|kids?|children)(?:'s name)?(?: is| are|:| called| named"
    rf"|,) (?-i:[A-Z])\w+[^.;\n]*"
    r"|\b(?:salary|earns?|makes?|paid|income)\b[^.;\n]{0,20}(?:\d{2,}|[$€£]|thousand)\w*(?: a (?:year"
    r"|month))?|\b(?:mortgage|in debt|bankrupt(?:cy)?|overdraft|owes money|inherited)\b(?! (?:advis"
    r"|brok|advice|lend|team|business|depart|law|adviser))[^.;\n]*"
    r"|\b(?:house (?:is )?empty|away on holiday|on holiday (?:from|until|in|\d)|spare key|alarm code"
    r"|gets? home at|walks? (?:the|his|her) dog (?:at|by|every|each)|number ?plate"
    r"|plate [A-Z]{2}\d)\b[^.;\n]*"
    r"|\b(?:national insurance|social security|passport|ssn|iban|account) (?:no\.?|number)\b[^.;\n]*"
    r"|\b(?:goes to|at) the gym\b[^.;\n]*|\bgym (?:on|every)\b[^.;\n]*|\b(?:dates|dating|sleeping with"
    r"|affair with|crush on|fancies)\b[^.;\n]*"
    r"|\bdrives an? (?:\w+ )?(?:bmw|audi|mercedes|tesla|ford|toyota|vw|volvo|porsche|honda|fiat"
    r"|mini)\b[^.;\n]*|\b(?:could|might) (?:run|bump) into (?:her|him|them)\b",
    re.I | re.M,
)
WORK = re.compile(
    r"\b(?:wom[ea]n'?s health|health ?care|mental health|public health|cancer (?:ward|unit|research"
    r"|charity|nurse)|(?:catholic|jewish|muslim|christian|church|faith) (?:school|charity|hospital"
    r"|college|press|archive|trust|home)"
    r"|(?:union|party) (?:meeting|office|hall|funds?|planner|negotiations?)|(?:french|polish|turkish"
    r"|chinese|indian|italian|greek|russian|arabic|irish|japanese|korean) (?:teacher|lessons?"
    r"|translator|interpreter|restaurant|shop|desk|market|team|office|department|class|food|literature"
    r"|studies|client)"
    r"|black (?:belt|cab|friday|box|country)|white (?:paper|goods|board|collar)|teach(?:es|er"
    r"|ing)?(?: of)?|translat\w+|researche[sr]|designs?|works? with|cares? for|specialis\w+"
    r"|specializ\w+|therapist|nurse|ward|clinic|charity|adviser|advisor)\b"
    r"|\b(?:company|firm|fleet|business|machine|building|software|plant|shop) (?:is|was|has been)\b"
    r"|\bage of\b|\b(?:street|road|lane|branch)\b(?=[, ]+not)",
    re.I,
)
