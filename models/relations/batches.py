"""Windows as tensors, with the pairs of mentions that they hold and what is known of them."""
import collections
import dataclasses

import torch

from documents import CASES, DISCUSSED, HELD, PLANNED, TYPES
from reader import GAPS, RELATIONS
from windows import by_length
from wordpieces import CLS, LOWER, PAD, SEP

PROGRAM = TYPES.index("PROGRAM")
UNKNOWN = -1.0
MOST_MENTIONS = 48
MOST_COUPLES = 4


@dataclasses.dataclass(frozen=True)
class Row:
    ids: list
    types: list
    places: list          # half-open piece ranges of the mentions
    pairs: list           # (first mention, second mention, gap, number of the chain pair)
    keys: list            # the chain pairs
    labels: list          # of each chain pair, a value a relation: 1, 0 or UNKNOWN


def gap(first, second):
    apart = min(abs(second.sentence - first.sentence), GAPS // 2 - 1)
    return apart + (GAPS // 2 if second.begin < first.begin else 0)


def row(window):
    """A window as numbers."""
    d = window.document
    ids, types, starts = [CLS], [LOWER], {}
    for i in range(window.begin, window.end):
        w = d.words[i]
        starts[i] = len(ids)
        ids += w.pieces
        types += [w.case + CASES * w.mark] * len(w.pieces)
    starts[window.end] = len(ids)
    mentions = [m for m in d.mentions if window.begin <= m.begin and m.end <= window.end][:MOST_MENTIONS]
    places = [(starts[m.begin], starts[m.end]) for m in mentions]
    paragraphs = {d.words[i].paragraph for i in range(window.begin, window.end)}
    couples = {}
    for i, a in enumerate(mentions):
        for j, b in enumerate(mentions):
            if a.entity != b.entity and a.kind != PROGRAM:
                couples.setdefault((a.entity, b.entity), []).append((i, j))
    numbers = {key: n for n, key in enumerate(couples)}
    pairs = [(i, j, gap(mentions[i], mentions[j]), numbers[key]) for key, all_ in couples.items()
             for i, j in nearest(all_, mentions)]
    kinds = {m.entity: m.kind for m in mentions}
    labels = [label(d, key, kinds[key[1]], paragraphs) for key in numbers]
    return Row(ids + [SEP], types + [LOWER], places, pairs, list(numbers), labels)


def nearest(couples, mentions):
    """The few couples of mentions of two entities that stand nearest to each other, in the order of the text."""
    apart = lambda couple: abs(mentions[couple[0]].begin - mentions[couple[1]].begin)
    return sorted(sorted(couples, key=lambda couple: (apart(couple), couple))[:MOST_COUPLES])


def label(d, key, kind, paragraphs):
    out = []
    for relation in (HELD, PLANNED, DISCUSSED):
        known = d.edges.get((*key, relation), set())
        if kind == PROGRAM and relation != DISCUSSED:
            out.append(UNKNOWN)
        elif known is None:
            out.append(UNKNOWN)
        else:
            out.append(1.0 if known & paragraphs else UNKNOWN if known else 0.0)
    return out


@dataclasses.dataclass(frozen=True)
class Batch:
    ids: torch.Tensor
    mask: torch.Tensor
    types: torch.Tensor
    pool: torch.Tensor
    pairs: torch.Tensor
    gaps: torch.Tensor
    numbers: torch.Tensor
    labels: torch.Tensor


def batch(rows):
    length, most = max(len(r.ids) for r in rows), max(len(r.places) for r in rows)
    ids = torch.tensor([r.ids + [PAD] * (length - len(r.ids)) for r in rows])
    types = torch.tensor([r.types + [LOWER] * (length - len(r.types)) for r in rows])
    pool = torch.zeros(len(rows), most, length)
    pairs, gaps, numbers, labels, offset = [], [], [], [], 0
    for k, r in enumerate(rows):
        for i, (b, e) in enumerate(r.places):
            pool[k, i, b:e] = 1 / (e - b)
        for i, j, g, n in r.pairs:
            pairs.append((k, i, j)), gaps.append(g), numbers.append(offset + n)
        labels += r.labels
        offset += len(r.keys)
    return Batch(ids, (ids != PAD).long(), types, pool, torch.tensor(pairs), torch.tensor(gaps), torch.tensor(numbers),
                 torch.tensor(labels))


def groups(rows, budget):
    """Groups of rows of like length, each of at most budget pieces after padding, in random order."""
    return by_length([r for r in rows if r.pairs], lambda r: len(r.ids), budget)


def pooled(logits, numbers, count):
    """The log of the sum of the exponentials of the logits of each chain pair's mention pairs."""
    most = torch.full((count, RELATIONS), -1e4).scatter_reduce(0, numbers[:, None].expand_as(logits), logits.detach(), "amax")
    total = torch.zeros(count, RELATIONS).index_add(0, numbers, (logits - most[numbers]).exp())
    return most + total.log()


def known_pairs(document):
    """{relation: set of true pairs of annotators' entities} of a document, and the pairs not judged."""
    out, unknown = collections.defaultdict(set), collections.defaultdict(set)
    for (a, b, relation), paragraphs in document.edges.items():
        pair = name(document, a, b, relation)
        (unknown if paragraphs is None else out)[relation].add(pair)
    return out, unknown


def name(document, a, b, relation):
    pair = (document.gold.get(a, a), document.gold.get(b, b))
    return pair if relation == DISCUSSED else tuple(sorted(pair))
