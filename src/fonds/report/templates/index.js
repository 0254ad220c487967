"use strict";
(() => {
  const table = document.querySelector(".docs");
  if (!table) return;
  document.documentElement.classList.add("scripted");
  const body = table.tBodies[0];
  // Laying out thousands of rows takes seconds; the first few hundred are what anybody reads.
  const STEP = 500;
  let limit = STEP;
  let rows = Array.from(body.rows, (row, place) => ({ row, place, text: row.textContent.toLowerCase() }));
  const headings = Array.from(table.tHead.rows[0].cells);
  const box = document.getElementById("filter");
  const tiers = Array.from(document.querySelectorAll("[data-tier]"));
  const review = document.getElementById("review");
  const more = document.getElementById("more");
  const status = document.getElementById("status");
  const order = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

  const keyOf = (entry, column) => {
    const cell = entry.row.cells[column];
    return cell.dataset.key === undefined ? cell.textContent.trim() : cell.dataset.key;
  };
  const sortBy = (column) => {
    const heading = headings[column];
    const down = heading.getAttribute("aria-sort") === "ascending";
    headings.forEach((other) => other.removeAttribute("aria-sort"));
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    const numeric = heading.dataset.kind === "number";
    const keyed = rows.map((entry) => [keyOf(entry, column), entry]);
    keyed.sort(([a, x], [b, y]) => {
      if ((a === "") !== (b === "")) return a === "" ? 1 : -1; // what is not known stands last either way
      const way = numeric ? a - b : order.compare(a, b);
      return (down ? -way : way) || x.place - y.place;
    });
    const sorted = document.createDocumentFragment();
    keyed.forEach(([, entry]) => sorted.append(entry.row));
    body.append(sorted);
    rows = keyed.map(([, entry]) => entry);
    limit = STEP;
    filter();
  };
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sortBy(column));
    heading.append(button);
  });

  const filter = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = new Set(tiers.filter((tick) => tick.checked).map((tick) => tick.dataset.tier));
    let seen = 0;
    for (const { row, text } of rows) {
      const fits = wanted.has(row.dataset.t) && (!review.checked || row.dataset.r === "1")
        && words.every((word) => text.includes(word));
      seen += fits;
      row.hidden = !fits || seen > limit;
    }
    more.hidden = seen <= limit;
    status.textContent = seen === rows.length ? "" : `${seen.toLocaleString("en")} of ${rows.length.toLocaleString("en")} fit`;
  };
  const again = () => { limit = STEP; filter(); };
  let waiting = 0;
  box.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(again, 120); });
  [...tiers, review].forEach((tick) => tick.addEventListener("change", again));
  more.addEventListener("click", () => { limit += STEP; filter(); });
  // Nobody prints half a list.
  addEventListener("beforeprint", () => { limit = Infinity; filter(); });
  filter(); // a browser may have kept what stood in the box
})();
