"""What each head is asked for, and how far off it is."""
import torch
from torch.nn import functional as F

from corpora import NAME_TYPES
from network import CLOSED

OUTSIDE_COARSE = [0] + [1 + 4 * t + part for t, name in enumerate(NAME_TYPES)
                        if name not in ("Location", "Organization", "Person") for part in range(4)]
MENTION_TAGS = ("NOUN|", "PROPN|", "PRON|")
LINK_REACH = 500  # words


def classes(scores, gold):
    """Mean over the words that have a class."""
    return F.cross_entropy(scores, gold, ignore_index=-1, reduction="sum") / max(
        1, int((gold >= 0).sum()))


def tree_loss(reader, batch, u):
    places, sentence = batch.places()
    heads, relations = torch.full((len(batch.words),), -2), batch.column("relations")
    for base, each in batch.sentences:
        if "heads" in each:
            for i, head in enumerate(each["heads"]):
                heads[base + i] = base + head if head >= 0 else -1
    scores = reader.arcs.scores(u, places, sentence)
    # A head's column is its place in the window; the root's is the last.
    first = places[:, :1]
    at = places.clamp(min=0)
    gold = torch.where(heads[at] >= 0, heads[at] - first, scores.shape[2] - 1)
    gold = torch.where((places >= 0) & (heads[at] > -2), gold, -1)
    arcs = classes(scores.reshape(-1, scores.shape[2]), gold.reshape(-1))
    known = (heads > -2).nonzero().squeeze(1)
    found = reader.arcs.relations(u, known, heads[known])
    return arcs + classes(found, relations[known])


def tag_loss(reader, batch, u):
    scores = reader.tags(u)
    return (classes(scores["tags"], batch.column("tags"))
            + classes(scores["feats"], batch.column("feats")) * 0.5)


def name_loss(reader, batch, u):
    scores, gold = reader.names(u), batch.column("names")
    coarse = torch.zeros(len(gold), dtype=torch.bool)
    for base, each in batch.sentences:
        if each.get("is_coarse"):
            coarse[base:base + len(each["words"])] = True
    wide = coarse & (gold == 0)
    sure = classes(scores, torch.where(wide, -1, gold)) * 2
    if not wide.any():
        return sure
    chance = torch.log_softmax(scores[wide], 1)[:, OUTSIDE_COARSE].logsumexp(1)
    return sure - 2 * chance.mean()


def pieces_of(roles):
    """Roles of a row of words -> with what each word is of its piece: 1 + 4 * (role - 1) + part."""
    parts = []
    for i, role in enumerate(roles):
        begins = not i or roles[i - 1] != role
        ends = i + 1 == len(roles) or roles[i + 1] != role
        part = 3 if begins and ends else 0 if begins else 2 if ends else 1
        parts.append(1 + 4 * (role - 1) + part if role else 0)
    return parts


def attribution_loss(reader, batch, u):
    gold = torch.full((len(batch.words),), -1)
    cues, words, roles = [], [], []
    window_of = {}
    for inside in batch.windows:
        span = (inside[0][0], inside[-1][0] + 1)
        window_of.update((n, span) for n, _ in inside)
    for base, document in batch.documents:
        if "attributed" not in document:
            continue
        gold[base:base + sum(len(s["words"]) for s in document["sentences"])] = 0
        for first, end, marked in document["attributions"]:
            gold[base + first] = 1
            gold[base + first + 1:base + end] = 2
            start, stop = window_of.get(base + first, (0, 0))
            cues += [base + first] * (stop - start)
            words += range(start, stop)
            roles += pieces_of([marked.get(n - base, 0) for n in range(start, stop)])
    # Most words are no cue, and most words are nothing to a cue: means over all would weigh little.
    loss = classes(reader.attributions(u)[0], gold) * 5
    if cues:
        pairs = reader.attributions.pairs(u, torch.tensor(cues), torch.tensor(words))
        loss = loss + classes(pairs, torch.tensor(roles)) * 12
    return loss


def incident_loss(reader, batch, u):
    return classes(reader.incidents(u), batch.column("roles")) * 8


