"""Transport, warehouses and the military: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("53-1021.00", "First-Line Supervisors of Helpers, Laborers, and Material Movers, Hand", 47.6, "factory",
     "warehouse supervisor; warehouse lead; shift supervisor in a warehouse; warehouse team leader; "
     "warehouse shift manager; loading dock supervisor; dock supervisor; amazon area manager; warehouse foreman; "
     "fulfillment center supervisor; fulfillment supervisor; distribution supervisor; warehouse area manager; "
     "distribution center supervisor; goods in supervisor; dispatch supervisor; logistics supervisor; "
     "inventory supervisor; shipping supervisor; warehouse leader; dock manager; receiving supervisor; "
     "warehouse shift lead; despatch supervisor; receiving manager; shipping lead; logistics team leader; "
     "fulfillment lead; inbound supervisor; outbound supervisor; inbound manager; outbound manager; inventory lead; "
     "removals foreman; loading supervisor; logistics lead; distribution team leader; shift supervisor in logistics; "
     "picking supervisor; freight supervisor", ""),
    ("53-1031.00",
     "First-Line Supervisors of Transportation and Material-Moving Machine and Vehicle Operators",
     76.9, "driver",
     "transport supervisor; bus depot supervisor; driver supervisor; fleet supervisor; bus inspector; "
     "train crew manager; driver manager; transportation supervisor; delivery supervisor; train driver manager; "
     "fleet lead; bus supervisor; bus operations manager; taxi company owner; haulage company owner; "
     "taxi firm owner; haulier; haulage contractor; trucking company owner; bus company owner; coach company owner; "
     "limo company owner; trucking business owner; ups supervisor; runs a taxi firm; runs a haulage firm", ""),
    ("53-2011.00", "Airline Pilots, Copilots, and Flight Engineers", 69.6, "",
     "airline pilot; pilot; flies planes; captain of an airliner; airline captain; copilot; first officer; "
     "jet pilot; flies for an airline; flies airplanes; airplane pilot; aeroplane pilot; plane pilot; "
     "commercial airline pilot; fighter pilot; aircraft pilot; boeing pilot; aviator; cargo pilot; "
     "airline first officer", "aviation"),
    ("53-2012.00", "Commercial Pilots", 72.9, "",
     "commercial pilot; helicopter pilot; flies helicopters; charter pilot; crop duster; bush pilot; "
     "private jet pilot; balloon pilot; air ambulance pilot; test pilot", ""),
    ("53-2021.00", "Air Traffic Controllers", 69.3, "",
     "air traffic controller; flight controller; atc; air traffic control officer", "air traffic control"),
    ("53-2022.00", "Airfield Operations Specialists", 80.7, "",
     "airport operations manager; airfield operations specialist; airport manager; airport duty manager; "
     "flight dispatcher; airport operations officer; airport operations agent; airport operations specialist; "
     "airport director", "airport operations"),
    ("53-2031.00", "Flight Attendants", 97.0, "",
     "flight attendant; cabin crew; air hostess; stewardess; steward on a plane; cabin crew member; air steward; "
     "airline stewardess; flight steward; purser; cabin attendant; flight crew; cabin manager; cabin steward; "
     "inflight manager; airline hostess; trolley dolly", ""),
    ("53-3011.00", "Ambulance Drivers and Attendants, Except Emergency Medical Technicians", 80.5, "driver",
     "ambulance driver; patient transport driver; ambulance care assistant; ambulance attendant; "
     "patient transport service driver", ""),
    ("53-3021.00", "Bus Drivers, Transit and Intercity", 71.5, "driver",
     "bus driver; drives a bus; coach driver; city bus driver; drives a coach; bus operator; tour bus driver; "
     "transit driver; public bus driver; long distance coach driver; transit operator; transit bus driver; "
     "greyhound driver", ""),
    ("53-3022.00", "Bus Drivers, School or Special Client", 53.3, "driver",
     "school bus driver; minibus driver; drives a school bus; drives a minibus; community bus driver; "
     "paratransit driver; dial a ride driver; school transport driver", ""),
    ("53-3031.00", "Driver/Sales Workers", 68.4, "driver",
     "milkman; delivery salesman; route salesman; van salesman; bread man; driver salesman; delivers milk; "
     "driver sales worker; route sales driver; bread van driver; coffee van driver; route driver; milk roundsman; "
     "bread delivery driver; drinks delivery driver", ""),
    ("53-3032.00", "Heavy and Tractor-Trailer Truck Drivers", 50.6, "driver",
     "truck driver; lorry driver; trucker; hgv driver; drives a truck; drives a lorry; long haul driver; "
     "tractor trailer driver; class 1 driver; tanker driver; drives a rig; cdl driver; heavy goods driver; "
     "articulated lorry driver; drives trucks; drives lorries; long distance driver; artic driver; "
     "concrete truck driver; haulage driver; dump truck driver; tow truck driver; class a driver; tipper driver; "
     "drives an 18 wheeler; owner operator truck driver; flatbed driver; tow driver; lorry haulage driver; "
     "cement mixer driver; cdl truck driver; lgv driver; fuel tanker driver; log truck driver; class 2 driver; "
     "recovery driver; semi truck driver; car transporter driver; cdl a driver; refrigerated truck driver",
     "trucking; haulage; road haulage"),
    ("53-3033.00", "Light Truck or Delivery Services Drivers", 64.0, "driver",
     "delivery driver; van driver; driver; courier driver; delivers parcels; drives a van; amazon driver; "
     "ups driver; parcel courier; parcel delivery driver; fedex driver; dhl driver; delivers packages; "
     "supermarket delivery driver; delivery man; dpd driver; delivers for amazon; multi drop driver; "
     "grocery delivery driver; home delivery driver; delivery person; evri courier; delivery associate; "
     "package delivery driver; van courier; furniture delivery driver; parcel deliverer; hermes courier; "
     "package handler driver; package car driver; box truck driver; delivery courier; delivery worker; deliveryman; "
     "parcel driver; white van man; light truck driver; amazon flex driver; package driver; parts driver; "
     "flower delivery driver; man with a van; man and van; tesco driver; tesco delivery driver; ocado driver; "
     "fedex courier; delivery boy; 3 5 tonne driver; drives deliveries", "delivery; parcel delivery"),
    ("53-3041.00", "Taxi Drivers and Chauffeurs", 65.8, "driver",
     "taxi driver; drives a taxi; cab driver; cabbie; chauffeur; uber driver; minicab driver; drives for uber; "
     "lyft driver; limousine driver; limo driver; private hire driver; cabby; drives a cab; drives for lyft; "
     "personal driver; rideshare driver; black cab driver; taxi owner; private driver; shuttle driver; "
     "airport shuttle driver; taxicab driver; drives people around; company driver; bolt driver; taxi man; "
     "grab driver; rickshaw driver; executive chauffeur; shuttle bus driver; car service driver; "
     "airport transfer driver", "taxis; taxi"),
    ("53-4011.00", "Locomotive Engineers", 34.1, "driver",
     "train driver; drives a train; locomotive engineer; railway engineer of locomotives; engine driver; "
     "drives trains; locomotive driver; rail driver; freight train driver; train operator; railroad engineer; "
     "trainee train driver; railway driver; train conductor engineer", ""),
    ("53-4021.00", "Railroad Brake, Signal, and Switch Operators", 29.1, "driver",
     "signalman; railway signaller; signaller; railroad switch operator; railway worker; rail worker; "
     "railroad worker; works on the railway; shunter; works on the railways; works for the railway; brakeman; "
     "works on the railroad; rail traffic controller; train dispatcher; rail controller; train controller; railwayman",
     "railways; rail; railroads; the rail industry"),
    ("53-4031.00", "Railroad Conductors and Yardmasters", 36.7, "driver",
     "train conductor; train guard; railway conductor; railroad conductor; ticket inspector; train manager; "
     "yardmaster; rail conductor; conductor on trains; train ticket inspector; railway guard; conductor on a train; "
     "revenue protection officer; rail guard", ""),
    ("53-4041.00", "Subway and Streetcar Operators", 72.0, "driver",
     "tram driver; subway driver; tube driver; metro driver; drives a tram; underground train driver; "
     "drives the tube; light rail operator; subway operator; streetcar operator; streetcar driver; metro operator; "
     "subway train operator; london underground driver; tram operator", ""),
    ("53-5011.00", "Sailors and Marine Oilers", 24.4, "",
     "sailor; deckhand; merchant seaman; seaman; able seaman; bosun; deck hand; crew member on a ship; "
     "ship crew member; mariner; seafarer; works on ships; works on a ship; yacht deckhand; boatswain; boat crew; "
     "cruise ship worker; works on a cruise ship; ship worker; able bodied seaman; merchant mariner; ferry worker; "
     "ferryman; canal boat worker", "merchant navy; yachting; yacht crew"),
    ("53-5021.01", "Ship and Boat Captains", 62.7, "",
     "ship captain; boat captain; skipper; sea captain; ferry captain; ship's master; master mariner; yacht captain; "
     "captain of a ship; charter boat captain; tugboat captain; boat skipper; yacht skipper; ferry skipper; "
     "tug master; cruise ship captain; harbor master; harbormaster; river captain; harbourmaster", ""),
    ("53-5021.02", "Mates- Ship, Boat, and Barge", 32.9, "",
     "ship's officer; first mate; ship's mate; deck officer; second mate; merchant navy officer; chief mate; "
     "third officer on a ship; ship officer; navigation officer; second officer on a ship; chief officer on a ship; "
     "ship navigator", ""),
    ("53-5031.00", "Ship Engineers", 9.3, "",
     "ship engineer; ship's engineer; second engineer on a ship; chief engineer on a ship; engine room officer", ""),
    ("53-6021.00", "Parking Lot Attendants", 74.0, "",
     "parking attendant; car park attendant; valet parker; parking lot attendant; parks cars; valet; "
     "car park manager; parking valet; parking manager; garage parking attendant; valet attendant", ""),
    ("53-6031.00", "Automotive and Watercraft Service Attendants", 72.4, "",
     "petrol pump attendant; gas station attendant; petrol station attendant; service station attendant; "
     "gas pump attendant; forecourt attendant; service station worker", ""),
    ("53-6051.07", "Transportation Vehicle, Equipment and Systems Inspectors, Except Aviation", 17.2, "trades",
     "vehicle inspector; transport inspector; train inspector; rail inspector; transportation inspector", ""),
    ("53-6061.00", "Transportation Attendants, Except Flight Attendants", 43.3, "",
     "transportation attendant; train attendant; ship steward; cruise ship steward; bus conductor; "
     "passenger assistant; school bus escort; passenger attendant; rail hostess; onboard host of a train; "
     "cruise ship stewardess; yacht stewardess; passenger escort; bus monitor; bus aide", ""),
    ("53-7021.00", "Crane and Tower Operators", 20.4, "trades",
     "crane operator; crane driver; drives a crane; tower crane operator; overhead crane operator; "
     "mobile crane operator; works a crane; crane man", ""),
    ("53-7032.00", "Excavating and Loading Machine and Dragline Operators", 23.1, "trades",
     "dragline operator; loading shovel driver; quarry digger driver; face shovel operator", ""),
    ("53-7051.00", "Industrial Truck and Tractor Operators", 38.2, "factory",
     "forklift driver; fork lift driver; forklift operator; drives a forklift; fork lift truck driver; "
     "reach truck driver; forklift truck driver; flt driver; reach truck operator; lift truck operator; "
     "fork truck driver; industrial truck operator; counterbalance driver; drives forklifts; tow tractor driver; "
     "powered industrial truck operator", "forklift"),
    ("53-7061.00", "Cleaners of Vehicles and Equipment", 6.0, "",
     "car washer; car cleaner; washes cars; car valeter; car detailer; car wash attendant; car wash worker; "
     "vehicle cleaner; auto detailer; car wash owner; valeter; mobile valeter; car valet; auto detailing owner; "
     "car detailing owner; bus cleaner; aircraft cleaner; vehicle valeter; detailer", "car detailing; car valeting"),
    ("53-7062.00", "Laborers and Freight, Stock, and Material Movers, Hand", 38.4, "factory",
     "warehouse worker; warehouse operative; works in a warehouse; mover; furniture mover; removal man; "
     "warehouse associate; baggage handler; docker; dockworker; longshoreman; stevedore; loader; warehouseman; "
     "warehouse assistant; material handler; amazon warehouse worker; warehouse staff; moves furniture; "
     "package handler; dock worker; furniture removals; removals man; freight handler; airport baggage handler; "
     "ramp agent; warehouse laborer; loading dock worker; distribution worker; unloader; ups loader; "
     "porter in a warehouse; warehouse person; port worker; moving company worker; cargo handler; "
     "warehouse technician; warehouse handler; warehouse specialist; logistics operative; removals company owner; "
     "warehouse team member; distribution center worker; logistics worker; removal company owner; "
     "moving company owner; warehouse operator; warehouse hand; house mover; warehouse loader; lumper; "
     "material mover; parcel handler; parcel sorter; amazon associate; amazon worker; ground handler; "
     "freight loader; distribution operative; ramp worker; warehouse employee; packer and mover; "
     "logistics associate; truck loader; lorry loader; container unloader; fulfillment center worker; "
     "removals worker; works at an amazon warehouse; move coordinator's man; warehouse helper; removals porter",
     "warehousing; warehouse work; warehouse; removals"),
    ("53-7064.00", "Packers and Packagers, Hand", 31.9, "factory",
     "packer; packs boxes; hand packer; factory packer; packing operative; packs parcels; packing worker; "
     "warehouse packer; food packer; bagger; grocery bagger; hand packager; packager; gift wrapper; bag packer; "
     "packing staff; box packer; egg packer; fruit packer", "packing"),
    ("53-7081.00", "Refuse and Recyclable Material Collectors", 26.3, "driver",
     "bin man; binman; garbage collector; refuse collector; dustman; trash collector; garbage man; waste collector; "
     "bin lorry driver; garbage truck driver; dustbin man; sanitation worker; refuse worker; recycling collector; "
     "bin collector; collects the bins; waste management worker; recycling worker; rubbish collector; skip driver; "
     "waste worker; refuse driver; sanitation man; empties the bins; refuse loader; recycling operative; "
     "garbage worker; trashman; garbageman; bin loader; junk remover; rubbish remover; rubbish removal man; "
     "bin truck driver; waste operative; scrap collector; scrap metal dealer; recycling center worker; scrap dealer; "
     "scrapyard owner; junk removal owner", "waste management; waste collection; recycling"),
    ("55-1016.00", "Infantry Officers", 50.0, "",
     "army officer; military officer; colonel; army captain; army lieutenant; army major; naval officer; "
     "navy officer; air force officer; lieutenant colonel; raf officer; brigadier; squadron leader; navy lieutenant; "
     "wing commander; infantry officer; navy commander; lieutenant in the army; captain in the army; "
     "major in the army; army commander; marine officer; army general; air force pilot officer; platoon commander; "
     "platoon leader; navy captain; general in the army; naval commander; marine corps officer; admiral; "
     "royal navy officer; rear admiral", ""),
    ("55-3016.00", "Infantry", 50.0, "",
     "soldier; infantryman; private in the army; marine; corporal; army sergeant; rifleman; squaddie; serviceman; "
     "works in the army; army corporal; army reservist; reservist; paratrooper; gunner; lance corporal; "
     "army private; navy seaman; national guardsman; royal marine; airman; gi; army worker; guardsman; "
     "army specialist; staff sergeant; navy worker; military policeman; navy petty officer; petty officer; "
     "army engineer; air force sergeant; royal engineer; sergeant major; drill sergeant; serves in the army; "
     "serves in the navy; serves in the military; military worker; air force worker; special forces soldier; sapper; "
     "warrant officer; raf technician; armed forces worker",
     "army; the army; military; the military; navy; the navy; the armed forces; armed forces; air force; "
     "the air force; raf; marine corps; army reserve; national guard; infantry; us army"),
)
# fmt: on
