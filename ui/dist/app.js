// What scripts add to pages that are whole without them: rows and marks point at each other, the map
// can be moved closer, news of the ledger come by themselves. Text is never made into markup here.
"use strict";

// ---- rows, bars and circles of the same incident ----

// A row's circle is the nearest, as one circle may stand for several; its column the one of its day.
function nearest(circles, lat, lon) {
  let best = null, least = Infinity;
  for (const circle of circles) {
    const far = (circle.dataset.lat - lat) ** 2 + (circle.dataset.lon - lon) ** 2;
    if (far < least) [best, least] = [circle, far];
  }
  return best;
}

function marksOf(main) {
  const marks = new Map(); // of a row: what shows the same; of a mark: its rows
  const add = (one, other) => { if (other) marks.set(one, [...(marks.get(one) ?? []), other]); };
  const circles = [...main.querySelectorAll(".map a[data-lat]")];
  const columns = [...main.querySelectorAll(".timeline a[data-from]")];
  for (const row of main.querySelectorAll("tr[data-incident]")) {
    const {lat, lon, day, incident} = row.dataset;
    const shown = [...main.querySelectorAll(`.bars a[data-incident="${incident}"]`)];
    if (lat) shown.push(nearest(circles, lat, lon));
    if (day) shown.push(columns.find(a => a.dataset.from <= day && day <= a.dataset.to));
    for (const mark of shown) { add(row, mark); add(mark, row); }
  }
  return marks;
}

function link(main) {
  const marks = marksOf(main);
  const mark = (event, on) => {
    const at = event.target.closest?.("tr[data-incident], .map a, .timeline a, .bars a");
    for (const other of marks.get(at) ?? []) {
      other.classList.toggle("linked", on);
      if (at.matches("tr")) continue;
      for (const third of marks.get(other)) third.classList.toggle("linked", on);
    }
    at?.classList.toggle("linked", on);
  };
  for (const [name, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]])
    main.addEventListener(name, event => mark(event, on));
}

// ---- several at once ----

function countChosen(main) {
  const place = main.querySelector("[data-chosen]");
  const count = main.querySelectorAll("input[form=several]:checked").length;
  if (place) place.textContent = place.closest("label") ? `(${count})` : `${count} chosen.`;
}

function readyChoice(main) {
  const boxes = [...main.querySelectorAll("input[form=several]")];
  const form = main.querySelector("#several");
  if (!form || boxes.length === 0) return;
  const all = button("Choose all shown", "Choose all shown", () => {
    const on = boxes.some(box => !box.checked);
    for (const box of boxes) box.checked = on;
    countChosen(main);
  });
  all.className = "small";
  form.querySelector("[data-chosen]")?.parentElement.after(all);
  main.addEventListener("change", () => countChosen(main));
  countChosen(main);
}

// ---- the map ----

function zoomMap(svg, factor, x, y) {
  const box = svg.viewBox.baseVal;
  const cx = x ?? box.x + box.width / 2, cy = y ?? box.y + box.height / 2;
  const whole = svg.dataset.whole.split(" ").map(Number);
  if (box.width * factor > whole[2] * 1.01 || box.width * factor < whole[2] / 200) return;
  box.x = cx - (cx - box.x) * factor;
  box.y = cy - (cy - box.y) * factor;
  box.width *= factor;
  box.height *= factor;
  for (const circle of svg.querySelectorAll("circle")) circle.setAttribute("r", circle.getAttribute("r") * factor);
}

function moveMap(svg) {
  let held = null;
  svg.addEventListener("pointerdown", event => {
    held = {x: event.clientX, y: event.clientY, moved: false};
  });
  svg.addEventListener("pointermove", event => {
    if (!held || event.buttons !== 1) return;
    const unit = svg.viewBox.baseVal.width / svg.clientWidth;
    svg.viewBox.baseVal.x -= (event.clientX - held.x) * unit;
    svg.viewBox.baseVal.y -= (event.clientY - held.y) * unit;
    held = {x: event.clientX, y: event.clientY, moved: true};
  });
  svg.addEventListener("click", event => {
    if (held?.moved) event.preventDefault();
    held = null;
  }, true);
}

