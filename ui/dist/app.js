// What scripts add to pages that are whole without them: rows and marks point at each other, the map
// can be moved closer, news of the ledger come by themselves. Text is never made into markup here.
"use strict";

// ---- rows, bars and circles of the same incident ----

function link(main) {
  const of = id => main.querySelectorAll(`[data-incident="${id}"]`);
  const mark = (event, on) => {
    const at = event.target.closest?.("[data-incident]");
    if (!at || at.dataset.incident === "0") return;
    for (const other of of(at.dataset.incident)) other.classList.toggle("linked", on);
  };
  for (const [name, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]])
    main.addEventListener(name, event => mark(event, on));
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
  const svg = main.querySelector(".map svg");
  if (!svg) return;
  svg.dataset.whole = svg.getAttribute("viewBox");
  const buttons = document.createElement("span");
  buttons.className = "zoom";
  buttons.append(button("+", "Closer", () => zoomMap(svg, 1 / 1.6)), button("−", "Farther", () => zoomMap(svg, 1.6)));
  main.querySelector(".map figcaption").prepend(buttons);
  moveMap(svg);
}

// ---- news ----

const live = {isPaused: false, isBehind: false};

function say(text) {
  live.status.textContent = text;
}

// Takes the page anew and puts its main part in the place of the old one, the focus where it was.
async function refresh() {
  if (live.isPaused || document.hidden) {
    live.isBehind = true;
    say("The ledger has changed.");
    return;
  }
  live.isBehind = false;
  const answer = await fetch(location.href, {headers: {Accept: "text/html"}});
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
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
listen();
