"""Every address of the web: the name topic:verb is the view views.<topic>.<verb>."""

from django.urls import URLPattern, URLResolver, include, path, register_converter
from django.urls.converters import IntConverter
from django.views.decorators.cache import cache_control

from wellmet.web import errors
from wellmet.web.views import (
    address_books,
    asks,
    backups,
    binned,
    changes,
    closeness,
    consents,
    employers,
    imports,
    likeness,
    meetings,
    messages,
    network,
    people,
    planning,
    profile,
    provenance,
    retention,
    sample,
    services,
    session,
    settings,
    style,
    today,
    works,
)


class Id(IntConverter):
    """A row's number; more digits than a database can hold are no number of a row."""

    regex = "[0-9]{1,18}"


register_converter(Id, "id")

no_store = cache_control(no_store=True, private=True)


def page(route: str, view: errors.View) -> URLPattern:
    """One address, called like its view; refusals are told in words, and no browser keeps what it shows."""
    return path(route, no_store(errors.in_words(view)), name=view.__name__)


def topic(name: str, *pages: URLPattern) -> URLResolver:
    return path("", include((list(pages), name)))


urlpatterns = [
    topic("today", page("", today.show)),
    topic("asks", page("people/<id:person_id>/log/", asks.log), page("asks/<id:entry_id>/undo/", asks.undo)),
    topic("changes", page("changes/<id:change_id>/undo/", changes.undo)),
    # Before the imports, which take any other word at this place for the token of files that wait.
    topic(
        "address_books",
        page("bring/server/", address_books.show),
        page("bring/server/look/", address_books.look),
    ),
    topic(
        "imports",
        page("bring/", imports.show),
        page("bring/files/", imports.choose),
        page("bring/<str:token>/", imports.preview),
        page("bring/<str:token>/start/", imports.start),
        page("bring/<str:token>/progress/", imports.progress),
        page("bring/<str:token>/discard/", imports.discard),
        page("bring/<str:token>/profile/", imports.fill),
        page("bring/<str:token>/columns/", imports.columns),
        page("bring/<str:token>/columns/say/", imports.say_columns),
        page("bring/<id:batch_id>/undo/", imports.undo),
    ),
    topic(
        "closeness",
        page("people/standing/", closeness.suggested),
        page("people/standing/accept/", closeness.accept),
    ),
    topic(
        "likeness",
        page("people/same/", likeness.show),
        page("people/same/decide/", likeness.decide),
        page("people/same/look/", likeness.look),
        page("people/<id:person_id>/apart/", likeness.part),
    ),
    topic("services", page("people/services/", services.show), page("people/services/say/", services.say)),
    topic(
        "employers",
        page("employers/", employers.list),
        page("employers/same/", employers.same),
        page("employers/same/decide/", employers.decide),
        page("employers/same/look/", employers.look),
        page("employers/<id:employer_id>/", employers.show),
        page("employers/<id:employer_id>/join/", employers.join),
        page("employers/<id:employer_id>/part/", employers.part),
    ),
    topic(
        "messages",
        page("check/", messages.check),
        page("check/words/", messages.judge),
        page("people/<id:person_id>/words/drop/", messages.drop),
        page("people/<id:person_id>/say/", messages.say),
        page("people/<id:person_id>/say/otherwise/", messages.rephrase),
        page("people/<id:person_id>/say/message.eml", messages.eml),
        page("phrases/", messages.phrases),
    ),
    topic(
        "people",
        page("people/", people.list),
        page("people/change/", people.change),
        page("people/<id:person_id>/", people.show),
        page("people/<id:person_id>/edit/", people.edit),
        page("people/<id:person_id>/save/", people.save),
        page("people/<id:person_id>/mark/", people.mark),
        page("people/<id:person_id>/refer/", people.refer),
        page("people/<id:person_id>/forget/", people.forget),
    ),
    topic(
        "meetings",
        page("people/add/", meetings.add),
        page("people/understand/", meetings.understand),
        page("people/keep/", meetings.keep),
    ),
    topic(
        "profile",
        page("welcome/", profile.welcome),
        page("settings/profile/", profile.edit),
        page("settings/profile/save/", profile.save),
        page("welcome/<str:step>/", profile.ask),
        page("welcome/<str:step>/answer/", profile.answer),
    ),
    topic(
        "planning",
        page("people/<id:person_id>/later/", planning.put_off),
        page("later/<id:put_off_id>/undo/", planning.bring_back),
    ),
    topic("sample", page("sample/load/", sample.load), page("sample/clear/", sample.clear)),
    topic(
        "consents",
        page("consents/", consents.show),
        page("people/<id:giver_id>/consents/<id:person_id>/", consents.record),
    ),
    topic("network", page("net/", network.net), page("ways/", network.routes)),
    topic(
        "settings",
        page("settings/", settings.show),
        page("settings/export/", settings.export),
        page("settings/found-work/", settings.found_work),
        page("settings/look-again/", settings.look_again),
    ),
    topic(
        "backups",
        page("settings/backups/make/", backups.make),
        page("settings/backups/bring/", backups.bring),
        page("settings/backups/<str:name>/", backups.show),
        page("settings/backups/<str:name>/download/", backups.download),
        page("settings/backups/<str:name>/restore/", backups.restore),
        page("settings/backups/<str:name>/delete/", backups.delete),
    ),
    topic(
        "retention",
        page("settings/quiet/", retention.show),
        page("settings/quiet/keep/", retention.keep),
        page("settings/quiet/forget/", retention.forget),
    ),
    topic("provenance", page("people/<id:person_id>/held/", provenance.show)),
    topic(
        "binned",
        page("people/<id:person_id>/delete/", binned.put),
        page("settings/bin/", binned.show),
        page("settings/bin/<id:binned_id>/back/", binned.take_out),
        page("settings/bin/<id:binned_id>/forget/", binned.forget),
    ),
    topic("works", page("under-way/<str:token>/", works.show)),
    topic("style", page("style/", style.show)),
    topic("session", page("enter/<str:token>/", session.enter), page("closed/", session.closed)),
]