function button(text, label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.setAttribute("aria-label", label);
  made.addEventListener("click", act);
  return made;
}

function enliven(main) {
  link(main);
  readyChoice(main);
  readyDesk(main);
  readyPlaces(main);
  const svg = main.querySelector(".map svg");
  if (!svg) return;
  svg.dataset.whole = svg.getAttribute("viewBox");
  const buttons = document.createElement("span");
  buttons.className = "zoom";
  buttons.append(button("+", "Closer", () => zoomMap(svg, 1 / 1.6)), button("−", "Farther", () => zoomMap(svg, 1.6)));
  main.querySelector(".map figcaption").prepend(buttons);
  moveMap(svg);
}

// ---- review: keys press the buttons of the page; forms are sent without leaving it ----

const keys = {
  get areOn() { return localStorage.getItem("keys") !== "off"; },
  set areOn(on) { localStorage.setItem("keys", on ? "on" : "off"); },
};
const KEYS = {j: "Next claim", k: "Claim before", a: "Accept", x: "Reject, with a reason", e: "Edit or resize", d: "Put off",
  m: "Merge incidents", s: "Split the incident", c: "Mark as a copy", v: "Choose, or choose no longer",
  b: "Decide on several at once", u: "Undo", "?": "These keys"};

function isTyping(target) {
  return target.closest?.("input:not([type=radio], [type=checkbox]), select, textarea, dialog") !== null;
}

function showKeys() {
  const box = document.createElement("dialog");
  const list = document.createElement("dl");
  box.setAttribute("aria-label", "Keys");
  for (const [key, what] of Object.entries(KEYS)) {
    const name = document.createElement("dt"), text = document.createElement("dd"), cap = document.createElement("kbd");
    cap.textContent = key;
    text.textContent = what;
    name.append(cap);
    list.append(name, text);
  }
  box.append(list, button("Close", "Close", () => box.close()));
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}

function step(by) {
  const links = [...document.querySelectorAll(".queue ol a")];
  const at = links.findIndex(a => a.hasAttribute("aria-current"));
  const next = links[at + by] ?? (by > 0 ? document.querySelector(".queue a[rel=next]") : null);
  if (next) visit(next.href);
  else tell(by > 0 ? "This is the last claim." : "This is the first claim.");
}

function press(key) {
  const at = document.querySelector(`[data-key="${key}"]`);
  if (!at) {
    tell(`Nothing here to ${KEYS[key].toLowerCase()}.`);
    return;
  }
  at.click();
  if (at.matches("summary") && at.parentElement.open)
    at.parentElement.querySelector("form input:not([type=hidden]), form select")?.focus();
}

function onKey(event) {
  if (!document.querySelector("[data-review]") || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape" && event.target.closest?.("details.act[open]")) {
    const act = event.target.closest("details.act");
    act.open = false;
    act.querySelector("summary").focus();
    return;
  }
  if (!keys.areOn || isTyping(event.target) || !(event.key in KEYS)) return;
  event.preventDefault();
  if (event.key === "?") showKeys();
  else if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "v") choose();
  else press(event.key);
}

function choose() {
  const box = document.querySelector(".queue [aria-current]")?.parentElement.querySelector("input[form=several]");
  box?.click();
  if (box) tell(box.checked ? "Chosen." : "Not chosen.");
}

let toTell = 0; // words that wait to be told; newer ones go before them

function tell(text, milliseconds = 0) {
  clearTimeout(toTell);
  const said = document.querySelector(".said");
  if (milliseconds > 0) toTell = setTimeout(tell, milliseconds, text);
  else if (said) said.textContent = text;
}

