"""Tags, lemmas and trees: once on gold tokens, once from raw text."""
import re
import time

from runner import read_text, write_metrics


def words_only(gold):
    """The gold file with everything but the words taken out. Comments that cut paragraphs stay."""
    lines = []
    for line in gold.split("\n"):
        if not line or line.startswith("#"):
            lines.append(line)
            continue
        cells = line.split("\t")
        if "." not in cells[0]:
            misc = cells[9] if "SpaceAfter=No" in cells[9] else "_"
            lines.append(f"{cells[0]}\t{cells[1]}" + "\t_" * 7 + f"\t{misc}")
    return "\n".join(lines)


def paragraphs(gold):
    """The text of the sentences, one paragraph a line, cut where the gold says."""
    found, current = [], []
    for line in gold.split("\n"):
        if line.startswith("# newpar") or line.startswith("# newdoc"):
            if current:
                found.append(" ".join(current))
            current = []
        elif line.startswith("# text = "):
            current.append(line[9:])
    if current:
        found.append(" ".join(current))
    return found


def put_back(text, conllu):
    """Trees that hold all of the text: lines the program sets aside (ornaments, furniture of pages)
    come back as sentences of one unread word, since the scorer compares equal texts."""
    out, at = [], 0
    for sentence in conllu.split("\n\n"):
        ranges = [tuple(map(int, r)) for r in re.findall(r"TokenRange=(\d+):(\d+)", sentence)]
        if ranges:
            out += unread(text[at:ranges[0][0]])
            at = max(end for _, end in ranges)
            out.append(sentence.strip("\n"))
    return "\n\n".join(out + unread(text[at:])) + "\n\n"


def unread(gap):
    return [f"1\t{''.join(line.split())}\t_\tX\t_\t_\t0\troot\t_\t_"
            for line in gap.split("\n") if line.strip()]


def run(job):
    scorer = job.scorer("score_conllu")
    gold_text = read_text(job.gold_path)
    gold = scorer.load(job.gold_path)
    started = time.time()
    tagged = job.run(["parse", "--format", "conllu",
                      job.write("gold-tokens.conllu", words_only(gold_text))])
    seconds = time.time() - started
    on_gold, _ = scorer.score(gold, scorer.load(job.write("ours.conllu", tagged)))
    text = "\n\n".join(paragraphs(gold_text)) + "\n"
    raw = job.run(["parse", "--format", "text", job.write("raw.txt", text)])
    on_raw, _ = scorer.score(gold, scorer.load(job.write("raw.conllu", put_back(text, raw))))
    words = len(re.findall(r"(?m)^\d+\t", tagged))
    percent = lambda result, name: 100 * result[name]["F1"]
    return write_metrics(job, {
        "upos": percent(on_gold, "UPOS"), "lemma": percent(on_gold, "Lemmas"),
        "uas": percent(on_gold, "UAS"), "las": percent(on_gold, "LAS"),
        "tokens_f1": percent(on_raw, "Tokens"), "sents_f1": percent(on_raw, "Sentences"),
        "las_raw": percent(on_raw, "LAS"), "words_per_s": words / seconds})
