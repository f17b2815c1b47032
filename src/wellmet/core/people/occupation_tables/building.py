"""Building, installing and repairing: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("47-1011.00", "First-Line Supervisors of Construction Trades and Extraction Workers", 54.5, "trades",
     "construction supervisor; site foreman; foreman; construction foreman; site supervisor; building foreman; "
     "works supervisor; general foreman; construction site supervisor; building supervisor; electrical foreman; "
     "roofing foreman; building site foreman; construction site foreman; plumbing supervisor; electrical supervisor; "
     "roads supervisor; ganger; carpentry foreman; civil engineering supervisor; construction lead", ""),
    ("47-2011.00", "Boilermakers", 26.1, "trades",
     "boilermaker; boiler maker", ""),
    ("47-2021.00", "Brickmasons and Blockmasons", 21.8, "trades",
     "bricklayer; brickie; brick mason; brickmason; lays bricks; mason; blockmason; block layer; brick layer",
     "bricklaying; masonry"),
    ("47-2022.00", "Stonemasons", 30.2, "trades",
     "stonemason; stone mason; dry stone waller; monumental mason; banker mason", "stonemasonry"),
    ("47-2031.01", "Construction Carpenters", 34.8, "trades",
     "joiner; carpenter; chippy; construction carpenter; finish carpenter; shopfitter; kitchen fitter; "
     "carpenter and joiner; formwork carpenter; shuttering joiner; kitchen installer; trim carpenter; shop fitter; "
     "fits kitchens; bench joiner; wood worker in construction; deck builder; carpentry contractor; "
     "window fitter of frames; set carpenter; shuttering carpenter; stair builder; door fitter; shed builder",
     "carpentry; joinery"),
    ("47-2031.02", "Rough Carpenters", 48.7, "trades",
     "rough carpenter; framer of houses; framing carpenter; scaffolder; scaffold builder; scaffolding worker; "
     "timber framer; scaffolding erector", "scaffolding"),
    ("47-2041.00", "Carpet Installers", 40.0, "trades",
     "carpet fitter; carpet layer; carpet installer; fits carpets; lays carpets", ""),
    ("47-2042.00", "Floor Layers, Except Carpet, Wood, and Hard Tiles", 49.0, "trades",
     "floor layer; flooring installer; floor fitter; parquet layer; flooring contractor; floor installer; "
     "lays floors; flooring fitter; floorer", "flooring"),
    ("47-2044.00", "Tile and Marble Setters", 40.8, "trades",
     "tiler; tile setter; marble setter; lays tiles; wall and floor tiler; tile layer; bathroom fitter; "
     "bathroom tiler; tile installer; bathroom installer; floor tiler; fits bathrooms; tile contractor", "tiling"),
    ("47-2051.00", "Cement Masons and Concrete Finishers", 17.6, "trades",
     "concrete finisher; cement mason; concrete worker; concreter; concrete layer; concrete contractor; pours concrete",
     ""),
    ("47-2061.00", "Construction Laborers", 27.3, "trades",
     "builder; construction worker; building laborer; laborer; construction laborer; builds houses; house builder; "
     "works on a building site; building worker; builder's laborer; hod carrier; building site worker; "
     "construction site worker; navvy; handyman builder; site laborer; demolition worker; home builder; "
     "groundworker; construction operative; renovates houses; works on building sites; builds homes; "
     "groundwork contractor; home renovator; remodeler; general laborer; labourer on a site; renovation contractor; "
     "master builder; general builder; loft converter; self employed builder; construction hand; "
     "demolition operative; home improvement contractor; building tradesman; building contractor's mate; "
     "construction helper; renovator; property renovator; construction contractor; building trade worker; "
     "building firm owner; builds extensions; construction company owner; runs a building firm",
     "construction; building; building trade; the building trade; home improvement; the trades"),
    ("47-2071.00", "Paving, Surfacing, and Tamping Equipment Operators", 41.2, "trades",
     "paver operator; road roller driver; paving machine operator; asphalt paver; asphalt worker; tarmac layer; "
     "tarmacker", ""),
    ("47-2073.00", "Operating Engineers and Other Construction Equipment Operators", 30.4, "trades",
     "digger driver; bulldozer driver; heavy equipment operator; excavator driver; excavator operator; "
     "plant operator in construction; jcb driver; drives a digger; construction equipment operator; "
     "drives a bulldozer; heavy machinery operator; backhoe operator; dozer operator; plant driver; "
     "operating engineer; grader operator; 360 driver; digger operator; dumper driver; plant operator; "
     "drives an excavator; earthmoving contractor; drives heavy machinery; heavy plant operator; "
     "machine driver on a building site", ""),
    ("47-2081.00", "Drywall and Ceiling Tile Installers", 11.6, "trades",
     "drywaller; dry liner; drywall installer; ceiling fixer; dryliner; drywall contractor; drywall finisher; "
     "ceiling fitter; partition fixer", ""),
    ("47-2111.00", "Electricians", 41.7, "trades",
     "electrician; sparky; electrical contractor; master electrician; journeyman electrician; does wiring; "
     "wires houses; industrial electrician; domestic electrician; electrics contractor; maintenance electrician; "
     "commercial electrician; auto electrician of houses; electrical fitter; electrical installer; "
     "marine electrician; approved electrician; electrical installation engineer; apprentice electrician; "
     "electrician owner; electrical tradesman", "electrical work; electrical contracting"),
    ("47-2121.00", "Glaziers", 49.0, "trades",
     "glazier; window fitter; fits windows; window installer; double glazing fitter; double glazing installer; "
     "glass fitter; installs windows", "glazing; double glazing"),
    ("47-2131.00", "Insulation Workers, Floor, Ceiling, and Wall", 21.6, "trades",
     "insulation installer; insulation fitter; insulation worker; insulation contractor; loft insulation installer; "
     "lagger", "insulation"),
    ("47-2141.00", "Painters, Construction and Maintenance", 37.2, "trades",
     "painter; house painter; decorator; painter and decorator; paints houses; painting contractor; "
     "painter decorator; painting and decorating; wallpaper hanger; commercial painter; "
     "industrial painter of bridges; interior painter; residential painter; paperhanger; decorating contractor; "
     "exterior painter; paints walls; steeplejack painter", "decorating; painting and decorating"),
    ("47-2151.00", "Pipelayers", 42.4, "trades",
     "pipelayer; pipe layer; drain layer; drainlayer", ""),
    ("47-2152.01", "Pipe Fitters and Steamfitters", 23.5, "trades",
     "pipefitter; pipe fitter; steamfitter; sprinkler fitter; pipe welder; fire sprinkler fitter", "pipefitting"),
    ("47-2152.02", "Plumbers", 34.5, "trades",
     "plumber; plumbing engineer; master plumber; plumbing contractor; fixes pipes; plumbing and heating engineer; "
     "drain engineer; plumbing business owner; emergency plumber; bathroom plumber; plumbing company owner; "
     "plumbing technician; unblocks drains; plumber owner", "plumbing; plumbing and heating"),
    ("47-2161.00", "Plasterers and Stucco Masons", 28.4, "trades",
     "plasterer; stucco mason; renderer; plastering contractor", "plastering"),
    ("47-2171.00", "Reinforcing Iron and Rebar Workers", 14.8, "trades",
     "steel fixer; rebar worker; steelfixer; rod buster", ""),
    ("47-2181.00", "Roofers", 44.3, "trades",
     "roofer; roofing contractor; fixes roofs; slater; thatcher; roof tiler; roofing company owner; roof slater; "
     "roofing installer; leadworker; gutter installer; roof repairer", "roofing"),
    ("47-2211.00", "Sheet Metal Workers", 37.2, "trades",
     "sheet metal worker; tinsmith; ductwork fitter; tin knocker; duct installer; sheet metal fabricator; "
     "ductwork installer", ""),
    ("47-2221.00", "Structural Iron and Steel Workers", 22.8, "trades",
     "steel erector; ironworker; iron worker; structural steel worker; steelworker in construction; steeplejack; "
     "structural ironworker", "steel erecting"),
    ("47-2231.00", "Solar Photovoltaic Installers", 38.7, "trades",
     "solar panel installer; solar installer; solar fitter; installs solar panels; pv installer; solar technician; "
     "solar panel fitter", "solar; solar energy; solar power"),
    ("47-4011.00", "Construction and Building Inspectors", 63.1, "civil-servant",
     "building inspector; building control officer; home inspector; construction inspector; "
     "building control surveyor; house inspector; code inspector; electrical inspector; clerk of works inspector; "
     "code enforcement officer; property inspector; plumbing inspector; building code official", "building control"),
    ("47-4021.00", "Elevator Installers and Repairers", 56.0, "trades",
     "lift engineer; elevator mechanic; elevator technician; elevator installer; lift technician; fixes lifts; "
     "lift installer; escalator engineer; repairs lifts; elevator repairman; elevator engineer", ""),
    ("47-4031.00", "Fence Erectors", 49.0, "trades",
     "fencer; fence erector; fence builder; fencing contractor; fence installer; builds fences", "fencing"),
    ("47-4041.00", "Hazardous Materials Removal Workers", 40.0, "trades",
     "asbestos remover; asbestos removal worker; hazardous waste worker; asbestos abatement worker; "
     "hazmat technician; mold remediation specialist; mold remover; hazardous materials worker", ""),
    ("47-4051.00", "Highway Maintenance Workers", 74.0, "trades",
     "road worker; highway maintenance worker; roadman; road mender; road maintenance worker; mends roads; "
     "highways worker; fixes roads; road builder; road crew worker; highway worker; gritter driver; roadworks worker",
     ""),
    ("47-4061.00", "Rail-Track Laying and Maintenance Equipment Operators", 33.6, "trades",
     "track worker; rail track worker; railway track worker; platelayer; trackman; track maintenance worker", ""),
    ("47-4071.00", "Septic Tank Servicers and Sewer Pipe Cleaners", 71.0, "trades",
     "septic tank servicer; drain cleaner; sewer cleaner; drainage contractor", ""),
    ("47-4091.00", "Segmental Pavers", 78.6, "trades",
     "paver; block paver; paving contractor; driveway installer; patio layer; lays patios; lays driveways", "paving"),
    ("47-5012.00", "Rotary Drill Operators, Oil and Gas", 30.8, "trades",
     "driller; oil driller; oil rig driller; rotary drill operator; drilling operator", ""),
    ("47-5031.00", "Explosives Workers, Ordnance Handling Experts, and Blasters", 38.4, "trades",
     "blaster; explosives worker; shotfirer; bomb disposal expert; explosives expert", ""),
    ("47-5041.00", "Continuous Mining Machine Operators", 3.5, "trades",
     "miner; coal miner; mine worker; pitman; mining machine operator; underground miner; gold miner; mining worker; "
     "collier; mine operator; works down the mine; tunneler", "mining"),
    ("47-5051.00", "Rock Splitters, Quarry", 2.4, "trades",
     "quarryman; quarry worker; rock splitter; quarry operative", "quarrying"),
    ("47-5071.00", "Roustabouts, Oil and Gas", 33.8, "trades",
     "roustabout; oil rig worker; roughneck; works on an oil rig; oil worker; offshore worker; oil field worker; "
     "oilfield worker; rig worker; derrickhand; works on the rigs; works offshore; offshore technician; tool pusher",
     ""),
    ("49-1011.00", "First-Line Supervisors of Mechanics, Installers, and Repairers", 76.3, "trades",
     "maintenance manager; maintenance supervisor; workshop manager; garage manager; service manager in a garage; "
     "mechanic supervisor; maintenance foreman; auto shop manager; service center manager; garage owner; "
     "runs a garage; workshop foreman; car repair shop owner; body shop owner; field service manager; "
     "auto repair shop owner; car service manager; auto shop owner; bodyshop manager; service advisor; "
     "car service advisor; body shop manager; maintenance lead; service manager of engineers; mot tester manager; "
     "body shop foreman; maintenance superintendent; auto service advisor; maintenance planner", ""),
    ("49-2011.00", "Computer, Automated Teller, and Office Machine Repairers", 47.8, "",
     "computer repairer; fixes computers; copier technician; computer repair technician; printer repairer; "
     "repairs computers; phone repairer; fixes phones; atm technician; photocopier engineer; pc repair technician; "
     "repairs phones; mobile phone repairer; computer repair shop owner; phone repair shop owner; "
     "phone repair technician; computer repairman; mends computers; computer engineer who repairs", ""),
    ("49-2021.00", "Radio, Cellular, and Tower Equipment Installers and Repairers", 47.6, "trades",
     "mast climber; tower technician; cell tower technician; radio tower technician; tower climber", ""),
    ("49-2022.00", "Telecommunications Equipment Installers and Repairers, Except Line Installers", 74.5, "trades",
     "telecoms technician; telecommunications technician; broadband engineer; telephone engineer; bt engineer; "
     "cable technician; telecom technician; openreach engineer; satellite installer; fiber technician; "
     "broadband installer; cable tv installer; aerial installer; installs broadband; data cabling engineer; "
     "cable installer; fiber optic technician; aerial fitter; sky engineer; telephone installer; "
     "broadband technician; network cabling engineer; virgin media engineer; satellite technician; "
     "telecoms installer; telecommunications installer; phone engineer", "telecommunications; telecoms; telecom"),
    ("49-2091.00", "Avionics Technicians", 28.4, "trades",
     "avionics technician; avionics engineer; avionics mechanic", "avionics"),
    ("49-2094.00", "Electrical and Electronics Repairers, Commercial and Industrial Equipment", 23.1, "factory",
     "electronics repairer; electronics repair technician; field service engineer; service engineer; "
     "field service technician; field engineer; service technician; equipment technician; field technician; "
     "instrument technician; automation technician; instrumentation technician; machine service engineer; "
     "electronics repairman; control technician; plc technician", ""),
    ("49-2097.00", "Electronic Home Entertainment Equipment Installers and Repairers", 42.7, "trades",
     "tv repairman; tv repairer; repairs televisions; home theater installer; tv installer; hi fi repairer; "
     "audio equipment repairer", ""),
    ("49-2098.00", "Security and Fire Alarm Systems Installers", 65.8, "trades",
     "alarm installer; alarm engineer; fire alarm engineer; security systems installer; cctv installer; "
     "burglar alarm installer; alarm fitter; security engineer who fits alarms; fire and security engineer; "
     "alarm technician; fire alarm technician; security alarm technician; security system technician; "
     "smart home installer; fits alarms", ""),
    ("49-3011.00", "Aircraft Mechanics and Service Technicians", 27.5, "trades",
     "aircraft mechanic; aircraft engineer; aviation mechanic; airplane mechanic; aircraft technician; "
     "aircraft maintenance engineer; plane mechanic; fixes planes; helicopter mechanic; aviation technician; "
     "aircraft maintenance technician; aircraft fitter; a p mechanic; licensed aircraft engineer; "
     "jet engine mechanic; aero engineer; aviation maintenance technician; repairs planes", "aircraft maintenance"),
    ("49-3021.00", "Automotive Body and Related Repairers", 14.3, "trades",
     "panel beater; car body repairer; auto body technician; body shop technician; car body worker; "
     "auto body repairer; vehicle bodywork technician; collision repair technician; dent repairer; "
     "car body shop worker; panel technician; auto body shop worker; body shop worker; fixes dents; smart repairer; "
     "collision technician", ""),
    ("49-3022.00", "Automotive Glass Installers and Repairers", 55.6, "trades",
     "windscreen fitter; windshield repairer; auto glass technician; windshield installer; windscreen technician; "
     "autoglass technician", ""),
    ("49-3023.01", "Automotive Master Mechanics", 47.8, "trades",
     "car mechanic; mechanic; auto mechanic; fixes cars; motor mechanic; repairs cars; garage mechanic; "
     "works in a garage; automotive technician; vehicle technician; auto technician; mends cars; "
     "automotive mechanic; mot tester; garage worker; auto repair mechanic; master technician; mobile mechanic; "
     "car technician; vehicle mechanic; light vehicle technician; car repairer; auto repairer; auto electrician; "
     "car repairman; automobile mechanic; race mechanic; mechanic owner; auto repair technician; "
     "motor vehicle technician; ev technician; lube technician; ase technician; tesla technician; car electrician; "
     "oil change technician; dealership technician; works on cars; vehicle repairer; vehicle service technician; "
     "motor trade worker; motor mechanic owner; car fixer; mechanic's assistant",
     "auto repair; car repair; the motor trade; vehicle repair"),
    ("49-3031.00", "Bus and Truck Mechanics and Diesel Engine Specialists", 33.6, "trades",
     "truck mechanic; bus mechanic; diesel mechanic; hgv mechanic; lorry mechanic; diesel technician; "
     "hgv technician; fixes trucks; heavy vehicle mechanic; truck technician; fleet mechanic; hgv fitter; "
     "truck repairer; trailer mechanic; diesel fitter; bus engineer; commercial vehicle technician", ""),
    ("49-3041.00", "Farm Equipment Mechanics and Service Technicians", 44.1, "trades",
     "tractor mechanic; farm machinery mechanic; agricultural mechanic; agricultural engineer who repairs; "
     "farm equipment mechanic; agricultural technician of machines; agricultural fitter; farm mechanic", ""),
    ("49-3042.00", "Mobile Heavy Equipment Mechanics, Except Engines", 41.7, "trades",
     "heavy equipment mechanic; plant mechanic; plant fitter; crane mechanic; heavy equipment technician; "
     "construction equipment mechanic; forklift mechanic; forklift engineer; forklift technician; "
     "heavy duty mechanic; tank mechanic; heavy machinery mechanic", ""),
    ("49-3043.00", "Rail Car Repairers", 16.4, "trades",
     "train mechanic; railway mechanic; rail car repairer; train technician; rolling stock technician; "
     "railcar repairer; railway technician; rail technician; train engineer who repairs", ""),
    ("49-3051.00", "Motorboat Mechanics and Service Technicians", 55.0, "trades",
     "boat mechanic; boat builder; marine mechanic; boat repairer; outboard mechanic; marine technician; "
     "fixes boats; boatbuilder; repairs boats; shipwright; yacht engineer; builds boats; boatyard worker; "
     "boatyard owner; marina worker; boatyard manager", ""),
    ("49-3052.00", "Motorcycle Mechanics", 37.2, "trades",
     "motorcycle mechanic; motorbike mechanic; fixes motorbikes; motorcycle technician; scooter mechanic; "
     "repairs motorcycles", ""),
    ("49-3053.00", "Outdoor Power Equipment and Other Small Engine Mechanics", 48.2, "trades",
     "lawnmower repairer; small engine mechanic; garden machinery mechanic; small engine repairer; mower mechanic; "
     "lawn mower repairer; chainsaw repairer", ""),
    ("49-3091.00", "Bicycle Repairers", 93.3, "trades",
     "bike mechanic; bicycle repairer; bicycle mechanic; repairs bikes; fixes bikes; cycle mechanic; bike repairer; "
     "repairs bicycles; cycle technician; bike shop mechanic; fixes bicycles; bicycle technician; bike technician; "
     "mends bikes", ""),
    ("49-3093.00", "Tire Repairers and Changers", 63.1, "trades",
     "tire fitter; tire technician; tire repairer; tire changer; fits tires; tire shop owner; tire shop worker; "
     "kwik fit fitter; changes tires", ""),
    ("49-9011.00", "Mechanical Door Repairers", 59.2, "trades",
     "garage door installer; automatic door engineer; garage door technician; door technician; "
     "automatic gate installer; door engineer; garage door repairer", ""),
    ("49-9021.01", "Heating and Air Conditioning Mechanics and Installers", 66.3, "trades",
     "heating engineer; gas engineer; hvac technician; air conditioning engineer; boiler engineer; gas fitter; "
     "air conditioning technician; heating technician; hvac installer; hvac mechanic; boiler fitter; fits boilers; "
     "gas technician; heating fitter; furnace repairer; ac technician; boiler man; heat pump installer; "
     "heat pump engineer; hvac service technician; heating and cooling technician; fixes boilers; "
     "gas service engineer; hvac tech; aircon technician; air conditioner installer; hvac contractor; gas installer; "
     "hvac service manager; ventilation engineer; british gas engineer; ventilation fitter; heating installer; "
     "boiler installer; gas safe engineer; heating contractor; hvac apprentice; gasman; hvac owner",
     "heating and cooling; air conditioning; hvac"),
    ("49-9021.02", "Refrigeration Mechanics and Installers", 69.6, "trades",
     "refrigeration engineer; refrigeration mechanic; refrigeration technician; fridge engineer; "
     "refrigeration fitter; fridge technician; fridge mechanic", "refrigeration"),
    ("49-9031.00", "Home Appliance Repairers", 86.4, "trades",
     "appliance repairman; washing machine engineer; appliance repairer; fixes washing machines; "
     "appliance technician; white goods engineer; appliance engineer; appliance repair technician; "
     "repairs appliances; fixes appliances; fridge repairman; washing machine repairman; repairs washing machines; "
     "domestic appliance engineer; oven repairer", ""),
    ("49-9041.00", "Industrial Machinery Mechanics", 6.5, "factory",
     "maintenance engineer; industrial mechanic; machine mechanic; factory maintenance engineer; "
     "maintenance technician in a factory; industrial maintenance technician; maintenance fitter; "
     "machinery mechanic; mechanical fitter; maintenance mechanic; industrial maintenance mechanic; fitter; "
     "mechanical maintenance technician; engineering fitter; multi skilled engineer; "
     "multi skilled maintenance engineer; shift engineer; mechatronics technician; plant maintenance engineer; "
     "electrical maintenance engineer; machine fitter; reliability technician; packaging maintenance engineer; "
     "machine repairer; loom mechanic; fitter turner; maintenance craftsman; industrial electromechanic; "
     "millwright mechanic; mechanical craftsman; machinery technician; maintenance millwright; "
     "knitting machine mechanic; production technician who repairs; mechanical maintenance engineer; "
     "plant mechanic in a factory; line mechanic; factory mechanic; factory maintenance technician; "
     "factory maintenance worker", "industrial maintenance"),
    ("49-9044.00", "Millwrights", 21.4, "factory",
     "millwright", ""),
    ("49-9051.00", "Electrical Power-Line Installers and Repairers", 58.1, "trades",
     "lineman; power line worker; linesman of electricity; overhead line worker; powerline technician; line worker; "
     "lineworker; power lineman; overhead linesman; cable jointer; powerline worker; journeyman lineman; "
     "electrical lineman; electric lineman; jointer; utility lineman; electrical line worker; power line technician",
     ""),
    ("49-9052.00", "Telecommunications Line Installers and Repairers", 70.1, "trades",
     "telephone lineman; telecom line installer; cable splicer; fiber splicer; telecoms linesman; "
     "telecommunications lineman; fiber installer; fiber engineer", ""),
    ("49-9062.00", "Medical Equipment Repairers", 35.3, "trades",
     "medical equipment technician; biomedical equipment technician; medical engineer; biomed technician; "
     "medical device technician; medical equipment repairer; bmet; clinical engineer; "
     "medical device service engineer; clinical technologist", ""),
    ("49-9063.00", "Musical Instrument Repairers and Tuners", 73.4, "trades",
     "piano tuner; instrument maker; violin maker; luthier; tunes pianos; guitar maker; organ builder; "
     "instrument repairer; guitar repairer; guitar technician; musical instrument repairer", ""),
    ("49-9064.00", "Watch Repairers", 40.8, "trades",
     "watchmaker; clockmaker; watch repairer; repairs watches; horologist; watch maker; repairs clocks; clock repairer",
     "watchmaking"),
    ("49-9071.00", "Maintenance and Repair Workers, General", 32.9, "trades",
     "handyman; maintenance man; maintenance worker; maintenance technician; odd job man; "
     "building maintenance worker; property maintenance worker; facilities technician; maintenance operative; "
     "estate maintenance worker; hotel maintenance man; multi trade operative; maintenance tech; "
     "building maintenance engineer; hotel maintenance worker; maintenance assistant; "
     "apartment maintenance technician; facilities engineer; facilities maintenance technician; "
     "multi skilled operative; estates officer; building maintenance technician; school maintenance worker; "
     "home repairer; multitrader; property maintenance contractor; building engineer; building superintendent; "
     "building super; facilities worker; maintenance handyman; house maintenance man; building technician; "
     "facilities maintenance manager; fixer upper of houses; school site manager; caretaker handyman; repairman; "
     "facilities maintenance worker; general repairman",
     "building maintenance; property maintenance; facilities maintenance; odd jobs; maintenance"),
    ("49-9081.00", "Wind Turbine Service Technicians", 31.5, "trades",
     "wind turbine technician; wind technician; turbine technician; wind turbine engineer; wind energy technician; "
     "fixes wind turbines; wind turbine mechanic; wind farm worker", "wind energy; wind power"),
    ("49-9091.00", "Coin, Vending, and Amusement Machine Servicers and Repairers", 40.5, "trades",
     "vending machine technician; vending machine operator; vending machine filler; slot machine technician; "
     "arcade machine repairer; fills vending machines; vending technician; vending driver; vending operator", ""),
    ("49-9092.00", "Commercial Divers", 40.5, "trades",
     "diver; commercial diver; offshore diver; saturation diver; police diver; scuba diver for salvage; "
     "underwater welder; salvage diver", ""),
    ("49-9094.00", "Locksmiths and Safe Repairers", 80.7, "trades",
     "locksmith; safe engineer; lock fitter; cuts keys; key cutter", ""),
    ("49-9096.00", "Riggers", 15.2, "trades",
     "rigger; rigging engineer; rope access technician; rigging technician; stage rigger; tower rigger", ""),
    ("49-9097.00", "Signal and Track Switch Repairers", 18.9, "trades",
     "railway signal engineer; signalling engineer; signal technician; rail signaling technician; signal maintainer",
     ""),
)
# fmt: on
