#!/usr/bin/env python3
"""Several decisions at once, and what somebody else decided meanwhile, over forms as a browser sends
them. An incident's own figures follow from what was judged.

usage: check_several.py SOURCE BUILD
"""
import json
import os
import re
import sys

from check_serve import ARTICLES, expect, failures
from made import served


def view(server, path):
    return json.loads(server.ask(path)[2])


def attack_of(server):
    return next(i for i in view(server, "/incidents.json")["incidents"] if i["type"] == "ASSAULT")


def send(server, **fields):
    return server.send({"key": server.key(), "back": "/review", **fields})


def number_in(headers):
    return int(re.search(r"done=(\d+)", headers["Location"])[1])


def undo_all(server):
    while (last := view(server, "/review.json")["undo"]) != 0:
        send(server, action="undo", decision=last)


def check_chosen(server):
    undo_all(server)
    queue = view(server, "/review.json")["queue"]
    chosen = [f"{claim['id']}~{claim['state']}" for claim in queue[:3]]
    page = server.ask("/review")[2]
    for value in chosen:
        expect(f"a box for {value}", f'form="several" name="claims" value="{value}"' in page)
    status, headers, _ = send(server, action="reject", scope="chosen", claims=chosen,
                              reason="said twice", note="all of them")
    expect("three are rejected", status == 303 and view(server, "/review.json")["decided"] == 3)
    page = server.ask(headers["Location"])[2]
    expect("and told", "Rejected" in page and "and 2 more" in page)
    notes = [d["note"] for d in view(server, "/review.json")["history"]]
    expect(f"each says so: {notes}", notes[:3] == [f"all of them ({i} of 3 at once)"
                                                   for i in (3, 2, 1)])
    send(server, action="undo", decision=number_in(headers))
    expect("one undo takes all back", view(server, "/review.json")["decided"] == 0)
    again = max(d["undo"] for d in view(server, "/review.json")["history"] if d["undo"])
    send(server, action="undo", decision=again)
    expect("and one does all again", view(server, "/review.json")["decided"] == 3)
    undo_all(server)
    for wrong in ({"scope": "chosen", "claims": []}, {"scope": "chosen", "claims": ["x"]},
                  {"scope": "chosen", "claims": ["1", "99999999"]}, {"scope": "nothing"}):
        status, _, _ = send(server, action="accept", **wrong)
        expect(f"{wrong} is refused: {status}", status == 400)
    expect("nothing is half done", view(server, "/review.json")["decided"] == 0)


def check_scopes(server):
    attack = attack_of(server)
    claims = view(server, f"/incident/{attack['id']}.json")["claims"]
    first = claims[0]
    desk = view(server, f"/review/{first['id']}.json")
    counts = desk["several"]
    expect(f"counted before: {counts}", counts["incident"] == len(claims) and
           counts["article"] == sum(c["article"] == first["article"] for c in claims))
    for scope, count in counts.items():
        status, _, page = send(server, action="accept", scope=scope, incident=attack["id"],
                               claim=first["id"], **{f"count_{scope}": count})
        expect(f"{scope}: {status} {page[-200:] if status != 303 else ''}", status == 303)
        expect(f"all of {scope}", view(server, "/review.json")["decided"] == count)
        undo_all(server)
    status, _, page = send(server, action="accept", scope="incident", incident=attack["id"],
                           claim=first["id"], count_incident=counts["incident"] + 1)
    expect("another number than was shown is a conflict", status == 409 and "by now" in page)
    expect("and nothing was done", view(server, "/review.json")["decided"] == 0)


