"""Personal care, leisure, sales and shops: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("39-1021.00", "First-Line Supervisors of Personal Service Workers", 87.2, "",
     "personal services supervisor; cabin crew manager; entertainment manager; nightclub manager; club manager; "
     "cinema manager; bowling alley manager; leisure supervisor; nightclub owner; amusement park manager; "
     "theme park manager; holiday camp manager; entertainments manager; guest services manager; activities manager; "
     "golf club manager; country club manager; social club manager", ""),
    ("39-1021.01", "Spa Managers", 97.6, "",
     "spa manager; salon manager; beauty salon manager; beauty salon owner; hair salon owner; salon owner; "
     "spa owner; spa director; hair salon manager; barber shop owner; barbershop owner; nail salon owner; "
     "tanning salon manager; hairdressing salon owner; nail salon manager; beauty parlor owner; salon director", ""),
    ("39-2011.00", "Animal Trainers", 70.5, "",
     "dog trainer; animal trainer; horse trainer; trains dogs; trains horses; dog behaviorist; animal behaviorist; "
     "horse breaker; guide dog trainer; racehorse trainer; puppy trainer; dog handler; falconer; "
     "dog obedience trainer", ""),
    ("39-2021.00", "Nonfarm Animal Caretakers", 62.7, "",
     "dog walker; dog groomer; zookeeper; zoo keeper; pet groomer; kennel worker; animal keeper; pet sitter; "
     "dog sitter; walks dogs; animal shelter worker; stable hand; groom of horses; cattery owner; kennel owner; "
     "grooms dogs; animal caretaker; cat sitter; animal rescue worker; looks after animals; stable groom; pet carer; "
     "zoo worker; kennel assistant; stable worker; animal carer; kennel hand; animal care worker; "
     "doggy daycare owner; stable manager; animal handler; boarding kennel owner; pet groomer owner; groomer; "
     "kennel manager; livery yard owner", "animal care; dog grooming"),
    ("39-3011.00", "Gaming Dealers", 75.7, "",
     "croupier; casino dealer; blackjack dealer; casino worker; poker dealer; card dealer; gaming dealer; "
     "roulette dealer; dealer in a casino", ""),
    ("39-3012.00", "Gaming and Sports Book Writers and Runners", 79.1, "shop",
     "bookmaker; bookie; betting shop assistant; betting shop cashier; bookmakers; betting shop worker; "
     "bingo caller; sportsbook writer", ""),
    ("39-3031.00", "Ushers, Lobby Attendants, and Ticket Takers", 83.3, "",
     "usher; ticket taker; cinema usher; cinema worker; theater usher; box office assistant; cinema attendant; "
     "box office manager; steward at a stadium; theater worker; movie theater worker; box office worker; "
     "ticket inspector at a theater; front of house theater assistant; stadium steward; event steward; cinema staff",
     ""),
    ("39-3091.00", "Amusement and Recreation Attendants", 90.3, "",
     "leisure assistant; theme park worker; fairground worker; amusement park worker; ride operator; "
     "leisure center worker; gym receptionist; recreation attendant; carnival worker; bowling alley attendant; "
     "leisure attendant; leisure center assistant; golf caddie; caddie; ski lift operator; caddy; arcade attendant; "
     "ski resort worker; golf shop attendant; showman; theme park attendant", ""),
    ("39-3092.00", "Costume Attendants", 25.8, "",
     "costume attendant; wardrobe supervisor; wardrobe assistant; wardrobe mistress; theater dresser; "
     "costume supervisor; dresser at a theater", ""),
    ("39-4021.00", "Funeral Attendants", 85.8, "",
     "funeral attendant; pallbearer; funeral assistant; cemetery worker; gravedigger; grave digger; "
     "crematorium attendant; mortuary technician; funeral operative; mortuary assistant", ""),
    ("39-4031.00", "Morticians, Undertakers, and Funeral Directors", 99.7, "",
     "funeral director; undertaker; mortician; funeral arranger; embalmer; celebrant; funeral celebrant; "
     "wedding celebrant; humanist celebrant", "funerals"),
    ("39-5011.00", "Barbers", 78.0, "hairdresser",
     "barber; men's hairdresser; barber shop; barbershop worker; cuts men's hair; master barber; barber shop worker; "
     "gentlemen's barber", "barbering"),
    ("39-5012.00", "Hairdressers, Hairstylists, and Cosmetologists", 92.9, "hairdresser",
     "hairdresser; hair stylist; hairstylist; cosmetologist; cuts hair; does hair; hair cutter; stylist; colorist; "
     "hair colorist; hair salon worker; salon worker; hair dresser; mobile hairdresser; braider; hair braider; "
     "color technician; wig maker; salon stylist; salon assistant; hair and makeup artist; hair artist; "
     "senior stylist; styles hair; hair salon stylist; braids hair; extensionist; trichologist; hair specialist; "
     "hair extensions specialist; afro hairdresser", "hairdressing; cosmetology; hair"),
    ("39-5091.00", "Makeup Artists, Theatrical and Performance", 48.5, "",
     "makeup artist; make up artist; mua; bridal makeup artist; theatrical makeup artist; "
     "special effects makeup artist; does makeup", "makeup"),
    ("39-5092.00", "Manicurists and Pedicurists", 37.2, "hairdresser",
     "manicurist; nail technician; nail tech; does nails; pedicurist; nail artist; nail salon worker; paints nails; "
     "nail bar worker; nail specialist; nail stylist; nails technician; nail bar owner", "nails; manicures"),
    ("39-5094.00", "Skincare Specialists", 78.0, "hairdresser",
     "beautician; beauty therapist; esthetician; aesthetician; skincare specialist; facialist; lash technician; "
     "waxing specialist; electrologist; eyebrow specialist; beauty technician; lash artist; brow artist; "
     "beauty specialist; aesthetics practitioner; permanent makeup artist; waxer; skin therapist; "
     "medical aesthetician; eyelash technician; tanning salon worker; beauty salon worker; "
     "laser technician of a clinic; beauty consultant; skin care specialist; aesthetic practitioner; cosmetician; "
     "microblading artist; beauty worker; threading artist; lash tech; brow technician", "beauty; beauty therapy"),
    ("39-6011.00", "Baggage Porters and Bellhops", 87.0, "",
     "hotel porter; bellboy; bellhop; luggage porter; baggage porter; bellman; airport porter; porter; "
     "night porter of a hotel; doorman of a hotel; hotel doorman; valet in a hotel; bell captain", ""),
    ("39-6012.00", "Concierges", 99.6, "",
     "concierge; hotel concierge; guest relations manager; guest relations officer; doorman; residential concierge; "
     "apartment concierge; guest experience manager; head concierge; building concierge", ""),
    ("39-7011.00", "Tour Guides and Escorts", 81.9, "",
     "tour guide; museum guide; city guide; walking tour guide; guide; sightseeing guide; local guide; docent; "
     "tourist guide; heritage guide; castle guide; gallery assistant; museum assistant; visitor assistant; "
     "wildlife guide; fishing guide; museum attendant; visitor services assistant; gallery attendant; "
     "visitor services manager; visitor experience assistant; interpretive guide", "tourism"),
    ("39-7012.00", "Travel Guides", 94.6, "",
     "travel guide; tour leader; holiday rep; mountain guide; safari guide; expedition leader; "
     "holiday representative; travel rep; adventure guide; tour manager; tour operator; tour rep; resort rep; "
     "hiking guide; climbing guide; tour director; rafting guide; outdoor guide; trekking guide", ""),
    ("39-9011.00", "Childcare Workers", 53.7, "",
     "childminder; babysitter; childcare worker; daycare worker; nursery worker; nursery nurse; nursery assistant; "
     "looks after children; looks after kids; child minder; day care worker; daycare provider; child care worker; "
     "creche worker; after school club worker; playworker; play worker; childcare provider; nursery practitioner; "
     "baby sitter; childcare assistant; daycare teacher; minds children; looks after babies; preschool assistant; "
     "early years assistant; childcare practitioner; after school worker; wraparound care worker; daycare owner; "
     "home daycare provider; nursery room leader; foster carer; kindergarten assistant; childcare educator; "
     "child carer; playgroup leader; playgroup worker; school club leader; preschool practitioner; "
     "day care provider; kids club worker; nursery manager's assistant; day nursery worker; nursery key person; "
     "infant caregiver; breakfast club worker; residential child care worker; early years worker",
     "childcare; child care; babysitting; childminding"),
    ("39-9011.01", "Nannies", 7.8, "",
     "nanny; au pair; governess; live in nanny; night nanny", ""),
    ("39-9021.00", "Personal Care Aides", 35.3, "",
     "carer; care worker; care assistant; caregiver; personal care assistant; home care assistant for the elderly; "
     "looks after old people; care home worker; elderly care worker; senior carer; senior care assistant; "
     "live in carer; support assistant in care; cares for the elderly; personal care aide; personal support worker; "
     "dementia carer; looks after the elderly; care home assistant; residential care worker; aged care worker; "
     "companion of the elderly; care aide; psw; care home carer; residential support worker; elderly carer; "
     "care support worker; direct support professional; hospice carer; elder care worker; care provider; "
     "old people's home worker; dsp; residential home worker; care home staff; disability carer; night carer; "
     "respite carer; care practitioner; retirement home worker; direct care worker; bank carer; elder carer; "
     "activities coordinator in a care home; care team leader; care coordinator; retirement home carer; "
     "assisted living worker; personal carer; care supervisor",
     "elderly care; care work; aged care; the care sector; dementia care"),
    ("39-9031.00", "Fitness Trainers and Aerobics Instructors", 62.7, "",
     "personal trainer; fitness instructor; yoga teacher; aerobics instructor; pilates teacher; gym instructor; "
     "pilates instructor; yoga instructor; spin instructor; gym trainer; fitness trainer; zumba teacher; "
     "fitness coach; zumba instructor; crossfit coach; gym worker; fitness teacher; gym coach; spinning instructor; "
     "exercise instructor; dance fitness instructor; health club instructor; barre instructor; gym staff; "
     "crossfit trainer; group fitness instructor; yogi; spin teacher; strength trainer; crossfit instructor; "
     "bootcamp instructor; aqua aerobics instructor; swim and fitness instructor; weight trainer",
     "fitness; yoga; personal training"),
    ("39-9032.00", "Recreation Workers", 75.2, "",
     "youth worker; recreation worker; camp counselor; youth club leader; scout leader; activity leader; "
     "activities coordinator; playground leader; summer camp leader; community center worker; youth leader; "
     "cub scout leader; youth club worker; activities director; girl guide leader; youth group leader; scoutmaster; "
     "youth project worker; activity coordinator; activities organizer; recreation leader; camp director; "
     "recreation coordinator; camp leader; youth counselor; cub leader; youth development worker; "
     "outdoor education instructor; activities assistant; community sports coach; youth director; "
     "detached youth worker; brownie leader; youth officer; youth coordinator; camp manager; youth mentor; "
     "youth club manager", "youth work; recreation; outdoor education"),
    ("39-9041.00", "Residential Advisors", 66.3, "",
     "residential advisor; warden of a hall of residence; boarding house master; hall warden; housemaster; "
     "resident advisor; resident assistant; boarding school houseparent; residence director; housemistress; "
     "houseparent; resident director; residential assistant; housing warden; warden of sheltered housing; "
     "sheltered housing warden", ""),
    ("41-1011.00", "First-Line Supervisors of Retail Sales Workers", 90.0, "shop",
     "shop manager; store manager; runs a shop; shop owner; retail manager; shopkeeper; supermarket manager; "
     "assistant store manager; runs a shop of her own; store owner; retail supervisor; department manager in a shop; "
     "boutique owner; grocer; store director; runs a store; shop supervisor; bookshop owner; greengrocer; "
     "bakery manager; corner shop owner; newsagent; butcher shop owner; market manager of a grocery; "
     "bookshop manager; bookstore owner; retail director; store supervisor; charity shop manager; fishmonger; "
     "fishmonger owner; deli owner; shop floor manager; florist shop owner; bookstore manager; "
     "petrol station manager; gas station manager; clothes shop manager; key holder in a shop; boutique manager; "
     "grocery store manager; gift shop manager; garden center owner; cheesemonger; off licence manager; "
     "liquor store owner; hardware store owner; pet shop owner; antique dealer; supermarket supervisor; "
     "jewelry store owner; department store manager; pet store owner; deli manager; furniture store owner; "
     "front end manager of a shop; toy shop owner; charity shop owner; shop lead; store lead; "
     "butcher's shop manager; gift shop owner; bike shop owner; clothing store manager; merchandising manager; "
     "bakery supervisor; mobile phone shop manager; cheese shop owner; convenience store owner; grocery store owner; "
     "antiques dealer; wine merchant; wine shop owner; car dealership manager; dealership manager; "
     "customer team leader; dress shop owner; record shop owner; wholesaler; ironmonger; tobacconist; "
     "mini market owner; checkout manager; checkout supervisor; showroom manager; bridal shop owner; "
     "jewelry shop owner; music shop owner; boutique store manager; flagship store manager; shoe shop manager; "
     "hardware shop owner; grocery manager; produce manager; fashion store manager; phone shop manager; "
     "shop proprietor; thrift store manager; retail assistant manager; retail operations manager; "
     "retail area manager; retail store manager; cash and carry manager; store head; shop head; shop lady owner", ""),
    ("41-1012.00", "First-Line Supervisors of Non-Retail Sales Workers", 76.3, "office",
     "sales supervisor; call center manager; call center supervisor; contact center manager; "
     "customer service manager; customer service supervisor; customer experience manager; sales team leader; "
     "customer service team leader; call center team leader; contact center team leader; sales team manager; "
     "inside sales manager; telesales manager; customer support manager; customer services manager; "
     "customer care manager; customer operations manager; contact center supervisor; telesales team leader; "
     "customer relations manager; customer service director; customer service lead; customer support lead; "
     "chief customer officer; customer experience director", ""),
    ("41-2011.00", "Cashiers", 93.1, "shop",
     "cashier; till worker; works the till; checkout operator; works on the till; supermarket cashier; "
     "checkout assistant; checkout worker; works the checkout; works the register; works a cash register; "
     "cash register operator; till operator; checkout girl; checkout lady; checkout clerk; grocery cashier; "
     "gas station attendant who takes money; petrol station cashier; store cashier; gas station cashier; "
     "gas station clerk; petrol station worker; front end cashier; shop cashier; checkout person; casino cashier; "
     "ticket seller; ticket office worker; toll collector; ticket clerk; works the tills; box office cashier; "
     "checkout team member; gas station worker; mans the till", "supermarket checkout"),
    ("41-2021.00", "Counter and Rental Clerks", 88.3, "shop",
     "rental clerk; car rental agent; hire desk assistant; car hire assistant; rental agent; "
     "dry cleaner's counter assistant; rental sales agent; equipment rental clerk; car rental clerk; "
     "tool hire assistant; counter clerk; counter assistant; rental car agent; rental representative; "
     "trade counter assistant; builders merchant worker", ""),
    ("41-2022.00", "Parts Salespersons", 98.6, "shop",
     "parts salesman; car parts seller; auto parts salesman; parts advisor; parts specialist; auto parts clerk; "
     "parts counterman; auto parts store worker; parts manager", ""),
    ("41-2031.00", "Retail Salespersons", 98.3, "shop",
     "shop assistant; sales assistant; retail assistant; retail salesman; store clerk; shop worker; sales associate; "
     "retail associate; retail sales associate; supermarket worker; sells clothes; car salesman; sells cars; "
     "shop girl; salesgirl; shop clerk; retail worker; store associate; bookseller; furniture salesman; sells shoes; "
     "sells phones; jewelry salesman; works in a shop; store worker; customer assistant; bakery assistant; "
     "bakery worker; bakery salesman; book seller; shop attendant; sales advisor in a shop; shoe salesman; "
     "beauty counter assistant; supermarket assistant; bookshop assistant; bookshop worker; fashion advisor; "
     "clothes shop worker; garden center worker; shop staff; retail clerk; sales clerk; sales lady; sales advisor; "
     "charity shop worker; retail team member; grocery clerk; sells furniture; salesclerk; store assistant; "
     "bookstore clerk; tesco worker; walmart associate; walmart worker; ikea worker; sainsburys worker; asda worker; "
     "target team member; salesperson in a shop; car sales executive; vehicle salesman; deli worker; "
     "bridal consultant; sales consultant in a shop; store employee; pet shop worker; shop salesman; antique seller; "
     "showroom sales consultant; perfume saleswoman; cosmetics saleswoman; automotive salesman; car seller; "
     "clothing salesman; supermarket staff; mattress salesman; sells jewelry; key holder; personal shopper; "
     "carpet salesman; grocery store worker; supermarket clerk; furniture shop assistant; department store worker; "
     "gift shop worker; mobile phone seller; kitchen salesman; retail sales assistant; retail salesperson; "
     "bookstore worker; auto sales consultant; automotive sales consultant; bike shop worker; "
     "retail sales consultant; fashion consultant; retail staff; shoe shop assistant; shop helper; "
     "fashion retail assistant; store team member; clothes store worker; off licence worker; liquor store worker; "
     "hardware store worker; garden center assistant; retail stylist; fitting room attendant; "
     "luxury sales associate; client advisor in a boutique; wine seller; vape shop worker; home depot associate; "
     "customer advisor in a shop; bakery clerk; bread seller; butcher's counter assistant",
     "retail; retail sales; the retail trade; car sales"),
    ("41-3011.00", "Advertising Sales Agents", 99.0, "office",
     "advertising sales agent; advertising sales representative; ad sales representative; media sales executive; "
     "advertising account executive; sells advertising; media sales manager; advertising executive; "
     "ad sales manager; advertising salesman; ad sales executive; media salesman; advertising agent; "
     "advertising account manager; ad seller; media buyer", "advertising; media sales"),
    ("41-3021.00", "Insurance Sales Agents", 90.6, "office",
     "insurance agent; insurance broker; sells insurance; insurance salesman; insurance advisor; "
     "life insurance agent; insurance consultant; insurance representative; insurance sales agent; "
     "insurance producer; state farm agent; account manager in insurance; insurance seller; insurance sales advisor; "
     "health insurance agent; insurance account executive", "insurance"),
    ("41-3031.01", "Sales Agents, Securities and Commodities", 87.2, "office",
     "stockbroker; stock broker; securities broker; commodities broker; broker of stocks", ""),
    ("41-3031.02", "Sales Agents, Financial Services", 90.3, "office",
     "financial services salesman; personal banker; relationship manager; relationship banker; bank advisor; "
     "banking advisor; bank customer advisor; bank relationship manager; personal banking advisor; "
     "client relationship manager; premier relationship manager; bank sales agent", "retail banking"),
    ("41-3031.03", "Securities and Commodities Traders", 44.6, "office",
     "trader; commodities trader; stock trader; fx trader; currency trader; city trader; bond trader; "
     "equities trader; energy trader; derivatives trader; forex trader; trades stocks; oil trader; day trader; "
     "crypto trader; commodity trader; market maker", "trading"),
    ("41-3041.00", "Travel Agents", 85.0, "shop",
     "travel agent; travel consultant; travel advisor; travel agency worker; holiday advisor; travel agency owner; "
     "travel agency manager; books holidays; sells holidays; travel planner; cruise consultant; travel specialist; "
     "travel agency assistant; corporate travel consultant; travel designer", "travel; the travel industry"),
    ("41-4011.00",
     "Sales Representatives, Wholesale and Manufacturing, Technical and Scientific Products",
     55.3, "office",
     "technical sales representative; medical sales representative; pharmaceutical sales representative; pharma rep; "
     "medical rep; medical device sales representative; drug rep; pharmaceutical rep; software sales representative; "
     "technical sales manager; it sales executive; medical device salesman; medical device rep; software salesman; "
     "sells software; software sales executive; tech sales representative; medical sales rep; "
     "it sales representative; technology sales executive; saas sales executive; scientific sales representative; "
     "territory manager of medical devices; technical salesman; enterprise account executive; cloud sales executive",
     "medical sales; it sales; software sales; tech sales; technical sales"),
    ("41-4012.00",
     "Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products",
     78.4, "office",
     "sales representative; salesman; sales rep; sales executive; account manager; account executive; "
     "travelling salesman; traveling salesman; sales agent; business development executive; "
     "business development representative; sdr; bdr; sales development representative; wholesale salesman; "
     "inside sales representative; sales consultant; outside sales representative; key account executive; "
     "sales specialist; field sales representative; sales account manager; territory manager; sales officer; "
     "territory sales manager; area sales representative; sales coordinator; account representative; "
     "business developer; sales account executive; export salesman; client partner; national account manager; "
     "client manager; sales engineer's assistant; client executive; wine sales representative; "
     "sales operations analyst; sales person; regional account manager; sales trainee; field salesman; "
     "field sales executive; client director; internal salesman; b2b salesman",
     "sales; business development; wholesale; b2b sales; sales support"),
    ("41-9011.00", "Demonstrators and Product Promoters", 97.6, "shop",
     "product demonstrator; demonstrator; product promoter; promoter; food demonstrator; brand promoter; "
     "promotional model; event promoter; club promoter; sampling assistant", ""),
    ("41-9012.00", "Models", 27.1, "",
     "model; fashion model; photo model; catwalk model; glamor model; hand model; artist's model", "modeling"),
    ("41-9021.00", "Real Estate Brokers", 80.3, "office",
     "real estate broker; commercial real estate broker; estate agency owner; estate agency director; "
     "real estate agency owner; branch manager of an estate agency; estate agent branch manager; "
     "estate agency manager; estate agency branch manager; estate agents owner", ""),
    ("41-9022.00", "Real Estate Sales Agents", 89.3, "office",
     "estate agent; realtor; real estate agent; letting agent; lettings agent; sells houses; sells homes; "
     "property agent; lettings negotiator; estate agency worker; house seller; property consultant; "
     "real estate salesman; sales negotiator; property negotiator; land agent; real estate consultant; "
     "property salesman; estate agents; lettings consultant; realty agent; house agent; leasing agent; "
     "leasing consultant; realtor associate; property advisor; real estate associate; lettings advisor; "
     "real estate sales agent; real estate worker; real estate advisor; residential agent; "
     "real estate sales associate; new homes sales advisor; leasing manager; real estate professional; "
     "property finder; licensed realtor; real estate specialist; real estate sales executive; "
     "licensed real estate salesperson", "estate agency; property; lettings; real estate sales; real estate"),
    ("41-9031.00", "Sales Engineers", 77.2, "office",
     "sales engineer; presales engineer; pre sales engineer; technical sales engineer; presales consultant; "
     "pre sales consultant; application sales engineer; solution sales engineer", "presales"),
    ("41-9041.00", "Telemarketers", 51.4, "office",
     "telemarketer; telesales agent; telesales executive; cold caller; telesales worker; telephone salesman; "
     "telesales representative; telephone sales agent; appointment setter", "telemarketing; telesales"),
    ("41-9091.00", "Door-To-Door Sales Workers, News and Street Vendors, and Related Workers", 95.9, "",
     "street vendor; door to door salesman; market trader; hawker; avon lady; avon rep; flower seller; "
     "newspaper seller; sells things door to door; hot dog vendor; street seller; sells at the market; "
     "market stall worker; food vendor; market stall owner; direct salesman; street trader; avon seller; "
     "mary kay consultant; tupperware seller; ice cream man; ice cream van driver; peddler; market seller; "
     "sells on a market stall; street fundraiser; big issue seller; burger van owner; tamale seller; costermonger; "
     "stallholder", ""),
)
# fmt: on