// What an answer says becomes the page; a screen reader hears what was done, then the claim.
function show(text, address) {
  const fresh = new DOMParser().parseFromString(text, "text/html");
  const main = fresh.getElementById("main");
  const why = fresh.getElementById("why");
  if (!main) {
    tell(why ? `Not done. ${why.textContent}` : "Not done.");
    return;
  }
  const said = main.querySelector(".said");
  const words = said?.textContent ?? "";
  if (said) said.textContent = "";
  document.title = fresh.title;
  history.pushState(null, "", address.replace(/([?&])done=\d+(&|$)/, (_, a, b) => b ? a : ""));
  document.getElementById("main").replaceWith(document.adoptNode(main));
  enliven(main);
  main.querySelector("#claim")?.focus({preventScroll: true});
  main.querySelector(".queue [aria-current]")?.scrollIntoView({block: "nearest"});
  scrollTo(0, 0);
  tell(words, 50);
}

let isAwaited = false; // would the next press be of a page that is about to leave?

// An answer, or null. One at a time: what is pressed meanwhile would be decided twice.
async function ask(address, how) {
  if (isAwaited) return null;
  isAwaited = true;
  tell("");
  tell("Waiting for an answer …", 700);
  try {
    const answer = await fetch(address, how);
    return {status: answer.status, address: answer.url, text: await answer.text()};
  } catch {
    tell("No answer came: load this page anew to see what was done.");
    return null;
  } finally {
    isAwaited = false;
  }
}

async function visit(address) {
  const answer = await ask(address, {headers: {Accept: "text/html"}});
  if (answer) show(answer.text, answer.address);
}

// Somebody was faster: what stands now, or the same decision all the same.
function showConflict(text) {
  tell("");
  const page = new DOMParser().parseFromString(text, "text/html");
  const box = document.createElement("dialog");
  box.className = "conflict";
  box.setAttribute("aria-labelledby", "why");
  const fields = document.createElement("div");
  fields.className = "fields";
  const again = document.adoptNode(page.querySelector("form"));
  again.addEventListener("submit", event => { event.preventDefault(); box.close(); send(again, event.submitter); });
  const back = page.querySelector("main a").getAttribute("href");
  fields.append(button("Look at it as it is now", "Look at it as it is now", () => { box.close(); visit(back); }), again);
  box.append(document.adoptNode(page.getElementById("why")), fields);
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}

async function send(form, submitter) {
  const body = new URLSearchParams(new FormData(form, submitter));
  const answer = await ask(form.getAttribute("action"), {method: "POST", body});
  if (answer?.status === 409) showConflict(answer.text);
  else if (answer) show(answer.text, answer.address);
}

function readyDesk(main) {
  const desk = main.querySelector("[data-review]");
  if (!desk) return;
  for (const at of main.querySelectorAll("[data-key]")) {
    const cap = document.createElement("kbd");
    cap.textContent = at.dataset.key;
    cap.setAttribute("aria-hidden", "true");
    at.append(cap);
    if (keys.areOn) at.setAttribute("aria-keyshortcuts", at.dataset.key);
  }
  const label = document.createElement("label"), box = document.createElement("input");
  label.className = "keys";
  box.type = "checkbox";
  box.checked = keys.areOn;
  box.addEventListener("change", () => { keys.areOn = box.checked; });
  label.append(box, "Keys: one letter is one act (? lists them)");
  desk.append(label);
  main.addEventListener("submit", event => {
    event.preventDefault();
    send(event.target, event.submitter);
  });
  main.querySelector(".passage")?.addEventListener("mouseup", () => {
    const field = main.querySelector("details[open] [data-words]"), chosen = getSelection().toString().trim();
    if (field && chosen) field.value = inOneLine(chosen);
  });
  readySpan(main);
}

// ---- the span of a value: a word more or fewer at either end ----

// As a field holds it, which would drop line feeds and let words grow together.
const inOneLine = text => text.replace(/[\r\n]/g, " ");

