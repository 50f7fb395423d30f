// Area by block, ratios of families, failed points, provenance, details of one point.
const MOST = 24;

function showBlocks(view, label) {
  const home = $("blocks"), again = () => showBlocks(view, label);
  const share = $("share") ? $("share").checked : null;
  const there = view.filter((i) => DATA.blocks[i]);
  if (!there.length) {
    home.replaceChildren(el("p", { class: "hint" }, Object.keys(DATA.blocks).length
      ? "No point shown here was measured block by block."
      : "This sweep has no figures of blocks. Sweep with --breakdown to see where the area goes."));
    return;
  }
  const rows = there.slice(0, MOST), unit = blockFigure(rows);
  const kinds = new Map(), colors = PALETTE.map(cssColor);
  let most = 0;
  const bars = rows.map((i) => {
    const parts = DATA.blocks[i].map((b) => ({ ...b, all: (b[unit] || 0) * b.instances })).filter((b) => b.all > 0);
    const total = parts.reduce((sum, b) => sum + b.all, 0);
    most = Math.max(most, total);
    return { i, parts, total };
  });
  for (const bar of bars) for (const b of bar.parts) kinds.set(b.kind, (kinds.get(b.kind) || 0) + b.all);
  const order = [...kinds.keys()].sort((a, b) => kinds.get(b) - kinds.get(a));
  for (const bar of bars) bar.parts.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.all - a.all);
  const color = new Map(order.map((k, n) => [k, n < colors.length ? colors[n] : cssColor("--line")]));
  const uneven = share === null ? wide(bars.map((b) => b.total)) : share;
  const box = el("input", { type: "checkbox", id: "share", checked: uneven });
  box.addEventListener("change", again);
  const title = COLS.get(unit)?.title || unit;
  const differing = DATA.defaults.label.filter((k) => new Set(rows.map((i) => COLS.get(k).text(i))).size > 1);
  const grid = el("div", { class: "blocks" });
  for (const { i, parts, total } of bars) {
    const stack = el("div", { class: "stack", role: "img", "aria-label": parts.map((b) => `${b.module} ${number(b.all)}`).join(", ") });
    for (const b of parts) {
      const words = `${b.module}: ${b.instances} × ${number(b[unit])} = ${number(b.all)}, ${Math.round((100 * b.all) / total)} %`;
      const part = el("span", { title: words });
      part.style.width = `${(100 * b.all) / (uneven ? total : most)}%`;
      part.style.background = color.get(b.kind);
      stack.append(part);
    }
    grid.append(el("span", null, label(i, differing)), stack, el("span", null, number(total)));
  }
  const legend = el("div", { class: "legend" }, ...order.slice(0, 12).map((k) => {
    const square = el("span", { class: "swatch" });
    square.style.background = color.get(k);
    return el("label", null, square, k);
  }));
  const note = there.length > rows.length ? `The first ${rows.length} of ${there.length} points; filter the table to choose. ` : "";
  home.replaceChildren(el("p", { class: "soft note" }, `${note}${title}, instances × figure of one; from a hierarchical run, so the sum differs from a flat figure.`),
    el("div", { class: "controls" }, el("label", null, box, "every bar as 100 %")), legend, grid);
}

function blockFigure(rows) {
  const has = (f) => rows.some((i) => DATA.blocks[i].some((b) => b[f]));
  return ["area_um2", "area_kge", "lut", "cells"].find(has) || "cells";
}

class Families {
  constructor() {
    this.by = el("select", { id: "by" }, ...DATA.families.map((f) => el("option", { value: f.by }, f.by)));
    this.base = el("select", { id: "base" });
    this.out = el("div", { class: "scroll" });
    this.by.addEventListener("change", () => this.show(this.view));
    this.base.addEventListener("change", () => this.show(this.view));
  }

  show(view) {
    this.view = view;
    const home = $("families");
    if (!DATA.families.length) {
      home.replaceChildren(el("p", { class: "hint" }, "No two points differ in one parameter only. Sweep an axis such as pe: [multiplier, carry-save] to compare families at otherwise equal parameters."));
      return;
    }
    const family = DATA.families.find((f) => f.by === this.by.value), c = COLS.get(family.by);
    const groups = new Map();
    for (const i of view) {
      const id = family.groups[i];
      if (id < 0) continue;
      if (!groups.has(id)) groups.set(id, new Map());
      if (!groups.get(id).has(c.text(i))) groups.get(id).set(c.text(i), i);
    }
    const whole = [...groups.values()].filter((g) => g.size > 1);
    const values = [...new Set(whole.flatMap((g) => [...g.keys()]))];
    const known = family.values.filter((v) => values.includes(v));
    const before = this.base.value;
    this.base.replaceChildren(...known.map((v) => el("option", { value: v }, v)));
    this.base.value = known.includes(before) ? before : known[0] || "";
    const controls = el("div", { class: "controls" }, el("label", null, "compare ", this.by), el("label", null, "with ", this.base));
    const along = family.along.length ? ` ${family.along.join(", ")} changes along with it.` : "";
    const note = el("p", { class: "soft note" }, `${whole.length} groups of points that are equal but for ${family.by}.${along} Median of the ratios to ${this.base.value || "the baseline"}, the range from the least to the greatest, and the number of pairs.`);
    this.table(whole, known.filter((v) => v !== this.base.value));
    home.replaceChildren(controls, note, this.out);
  }

