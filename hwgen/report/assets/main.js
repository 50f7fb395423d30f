// Puts the page together: one state, one list of rows in view, everything drawn from it.
const state = { setting: DATA.defaults.setting, filters: new Map(), sort: { key: null, down: false }, pinned: null };
const setting = COLS.get("setting");
let table, scatter, clock, families, view;

// What tells a point from the others, in a few words.
function label(i, keys = DATA.defaults.label) {
  return [COLS.get("design").text(i), ...keys.map((k) => (COLS.get(k).text(i) ? `${COLS.get(k).num ? `${k} ` : ""}${COLS.get(k).text(i)}` : ""))].filter(Boolean).join(" · ");
}

function tip(i, x, y, others) {
  const box = $("tip");
  if (i === null) { box.style.display = "none"; return; }
  const list = el("dl");
  const named = new Set([...DATA.defaults.label, $("x").value, $("y").value, $("color").value, ...DATA.defaults.figures]);
  for (const key of named) {
    if (key !== "design" && COLS.get(key).text(i)) list.append(el("dt", null, key), el("dd", null, COLS.get(key).text(i)));
  }
  const command = COLS.has("command") ? [el("code", null, ...words(COLS.get("command").text(i)))] : [];
  const more = others ? [el("span", { class: "soft" }, ` and ${others} more with the same two figures`)] : [];
  box.replaceChildren(el("strong", null, COLS.get("design").text(i)), ...more, list, ...command);
  box.style.display = "block";
  const { offsetWidth: w, offsetHeight: h } = box;
  box.style.left = `${Math.max(6, x + 16 + w > innerWidth ? x - w - 16 : x + 16)}px`;
  box.style.top = `${Math.max(6, Math.min(y + 14, innerHeight - h - 6))}px`;
}

function pin(i) {
  state.pinned = i;
  showDetails(i);
  for (const chart of [scatter.chart, clock.chart]) { chart.content.ring = i; chart.rings(); }
  if (i === null) table.rows(); else table.reveal(i);
}

function changed(key, text) {
  if (key !== undefined) { if (text.trim()) state.filters.set(key, text); else state.filters.delete(key); }
  update();
}

function update() {
  const begin = performance.now();
  const bad = new Set(), tests = [];
  for (const [key, text] of state.filters) {
    const test = compile(COLS.get(key), text);
    if (test === undefined) bad.add(key); else if (test) tests.push(test);
  }
  if (state.setting !== null) {
    const code = setting.words.indexOf(state.setting);
    tests.push((i) => setting.codes[i] === code);
  }
  view = [];
  for (let i = 0; i < N; i++) if (tests.every((t) => t(i))) view.push(i);
  $("count").textContent = `${view.length} of ${N} points`;
  $("active").textContent = [...state.filters].map(([k, t]) => `${k} ${bad.has(k) ? `(not understood: ${t})` : t}`).join(", ");
  $("clear").hidden = !state.filters.size;
  $("mixed").hidden = state.setting !== null || DATA.settings.length < 2;
  table.inputs(bad);
  table.show(view);
  const now = view;
  scatter.show(now);
  performance.measure("hwgen:update", { start: begin, end: performance.now() });
  // What lies further down waits until nobody types.
  setTimeout(() => { if (now === view) rest(); }, 150);
}

function rest() {
  const ok = view.filter((i) => !failed(i));
  clock.show(ok);
  showBlocks(ok, label);
  families.show(ok);
}

function start() {
  document.title = $("title").textContent = DATA.title;
  $("summary").textContent = DATA.summary;
  $("footer").textContent = DATA.footer;
  for (const [name, text] of DATA.provenance) $("provenance").append(el("dt", null, name), el("dd", null, text));
  const settings = DATA.settings.map((s) => el("option", { value: s.name }, `${s.name} (${s.count})`));
  if (settings.length > 1) settings.push(el("option", { value: "" }, "all settings (not comparable)"));
  $("setting").append(...settings);
  $("setting").value = state.setting;
  $("setting").addEventListener("change", () => { state.setting = $("setting").value || null; update(); });
  $("clear").addEventListener("click", () => { state.filters.clear(); update(); });
  $("csv").addEventListener("click", () => {
    const blob = new Blob([csvText(table.view, DATA.columns.map((c) => c.key))], { type: "text/csv" });
    const link = el("a", { href: URL.createObjectURL(blob), download: "points.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 5000);
  });
  table = new Table(state, pin, changed);
  scatter = new Scatter(state, tip, pin, changed);
  clock = new Clock(state, tip, pin);
  families = new Families();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", update);
  showDetails(null);
  showFailed(label);
  update();
  performance.mark("hwgen:ready");
}
start();
