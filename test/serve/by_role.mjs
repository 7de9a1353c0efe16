// The pages as people meet them who hear them or hold a mouse: everything is found by its role and
// its accessible name, nothing by its markup. Playwright with Debian's Chromium.
//
// usage: by_role.mjs UI CHROMIUM ADDRESS PICTURES DATELINE LEDGER ARTICLE ARTICLE
import {createRequire} from "node:module";
import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";

const [ui, program, address, pictures, dateline, ledger, ...articles] = process.argv.slice(2);
const {chromium} = createRequire(`${ui}/package.json`)("playwright-core");
const base = new URL(address).origin;
const foreign = [];
let failures = 0;
const PATIENCE = 30000; // milliseconds: other tests may keep the disk busy while a decision is written

// Told at once: who stops waiting for the rest has it, too.
function fail(what) {
  failures++;
  console.log(`not so: ${what}`);
}

function expect(what, isSo) {
  if (!isSo) fail(what);
}

// Does it come to be so? What is waited for is what a person would wait for.
async function comes(what, locator) {
  await locator.first().waitFor({timeout: PATIENCE}).catch(() => fail(what));
}

// The same of what a field holds.
async function holds(what, field, isWanted) {
  const end = Date.now() + PATIENCE;
  while (!isWanted(await field.inputValue()) && Date.now() < end) await field.page().waitForTimeout(50);
  const value = await field.inputValue();
  expect(`${what}: ${value}`, isWanted(value));
}

