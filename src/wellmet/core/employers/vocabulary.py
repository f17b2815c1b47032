"""Words of employers' names, in many languages: legal forms, what is left out, places, departments."""

import re

from wellmet.core.people import fold

__all__ = [
    "ABBREVIATIONS",
    "COMMON",
    "COUNTRIES",
    "DESCRIPTIONS",
    "EITHER_END",
    "FRONT",
    "LINKS",
    "MEANINGS",
    "SMALL",
    "TAIL",
    "TOWNS",
    "UNITS",
]


def words(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold(one).split()) for one in text.split(",") if one.strip())


# Letters with dots between them are one word by then: s.r.o. is sro, A/S is as, Sp. z o.o. is sp zoo.
TAIL = phrases(
    # English
    "inc, incorporated, llc, llp, lllp, lp, ltd, limited, corp, corporation, co, company, companies, plc, pllc, pc, "
    "cic, cio,"
    # German, Austrian, Swiss
    "gmbh, ggmbh, mbh, ges mbh, gesmbh, ag, kg, kgaa, ohg, ug, haftungsbeschrankt, ev, eg, ek, gbr, partg, "
    "partgmbb, se, stiftung co, aktiengesellschaft, gesellschaft mit beschrankter haftung,"
    # French, Belgian, Italian, Spanish, Portuguese, Romanian
    "sa, sas, sasu, sarl, eurl, snc, sca, scop, sprl, srl, srls, spa, scarl, scrl, sl, slu, sau, sll, slne, sad, "
    "scp, lda, ltda, eireli, unipessoal, epe, sociedad anonima, societe anonyme, sa de cv, sab de cv, sapi de cv, s "
    "de rl, de cv, cv, rl,"
    # Dutch, Scandinavian, Finnish, Icelandic, Baltic
    "bv, bvba, nv, vof, ab, publ, as, asa, aps, ans, da, hb, kb, oy, oyj, ky, ehf, hf, ou, uab, sia, vzw,"
    # Polish, Czech, Slovak, Hungarian, South Slavic, Bulgarian, Greek, Turkish
    "sp zoo, spolka zoo, sp j, sp k, sa sp k, sro, spol sro, kft, zrt, nyrt, bt, doo, dd, dno, ad, ood, eood, ead, "
    "ae, epe, ike, α ε, αε, ε π ε, επε, ικε, anonim sirketi, ltd sti, sti, limited sirketi, tic, san,"
    # Russian, Ukrainian and their neighbours
    "ооо, оао, зао, пао, ао, ип, тов, тзов, прат, пат, ooo, oao, zao, pao, llc tov, тоо,"
    # Hebrew, Arabic, Persian, Indian, South-East Asian
    "בעמ, ש.מ.ל, ش م ل, ش م م, شمل, شمم, ذ م م, ذمم, pvt, private, pte, pty, proprietary, sdn, bhd, berhad, tbk, "
    "jsc, fze, fzco, fz, dmcc, wll, qsc, saog, saoc, psc, pjsc, ojsc, cjsc,"
    # Japanese and Chinese in Latin letters
    "kk, gk, yk, kabushiki kaisha, kabushikikaisha, godo kaisha"
)
FRONT = phrases(
    "ооо, оао, зао, пао, ао, ип, тов, тзов, прат, пат, тоо, ooo, oao, zao, pao, pt, pt persero, cv, ud, uab, sia, "
    "ab, oy, as, kk, firma, soc coop, societe, sociedad anonima, cong ty tnhh, cong ty co phan, cong ty, شركة, شركه"
)
# Written without a space before or after the name.
EITHER_END = re.compile(
    "株式会社|有限会社|合同会社|合資会社|一般社団法人|公益財団法人|学校法人|医療法人|[(（][株有]社?[)）]|㈱|㈲ "
    "|บริษัท|จำกัด|[(（]มหาชน[)）]|股份有限公司|有限责任公司|有限責任公司|有限公司|公司$|주식회사|유한회사|[(（]주[)）]|㈜"
)

# What stands between the parts of a name and is left out as often as not.
LINKS = words("and und et y e og och en i ja és und i и та ve & +")
# Words that make no initial: Bank of America is BoA and BA.
SMALL = words(
    "of for the de du des la le les del della di da do dos der die das für fur zu van von den the in at i a an"
)

ABBREVIATIONS = {
    short: long
    for long, shorts in {
        "international": "intl int'l internat",
        "national": "natl nat'l",
        "university": "univ uni",
        "department": "dept dep",
        "institute": "inst institut instituto istituto",
        "association": "assn assoc assocs",
        "brothers": "bros gebruder gebr",
        "manufacturing": "mfg manuf manufacturers",
        "services": "service svc svcs serv",
        "management": "mgmt mgt",
        "hospital": "hosp",
        "center": "ctr centre cntr",
        "technology": "technologies tech technol",
        "systems": "system sys",
        "solutions": "solution soln",
        "consulting": "consultants consultancy consult consultant",
        "laboratory": "lab labs laboratories",
        "partners": "partner",
        "group": "grp gruppe groupe grupo gruppo groep",
        "holding": "holdings hldg hldgs",
        "industries": "industry ind",
        "products": "product prod",
        "associates": "associate",
        "studio": "studios",
        "saint": "st ste",
        "mount": "mt",
        "fort": "ft",
        "government": "govt gov't",
        "engineering": "engrg eng",
        "communications": "communication comm comms",
        "insurance": "ins insce",
        "software": "sw",
        "division": "div",
        "school": "sch",
        "college": "coll",
        "foundation": "fdn fndn",
        "county": "cnty co.",
    }.items()
    for short in fold(long + " " + shorts).split()
    if short != long
}
# One word for what several languages call it, for names that were translated.
MEANINGS = {
    word: meaning
    for meaning, found in {
        "university": "universitat universite universidad universidade universita universitet universitetet "
        "universiteit "
        "uniwersytet univerzita univerzitet egyetem yliopisto universitesi universitas ulikool universitatea",
        "technical": "technische technique tecnica politecnica polytechnic polytechnique politechnika tekniska "
        "teknillinen",
        "hospital": "krankenhaus klinikum hopital ospedale szpital nemocnice sykehus sygehus sjukhus ziekenhuis "
        "hastanesi",
        "bank": "banque banca banco banka banque bankas pankki",
        "city": "stadt ville ciudad cidade citta miasto mesto kommune kommun gemeente",
        "ministry": "ministerium ministere ministerio ministero ministerstwo ministerstvo departementet",
        "insurance": "versicherung versicherungen assurance assurances seguros assicurazioni forsikring forsakring",
        "museum": "musee museo muzeum museu",
        "library": "bibliothek bibliotheque biblioteca biblioteka bibliotek",
        "school": "schule ecole escuela escola scuola szkola skola skole",
    }.items()
    for word in (meaning, *found.split())
}

