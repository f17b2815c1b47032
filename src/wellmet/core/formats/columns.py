"""Tables of people of any layout: what each column means, told by its heading in several languages, or by the user."""

import re
from collections import defaultdict
from collections.abc import Mapping
from hashlib import blake2b

from .card_columns import kept_column
from .dates import connected_on
from .drafts import Draft, full_name, names_somebody
from .remarks import Remarks
from .sheets import plain
from .tables import Table, normal, records
from .texts import one_line
from .values import Entry, Field, Format, Layout, Parsed

__all__ = ["layout_of", "read"]

KEPT = "no place for it here; kept for export"
_NOT_ALIKE = re.compile(r"[\W\d_]+")
_SEVERAL = re.compile(r" ::: |;|\n")


# Headings without case, digits and punctuation, in English, German, French, Spanish, Italian, Dutch and Portuguese.
_HEADINGS = {
    Field.NAME: "name|fullname|displayname|contactname|contact|person|firstandlastname|vollständigername|anzeigename"
    "|kontakt|nomcomplet|nombrecompleto|nombreyapellidos|nomecompleto|volledigenaam|naam|fileas"
    "|nomeecognome",
    Field.GIVEN: "firstname|givenname|first|forename|vorname|prénom|prenom|nombre|nomedibattesimo|voornaam"
    "|primeironome",
    Field.MIDDLE: "middlename|middle|additionalname|zweitername|weiterevornamen|deuxièmeprénom|segundonombre"
    "|secondonome|tweedenaam|nomedomeio",
    Field.FAMILY: "lastname|familyname|surname|last|nachname|familienname|nom|nomdefamille|apellido|apellidos|cognome"
    "|achternaam|sobrenome|apelido",
    Field.PREFIX: "prefix|nameprefix|title|salutation|anrede|titel|titre|tratamiento|titolo|aanhef",
    Field.SUFFIX: "suffix|namesuffix|suffixe|sufijo|achtervoegsel",
    Field.EMAIL: "email|emailaddress|emailvalue|mail|mailaddress|emailadresse|mailadresse|courriel|adresseemail"
    "|adressedemessagerie|correo|correoelectrónico|direccióndecorreoelectrónico|indirizzoemail|indirizzodipostaelettronica"
    "|emailadres|endereçodeemail|workemail|homeemail|personalemail|primaryemail|secondaryemail|otheremail",
    Field.PHONE: "phone|phonenumber|telephone|tel|mobile|mobilephone|cell|cellphone|homephone|businessphone|workphone"
    "|otherphone|primaryphone|companymainphone|carphone|telefon|telefonnummer|handy|mobil|mobiltelefon|handynummer"
    "|telefongeschäftlich|telefonprivat|rufnummer|téléphone|téléphonemobile|portable|téléphonebureau|téléphonedomicile"
    "|teléfono|móvil|teléfonomóvil|teléfonotrabajo|telefono|cellulare|telefoonnummer|telefoon|telemóvel|telefone|celular",
    Field.URL: "url|website|webpage|web|site|homepage|link|linkedin|linkedinurl|linkedinprofile|profile|profileurl"
    "|profilepage|webseite|sitio|siteweb|pageweb|páginaweb|sitoweb|paginaweb",
    Field.EMPLOYER: "company|companyname|employer|organization|organisation|organizationname|business|workplace|firma"
    "|unternehmen|arbeitgeber|société|entreprise|employeur|empresa|compañía|organización|azienda|società|bedrijf|werkgever",
    Field.ROLE: "jobtitle|position|role|job|organizationtitle|jobposition|stelle|berufsbezeichnung|funktion|fonction"
    "|poste|puesto|cargo|posizione|qualifica|functie",
    Field.OCCUPATION: "occupation|profession|trade|beruf|métier|profesión|profissão|professione|beroep",
    Field.NOTES: "notes|note|comment|comments|remarks|description|notizen|notiz|bemerkung|bemerkungen|kommentar"
    "|remarques|notas|notitie|notities|observações",
    Field.GROUPS: "categories|category|groups|group|tags|tag|labels|label|groupmembership|kategorien|gruppen|gruppe"
    "|catégories|groupes|categorías|etiquetas|categorie|categorieën|categorias",
    Field.CONNECTED_ON: "connectedon|verbundenam",
    Field.ADDRESS: "address|postaladdress|street|streetaddress|city|town|state|region|zip|zipcode|postcode|postalcode"
    "|country|pobox|countryregion|adresse|anschrift|straße|strasse|ort|stadt|plz|postleitzahl|land|rue|ville|codepostal|pays"
    "|dirección|calle|ciudad|códigopostal|país|indirizzo|via|città|cap|paese|straat|plaats|endereço|rua|cidade|location"
    "|stateprovince|province",
}
_MEANS = {heading.replace(" ", ""): field for field, headings in _HEADINGS.items() for heading in headings.split("|")}
_PLACES = ("home", "business", "work", "other", "private", "office")


