// Sends what a reviewer decides, and shows what came of it. Everything else of these pages works without it.
"use strict";
(() => {
  const body = document.body, said = document.getElementById("said");
  const say = (text, wrong) => { said.textContent = text; said.classList.toggle("wrong", Boolean(wrong)); if (wrong) said.scrollIntoView({ block: "nearest" }); };
  const busy = (on) => body.toggleAttribute("aria-busy", on);

  // One at a time: each rests on the file as the one before left it.
  let last = Promise.resolve();
  const send = (wish) => (last = last.then(() => post(wish), () => post(wish)));
  async function post(wish) {
    busy(true);
    try {
      const asked = { file: body.dataset.file || null, row: body.dataset.row, ...wish };
      const answer = await fetch(location.pathname, {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(asked), credentials: "same-origin",
      });
      const text = await answer.text();
      let told;
      try { told = JSON.parse(text); } catch { told = { message: text || answer.statusText }; }
      if (!answer.ok) {
        say([told.message, told.advice].filter(Boolean).join(" "), true);
        return null;
      }
      body.dataset.file = told.file || "";
      const undo = document.getElementById("undo");
      if (undo) undo.disabled = false;
      return told;
    } catch {
      say("The server does not answer: start it again with fonds review. Nothing of this was kept.", true);
      return null;
    } finally { busy(false); }
  }

  const AFTER = "fonds-review-said";
  const again = (text) => { sessionStorage.setItem(AFTER, text); location.reload(); };
  const before = sessionStorage.getItem(AFTER);
  if (before) { sessionStorage.removeItem(AFTER); say(before); }

  const verdict = document.getElementById("verdict"), note = document.getElementById("note");
  verdict?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const value = event.submitter?.value || "note";
    const told = await send({ verdict: value, note: note.value });
    if (!told) return;
    const words = { accept: "Accepted: ", reject: "Rejected: ", note: "Noted: " }[value] + document.querySelector("h1").textContent.trim();
    if (value === "note" || !told.next) return again(words);
    sessionStorage.setItem(AFTER, words);
    location.assign("/d/" + told.next);
  });
  document.getElementById("undo")?.addEventListener("click", async () => {
    const told = await send({ undo: true });
    if (told) again("Undone: " + told.changes.join("; "));
  });

  for (const form of document.querySelectorAll("form[data-field]")) {
    const area = form.querySelector("textarea"), field = form.dataset.field;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const values = "several" in form.dataset ? area.value.split("\n") : [area.value];
      const told = await send({ values: { [field]: values }, note: note.value });
      if (told) again(told.changes.join("; "));
    });
    form.querySelector("[data-found]")?.addEventListener("click", async () => {
      const told = await send({ found: [field] });
      if (told) again(told.changes.join("; "));
    });
    form.closest("details").addEventListener("toggle", (event) => { if (event.target.open) area.focus(); });
  }

  document.getElementById("text")?.addEventListener("click", async (event) => {
    const button = event.target.closest("button.choose");
    if (!button) return;
    const want = button.dataset.want, keep = want === "keep";
    button.disabled = true;
    const told = await send({ [want]: [Number(button.dataset.block)] });
    button.disabled = false;
    if (!told) return;
    button.dataset.want = keep ? "drop" : "keep";
    button.firstChild.data = keep ? "Drop" : "Keep";
    button.toggleAttribute("data-waits");
    button.focus();
    say(told.changes.join("; "));
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("textarea, input, select")) return;
    if (event.key === "n") document.querySelector('a[rel="next"]')?.click();
    else document.querySelector(`button[data-key="${CSS.escape(event.key)}"]:not(:disabled)`)?.click();
  });
})();