// Where the field's words stand in the passage, the nearest to the marked ones; null: nowhere. Blanks are alike.
function spanOfWords(passage, words) {
  const mark = passage.querySelector(".in-value"), before = document.createRange();
  before.setStart(passage, 0);
  if (mark) before.setEndBefore(mark);
  const marked = before.toString().length;
  const plain = words.trim().split(/\s+/).map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  let best = null;
  for (const found of words.trim() ? passage.textContent.matchAll(new RegExp(plain.join("\\s+"), "g")) : [])
    if (!best || Math.abs(found.index - marked) < Math.abs(best.index - marked)) best = found;
  return best && {from: best.index, to: best.index + best[0].length};
}

function resized(passage, words, side, by) {
  const text = passage.textContent, span = spanOfWords(passage, words);
  if (!span) return words;
  const lengthOf = (part, pattern) => part.match(pattern)?.[0].length ?? 0;
  const held = text.slice(span.from, span.to);
  if (side === "start" && by > 0) span.from -= lengthOf(text.slice(0, span.from), /\S+\s+\S*$/);
  else if (side === "start") span.from += lengthOf(held, /^\S+\s+/);
  else if (by > 0) span.to += lengthOf(text.slice(span.to), /^\S*\s+\S+?(?=[.,;:!?"”’)]*(\s|$))/);
  else span.to -= lengthOf(held, /[.,;:!?]*\s+\S+$|[.,;:!?]+$/);
  return inOneLine(text.slice(span.from, span.to)) || words;
}

function readySpan(main) {
  const field = main.querySelector("[data-words]"), passage = main.querySelector(".passage");
  if (!field || !passage) return;
  const box = document.createElement("div");
  box.className = "span";
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "Resize the span");
  for (const [text, label, side, by] of [["← more", "One word more before", "start", 1],
    ["fewer →", "One word fewer before", "start", -1], ["← fewer", "One word fewer behind", "end", -1],
    ["more →", "One word more behind", "end", 1]])
    box.append(button(text, label, () => {
      field.value = resized(passage, field.value, side, by);
      tell(`The words: ${field.value}`);
    }));
  field.closest("label").after(box);
}

// ---- places: names from the gazetteer as one types ----

function offer(input, list, places) {
  list.replaceChildren(...places.map(place => {
    const option = document.createElement("option");
    const where = `${place.kind}, ${place.division || place.country}, ${place.population.toLocaleString("en")} people`;
    option.value = input.dataset.places === "points" ? `${place.name} (${place.lat}, ${place.lon})` : place.name;
    option.label = `${place.name}: ${where}`;
    return option;
  }));
}

// "Name (north, east)" that was picked: the name stays, the point goes to its own field.
function takePoint(input) {
  const picked = input.value.match(/^(.*) \((-?[\d.]+), (-?[\d.]+)\)$/);
  if (!picked) return;
  input.value = picked[1];
  const point = input.form.elements.point;
  if (!point) return;
  point.value = `${picked[2]}, ${picked[3]}`;
  point.dispatchEvent(new Event("input"));
}

function svgPart(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// A map beside the field of a point: it shows where the point lies, and a click puts it elsewhere.
function drawPoint(point) {
  const svg = svgPart("svg", {viewBox: "-180 -84 360 142", role: "img",
    "aria-label": "Where the point lies; the field holds it in degrees"});
  const spot = svgPart("circle", {class: "place", r: 4, visibility: "hidden"});
  svg.append(svgPart("use", {href: "/assets/world.svg#land", class: "land"}),
    svgPart("use", {href: "/assets/world.svg#borders", class: "borders"}), spot);
  svg.dataset.whole = svg.getAttribute("viewBox");
  const figure = document.createElement("figure"), words = document.createElement("figcaption");
  const show = () => {
    const [lat, lon] = (point.value || point.placeholder).split(",").map(Number);
    spot.setAttribute("visibility", point.value || point.dataset.isKnown ? "visible" : "hidden");
    spot.setAttribute("cx", lon);
    spot.setAttribute("cy", -lat);
  };
  const zoom = factor => zoomMap(svg, factor, Number(spot.getAttribute("cx")), Number(spot.getAttribute("cy")));
  words.append(button("+", "Closer to the point", () => zoom(1 / 1.6)), button("−", "Farther", () => zoom(1.6)),
    " A click puts the point there.");
  figure.className = "pick";
  figure.append(svg, words);
  point.closest(".fields").append(figure);
  point.addEventListener("input", show);
  svg.addEventListener("click", event => {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    point.value = `${(-at.y).toFixed(3)}, ${at.x.toFixed(3)}`;
    show();
  });
  show();
}

function readyPlaces(main) {
  for (const input of main.querySelectorAll("[data-places]")) {
    const list = document.createElement("datalist");
    list.id = `places-${input.dataset.places}`;
    input.after(list);
    input.setAttribute("list", list.id);
    if (input.form.elements.point) drawPoint(input.form.elements.point);
    let later = 0;
    input.addEventListener("input", () => {
      takePoint(input);
      clearTimeout(later);
      later = setTimeout(async () => {
        const answer = await fetch(`/places.json?name=${encodeURIComponent(input.value)}`);
        if (answer.ok) offer(input, list, (await answer.json()).places);
      }, 200);
    });
  }
}

// ---- news ----

const live = {isPaused: false, isBehind: false};

function say(text) {
  live.status.textContent = text;
}

// Is the page to be left as it is: somebody does not look, or has a form open?
function fallsBehind() {
  live.isBehind = live.isPaused || document.hidden ||
    document.querySelector("[data-review], details.act[open]") !== null;
  if (live.isBehind) say("The ledger has changed.");
  return live.isBehind;
}

// Takes the page anew and puts its main part in the place of the old one, the focus where it was.
async function refresh() {
  if (fallsBehind()) return;
  const answer = await fetch(location.href, {headers: {Accept: "text/html"}});
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (fallsBehind()) return; // a form was opened while the answer was awaited
  const old = document.getElementById("main");
  const fresh = page.getElementById("main");
  if (!fresh || old.contains(document.activeElement) && document.activeElement.matches("input, select")) return;
  const known = new Set([...old.querySelectorAll("tr[data-incident]")].map(row => row.dataset.incident));
  const focused = document.activeElement?.getAttribute?.("href");
  old.replaceWith(document.adoptNode(fresh));
  let added = 0;
  for (const row of fresh.querySelectorAll("tr[data-incident]"))
    if (!known.has(row.dataset.incident)) { row.classList.add("fresh"); added++; }
  enliven(fresh);
  if (focused) [...fresh.querySelectorAll("a")].find(a => a.getAttribute("href") === focused)?.focus();
  say(added > 0 && known.size > 0 ? `Updated: ${added} new here.` : "Updated.");
}

function listen() {
  const place = document.getElementById("live");
  live.status = document.createElement("span");
  live.status.setAttribute("role", "status");
  const pause = button("Pause", "Pause updates", () => {
    live.isPaused = !live.isPaused;
    pause.textContent = live.isPaused ? "Go on" : "Pause";
    pause.setAttribute("aria-label", live.isPaused ? "Go on with updates" : "Pause updates");
    if (live.isBehind) refresh();
  });
  place.append(live.status, pause);
  let later = 0;
  let events = null;
  const open = () => {
    events = new EventSource("/events");
    events.addEventListener("open", () => say("Live"));
    events.addEventListener("error", () => say("Not connected"));
    events.addEventListener("changed", () => { clearTimeout(later); later = setTimeout(refresh, 200); });
  };
  // A page that the browser keeps for its back button must not hold one of its few connections.
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", event => { if (event.persisted) { open(); refresh(); } });
  open();
  document.addEventListener("visibilitychange", () => { if (live.isBehind && !document.hidden) refresh(); });
}

enliven(document.getElementById("main"));
document.addEventListener("keydown", onKey);
addEventListener("popstate", () => location.reload());
listen();
