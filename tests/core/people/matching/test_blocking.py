from wellmet.core.people import Affiliation, Contact
from wellmet.core.people.matching import Profile, profile
from wellmet.core.people.matching.blocking import candidates


def called(*names: str) -> tuple[Profile, ...]:
    return tuple(
        profile(number, contacts=[Contact(name=name)], sources=[str(number)]) for number, name in enumerate(names)
    )


def test_an_initial_is_held_against_who_may_be_meant_by_it() -> None:
    assert (0, 1) in set(candidates(called("R. Diaz", "Rosa Diaz")))


def test_an_initial_that_may_mean_half_a_town_is_held_against_nobody() -> None:
    among = called(*["R. Diaz"] * 41, *["Rosa Diaz"] * 41)
    assert not any(one < 41 <= other for one, other in candidates(among))


def test_at_one_firm_somebody_is_found_by_a_short_form_and_in_a_script_without_vowels() -> None:
    def colleagues(*names: str) -> tuple[Profile, ...]:
        said = [Contact(name=name, affiliations=(Affiliation("Bayou Unions"),)) for name in names]
        return tuple(profile(number, contacts=[one], sources=[str(number)]) for number, one in enumerate(said))

    for names in (("Jakub Kowalczyk", "Kuba"), ("Youssef Hamdan", "يوسف حمدان")):
        assert candidates(colleagues(*names)) == {(0, 1)}
        assert not candidates(called(*names))
