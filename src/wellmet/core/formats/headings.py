"""What the headings of tables mean, in the languages that address books and their programs speak."""

import re

from .values import Field

__all__ = ["fields_of"]

_NOT_ALIKE = re.compile(r"[\W\d_]+")

# Without case, digits and punctuation: English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Czech,
# Swedish, Danish, Norwegian, Finnish, Hungarian, Russian, Chinese and Japanese.
_HEADINGS = {
    Field.NAME: "name|fullname|displayname|contactname|contact|person|firstandlastname|vollständigername|anzeigename"
    "|kontakt|nomcomplet|nombrecompleto|nombreyapellidos|nomecompleto|volledigenaam|naam|fileas|nome|navn|namn"
    "|nomeecognome|imięinazwisko|fullständigtnamn|nimi|név|teljesnév|фио|имяконтакта|姓名|氏名|名前|表示名",
    Field.GIVEN: "firstname|givenname|first|forename|vorname|prénom|prenom|nombre|nomedibattesimo|voornaam"
    "|primeironome|imię|imie|jméno|förnamn|fornavn|etunimi|keresztnév|utónév|имя|名字|名",
    Field.MIDDLE: "middlename|middle|additionalname|zweitername|weiterevornamen|deuxièmeprénom|segundonombre"
    "|secondonome|tweedenaam|nomedomeio|tussenvoegsel|отчество",
    Field.FAMILY: "lastname|familyname|surname|last|nachname|familienname|nom|nomdefamille|apellido|apellidos|cognome"
    "|achternaam|sobrenome|apelido|nazwisko|příjmení|efternamn|etternavn|efternavn|sukunimi|vezetéknév|фамилия|姓氏|姓",
    Field.PREFIX: "prefix|nameprefix|salutation|anrede|tratamiento|aanhef",
    Field.SUFFIX: "suffix|namesuffix|suffixe|sufijo|achtervoegsel",
    Field.EMAIL: "email|emailaddress|emailvalue|mail|mailaddress|emailadresse|mailadresse|courriel|adresseemail"
    "|adressedemessagerie|correo|correoelectrónico|direccióndecorreoelectrónico|indirizzoemail|indirizzodipostaelettronica"
    "|emailadres|endereçodeemail|otheremail|adresemail|poczta|adrese|epostadress|epost|epostadresse|sähköposti"
    "|sähköpostiosoite|emailcím|emailadress|электроннаяпочта|почта|адресэлектроннойпочты|邮箱|电子邮件|邮箱地址|电子邮件地址"
    "|メール|メールアドレス|電子メール",
    Field.PHONE: "phone|phonenumber|telephone|tel|mobile|mobilephone|mobilenumber|mobilephonenumber|cell|cellphone"
    "|cellnumber|homephone|businessphone|workphone|otherphone|primaryphone|companymainphone|carphone|telefon"
    "|telefonnummer|handy|mobil|mobiltelefon|mobilnummer|mobiltelnr|handynummer|rufnummer|téléphone|téléphonemobile|tél"
    "|télmobile|portable|téléphonebureau|téléphonedomicile|teléfono|móvil|teléfonomóvil|teléfonotrabajo|telefono"
    "|cellulare|telefoonnummer|telefoon|mobiel|mobielnummer|telemóvel|telefone|celular|numertelefonu|komórka|puhelin"
    "|matkapuhelin|puhelinnumero|mobilszám|telefonszám|телефон|мобильныйтелефон|мобильный|电话|手机|手机号|手机号码|电话号码"
    "|電話番号|携帯|携帯電話",
    Field.URL: "url|website|webpage|websiteurl|web|site|homepage|link|linkedin|linkedinurl|linkedinprofile|profile"
    "|profileurl|profilepage|webseite|sitio|siteweb|pageweb|páginaweb|sitoweb|paginaweb|webbplats|stronainternetowa"
    "|personalwebsite|businesswebsite",
    Field.EMPLOYER: "company|companyname|employer|organization|organisation|organizationname|business|workplace|firma"
    "|unternehmen|arbeitgeber|société|entreprise|employeur|empresa|compañía|organización|azienda|società|bedrijf|werkgever"
    "|accountname|företag|arbetsgivare|firmanavn|yritys|cég|cégnév|společnost|компания|организация|公司|会社|会社名",
    Field.ROLE: "jobtitle|position|role|job|organizationtitle|jobposition|stelle|berufsbezeichnung|funktion|fonction"
    "|poste|puesto|cargo|posizione|qualifica|functie|arbeitstitel|stanowisko|pozice|befattning|stilling|titteli|beosztás"
    "|должность|职位|職位|役職",
    Field.OCCUPATION: "occupation|profession|trade|beruf|métier|profesión|profissão|professione|beroep",
    Field.NOTES: "notes|note|comment|comments|remarks|description|notizen|notiz|bemerkung|bemerkungen|kommentar"
    "|remarques|notas|notitie|notities|observações|notatki|uwagi|poznámky|anteckningar|notater|muistiinpanot"
    "|megjegyzések|заметки|备注|メモ",
    Field.GROUPS: "categories|category|groups|group|tags|tag|labels|label|groupmembership|kategorien|gruppen|gruppe"
    "|catégories|groupes|categorías|etiquetas|categorie|categorieën|categorias",
    Field.CONNECTED_ON: "connectedon|verbundenam|connexionétablie|connexionétabliele|conectadoel|conectadoem"
    "|collegatoil|verbondenop|好友添加日期",
    Field.ADDRESS: "address|postaladdress|street|streetaddress|city|town|state|region|zip|zipcode|postcode|postalcode"
    "|country|pobox|countryregion|landregion|adresse|anschrift|straße|strasse|ort|stadt|plz|postleitzahl|land|rue|ville"
    "|bundesland|codepostal|pays|dirección|calle|ciudad|códigopostal|país|indirizzo|via|città|cap|paese|straat|plaats"
    "|endereço|rua|cidade|location|stateprovince|province|adres|ulica|miasto|kodpocztowy|adress|ort|postnummer|osoite"
    "|cím|адрес|город|地址|住所",
}
_MEANS = {heading: field for field, headings in _HEADINGS.items() for heading in headings.split("|")}
# What stands before or after such a word and does not change what it means.
_BESIDE = (
    *("home", "business", "work", "other", "private", "office", "mailing", "personal", "current", "section"),
    *("primary", "secondary", "alternate", "alternative", "value", "number", "privat", "dienstlich", "geschäftlich"),
    *(
        "primäre",
        "sekundäre",
        "wert",
        "nummer",
        "bureau",
        "domicile",
        "personnel",
        "professionnel",
        "valeur",
        "principal",
    ),
    *("trabajo", "casa", "particular", "valor", "lavoro", "ufficio", "werk", "privé", "zakelijk", "arbete", "hem"),
)
_SEVERAL = {Field.ADDRESS, Field.PHONE, Field.EMAIL, Field.URL, Field.EMPLOYER, Field.ROLE}
# A word for how somebody is addressed, or for what they are at work: its place tells.
_TITLES = frozenset("title titel titre titolo título titulo".split())
# A word for all of a name, or for what is left of it beside the other part.
_NAMES = frozenset("name nome naam navn namn nimi név".split())
_OF_A_NAME = {Field.NAME, Field.GIVEN, Field.FAMILY}
LONGEST = 80  # letters of a heading that is looked at word by word


