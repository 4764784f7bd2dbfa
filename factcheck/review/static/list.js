"use strict";
// The list: asks how far each article is, one after another, and filters the rows.
(() => {
  const rows = [...document.querySelectorAll(".articles > li")];
  const form = document.getElementById("filters");
  if (!form) return;

  function filter() {
    const words = form.elements.words.value.trim().normalize("NFKC").toLowerCase();
    const state = form.elements.state.value;
    for (const row of rows) {
      const named = row.textContent.normalize("NFKC").toLowerCase().includes(words);
      row.hidden = !named || (state !== "" && !row.dataset.states.split(" ").includes(state));
    }
  }

  async function read(row) {
    const place = row.querySelector(".how");
    try {
      const answer = await fetch(`/article/${row.dataset.key}/progress`);
      const found = await answer.json();
      if (!found.html) {
        place.textContent = found.message;
        return;
      }
      const page = new DOMParser().parseFromString(found.html, "text/html");
      place.replaceChildren(...page.body.childNodes);
      row.dataset.states = found.states.join(" ");
    } catch {
      place.textContent = "–";
    }
    filter();
  }

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  (async () => {
    for (const row of rows) await read(row);
  })();
})();
