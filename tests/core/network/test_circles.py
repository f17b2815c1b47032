from wellmet.core.network import CircleKind, circles


def test_a_circle_counts_people_once_and_is_covered_by_one_talk() -> None:
    members = [
        (CircleKind.EMPLOYER, "Harbor", 1),
        (CircleKind.EMPLOYER, "Harbor", 1),
        (CircleKind.EMPLOYER, "Harbor", 2),
    ]
    (circle,) = circles([*members], talked=[2])
    assert (circle.people, circle.talked, circle.is_covered) == (2, 1, True)
    (circle,) = circles([*members], talked=[])
    assert not circle.is_covered
