"""Social and religious service, law, teaching, libraries and museums: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("21-1011.00", "Substance Abuse and Behavioral Disorder Counselors", 81.7, "social-worker",
     "substance abuse counselor; addiction counselor; drug and alcohol worker; drug counselor; alcohol counselor; "
     "addiction therapist; recovery worker; recovery coach; behavioral counselor; drug and alcohol counselor; "
     "addictions worker", ""),
    ("21-1012.00", "Educational, Guidance, School, and Vocational Counselors", 82.9, "teacher",
     "careers advisor; career counselor; career coach; school counselor; guidance counselor; academic advisor; "
     "career advisor; careers counselor; life coach; careers officer; college counselor; employment advisor; "
     "education counselor; job center advisor; work coach; college advisor; vocational counselor; "
     "careers consultant; employment counselor; job counselor; study advisor; student advisor; "
     "pastoral support worker", ""),
    ("21-1013.00", "Marriage and Family Therapists", 88.3, "social-worker",
     "marriage counselor; family therapist; couples therapist; marriage therapist; relationship counselor; "
     "couples counselor", ""),
    ("21-1014.00", "Mental Health Counselors", 86.4, "social-worker",
     "counselor; therapist; psychotherapist; mental health counselor; mental health therapist; talking therapist; "
     "grief counselor; bereavement counselor; cbt therapist; trauma therapist; lpc; mental health practitioner",
     "counseling; psychotherapy"),
    ("21-1015.00", "Rehabilitation Counselors", 56.6, "social-worker",
     "rehabilitation counselor; vocational rehabilitation counselor; disability employment advisor", ""),
    ("21-1021.00", "Child, Family, and School Social Workers", 98.0, "social-worker",
     "social worker; child social worker; family social worker; school social worker; children's social worker; "
     "child protection worker; case worker; family support worker; child protection officer; caseworker; lsw; lcsw; "
     "foster care worker; adoption social worker; msw; family worker; child welfare worker; safeguarding officer; "
     "safeguarding manager", "social work; social services; child protection; social care"),
    ("21-1022.00", "Healthcare Social Workers", 96.4, "social-worker",
     "hospital social worker; medical social worker; healthcare social worker; palliative care social worker; "
     "hospice social worker", ""),
    ("21-1023.00", "Mental Health and Substance Abuse Social Workers", 86.4, "social-worker",
     "mental health social worker; psychiatric social worker; mental health worker; mental health support worker",
     "mental health"),
    ("21-1091.00", "Health Educators", 92.0, "",
     "health educator; health promotion officer; health promotion specialist; public health officer; "
     "public health specialist; patient educator; public health manager; public health consultant; "
     "diabetes educator; public health worker; health coach; wellbeing coach", "public health; health promotion"),
    ("21-1092.00", "Probation Officers and Correctional Treatment Specialists", 81.4, "social-worker",
     "probation officer; parole officer; youth offending worker; youth justice worker; "
     "correctional treatment specialist; probation worker", "probation"),
    ("21-1093.00", "Social and Human Service Assistants", 84.7, "social-worker",
     "support worker; social work assistant; human services assistant; case manager; welfare advisor; "
     "welfare rights officer; outreach worker; homeless worker; hostel support worker; refugee worker; "
     "housing support worker; key worker; homeless outreach worker; advice worker; citizens advice advisor; "
     "domestic violence advocate; support coordinator; family liaison officer; community support worker; "
     "asylum caseworker; resettlement worker; victim support worker; service coordinator of care; "
     "social services assistant; disability support worker; case coordinator; nonprofit case manager", ""),
    ("21-1094.00", "Community Health Workers", 92.9, "social-worker",
     "community health worker; community worker; peer support worker; health visitor's assistant; patient navigator; "
     "social prescriber; link worker; health advocate; outreach health worker; social prescribing link worker; "
     "promotora", ""),
    ("21-2011.00", "Clergy", 83.3, "clergy",
     "priest; vicar; imam; rabbi; pastor; minister; clergyman; reverend; bishop; parish priest; curate; rector; "
     "chaplain; hospital chaplain; prison chaplain; preacher; deacon; nun; monk; church minister; archbishop; "
     "cantor; mullah; sheikh of a mosque; granthi; pandit; lama; archdeacon; canon of a cathedral; church pastor; "
     "methodist minister; military chaplain; school chaplain; senior pastor; lead pastor; religious leader; "
     "missionary; mosque leader; hindu priest; buddhist monk; faith leader; elder of a church; evangelist",
     "ministry; the church; clergy"),
    ("21-2021.00", "Directors, Religious Activities and Education", 93.6, "clergy",
     "youth pastor; youth minister; sunday school teacher; religious education director; church youth leader; "
     "parish administrator; church administrator; church worker; religious director; parish worker; "
     "children's pastor; worship leader; church secretary; director of religious education; worship pastor; "
     "church music minister; parish secretary; synagogue administrator; mosque administrator; "
     "faith formation director; campus minister; youth ministry leader; church leader; churchwarden; lay preacher; "
     "lay reader; pastoral assistant", "youth ministry"),
    ("23-1011.00", "Lawyers", 72.9, "lawyer",
     "lawyer; solicitor; attorney; barrister; advocate; general counsel; legal counsel; attorney at law; prosecutor; "
     "public defender; district attorney; corporate counsel; in house counsel; litigator; counsel; notary; "
     "conveyancer; patent attorney; esquire; law partner; associate lawyer; litigation associate; "
     "chief legal officer; trial lawyer; family lawyer; immigration lawyer; criminal lawyer; legal advisor; "
     "legal manager; crown prosecutor; legal director; law firm partner; litigation partner; partner at a law firm; "
     "law associate; trainee solicitor; pupil barrister; notary public; divorce lawyer; corporate lawyer; "
     "real estate attorney; assistant attorney general; attorney general; patent lawyer; employment lawyer; "
     "intellectual property lawyer; human rights lawyer; legal officer; contract lawyer", "law; legal services"),
    ("23-1012.00", "Judicial Law Clerks", 13.5, "lawyer",
     "judicial clerk; law clerk; judge's clerk; judicial assistant", ""),
    ("23-1022.00", "Arbitrators, Mediators, and Conciliators", 49.3, "lawyer",
     "mediator; arbitrator; ombudsman; conciliator; dispute resolution specialist; family mediator", "mediation"),
    ("23-1023.00", "Judges, Magistrate Judges, and Magistrates", 95.9, "lawyer",
     "judge; magistrate; justice of the peace; district judge; court judge; county judge; sheriff of a court; "
     "tribunal judge; high court judge", "judiciary"),
    ("23-2011.00", "Paralegals and Legal Assistants", 57.6, "lawyer",
     "paralegal; legal assistant; legal executive; lawyer's assistant; solicitor's assistant; "
     "conveyancing assistant; litigation assistant; barrister's clerk; legal administrator; patent paralegal", ""),
    ("23-2091.00", "Court Reporters", 50.9, "lawyer",
     "court reporter; stenographer; court stenographer", ""),
    ("23-2093.00", "Title Examiners, Abstractors, and Searchers", 43.4, "office",
     "title examiner; title searcher; title officer; escrow officer", ""),
    ("25-1011.00", "Business Teachers, Postsecondary", 44.9, "academic",
     "business professor; marketing professor; business lecturer; finance professor; accounting professor; "
     "management professor; accounting lecturer; marketing lecturer; business school professor; finance lecturer; "
     "teaches business at university", ""),
    ("25-1021.00", "Computer Science Teachers, Postsecondary", 44.9, "academic",
     "computer science professor; computer science lecturer; computing lecturer; informatics professor; "
     "professor of computer science", ""),
    ("25-1022.00", "Mathematical Science Teachers, Postsecondary", 47.3, "academic",
     "math professor; mathematics professor; mathematics lecturer; maths lecturer; statistics professor; "
     "statistics lecturer; maths professor", ""),
    ("25-1031.00", "Architecture Teachers, Postsecondary", 50.9, "academic",
     "architecture professor; architecture lecturer", ""),
    ("25-1032.00", "Engineering Teachers, Postsecondary", 20.7, "academic",
     "engineering professor; engineering lecturer; mechanical engineering professor; civil engineering professor; "
     "electrical engineering professor", ""),
    ("25-1042.00", "Biological Science Teachers, Postsecondary", 50.4, "academic",
     "biology professor; biology lecturer; zoology professor; botany professor; biological sciences professor; "
     "genetics professor", ""),
    ("25-1052.00", "Chemistry Teachers, Postsecondary", 32.1, "academic",
     "chemistry professor; chemistry lecturer", ""),
    ("25-1054.00", "Physics Teachers, Postsecondary", 55.6, "academic",
     "physics professor; physics lecturer; astronomy professor", ""),
    ("25-1061.00", "Anthropology and Archeology Teachers, Postsecondary", 58.9, "academic",
     "anthropology professor; archaeology professor; anthropology lecturer; archaeology lecturer", ""),
    ("25-1063.00", "Economics Teachers, Postsecondary", 41.0, "academic",
     "economics professor; economics lecturer", ""),
    ("25-1064.00", "Geography Teachers, Postsecondary", 45.2, "academic",
     "geography professor; geography lecturer", ""),
    ("25-1065.00", "Political Science Teachers, Postsecondary", 45.7, "academic",
     "political science professor; politics lecturer; politics professor; international relations professor; "
     "political science lecturer; international relations lecturer", ""),
    ("25-1066.00", "Psychology Teachers, Postsecondary", 66.3, "academic",
     "psychology professor; psychology lecturer", ""),
    ("25-1067.00", "Sociology Teachers, Postsecondary", 32.7, "academic",
     "sociology professor; sociology lecturer; criminology lecturer", ""),
    ("25-1071.00", "Health Specialties Teachers, Postsecondary", 70.1, "academic",
     "medical school professor; medicine professor; public health professor; pharmacy professor; "
     "health sciences lecturer; medicine lecturer; public health lecturer; dentistry professor; clinical professor; "
     "medical school lecturer", ""),
    ("25-1072.00", "Nursing Instructors and Teachers, Postsecondary", 87.2, "academic",
     "nursing lecturer; nursing professor; nursing instructor; nurse educator; nurse teacher; nursing tutor; "
     "clinical nurse educator; practice educator of nurses; nursing teacher", ""),
    ("25-1081.00", "Education Teachers, Postsecondary", 59.5, "academic",
     "education professor; education lecturer; teacher trainer; teacher educator", ""),
    ("25-1112.00", "Law Teachers, Postsecondary", 42.4, "academic",
     "law professor; law lecturer; law school professor", ""),
    ("25-1113.00", "Social Work Teachers, Postsecondary", 45.7, "academic",
     "social work lecturer; social work professor", ""),
    ("25-1121.00", "Art, Drama, and Music Teachers, Postsecondary", 65.3, "academic",
     "art professor; music professor; drama lecturer; fine art lecturer; music lecturer; art lecturer; "
     "drama professor; theater professor; film professor; design lecturer; film lecturer; dance professor", ""),
    ("25-1122.00", "Communications Teachers, Postsecondary", 55.6, "academic",
     "communications professor; journalism lecturer; media studies lecturer; journalism professor; "
     "communication professor; media lecturer", ""),
    ("25-1123.00", "English Language and Literature Teachers, Postsecondary", 54.1, "academic",
     "english professor; literature professor; english lecturer; english literature lecturer; "
     "english literature professor; literature lecturer", ""),
    ("25-1124.00", "Foreign Language and Literature Teachers, Postsecondary", 20.1, "academic",
     "language professor; french professor; german professor; spanish professor; languages lecturer; "
     "linguistics professor; french lecturer; german lecturer; spanish lecturer; classics professor; linguist; "
     "modern languages lecturer; latin professor; linguistics lecturer", ""),
    ("25-1125.00", "History Teachers, Postsecondary", 32.6, "academic",
     "history professor; professor; lecturer; history lecturer; university professor; university lecturer; "
     "university teacher; college professor; college lecturer; academic; adjunct professor; art history professor; "
     "associate professor; visiting professor; full professor; reader at a university; university researcher; don; "
     "emeritus professor; adjunct lecturer; professor emeritus; visiting lecturer; teaching fellow",
     "academia; higher education"),
    ("25-1126.00", "Philosophy and Religion Teachers, Postsecondary", 38.2, "academic",
     "philosophy professor; theology professor; philosophy lecturer; theologian; religion professor; philosopher; "
     "theology lecturer; religious studies lecturer", ""),
    ("25-1191.00", "Graduate Teaching Assistants", 35.3, "academic",
     "graduate teaching assistant; doctoral candidate; phd candidate; doctoral researcher; "
     "university teaching assistant; phd researcher; graduate assistant", ""),
    ("25-1194.00", "Vocational Education Teachers, Postsecondary", 69.3, "teacher",
     "vocational teacher; college instructor; trade school teacher; further education lecturer; fe lecturer; "
     "vocational instructor; technical college teacher; college teacher; welding instructor; cookery teacher; "
     "chef instructor; trade instructor; vocational trainer; apprentice trainer; culinary instructor; "
     "electrical instructor; plumbing instructor; nvq assessor; beauty lecturer; college tutor; "
     "apprenticeship assessor", "further education; vocational education"),
    ("25-2011.00", "Preschool Teachers, Except Special Education", 53.7, "teacher",
     "preschool teacher; nursery teacher; nursery school teacher; early years teacher; pre k teacher; "
     "early childhood educator; early childhood teacher; montessori teacher; early years educator; "
     "early years practitioner; preschool educator", "early years; early childhood education"),
    ("25-2012.00", "Kindergarten Teachers, Except Special Education", 76.7, "teacher",
     "kindergarten teacher; reception class teacher; reception teacher", ""),
    ("25-2021.00", "Elementary School Teachers, Except Special Education", 68.8, "teacher",
     "elementary school teacher; primary school teacher; elementary teacher; primary teacher; grade school teacher; "
     "grade teacher; infant school teacher; junior school teacher; class teacher; ks1 teacher; ks2 teacher; "
     "year one teacher; year two teacher; third grade teacher; reading teacher of children; year 1 teacher; "
     "year 2 teacher; year 3 teacher; year 4 teacher; year 5 teacher; year 6 teacher; grade 1 teacher; "
     "homeroom teacher; primary educator; elementary educator; montessori elementary teacher",
     "primary education; elementary education"),
    ("25-2022.00", "Middle School Teachers, Except Special and Career/Technical Education", 73.4, "teacher",
     "middle school teacher; middle school math teacher; middle school science teacher; junior high teacher; "
     "junior high school teacher", ""),
    ("25-2031.00", "Secondary School Teachers, Except Special and Career/Technical Education", 62.3, "teacher",
     "teacher; secondary school teacher; high school teacher; secondary teacher; history teacher; math teacher; "
     "maths teacher; mathematics teacher; english teacher; science teacher; physics teacher; chemistry teacher; "
     "biology teacher; geography teacher; french teacher; german teacher; spanish teacher; art teacher; pe teacher; "
     "language teacher; school teacher; music teacher; drama teacher; re teacher; it teacher; "
     "physical education teacher; social studies teacher; latin teacher; gym teacher; form tutor; "
     "grammar school teacher; economics teacher; computing teacher; computer science teacher; qts; science educator; "
     "head of maths; head of english; head of science; english department head; math department head; "
     "modern languages teacher; high school educator; civics teacher; humanities teacher; educator; "
     "sixth form teacher; business studies teacher; psychology teacher; religious studies teacher; "
     "languages teacher; math instructor; school department head", "teaching; secondary education; education"),
    ("25-2032.00", "Career/Technical Education Teachers, Secondary School", 64.5, "teacher",
     "shop teacher; design and technology teacher; food technology teacher; home economics teacher; "
     "woodwork teacher; technology teacher; dt teacher; cte teacher; career and technical education teacher; "
     "business teacher at a high school", ""),
    ("25-2052.00", "Special Education Teachers, Kindergarten and Elementary School", 78.4, "teacher",
     "special education teacher; special needs teacher; sen teacher; send teacher; senco; special ed teacher; "
     "special school teacher; learning support teacher; special educational needs coordinator; teacher of the deaf; "
     "intervention specialist; special education coordinator", "special education"),
    ("25-3011.00", "Adult Basic and Secondary Education and Literacy Teachers and Instructors", 51.4, "teacher",
     "esl teacher; esol teacher; adult education teacher; efl teacher; literacy teacher; tefl teacher; ged teacher; "
     "english as a second language teacher; adult education tutor; adult literacy tutor; esl instructor; esol tutor; "
     "esol lecturer; tesol teacher", "adult education; tefl"),
    ("25-3021.00", "Self-Enrichment Education Teachers", 57.1, "",
     "piano teacher; guitar teacher; yoga class teacher for beginners; swimming teacher; dance teacher; "
     "driving instructor; driving teacher; riding instructor; singing teacher; violin teacher; cooking teacher; "
     "pottery teacher; ballet teacher; ski instructor; martial arts teacher; martial arts instructor; "
     "swimming instructor; dance instructor; music instructor; art instructor; teaches piano; karate teacher; "
     "karate instructor; flight instructor; flying instructor; voice teacher; surf instructor; tennis instructor; "
     "golf instructor; ski teacher; singing coach; vocal coach; sailing instructor; diving instructor; drum teacher; "
     "drama coach; climbing instructor; painting teacher; judo teacher; chess teacher; flute teacher; cello teacher; "
     "language instructor; piano instructor; guitar instructor; horse riding instructor; horse riding teacher; "
     "outdoor instructor; drawing teacher; jiu jitsu instructor; boxing instructor", ""),
    ("25-3031.00", "Substitute Teachers, Short-Term", 50.0, "teacher",
     "substitute teacher; supply teacher; relief teacher; cover supervisor; cover teacher", ""),
    ("25-3099.02", "Tutors", 54.5, "teacher",
     "tutor; private tutor; math tutor; maths tutor; gives private lessons; english tutor; exam tutor; home tutor; "
     "online tutor; test prep tutor; science tutor; homework tutor", "tutoring"),
    ("25-4011.00", "Archivists", 70.7, "office",
     "archivist; archives manager; archive assistant; records archivist", "archives"),
    ("25-4012.00", "Curators", 74.5, "office",
     "curator; museum curator; gallery curator; museum director; art curator; museum manager; exhibition curator; "
     "gallery director; gallery manager; gallery owner; museum worker; collections manager; gallerist; "
     "exhibitions manager; art dealer; museum head; museum keeper; art gallery owner; art gallery manager",
     "museums; heritage"),
    ("25-4013.00", "Museum Technicians and Conservators", 43.1, "office",
     "museum technician; conservator; art restorer; museum conservator; art conservator; art handler; "
     "paintings conservator; registrar of a museum", ""),
    ("25-4021.00", "Librarians", 77.4, "",
     "librarian; library manager; school librarian; library director; law librarian; academic librarian; "
     "library head; information specialist; medical librarian; children's librarian", "library science"),
    ("25-4031.00", "Library Technicians", 57.6, "",
     "library technician", ""),
    ("25-9021.00", "Farm and Home Management Advisors", 95.1, "farmer",
     "farm advisor; agricultural advisor; extension agent; agricultural extension officer; agricultural consultant; "
     "county extension agent; farm consultant", ""),
    ("25-9031.00", "Instructional Coordinators", 72.0, "teacher",
     "instructional coordinator; curriculum developer; curriculum manager; curriculum specialist; "
     "instructional coach; education consultant; curriculum designer; curriculum coordinator; education advisor; "
     "school inspector; ofsted inspector; education officer; education manager; museum educator; "
     "curriculum director; education specialist; education coordinator", ""),
    ("25-9031.01", "Instructional Designers and Technologists", 31.5, "office",
     "instructional designer; learning designer; elearning developer; e learning developer; e learning designer; "
     "learning technologist; learning experience designer; elearning designer", "instructional design"),
    ("25-9041.00", "Teacher Assistants", 36.2, "teacher",
     "teaching assistant; teacher assistant; teacher's aide; classroom assistant; learning support assistant; "
     "paraprofessional; classroom aide; hlta; lsa; paraeducator; teacher aide; teacher's assistant; "
     "sen teaching assistant; school aide; learning mentor; instructional aide; special needs assistant; "
     "classroom helper", ""),
)
# fmt: on
