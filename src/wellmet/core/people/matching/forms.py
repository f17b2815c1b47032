"""Names that are one though they look different: short forms and romanizations, from common knowledge."""

__all__ = ["ROMANIZATIONS", "SHORT_FORMS", "TWO_NAMES"]

# What the library of nicknames, made for English, does not know.
SHORT_FORMS = tuple(
    frozenset(group.split())
    for group in """
    aleksander aleksandr alexander olek oleksandr sascha sasha sashko shura | aleksei aleksej alexei alexey
    lesha lyosha |  | aleksandra alexandra sascha sasha | dima dmitri mitya | evgenij zhenya | kolya nikolai |
    michail mikhail misha | vladimir volodya vova | ivan vanya | pasha pavel | ekaterina katya | anastasia
    nastya | natalia natasha | maria masha | olga olya | tanya tatiana | sveta svetlana | ira irina | elena lena
    | luda ludmila lyuda | daria dasha | julia yulya | anna anya | francisco paco pancho | jose pepe | ignacio
    nacho | manolo manuel | enrique quique | guillermo memo | chucho jesus | rafa rafael | fernando nando |
    santi santiago | antonio tonho tonino tono | dolores lola | concepcion concha | guadalupe lupe | isa isabel
    | mercedes merche | charo rosario | tere teresa | francisca paca | josefina pepa | beppe giuseppe pino |
    gianni giovanni nino | gigi luigi | ciccio francesco franco | enzo vincenzo | alessandro sandro | lorenzo
    renzo | domenico mimmo | salvatore toto | giuseppina pina | hannes hans jan johann johannes | friedrich
    fritz | wilhelm willi willy | heinrich heinz | max maximilian | basti sebastian | katharina kathe kathi |
    betta elisabeth elli els else lisa | susanne susi | grete margarete | hanna johanna | ursula uschi | gabi
    gabriele | moni monika | franzi franziska | charlotte lotte | stefanie steffi | tobi tobias | flo florian |
    andi andreas | cornelis kees | gerard gerardus | piet pieter | hendrik henk | willem wim | jaap jacobus koos
    | cornelia corrie | krzysiek krzysztof | stanislaw staszek | wojciech wojtek | grzegorz grzesiek | tomasz
    tomek | jakub kuba | zbigniew zbyszek | slawek slawomir | bartek bartlomiej | jarek jaroslaw | kasia
    katarzyna | gosia malgorzata | aga agnieszka | asia joanna | magda magdalena | aleksandra ola | ela elzbieta
    | zofia zosia | barbara basia | ania anna | konstantinos kostas | giannis ioannis yannis | nikolaos nikos |
    panagiotis panos | athanasios thanos | evangelos vangelis | chico francisco | dudu edu eduardo | jose ze |
    aparecida cida | beatriz bia | fernanda nanda | guga gustavo | cao conceicao | emmanuel manu | fred frederic
    | chris christophe | vero veronique | lakshmi laxmi | venkat venkatesh | subbu subramanian | srini srinivas
    | raj rajesh | sid siddharth | evgen evgeni evgeny evhen yevgeni yevgeny yevhen zhenia zhenya | dima dmytro |
    kolia kolya mykola | volodia volodymyr vova | misha mykhailo | serhii serhiy sergei sergey | kateryna katia
    katya | natalia natalka nataliia | george georgios giorgos yiorgos yorgos | dimitrios dimitris mitsos | eleni
    helen | aikaterini katerina | vasiliki vasso vicky viky | spyridon spyros | anastasios tasos | stelios
    stylianos | alekos alexandros | dora theodora | domenica mimma | gianna giovanna vanna | vale valentina |
    alessandra sandra | beppe giuseppe peppe | antonella nella | kemi oluwakemi | oluwaseun seun | oluwatobi tobi |
    funmi olufunmilayo | ifeoma ify | amaka chiamaka | chukwuemeka emeka | yeti yetunde | tobe tobenna | folasade
    sade | adebola bola | adebayo bayo | babatunde tunde | obi obinna | antonius ton toon | adriaan adrianus arjan
    | rosemary rosie | bobbie robbie roberta
    """.split("|")
)

# Family names that are one in the script of home and several in Latin letters.
ROMANIZATIONS = tuple(
    frozenset(group.split())
    for group in """
    gim kim | i lee li rhee ri yi | bak pak park | choe choi | chung jeong jong jung | gang kang | cho jo | yoon
    yun | chang jang | im lim | seo so suh | shin sin | gwon kwon | ahn an | chun jeon jun | ryu yoo yu | go ko
    | moon mun | baek paik | heo ho hur | o oh | no noh roh | wang wong | chang cheung zhang | lau liu | chan
    chen | huang hwang wong | ng wu | chow zhou | hsu hui xu | he ho | lam lin | law lo luo | cheng zheng |
    leung liang | hsieh xie | cao tsao | tsang tseng zeng | hsiao siu xiao | cai choi tsai | chiang jiang | ip
    ye yeh | guo kwok | auyeung ouyang | lu lyu
    | hoang huynh | vo vu
    """.split("|")
)

# What the library has as one name, though two of one family often bear both: brothers, sisters, husband and wife.
TWO_NAMES = frozenset(
    frozenset(pair.split())
    for pair in """
    agnes inez | aleksandr alexandra | alexander alexandria | amelia emily | amos moses | andrea andrew | caroline
    charlotte | clare clarence | clement clementine | derrick eric | earnest ernestine | emil emily | emily emma |
    ernest ernestine | frederica frederick | george georgine | hannah joan | hannah joanna | hannah susan | hannah
    susannah | jane jean | jane virginia | john nathan | lois louise | marsha mary | mary maureen | mary rose |
    orlando roland | patrick peter | william wilma
    """.split("|")
)
