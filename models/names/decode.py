"""From logits to mentions: the best legal sequence of labels, and precision and recall of what it names."""
import collections

import torch

from encoder import LABELS
from precision import arithmetic
from windows import BREAK, batch, windows

LEGAL = torch.tensor([[not b.startswith("I-") or a[2:] == b[2:] for b in LABELS] for a in LABELS])
FORBIDDEN = torch.where(LEGAL, 0.0, -1e4)
START = torch.tensor([-1e4 if label.startswith("I-") else 0.0 for label in LABELS])


def viterbi(scores):
    """The best label numbers for [words, labels] scores in which no I follows anything but its own kind."""
    best, back = scores[0] + START, []
    for row in scores[1:]:
        step = best[:, None] + FORBIDDEN
        back.append(step.argmax(0))
        best = step.max(0).values + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans(path, window_words):
    """{(passage, begin, end, type)} for labels over words that stand in passages."""
    found, current = set(), None
    for label, word in zip(path, window_words):
        name = LABELS[label]
        if name.startswith("I-") and current:
            current = (*current[:2], word.place[2], current[3])
            continue
        found |= {current} if current else set()
        current = (*word.place, name[2:]) if name != "O" else None
    return found | ({current} if current else set())


def window_spans(window, logits):
    """The mentions of one window: each run of words between breaks is decoded alone."""
    found, run, rows, position = set(), [], [], 1
    for word in window.words + (BREAK,):
        if word is BREAK:
            found |= spans(viterbi(torch.stack(rows)), run) if run else set()
            run, rows = [], []
        else:
            run.append(word)
            rows.append(logits[position])
        position += len(word.pieces)
    return found


@torch.no_grad()
def predict(encoder, sequence, limit):
    """The mentions of a document."""
    encoder.eval()
    found = set()
    cuts = windows(sequence, limit)
    for begin in range(0, len(cuts), 16):
        group = cuts[begin:begin + 16]
        b = batch(group)
        with arithmetic():
            logits = encoder(b.ids, b.mask, b.cases).float().log_softmax(-1)
        for window, rows in zip(group, logits):
            found |= window_spans(window, rows)
    return found


def figures(gold, system):
    """{type: (precision, recall, F1)} of mention sets."""
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for tally, items in ((0, gold & system), (1, system - gold), (2, gold - system)):
        for item in items:
            counts[item[-1]][tally] += 1
            counts["ALL"][tally] += 1
    return {kind: ratios(*counts[kind]) for kind in ("PERSON", "OFFICE", "PROGRAM", "ALL")}


def ratios(hits, wrong, missed):
    precision, recall = hits / max(1, hits + wrong), hits / max(1, hits + missed)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)
