"""The workflow for GitHub Actions that ``factcheck init`` writes."""

from factcheck.said import Words

TEXT = Words(
    """\
# Only what a pull request adds can fail it; findings show on its lines.
""",
    """\
# プルリクエストが加えたものだけを合否の対象とし、指摘をその行に表示します。
""",
)
STEPS = """\
name: factcheck
on:
  pull_request:
permissions:
  contents: read
jobs:
  factcheck:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - run: python3 -m pip install --quiet factcheck-linter
      - run: >-
          factcheck check --since "$BASE" --format github --output -
          --report "github-summary=$GITHUB_STEP_SUMMARY"
        env:
          BASE: ${{ github.event.pull_request.base.sha }}
"""
"""The same in both languages."""
