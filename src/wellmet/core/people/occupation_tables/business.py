"""Business and finance: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("13-1011.00", "Agents and Business Managers of Artists, Performers, and Athletes", 75.2, "office",
     "talent agent; literary agent; sports agent; music manager of a band; band manager; artist manager; "
     "actors agent; model agent; booking agent; football agent; theatrical agent", ""),
    ("13-1022.00", "Wholesale and Retail Buyers, Except Farm Products", 54.5, "shop",
     "buyer for a shop; retail buyer; fashion buyer; merchandiser; merchandise planner; wholesale buyer; "
     "assistant buyer; merchandise buyer", ""),
    ("13-1023.00", "Purchasing Agents, Except Wholesale, Retail, and Farm Products", 61.3, "office",
     "buyer; procurement officer; purchasing agent; procurement specialist; purchasing officer; category buyer; "
     "contract specialist; procurement analyst; sourcing specialist; purchaser", "procurement; purchasing; sourcing"),
    ("13-1031.02", "Insurance Adjusters, Examiners, and Investigators", 75.7, "office",
     "insurance adjuster; claims adjuster; loss adjuster; insurance investigator; claims examiner; claims handler; "
     "loss assessor", ""),
    ("13-1041.00", "Compliance Officers", 50.0, "office",
     "compliance officer; compliance specialist; compliance analyst; regulatory compliance officer", "compliance"),
    ("13-1041.01", "Environmental Compliance Inspectors", 37.2, "civil-servant",
     "environmental health officer; environmental inspector; environmental compliance inspector; food inspector; "
     "health inspector; trading standards officer", ""),
    ("13-1041.02", "Licensing Examiners and Inspectors", 90.0, "civil-servant",
     "licensing officer; licensing inspector; driving examiner; license examiner; driving test examiner", ""),
    ("13-1041.03", "Equal Opportunity Representatives and Officers", 77.7, "civil-servant",
     "diversity officer; equality officer; equal opportunity officer; diversity manager; dei manager; "
     "dei consultant; diversity and inclusion manager; equality and diversity officer", ""),
    ("13-1041.06", "Coroners", 92.0, "",
     "coroner; medical examiner", ""),
    ("13-1041.07", "Regulatory Affairs Specialists", 22.1, "office",
     "regulatory affairs specialist; regulatory affairs officer", "regulatory affairs"),
    ("13-1051.00", "Cost Estimators", 41.4, "trades",
     "cost estimator; estimator; quantity surveyor; cost engineer; cost manager; cost consultant", ""),
    ("13-1071.00", "Human Resources Specialists", 66.7, "office",
     "recruiter; hr specialist; hr generalist; hr advisor; hr business partner; hr officer; hr consultant; "
     "people partner; talent acquisition specialist; talent partner; recruitment consultant; headhunter; "
     "head hunter; recruitment agent; sourcer; employment specialist; staffing consultant; job coach; "
     "personnel officer; people team; people advisor; executive search consultant; placement officer; "
     "employment consultant; hr person; hr worker; technical recruiter; hr associate; hr partner",
     "human resources; people and culture; hr; talent acquisition; people operations; people ops; recruitment; "
     "recruiting"),
    ("13-1075.00", "Labor Relations Specialists", 51.2, "office",
     "union representative; union rep; trade union official; union organizer; shop steward; "
     "labor relations specialist; employee relations specialist; trade unionist; employee relations manager; "
     "union official; union officer; trade union officer; labor organizer; union steward", "trade union"),
    ("13-1081.00", "Logisticians", 58.5, "office",
     "logistician; logistics specialist; logistics coordinator; logistics officer; supply chain specialist; "
     "supply chain coordinator; supply chain planner; demand planner", "logistics; supply chain"),
    ("13-1081.02", "Logistics Analysts", 29.4, "office",
     "logistics analyst; supply chain analyst", ""),
    ("13-1082.00", "Project Management Specialists", 50.0, "office",
     "project manager; program manager; project coordinator; pmo manager; project management officer; pmo analyst; "
     "project director; project leader; delivery manager; transformation manager; project officer; "
     "project assistant; project administrator; change manager; program coordinator; program officer; "
     "implementation manager", "project management"),
    ("13-1111.00", "Management Analysts", 38.7, "office",
     "management consultant; consultant; business analyst; strategy consultant; management analyst; analyst; "
     "business consultant; operations analyst; strategy manager; change consultant; policy consultant; "
     "process analyst; strategy analyst; operations consultant; business process analyst; transformation consultant; "
     "chief strategy officer; process improvement manager; business transformation manager", "consulting; strategy"),
    ("13-1121.00", "Meeting, Convention, and Event Planners", 97.3, "office",
     "event planner; wedding planner; events manager; event manager; event organizer; conference organizer; "
     "meeting planner; party planner; events coordinator; event coordinator; events officer; conference manager; "
     "convention planner; wedding coordinator; events planner; event producer; events director", "events"),
    ("13-1131.00", "Fundraisers", 97.9, "office",
     "fundraiser; fundraising officer; grant writer; development officer; major gifts officer; charity fundraiser; "
     "bid writer; trusts and foundations manager; philanthropy officer; philanthropy manager; donor relations officer",
     "fundraising"),
    ("13-1141.00", "Compensation, Benefits, and Job Analysis Specialists", 23.9, "office",
     "compensation analyst; benefits specialist; job analyst; compensation specialist; benefits administrator; "
     "reward analyst", ""),
    ("13-1151.00", "Training and Development Specialists", 47.6, "office",
     "corporate trainer; training specialist; learning and development specialist; training officer; "
     "trainer in a company; l d specialist; staff trainer; training coordinator; executive coach; business coach; "
     "leadership coach; it trainer; learning specialist; training consultant; learning and development partner; "
     "training and development specialist; leadership trainer; facilitator", "learning and development"),
    ("13-1161.00", "Market Research Analysts and Marketing Specialists", 53.3, "office",
     "marketing specialist; market researcher; market research analyst; marketer; digital marketer; seo specialist; "
     "social media manager; social media specialist; marketing analyst; content marketer; marketing assistant; "
     "marketing coordinator; marketing executive; content strategist; community manager; growth marketer; "
     "growth hacker; brand strategist; email marketer; ppc specialist; digital marketing specialist; "
     "marketing officer; content manager; content creator; influencer; brand ambassador; consumer insights manager; "
     "marketing consultant; marketing strategist; digital strategist; social media executive; campaign manager; "
     "media planner; marketing technologist", "marketing; market research; digital marketing; social media"),
    ("13-1199.00", "Business Operations Specialists, All Other", 50.0, "civil-servant",
     "civil servant; government official; policy advisor; policy officer; public servant; council worker; "
     "council officer; local government officer; government worker; works for the council; ministry worker; "
     "policy manager; public administrator; town hall worker; city hall worker; works for the city; state employee; "
     "federal employee; government employee; public official; policy analyst; home office worker; diplomat; "
     "ambassador; consul; foreign service officer; town clerk; city manager; county administrator; embassy worker; "
     "eu official; local authority worker; town planner assistant; works for the county; works for the state; "
     "works for the government; councils officer; attache; permanent secretary; policy lead",
     "civil service; local government; public sector; public administration; government; public policy"),
    ("13-1199.03", "Customs Brokers", 57.9, "office",
     "customs broker; customs agent of a shipper", ""),
    ("13-1199.04", "Business Continuity Planners", 32.3, "office",
     "business continuity planner; business continuity manager", ""),
    ("13-1199.05", "Sustainability Specialists", 51.4, "office",
     "sustainability specialist; sustainability consultant; esg analyst; sustainability officer; "
     "sustainability analyst; environmental consultant", "sustainability"),
    ("13-1199.06", "Online Merchants", 65.8, "shop",
     "online seller; etsy seller; ebay seller; online merchant; runs an online shop; online shop owner; "
     "online store owner; ecommerce specialist; amazon seller; ecommerce seller; e commerce specialist; "
     "web shop owner", "ecommerce; e commerce"),
    ("13-2011.01", "Accountants", 49.8, "accountant",
     "accountant; cpa; chartered accountant; management accountant; tax accountant; public accountant; "
     "certified public accountant; cost accountant; acca; aca; cima; financial accountant; fund accountant; "
     "accounting analyst; accounting specialist", "accounting; accountancy"),
    ("13-2011.02", "Auditors", 62.7, "accountant",
     "auditor; internal auditor; external auditor; audit associate; audit partner", "audit"),
    ("13-2021.02", "Appraisers, Real Estate", 37.2, "office",
     "real estate appraiser; property appraiser; valuer; property valuer; appraiser; valuation surveyor; "
     "chartered surveyor of property", ""),
    ("13-2031.00", "Budget Analysts", 25.9, "accountant",
     "budget analyst; budget officer", ""),
    ("13-2041.00", "Credit Analysts", 42.1, "office",
     "credit analyst; credit risk analyst", ""),
    ("13-2051.00", "Financial Analysts", 36.4, "office",
     "financial analyst; investment analyst; equity research analyst; finance analyst; investment banker; banker; "
     "finance business partner; fp a analyst; equity analyst; finance specialist; finance officer; "
     "corporate finance analyst; private banker; m a analyst; corporate banker; investment banking analyst; "
     "equity research manager; investment associate",
     "finance; banking; investment banking; financial services; investments; equity research"),
    ("13-2052.00", "Personal Financial Advisors", 78.0, "office",
     "financial advisor; financial planner; wealth manager; wealth advisor; independent financial advisor; ifa; "
     "pensions advisor; certified financial planner; cfp; private wealth manager; financial consultant; "
     "investment advisor", "wealth management"),
    ("13-2053.00", "Insurance Underwriters", 52.2, "office",
     "underwriter; insurance underwriter", ""),
    ("13-2071.00", "Credit Counselors", 87.6, "office",
     "credit counselor; debt advisor; money advisor; debt counselor", ""),
    ("13-2072.00", "Loan Officers", 89.7, "office",
     "loan officer; mortgage broker; mortgage advisor; mortgage consultant; loan advisor; mortgage loan officer; "
     "mortgage lender; loan originator; lending officer; loan broker; commercial banker; small business banker; "
     "business banking manager", "mortgages; lending"),
    ("13-2081.00", "Tax Examiners and Collectors, and Revenue Agents", 98.8, "civil-servant",
     "tax inspector; tax officer; revenue agent; hmrc worker; irs agent; irs worker; tax collector; tax examiner; "
     "tax office worker; revenue officer; hmrc officer", ""),
    ("13-2082.00", "Tax Preparers", 71.0, "accountant",
     "tax preparer; tax advisor; tax consultant; tax specialist; does taxes; tax associate; tax analyst",
     "tax; taxation"),
    ("13-2099.01", "Financial Quantitative Analysts", 8.0, "office",
     "quant; quantitative analyst; quantitative researcher; quantitative trader; quant developer", ""),
    ("13-2099.02", "Risk Management Specialists", 56.3, "office",
     "risk management; risk analyst; risk specialist; risk officer; risk consultant; risk management specialist", ""),
    ("13-2099.04", "Fraud Examiners, Investigators and Analysts", 59.5, "office",
     "fraud investigator; fraud analyst; fraud examiner; forensic accountant; aml analyst; financial crime analyst; "
     "fraud specialist", ""),
)
# fmt: on
