"""What scripts that learn a list of the lexicon share: articles, the lexicon without what is to be learnt, and the list
written where it stands or compared with it."""
import filecmp
import json
import lzma
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
POLNEAR = "attribution/polnear_train.jsonl.xz"
NO_DOUBTS = {"sayswho/doubt.lex": ("# columns: evidence, thousandths\n", "bias\t1")}


def read_articles(path):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def write_articles(path, articles):
    """articles: (id, date, text)"""
    with open(path, "w", encoding="utf-8") as out:
        for docid, date, text in articles:
            out.write(json.dumps({"id": docid, "date": date, "text": text}) + "\n")


def write_list(path, head, lines):
    path.write_text(head + "".join(sorted((line + "\n" for line in lines), key=str.encode)), encoding="utf-8")


def compile_without(build, folder, lists):
    """folder/dateline.lexicon: the lexicon with nothing in the lists but a row each. lists: {name: (head, row)}"""
    shutil.copytree(ROOT / "lexicon", folder / "lexicon")
    for name, (head, row) in lists.items():
        write_list(folder / "lexicon" / name, head, [row])
    subprocess.run([build / "tools/compile_lexicon", folder / "lexicon", folder / "dateline.lexicon"], check=True)


def lister(build, folder, program, model):
    """The command that lists folder/articles.jsonl."""
    return [build / "train" / program, "--lexicon", folder / "dateline.lexicon", "--models", ROOT / "models", "--model",
            model, folder / "articles.jsonl"]


def put(made, name, is_check):
    """Writes the list where it stands, or compares; 1 where a check finds another."""
    stands = ROOT / "lexicon" / name
    is_same = filecmp.cmp(made, stands, shallow=False)
    print(f"{stands.name}: {'the same' if is_same else 'differs'}")
    if not is_check and not is_same:
        shutil.copyfile(made, stands)
    return 1 if is_check and not is_same else 0
