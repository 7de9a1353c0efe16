"""How sure the text is that given events happened, -3 to +3: what the program says of the target's
last word. Of a word of which it says nothing the modality of the program's event counts, else the
stance of the statement around it, else fact."""
import json

from runner import conllu_of, read_jsonl, write_metrics

BY_MODALITY = {"happened": 3.0, "historical": 3.0, "ongoing": 2.8, "planned": 1.5, "attempted": 1.5,
               "threatened": 0.8, "hypothetical": 0.5, "denied": -2.5}
BY_STANCE = {"denies": -1.0, "doubts": -0.5, "leaves-open": 0.5, "speculates": 1.0, "expects": 1.2,
             "threatens": 0.8, "accuses": 2.0, "blames": 2.2}


def commitment(record, start, end):
    for event in record["events"]:
        if event["start"] < end and start < event["end"]:
            return BY_MODALITY[event["modality"]]
    inner = None
    for attribution in record["attributions"]:
        for s, e in attribution["content"]:
            if s <= start < e and (inner is None or e - s < inner[0]):
                inner = (e - s, attribution["stance"])
    return BY_STANCE.get(inner[1], 3.0) if inner else 3.0


def answers(sentence, record):
    """The sentence with our labels."""
    words = record["tokens"]
    targets = []
    for target in sentence["targets"]:
        first, end = target["span1"]
        said = words[end - 1]["factuality"]
        if said is None:
            said = commitment(record, words[first]["start"], words[end - 1]["end"])
        targets.append({"span1": target["span1"], "label": said})
    return {"text": sentence["text"], "targets": targets}


def run(job):
    scorer = job.scorer("score_fact")
    gold = read_jsonl(job.gold_path)
    paths = [job.write(f"{i}.conllu", conllu_of([s["text"].split(" ")])) for i, s in enumerate(gold)]
    out = job.run(["read", "--json", "--quiet", "--format", "conllu",
                   "--layers", "tokens,events,attributions"] + paths)
    records = [json.loads(line) for line in out.split("\n") if line]
    ours = [answers(s, r) for s, r in zip(gold, records, strict=True)]
    stats = scorer.stats(list(scorer.pairs(gold, ours)))
    return write_metrics(job, {"pearson": stats["r"] or 0.0, "mae": stats["mae"]})
