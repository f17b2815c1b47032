import pytest

from wellmet.core.people.matching.naming import fit
from wellmet.core.people.matching.profiles import name_of

SAME = [
    ("Ada Byron", "Byron, Ada"),
    ("Dr. Ada Byron, PhD 🚀", "ada byron"),
    ("Ada Byron (she/her)", "Ada Byron | Hiring!"),
    ("Zoë Müller", "Zoe Muller"),
    ("王小明", "Wang Xiao-Ming"),
    ("王 小明", "Xiaoming Wang"),
    ("田中太郎", "太郎 田中"),
    ("김 지훈", "김지훈"),
    ("Xiaoming Wang", "Wang Xiao Ming"),
    ("O'Brien, Sean", "Sean OBrien"),
    ("Ana de la Cruz", "Ana Delacruz"),
    ("김지훈", "Gim Ji-hun"),
    ("曾浩然", "Haoran Zeng"),
    ("MinL ee", "Min Lee"),
]
SPOKEN = [
    ("Bob Smith", "Robert Smith"),
    ("Jack Ingram", "Johnny Ingram"),
    ("Юлия Щербакова", "Julia Shcherbakov"),
    ("Paco García", "Francisco Garcia"),
    ("Jürgen Krüger", "Juergen Krueger"),
    ("Wong Kar-wai", "Huang Karwai"),
    ("Kim Jihoon", "Gim Jihoon"),
    ("Kim Ok Ju", "Kim Okjoo"),
    ("Anna Anna", "Anna Ana"),
    ("خالد منصور", "Khaled Mansour"),
    ("عبدالله الملح", "Abdallah Almlih"),
    ("Abdallah Almlih", "عبدالله الملح"),
    ("何伟磊", "Wei-Lei Ho"),
]
APART = [
    ("Anna Berg", "Erik Berg", "given-differs"),
    ("Anna Berg", "Anna Lind", "family-differs"),
    ("John Adam Smith", "John Brian Smith", "middle-differs"),
    ("Ana Rey", "Eva Sol", "differs"),
    ("Rosa", "Rosa Diaz", "part"),
    ("J. Smith", "Jane Smith", "initial"),
    ("J. Smith", "Jane Q. Smith", "initial+extra"),
    ("María García López", "María García", "same+extra"),
    ("Jonathan Hoffmann", "Jonathan Hoffmamn", "typo"),
    ("Rosa", "rosa", "same-word"),
    ("Bob", "Robert", "spoken-word"),
    ("R.", "Rosa Diaz", "differs"),
    ("خ. شريف", "Khaled Sharif", "initial"),
    ("Đỗ Minh Quang", "Do Quang", "same+extra"),
    ("Gita Iyer", "Geetha Iyer", "near"),
    ("Omar Alvarez", "عمر الحلبي", "family-differs"),
    ("Robert Hall", "William Hall", "given-differs"),
    ("Jane Hall", "Jean Hall", "given-differs"),
    ("Patrick Hall", "Peter Hall", "given-differs"),
    ("Emily Hall", "Emma Hall", "given-differs"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_name_in_two_guises_is_the_same(one: str, other: str) -> None:
    assert fit(name_of(one), name_of(other)).kind == "same"


@pytest.mark.parametrize(("one", "other"), SPOKEN)
def test_a_short_form_or_another_spelling_is_the_same_name_spoken(one: str, other: str) -> None:
    assert fit(name_of(one), name_of(other)).kind in ("spoken", "same")


@pytest.mark.parametrize(("one", "other", "kind"), APART)
def test_what_differs_is_named(one: str, other: str, kind: str) -> None:
    assert fit(name_of(one), name_of(other)).kind == kind


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("John Smith Jr.", "John Smith, Sr", "differs"),
        ("John Smith Jr.", "John Smith", "one-sided"),
        ("John Smith III", "Smith, John III", "same"),
        ("John Smith", "John Smith", ""),
    ],
)
def test_generations_are_told_apart(one: str, other: str, kind: str) -> None:
    assert fit(name_of(one), name_of(other)).generation == kind


@pytest.mark.parametrize(("one", "other", "_"), APART)
def test_comparing_does_not_depend_on_who_comes_first(one: str, other: str, _: str) -> None:
    assert fit(name_of(one), name_of(other)).kind == fit(name_of(other), name_of(one)).kind
