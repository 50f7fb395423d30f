// Points and lines on a canvas: axes, picking, nothing about hardware.
const SHAPES = 5;

function cssColor(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
const PALETTE = ["--c0", "--c1", "--c2", "--c3", "--c4", "--c5", "--c6", "--c7"];
const RAMP = ["#440154", "#3b528b", "#21918c", "#5ec962", "#fde725"];

function rampColor(t) {
  const at = Math.min(Math.max(t, 0), 1) * (RAMP.length - 1);
  const k = Math.min(Math.floor(at), RAMP.length - 2);
  const part = (hex, n) => parseInt(hex.slice(1 + 2 * n, 3 + 2 * n), 16);
  const mix = [0, 1, 2].map((n) => Math.round(part(RAMP[k], n) * (k + 1 - at) + part(RAMP[k + 1], n) * (at - k)));
  return `rgb(${mix.join(",")})`;
}

function scale(values, log, low, high) {
  let min = Infinity, max = -Infinity;
  for (const v of values) { if (v < min) min = v; if (v > max) max = v; }
  if (min === Infinity) [min, max] = [1, 2];
  const f = log ? Math.log10 : (v) => v;
  let a = f(min), b = f(max);
  if (a === b) { a -= log ? 0.3 : Math.abs(a) * 0.1 || 1; b += log ? 0.3 : Math.abs(b) * 0.1 || 1; }
  const room = (b - a) * 0.05;
  // An axis that starts near zero starts at zero.
  if (!log && min >= 0 && a - room < (b - a) * 0.25) a = room;
  a -= room; b += room;
  const to = (v) => low + ((f(v) - a) / (b - a)) * (high - low);
  return { to, ticks: log ? logTicks(a, b) : linearTicks(a, b) };
}

// A tick in at most six signs: 2.5M, 400k, 12000.
function short(v) {
  const [unit, sign] = Math.abs(v) >= 1e9 ? [1e9, "G"] : Math.abs(v) >= 1e6 ? [1e6, "M"] : Math.abs(v) >= 1e5 ? [1e3, "k"] : [1, ""];
  return number(v / unit) + sign;
}

// Whether values need a logarithmic axis: all above zero, over more than a decade and a half.
function wide(values) {
  let min = Infinity, max = 0;
  for (const v of values) { if (v === null) continue; if (v < min) min = v; if (v > max) max = v; }
  return min > 0 && max / min > 30;
}

function linearTicks(a, b) {
  const raw = (b - a) / 6, power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= raw);
  const ticks = [];
  for (let k = Math.ceil(a / step); k * step <= b; k++) ticks.push(Number((k * step).toPrecision(12)));
  return ticks;
}

function logTicks(a, b) {
  const choices = b - a > 3 ? [1] : b - a > 1.3 ? [1, 2, 5] : [1, 1.5, 2, 3, 4, 5, 6, 8];
  const ticks = [];
  for (let e = Math.floor(a); e <= Math.ceil(b); e++) {
    for (const m of choices) {
      const v = m * 10 ** e;
      if (Math.log10(v) >= a && Math.log10(v) <= b) ticks.push(Number(v.toPrecision(6)));
    }
  }
  return ticks;
}

class Chart {
  // x, y: {title, log}; points: [{x, y, i, color, shape, big}]; lines: [{points, color, width, step}]
  constructor(canvas) {
    this.canvas = canvas;
    this.content = { x: {}, y: {}, points: [], lines: [], ring: null };
    this.back = document.createElement("canvas");
    new ResizeObserver(() => this.draw()).observe(canvas);
  }

  show(content) { this.content = content; this.draw(); }

