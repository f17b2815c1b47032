from wellmet.core.formats import Problem
from wellmet.core.formats.remarks import MOST_KINDS, Remarks


def test_the_same_trouble_is_told_once_with_its_first_line_and_number() -> None:
    remarks = Remarks()
    for line in range(5, 317):
        remarks.note(line, "Connected On", "not understood")
    assert remarks.told() == (Problem(5, "Connected On", "not understood (and 311 more times)"),)


def test_one_more_is_one_more_time() -> None:
    remarks = Remarks()
    remarks.note(1, "TZ", "not kept")
    remarks.note(2, "TZ", "not kept")
    assert remarks.told()[0].message == "not kept (and 1 more time)"


def test_troubles_come_in_the_order_of_their_lines_and_the_file_itself_first() -> None:
    remarks = Remarks()
    remarks.note(9, "b", "x")
    remarks.note(3, "a", "x")
    remarks.leave_out("birthday")
    remarks.leave_out("photo")
    remarks.leave_out("birthday")
    told = remarks.told()
    assert [problem.line for problem in told] == [0, 3, 9]
    assert told[0].field == "birthday, photo"


def test_a_file_of_endless_troubles_still_gives_a_short_report() -> None:
    remarks = Remarks()
    for number in range(MOST_KINDS + 50):
        remarks.note(1, f"X-{number}" + "-" * 500, "not kept")
    told = remarks.told()
    assert len(told) == MOST_KINDS + 1
    assert "50 more" in told[0].message
    assert max(len(problem.field) for problem in told) <= 60