def check_meanwhile(server):
    claim = view(server, "/review.json")["queue"][0]
    desk = view(server, f"/review/{claim['id']}.json")["claim"]
    expect("a form carries what was seen", f'name="before" value="{desk["state"]}"' in
           server.ask(f"/review/{claim['id']}")[2])
    cookie = {"Cookie": server.cookie["Cookie"] + f"; coder_{server.address.port}=Cleo"}
    server.send({"key": server.key(), "action": "reject", "claim": claim["id"],
                 "reason": "retracted", "back": "/review"}, cookie)
    fields = {"action": "accept", "claim": claim["id"], "before": desk["state"],
              "note": "<i>mine</i>"}
    status, _, page = send(server, **fields)
    expect(f"somebody was faster: {status}", status == 409 and "rejected" in page and "Cleo" in page)
    expect("the decision can be made all the same", "Decide all the same" in page and
           "&lt;i&gt;mine" in page and 'name="before"' not in page)
    again = dict(re.findall(r'name="(\w+)" value="([^"]*)"', page))
    status, _, _ = server.send({**again, "note": "mine"})
    expect("and is", status == 303 and
           "accepted" in server.ask(f"/claim/{claim['id']}")[2])
    status, _, page = send(server, action="accept", scope="chosen",
                           claims=[f"{claim['id']}~{desk['state']}"])
    expect("so of several", status == 409 and f'value="{claim["id"]}"' in page)
    attack = attack_of(server)
    status, _, _ = send(server, action="correct", incident=attack["id"], label="Ambush",
                        was_label=attack["label"], incident_before="0", back="/incident/1")
    expect("an incident that changed is not corrected", status == 409)
    undo_all(server)
    server.send({"key": server.key(), "action": "undo", "back": "/review", "decision":
                 view_as(server, cookie)["undo"]}, cookie)


def view_as(server, cookie):
    return json.loads(server.ask("/review.json", cookie)[2])


def check_figures(server):
    """Rejected figures no longer count; what was read stays to be seen."""
    attack = attack_of(server)
    page = view(server, f"/incident/{attack['id']}.json")
    toll = next(t for t in page["tolls"] if t["slot"] == "killed")
    expect(f"low, best and high: {toll}", (toll["low"], toll["high"]) == (5, 9) and
           toll["best"] in (5, 9) and len(toll["days"]) == 1)
    nine = [c["id"] for c in page["claims"] if c["slot"] == "killed" and c["low"] == 9]
    for claim in nine:
        send(server, action="reject", claim=claim, reason="wrong value")
    page = view(server, f"/incident/{attack['id']}.json")
    toll = next(t for t in page["tolls"] if t["slot"] == "killed")
    expect(f"without what was rejected: {toll}", (toll["low"], toll["best"], toll["high"]) == (5, 5, 5))
    expect("the incident's own figure follows", page["incident"]["killed_low"] == 5 and
           page["incident"]["killed_high"] == 5)
    expect("what was read is told", page["as_read"]["killed_low"] == 9)
    html = server.ask(f"/incident/{attack['id']}")[2]
    expect("beside it", '<del><span class="unseen">read as </span>9</del>' in html)
    undo_all(server)
    page = view(server, f"/incident/{attack['id']}.json")
    expect("and comes back", page["incident"]["killed_low"] == page["as_read"]["killed_low"] == 9)


def check_incidents(server):
    incidents = view(server, "/incidents.json")["incidents"]
    chosen = [f"{i['id']}~{i['state']}" for i in incidents[:2]]
    status, headers, _ = send(server, action="merge", scope="incidents", incidents=chosen,
                              back="/incidents")
    expect("chosen incidents become one", status == 303 and
           headers["Location"].startswith("/incidents?done=") and
           len(view(server, "/incidents.json")["incidents"]) == len(incidents) - 1)
    expect("an undo stands there", "Decided, as number" in server.ask(headers["Location"])[2])
    send(server, action="undo", decision=number_in(headers))
    expect("and parts them", len(view(server, "/incidents.json")["incidents"]) == len(incidents))
    status, _, _ = send(server, action="reject", scope="incidents", incidents=chosen,
                        reason="no incident")
    expect("what was seen of them has changed", status == 409)
    now = [i["id"] for i in view(server, "/incidents.json")["incidents"]]
    status, _, _ = send(server, action="reject", scope="incidents", incidents=now,
                        reason="no incident")
    expect("all their claims are judged", status == 303 and
           view(server, "/review.json")["open"] == 0)
    undo_all(server)


def check_all(server):
    for check in (check_chosen, check_scopes, check_meanwhile, check_figures, check_incidents):
        check(server)


def main():
    with served(os.path.join(sys.argv[2], "dateline"), ARTICLES) as server:
        check_all(server)
    for failure in failures:
        print(f"not so: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