def fields_of(columns: tuple[str, ...]) -> tuple[Field, ...]:
    """Tell what each column of a table holds, by its heading and those beside it.

    >>> [field.value for field in fields_of(("title", "first name", "last name", "title"))]
    ['prefix', 'given', 'family', 'role']
    """
    bare = [_NOT_ALIKE.sub("", column.casefold().replace("e-mail", "email")) for column in columns]
    fields = [_meaning(one) for one in bare]
    has_part = {part: part in fields for part in (Field.GIVEN, Field.FAMILY)}
    for place, one in enumerate(bare):
        if one in _TITLES:
            after = fields[place + 1] if place + 1 < len(fields) else Field.KEEP
            is_of_a_name = after in _OF_A_NAME or after is Field.SUFFIX or Field.ROLE in fields
            fields[place] = Field.PREFIX if is_of_a_name else Field.ROLE
        elif one in _NAMES and has_part[Field.GIVEN] != has_part[Field.FAMILY]:
            fields[place] = Field.FAMILY if has_part[Field.GIVEN] else Field.GIVEN
    return tuple(fields)


def _meaning(bare: str) -> Field:
    if bare in _MEANS or len(bare) > LONGEST:
        return _MEANS.get(bare, Field.KEEP)
    rest = next((rest for word in _BESIDE if (rest := _without(bare, word)) != bare), "")
    field = _meaning(rest) if rest else Field.KEEP
    return field if field in _SEVERAL else Field.KEEP


def _without(bare: str, word: str) -> str:
    return bare.removeprefix(word) if bare.startswith(word) else bare.removesuffix(word)
