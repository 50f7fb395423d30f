// The scatter with its front, and the curves of area against clock.

// Colours and shapes of the values of a column: by category, or a ramp over many numbers.
function coloring(key) {
  const c = COLS.get(key);
  const distinct = c.num
    ? [...new Set(c.values)].filter((v) => v !== null).sort((a, b) => a - b)
    : c.words;
  if (c.num && distinct.length > 8) {
    const low = distinct[0], high = distinct[distinct.length - 1];
    const color = (i) => (c.values[i] === null ? cssColor("--soft") : rampColor((c.values[i] - low) / (high - low || 1)));
    return { ramp: [low, high], color, shape: () => 0 };
  }
  const colors = PALETTE.map(cssColor), soft = cssColor("--soft");
  const place = new Map(distinct.map((v, k) => [v, k]));
  const at = (i) => (c.num ? place.get(c.values[i]) : c.codes[i]);
  const none = (k) => k === undefined || k < 0;
  return {
    items: distinct.map((v, k) => ({ text: c.num ? number(v) : v, color: colors[k % colors.length], shape: k % SHAPES })),
    color: (i) => (none(at(i)) ? soft : colors[at(i) % colors.length]),
    shape: (i) => (none(at(i)) ? 0 : at(i) % SHAPES),
    group: (i) => at(i),
  };
}

class Scatter {
  constructor(state, tip, pin, changed) {
    Object.assign(this, { state, changed, chart: new Chart($("scatter")) });
    const figures = DATA.columns.filter((c) => c.num && c.used);
    for (const [id, chosen] of [["x", DATA.defaults.x], ["y", DATA.defaults.y]]) {
      $(id).append(...figures.map((c) => el("option", { value: c.key }, c.title === c.key ? c.key : `${c.title} – ${c.key}`)));
      $(id).value = chosen;
    }
    const colors = DATA.columns.filter((c) => c.used && (c.num || c.words.length <= 40) && c.kind !== "provenance");
    $("color").append(...colors.map((c) => el("option", { value: c.key }, c.key)));
    $("color").value = DATA.defaults.color;
    for (const id of ["x", "y", "color", "xlog", "ylog", "fronton", "fronteach"]) {
      $(id).addEventListener("change", () => { this.logs(id); this.changed(); });
    }
    this.logs("x");
    this.logs("y");
    listen(this.chart, tip, pin);
  }

  // A newly chosen axis is logarithmic where its values ask for it.
  logs(id) {
    if (id === "x" || id === "y") $(`${id}log`).checked = wide(COLS.get($(id).value).values);
  }

  show(view) {
    const x = COLS.get($("x").value), y = COLS.get($("y").value), key = $("color").value;
    const ink = coloring(key), xlog = $("xlog").checked, ylog = $("ylog").checked;
    const points = [];
    let left = 0;
    for (const i of view) {
      // What a failed point has, parameters and its number of MACs, was not measured.
      if (failed(i)) continue;
      const a = x.values[i], b = y.values[i];
      if (a === null || b === null || (xlog && a <= 0) || (ylog && b <= 0)) { left++; continue; }
      points.push({ x: a, y: b, i, color: ink.color(i), shape: ink.shape(i), big: false });
    }
    const lines = [], xbetter = x.better || -1, ybetter = y.better || -1;
    let count = 0;
    if ($("fronton").checked) {
      const sets = new Map();
      for (const p of points) {
        const group = $("fronteach").checked && ink.group ? ink.group(p.i) : 0;
        if (!sets.has(group)) sets.set(group, []);
        sets.get(group).push(p);
      }
      for (const set of sets.values()) {
        const kept = paretoFront(set, xbetter, ybetter);
        kept.forEach((p) => { p.big = true; });
        count += kept.length;
        // Steps by way of the worse corner: nothing between two points is claimed.
        const path = [];
        kept.forEach((p, k) => {
          const before = kept[k - 1];
          if (before) path.push({ x: p.x, y: before.y });
          path.push(p);
        });
        lines.push({ points: path, color: sets.size > 1 ? kept[0].color : cssColor("--soft"), width: 1.8 });
      }
    }
    this.front = points.filter((p) => p.big).map((p) => p.i);
    this.chart.show({ x: { title: x.title, log: xlog }, y: { title: y.title, log: ylog }, points, lines, ring: this.state.pinned });
    this.chart.canvas.setAttribute("aria-label", `${y.title} against ${x.title}, ${points.length} points`);
    this.legend(key, ink);
    const way = (c) => ((c.better || -1) > 0 ? "more" : "less");
    const words = [`${points.length} points`];
    if (left) words.push(`${left} without one of the figures`);
    if ($("fronton").checked) words.push(`${count} on the front (${way(x)} ${x.key} and ${way(y)} ${y.key} is better)`);
    const notes = [x, y].filter((c) => c.kind === "derived").map((c) => `${c.key} is ${c.what}`);
    $("scatterhelp").textContent = `${words.join(", ")}. Point for the command, click to keep it; arrow keys and Enter do the same.${notes.length ? ` ${notes.join("; ")}.` : ""}`;
  }