  // Everything that stays while the pointer moves goes to `back` first.
  draw() {
    const { canvas, back, content } = this;
    const w = canvas.clientWidth, h = canvas.clientHeight, ratio = window.devicePixelRatio || 1;
    if (!w || !h) return;
    for (const c of [canvas, back]) { c.width = Math.round(w * ratio); c.height = Math.round(h * ratio); }
    const g = back.getContext("2d");
    this.ink = cssColor("--ink");
    this.ratio = ratio;
    this.stamps = new Map();
    g.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.box = { left: 72, right: w - 14, top: 12, bottom: h - 48 };
    const { left, right, top, bottom } = this.box;
    const all = content.points;
    const sx = scale(all.map((p) => p.x), content.x.log, left, right);
    const sy = scale(all.map((p) => p.y), content.y.log, bottom, top);
    this.axes(g, sx, sy, h);
    g.save();
    g.beginPath(); g.rect(left - 8, top - 8, right - left + 16, bottom - top + 16); g.clip();
    for (const line of content.lines) this.line(g, line, sx, sy);
    const size = all.length > 1500 ? 2.5 : 4, alpha = all.length > 300 ? 0.6 : 0.9;
    for (const p of all) {
      p.px = sx.to(p.x); p.py = sy.to(p.y);
      if (!p.big) this.stamp(g, p, size, alpha);
    }
    for (const p of all) if (p.big) this.mark(g, p, p.px, p.py, 5.5, 1, true);
    g.restore();
    if (!all.length) {
      g.fillStyle = cssColor("--soft"); g.textAlign = "center"; g.font = "15px system-ui, sans-serif";
      g.fillText("no point has both figures", (left + right) / 2, (top + bottom) / 2);
    }
    this.rings();
  }

  // The points that the pointer and the pin are on, over the rest.
  rings() {
    const g = this.canvas.getContext("2d");
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.clearRect(0, 0, this.canvas.width, this.canvas.height);
    if (!this.back.width) return;
    g.drawImage(this.back, 0, 0);
    g.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    for (const [index, width] of [[this.content.ring, 3], [this.hover, 2]]) {
      if (index === null || index === undefined) continue;
      for (const p of this.content.points) {
        if (p.i !== index) continue;
        g.beginPath(); g.arc(p.px, p.py, 9, 0, 2 * Math.PI);
        g.lineWidth = width; g.strokeStyle = this.ink; g.stroke();
      }
    }
  }

  // A mark copied from one drawn before: thousands of them take milliseconds.
  stamp(g, p, r, alpha) {
    const name = `${p.color} ${p.shape}`, side = 4 * r;
    let stamp = this.stamps.get(name);
    if (!stamp) {
      stamp = document.createElement("canvas");
      stamp.width = stamp.height = Math.ceil(side * this.ratio);
      const k = stamp.getContext("2d");
      k.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
      this.mark(k, p, side / 2, side / 2, r, alpha, false);
      this.stamps.set(name, stamp);
    }
    g.drawImage(stamp, p.px - side / 2, p.py - side / 2, stamp.width / this.ratio, stamp.height / this.ratio);
  }

  axes(g, sx, sy, h) {
    const { left, right, top, bottom } = this.box;
    g.font = "12px system-ui, sans-serif"; g.lineWidth = 1;
    g.strokeStyle = cssColor("--line"); g.fillStyle = cssColor("--soft");
    g.textAlign = "center"; g.textBaseline = "top";
    let last = -Infinity;
    for (const t of sx.ticks) {
      const x = Math.round(sx.to(t)) + 0.5;
      g.beginPath(); g.moveTo(x, top); g.lineTo(x, bottom); g.stroke();
      if (x - last > 44) { g.fillText(short(t), x, bottom + 6); last = x; }
    }
    g.textAlign = "right"; g.textBaseline = "middle"; last = Infinity;
    for (const t of sy.ticks) {
      const y = Math.round(sy.to(t)) + 0.5;
      g.beginPath(); g.moveTo(left, y); g.lineTo(right, y); g.stroke();
      if (last - y > 16) { g.fillText(short(t), left - 7, y); last = y; }
    }
    g.strokeStyle = cssColor("--soft");
    g.beginPath(); g.moveTo(left + 0.5, top); g.lineTo(left + 0.5, bottom + 0.5); g.lineTo(right, bottom + 0.5); g.stroke();
    g.fillStyle = cssColor("--ink"); g.font = "600 13px system-ui, sans-serif";
    g.textAlign = "center"; g.textBaseline = "alphabetic";
    g.fillText(this.content.x.title || "", (left + right) / 2, h - 8);
    g.save(); g.translate(15, (top + bottom) / 2); g.rotate(-Math.PI / 2);
    g.fillText(this.content.y.title || "", 0, 0); g.restore();
  }

