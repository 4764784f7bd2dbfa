"use strict";
// The article: choosing a claim, deciding on it, and noticing what others write meanwhile.
(() => {
  const POLL = 4000; // milliseconds between two looks at the disk
  const { key, token } = document.body.dataset;
  const said = JSON.parse(document.body.dataset.said);
  const message = document.getElementById("said");
  const filters = document.getElementById("filters");
  const form = document.getElementById("form");
  const help = document.getElementById("help");
  let chosen = null; // id of the claim
  let queue = Promise.resolve(); // writes, one after another
  let waiting = 0;

  const all = (selector) => [...document.querySelectorAll(selector)];
  const state = () => document.querySelector(".counts").dataset.state;
  const cards = () => all(".card");
  const card = (id) => cards().find((each) => each.dataset.claim === id);
  const buttons = () => all("button.no");

  function tell(words) {
    message.textContent = "";
    // A live region speaks what changes, also when the same is said twice.
    requestAnimationFrame(() => { message.textContent = words; });
  }

  // --- choosing

  function fits(button) {
    const { state: wanted, kind } = filters.elements;
    return (!wanted.value || button.dataset.states.split(" ").includes(wanted.value))
      && (!kind.value || button.dataset.kinds.split(" ").includes(kind.value));
  }

  function filter() {
    const shown = new Set(buttons().filter(fits).map((button) => button.dataset.claim));
    for (const mark of all(".claim")) mark.classList.toggle("off", !shown.has(mark.dataset.claim));
    document.getElementById("shown").textContent = said.shown
      .replace("{shown}", shown.size).replace("{total}", cards().length);
  }

  function choose(id, { focus = false, scroll = true } = {}) {
    chosen = id;
    for (const each of cards()) each.hidden = each.dataset.claim !== id;
    for (const mark of all(".claim")) mark.classList.toggle("now", mark.dataset.claim === id);
    for (const button of buttons()) {
      const here = button.dataset.claim === id;
      button.setAttribute("aria-pressed", String(here));
      if (!here) continue;
      if (focus) button.focus({ preventScroll: true });
      if (scroll) reveal(button);
    }
    const now = card(id);
    document.getElementById("hint").hidden = Boolean(now);
    document.querySelector("[data-press=r]").hidden = !now || !("gone" in now.dataset);
    document.querySelector("[data-press=c]").hidden = Boolean(now) && "gone" in now.dataset;
    document.querySelector(".cards").scrollTop = 0;
  }

  function reveal(button) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const aside = document.querySelector("aside");
    const covered = getComputedStyle(aside).position === "fixed" ? aside.offsetHeight : 0;
    const top = button.getBoundingClientRect().top;
    const middle = (innerHeight - covered) / 2;
    const edge = 110;
    if (top > edge && top < innerHeight - covered - edge) return;
    scrollBy({ top: top - middle, behavior: calm ? "auto" : "smooth" });
  }

  function step(by, open) {
    const row = buttons();
    const at = row.findIndex((button) => button.dataset.claim === chosen);
    const walks = ["", "open"].includes(filters.elements.state.value) && open;
    for (let index = at < 0 && by < 0 ? row.length - 1 : at + by; row[index]; index += by) {
      if (!fits(row[index]) || (walks && !("open" in row[index].dataset))) continue;
      choose(row[index].dataset.claim, { focus: true });
      return;
    }
    tell(said.at_end);
  }

  // --- writing

  function show(answer) {
    const page = new DOMParser().parseFromString(answer.html, "text/html");
    const held = document.activeElement;
    const focus = Boolean(held && held.matches("button.no"));
    for (const fresh of page.querySelectorAll("[data-slot]")) {
      const old = all("[data-slot]").find((each) => each.dataset.slot === fresh.dataset.slot);
      old.replaceChildren(...fresh.childNodes);
    }
    filter();
    choose(card(chosen) ? chosen : null, { focus, scroll: false });
  }

  async function post(what, body) {
    const answer = await fetch(`/article/${key}/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-Token": token },
      body: JSON.stringify(body),
    });
    return { code: answer.status, ...await answer.json() };
  }

  function enqueue(work) {
    waiting += 1;
    document.body.setAttribute("aria-busy", "true");
    queue = queue.then(work).catch(() => tell(said.no_connection)).finally(() => {
      waiting -= 1;
      if (!waiting) document.body.removeAttribute("aria-busy");
    });
    return queue;
  }

  function decide(wish) {
    if (!card(chosen)) {
      tell(said.no_choice);
      return;
    }
    const claim = chosen;
    const seen = card(claim).dataset.seen;
    enqueue(async () => {
      // What others wrote elsewhere in the file is no reason to ask again: only this claim is.
      for (let turn = 0; turn < 3; turn += 1) {
        const answer = await post("decide", { ...wish, claim, state: state() });
        if (answer.html) show(answer);
        tell(answer.message);
        if (answer.code !== 409 || answer.seen[claim] !== seen) return;
      }
    });
  }

  function undo() {
    enqueue(async () => {
      const answer = await post("undo", {});
      if (answer.html) show(answer);
      if (answer.claim && card(answer.claim)) choose(answer.claim, { focus: true });
      tell(answer.message);
    });
  }

  async function look() {
    if (waiting || document.hidden || form.open) return;
    try {
      const found = await (await fetch(`/article/${key}/state`)).json();
      if (waiting || !found.state || found.state === state()) return;
      const answer = await (await fetch(`/article/${key}/part`)).json();
      if (waiting || !answer.html) return;
      show(answer);
      tell(said.refreshed);
    } catch { /* the server has ended; the next write says so */ }
  }

  // --- the form for a note, a reason, evidence

  function ask(status) {
    const now = card(chosen);
    if (!now) {
      tell(said.no_choice);
      return;
    }
    const fields = form.querySelector("form").elements;
    for (const name of ["note", "method", "source"]) fields[name].value = "";
    fields.status.value = status;
    for (const option of fields.status.options) {
      option.hidden = option.disabled = option.value === "retired" && !("gone" in now.dataset);
    }
    document.getElementById("form-title").textContent = now.getAttribute("aria-label");
    document.getElementById("form-quote").textContent = now.dataset.text;
    const links = [...now.querySelectorAll("a.url")].map((link) => new Option(link.href, link.href));
    document.getElementById("form-sources").replaceChildren(...links);
    fit();
    form.showModal();
    fields[status === "verified" ? "method" : "note"].focus();
  }

  function fit() {
    const { status, note } = form.querySelector("form").elements;
    const needed = ["unverifiable", "note"].includes(status.value);
    note.required = needed;
    document.getElementById("form-note").textContent =
      status.value === "unverifiable" ? said.reason : said.note;
    document.getElementById("form-error").textContent = "";
    document.getElementById("form-hint").hidden = status.value !== "note";
    note.removeAttribute("aria-invalid");
  }

  form.querySelector("form").noValidate = true;
  form.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const { status, note, method, source } = event.target.elements;
    if (note.required && !note.value.trim()) {
      document.getElementById("form-error").textContent = said.needs_reason;
      note.setAttribute("aria-invalid", "true");
      note.focus();
      return;
    }
    form.close();
    decide({
      status: status.value, note: note.value, method: method.value, source: source.value,
    });
  });
  form.addEventListener("change", (event) => { if (event.target.name === "status") fit(); });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      form.querySelector("form").requestSubmit();
    }
  });
  document.getElementById("form-cancel").addEventListener("click", () => form.close());

  // --- keys and buttons

  const keys = {
    j: () => step(1, true), k: () => step(-1, true),
    J: () => step(1, false), K: () => step(-1, false),
    v: () => decide({ status: "verified" }), d: () => decide({ status: "disputed" }),
    a: () => decide({ status: "asked" }), u: () => ask("unverifiable"),
    c: () => decide({ status: "corrected" }), r: () => ask("retired"),
    n: () => ask("note"), V: () => ask("verified"), z: undo, "?": () => help.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.repeat && !"jkJK".includes(event.key)) return;
    if (form.open || help.open || event.target.closest("input, select, textarea")) return;
    const press = event.key.normalize("NFKC"); // full-width letters of a Japanese keyboard
    if (!Object.hasOwn(keys, press)) return;
    event.preventDefault();
    keys[press]();
  });
  document.addEventListener("click", (event) => {
    const press = event.target.closest("[data-press]");
    if (press) {
      keys[press.dataset.press]();
      return;
    }
    const mark = event.target.closest("[data-claim]");
    if (mark && !event.target.closest("aside") && !event.target.closest("a")) {
      choose(mark.dataset.claim, { scroll: false });
    }
  });
  filters.addEventListener("change", filter);
  filters.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("print").addEventListener("click", () => print());
  addEventListener("focus", look);
  setInterval(look, POLL);
  filter();
  const first = buttons().find((button) => "open" in button.dataset) || buttons()[0];
  if (first) choose(first.dataset.claim);
})();
