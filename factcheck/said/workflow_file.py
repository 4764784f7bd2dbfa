"""The workflow for GitHub Actions that ``factcheck init`` writes."""

from factcheck.said import Words

TEXT = Words(
    """\
# Only what a pull request adds can fail it; findings show on its lines.
# The variable FACTCHECK_INSTALL of the repository says from where pip installs factcheck.
""",
    """\
# プルリクエストが加えたものだけを合否の対象とし、指摘をその行に表示します。
# pip が factcheck をどこから入れるかは、リポジトリーの変数 FACTCHECK_INSTALL で指定できます。
""",
)
MISSING = Words(
    "The workflow installs factcheck, which is on no package index: first set the variable "
    "FACTCHECK_INSTALL of the repository to where pip finds it, such as git+https://…",
    "ワークフローは、まだ公開されていない factcheck をインストールします。先に、リポジトリーの変数 "
    "FACTCHECK_INSTALL に、pip が取り込める場所(git+https://… など)を設定してください。",
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
      - run: python3 -m pip install --quiet "${FACTCHECK_INSTALL:?set this repository variable}"
        env:
          FACTCHECK_INSTALL: ${{ vars.FACTCHECK_INSTALL@ }}
      - run: >-
          factcheck check --since "$BASE" --format github --output -
          --report "github-summary=$GITHUB_STEP_SUMMARY"
        env:
          BASE: ${{ github.event.pull_request.base.sha }}
"""
"""The same in both languages; ``@`` stands for what holds where the variable is not set."""
