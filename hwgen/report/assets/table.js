// The table: only the rows in sight are in the document.
const ROW = 28, SPARE = 8;

class Table {
  // pin(i): a row was chosen; changed(): a filter or the order was
  constructor(state, pin, changed) {
    Object.assign(this, { state, pin, changed, shown: DATA.defaults.columns.slice(), view: [] });
    this.grid = $("grid");
    this.table = $("table");
    this.body = el("tbody");
    this.head();
    let asked = false;
    this.grid.addEventListener("scroll", () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => { asked = false; this.rows(); });
    });
    new ResizeObserver(() => this.rows()).observe(this.grid);
    this.grid.addEventListener("keydown", (e) => this.keys(e));
    this.chooser();
  }

  head() {
    const groups = el("colgroup", null, el("col"));
    groups.firstChild.style.width = "66px";
    const names = el("tr", null, el("th", { scope: "col" }, el("span", { class: "soft note" }, "command")));
    const filters = el("tr", null, el("th"));
    for (const key of this.shown) {
      const c = COLS.get(key), col = el("col");
      col.style.width = `${Math.min(Math.max(c.width, key.length + 3, 7), 44) * 8 + 18}px`;
      groups.append(col);
      const sort = el("button", { type: "button", title: [c.what, c.unit].filter(Boolean).join("; ") }, key);
      sort.addEventListener("click", () => this.order(key));
      const th = el("th", { scope: "col", class: c.num ? "num" : "", "data-key": key }, sort);
      names.append(th);
      const input = el("input", { type: "search", value: this.state.filters.get(key) || "", "aria-label": `filter ${key}`, "data-filter": key, placeholder: c.num ? ">0" : "" });
      input.addEventListener("input", () => this.changed(key, input.value));
      filters.append(el("th", null, input));
    }
    this.table.replaceChildren(groups, el("thead", null, names, filters), this.body);
    this.arrows();
  }

  arrows() {
    for (const th of this.table.querySelectorAll("th[data-key]")) {
      const here = this.state.sort.key === th.dataset.key;
      th.setAttribute("aria-sort", here ? (this.state.sort.down ? "descending" : "ascending") : "none");
      th.firstChild.textContent = th.dataset.key + (here ? (this.state.sort.down ? " ▼" : " ▲") : "");
    }
  }

  // Up, down, and back to the order of the sweep.
  order(key) {
    const s = this.state.sort;
    if (s.key !== key) { s.key = key; s.down = false; } else if (!s.down) s.down = true;
    else { s.key = null; s.down = false; }
    this.arrows();
    this.show(this.plain);
  }

  // The inputs say what the state says, and which of them make no sense.
  inputs(bad) {
    for (const input of this.table.querySelectorAll("input[data-filter]")) {
      const text = this.state.filters.get(input.dataset.filter) || "";
      if (input.value !== text) input.value = text;
      const wrong = bad.has(input.dataset.filter);
      input.classList.toggle("bad", wrong);
      input.setAttribute("aria-invalid", wrong);
    }
  }

  show(view) {
    this.plain = view;
    const { key, down } = this.state.sort;
    this.view = key ? sorted(view, key, down) : Array.from(view);
    // A short table takes no more room than it needs; a long one scrolls.
    this.grid.style.height = `${Math.min(520, Math.max(this.view.length, 1) * ROW + this.table.tHead.offsetHeight + 20)}px`;
    this.table.setAttribute("aria-rowcount", this.view.length + 2);
    this.rows();
  }

  rows() {
    const count = Math.ceil(this.grid.clientHeight / ROW) + 2 * SPARE;
    const top = this.view.length * ROW - this.grid.clientHeight + 60;
    const first = Math.max(0, Math.floor(Math.min(this.grid.scrollTop, Math.max(top, 0)) / ROW) - SPARE);
    const last = Math.min(this.view.length, first + count);
    const lines = [this.pad(first)];
    for (let at = first; at < last; at++) lines.push(this.row(this.view[at], at));
    lines.push(this.pad(this.view.length - last));
    if (!this.view.length) lines.push(el("tr", null, el("td", { colSpan: this.shown.length + 1 }, "no point fulfils these filters")));
    this.body.replaceChildren(...lines);
  }

  pad(rows) {
    const cell = el("td", { colSpan: this.shown.length + 1 });
    cell.style.height = `${rows * ROW}px`;
    return el("tr", { class: "pad", "aria-hidden": "true" }, cell);
  }

  row(i, at) {
    const tr = el("tr", { class: "row", "data-row": i, "aria-rowindex": at + 3 });
    if (failed(i)) tr.classList.add("failed");
    if (i === this.state.pinned) tr.classList.add("pinned");
    tr.append(el("td", null, COLS.has("command") ? copyButton(i, "copy") : ""));
    for (const key of this.shown) {
      const c = COLS.get(key), text = c.text(i);
      const td = el("td", { class: c.num ? "num" : "" }, text || "–");
      if (text.length > 40) td.title = text;
      tr.append(td);
    }
    tr.addEventListener("click", () => this.pin(i));
    return tr;
  }

  keys(e) {
    if (e.target !== this.grid) return;
    const at = this.view.indexOf(this.state.pinned);
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (!step || !this.view.length) return;
    e.preventDefault();
    const next = Math.min(Math.max(at + step, 0), this.view.length - 1);
    this.pin(this.view[next]);
    this.reveal(this.view[next]);
  }

  // Scrolls the table, not the page, to a row.
  reveal(i) {
    const at = this.view.indexOf(i);
    if (at < 0) return;
    const head = this.table.tHead.offsetHeight, place = at * ROW, { scrollTop: top, clientHeight: high } = this.grid;
    if (place < top || place + ROW + head > top + high) this.grid.scrollTop = Math.max(0, place - (high - head) / 2);
    this.rows();
  }

  chooser() {
    for (const c of DATA.columns) {
      const box = el("input", { type: "checkbox", checked: this.shown.includes(c.key) });
      box.addEventListener("change", () => {
        const chosen = new Set(this.shown);
        if (box.checked) chosen.add(c.key); else chosen.delete(c.key);
        this.shown = DATA.columns.map((d) => d.key).filter((k) => chosen.has(k));
        this.head();
        this.rows();
      });
      $("choose").append(el("label", { title: c.what }, box, c.key));
    }
  }
}