  line(g, line, sx, sy) {
    g.beginPath();
    let before = null;
    for (const p of line.points) {
      const x = sx.to(p.x), y = sy.to(p.y);
      if (before === null) g.moveTo(x, y);
      else { if (line.step) g.lineTo(x, before); g.lineTo(x, y); }
      before = y;
    }
    g.strokeStyle = line.color; g.lineWidth = line.width || 1.5; g.globalAlpha = line.alpha || 1;
    g.stroke(); g.globalAlpha = 1;
  }

  mark(g, p, x, y, r, alpha, edged) {
    g.beginPath();
    const k = (p.shape || 0) % SHAPES;
    if (k === 0) g.arc(x, y, r, 0, 2 * Math.PI);
    else if (k === 1) g.rect(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76);
    else if (k === 2) { g.moveTo(x, y - r * 1.2); g.lineTo(x + r * 1.1, y + r * 0.8); g.lineTo(x - r * 1.1, y + r * 0.8); g.closePath(); }
    else if (k === 3) { g.moveTo(x, y - r * 1.3); g.lineTo(x + r * 1.3, y); g.lineTo(x, y + r * 1.3); g.lineTo(x - r * 1.3, y); g.closePath(); }
    else { g.moveTo(x, y + r * 1.2); g.lineTo(x + r * 1.1, y - r * 0.8); g.lineTo(x - r * 1.1, y - r * 0.8); g.closePath(); }
    g.globalAlpha = alpha; g.fillStyle = p.color; g.fill();
    if (edged) { g.lineWidth = 1.2; g.strokeStyle = this.ink; g.stroke(); }
    g.globalAlpha = 1;
  }

  // The point nearest to a place on the canvas, within 18 pixels; of equals one of the front.
  pick(x, y) {
    let best = null, least = 18 * 18;
    for (const p of this.content.points) {
      const d = (p.px - x) ** 2 + (p.py - y) ** 2 - (p.big ? 0.5 : 0);
      if (d < least) { least = d; best = p; }
    }
    return best;
  }
}

// Pointer and keys on a chart: `tip(i, x, y)` shows a row, `pin(i)` keeps it.
function listen(chart, tip, pin) {
  const { canvas } = chart;
  const show = (p) => {
    const i = p ? p.i : null;
    if (chart.hover !== i) { chart.hover = i; chart.rings(); }
    if (!p) { tip(null); return; }
    const box = canvas.getBoundingClientRect();
    const here = chart.content.points.filter((q) => q.x === p.x && q.y === p.y);
    tip(p.i, box.left + p.px, box.top + p.py, here.length - 1);
  };
  canvas.addEventListener("pointermove", (e) => {
    const box = canvas.getBoundingClientRect();
    const p = chart.pick(e.clientX - box.left, e.clientY - box.top);
    canvas.style.cursor = p ? "pointer" : "default";
    show(p);
  });
  canvas.addEventListener("pointerleave", () => show(null));
  canvas.addEventListener("blur", () => show(null));
  canvas.addEventListener("click", (e) => {
    const box = canvas.getBoundingClientRect();
    const p = chart.pick(e.clientX - box.left, e.clientY - box.top);
    pin(p ? p.i : null);
  });
  canvas.addEventListener("keydown", (e) => {
    const order = chart.content.points.slice().sort((a, b) => a.x - b.x || a.y - b.y);
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[e.key];
    if (step && order.length) {
      e.preventDefault();
      const at = order.findIndex((p) => p.i === chart.hover);
      show(order[at < 0 ? 0 : (at + step + order.length) % order.length]);
    } else if (e.key === "Enter" && chart.hover !== null && chart.hover !== undefined) pin(chart.hover);
    else if (e.key === "Escape") { show(null); pin(null); }
  });
}
