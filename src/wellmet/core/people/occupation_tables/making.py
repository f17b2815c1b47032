"""Making things: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("51-1011.00", "First-Line Supervisors of Production and Operating Workers", 32.2, "factory",
     "production supervisor; factory supervisor; factory foreman; line leader; shift manager in a factory; "
     "production team leader; manufacturing supervisor; plant supervisor; line supervisor; shift leader; "
     "production foreman; assembly supervisor; production lead; production shift manager; shift leader in a factory; "
     "manufacturing team leader; assembly line supervisor; line manager in a factory; bakery production supervisor; "
     "machine shop supervisor; plant foreman; quality supervisor; cell leader; welding supervisor; "
     "factory team leader; mill supervisor; factory lead; shift supervisor; shift manager; production leader; "
     "shift lead; factory shift manager; operations supervisor; operations team leader; manufacturing lead; "
     "production manager's assistant; assembly lead; line lead; shift foreman; fabrication supervisor; "
     "packaging supervisor; mill foreman; welding foreman; print production supervisor", ""),
    ("51-2011.00", "Aircraft Structure, Surfaces, Rigging, and Systems Assemblers", 14.3, "factory",
     "aircraft assembler; builds aircraft; aircraft builder; aircraft structures assembler; builds planes; "
     "aerospace assembler", ""),
    ("51-2022.00", "Electrical and Electronic Equipment Assemblers", 8.9, "factory",
     "electronics assembler; circuit board assembler; electronic assembler; electrical assembler; "
     "wire harness assembler; panel wirer; solders circuit boards; pcb assembler; electronics assembly operator; "
     "panel builder; wireman", ""),
    ("51-2031.00", "Engine and Other Machine Assemblers", 18.9, "factory",
     "engine assembler; engine builder; machine assembler", ""),
    ("51-2041.00", "Structural Metal Fabricators and Fitters", 20.9, "factory",
     "metal fabricator; steel fabricator; plater; structural fitter; fabricator; fabricator welder; "
     "sheet metal fabricator fitter; metalworker; metal worker; welder fabricator; fabrication worker; "
     "aluminum fabricator", "metal fabrication; fabrication; metalwork"),
    ("51-2092.00", "Team Assemblers", 8.0, "factory",
     "factory worker; assembly line worker; works on an assembly line; assembly worker; assembler; "
     "production worker; production operative; production line worker; works on a production line; "
     "works in a car factory; car factory worker; line operator; production associate; manufacturing operative; "
     "car plant worker; works in a plant; plant worker; production operator; factory operative; "
     "manufacturing associate; manufacturing operator; auto worker; autoworker; assembly operative; "
     "assembly technician; assembly operator; manufacturing worker; factory hand; factory girl; team assembler; "
     "industrial worker; production team member; manufacturing technician; production technician; process operative; "
     "assembly line operator; furniture assembler; blue collar worker; car plant operator; production staff; "
     "line worker in a factory; toy maker in a factory; production assistant in a factory; factory operator; "
     "shop floor worker; packing line worker; mill worker; mill operative; production line operative; "
     "automotive worker; production line operator; general operative; cell operator; car builder; factory assembler; "
     "bike assembler; factory employee; works in manufacturing; factory staff; production helper; assembly mechanic; "
     "battery assembler; general factory worker", "assembly; factory work; assembly line"),
    ("51-3011.00", "Bakers", 35.0, "shop",
     "baker; bakery owner; bakes bread; pastry cook; runs a bakery; pastry maker; cake maker; cake decorator; "
     "makes cakes; bakes cakes; confectioner; bread baker; bakes; craft baker; pastry baker; patissier; chocolatier; "
     "head baker; makes bread; artisan baker; bread maker; master baker; chocolate maker; bakery chef; "
     "wedding cake maker; baker owner; bakehouse worker; pastry assistant; night baker; cake baker; pie maker; "
     "biscuit baker; home baker; candy maker", "baking; pastry"),
    ("51-3021.00", "Butchers and Meat Cutters", 80.3, "shop",
     "butcher; meat cutter; cuts meat; butcher's assistant; master butcher; butcher's apprentice; butchery worker; "
     "halal butcher; runs a butcher's; meat counter assistant; butchery manager; butchers; butcher owner", "butchery"),
    ("51-3022.00", "Meat, Poultry, and Fish Cutters and Trimmers", 19.2, "factory",
     "fish filleter; meat trimmer; poultry cutter; fish processor; fish cutter; chicken factory worker; "
     "fish factory worker; poultry processor; boner; meat factory worker; fish packer; fish processing worker", ""),
    ("51-3023.00", "Slaughterers and Meat Packers", 19.5, "factory",
     "slaughterman; abattoir worker; meat packer; slaughterhouse worker; meat processing worker; meat plant worker; "
     "slaughterer; meat packing worker; meatpacker", "meat processing"),
    ("51-3092.00", "Food Batchmakers", 17.6, "factory",
     "food batchmaker; food factory worker; food production worker; cheese maker; cheesemaker; "
     "food production operative; brewer; distiller; winemaker; food process operative; beer brewer; brews beer; "
     "makes wine; makes cheese; brewery worker; food processing worker; craft brewer; brewmaster; wine maker; "
     "dairy factory worker; food manufacturing operative; brewery owner; food packer in a factory; head brewer; "
     "distillery worker; sausage maker; chocolate factory worker; ice cream maker; master brewer; food operative; "
     "food manufacturing worker; food technologist's assistant; dairy technician; distillery owner; "
     "assistant brewer; winery worker; makes beer; pasta maker; winery owner; food process worker",
     "brewing; food production; winemaking; food manufacturing; food processing"),
    ("51-4011.00", "Computer-Controlled Machine Tool Operators, Metal and Plastic", 7.6, "factory",
     "cnc operator; cnc machinist; cnc machine operator; cnc miller; cnc lathe operator; cnc setter; cnc turner; "
     "cnc technician; cnc setter operator; cnc machine tool operator", "cnc machining"),
    ("51-4012.00", "Computer Numerically Controlled Machine Tool Programmers, Metal and Plastic", 9.3, "factory",
     "cnc programmer", ""),
    ("51-4031.00",
     "Cutting, Punching, and Press Machine Setters, Operators, and Tenders, Metal and Plastic",
     1.9, "factory",
     "press operator; punch press operator; metal press operator; power press operator; stamping press operator; "
     "laser cutter operator; press brake operator; laser operator; guillotine operator", ""),
    ("51-4033.00",
     "Grinding, Lapping, Polishing, and Buffing Machine Tool Setters, Operators, and Tenders, Metal and Plastic",
     8.6, "factory",
     "grinder; polisher; metal polisher; grinding machine operator; metal grinder; grinding operator", ""),
    ("51-4034.00", "Lathe and Turning Machine Tool Setters, Operators, and Tenders, Metal and Plastic", 1.8, "factory",
     "lathe operator; turner; lathe turner; metal turner", ""),
    ("51-4041.00", "Machinists", 7.2, "factory",
     "machinist; machine tool operator; precision engineer; precision machinist; manual machinist; "
     "milling machinist; machine shop worker; miller of metal; tool room machinist; machine shop owner; "
     "machine setter; machine tool setter; setter operator", "machining; precision engineering"),
    ("51-4051.00", "Metal-Refining Furnace Operators and Tenders", 2.6, "factory",
     "furnace operator; steelworker; steel worker; foundry worker; blacksmith; forge worker; steel mill worker; "
     "steel plant worker; ironfounder; foundryman; smelter worker; farrier; caster; metal caster; foundry operative; "
     "foundry moulder; foundry operator; steel mill operator; smelter; artist blacksmith", ""),
    ("51-4072.00",
     "Molding, Coremaking, and Casting Machine Setters, Operators, and Tenders, Metal and Plastic",
     0.8, "factory",
     "injection molder; plastic molder; molding machine operator; injection molding operator; plastics worker; "
     "moulding operator; injection moulding technician; plastics operator; plastic molding operator; "
     "injection molding technician; moulder; molding technician; injection moulding setter",
     "injection molding; plastics"),
    ("51-4111.00", "Tool and Die Makers", 5.8, "factory",
     "toolmaker; tool maker; tool and die maker; die maker; mould maker; mold maker; precision toolmaker",
     "toolmaking"),
    ("51-4121.06", "Welders, Cutters, and Welder Fitters", 16.7, "factory",
     "welder; mig welder; tig welder; welder fitter; welds; coded welder; metal welder; welding operator; "
     "welding technician; aluminum welder; arc welder; welding fabricator; combo welder; structural welder; "
     "welding engineer; mobile welder; stick welder; shipyard welder; steel welder; certified welder; spot welder; "
     "welding contractor; welding inspector; robot welder; production welder", "welding"),
    ("51-4121.07", "Solderers and Brazers", 1.3, "factory",
     "solderer; brazer", ""),
    ("51-4122.00", "Welding, Soldering, and Brazing Machine Setters, Operators, and Tenders", 0.7, "factory",
     "robotic welder; welding machine operator; robotic welding operator", ""),
    ("51-4193.00", "Plating and Coating Machine Setters, Operators, and Tenders, Metal and Plastic", 7.0, "factory",
     "electroplater; powder coater; plating operator; galvanizer; anodizer", ""),
    ("51-5111.00", "Prepress Technicians and Workers", 18.5, "factory",
     "prepress technician; typesetter; prepress operator; repro technician", ""),
    ("51-5112.00", "Printing Press Operators", 11.3, "factory",
     "printer; printing press operator; print operator; digital print operator; screen printer; litho printer; "
     "lithographer; print shop owner; printing machine operator; digital printer; print shop worker; flexo operator; "
     "print minder; print technician; offset printer; print manager; printing technician; print finisher operator; "
     "machine minder; 3d printing technician; print shop manager; t shirt printer; press minder; print press operator",
     "printing; print"),
    ("51-5113.00", "Print Binding and Finishing Workers", 10.6, "factory",
     "bookbinder; print finisher; book binder; binds books; bindery worker; bindery operator", "bookbinding"),
    ("51-6011.00", "Laundry and Dry-Cleaning Workers", 13.5, "",
     "laundry worker; dry cleaner; laundry assistant; laundress; runs a laundry; dry cleaning worker; ironing lady; "
     "laundry owner; laundry attendant; dry cleaners; dry cleaner owner; laundry operative; launderette owner; "
     "laundromat owner; laundry operator; does laundry; laundrette worker; launderette worker; laundromat worker; "
     "dry cleaning owner", "laundry; dry cleaning"),
    ("51-6021.00", "Pressers, Textile, Garment, and Related Materials", 5.5, "",
     "presser; ironer; irons clothes; garment presser; does ironing; irons shirts", ""),
    ("51-6031.00", "Sewing Machine Operators", 1.7, "factory",
     "sewing machinist; sewing machine operator; garment worker; seamstress in a factory; textile machinist; "
     "garment machinist; overlocker; clothing factory worker; curtain machinist; sewing operator; stitcher; "
     "garment factory worker; upholstery machinist; industrial sewer; sweatshop worker", ""),
    ("51-6041.00", "Shoe and Leather Workers and Repairers", 27.1, "shop",
     "cobbler; shoemaker; shoe repairer; mends shoes; saddler; leather worker; shoe maker; leatherworker; "
     "repairs shoes; bootmaker; makes shoes; harness maker; leather goods maker; cordwainer; shoe fixer; "
     "handbag maker", "shoe repair"),
    ("51-6052.00", "Tailors, Dressmakers, and Custom Sewers", 54.5, "shop",
     "tailor; seamstress; dressmaker; alters clothes; makes dresses; makes clothes; dress maker; sews clothes; "
     "alterations tailor; alterations specialist; costume maker; bespoke tailor; sews; curtain maker; mends clothes; "
     "wedding dress maker; bridal seamstress; couturier; milliner; alterations seamstress; tailoress; "
     "makes curtains; hat maker; sewist; makes costumes; hatter; repairs clothes; tailor owner; master tailor; "
     "makes hats; does alterations", "tailoring; sewing; dressmaking; alterations"),
    ("51-6061.00", "Textile Bleaching and Dyeing Machine Operators and Tenders", 3.2, "factory",
     "textile dyer; dyer", ""),
    ("51-6063.00", "Textile Knitting and Weaving Machine Setters, Operators, and Tenders", 0.6, "factory",
     "textile worker; knitting machine operator; weaving machine operator; loom operator; textile machine operator; "
     "textile operative; mill weaver; textile mill worker; textile factory worker; spinner; textile operator; "
     "textile technician", "textiles; textile manufacturing"),
    ("51-6092.00", "Fabric and Apparel Patternmakers", 15.1, "factory",
     "pattern maker; pattern cutter; patternmaker; garment pattern cutter", ""),
    ("51-6093.00", "Upholsterers", 21.2, "trades",
     "upholsterer; furniture upholsterer; reupholsters chairs; car upholsterer; auto upholsterer", "upholstery"),
    ("51-7011.00", "Cabinetmakers and Bench Carpenters", 37.2, "trades",
     "cabinetmaker; cabinet maker; furniture maker; makes furniture; woodworker; makes cabinets; wood worker; "
     "woodturner; carves wood; fine woodworker; kitchen maker; bespoke furniture maker; guitar body maker; "
     "furniture restorer; antiques restorer; wood turner; cooper; antique restorer; joinery manufacturer; "
     "french polisher; builds furniture; coffin maker; bench carpenter; furniture builder",
     "woodworking; cabinetmaking; furniture making"),
    ("51-7041.00", "Sawing Machine Setters, Operators, and Tenders, Wood", 1.0, "factory",
     "sawmill worker; saw operator; sawyer; sawmill operator; timber yard worker; sawmiller; lumber yard worker; "
     "lumber mill worker; timber mill worker; wood machinist; woodmachinist; sawmill owner", ""),
    ("51-8011.00", "Nuclear Power Reactor Operators", 13.7, "factory",
     "nuclear reactor operator; nuclear plant operator; nuclear power plant operator; reactor operator", ""),
    ("51-8012.00", "Power Distributors and Dispatchers", 64.4, "factory",
     "power dispatcher; grid operator; power grid controller; grid controller; system operator of the grid", ""),
    ("51-8013.00", "Power Plant Operators", 18.5, "factory",
     "power plant operator; power station worker; power station operator; power plant worker; "
     "power plant technician; power plant engineer", ""),
    ("51-8021.00", "Stationary Engineers and Boiler Operators", 22.1, "factory",
     "boiler operator; stationary engineer; boilerman", ""),
    ("51-8031.00", "Water and Wastewater Treatment Plant and System Operators", 44.0, "factory",
     "water treatment operator; wastewater operator; water treatment worker; sewage works operator; sewage worker; "
     "water plant operator; water company worker; water treatment technician; wastewater technician; "
     "water technician; water treatment plant operator; waterworks operator; sewage plant worker; "
     "wastewater treatment operator", "water treatment; water industry"),
    ("51-8091.00", "Chemical Plant and System Operators", 4.4, "factory",
     "chemical plant operator; process operator; chemical operator; process technician; plant process operator; "
     "chemical worker; chemical process operator; chemical plant worker; pharmaceutical operator; "
     "pharmaceutical process technician; chemical factory worker; chemical process technician; "
     "bioprocess technician; pharma operator", "chemicals"),
    ("51-8093.00", "Petroleum Pump System Operators, Refinery Operators, and Gaugers", 19.9, "factory",
     "refinery operator; oil refinery worker; refinery worker; oil refinery operator; petroleum refinery operator", ""),
    ("51-9061.00", "Inspectors, Testers, Sorters, Samplers, and Weighers", 14.4, "factory",
     "quality inspector; quality control inspector; quality controller; quality technician; qc inspector; "
     "inspector in a factory; quality checker; quality assurance technician; quality control technician; "
     "qa inspector; qc technician; quality assurance inspector; qa technician; product inspector; product tester; "
     "quality specialist; quality assurance specialist; qa specialist; quality assurance officer; ndt technician; "
     "metrologist; quality coordinator; quality operative; quality assurance manager's assistant; quality officer; "
     "metrology technician; quality auditor; calibration technician; inspector in manufacturing",
     "quality control; qc; quality"),
    ("51-9071.01", "Jewelers", 46.1, "shop",
     "jeweler; goldsmith; silversmith; jewelry maker; makes jewelry; bench jeweler; jewelry shop worker; gemologist; "
     "watch and jewelry repairer; engraver; diamond setter; jewelry repairer; gold dealer; diamond cutter; "
     "gem cutter; jewelry artist; metalsmith; hand engraver", "jewelry; jewellery"),
    ("51-9081.00", "Dental Laboratory Technicians", 11.6, "factory",
     "dental technician; dental lab technician; makes dentures; denturist; dental ceramist; "
     "dental laboratory technician; clinical dental technician", ""),
    ("51-9083.00", "Ophthalmic Laboratory Technicians", 25.9, "factory",
     "optical technician; lens grinder; optical lab technician", ""),
    ("51-9111.00", "Packaging and Filling Machine Operators and Tenders", 10.4, "factory",
     "packaging operator; packaging machine operator; packing machine operator; filling machine operator; "
     "bottling plant worker; packaging technician; bottling worker; bottling operator; packaging line operator; "
     "filling operator; packaging worker; packing line operator", "packaging"),
    ("51-9121.00", "Coating, Painting, and Spraying Machine Setters, Operators, and Tenders", 3.8, "factory",
     "spray painter; paint sprayer; coating operator; industrial spray painter; industrial painter", ""),
    ("51-9122.00", "Painters, Transportation Equipment", 3.8, "trades",
     "car painter; car sprayer; vehicle painter; vehicle sprayer; auto painter; car spray painter; "
     "automotive painter; paints cars; sprays cars; automotive refinisher; custom car painter", ""),
    ("51-9141.00", "Semiconductor Processors", 6.5, "factory",
     "semiconductor technician; semiconductor processor; chip factory worker; clean room operator; "
     "cleanroom technician; fab technician; wafer fab operator", "semiconductors"),
    ("51-9195.04", "Glass Blowers, Molders, Benders, and Finishers", 0.9, "factory",
     "glassblower; glass blower; glass maker; glassmaker; glass worker; stained glass maker; glass factory worker; "
     "blows glass", ""),
    ("51-9196.00", "Paper Goods Machine Setters, Operators, and Tenders", 18.9, "factory",
     "paper mill worker; paper machine operator; cardboard factory worker; box maker; paper factory worker; "
     "papermaker; paper mill operator; corrugator operator", ""),
    ("51-9197.00", "Tire Builders", 0.3, "factory",
     "tire builder; tire factory worker; tire maker", ""),
    ("51-9198.00", "Helpers--Production Workers", 8.9, "factory",
     "machine operator; machine operative; production laborer; machine operator in a factory; factory laborer; "
     "factory helper; plant operative; machine worker; factory machine operator; production machine operator; "
     "machine helper", ""),
)
# fmt: on