  legend(key, ink) {
    const legend = $("legend");
    if (ink.ramp) {
      const ramp = el("span", { class: "ramp" });
      ramp.style.background = `linear-gradient(to right, ${RAMP.join(",")})`;
      legend.replaceChildren(key, number(ink.ramp[0]), ramp, number(ink.ramp[1]));
      return;
    }
    legend.replaceChildren(el("span", { class: "soft" }, `${key}:`), ...ink.items.map((item) => {
      const sample = el("canvas", { class: "swatch", width: 26, height: 26 });
      Chart.prototype.mark(sample.getContext("2d"), item, 13, 13, 10, 1, false);
      const wanted = `=${item.text}`;
      const on = this.state.filters.get(key) === wanted;
      const button = el("button", { type: "button", title: "show these only", "aria-pressed": String(on) }, sample, item.text);
      button.addEventListener("click", () => this.changed(key, on ? "" : wanted));
      return button;
    }));
  }
}

// One line for each configuration that was mapped to several delay targets.
class Clock {
  constructor(state, tip, pin) {
    this.state = state;
    this.canvas = el("canvas", { id: "curves", tabIndex: 0, role: "img" });
    this.across = el("select", { id: "clockx" },
      el("option", { value: "delay_ps" }, "delay reached"), el("option", { value: "target_ps" }, "delay asked for"));
    const area = COLS.get("area_um2");
    this.xlog = el("input", { type: "checkbox", id: "clockxlog", checked: true });
    this.ylog = el("input", { type: "checkbox", id: "clockylog", checked: Boolean(area) && area.num && wide(area.values) });
    this.note = el("p", { class: "soft note" });
    this.chart = new Chart(this.canvas);
    for (const input of [this.across, this.xlog, this.ylog]) input.addEventListener("change", () => this.show(this.view));
    listen(this.chart, tip, pin);
    this.parts = [el("div", { class: "controls" }, el("label", null, "x ", this.across), el("label", null, this.xlog, "log"), el("label", null, "y area ", this.ylog, "log")),
      el("div", { class: "chart" }, this.canvas), this.note];
  }

  show(view) {
    this.view = view;
    const home = $("clock"), need = ["target_ps", "delay_ps", "area_um2"];
    const sets = new Map();
    if (DATA.curves && need.every((k) => COLS.has(k))) {
      for (const i of view) {
        if (need.some((k) => COLS.get(k).values[i] === null)) continue;
        const id = DATA.curves[i];
        if (!sets.has(id)) sets.set(id, []);
        sets.get(id).push(i);
      }
    }
    const many = [...sets.values()].filter((rows) => new Set(rows.map((i) => COLS.get("target_ps").values[i])).size > 1);
    if (!many.length) {
      const why = DATA.curves ? "No configuration shown here has" : "This sweep has no configuration with";
      home.replaceChildren(el("p", { class: "hint" }, `${why} more than one delay target. Sweep with targets: [liberty:PATH] and several values of target_ps, such as target_ps: [600, 1000, 1600, 2500, 5000].`));
      return;
    }
    if (this.canvas.parentNode?.parentNode !== home) home.replaceChildren(...this.parts);
    const x = COLS.get(this.across.value), y = COLS.get("area_um2"), order = COLS.get("target_ps");
    const ink = coloring($("color").value);
    const points = [], lines = [];
    for (const rows of many) {
      rows.sort((a, b) => order.values[a] - order.values[b]);
      const path = rows.map((i) => ({ x: x.values[i], y: y.values[i], i, color: ink.color(i), shape: ink.shape(i) }));
      points.push(...path);
      lines.push({ points: path, color: path[0].color, width: 1.8, alpha: many.length > 60 ? 0.35 : 0.85 });
    }
    this.chart.show({ x: { title: this.across.value === "delay_ps" ? x.title : "delay target (ps)", log: this.xlog.checked }, y: { title: y.title, log: this.ylog.checked }, points, lines, ring: this.state.pinned });
    this.canvas.setAttribute("aria-label", `area against ${x.title}, ${many.length} curves`);
    this.note.textContent = `${many.length} configurations, each mapped to several delay targets; colours as above. Figures are before layout.`;
  }
}
