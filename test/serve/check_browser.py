#!/usr/bin/env python3
"""The pages in Debian's Chromium: each is walked, filtered by keyboard, in light and dark and on a
narrow screen; what another program adds appears by itself; nothing leaves this machine. With
ui/node_modules/axe-core there, axe finds nothing against WCAG 2.1 AA. Pictures are kept in
BUILD/screenshots.

usage: check_browser.py SOURCE BUILD
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from check_serve import Server
from chromium import Chromium

failures = []
AXE = ("axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then(r => "
       "r.violations.map(v => v.id + ': ' + v.nodes[0].html.slice(0, 200)).join('; '))")


def expect(what, is_so):
    if not is_so:
        failures.append(what)


def walk(browser, server, pictures, axe):
    base = server.printed.partition("/?")[0]
    browser.open(server.printed)
    expect("the token has left the address", browser.value("location.href") == base + "/incidents")
    incident = browser.value("document.querySelector('.flag.is-contradiction').closest('tr')"
                             ".querySelector('a').href")
    browser.incident = incident
    browser.open(incident)
    claim = browser.value("document.querySelector('.matrix li.is-contradiction a').href")
    for name, address in (("overview", base + "/incidents"), ("incident", incident),
                          ("evidence", claim), ("disputes", base + "/disputes"),
                          ("people", base + "/people"), ("sources", base + "/sources"),
                          ("source", base + "/source?name=police"),
                          ("review", base + "/review"), ("agreement", base + "/agreement")):
        for look, width, scheme in (("", 1280, "light"), ("-dark", 1280, "dark"),
                                    ("-narrow", 320, "light")):
            browser.size(width, 900, scheme)
            browser.open(address)
            expect(f"{name}{look} has a heading",
                   browser.value("document.querySelectorAll('h1').length") == 1)
            expect(f"{name}{look} has no sideways scrolling",
                   browser.value("document.documentElement.scrollWidth <= innerWidth"))
            if axe:
                browser.value(axe + "; 0")
                found = browser.value(AXE)
                expect(f"{name}{look}: {found}", found == "")
            browser.picture(str(pictures / f"{name}{look}.png"))
    browser.size(1280, 900)
    browser.open(claim)
    expect("the words are marked", browser.value("document.querySelector('.passage .in-value') "
                                                 "!== null"))


def filter_by_keyboard(browser, base):
    browser.open(base + "/incidents")
    rows = browser.value("document.querySelectorAll('tbody tr').length")
    browser.value("document.querySelector('[name=place]').focus()")
    browser.call("Input.insertText", text="Osvelt")
    browser.press("Enter")
    expect("the filter stands in the address",
           browser.wait("location.search.includes('place=Osvelt')"))
    expect("and the title", browser.wait("document.title.includes('place Osvelt')"))
    expect("fewer rows", browser.wait("document.querySelectorAll('tbody tr').length > 0 && "
                                      f"document.querySelectorAll('tbody tr').length < {rows}"))


def said(browser, words):
    return browser.wait(f"document.querySelector('.said')?.textContent.includes({words!r})")


def review_by_keyboard(browser, base, axe):
    """Every act without a mouse; a screen reader hears what was done and lands on the claim."""
    browser.open(base + "/review")
    expect("keys are told", browser.value("document.querySelector('[data-key=a] kbd') !== null"))
    first = browser.value("document.querySelector('.queue [aria-current]').href")
    here = "document.querySelector('.queue [aria-current]')?.href"
    browser.press("j")
    expect("j goes on", browser.wait(f"{here} !== {first!r}"))
    expect("the claim has the focus", browser.wait("document.activeElement.id === 'claim'"))
    browser.press("k")
    expect("k goes back", browser.wait(f"{here} === {first!r}"))
    browser.press("a")
    expect("a accepts", said(browser, "Accepted"))
    expect("the next claim is there", browser.wait(f"{here} !== {first!r}"))
    browser.press("x")
    expect("x asks for a reason", browser.wait("document.activeElement.name === 'reason'"))
    browser.press("ArrowDown")
    browser.press("Tab")
    browser.press("Tab")
    browser.press("Enter")
    expect("and rejects", said(browser, "wrong value"))
    browser.press("e")
    expect("e edits", browser.wait("document.activeElement.closest('details').querySelector("
                                   "'[name=holder]') !== null"))
    browser.value("document.querySelector('details[open] [name=holder]').select()")
    browser.value("document.querySelector('details[open] [name=holder]').focus()")
    browser.call("Input.insertText", text="j the mayor")  # a letter in a field is a letter
    if axe:
        browser.value(axe + "; 0")
        found = browser.value(AXE)
        expect(f"review with a form: {found}", found == "")
    browser.press("Enter")
    expect("Enter saves", said(browser, "j the mayor"))
    browser.press("d")
    expect("d puts off", said(browser, "Put off"))
    for undone in ("Put off", "j the mayor", "wrong value", "Accepted"):
        browser.press("u")
        expect(f"u takes back: {undone}", said(browser, "Undone") and said(browser, undone))
    expect("u lands where it began", browser.wait(f"{here} === {first!r}"))
    browser.press("m")
    expect("m merges", browser.wait("document.activeElement.closest('details')?.querySelector("
                                    "'[name=other_number]') !== undefined"))
    browser.press("Escape")
    expect("Escape leaves", browser.wait("document.querySelector('details.act[open]') === null"))
    browser.press("?")
    expect("? lists the keys", browser.wait("document.querySelector('dialog[open]') !== null"))
    browser.press("Escape")
    expect("and is left", browser.wait("document.querySelector('dialog') === null"))
    browser.value("document.querySelector('.keys input').click()")
    browser.press("a")
    expect("keys can be switched off", not browser.wait(f"{here} !== {first!r}", 1))
    browser.value("document.querySelector('.keys input').click()")


def several_by_keyboard(browser, server, base, axe):
    """Chosen with v, judged with b, taken back with one u."""
    browser.open(base + "/review")
    browser.press("v")
    expect("v chooses the claim in front", said(browser, "Chosen") and browser.value(
        "document.querySelector('.queue li:has([aria-current]) input').checked"))
    browser.value("[...document.querySelectorAll('.queue input[form=several]')].slice(0, 3)"
                  ".forEach(box => box.checked || box.click())")
    expect("what is chosen is counted", browser.wait(
        "document.querySelector('[data-chosen]').textContent === '(3)'"))
    browser.press("b")
    expect("b opens the form", browser.wait("document.querySelector('details.several').open"))
    if axe:
        browser.value(axe + "; 0")
        found = browser.value(AXE)
        expect(f"several: {found}", found == "")
    browser.value("document.querySelector('#several button[value=accept]').focus()")
    browser.press("Enter")
    expect("all are accepted", said(browser, "and 2 more"))
    decided = "document.querySelector('.chips li:last-child b').textContent"
    expect("three are decided", browser.wait(decided + " === '3'"))
    browser.press("u")
    expect("u takes all back", browser.wait(decided + " === '0'"))


def somebody_is_faster(browser, server, base, axe):
    browser.open(base + "/review")
    claim = browser.value("document.querySelector('.acts [name=claim]').value")
    cookie = {"Cookie": server.cookie["Cookie"] + f"; coder_{server.address.port}=Cleo"}
    server.send({"key": server.key(), "action": "reject", "claim": claim, "back": "/review",
                 "reason": "retracted"}, cookie)
    browser.press("a")
    expect("a conflict is shown", browser.wait("document.querySelector('dialog.conflict[open]')"
                                               "?.textContent.includes('Cleo')"))
    expect("with the focus in it", browser.value("document.activeElement.closest('dialog') !== null"))
    if axe:
        browser.value(axe + "; 0")
        found = browser.value(AXE)
        expect(f"conflict: {found}", found == "")
    browser.value("document.querySelector('dialog.conflict form button').focus()")
    browser.press("Enter")
    expect("decided all the same", said(browser, "Accepted"))
    browser.press("u")
    expect("and undone", said(browser, "Undone"))
    last = json.loads(server.ask("/review.json", cookie)[2])["undo"]
    server.send({"key": server.key(), "action": "undo", "decision": last, "back": "/review"}, cookie)


def point_at_rows(browser, base):
    """A row, its bar, its column and its circle light up together."""
    browser.open(base + "/incidents")
    browser.value("document.querySelector('tr[data-day][data-lat] a').focus()")
    for what in (".bars", ".timeline", ".map"):
        expect(f"a row lights up its mark in {what}",
               browser.value(f"document.querySelectorAll('{what} a.linked').length") == 1)
    browser.value("document.activeElement.blur()")
    expect("and no longer", browser.value("document.querySelectorAll('.linked').length") == 0)
    browser.value("document.querySelector('.bars a').dispatchEvent(new MouseEvent('mouseover', "
                  "{bubbles: true}))")
    expect("a bar its row", browser.value("document.querySelectorAll('tr.linked').length") == 1)


def media(browser, base, incident):
    """On paper no controls; who wants no motion has none; without scripts all is there."""
    browser.open(incident)
    browser.call("Emulation.setEmulatedMedia", media="print")
    expect("print shows no controls", browser.value(
        "[...document.querySelectorAll('button, .filters, nav, .act')].every(e => "
        "e.getClientRects().length === 0)"))
    browser.call("Emulation.setEmulatedMedia", media="", features=[
        {"name": "prefers-reduced-motion", "value": "reduce"}])
    browser.value("document.querySelector('tr, li').classList.add('fresh')")
    expect("no motion for who wants none", browser.value(
        "getComputedStyle(document.querySelector('.fresh')).animationName") == "none")
    browser.call("Emulation.setEmulatedMedia", media="", features=[])
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(base + "/incidents")
    expect("rows without scripts", browser.value("document.querySelectorAll('tbody tr').length") > 0)
    expect("and nothing that needs them", browser.value(
        "document.querySelectorAll('#live button, .zoom').length") == 0)
    browser.call("Emulation.setScriptExecutionDisabled", value=False)


def watch(browser, base, program, ledger, folder):
    browser.open(base + "/incidents")
    expect("it listens", browser.wait("document.getElementById('live').textContent"
                                      ".includes('Live')"))
    article = os.path.join(folder, "new.txt")
    with open(article, "w", encoding="utf-8") as handle:
        handle.write("date 2025-11-04\nBlast\n\nA bomb killed three people in Oslo on Monday, "
                     "police said.\n")
    subprocess.run([program, "add", "-d", ledger, article], check=True, capture_output=True)
    expect("what is added appears by itself",
           browser.wait("document.querySelector('tr.fresh') !== null && "
                        "document.querySelector('main').textContent.includes('Oslo')"))


def main():
    source, build = map(pathlib.Path, sys.argv[1:3])
    program = str(build / "dateline")
    try:
        browser = Chromium()
    except FileNotFoundError:
        print("chromium is not installed")
        return 77
    script = source / "ui/node_modules/axe-core/axe.min.js"
    axe = script.read_text() if script.exists() else None
    pictures = build / "screenshots"
    pictures.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        ledger = os.path.join(folder, "news.db")
        examples = sorted(str(path) for path in (source / "examples").glob("[a-z]*.*"))
        subprocess.run([program, "add", "-d", ledger, *examples], check=True, capture_output=True)
        server = Server(program, ledger)
        base = server.printed.partition("/?")[0]
        try:
            walk(browser, server, pictures, axe)
            filter_by_keyboard(browser, base)
            review_by_keyboard(browser, base, axe)
            several_by_keyboard(browser, server, base, axe)
            somebody_is_faster(browser, server, base, axe)
            point_at_rows(browser, base)
            media(browser, base, browser.incident)
            watch(browser, base, program, ledger, folder)
            expect("nothing leaves this machine",
                   all(address.startswith((base + "/", "data:")) for address in browser.requests()))
            # The conflict that was made above is the only one.
            complaints = [c for c in browser.complaints() if "409" not in str(c)]
            expect(f"no complaints: {complaints[:2]}", complaints == [])
        finally:
            browser.close()
            server.stop()
    for failure in failures:
        print(f"not so: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