def layout_of(table: Table, *, said: Mapping[str, Mapping[str, str]] | None = None) -> Layout:
    """Tell what the columns of a table mean; `said` is what the user said of layouts, by key and normal heading."""
    key = blake2b("\n".join(table.columns).encode("utf-8", "replace"), digest_size=16).hexdigest()
    told = (said or {}).get(key, {})
    fields = tuple(
        Field(told[column]) if told.get(column) in set(Field) else _meaning(column) for column in table.columns
    )
    return Layout(key, table.headings, fields)


def _meaning(column: str) -> Field:
    bare = _NOT_ALIKE.sub("", column.replace("e-mail", "email"))
    if bare in _MEANS:
        return _MEANS[bare]
    for place in _PLACES:
        rest = bare.removeprefix(place).removesuffix(place)
        if rest != bare and _MEANS.get(rest) in {Field.ADDRESS, Field.PHONE, Field.EMAIL, Field.URL}:
            return _MEANS[rest]
    return Field.KEEP


def read(table: Table, *, layout: Layout, remarks: Remarks, format: Format = Format.CSV) -> Parsed:
    """Read everybody a table names; what has no place here is kept for export."""
    entries = []
    count = 0
    for line, cells in records(table, remarks=remarks):
        count += 1
        filled = [(index, plain(cell.strip())) for index, cell in enumerate(cells) if cell.strip()]
        kept = []
        for index, cell in filled:
            if layout.fields[index] is Field.KEEP:
                remarks.note(line, layout.headings[index], KEPT)
                kept.append(kept_column(layout.headings[index], cell))
        contact = _draft(line, filled, layout, remarks).contact()
        if names_somebody(contact):
            entries.append(Entry(line, contact, tuple(kept)))
    return Parsed(format, tuple(entries), remarks.told(), read=count, hidden=count - len(entries), layout=layout)


def _draft(line: int, filled: list[tuple[int, str]], layout: Layout, remarks: Remarks) -> Draft:
    found: dict[Field, list[str]] = defaultdict(list)
    places: dict[str, list[str]] = defaultdict(list)
    for index, cell in filled:
        field = layout.fields[index]
        found[field].append(cell)
        if field is Field.ADDRESS:
            places[_place(layout.headings[index])].append(cell)
    first = {field: values[0] for field, values in found.items()}
    given, family = first.get(Field.GIVEN, ""), first.get(Field.FAMILY, "")
    whole = full_name(
        prefix=first.get(Field.PREFIX, ""),
        given=given,
        middle=first.get(Field.MIDDLE, ""),
        family=family,
        suffix=first.get(Field.SUFFIX, ""),
    )
    return Draft(
        line,
        remarks,
        name=first.get(Field.NAME, "") or (whole if given or family else ""),
        given=given,
        family=family,
        emails=_several(found[Field.EMAIL]),
        phones=_several(found[Field.PHONE]),
        urls=found[Field.URL],
        addresses=[one_line(*parts) for parts in places.values()],
        employers=found[Field.EMPLOYER],
        roles=found[Field.ROLE],
        occupation=first.get(Field.OCCUPATION, ""),
        notes=found[Field.NOTES],
        groups=[group for cell in found[Field.GROUPS] for group in re.split(r" ::: |[;,]", cell)],
        connected_on=connected_on(first.get(Field.CONNECTED_ON, "")),
    )


def _several(cells: list[str]) -> list[str]:
    return [value.strip() for cell in cells for value in _SEVERAL.split(cell)]


def _place(heading: str) -> str:
    return next((place for place in _PLACES if normal(heading).startswith(place)), "")
