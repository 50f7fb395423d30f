// The rows, column by column, and what can be asked of them.  Row texts reach the page through
// textContent only.
const $ = (id) => document.getElementById(id);
const DATA = JSON.parse($("data").textContent);
const COLS = new Map();
for (const c of DATA.columns) {
  c.text = c.values
    ? (i) => (c.values[i] === null ? "" : number(c.values[i]))
    : (i) => (c.codes[i] < 0 ? "" : c.words[c.codes[i]]);
  c.num = Boolean(c.values);
  COLS.set(c.key, c);
}
const N = DATA.count;
const STATUS = COLS.get("status");
const failed = (i) => STATUS.text(i) !== "ok";

function number(v) {
  if (Number.isInteger(v)) return String(v);
  return String(Number(v.toPrecision(6)));
}

function el(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props || {})) {
    if (key === "class") node.className = value;
    else if (key in node && key !== "list") node[key] = value;
    else node.setAttribute(key, value);
  }
  node.append(...children);
  return node;
}

// Text of a filter → a test of a row, null for "everything", undefined for what makes no sense.
function compile(column, text) {
  text = text.trim();
  if (!text) return null;
  const words = text.split(/\s+/);
  const operators = /^(!=|<=|>=|=|<|>)(.+)$/;
  if (operators.test(text) && (!column.num || words.every((w) => operators.test(w)))) {
    const tests = (column.num ? words : [text]).map((w) => clause(column, ...operators.exec(w).slice(1)));
    if (tests.includes(undefined)) return undefined;
    return (i) => tests.every((t) => t(i));
  }
  if (/^[=!<>]/.test(text)) return undefined;
  if (column.num) {
    const wanted = Number(text);
    if (!Number.isNaN(wanted)) return (i) => column.values[i] === wanted;
    return undefined;
  }
  const low = text.toLowerCase();
  const hit = column.words.map((w) => w.toLowerCase().includes(low));
  return (i) => column.codes[i] >= 0 && hit[column.codes[i]];
}

function clause(column, op, value) {
  if (op === "=" || op === "!=") {
    const wanted = value.split(",").map((w) => w.trim());
    const empty = wanted.includes("-");
    let same;
    if (column.num) {
      const numbers = new Set(wanted.filter((w) => w !== "-" && w !== "").map(Number));
      same = (i) => (column.values[i] === null ? empty : numbers.has(column.values[i]));
    } else {
      const hit = column.words.map((w) => wanted.includes(w));
      same = (i) => (column.codes[i] < 0 ? empty : hit[column.codes[i]]);
    }
    return op === "=" ? same : (i) => !same(i);
  }
  const bound = Number(value);
  if (!column.num || Number.isNaN(bound)) return undefined;
  const order = { "<": (v) => v < bound, "<=": (v) => v <= bound, ">": (v) => v > bound, ">=": (v) => v >= bound }[op];
  return (i) => column.values[i] !== null && order(column.values[i]);
}

// Rows in the order of a column; those without a value last, either way round.
function sorted(view, key, down) {
  const c = COLS.get(key);
  let rank;
  if (c.num) rank = (i) => c.values[i];
  else {
    if (!c.ranks) {
      const collator = new Intl.Collator(undefined, { numeric: true });
      const order = c.words.map((w, k) => k).sort((a, b) => collator.compare(c.words[a], c.words[b]));
      c.ranks = new Int32Array(order.length);
      order.forEach((k, place) => { c.ranks[k] = place; });
    }
    rank = (i) => (c.codes[i] < 0 ? null : c.ranks[c.codes[i]]);
  }
  const sign = down ? -1 : 1;
  return Array.from(view).sort((a, b) => {
    const p = rank(a), q = rank(b);
    if (p === null || q === null) return (p === null) - (q === null) || a - b;
    return sign * (p - q) || a - b;
  });
}

// The points that no other beats; `better` is −1 where less is better.
function paretoFront(points, xbetter, ybetter) {
  const sx = xbetter > 0 ? -1 : 1, sy = ybetter > 0 ? -1 : 1;
  const order = points.slice().sort((a, b) => sx * (a.x - b.x) || sy * (a.y - b.y));
  const kept = [];
  for (const p of order) {
    const last = kept[kept.length - 1];
    if (!last || sy * p.y < sy * last.y || (p.x === last.x && p.y === last.y)) kept.push(p);
  }
  return kept;
}

function csvText(view, keys) {
  const quote = (t) => (/[",\r\n]/.test(t) ? `"${t.replaceAll('"', '""')}"` : t);
  const lines = [keys.map(quote).join(",")];
  for (const i of view) lines.push(keys.map((k) => quote(COLS.get(k).text(i))).join(","));
  return lines.join("\n") + "\n";
}

// A command as words that are not broken at their hyphens.
function words(text) {
  return text.split(" ").flatMap((w, k) => [...(k ? [" "] : []), el("span", { class: "word" }, w)]);
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", { value: text });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  const before = button.textContent;
  button.textContent = "copied";
  setTimeout(() => { button.textContent = before; }, 1200);
}

function copyButton(i, label) {
  const button = el("button", { type: "button", title: COLS.get("command").text(i) }, label);
  button.addEventListener("click", (event) => {
    event.stopPropagation();
    copy(COLS.get("command").text(i), button);
  });
  return button;
}
