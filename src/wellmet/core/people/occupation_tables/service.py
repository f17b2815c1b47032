"""Police, fire, security, food, cleaning and gardens: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("33-1011.00", "First-Line Supervisors of Correctional Officers", 74.8, "",
     "prison governor; prison warden; prison manager; jail supervisor; custodial manager", ""),
    ("33-1012.00", "First-Line Supervisors of Police and Detectives", 99.2, "",
     "police sergeant; police inspector; police chief; chief of police; police superintendent; police captain; "
     "police lieutenant; chief constable; police commander; police manager; sergeant in the police; "
     "detective chief inspector; police supervisor", ""),
    ("33-1021.01", "Municipal Fire Fighting and Prevention Supervisors", 95.9, "",
     "fire chief; fire captain; fire station manager; watch manager; chief fire officer; fire lieutenant; "
     "fire service manager; battalion chief", ""),
    ("33-2011.01", "Municipal Firefighters", 90.0, "",
     "firefighter; fireman; fire officer; fire fighter; fire brigade worker; retained firefighter; "
     "fire department worker; fire service worker; fire crew member", "fire service; fire department; fire brigade"),
    ("33-2011.02", "Forest Firefighters", 76.0, "",
     "forest firefighter; wildland firefighter; smokejumper; hotshot firefighter", ""),
    ("33-2021.01", "Fire Inspectors", 93.1, "",
     "fire inspector; fire marshal; fire safety officer; fire safety inspector; fire risk assessor", ""),
    ("33-3011.00", "Bailiffs", 91.3, "",
     "bailiff; enforcement agent; court usher; court bailiff; court officer", ""),
    ("33-3012.00", "Correctional Officers and Jailers", 65.8, "",
     "prison officer; prison guard; correctional officer; corrections officer; jailer; detention officer; "
     "prison worker; custody officer; prison warder; detention custody officer", "prison service; corrections"),
    ("33-3021.01", "Police Detectives", 98.3, "",
     "detective; police detective; homicide detective; detective constable; detective sergeant; detective inspector",
     ""),
    ("33-3021.03", "Criminal Investigators and Special Agents", 95.1, "",
     "fbi agent; special agent; criminal investigator; secret service agent; dea agent; mi5 officer; cia officer; "
     "federal agent; intelligence officer", ""),
    ("33-3021.05", "Immigration and Customs Inspectors", 95.4, "",
     "customs officer; border guard; immigration officer; border force officer; border patrol agent; "
     "customs inspector; passport officer; customs worker; immigration inspector; border agent; customs agent; "
     "customs and border protection officer", "customs; border control; border force"),
    ("33-3021.06", "Intelligence Analysts", 46.9, "",
     "intelligence analyst; crime analyst; counterterrorism analyst", ""),
    ("33-3031.00", "Fish and Game Wardens", 97.3, "",
     "game warden; gamekeeper; fisheries officer; wildlife officer; fish warden; fish and game warden; "
     "conservation warden", ""),
    ("33-3041.00", "Parking Enforcement Workers", 78.9, "",
     "traffic warden; parking enforcement officer; parking attendant who writes tickets; civil enforcement officer; "
     "meter maid; parking inspector; parking officer; parking warden", ""),
    ("33-3051.01", "Police Patrol Officers", 99.8, "",
     "police officer; policeman; cop; police constable; pc in the police; patrol officer; bobby; "
     "community support officer of police; constable; pcso; special constable; state trooper; garda; "
     "neighborhood policing officer; traffic policeman; law enforcement officer; police community support officer; "
     "trooper; patrolman; police sheriff; police worker; police dog handler; beat officer; "
     "response officer of the police; campus police officer; police staff", "law enforcement; police; policing"),
    ("33-3051.03", "Sheriffs and Deputy Sheriffs", 98.5, "",
     "sheriff; deputy sheriff; sheriff's deputy; county sheriff", ""),
    ("33-9011.00", "Animal Control Workers", 94.1, "",
     "animal control officer; dog warden; dog catcher; rspca inspector; animal welfare officer; "
     "animal welfare inspector", ""),
    ("33-9021.00", "Private Detectives and Investigators", 66.9, "",
     "private detective; private investigator; private eye; store detective agency owner; process server", ""),
    ("33-9032.00", "Security Guards", 76.3, "",
     "security guard; bouncer; doorman of a club; security officer; guard; night watchman; doorkeeper; bodyguard; "
     "door supervisor; nightclub bouncer; close protection officer; watchman; security worker; cctv operator; "
     "gatekeeper; security man; night guard; patrol guard; security supervisor; door staff; security steward; "
     "gate guard; museum guard; bank guard; security patrol officer", "security services; security; event security"),
    ("33-9091.00", "Crossing Guards", 60.2, "",
     "crossing guard; lollipop lady; lollipop man; school crossing patrol; flagger on roads", ""),
    ("33-9092.00", "Lifeguards, Ski Patrol, and Other Recreational Protective Service Workers", 82.3, "",
     "lifeguard; ski patroller; pool attendant; beach lifeguard; swimming pool lifeguard; mountain rescuer; "
     "pool lifeguard", "ski patrol"),
    ("33-9093.00", "Transportation Security Screeners", 74.0, "",
     "airport security officer; tsa officer; airport security screener; tsa agent; baggage screener; "
     "aviation security officer", "airport security"),
    ("33-9099.02", "Retail Loss Prevention Specialists", 67.5, "shop",
     "store detective; loss prevention officer; loss prevention specialist; asset protection specialist; "
     "loss prevention associate; loss prevention agent", "store security"),
    ("35-1011.00", "Chefs and Head Cooks", 67.7, "restaurant",
     "chef; head chef; sous chef; executive chef; pastry chef; head cook; chef de partie; private chef; "
     "kitchen head; chef de cuisine; sushi chef; commis chef; cdp; hotel chef; pub chef; personal chef; chef owner; "
     "demi chef; chef proprietor; kitchen chef; school chef; chef manager; pizza chef; vegan chef", ""),
    ("35-1012.00", "First-Line Supervisors of Food Preparation and Serving Workers", 86.4, "restaurant",
     "restaurant supervisor; head waiter; maitre d; shift manager in a restaurant; fast food supervisor; "
     "catering supervisor; restaurant assistant manager; bar supervisor; head waitress; "
     "floor manager of a restaurant; cafe supervisor; kitchen supervisor; canteen supervisor; "
     "food service supervisor; mcdonalds manager; restaurant shift manager; starbucks shift supervisor; "
     "front of house manager; coffee shop supervisor; starbucks manager", ""),
    ("35-2011.00", "Cooks, Fast Food", 19.5, "restaurant",
     "fast food cook; burger cook; burger flipper; mcdonalds cook; chip shop fryer; fry cook", ""),
    ("35-2012.00", "Cooks, Institution and Cafeteria", 46.5, "restaurant",
     "school cook; canteen cook; hospital cook; institutional cook; dinner lady; cafeteria cook; lunch lady; "
     "school kitchen cook; cook in a school; care home cook; army cook; prison cook; ships cook; school dinner lady; "
     "catering cook", ""),
    ("35-2014.00", "Cooks, Restaurant", 34.5, "restaurant",
     "cook; line cook; restaurant cook; grill cook; pizza maker; pizzaiolo; breakfast cook; prep cook; pizza cook; "
     "cooks in a restaurant; second cook; kebab shop cook; sushi maker; pub cook", "cooking"),
    ("35-2021.00", "Food Preparation Workers", 67.1, "restaurant",
     "kitchen assistant; kitchen porter; kitchen hand; food preparation worker; sandwich maker; salad maker; "
     "kitchen worker; catering assistant; kitchen helper; kp in a kitchen; kitchen staff; food prep worker; "
     "canteen assistant; school kitchen assistant; kitchen team member; lunchtime kitchen assistant; "
     "general kitchen assistant", "food prep"),
    ("35-3011.00", "Bartenders", 86.4, "restaurant",
     "bartender; barman; barmaid; mixologist; bar staff; barkeeper; bar worker; pub worker; barkeep; "
     "publican's assistant; works behind the bar; bar attendant; cocktail bartender; pulls pints; tends bar; "
     "bar tender; head bartender; bar steward; bar manager's assistant; cocktail maker; bar person", ""),
    ("35-3021.00", "Combined Food Preparation and Serving Workers, Including Fast Food", 67.5, "restaurant",
     "fast food worker; mcdonalds worker; mcdonalds crew member; kfc worker; burger king worker; "
     "food service worker; crew member of a fast food; subway worker; food service team member; takeaway worker; "
     "fast food crew; restaurant team member; food truck worker; chip shop worker; crew trainer at mcdonalds; "
     "sandwich artist", "fast food"),
    ("35-3022.00", "Counter Attendants, Cafeteria, Food Concession, and Coffee Shop", 67.1, "restaurant",
     "cafe worker; counter assistant in a cafe; coffee shop worker; cafeteria worker; canteen worker; "
     "ice cream seller; cafe assistant; counter attendant; cafe staff; deli counter assistant; "
     "coffee shop assistant; ice cream server; dining hall worker; concession worker; juice bar worker; tea lady", ""),
    ("35-3022.01", "Baristas", 90.9, "restaurant",
     "barista; coffee maker in a cafe; makes coffee; starbucks barista; head barista; costa worker; starbucks worker",
     ""),
    ("35-3031.00", "Waiters and Waitresses", 76.9, "restaurant",
     "waiter; waitress; waits tables; server; serves tables; restaurant worker; food server in a restaurant; "
     "waiting staff; cocktail waitress; sommelier; restaurant server; restaurant staff; wait staff; waits on tables; "
     "serves food; table server; banquet server; wine waiter; catering server; serves drinks",
     "restaurants; catering; the restaurant trade; waiting tables; waitering"),
    ("35-3041.00", "Food Servers, Nonrestaurant", 63.4, "",
     "room service waiter; hospital food server; meals on wheels worker; meal server in a hospital; "
     "hospital catering assistant; ward hostess", ""),
    ("35-9011.00", "Dining Room and Cafeteria Attendants and Bartender Helpers", 70.1, "restaurant",
     "busser; busboy; barback; bus boy; dining room attendant; runner in a restaurant; food runner; glass collector; "
     "bar back; lunchtime supervisor; midday supervisor", ""),
    ("35-9021.00", "Dishwashers", 28.7, "restaurant",
     "dishwasher; washes dishes; pot washer; dish washer; washer up in a kitchen; plongeur; kitchen dishwasher",
     "pot wash"),
    ("35-9031.00", "Hosts and Hostesses, Restaurant, Lounge, and Coffee Shop", 77.6, "restaurant",
     "hostess; restaurant host; restaurant hostess; front of house assistant; host of a restaurant; "
     "front of house staff; restaurant greeter", "front of house"),
    ("37-1011.00", "First-Line Supervisors of Housekeeping and Janitorial Workers", 55.3, "",
     "cleaning supervisor; housekeeping supervisor; head housekeeper; housekeeping manager; cleaning manager; "
     "executive housekeeper; cleaning company owner; domestic supervisor; domestic services manager; "
     "custodial supervisor; cleaning business owner; laundry manager; caretaker supervisor; "
     "runs a cleaning business; runs a cleaning company; janitorial supervisor; cleaning firm owner", ""),
    ("37-1012.00", "First-Line Supervisors of Landscaping, Lawn Service, and Groundskeeping Workers", 65.8, "trades",
     "head gardener; landscaping supervisor; grounds manager; head groundsman; landscaping business owner; "
     "landscape contractor; parks manager; head greenkeeper; landscaping manager; lawn care business owner; "
     "golf course superintendent; landscaping company owner; gardening business owner; landscape manager; "
     "course manager of a golf club", ""),
    ("37-2011.00", "Janitors and Cleaners, Except Maids and Housekeeping Cleaners", 24.1, "",
     "cleaner; janitor; office cleaner; school caretaker; caretaker; cleaning lady; custodian; window cleaner; "
     "cleaning operative; building cleaner; school cleaner; hospital cleaner; cleaning staff; cleans offices; "
     "concierge caretaker; industrial cleaner; cleans windows; street cleaner; street sweeper; carpet cleaner; "
     "school janitor; cleaning woman; school custodian; toilet attendant; contract cleaner; night cleaner; "
     "commercial cleaner; pool cleaner; facilities assistant; cleaning assistant; site caretaker; cleaning worker; "
     "facilities operative; premises officer; chimney sweep; train cleaner; pressure washer of driveways; "
     "oven cleaner; deep cleaner; domestic assistant in a hospital; building caretaker; hospital domestic; "
     "church cleaner; airport cleaner; shop cleaner; cleaning contractor", "cleaning"),
    ("37-2012.00", "Maids and Housekeeping Cleaners", 47.3, "",
     "housekeeper; maid; hotel maid; chambermaid; hotel cleaner; house cleaner; cleans houses; room attendant; "
     "hotel housekeeper; domestic cleaner; domestic; hotel room attendant; cleans homes; home cleaner; housemaid; "
     "butler; cleans hotel rooms; housekeeping attendant; domestic helper; live in housekeeper; airbnb cleaner; "
     "private housekeeper; household assistant; housekeeping assistant; domestic worker; house keeper; "
     "valet of a household", "housekeeping; house cleaning"),
    ("37-2021.00", "Pest Control Workers", 70.7, "trades",
     "pest controller; exterminator; pest control technician; rat catcher; pest control specialist; "
     "pest control worker; fumigator", "pest control"),
    ("37-3011.00", "Landscaping and Groundskeeping Workers", 10.9, "trades",
     "gardener; landscaper; groundsman; greenkeeper; landscape gardener; mows lawns; lawn care worker; greenskeeper; "
     "groundskeeper; lawn mower man; garden maintenance worker; grounds maintenance worker; park gardener; "
     "landscaping worker; estate gardener; grounds worker; cuts grass; does gardens; parks gardener; "
     "greenhouse gardener; lawn technician; landscape operative; golf greenkeeper; garden worker; jobbing gardener",
     "landscaping; gardening"),
    ("37-3013.00", "Tree Trimmers and Pruners", 35.8, "trades",
     "tree surgeon; arborist; tree trimmer; arboriculturist; tree feller in gardens; arborculturalist; tree climber; "
     "tree worker; tree cutter", ""),
)
# fmt: on
