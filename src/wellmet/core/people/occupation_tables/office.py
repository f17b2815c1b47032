"""Office work, farming, fishing and forestry: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("43-1011.00", "First-Line Supervisors of Office and Administrative Support Workers", 64.6, "office",
     "office supervisor; administrative supervisor; admin manager; administration supervisor; office team leader; "
     "clerical supervisor; admin supervisor; accounts supervisor; payroll supervisor; reception manager; "
     "back office manager; office lead; admin team leader; front desk manager", ""),
    ("43-2011.00", "Switchboard Operators, Including Answering Service", 92.0, "office",
     "switchboard operator; telephonist; answering service operator", ""),
    ("43-3011.00", "Bill and Account Collectors", 58.5, "office",
     "debt collector; bill collector; collections agent; credit controller; collections officer; "
     "collections specialist; debt recovery officer; credit control assistant", "debt collection; credit control"),
    ("43-3021.02", "Billing, Cost, and Rate Clerks", 63.7, "office",
     "billing clerk; billing specialist; invoice clerk; accounts receivable clerk; billing coordinator; "
     "medical biller; medical billing specialist; invoicing clerk; billing assistant; billing administrator; "
     "accounts receivable specialist; billing analyst; accounts payable clerk; accounts payable specialist; "
     "purchase ledger clerk; sales ledger clerk", "billing; medical billing; accounts receivable"),
    ("43-3031.00", "Bookkeeping, Accounting, and Auditing Clerks", 57.9, "accountant",
     "bookkeeper; accounts assistant; accounting clerk; keeps the books; accounts clerk; accounting assistant; "
     "finance assistant; does the books; accounting technician; accounts administrator; audit clerk; ledger clerk; "
     "book keeper; finance administrator; accounting administrator; finance clerk; aat accounts assistant; "
     "accounts technician; accounts worker; accounts officer; accounts senior; aat",
     "bookkeeping; accounts; accounts payable"),
    ("43-3051.00", "Payroll and Timekeeping Clerks", 31.9, "office",
     "payroll clerk; payroll administrator; payroll officer; payroll specialist; payroll assistant; wages clerk; "
     "payroll coordinator; timekeeper; payroll analyst; payroll accountant", "payroll"),
    ("43-3061.00", "Procurement Clerks", 60.8, "office",
     "procurement clerk; purchasing clerk; procurement assistant; purchasing assistant; purchasing administrator; "
     "buying assistant", ""),
    ("43-3071.00", "Tellers", 91.3, "office",
     "bank teller; teller; bank clerk; bank cashier; bank counter clerk; building society cashier; "
     "credit union teller; bank worker; bank employee; bank assistant; building society worker; bank staff", ""),
    ("43-4031.01", "Court Clerks", 79.9, "civil-servant",
     "court clerk; court administrator; clerk of the court; court worker; court assistant", ""),
    ("43-4031.02", "Municipal Clerks", 88.9, "civil-servant",
     "municipal clerk; city clerk; parish clerk; registrar of births; registrar; council clerk; town hall clerk; "
     "county clerk; registrar of marriages; electoral services officer; township clerk; democratic services officer; "
     "elections officer; marriage registrar", ""),
    ("43-4051.00", "Customer Service Representatives", 78.0, "office",
     "customer service representative; call center agent; call center worker; customer service advisor; "
     "contact center agent; customer support agent; customer success manager; customer service agent; "
     "customer care agent; customer support specialist; customer advisor; customer service assistant; "
     "call center operator; customer service associate; customer care representative; csr; client services manager; "
     "call handler; contact center advisor; customer support representative; customer success specialist; "
     "client services representative; customer services advisor; customer relations officer; "
     "call center representative; customer experience specialist; call center advisor; customer service officer; "
     "customer service executive; customer success executive; customer service specialist; client service associate; "
     "customer service worker; support agent; helpline advisor; customer service coordinator; "
     "customer service clerk; member services representative; customer success associate; contact center worker; "
     "customer consultant; client success manager; customer happiness agent; customer experience associate; "
     "client services executive; customer operations specialist",
     "client services; call centers; customer success; customer care; customer relations; customer service; "
     "customer services; customer support"),
    ("43-4051.03", "Patient Representatives", 99.0, "",
     "patient representative; patient advocate; patient liaison officer; patient experience manager; "
     "patient services coordinator; patient coordinator; patient services representative; patient care coordinator; "
     "pals officer; patient services manager; patient relations manager", ""),
    ("43-4061.00", "Eligibility Interviewers, Government Programs", 91.5, "civil-servant",
     "benefits officer; eligibility interviewer; job center worker; welfare officer; benefits caseworker; "
     "dwp worker; eligibility specialist; job center benefits advisor; unemployment office worker; "
     "benefits office worker; job center plus worker; benefit assessor; disability assessor; "
     "employment office worker; immigration caseworker; social security worker; medicaid caseworker; "
     "eligibility worker; universal credit case manager", ""),
    ("43-4071.00", "File Clerks", 50.9, "office",
     "filing clerk; file clerk; records clerk; records assistant", ""),
    ("43-4081.00", "Hotel, Motel, and Resort Desk Clerks", 96.8, "",
     "hotel receptionist; front desk agent; hotel clerk; night auditor; hotel desk clerk; front desk clerk; "
     "front desk agent at a hotel; guest service agent; hotel front desk agent; front office agent; "
     "front desk associate; works at a hotel reception; hotel worker; hotel staff; hotel receptionist manager; "
     "guest services representative; front desk receptionist; front desk manager of a hotel; hotel employee; "
     "night manager of a hotel; hotel night manager; hotel front office assistant",
     "hotels; hotel front desk; hotel reception; front desk"),
    ("43-4121.00", "Library Assistants, Clerical", 75.7, "",
     "library assistant; library clerk; library worker; library aide; library page; library customer assistant",
     "libraries"),
    ("43-4141.00", "New Accounts Clerks", 99.3, "office",
     "new accounts clerk; account opening officer; new accounts representative; account opening clerk", ""),
    ("43-4151.00", "Order Clerks", 74.3, "office",
     "order clerk; order processor; sales administrator; order entry clerk; sales order processor; "
     "sales order administrator", ""),
    ("43-4161.00", "Human Resources Assistants, Except Payroll and Timekeeping", 74.3, "office",
     "hr assistant; hr administrator; human resources assistant; hr coordinator; personnel assistant; "
     "human resources administrator; human resources coordinator; people coordinator; people administrator; "
     "recruitment coordinator; recruitment administrator; hr clerk; personnel clerk; talent coordinator; "
     "recruiting coordinator", "hr admin"),
    ("43-4171.00", "Receptionists and Information Clerks", 98.3, "office",
     "receptionist; front desk receptionist in an office; doctor's receptionist; works on reception; "
     "medical receptionist; information clerk; dental receptionist; vet's receptionist; reception worker; "
     "salon receptionist; school receptionist; office receptionist; spa receptionist; clinic receptionist; "
     "front of house receptionist; hospital receptionist; receptionist administrator; gp receptionist; "
     "information desk clerk; mans the reception; visitor information officer; surgery receptionist; "
     "tourist information officer; tourist information assistant; information assistant; welcome desk assistant; "
     "front desk coordinator; reception staff; front desk officer", "reception"),
    ("43-4181.00", "Reservation and Transportation Ticket Agents and Travel Clerks", 99.5, "",
     "ticket agent; airline ticket agent; check in agent; airport check in agent; reservations agent; booking clerk; "
     "gate agent; passenger service agent; reservation agent; airport worker; airline customer service agent; "
     "check in staff; airport customer service agent; station ticket clerk; airport ground staff; reservationist; "
     "reservations manager; reservations clerk; check in clerk; passenger services agent; airline agent; "
     "airport staff; train ticket seller", "airline check in"),
    ("43-5011.00", "Cargo and Freight Agents", 65.8, "office",
     "freight agent; cargo agent; shipping agent; freight broker; freight agent at the port; freight coordinator; "
     "export coordinator; shipping coordinator; export clerk; import clerk; shipbroker; ship broker; "
     "import export specialist; import coordinator; export administrator; cargo handler agent; freight clerk",
     "shipping; freight"),
    ("43-5011.01", "Freight Forwarders", 55.6, "office",
     "freight forwarder; forwarding agent; forwarder", "freight forwarding"),
    ("43-5021.00", "Couriers and Messengers", 46.5, "driver",
     "courier; messenger; bike courier; bicycle courier; cycle courier; food courier; deliveroo rider; "
     "uber eats rider; delivery rider; uber eats driver; deliveroo driver; delivers food; food delivery driver; "
     "doordash driver; bike messenger; just eat driver; dispatch rider; motorcycle courier; delivers takeaways; "
     "food delivery rider; pizza delivery driver; delivers pizza; delivers pizzas; dasher; medical courier; "
     "paper boy; newspaper deliverer; paper girl; delivers newspapers; foot courier; delivers meals", ""),
    ("43-5031.00", "Police, Fire, and Ambulance Dispatchers", 99.1, "",
     "emergency dispatcher; 911 operator; 999 call handler; police dispatcher; ambulance dispatcher; "
     "emergency call handler; fire dispatcher; 911 dispatcher; control room operator of the police; 999 operator; "
     "911 call taker; emergency services dispatcher; 112 operator", ""),
    ("43-5032.00", "Dispatchers, Except Police, Fire, and Ambulance", 79.9, "driver",
     "dispatcher; taxi dispatcher; truck dispatcher; transport planner of lorries; taxi controller; "
     "transport coordinator; transport clerk; transport controller; fleet coordinator; logistics dispatcher; "
     "transport scheduler; vehicle scheduler; service dispatcher; traffic planner of lorries; truck scheduler; "
     "transport administrator; transportation coordinator; transport office worker; fleet controller", ""),
    ("43-5041.00", "Meter Readers, Utilities", 56.3, "",
     "meter reader; reads meters", ""),
    ("43-5051.00", "Postal Service Clerks", 82.3, "",
     "post office clerk; post office worker; works at the post office; postal clerk; post office counter clerk; "
     "post office assistant; post office cashier; post office staff; postal assistant", ""),
    ("43-5052.00", "Postal Service Mail Carriers", 51.7, "driver",
     "postman; postie; mail carrier; mailman; letter carrier; delivers the post; delivers mail; postal worker; "
     "delivers the mail; delivers letters; postal carrier; rural carrier; mail deliverer; royal mail worker; "
     "usps carrier; royal mail postman; city carrier; delivers post; postal employee; post deliverer; usps worker", ""),
    ("43-5053.00", "Postal Service Mail Sorters, Processors, and Processing Machine Operators", 4.3, "factory",
     "mail sorter; postal sorter; sorts mail; sorting office worker; mail processing clerk; sorting office manager",
     ""),
    ("43-5061.00", "Production, Planning, and Expediting Clerks", 30.6, "factory",
     "production planner; production scheduler; expediter; planning clerk; material planner; master scheduler; "
     "production coordinator; materials planner; planner; production controller; inventory planner; supply planner; "
     "scheduler; planner in a factory; production clerk; material controller; production planning manager; "
     "production administrator", "production planning"),
    ("43-5071.00", "Shipping, Receiving, and Traffic Clerks", 57.6, "factory",
     "shipping clerk; receiving clerk; goods in clerk; shipping and receiving clerk; dispatch clerk; "
     "goods in operative; warehouse clerk; warehouse administrator; inventory clerk; stock controller; "
     "shipping associate; despatch clerk; goods receiver; inventory controller; inventory specialist; "
     "stock control clerk; receiver at a warehouse; logistics clerk; logistics administrator; "
     "inventory control specialist; inventory analyst; stock control manager; shipping receiver; "
     "logistics assistant; inventory associate", "goods in"),
    ("43-5081.01", "Stock Clerks, Sales Floor", 92.7, "shop",
     "shelf stacker; shelf filler; stacks shelves; stocker; stocks shelves; night filler; replenishment assistant; "
     "stock clerk in a shop; grocery stocker; stock associate; shelf stocker; stock assistant; overnight stocker; "
     "night stocker; fills shelves; night replenishment", "stock replenishment"),
    ("43-5081.03", "Stock Clerks- Stockroom, Warehouse, or Storage Yard", 11.3, "factory",
     "storekeeper; stock clerk; stockroom assistant; stores person; storeman; stockroom worker; storesman; "
     "parts storeman; warehouse stock clerk; stockroom associate; tool room attendant", ""),
    ("43-5081.04", "Order Fillers, Wholesale and Retail Sales", 50.4, "factory",
     "order picker; picker; warehouse picker; order filler; picker packer; picks orders; amazon picker; "
     "order selector; pick packer; fulfillment associate; picks and packs; picking operative; "
     "amazon fulfillment associate; fulfillment center associate; fulfillment worker; online order picker", ""),
    ("43-6011.00", "Executive Secretaries and Executive Administrative Assistants", 72.0, "office",
     "executive assistant; personal assistant; pa; ea; executive secretary; director's assistant; ceo's assistant; "
     "executive pa; virtual assistant; executive administrator; private secretary; executive business partner; "
     "executive administrative assistant", "executive support"),
    ("43-6012.00", "Legal Secretaries", 60.8, "lawyer",
     "legal secretary; law firm secretary; lawyer's secretary; law secretary; solicitor's secretary; "
     "barrister's secretary", ""),
    ("43-6013.00", "Medical Secretaries", 72.4, "office",
     "medical secretary; doctor's secretary; ward clerk; medical administrator; medical office assistant; "
     "hospital secretary; dental secretary; ward administrator; medical administrative assistant; "
     "medical office administrator; hospital clerk; clinic coordinator; unit secretary; clinic administrator; "
     "unit clerk; clinical administrator; medical office worker; hospital administration assistant", "medical admin"),
    ("43-6014.00", "Secretaries and Administrative Assistants, Except Legal, Medical, and Executive", 64.9, "office",
     "secretary; administrative assistant; admin assistant; administrator; admin; office administrator; "
     "school secretary; office assistant; admin officer; administrative officer; team assistant; "
     "administration assistant; administrative coordinator; team administrator; department secretary; "
     "school administrator's assistant; clerical assistant; administrative associate; administration officer; "
     "office coordinator; administrative specialist; business administrator; administrative professional; "
     "business support officer; school office worker; office secretary; departmental administrator; admin worker; "
     "business support administrator; admin staff; admin clerk; personal secretary; faculty administrator; "
     "team secretary; office support assistant; administrative executive; university secretary; admin executive; "
     "school clerk",
     "administration; office administration; business administration; office admin; administrative support"),
    ("43-9011.00", "Computer Operators", 31.5, "office",
     "computer operator; data center technician; data centre operator; data center engineer", ""),
    ("43-9021.00", "Data Entry Keyers", 27.6, "office",
     "data entry clerk; data entry operator; data clerk; data inputter; data entry specialist; data entry keyer; "
     "data entry assistant; data processor; data administrator", "data entry"),
    ("43-9022.00", "Word Processors and Typists", 74.5, "office",
     "typist; word processor; audio typist; copy typist; transcriptionist; transcriber", ""),
    ("43-9041.01", "Insurance Claims Clerks", 63.0, "office",
     "insurance clerk; claims clerk; insurance claims clerk; claims assistant; claims processor; "
     "claims administrator; insurance administrator; claims assessor; claims specialist; insurance claims handler; "
     "claims manager; claims advisor; claims representative; claims consultant; claims analyst; claims associate", ""),
    ("43-9051.00", "Mail Clerks and Mail Machine Operators, Except Postal Service", 38.7, "office",
     "mail clerk; mail room clerk; mailroom assistant; post room assistant; mailroom clerk; post room worker; "
     "mailroom worker", ""),
    ("43-9061.00", "Office Clerks, General", 65.8, "office",
     "office clerk; clerk; office worker; clerical worker; clerical officer; office staff; office employee; "
     "white collar worker; desk worker; clerical staff; back office worker; general clerk; office associate; "
     "office girl; office junior; office person", "office job; desk job; clerical"),
    ("43-9081.00", "Proofreaders and Copy Markers", 23.5, "office",
     "proofreader; proof reader", "proofreading"),
    ("45-1011.07", "First-Line Supervisors of Agricultural Crop and Horticultural Workers", 24.9, "farmer",
     "farm supervisor; farm foreman; horticultural supervisor; vineyard supervisor; ranch foreman; crop supervisor; "
     "harvest supervisor", ""),
    ("45-1011.08", "First-Line Supervisors of Animal Husbandry and Animal Care Workers", 25.3, "farmer",
     "stud manager; herd manager; dairy manager; herdsman manager; dairy herd manager; livestock manager", ""),
    ("45-2011.00", "Agricultural Inspectors", 73.4, "civil-servant",
     "agricultural inspector; meat inspector; plant health inspector", ""),
    ("45-2021.00", "Animal Breeders", 18.2, "farmer",
     "animal breeder; dog breeder; horse breeder; breeds horses; breeds dogs; cattle breeder; cat breeder", ""),
    ("45-2091.00", "Agricultural Equipment Operators", 13.0, "farmer",
     "tractor driver; combine driver; farm machinery operator; agricultural contractor; combine operator; "
     "drives a tractor; tractor operator; farm equipment operator; agricultural machinery operator; "
     "combine harvester driver; drives a combine harvester; drives a combine", ""),
    ("45-2092.01", "Nursery Workers", 29.1, "farmer",
     "plant nursery worker; greenhouse worker; nursery gardener; horticultural worker; plant nursery assistant; "
     "nurseryman; plant grower", ""),
    ("45-2092.02", "Farmworkers and Laborers, Crop", 0.2, "farmer",
     "farm worker; fruit picker; farmhand; farm hand; farm laborer; crop worker; picks fruit; agricultural worker; "
     "vineyard worker; harvest worker; farmworker; grape picker; works on a farm; seasonal farm worker; "
     "field worker on a farm; agricultural laborer; works in the fields; ranch worker; picks strawberries; "
     "strawberry picker; farm labourer; land worker; vegetable picker; packhouse worker; farm assistant; "
     "ranch hand of crops; plantation worker", ""),
    ("45-2093.00", "Farmworkers, Farm, Ranch, and Aquacultural Animals", 40.0, "farmer",
     "shepherd; milker; cowman; dairy worker; stockman; herdsman; ranch hand; livestock worker; beekeeper; "
     "milks cows; dairymaid; cowboy; fish farm worker; dairy hand; poultry worker; cattle hand; goatherd; "
     "lambing assistant; keeps bees; livestock farmer's helper; pig worker; shearer; sheep shearer; cowhand; "
     "dairy farm worker", ""),
    ("45-3011.00", "Fishers and Related Fishing Workers", 4.7, "farmer",
     "fisherman; fisher; trawlerman; deckhand on a trawler; lobsterman; crab fisherman; trawler skipper; "
     "commercial fisherman; fishing boat worker; shrimper; fishing boat captain; fishing boat skipper",
     "fishing; fisheries"),
    ("45-3021.00", "Hunters and Trappers", 19.3, "farmer",
     "hunter; trapper; deer stalker; professional hunter", ""),
    ("45-4011.00", "Forest and Conservation Workers", 88.9, "farmer",
     "forestry worker; forest worker; forestry technician; woodland worker; woodsman; forestry operative; "
     "conservation worker; countryside worker; tree planter", ""),
    ("45-4021.00", "Fallers", 1.2, "farmer",
     "lumberjack; logger; tree feller; chainsaw operator; faller; timber cutter", "logging"),
    ("45-4022.00", "Logging Equipment Operators", 22.4, "farmer",
     "harvester driver; logging equipment operator; forwarder driver; skidder operator", ""),
)
# fmt: on
