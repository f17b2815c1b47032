"""Managers: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("11-1011.00", "Chief Executives", 78.9, "executive",
     "ceo; chief executive; chief executive officer; managing director; president; company president; chairman; "
     "board chairman; board member; board director; company director; director; executive director; founder; "
     "cofounder; md of a company; entrepreneur; nonexecutive director; chief of staff; c suite executive", ""),
    ("11-1011.03", "Chief Sustainability Officers", 63.7, "office",
     "chief sustainability officer; sustainability manager; sustainability director; esg manager; environment manager",
     ""),
    ("11-1021.00", "General and Operations Managers", 81.4, "office",
     "general manager; manager; operations manager; operations director; coo; chief operating officer; "
     "vice president; managing partner; branch manager; area manager; regional manager; district manager; "
     "site manager of a plant; business manager; business owner; company owner; owner; proprietor; "
     "small business owner; department manager; business unit manager; country manager; plant director", "operations"),
    ("11-1031.00", "Legislators", 50.0, "civil-servant",
     "councillor; councilman; city council member; local councillor; county councillor; mayor; mp; "
     "member of parliament; congressman; senator; politician; legislator; state representative; alderman; "
     "minister of state; prime minister; government minister; assemblyman; lord mayor", "politics"),
    ("11-2011.00", "Advertising and Promotions Managers", 72.4, "office",
     "advertising manager; promotions manager; advertising director; brand activation manager; media buyer manager",
     ""),
    ("11-2021.00", "Marketing Managers", 73.4, "office",
     "marketing manager; cmo; chief marketing officer; brand manager; product manager; product marketing manager; "
     "chief product officer; product director; digital marketing manager; growth manager; category manager; "
     "marketing communications manager; ecommerce manager; e commerce manager", ""),
    ("11-2022.00", "Sales Managers", 87.8, "office",
     "sales manager; sales director; commercial director; commercial manager; business development manager; "
     "chief revenue officer; cro; key account manager; account director; chief commercial officer; "
     "regional sales manager; partnerships manager; export manager", ""),
    ("11-2031.00", "Public Relations and Fundraising Managers", 94.6, "office",
     "communications manager; pr manager; public relations manager; fundraising manager; "
     "development director of a charity; public affairs manager; corporate communications manager; "
     "external relations manager; press manager; media relations manager; corporate affairs manager; "
     "donor relations manager", ""),
    ("11-3011.00", "Administrative Services Managers", 68.2, "office",
     "office manager; administrative services manager; administration manager; facilities manager; facility manager; "
     "practice manager; business support manager; workplace manager; administrative manager; "
     "office administrator manager; records manager", "facilities"),
    ("11-3021.00", "Computer and Information Systems Managers", 33.8, "office",
     "it manager; information technology manager; cto; cio; chief technology officer; chief information officer; "
     "chief technical officer; software manager; software development manager; software engineering manager; "
     "engineering manager of software; head of data; data manager; technology manager; technology director; "
     "information systems manager; infrastructure manager; ciso; chief information security officer; "
     "digital transformation manager; platform manager; cloud manager; web manager", ""),
    ("11-3031.01", "Treasurers and Controllers", 36.4, "accountant",
     "treasurer; financial controller; finance controller; controller; comptroller; chief accounting officer", ""),
    ("11-3031.02", "Financial Managers, Branch or Department", 74.8, "executive",
     "finance manager; finance director; cfo; chief financial officer; chief finance officer; financial manager; "
     "bank manager; bank branch manager; financial director; accounting manager; accounts manager of finance; "
     "fp a manager; credit manager; tax manager; audit manager; financial planning manager", ""),
    ("11-3051.00", "Industrial Production Managers", 46.9, "factory",
     "production manager; factory manager; plant manager; manufacturing manager; works manager; "
     "operations manager of a factory; mill manager; brewery manager; industrial production manager", "manufacturing"),
    ("11-3051.01", "Quality Control Systems Managers", 56.9, "factory",
     "quality manager; quality control manager; quality assurance manager; qa manager; qc manager", ""),
    ("11-3061.00", "Purchasing Managers", 62.0, "office",
     "procurement manager; purchasing manager; chief procurement officer; sourcing manager; buying manager; "
     "strategic sourcing manager; vendor manager", ""),
    ("11-3071.01", "Transportation Managers", 71.5, "driver",
     "transport manager; transportation manager; fleet manager; traffic manager; bus depot manager; depot manager; "
     "delivery manager of a fleet", ""),
    ("11-3071.02", "Storage and Distribution Managers", 59.8, "factory",
     "warehouse manager; distribution manager; distribution center manager; stores manager of a warehouse; "
     "fulfillment center manager; fulfillment manager; inventory manager; storage manager; "
     "warehouse operations manager", ""),
    ("11-3071.03", "Logistics Managers", 40.5, "office",
     "logistics manager; freight manager; shipping manager", ""),
    ("11-3111.00", "Compensation and Benefits Managers", 26.3, "office",
     "compensation manager; benefits manager; reward manager; total rewards manager; payroll manager; "
     "comp and benefits manager", ""),
    ("11-3121.00", "Human Resources Managers", 54.1, "office",
     "hr manager; human resources manager; hr director; people manager; people operations manager; "
     "people ops manager; people and culture manager; chro; chief people officer; chief human resources officer; "
     "talent manager; talent acquisition manager; people partner manager; recruitment manager; "
     "hr operations manager; human capital manager", ""),
    ("11-3131.00", "Training and Development Managers", 57.3, "office",
     "training manager; learning and development manager; l d manager; learning manager; talent development manager; "
     "chief learning officer", ""),
    ("11-9013.01", "Nursery and Greenhouse Managers", 44.6, "farmer",
     "nursery manager of plants; greenhouse manager; garden center manager; plant nursery manager", ""),
    ("11-9013.02", "Farm and Ranch Managers", 38.2, "farmer",
     "farmer; rancher; farm manager; ranch manager; dairy farmer; farm owner; crofter; grower; smallholder; "
     "winegrower; estate manager of a farm; vineyard manager; fruit grower; sheep farmer; pig farmer; "
     "poultry farmer; vegetable grower; viticulturist", "agriculture; ranching"),
    ("11-9013.03", "Aquacultural Managers", 58.1, "farmer",
     "fish farmer; aquaculture manager; fish hatchery manager; oyster farmer", ""),
    ("11-9021.00", "Construction Managers", 62.0, "trades",
     "construction manager; site manager; building site manager; construction site manager; construction director; "
     "general contractor; building contractor; contracts manager in construction; construction project manager; "
     "clerk of works; project manager in construction; property developer; construction superintendent; site agent",
     ""),
    ("11-9031.00", "Education Administrators, Preschool and Childcare Center/Program", 86.4, "teacher",
     "nursery manager; preschool director; childcare center manager; daycare manager; daycare director; "
     "day care manager; childcare manager; child care manager; kindergarten head; early years manager; nursery head; "
     "creche manager; preschool manager; kindergarten manager; day nursery manager", ""),
    ("11-9032.00", "Education Administrators, Elementary and Secondary School", 94.8, "teacher",
     "headteacher; head teacher; headmaster; headmistress; principal; school principal; school head; school manager; "
     "school superintendent; deputy head of a school; head of school; vice principal; assistant principal; "
     "assistant head of a school; school leader; academy principal; school administrator; head of year; "
     "head of sixth form; school business manager; dean of students at a school", ""),
    ("11-9033.00", "Education Administrators, Postsecondary", 58.9, "academic",
     "dean; university dean; provost; registrar of a university; university administrator; college administrator; "
     "vice chancellor; university president; college president; university chancellor; admissions director; "
     "student affairs manager; student services manager; university registrar; head of department at a university; "
     "college principal; admissions officer; university worker; head of admissions; admissions manager", ""),
    ("11-9039.02", "Fitness and Wellness Coordinators", 76.3, "",
     "leisure center manager; fitness manager; gym manager; gym owner; wellness manager; sports center manager; "
     "fitness director; health club manager; leisure manager; recreation manager; wellness coordinator; "
     "fitness coordinator; sport development officer", "leisure"),
    ("11-9041.00", "Architectural and Engineering Managers", 34.5, "office",
     "engineering manager; head of engineering; engineering director; vp engineering; architectural manager; "
     "r d manager; r and d manager; research and development manager; technical manager; chief engineer; "
     "technical director of engineering; maintenance engineering manager; design manager of engineering", ""),
    ("11-9051.00", "Food Service Managers", 79.2, "restaurant",
     "restaurant manager; restaurant owner; cafe manager; coffee shop manager; pub landlord; pub manager; "
     "landlord of a pub; publican; innkeeper; bar manager; bar owner; catering manager; food service manager; "
     "food and beverage manager; f b manager; restaurateur; canteen manager; bistro manager; coffee shop owner; "
     "food truck owner; takeaway owner; chip shop owner; banquet manager; caterer; wine bar manager; "
     "pizzeria manager; pub landlady; landlady of a pub; fast food manager; kitchen manager; tavern manager; "
     "diner manager", ""),
    ("11-9061.00", "Funeral Service Managers", 90.6, "",
     "funeral service manager; funeral home manager; cemetery manager; crematorium manager; funeral parlor manager",
     ""),
    ("11-9071.00", "Gaming Managers", 88.6, "",
     "casino manager; gaming manager; betting shop manager; gambling manager; bookmaker manager", ""),
    ("11-9081.00", "Lodging Managers", 93.4, "",
     "hotel manager; hotelier; hotel owner; bed and breakfast owner; b b owner; guest house owner; guesthouse owner; "
     "hostel manager; lodging manager; resort manager; campsite manager; campground manager; motel manager; "
     "front office manager of a hotel; inn manager; rooms manager; holiday park manager; guesthouse manager; "
     "hospitality manager", "hospitality"),
    ("11-9111.00", "Medical and Health Services Managers", 61.6, "",
     "care home manager; nursing home manager; nursing home administrator; hospital manager; hospital administrator; "
     "clinic manager; health services manager; healthcare manager; healthcare administrator; health administrator; "
     "nursing manager; chief nursing officer; director of nursing; nurse manager; matron; hospital director; "
     "medical director; chief medical officer; ward manager; medical office manager; medical practice manager; "
     "surgery manager; gp practice manager; dental practice manager; residential care manager; clinical manager; "
     "clinical director; nhs manager; head nurse; assisted living manager; care manager; home care manager; "
     "registered care manager", ""),
    ("11-9121.00", "Natural Sciences Managers", 53.0, "office",
     "research director of a laboratory; laboratory manager; lab manager; science manager; research manager; "
     "natural sciences manager; chief scientist; chief scientific officer; laboratory director", ""),
    ("11-9121.01", "Clinical Research Coordinators", 62.3, "",
     "clinical research coordinator; clinical trial manager; clinical trials coordinator; "
     "clinical research associate; cra; clinical trials manager; clinical research manager", ""),
    ("11-9131.00", "Postmasters and Mail Superintendents", 85.5, "",
     "postmaster; postmistress; post office manager; subpostmaster; sub postmaster", ""),
    ("11-9141.00", "Property, Real Estate, and Community Association Managers", 70.1, "office",
     "property manager; building manager; landlord; landlady; lettings manager; estate manager; housing manager; "
     "real estate manager; apartment manager; homeowners association manager; community association manager; "
     "housing officer; block manager; property owner of rentals; real estate director",
     "property management; housing association"),
    ("11-9151.00", "Social and Community Service Managers", 78.9, "social-worker",
     "charity manager; nonprofit director; charity director; community center manager; social services manager; "
     "community services manager; charity founder; ngo director; ngo manager; homeless shelter manager; "
     "shelter manager; nonprofit manager; program director of a nonprofit; community manager of a charity; "
     "community leader; community organizer; social services director; social work manager; foundation director; "
     "volunteer manager; volunteer coordinator; volunteers manager; outreach manager; charity worker; aid worker; "
     "humanitarian worker; community development officer; community engagement manager; food bank manager; "
     "youth center manager", "nonprofit; charity; third sector"),
    ("11-9161.00", "Emergency Management Directors", 94.4, "civil-servant",
     "emergency management director; emergency planner; emergency planning officer; civil defense director; "
     "emergency manager; disaster relief manager", ""),
    ("11-9199.01", "Regulatory Affairs Managers", 35.0, "office",
     "regulatory affairs manager; regulatory manager", ""),
    ("11-9199.02", "Compliance Managers", 72.6, "office",
     "compliance manager; chief compliance officer; head of risk; risk manager; ethics officer manager; "
     "governance manager; company secretary; data protection officer; privacy officer", ""),
    ("11-9199.03", "Investment Fund Managers", 33.4, "executive",
     "fund manager; investment manager; asset manager; portfolio manager; hedge fund manager; "
     "private equity manager; venture capitalist; investment director; angel investor; vc investor; "
     "wealth fund manager; investor; private equity investor; private equity partner",
     "private equity; venture capital"),
    ("11-9199.04", "Supply Chain Managers", 55.9, "office",
     "supply chain manager; supply chain director; chief supply chain officer; materials manager; s op manager", ""),
    ("11-9199.07", "Security Managers", 78.6, "",
     "security manager; chief security officer; head of security; security director", ""),
    ("11-9199.08", "Loss Prevention Managers", 69.3, "shop",
     "loss prevention manager; asset protection manager", ""),
    ("11-9199.10", "Wind Energy Project Managers", 66.7, "office",
     "wind energy project manager; wind farm manager; renewable energy project manager", ""),
)
# fmt: on
