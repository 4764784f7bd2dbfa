"use strict";
// Filters and keys. Without scripts the form stays hidden and everything else can still be read.
(() => {
  const form = document.getElementById("filter");
  const count = document.getElementById("count");
  const notes = [...document.querySelectorAll(".note")];
  const entries = [...document.querySelectorAll(".entry")];
  const articles = [...document.querySelectorAll("article")];
  const marks = new Map(notes.map((note) => [note.id, []]));
  for (const mark of document.querySelectorAll(".m")) {
    (marks.get(mark.dataset.n + "-n") || []).push(mark);
  }
  let shown = notes;
  let current = null;

  function fits(note) {
    const facts = note.dataset;
    const { article, kind, status, verdict, problem } = form.elements;
    const source = facts.article ?? note.closest("article").dataset.source;
    const states = [facts.status, facts.overlay];
    return (!article || !article.value || source === article.value)
      && (!kind.value || facts.kind === kind.value)
      && (!status.value || states.includes(status.value))
      && (!verdict.value || facts.verdict === verdict.value)
      && (!problem.checked || "problem" in facts);
  }

  function filter() {
    shown = notes.filter(fits);
    const kept = new Set(shown);
    for (const note of notes) {
      note.hidden = !kept.has(note);
      for (const mark of marks.get(note.id)) mark.classList.toggle("off", note.hidden);
    }
    for (const article of articles) {
      const empty = shown.length < notes.length && !article.querySelector(".note:not([hidden])");
      article.querySelector(".rows").hidden = empty;
      article.querySelector(".none").hidden = !empty;
    }
    for (const entry of entries) entry.hidden = !fits(entry);
    for (const part of document.querySelectorAll(".part")) {
      const none = part.querySelector(".none");
      if (none) none.hidden = part.querySelector(".entry:not([hidden])") !== null;
    }
    count.textContent = `${shown.length} / ${notes.length} ${count.dataset.shown}`;
  }

  function select(note, scroll) {
    for (const old of document.querySelectorAll(".now")) old.classList.remove("now");
    current = note;
    note.classList.add("now");
    for (const mark of marks.get(note.id)) mark.classList.add("now");
    if (!scroll) return;
    (marks.get(note.id)[0] || note).scrollIntoView({ block: "center" });
    note.focus({ preventScroll: true });
  }

  function step(by) {
    if (!shown.length) return;
    const at = shown.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
    select(shown[next], true);
  }

  const keys = { n: 1, j: 1, p: -1, k: -1 };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select")) return;
    if (event.key in keys) step(keys[event.key]);
  });
  document.addEventListener("click", (event) => {
    const note = event.target.closest(".note");
    const mark = event.target.closest(".m");
    if (note) select(note, false);
    else if (mark) select(document.getElementById(mark.dataset.n + "-n"), false);
  });
  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("previous").addEventListener("click", () => step(-1));
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
})();
