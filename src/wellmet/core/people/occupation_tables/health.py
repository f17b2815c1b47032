"""Health care: one part of the table of occupations.

A row: O*NET-SOC code and title, connector percentile, trade, words, kinds of work. Credit: occupation_values.py.
"""

__all__ = ["ROWS"]

# A table reads best with two lines to an occupation.
# fmt: off
ROWS: tuple[tuple[str, str, float, str, str, str], ...] = (
    ("29-1011.00", "Chiropractors", 78.4, "doctor",
     "chiropractor; osteopath; chiropractic doctor", ""),
    ("29-1021.00", "Dentists, General", 97.8, "doctor",
     "dentist; dental surgeon; dds; family dentist; bds; dmd; dental practitioner; implant dentist; "
     "cosmetic dentist; children's dentist", "dentistry"),
    ("29-1022.00", "Oral and Maxillofacial Surgeons", 95.9, "doctor",
     "oral surgeon; maxillofacial surgeon", ""),
    ("29-1023.00", "Orthodontists", 94.4, "doctor",
     "orthodontist", "orthodontics"),
    ("29-1031.00", "Dietitians and Nutritionists", 92.6, "",
     "dietitian; dietician; nutritionist; registered dietitian; clinical nutritionist; nutrition coach; "
     "nutritional therapist", "nutrition; dietetics"),
    ("29-1041.00", "Optometrists", 91.7, "",
     "optometrist; ophthalmic optician; behavioral optometrist", "optometry"),
    ("29-1051.00", "Pharmacists", 91.5, "",
     "pharmacist; chemist who runs a pharmacy; pharmacy manager; runs a pharmacy; dispensing chemist; "
     "clinical pharmacist; pharmacy owner; community pharmacist; hospital pharmacist; pharmd", "pharmacy"),
    ("29-1061.00", "Anesthesiologists", 68.2, "doctor",
     "anesthesiologist; anaesthetist; consultant anaesthetist", "anesthesiology"),
    ("29-1062.00", "Family and General Practitioners", 85.5, "doctor",
     "gp; doctor; family doctor; general practitioner; physician; medical doctor; family physician; "
     "family medicine doctor; country doctor; medic; primary care physician; family practitioner; locum; locum gp; "
     "md; medical practitioner; medical officer; attending physician; ships doctor; gp partner; "
     "medicine man of a clinic; mbbs; do physician", "medicine; general practice"),
    ("29-1063.00", "Internists, General", 79.4, "doctor",
     "internist; internal medicine doctor; hospital doctor; medical registrar; junior doctor; resident doctor; "
     "cardiologist; gastroenterologist; oncologist; endocrinologist; rheumatologist; nephrologist; pulmonologist; "
     "heart doctor; cancer doctor; consultant physician; medical resident; house officer; geriatrician; "
     "haematologist; hematologist; registrar in a hospital; foundation doctor; respiratory physician; "
     "infectious disease doctor; internal medicine physician; resident physician; specialty doctor; "
     "hospital consultant; heart specialist; specialist doctor; palliative care doctor; palliative medicine doctor",
     "internal medicine; cardiology; oncology"),
    ("29-1064.00", "Obstetricians and Gynecologists", 92.4, "doctor",
     "gynecologist; obstetrician; ob gyn; gynaecologist; obgyn; fertility doctor", "obstetrics; gynecology"),
    ("29-1065.00", "Pediatricians, General", 87.9, "doctor",
     "pediatrician; paediatrician; children's doctor; child doctor; pediatric doctor; neonatologist", "pediatrics"),
    ("29-1066.00", "Psychiatrists", 68.8, "doctor",
     "psychiatrist; child psychiatrist", "psychiatry"),
    ("29-1067.00", "Surgeons", 89.5, "doctor",
     "surgeon; heart surgeon; orthopedic surgeon; brain surgeon; plastic surgeon; neurosurgeon; general surgeon; "
     "trauma surgeon; vascular surgeon; surgical registrar; cardiac surgeon; consultant surgeon; orthopedist; "
     "transplant surgeon; cosmetic surgeon", "surgery"),
    ("29-1069.01", "Allergists and Immunologists", 95.1, "doctor",
     "allergist; allergy doctor; ent doctor; ear nose and throat doctor; otolaryngologist; ent surgeon", ""),
    ("29-1069.02", "Dermatologists", 84.4, "doctor",
     "dermatologist; skin doctor", "dermatology"),
    ("29-1069.03", "Hospitalists", 88.9, "doctor",
     "hospitalist; emergency doctor; emergency physician; er doctor; a e doctor; emergency medicine doctor; "
     "emergency medicine physician; casualty doctor; intensivist; ed doctor; emergency medicine consultant",
     "emergency medicine"),
    ("29-1069.04", "Neurologists", 88.3, "doctor",
     "neurologist", "neurology"),
    ("29-1069.06", "Ophthalmologists", 96.7, "doctor",
     "ophthalmologist; eye surgeon; eye doctor; eye specialist", "ophthalmology"),
    ("29-1069.07", "Pathologists", 29.4, "doctor",
     "pathologist", "pathology"),
    ("29-1069.10", "Radiologists", 71.0, "doctor",
     "radiologist; interventional radiologist", "radiology"),
    ("29-1069.11", "Sports Medicine Physicians", 88.3, "doctor",
     "sports medicine doctor; sports doctor; team doctor", "sports medicine"),
    ("29-1069.12", "Urologists", 83.6, "doctor",
     "urologist", "urology"),
    ("29-1071.00", "Physician Assistants", 92.6, "doctor",
     "physician assistant; physician associate; physician's assistant; pa c", ""),
    ("29-1081.00", "Podiatrists", 85.5, "doctor",
     "podiatrist; chiropodist; foot doctor; foot health practitioner", "podiatry"),
    ("29-1122.00", "Occupational Therapists", 90.6, "",
     "occupational therapist; ot in a hospital; pediatric occupational therapist", "occupational therapy"),
    ("29-1123.00", "Physical Therapists", 96.1, "",
     "physio; physiotherapist; physical therapist; sports physio; msk physiotherapist; rehab therapist; "
     "sports therapist; sports physiotherapist; respiratory physiotherapist; pediatric physical therapist; dpt",
     "physiotherapy; physical therapy"),
    ("29-1124.00", "Radiation Therapists", 79.9, "",
     "radiation therapist; therapeutic radiographer; radiotherapist", "radiotherapy"),
    ("29-1125.00", "Recreational Therapists", 79.6, "",
     "recreational therapist; play therapist; drama therapist; recreation therapist; "
     "therapeutic recreation specialist; horticultural therapist; dance therapist", ""),
    ("29-1125.01", "Art Therapists", 77.4, "",
     "art therapist", ""),
    ("29-1125.02", "Music Therapists", 75.7, "",
     "music therapist", ""),
    ("29-1126.00", "Respiratory Therapists", 79.4, "",
     "respiratory therapist", "respiratory therapy"),
    ("29-1127.00", "Speech-Language Pathologists", 61.8, "",
     "speech therapist; speech and language therapist; speech language pathologist; slp; speech pathologist; "
     "speech language therapist", "speech therapy"),
    ("29-1128.00", "Exercise Physiologists", 77.6, "",
     "exercise physiologist; sports scientist", "sports science"),
    ("29-1131.00", "Veterinarians", 96.4, "",
     "vet; veterinarian; veterinary surgeon; animal doctor; equine vet; dvm; veterinary doctor; farm vet; "
     "large animal vet; small animal vet", "veterinary medicine"),
    ("29-1141.00", "Registered Nurses", 88.9, "nurse",
     "nurse; registered nurse; rn; staff nurse; ward nurse; charge nurse; school nurse; district nurse; "
     "hospital nurse; male nurse; practice nurse; pediatric nurse; health visitor; hospice nurse; community nurse; "
     "oncology nurse; labor and delivery nurse; nurse on a ward; theater nurse; dialysis nurse; travel nurse; "
     "public health nurse; occupational health nurse; bsn; home health nurse; surgical nurse; scrub nurse; "
     "operating room nurse; children's nurse; bank nurse; agency nurse; maternity nurse; palliative care nurse; "
     "home care nurse; cancer nurse; nurse supervisor; nursing supervisor; cardiac nurse; community matron; "
     "case management nurse; nurse case manager; night nurse; neonatal nurse; orthopedic nurse; triage nurse; "
     "learning disability nurse; aesthetic nurse; forensic nurse; nurse consultant; infection control nurse; "
     "diabetes nurse; general nurse; telehealth nurse", "nursing"),
    ("29-1141.01", "Acute Care Nurses", 94.4, "nurse",
     "emergency nurse; er nurse; acute care nurse; a e nurse; ed nurse; trauma nurse; emergency room nurse; "
     "emergency department nurse; accident and emergency nurse; flight nurse", ""),
    ("29-1141.02", "Advanced Practice Psychiatric Nurses", 83.6, "nurse",
     "psychiatric nurse; mental health nurse; community psychiatric nurse; psych nurse; behavioral health nurse; rmn",
     "mental health nursing"),
    ("29-1141.03", "Critical Care Nurses", 81.0, "nurse",
     "icu nurse; intensive care nurse; critical care nurse; ccu nurse; nicu nurse; itu nurse; picu nurse",
     "intensive care; critical care"),
    ("29-1141.04", "Clinical Nurse Specialists", 81.9, "nurse",
     "clinical nurse specialist; specialist nurse; nurse specialist; cns nurse; clinical nurse leader", ""),
    ("29-1151.00", "Nurse Anesthetists", 87.6, "nurse",
     "nurse anesthetist; crna", ""),
    ("29-1171.00", "Nurse Practitioners", 80.7, "nurse",
     "nurse practitioner; advanced nurse practitioner; fnp; aprn; family nurse practitioner; "
     "advanced clinical practitioner; advanced practice nurse", ""),
    ("29-1181.00", "Audiologists", 93.5, "",
     "audiologist; hearing doctor", "audiology"),
    ("29-1199.01", "Acupuncturists", 76.3, "",
     "acupuncturist; traditional chinese medicine practitioner", "acupuncture"),
    ("29-1199.04", "Naturopathic Physicians", 85.8, "",
     "naturopath; homeopath; herbalist; naturopathic doctor; reiki practitioner; alternative medicine practitioner; "
     "hypnotherapist; reflexologist; ayurvedic practitioner; holistic therapist; reiki healer; "
     "functional medicine practitioner", "alternative medicine; homeopathy"),
    ("29-2011.00", "Medical and Clinical Laboratory Technologists", 60.0, "",
     "medical laboratory scientist; biomedical scientist; medical technologist; clinical laboratory scientist; "
     "medical laboratory technologist; pathology scientist; clinical laboratory technologist", ""),
    ("29-2012.00", "Medical and Clinical Laboratory Technicians", 38.9, "",
     "medical laboratory technician; medical lab technician; clinical laboratory technician; "
     "medical laboratory assistant; pathology technician; mlt", ""),
    ("29-2021.00", "Dental Hygienists", 84.4, "",
     "dental hygienist; hygienist; dental therapist; rdh; oral health therapist", "dental hygiene"),
    ("29-2031.00", "Cardiovascular Technologists and Technicians", 82.9, "",
     "cardiac physiologist; cardiovascular technologist; ecg technician; cath lab technician; cardiographer; "
     "cardiac technician; ekg technician", ""),
    ("29-2032.00", "Diagnostic Medical Sonographers", 84.1, "",
     "sonographer; ultrasound technician; ultrasound tech; echocardiographer; ultrasonographer", "sonography"),
    ("29-2034.00", "Radiologic Technologists", 95.1, "",
     "radiographer; x ray technician; radiologic technologist; diagnostic radiographer; x ray tech; xray technician; "
     "radiology technician; mammographer; ct technologist; radiology tech; xray tech; imaging technologist; "
     "radiologic technician", "radiography"),
    ("29-2035.00", "Magnetic Resonance Imaging Technologists", 72.6, "",
     "mri technologist; mri technician; mri radiographer; mri tech", ""),
    ("29-2041.00", "Emergency Medical Technicians and Paramedics", 95.6, "",
     "paramedic; emt; ambulance paramedic; emergency medical technician; ambulance technician; "
     "ambulance crew member; ambulance worker; emergency care assistant; combat medic; ambulance man; "
     "flight paramedic; ambulance medic; first responder", "ambulance service"),
    ("29-2051.00", "Dietetic Technicians", 64.2, "",
     "dietetic technician; dietetic assistant", ""),
    ("29-2052.00", "Pharmacy Technicians", 86.4, "",
     "pharmacy technician; pharmacy tech; dispenser in a pharmacy; cpht; pharmacy dispenser", ""),
    ("29-2053.00", "Psychiatric Technicians", 71.5, "",
     "psychiatric technician; mental health technician; behavioral health technician", ""),
    ("29-2055.00", "Surgical Technologists", 66.6, "",
     "surgical technologist; operating department practitioner; scrub tech; odp; surgical tech; "
     "theater practitioner; operating room technician; surgical technician; anesthetic technician", ""),
    ("29-2056.00", "Veterinary Technologists and Technicians", 84.9, "",
     "veterinary nurse; vet nurse; veterinary technician; vet tech; rvn; veterinary technologist; vet technician; "
     "animal nurse", "veterinary nursing"),
    ("29-2061.00", "Licensed Practical and Licensed Vocational Nurses", 84.1, "nurse",
     "licensed practical nurse; lpn; lvn; enrolled nurse; practical nurse; nursing associate; vocational nurse; "
     "licensed vocational nurse", ""),
    ("29-2071.00", "Medical Records and Health Information Technicians", 33.8, "office",
     "medical records clerk; medical coder; health information technician; clinical coder; "
     "medical records technician; health information manager; health records clerk; medical records manager; "
     "medical records officer", "health information; medical coding"),
    ("29-2081.00", "Opticians, Dispensing", 96.4, "shop",
     "optician; dispensing optician; optical shop manager; optical assistant", ""),
    ("29-2091.00", "Orthotists and Prosthetists", 90.0, "",
     "orthotist; prosthetist; prosthetics maker", "prosthetics"),
    ("29-2092.00", "Hearing Aid Specialists", 98.0, "",
     "hearing aid specialist; hearing aid dispenser; hearing aid audiologist", ""),
    ("29-9011.00", "Occupational Health and Safety Specialists", 54.5, "office",
     "health and safety officer; safety officer; health and safety manager; safety manager; ehs manager; "
     "hse manager; occupational health specialist; health and safety advisor; ehs specialist; "
     "health and safety consultant; safety advisor; hse advisor; hse officer; safety specialist; "
     "environmental health and safety manager; safety coordinator; safety consultant; shq advisor; sheq manager; "
     "safety inspector", "occupational health; health and safety"),
    ("29-9091.00", "Athletic Trainers", 50.4, "",
     "athletic trainer; sports rehabilitator", ""),
    ("29-9092.00", "Genetic Counselors", 81.4, "doctor",
     "genetic counselor", ""),
    ("29-9099.01", "Midwives", 86.8, "nurse",
     "midwife; doula; hospital midwife; community midwife; birth doula; home birth midwife; certified nurse midwife; "
     "nurse midwife; birth worker; lactation consultant", "midwifery"),
    ("31-1011.00", "Home Health Aides", 51.8, "",
     "home health aide; home care worker; homecare worker; domiciliary carer; home help; home carer; visiting carer; "
     "community carer; home care assistant; home care aide; domiciliary care worker; home helper; caregiver at home",
     "home care; homecare"),
    ("31-1013.00", "Psychiatric Aides", 39.4, "",
     "psychiatric aide; mental health aide", ""),
    ("31-1014.00", "Nursing Assistants", 49.8, "",
     "nursing assistant; nurse aide; nurse's aide; cna; healthcare assistant; health care assistant; hca; "
     "healthcare support worker; nursing aide; nursing auxiliary; auxiliary nurse; certified nursing assistant; "
     "nurse assistant; nursing home worker; patient care technician; health care aide; hospital care assistant; "
     "patient care assistant; pct; clinical support worker; ward assistant; maternity support worker; "
     "healthcare aide; hospice aide; dementia care assistant", ""),
    ("31-1015.00", "Orderlies", 57.0, "",
     "hospital porter; orderly; patient transporter; hospital orderly; patient transport officer", ""),
    ("31-2011.00", "Occupational Therapy Assistants", 82.3, "",
     "occupational therapy assistant; ot assistant; cota", ""),
    ("31-2021.00", "Physical Therapist Assistants", 82.3, "",
     "physical therapist assistant; physiotherapy assistant; rehabilitation assistant; therapy assistant; "
     "physical therapy assistant; physio assistant; rehab assistant", ""),
    ("31-9011.00", "Massage Therapists", 79.6, "",
     "massage therapist; masseur; masseuse; sports massage therapist; massage practitioner; shiatsu practitioner; "
     "lmt; does massages; gives massages; spa therapist", "massage; massage therapy"),
    ("31-9091.00", "Dental Assistants", 86.9, "",
     "dental nurse; dental assistant; dentist's assistant; dental practice nurse; orthodontic assistant; "
     "orthodontic nurse", ""),
    ("31-9092.00", "Medical Assistants", 85.5, "",
     "medical assistant; clinical assistant; doctor's assistant; certified medical assistant; ophthalmic assistant; "
     "podiatry assistant; chiropractic assistant; cma", ""),
    ("31-9093.00", "Medical Equipment Preparers", 60.2, "",
     "sterile services technician; medical equipment preparer; sterile processing technician", ""),
    ("31-9094.00", "Medical Transcriptionists", 6.2, "office",
     "medical transcriptionist; medical typist; audio typist of medical letters", ""),
    ("31-9095.00", "Pharmacy Aides", 86.0, "shop",
     "pharmacy assistant; pharmacy aide; pharmacy counter assistant; pharmacy clerk", ""),
    ("31-9096.00", "Veterinary Assistants and Laboratory Animal Caretakers", 87.6, "",
     "veterinary assistant; vet's assistant; vet assistant; laboratory animal technician; animal technician; "
     "animal care assistant; veterinary care assistant; kennel assistant of a vet", ""),
    ("31-9097.00", "Phlebotomists", 88.9, "",
     "phlebotomist; takes blood; phlebotomy technician", "phlebotomy"),
)
# fmt: on