def chance_loss(scores, batch, mark):
    """Against what a teacher holds likely: its doubts teach, too."""
    at, wanted = [], []
    for base, sentence in batch.sentences:
        if mark in sentence:
            at += range(base, base + len(sentence["words"]))
            wanted.append(torch.from_numpy(sentence[mark]).float())
    found = torch.log_softmax(scores[torch.tensor(at)], 1)
    return -(torch.cat(wanted) * found).sum(1).mean()


def name_chance_loss(reader, batch, u):
    return chance_loss(reader.names(u), batch, "name_chances") * 2


def role_chance_loss(reader, batch, u):
    return chance_loss(reader.incidents(u), batch, "role_chances") * 8


def factuality_loss(reader, batch, u):
    at, gold = [], []
    for base, each in batch.sentences:
        for word, value in each.get("factuality", ()):
            at.append(base + word)
            gold.append(value)
    if not at:
        return 0
    found = reader.attributions(u)[1][torch.tensor(at)]
    return F.smooth_l1_loss(found, torch.tensor(gold)) * 2


def head_of(span, heads):
    """The word of a mention whose head lies outside."""
    return next((i for i in range(*span) if not span[0] <= heads[i] < span[1]), span[0])


def form_numbers(words):
    known = {}
    return torch.tensor([known.setdefault(w.lower(), len(known)) for w in words])


def chain_loss(reader, batch, u):
    """Every noun and pronoun against all before it: the sum over the right ones must win."""
    loss, count, forms = 0, 0, form_numbers(batch.words)
    for base, document in batch.documents:
        if "chains" not in document:
            continue
        heads, tags = [], []
        for sentence in document["sentences"]:
            skipped = len(heads)
            heads += [h + skipped if h >= 0 else -1 for h in sentence["heads"]]
            tags += sentence["tags"]
        chain_of = {head_of(span, heads): i for i, chain in enumerate(document["chains"])
                    for span in chain}
        at = [i for i, tag in enumerate(tags) if tag.startswith(MENTION_TAGS) or i in chain_of]
        which = torch.tensor([chain_of.get(i, -1 - i) for i in at])
        place = torch.tensor(at)
        scores = reader.links(u, place + base, place + base, forms)
        apart = place.unsqueeze(1) - place.unsqueeze(0)
        scores = scores.masked_fill((apart <= 0) | (apart > LINK_REACH), CLOSED)
        right = (which.unsqueeze(1) == which.unsqueeze(0)) & (apart > 0) & (apart <= LINK_REACH)
        with_none = torch.cat([torch.zeros(len(at), 1), scores], 1)
        right = torch.cat([~right.any(1, keepdim=True), right], 1)
        won = with_none.masked_fill(~right, CLOSED).logsumexp(1)
        each = with_none.logsumexp(1) - won
        weight = torch.where(which >= 0, 1.0, 0.3)
        loss, count = loss + (each * weight).sum(), count + float(weight.sum())
    return loss / count if count else 0


def pronoun_loss(reader, batch, u):
    loss, count, forms = 0, 0, form_numbers(batch.words)
    for base, document in batch.documents:
        for pronoun, a, b, answer in document.get("pronouns", ()):
            names = torch.tensor([base + a[0], base + b[0]])
            scores = reader.links(u, torch.tensor([base + pronoun]), names, forms)[0]
            scores = torch.cat([scores, torch.zeros(1)])
            loss, count = loss - torch.log_softmax(scores, 0)[answer], count + 1
    return loss / count if count else 0


BY_MARK = (("tags", (tag_loss, tree_loss)), ("names", (name_loss,)),
           ("roles", (incident_loss,)), ("factuality", (factuality_loss,)),
           ("name_chances", (name_chance_loss,)), ("role_chances", (role_chance_loss,)))
BY_DOCUMENT = (("attributed", (attribution_loss,)), ("chains", (chain_loss,)),
               ("pronouns", (pronoun_loss,)))


def total(reader, batch, u):
    """All that the batch is marked for: {name of the loss: value}."""
    found = {}
    for mark, functions in BY_MARK:
        if any(mark in s for _, s in batch.sentences):
            found.update((f.__name__, f(reader, batch, u)) for f in functions)
    for mark, functions in BY_DOCUMENT:
        if any(mark in d for _, d in batch.documents):
            found.update((f.__name__, f(reader, batch, u)) for f in functions)
    return found
