"use strict";
(() => {
  const table = document.querySelector(".docs");
  if (!table) return;
  const D = JSON.parse(document.getElementById("data").textContent);
  const N = D.id.length;
  const PAGE = 50; // rows laid out at a time; filter and order work over all
  const PRINTED = 1000;
  const KEPT = "fonds-list"; // what of the list is shown, so that a report's "next" goes on in it
  const FACETS = ["language", "collection", "year", "kind"];
  const at = (id) => document.getElementById(id);
  const box = at("filter"), tier = at("f-tier"), order = at("order"), status = at("status"), where = at("where");
  const back = at("back"), on = at("on"), body = table.tBodies[0];
  const selects = FACETS.map((name) => at("f-" + name));
  const number = (n) => n.toLocaleString("en");

  let texts = null;
  const textOf = (i) => [D.title[i], D.by[i], D.url[i], D.source[i], D.id[i], D.site.words[D.site.rows[i]],
    D.collection.words[D.collection.rows[i]], ...D.found[i].map((c) => D.codes[c] + " " + D.checks[c])].join("\n").toLowerCase();
  const haystack = () => texts || (texts = Array.from({ length: N }, (_, i) => textOf(i)));

  const keys = {}; // by order, made once
  const plain = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const compare = {
    title: () => { const k = D.title.map(plain); return (a, b) => (!k[a] - !k[b]) || (k[a] < k[b] ? -1 : k[a] > k[b] ? 1 : 0); },
    site: () => { const k = D.site.words.map(plain), r = D.site.rows; return (a, b) => (!r[a] - !r[b]) || (k[r[a]] < k[r[b]] ? -1 : k[r[a]] > k[r[b]] ? 1 : 0); },
    new: () => (a, b) => (!D.date[a] - !D.date[b]) || (D.date[a] > D.date[b] ? -1 : D.date[a] < D.date[b] ? 1 : 0),
    old: () => (a, b) => (!D.date[a] - !D.date[b]) || (D.date[a] < D.date[b] ? -1 : D.date[a] > D.date[b] ? 1 : 0),
    long: () => (a, b) => D.chars[b] - D.chars[a],
    short: () => (a, b) => D.chars[a] - D.chars[b],
    gone: () => (a, b) => D.gone[b] - D.gone[a],
  };
  const ordered = (name) => {
    if (!keys[name]) {
      const all = Uint32Array.from({ length: N }, (_, i) => i);
      if (name === "best") all.reverse();
      else if (compare[name]) { const by = compare[name](); all.sort((a, b) => by(a, b) || a - b); }
      keys[name] = all;
    }
    return keys[name];
  };

  const chosen = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    const [what, value] = [tier.value[0], tier.value[1]];
    const column = { t: D.tier, f: D.fields, r: D.review, c: D.changed }[what];
    const wanted = FACETS.map((name, n) => [D[name].rows, selects[n].value]).filter(([, v]) => v !== "").map(([r, v]) => [r, +v]);
    const hay = words.length ? haystack() : null;
    return ordered(order.value).filter((i) => (!column || column[i] === value) && wanted.every(([rows, v]) => rows[i] === v)
      && (!hay || words.every((word) => hay[i].includes(word))));
  };

  const make = (tag, name, ...children) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...children);
    return made;
  };
  const word = (column, i) => D[column].words[D[column].rows[i]];
  const row = (i) => {
    const mark = make("td", "", make("span", "badge tier-" + D.tier[i], D.tier[i]));
    if (D.expected[i] >= 0) mark.append(make("span", "sub", Math.round(D.expected[i] / 10) + " %"));
    const paged = D.no_page[i] === "0";
    const link = make(paged ? "a" : "b", "", D.title[i] || (D.withheld[i] === "1" ? "Kept back" : "No title found"));
    if (paged) link.href = encodeURIComponent(D.id[i]) + "/report.html";
    const from = make("div", "from");
    if (word("kept_back", i)) from.append(make("span", "flag", word("kept_back", i)), " ");
    [D.by[i], word("site", i)].filter(Boolean).forEach((text) => from.append(make("bdi", "", text), " · "));
    from.append(make("bdi", "", D.source[i] || D.url[i] || D.id[i]));
    if (D.offset[i] >= 0) from.append(", byte " + number(D.offset[i]));
    if (!paged) from.append(" · ", make("code", "", "fonds report " + D.id[i].slice(0, 12)));
    const head = make("th", "", link, from);
    head.scope = "row";
    const found = make("td");
    if (D.found[i].length) found.append(D.checks[D.found[i][0]]);
    if (D.found[i].length > 1) found.append(" ", make("span", "soft", `and ${D.found[i].length - 1} more`));
    if (D.fields[i] !== " " && D.fields[i] !== "A") found.append(make("span", "sub", "fields " + D.fields[i]));
    if (D.changed[i] !== " ") found.append(make("span", "sub", D.changed[i] === "w" ? "worse than before" : "better than before"));
    if (D.review[i] === "1") found.append(" ", make("span", "flag", "review"));
    const made = make("tr", "", mark, head, found, make("td", "", D.date[i]), make("td", "", word("language", i)),
      make("td", "num", number(D.chars[i]), make("span", "sub", (D.gone[i] / 10).toFixed(1).replace(".0", "") + " %")));
    made.id = D.id[i];
    return made;
  };

  let rows = ordered("worst"), first = 0;
  const show = (most = PAGE) => {
    body.replaceChildren(...Array.from(rows.subarray(first, first + most), row));
    const last = Math.min(rows.length, first + most);
    where.textContent = rows.length ? `${number(first + 1)} to ${number(last)} of ${number(rows.length)}` : "";
    back.disabled = first === 0;
    on.disabled = last >= rows.length;
    status.textContent = rows.length === N ? `${number(N)} documents` : rows.length ? `${number(rows.length)} of ${number(N)} documents fit` : "No document fits";
    at("ordered").textContent = order.selectedOptions[0].textContent;
  };
  const state = () => [box.value, tier.value, order.value, ...selects.map((s) => s.value)];
  const keep = () => { try { sessionStorage.setItem(KEPT, JSON.stringify([N, ...state()])); } catch { /* not allowed here */ } };
  let waiting = 0; // a search that is typed, until it is shown
  const again = () => { clearTimeout(waiting); rows = chosen(); first = 0; show(); keep(); };
  const turn = (way) => { first = Math.max(0, first + way * PAGE); show(); at("list").scrollIntoView(); };

  const fill = (name, select) => {
    const { words, rows: of } = D[name], counts = new Uint32Array(words.length);
    for (let i = 0; i < N; i++) counts[of[i]]++;
    const shown = words.map((w, n) => [w || "not known", n]).filter(([, n]) => counts[n]);
    shown.sort(name === "year" ? (a, b) => (a[0] < b[0] ? 1 : -1) : (a, b) => counts[b[1]] - counts[a[1]]);
    shown.forEach(([text, n]) => { const o = make("option", "", `${text} (${number(counts[n])})`); o.value = n; select.append(o); });
    select.closest("label").hidden = shown.length < 2;
  };
  FACETS.forEach((name, n) => fill(name, selects[n]));
  try {
    const [n, text, ...values] = JSON.parse(sessionStorage.getItem(KEPT) || "[]");
    if (n === N) { box.value = text; [tier, order, ...selects].forEach((s, k) => { s.value = values[k]; if (s.selectedIndex < 0) s.selectedIndex = 0; }); }
  } catch { /* not allowed here, or of another list */ }

  // A report says "#after=ID" for the next document of the list as it is shown now, and "#ID" for its own line in it.
  const lead = () => {
    const [, way, id] = /^#(?:(before|after)=)?(.+)$/.exec(decodeURIComponent(location.hash)) || [];
    const i = id ? D.id.indexOf(id) : -1;
    if (i < 0) return false;
    let place = rows.indexOf(i);
    const step = way === "after" ? 1 : -1;
    let to = way && place >= 0 ? place + step : 0;
    while (way && to >= 0 && to < rows.length && D.no_page[rows[to]] === "1") to += step; // no report to go to
    const next = way && rows[to];
    if (next !== undefined && way) { location.replace(encodeURIComponent(D.id[next]) + "/report.html"); return true; }
    if (place < 0) { rows = ordered("worst"); place = rows.indexOf(i); }
    first = Math.floor(place / PAGE) * PAGE;
    show();
    if (way) status.textContent = way === "after" ? "That was the last document of this list." : "That was the first document of this list.";
    const line = body.rows[place - first];
    line.classList.add("here");
    line.scrollIntoView({ block: "center" });
    line.querySelector("a")?.focus({ preventScroll: true });
    return true;
  };

  document.documentElement.classList.add("scripted");
  document.querySelector(".tools").addEventListener("submit", (event) => event.preventDefault());
  box.addEventListener("focus", haystack, { once: true }); // so that the first letter finds it made
  box.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(again, 120); });
  [tier, order, ...selects].forEach((select) => select.addEventListener("change", again));
  back.addEventListener("click", () => turn(-1));
  on.addEventListener("click", () => turn(1));
  addEventListener("beforeprint", () => { first = 0; show(PRINTED); }); // nobody prints a page of a list
  addEventListener("afterprint", () => show());
  addEventListener("hashchange", lead);
  rows = chosen();
  if (!lead()) show();
})();
