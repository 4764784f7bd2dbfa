"""What is said of counts and of slow hosts: ``--statistics`` and the progress bar."""

from factcheck.said import Words

FINDINGS = Words("Findings, by check", "指摘(検査別)")
LINKS = Words("Links, by verdict and reason", "リンク(結果と理由別)")
FIGURES = Words("Figures, by kind", "数値(種類別)")
HOSTS = Words("Slowest hosts (seconds, links)", "遅いホスト(秒数、リンク数)")
LEFT = Words("links left: {left}", "残り{left}件")
SLOWEST = Words("links left: {left}; slowest: {hosts}", "残り{left}件、遅いホスト: {hosts}")
HOST = Words("{host} {seconds} s", "{host} {seconds}秒")
BETWEEN = Words(", ", "、")
