"""Computing, engineering and science: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("15-1111.00", "Computer and Information Research Scientists", 43.1, "office",
     "computer scientist; ai researcher; machine learning researcher; ai scientist; research scientist in computing",
     "computer science"),
    ("15-1121.00", "Computer Systems Analysts", 26.3, "office",
     "systems analyst; it consultant; it business analyst; crm consultant; sap consultant; salesforce consultant; "
     "erp consultant; computer systems analyst; technology consultant; it analyst; salesforce administrator; "
     "solutions consultant; functional consultant", ""),
    ("15-1122.00", "Information Security Analysts", 23.5, "office",
     "information security analyst; cyber security analyst; cybersecurity analyst; security engineer; "
     "penetration tester; cyber security specialist; cybersecurity specialist; cybersecurity engineer; "
     "ethical hacker; information security officer; infosec engineer; soc analyst; information security consultant; "
     "application security engineer; cyber security consultant; security researcher; security architect; "
     "cyber analyst", "cyber security; cybersecurity; information security"),
    ("15-1131.00", "Computer Programmers", 11.9, "office",
     "computer programmer; programmer; coder; programs computers; mainframe programmer; cobol programmer",
     "programming; coding"),
    ("15-1132.00", "Software Developers, Applications", 8.6, "office",
     "software engineer; software developer; developer; app developer; full stack developer; fullstack developer; "
     "backend developer; back end developer; backend engineer; back end engineer; mobile developer; ios developer; "
     "android developer; java developer; python developer; application developer; full stack engineer; "
     "fullstack engineer; writes software; sde; swe; sdet manager; tech lead; technical lead; game developer; "
     "games programmer; machine learning engineer; ml engineer; ai engineer; ios engineer; android engineer; "
     "mobile engineer; software architect; application engineer of software; software programmer; net developer; "
     "rust developer; c developer; salesforce developer; staff engineer; member of technical staff; python engineer; "
     "java engineer; solutions engineer; software consultant; blockchain developer; principal engineer of software; "
     "product engineer; founding engineer; forward deployed engineer",
     "software; software development; software engineering; tech; app development; machine learning; ai"),
    ("15-1133.00", "Software Developers, Systems Software", 8.7, "office",
     "platform engineer; systems engineer; systems software developer; embedded engineer; "
     "embedded software engineer; firmware engineer; devops engineer; site reliability engineer; sre; "
     "cloud engineer; infrastructure engineer; kernel developer; embedded developer; platform developer; "
     "reliability engineer of software; devops consultant; build engineer; release engineer",
     "cloud computing; devops"),
    ("15-1134.00", "Web Developers", 14.5, "office",
     "web developer; frontend developer; front end developer; website developer; frontend engineer; "
     "front end engineer; wordpress developer; builds websites; webmaster; web programmer; javascript developer; "
     "php developer; web engineer; react developer; ui developer; ui engineer", "web development"),
    ("15-1141.00", "Database Administrators", 27.5, "office",
     "database administrator; dba; database engineer; database developer; database manager", ""),
    ("15-1142.00", "Network and Computer Systems Administrators", 6.8, "office",
     "system administrator; systems administrator; sysadmin; sys admin; network administrator; network engineer; "
     "it administrator; server administrator; linux administrator; windows administrator; it systems engineer", ""),
    ("15-1143.00", "Computer Network Architects", 11.1, "office",
     "network architect; computer network architect", ""),
    ("15-1151.00", "Computer User Support Specialists", 41.7, "office",
     "it support specialist; help desk technician; helpdesk technician; it technician; it help desk; "
     "technical support specialist; service desk analyst; it support engineer; it specialist; computer technician; "
     "support engineer; technical support engineer; helpdesk analyst; it officer; desktop support engineer; "
     "it worker; computer worker; it support technician; help desk analyst; support analyst",
     "information technology; computers; it support; desktop support; tech support; it; technical support"),
    ("15-1152.00", "Computer Network Support Specialists", 39.1, "office",
     "network technician; network support specialist", ""),
    ("15-1199.01", "Software Quality Assurance Engineers and Testers", 8.3, "office",
     "software tester; qa engineer; quality assurance engineer; test engineer; qa tester; test analyst; "
     "test automation engineer; sdet; qa analyst; tester; software quality engineer; test manager; "
     "qa automation engineer; game tester", "software testing; qa"),
    ("15-1199.02", "Computer Systems Engineers/Architects", 29.8, "office",
     "solutions architect; systems architect; cloud architect; enterprise architect; it architect; "
     "technical architect; solution architect; data architect; infrastructure architect; aws architect", ""),
    ("15-1199.05", "Geographic Information Systems Technicians", 38.0, "office",
     "gis technician; gis analyst; gis specialist; gis officer; gis developer", "gis"),
    ("15-1199.08", "Business Intelligence Analysts", 30.4, "office",
     "data analyst; business intelligence analyst; bi analyst; data scientist; bi developer; data engineer; "
     "analytics engineer; data visualization specialist; insight analyst; reporting analyst; product analyst; "
     "analytics manager; data specialist; business intelligence developer; data consultant; big data engineer",
     "data science; analytics; business intelligence; data analytics"),
    ("15-1199.09", "Information Technology Project Managers", 55.9, "office",
     "it project manager; scrum master; agile coach; technical program manager; technical project manager; "
     "product owner; it program manager; digital project manager; release manager; it delivery manager; "
     "agile delivery manager; tpm; software project manager; it service manager", ""),
    ("15-1199.11", "Video Game Designers", 17.9, "office",
     "game designer; video game designer; games designer; level designer", "game design; video games"),
    ("15-1255.00", "Web and Digital Interface Designers", 50.0, "office",
     "ux designer; ui designer; user experience designer; product designer; interaction designer; ux researcher; "
     "user researcher; web designer; service designer; website designer; digital designer; ui ux designer; "
     "user interface designer; ux writer; ux ui designer; design researcher; ux consultant; visual designer of apps",
     "ux; user experience; web design"),
    ("15-2011.00", "Actuaries", 13.8, "office",
     "actuary; actuarial analyst; actuarial consultant; pricing actuary", ""),
    ("15-2021.00", "Mathematicians", 7.2, "academic",
     "mathematician", ""),
    ("15-2031.00", "Operations Research Analysts", 11.3, "office",
     "operations research analyst; operational researcher; operations researcher", "operations research"),
    ("15-2041.00", "Statisticians", 8.0, "office",
     "statistician; biostatistician; statistical analyst", "statistics"),
    ("17-1011.00", "Architects, Except Landscape and Naval", 58.5, "office",
     "architect; architectural designer; architectural assistant; building architect; architectural technologist",
     "architecture"),
    ("17-1012.00", "Landscape Architects", 72.0, "office",
     "landscape architect; garden designer; landscape designer", "landscape architecture"),
    ("17-1021.00", "Cartographers and Photogrammetrists", 68.2, "office",
     "cartographer; map maker", ""),
    ("17-1022.00", "Surveyors", 59.8, "trades",
     "surveyor; land surveyor; building surveyor; chartered surveyor", "surveying"),
    ("17-2011.00", "Aerospace Engineers", 24.7, "office",
     "aerospace engineer; aeronautical engineer; aviation engineer; flight test engineer", "aerospace"),
    ("17-2021.00", "Agricultural Engineers", 48.2, "office",
     "agricultural engineer", ""),
    ("17-2031.00", "Biomedical Engineers", 21.6, "office",
     "biomedical engineer; medical device engineer; bioengineer", ""),
    ("17-2041.00", "Chemical Engineers", 15.9, "office",
     "chemical engineer; process engineer", "chemical engineering"),
    ("17-2051.00", "Civil Engineers", 39.3, "office",
     "civil engineer; structural engineer; highways engineer; bridge engineer; geotechnical engineer; site engineer; "
     "construction engineer; design engineer of roads; drainage engineer", "civil engineering; structural engineering"),
    ("17-2051.01", "Transportation Engineers", 60.2, "office",
     "transportation engineer; traffic engineer; transport engineer", ""),
    ("17-2061.00", "Computer Hardware Engineers", 5.9, "office",
     "hardware engineer; computer engineer; chip designer; computer hardware engineer; asic engineer; fpga engineer; "
     "silicon engineer", ""),
    ("17-2071.00", "Electrical Engineers", 29.8, "office",
     "electrical engineer; power engineer; electrical design engineer; power systems engineer; high voltage engineer",
     "electrical engineering"),
    ("17-2072.00", "Electronics Engineers, Except Computer", 23.9, "office",
     "electronics engineer; electronic engineer; rf engineer; electronics design engineer; "
     "telecommunications engineer; telecom engineer; telecoms engineer; radio engineer", "electronics"),
    ("17-2081.00", "Environmental Engineers", 64.4, "office",
     "environmental engineer", ""),
    ("17-2081.01", "Water/Wastewater Engineers", 65.2, "office",
     "water engineer; wastewater engineer", ""),
    ("17-2111.01", "Industrial Safety and Health Engineers", 45.7, "office",
     "safety engineer; health and safety engineer", ""),
    ("17-2112.00", "Industrial Engineers", 30.0, "factory",
     "industrial engineer; engineer; lean engineer; process improvement engineer; continuous improvement manager; "
     "quality engineer; lean manager; supplier quality engineer; reliability engineer; operations engineer; "
     "continuous improvement engineer", "engineering"),
    ("17-2121.01", "Marine Engineers", 28.7, "office",
     "marine engineer; naval architect; naval engineer", ""),
    ("17-2131.00", "Materials Engineers", 19.7, "office",
     "materials engineer; metallurgist; metallurgical engineer", ""),
    ("17-2141.00", "Mechanical Engineers", 27.8, "office",
     "mechanical engineer; design engineer; mechanical design engineer; piping engineer; building services engineer; "
     "hvac engineer; rotating equipment engineer; product design engineer; r d engineer", "mechanical engineering"),
    ("17-2141.02", "Automotive Engineers", 40.0, "office",
     "automotive engineer; vehicle engineer; race engineer", ""),
    ("17-2151.00", "Mining and Geological Engineers, Including Mining Safety Engineers", 25.3, "office",
     "mining engineer; geological engineer", ""),
    ("17-2161.00", "Nuclear Engineers", 16.1, "office",
     "nuclear engineer", "nuclear energy"),
    ("17-2171.00", "Petroleum Engineers", 26.6, "office",
     "petroleum engineer; drilling engineer; reservoir engineer; oil engineer", "oil and gas"),
    ("17-2199.02", "Validation Engineers", 32.5, "factory",
     "validation engineer", ""),
    ("17-2199.03", "Energy Engineers", 48.2, "office",
     "energy engineer; energy manager; renewable energy engineer; energy consultant; solar engineer; wind engineer; "
     "energy analyst", "renewable energy; energy"),
    ("17-2199.04", "Manufacturing Engineers", 15.3, "factory",
     "manufacturing engineer; production engineer", ""),
    ("17-2199.05", "Mechatronics Engineers", 25.3, "factory",
     "mechatronics engineer; automation engineer; controls engineer; control systems engineer; plc engineer; "
     "instrumentation engineer", ""),
    ("17-2199.08", "Robotics Engineers", 20.7, "office",
     "robotics engineer", "robotics"),
    ("17-3011.01", "Architectural Drafters", 32.3, "office",
     "drafter; draftsman; draughtsman; cad technician; cad designer; architectural technician; cad operator; "
     "cad drafter; bim technician; bim coordinator; cad engineer", ""),
    ("17-3022.00", "Civil Engineering Technicians", 58.1, "trades",
     "civil engineering technician", ""),
    ("17-3023.01", "Electronics Engineering Technicians", 17.0, "factory",
     "electronics technician; electronic technician; electrical technician; electronics engineering technician; "
     "electrical engineering technician", ""),
    ("17-3027.00", "Mechanical Engineering Technicians", 53.3, "factory",
     "mechanical technician; engineering technician; mechanical engineering technician; technician", ""),
    ("17-3031.01", "Surveying Technicians", 29.8, "trades",
     "surveying technician; survey technician", ""),
    ("19-1011.00", "Animal Scientists", 60.8, "office",
     "animal scientist; animal nutritionist", ""),
    ("19-1012.00", "Food Scientists and Technologists", 39.6, "factory",
     "food scientist; food technologist", "food science"),
    ("19-1013.00", "Soil and Plant Scientists", 45.5, "farmer",
     "agronomist; soil scientist; plant scientist; horticulturist; botanist; crop scientist", "agronomy; horticulture"),
    ("19-1020.01", "Biologists", 52.7, "office",
     "biologist; marine biologist; ecologist; life scientist; biological scientist; conservation biologist",
     "biology; biotech; biotechnology; ecology; life sciences"),
    ("19-1021.00", "Biochemists and Biophysicists", 2.8, "office",
     "biochemist; biophysicist; protein scientist", "biochemistry"),
    ("19-1022.00", "Microbiologists", 14.8, "office",
     "microbiologist; virologist; bacteriologist", "microbiology"),
    ("19-1023.00", "Zoologists and Wildlife Biologists", 65.2, "office",
     "zoologist; wildlife biologist; ornithologist; entomologist; zoo biologist", ""),
    ("19-1029.01", "Bioinformatics Scientists", 12.5, "office",
     "bioinformatician; bioinformatics scientist; computational biologist; bioinformatics analyst", "bioinformatics"),
    ("19-1029.03", "Geneticists", 34.1, "office",
     "geneticist", "genetics"),
    ("19-1031.01", "Soil and Water Conservationists", 80.3, "civil-servant",
     "conservationist; conservation officer; soil conservationist; conservation manager; nature conservationist",
     "nature conservation"),
    ("19-1031.03", "Park Naturalists", 89.6, "",
     "park ranger; ranger; park naturalist; national park ranger; countryside ranger; naturalist", ""),
    ("19-1032.00", "Foresters", 60.8, "farmer",
     "forester; forestry officer; forest manager", "forestry"),
    ("19-1041.00", "Epidemiologists", 46.9, "office",
     "epidemiologist", "epidemiology"),
    ("19-1042.00", "Medical Scientists, Except Epidemiologists", 31.9, "academic",
     "medical researcher; scientist; research scientist; cancer researcher; immunologist; medical scientist; "
     "clinical scientist; neuroscientist; pharmacologist; clinical researcher; researcher; postdoc; research fellow; "
     "postdoctoral researcher; research associate; toxicologist; biomedical scientist researcher; lab scientist; "
     "pharmaceutical scientist; principal investigator; research and development scientist",
     "medical research; pharma; pharmaceuticals; research"),
    ("19-2011.00", "Astronomers", 10.6, "office",
     "astronomer; astrophysicist", ""),
    ("19-2012.00", "Physicists", 35.8, "office",
     "physicist; medical physicist", "physics"),
    ("19-2021.00", "Atmospheric and Space Scientists", 41.2, "office",
     "meteorologist; weather forecaster; climatologist; climate scientist; atmospheric scientist", ""),
    ("19-2031.00", "Chemists", 26.9, "factory",
     "chemist; analytical chemist; formulation chemist; research chemist", "chemistry"),
    ("19-2041.00", "Environmental Scientists and Specialists, Including Health", 58.5, "office",
     "environmental scientist; environmental specialist; ecological consultant; environmental officer; "
     "environmental advisor", "environmental science"),
    ("19-2041.01", "Climate Change Analysts", 52.6, "office",
     "climate change analyst; climate analyst; carbon analyst", ""),
    ("19-2042.00", "Geoscientists, Except Hydrologists and Geographers", 17.8, "office",
     "geologist; geoscientist; geophysicist; seismologist", "geology"),
    ("19-2043.00", "Hydrologists", 33.2, "office",
     "hydrologist; hydrogeologist", ""),
    ("19-3011.00", "Economists", 13.2, "office",
     "economist; chief economist; health economist", "economics"),
    ("19-3022.00", "Survey Researchers", 35.0, "office",
     "survey researcher; pollster", ""),
    ("19-3031.01", "School Psychologists", 48.2, "teacher",
     "school psychologist; educational psychologist", ""),
    ("19-3031.02", "Clinical Psychologists", 82.3, "doctor",
     "psychologist; clinical psychologist; psychoanalyst", "psychology"),
    ("19-3031.03", "Counseling Psychologists", 73.4, "doctor",
     "counseling psychologist", ""),
    ("19-3032.00", "Industrial-Organizational Psychologists", 53.3, "office",
     "organizational psychologist; occupational psychologist; industrial psychologist; business psychologist", ""),
    ("19-3041.00", "Sociologists", 31.5, "academic",
     "sociologist; social scientist; criminologist", ""),
    ("19-3051.00", "Urban and Regional Planners", 94.1, "civil-servant",
     "town planner; urban planner; city planner; planning officer; regional planner; planning consultant; "
     "urban designer; city planning officer", "urban planning; town planning"),
    ("19-3091.01", "Anthropologists", 48.7, "academic",
     "anthropologist; ethnographer", ""),
    ("19-3091.02", "Archeologists", 46.5, "academic",
     "archaeologist; archeologist", "archaeology"),
    ("19-3092.00", "Geographers", 29.1, "academic",
     "geographer", ""),
    ("19-3093.00", "Historians", 72.9, "academic",
     "historian; genealogist; art historian", ""),
    ("19-3094.00", "Political Scientists", 33.2, "academic",
     "political scientist; think tank researcher", ""),
    ("19-3099.01", "Transportation Planners", 75.2, "civil-servant",
     "transport planner; transportation planner", ""),
    ("19-4021.00", "Biological Technicians", 16.1, "office",
     "lab technician; laboratory technician; biology technician; lab assistant; laboratory assistant; "
     "research technician; lab tech; biological technician; laboratory analyst; lab analyst", ""),
    ("19-4031.00", "Chemical Technicians", 12.1, "factory",
     "chemical technician; chemistry technician", ""),
    ("19-4061.00", "Social Science Research Assistants", 24.4, "academic",
     "research assistant; research officer; social research assistant", ""),
    ("19-4091.00", "Environmental Science and Protection Technicians, Including Health", 56.7, "civil-servant",
     "environmental technician; environmental health technician", ""),
    ("19-4092.00", "Forensic Science Technicians", 59.8, "civil-servant",
     "forensic scientist; crime scene investigator; forensic technician; csi; scene of crime officer; "
     "forensic analyst; soco", "forensics"),
    ("19-4099.01", "Quality Control Analysts", 19.9, "factory",
     "quality control analyst; qc analyst; quality control chemist; quality analyst", ""),
)
# fmt: on