// Every page has its landmarks, one heading, and words for whatever can be pressed.
async function walk(page) {
  for (const name of ["Incidents", "Disputes", "People", "Sources", "Review"]) {
    await page.getByRole("navigation").first().getByRole("link", {name, exact: true}).click();
    await comes(`${name}: a heading`, page.getByRole("heading", {level: 1, name}));
    expect(`${name}: one main part`, await page.getByRole("main").count() === 1);
    const tree = await page.locator("body").ariaSnapshot();
    expect(`${name}: all that can be pressed has a name`, !/- (button|link|combobox|textbox)( \[.*)?:?$/m.test(tree));
    await page.screenshot({path: `${pictures}/by-role-${name.toLowerCase()}.png`});
  }
}

async function filter(page) {
  await page.goto(`${base}/incidents`);
  const rows = page.getByRole("table").getByRole("row");
  const before = await rows.count();
  await page.getByLabel("Place").fill("Osvelt");
  await page.getByRole("button", {name: "Filter", exact: true}).click();
  await page.waitForURL(/place=Osvelt/);
  const left = await rows.count();
  expect(`fewer rows: ${left} of ${before}`, left > 1 && left < before);
}

// From a row to the incident, to who says what, to the words.
async function look(page) {
  await page.goto(`${base}/incidents`);
  await page.getByRole("row", {name: /contradicted/}).getByRole("link").first().click();
  await comes("who says what", page.getByRole("heading", {name: "Who says what"}));
  await comes("a contradiction is told in words", page.getByText("contradicted"));
  await page.getByRole("table").getByRole("link", {name: "Daesh-K", exact: true}).first().click();
  await comes("why", page.getByRole("heading", {name: "Why", exact: true}));
  await comes("a head's score", page.getByText(/thousandths of log-odds/));
}

// What axe finds against WCAG 2.1 AA where a form stands open.
async function barriers(page) {
  await page.evaluate(readFileSync(`${ui}/node_modules/axe-core/axe.min.js`, "utf8") + "; 0");
  return page.evaluate(`axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
    .then(r => r.violations.map(v => v.id + ": " + v.nodes[0].html.slice(0, 200)).join("; "))`);
}

async function open(page, name) {
  await page.locator("summary").filter({hasText: name}).click();
}

// What was done is said in a live region, as a screen reader speaks it.
async function said(page, words) {
  await comes(`said: ${words}`, page.getByRole("status").filter({hasText: words}));
}

async function judge(page) {
  await page.goto(`${base}/review`);
  await page.getByRole("button", {name: "Accept", exact: true}).click();
  await said(page, "Accepted");
  await open(page, "Reject");
  await page.getByRole("form", {name: "Reject"}).getByLabel("Reason").selectOption({index: 1});
  await page.getByRole("button", {name: "Reject", exact: true}).click();
  await said(page, "Rejected");
  for (const word of ["Rejected", "Accepted"]) {
    await page.getByRole("button", {name: /^Undo/}).first().click();
    await said(page, word);
  }
}

// A word more and one fewer: the field says so, and what is saved is another span.
async function resize(page) {
  await open(page, "Edit");
  const found = await barriers(page);
  expect(`a claim's form: ${found}`, found === "");
  const words = page.getByLabel("The words in the article");
  const first = await words.inputValue();
  const group = page.getByRole("group", {name: "Resize the span"});
  await group.getByRole("button", {name: "One word more behind"}).click();
  await holds(`longer than ${first}`, words, value => value.startsWith(first) && value.length > first.length);
  await group.getByRole("button", {name: "One word fewer behind"}).click();
  await holds(`as before, ${first}`, words, value => value === first);
  await group.getByRole("button", {name: "One word more behind"}).click();
  await page.getByRole("button", {name: "Save", exact: true}).click();
  await said(page, "Edited");
  await page.getByRole("button", {name: /^Undo/}).first().click();
  await said(page, "Undone");
}

// A span may go on in the next paragraph, and come back: the field of one line shows its line feeds as blanks.
async function overParagraphs(page) {
  await page.goto(`${base}/review?place=Lund`);
  await page.getByRole("navigation", {name: "Queue"}).getByRole("link", {name: /^place Lund/}).click();
  await comes("the claim in Lund", page.getByRole("heading", {level: 2, name: /^place Lund/}));
  await open(page, "Edit");
  const words = page.getByLabel("The words in the article");
  const group = page.getByRole("group", {name: "Resize the span"});
  await group.getByRole("button", {name: "One word more behind"}).click();
  await holds("into the next paragraph", words, value => /^Lund\.\s+Nobody$/.test(value));
  await group.getByRole("button", {name: "One word fewer behind"}).click();
  await holds("and back", words, value => value === "Lund");
  await group.getByRole("button", {name: "One word more behind"}).click();
  await page.getByRole("button", {name: "Save", exact: true}).click();
  await said(page, "Edited");
  await page.getByRole("button", {name: /^Undo/}).first().click();
  await said(page, "Undone");
}

// Until an answer comes nothing else is sent, and what was said before is said no longer.
async function late(page) {
  let sent = 0, letGo = null;
  const hold = async () => {
    const held = new Promise(resolve => { letGo = resolve; });
    await page.unroute("**/decide");
    await page.route("**/decide", async route => { sent++; await held; await route.continue(); });
  };
  await page.goto(`${base}/review`);
  for (const [button, words] of [["Accept", "Accepted"], ["Undo", "Undone"]]) {
    await hold();
    sent = 0;
    const pressed = page.getByRole("button", {name: button, exact: button === "Accept"}).first();
    await pressed.click();
    expect(`${button}: what was said before is not said of it`,
      await page.getByRole("status").filter({hasText: /Accepted|Undone/}).count() === 0);
    await comes("it is said that one waits", page.getByRole("status").filter({hasText: "Waiting"}));
    await pressed.click();
    letGo();
    await said(page, words);
    expect(`${button} pressed twice is sent once: ${sent}`, sent === 1);
  }
  await page.unroute("**/decide");
  await page.route("**/decide", route => route.abort());
  await page.getByRole("button", {name: "Accept", exact: true}).click();
  await said(page, "No answer");
  await page.unroute("**/decide");
}

// A form that was opened while news were on their way stays.
async function openWhileNewsCome(page) {
  let asked = null, letGo = null;
  const isAsked = new Promise(resolve => { asked = resolve; });
  const held = new Promise(resolve => { letGo = resolve; });
  await page.goto(`${base}/incidents?place=Osvelt`);
  await page.getByRole("table").getByRole("link", {name: /Osvelt/}).first().click();
  await comes("it listens to an incident", page.getByText("Live", {exact: true}));
  await page.route("**/incident/*", async route => { asked(); await held; await route.continue(); });
  execFileSync(dateline, ["add", "-q", "-d", ledger, ...articles.slice(1, 2)]);
  await isAsked;
  await open(page, "Correct these facts");
  letGo();
  await comes("it is told", page.getByText("The ledger has changed."));
  expect("the form stays open", await page.getByLabel("Degrees north, east").isVisible());
  await page.unroute("**/incident/*");
}

// The point of a place: typed, picked by name, or put on the map.
async function place(page) {
  await page.goto(`${base}/incidents?place=Osvelt`);
  await page.getByRole("table").getByRole("link", {name: /Osvelt/}).first().click();
  await open(page, "Correct these facts");
  const point = page.getByLabel("Degrees north, east");
  const found = await barriers(page);
  expect(`an incident's form: ${found}`, found === "");
  await page.getByLabel("Place").fill("Nairobi (-1.28333, 36.81667)");
  await page.waitForFunction(() => document.querySelector("[name=point]").value === "-1.28333, 36.81667")
    .catch(() => fail("a name that was picked gives its point"));
  await page.getByRole("img", {name: /Where the point lies/}).click({position: {x: 40, y: 40}});
  const clicked = (await point.inputValue()).split(",").map(Number);
  expect(`the map gives another: ${clicked}`, clicked[0] > 0 && clicked[0] < 90 && clicked[1] < -90);
}

async function watch(page) {
  await page.goto(`${base}/incidents`);
  await comes("it listens", page.getByText("Live", {exact: true}));
  execFileSync(dateline, ["add", "-q", "-d", ledger, articles[0]]);
  await comes("what is added appears by itself", page.getByRole("row", {name: /Bergen/}));
}

const browser = await chromium.launch({executablePath: program, args: ["--no-sandbox", "--disable-gpu"]});
try {
  const page = await (await browser.newContext({viewport: {width: 1280, height: 900}})).newPage();
  page.setDefaultTimeout(30000);
  page.on("request", request => { if (!request.url().startsWith(base)) foreign.push(request.url()); });
  page.on("pageerror", error => fail(`a script failed: ${error.message}`));
  await page.goto(address);
  for (const step of [walk, filter, look, judge, resize, overParagraphs, late, place, openWhileNewsCome, watch])
    await step(page).catch(error => fail(`${step.name}: ${error.message.split("\n").slice(0, 3).join(" ")}`));
  expect(`nothing leaves this machine: ${foreign.slice(0, 2)}`, foreign.length === 0);
} finally {
  await browser.close();
}
process.exitCode = failures > 0 ? 1 : 0;
