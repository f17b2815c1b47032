"""What the rule book shows as wrong is found, and what it shows as right is not."""

import pytest
from scripts.rule_examples import EXAMPLES


@pytest.mark.parametrize("rule", sorted(EXAMPLES))
def test_the_wrong_example_is_found_and_the_right_one_is_not(rule: str) -> None:
    example = EXAMPLES[rule]
    assert rule in {finding.rule for finding in example.findings(example.wrong)}
    assert rule not in {finding.rule for finding in example.findings(example.right)}