  table(groups, values) {
    const figures = DATA.columns.filter((c) => c.num && c.better && c.measured && c.key !== "macs");
    const found = [];
    for (const value of values) {
      for (const c of figures) {
        const some = [];
        for (const g of groups) {
          const one = c.values[g.get(value)], base = c.values[g.get(this.base.value)];
          if (one > 0 && base > 0) some.push(one / base);
        }
        if (!some.length) continue;
        some.sort((a, b) => a - b);
        const mid = some.length >> 1;
        found.push({ value, c, n: some.length, low: some[0], high: some[some.length - 1], median: some.length % 2 ? some[mid] : (some[mid - 1] + some[mid]) / 2 });
      }
    }
    // The scale is logarithmic, so that half and double lie equally far from 1.
    const far = Math.max(Math.log(1.25), ...found.map((f) => Math.max(Math.abs(Math.log(f.low)), Math.abs(Math.log(f.high)))));
    const at = (r) => `${50 + (48 * Math.log(r)) / far}%`;
    const body = el("tbody");
    for (const f of found) {
      const good = f.median === 1 ? "--soft" : (f.median > 1) === (f.c.better > 0) ? "--c2" : "--c1";
      const bar = el("div", { class: "range" }, el("i", { class: "one" }), el("i", { class: "span" }), el("i", { class: "mid" }));
      const [one, span, middle] = bar.children;
      one.style.left = "50%";
      span.style.left = at(f.low);
      span.style.right = `calc(100% - ${at(f.high)})`;
      span.style.background = middle.style.background = cssColor(good);
      middle.style.left = at(f.median);
      const ratio = (v) => v.toFixed(3);
      body.append(el("tr", null, el("td", null, f.value), el("td", { title: f.c.what }, f.c.key), el("td", { class: "num" }, ratio(f.median)),
        el("td", null, bar), el("td", { class: "num" }, f.n > 1 ? `${ratio(f.low)} – ${ratio(f.high)}` : ""), el("td", { class: "num" }, String(f.n))));
    }
    const head = [this.by.value, "figure", "median", "less ← 1 → more", "range", "pairs"].map((t, k) => el("th", { scope: "col", class: [2, 4, 5].includes(k) ? "num" : "" }, t));
    this.out.replaceChildren(found.length ? el("table", { class: "plain", id: "ratios" }, el("thead", null, el("tr", null, ...head)), body)
      : el("p", { class: "hint" }, "No such group among the points shown here."));
  }
}

function showFailed(label) {
  const rows = [];
  for (let i = 0; i < N; i++) if (failed(i)) rows.push(i);
  $("s-failed").hidden = !rows.length;
  if (!rows.length) return;
  const text = (key, i) => (COLS.has(key) ? COLS.get(key).text(i) : "");
  const body = rows.slice(0, 200).map((i) => el("tr", null, el("td", null, label(i)), el("td", null, text("setting", i)),
    el("td", null, text("reason", i)), el("td", null, COLS.has("command") ? copyButton(i, "copy command") : "")));
  const head = el("tr", null, ...["point", "measured on", "reason", ""].map((t) => el("th", { scope: "col" }, t)));
  $("failed").replaceChildren(el("table", { class: "plain" }, el("thead", null, head), el("tbody", null, ...body)),
    rows.length > 200 ? el("p", { class: "soft note" }, `The first 200 of ${rows.length}; the table has them all: filter status with =failed.`) : "");
}

function showDetails(i) {
  const home = $("details");
  if (i === null) {
    home.replaceChildren(el("h2", null, "One point"), el("p", { class: "soft" }, "Click a point or a row to see its figures and the command that reproduces it."));
    return;
  }
  const parts = [el("h2", null, COLS.get("design").text(i))];
  const command = COLS.has("command") ? COLS.get("command").text(i) : "";
  if (command) parts.push(el("code", { class: "command", id: "command" }, ...words(command)), copyButton(i, "Copy command"));
  const list = el("dl");
  for (const c of DATA.columns) {
    if (c.key === "command" || c.key === "design" || !c.text(i)) continue;
    list.append(el("dt", { title: c.what }, c.key), el("dd", null, c.text(i)));
  }
  const more = DATA.more[i] || {};
  for (const [name, [used, there]] of Object.entries(more.utilisation || {})) list.append(el("dt", null, name), el("dd", null, `${used} of ${there} on the device`));
  parts.push(list);
  if (more.critical_path) parts.push(el("details", null, el("summary", null, "Critical path"), el("ol", { class: "note" }, ...more.critical_path.map((step) => el("li", null, step)))));
  home.replaceChildren(...parts);
}