# What a firm says it does, and people leave out.
DESCRIPTIONS = words(
    "analytics consulting software systems solutions technology partners services group holding international "
    "global laboratory studio digital enterprises industries worldwide associates products europe ventures company "
    "co consult deutschland gesellschaft beteiligungs verwaltungs unternehmensgruppe"
)
COUNTRIES = words(
    "uk usa us gb emea apac latam dach nordics benelux europe asia africa america americas argentina australia "
    "austria osterreich autriche belgium belgique belgie brazil brasil bulgaria canada chile china colombia croatia "
    "cyprus czech czechia cesko denmark danmark egypt england estonia finland suomi france germany deutschland "
    "allemagne alemania greece hellas hungary iceland india indonesia ireland israel italia italy japan kenya korea "
    "latvia lithuania luxembourg malaysia mexico morocco nederland netherlands nigeria norge norway pakistan peru "
    "philippines poland polska portugal romania russia saudi scotland serbia singapore slovakia slovenia spain "
    "espana sweden sverige switzerland schweiz suisse taiwan thailand turkey turkiye uae ukraine vietnam wales "
    "zealand"
)
TOWNS = words(
    "amsterdam ankara antwerp athens atlanta auckland austin baltimore bangalore bangkok barcelona basel beijing "
    "berlin birmingham bogota bologna bordeaux boston bristol brisbane brno brussels bruxelles bucharest budapest "
    "cairo calgary cambridge cardiff charlotte chennai chicago cleveland cologne copenhagen kobenhavn dallas delhi "
    "denver detroit dresden dubai dublin dusseldorf edinburgh essen firenze florence frankfurt geneva genova ghent "
    "glasgow goteborg graz hamburg hannover helsinki houston hyderabad istanbul izmir jakarta johannesburg kharkiv "
    "kiel koln krakow kyiv kyoto lagos lausanne leeds leipzig lille lima linz lisboa lisbon liverpool ljubljana "
    "london lyon madrid malaga manchester manila marseille melbourne miami milan milano minneapolis montreal moscow "
    "mumbai munchen munich nairobi nantes napoli naples newcastle nice nottingham oslo osaka ottawa oxford paris "
    "perth philadelphia phoenix pittsburgh portland porto portsmouth poznan prague praha riga rome roma rotterdam "
    "salzburg santiago seattle seoul sevilla shanghai sheffield sofia southampton stockholm strasbourg stuttgart "
    "sydney tallinn tampa tampere tokyo toronto torino toulouse turin turku utrecht valencia vancouver venice "
    "vienna vilnius warsaw warszawa wien wroclaw york zagreb zaragoza zurich"
)
# Beginnings that many houses share: what follows them makes another house.
COMMON = words(
    "first second third national american british german european royal united general central northern southern "
    "eastern western north south east west old new modern grand great global international universal world state "
    "city county public community family home house apple orange cherry lemon olive peach amazon delta alpha beta "
    "gamma omega sigma apex summit pioneer premier prime elite star sun moon sky blue green red black white silver "
    "golden gold diamond crystal pearl ruby emerald eagle falcon hawk lion tiger bear wolf fox phoenix dragon atlas "
    "titan zenith horizon frontier liberty freedom victory heritage legacy landmark keystone cornerstone evergreen "
    "cedar oak maple pine elm ash willow rose lily harbor harbour bay lake river ocean pacific atlantic island "
    "mountain hill valley forest garden park bridge gate tower castle crown king queen prince trinity mercy grace "
    "hope faith unity harmony advance advanced smart direct express rapid swift quick trust guardian shield anchor "
    "compass capital metro urban village town lincoln washington franklin jefferson madison jackson columbia "
    "victoria saint mount fort san santa los las el al la le deutsche allgemeine osterreichische schweizer banco "
    "banca banque hotel cafe restaurant studio club team open free smith johnson miller brown jones davis wilson "
    "taylor clark lewis young allen wright scott green baker adams nelson muller schmidt schneider fischer weber "
    "meyer wagner becker hoffmann garcia martinez rossi dubois martin hansen novak nova neo eco bio medi info tele "
    "auto inter trans pro max uni power energy union standard classic original quality"
)
# How a part of a house begins that stands beside its name.
UNITS = words(
    "department faculty school college institute chair center laboratory division unit office branch section team "
    "clinic klinik lehrstuhl fakultat abteilung fachbereich faculte faculdade facultad facolta departement "
    "departamento dipartimento wydzial zaklad katedra fakulteta fakultet fakultetet institutt institutionen "
    "department program programme graduate library press hospital research group"
)
