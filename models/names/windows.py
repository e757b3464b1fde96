"""Documents as sequences of words, cut into windows of wordpieces that the encoder can read."""
import dataclasses
import random

import torch

from encoder import LABELS
from wordpieces import ALL_CAPITALS, CLS, LOWER, PAD, SEP, cases, words

IGNORED = -100


@dataclasses.dataclass(frozen=True)
class Word:
    """One word or sign: its pieces, case class, label, whether it may change case, and where it stands."""
    pieces: tuple
    case: int
    label: int
    lettered: bool
    place: tuple = None


BREAK = Word((SEP,), LOWER, IGNORED, False)


@dataclasses.dataclass(frozen=True)
class Window:
    words: tuple
    general: bool = False


def document(passages, vocabulary):
    """The words of a cable's passages, a BREAK after each passage."""
    out = []
    for number, passage in enumerate(passages):
        spans = words(passage.text)
        tokens = [passage.text[b:e] for b, e in spans]
        labels = labels_of(spans, passage)
        out += [Word(vocabulary.pieces(t), c, label, t.upper() != t.lower(), (number, *span))
                for t, c, label, span in zip(tokens, cases(tokens), labels, spans)]
        out.append(BREAK)
    return out


def labels_of(spans, passage):
    """The label number of each word of a passage; words in text that is not judged have none."""
    labels = [0 if passage.judged[begin] else IGNORED for begin, _ in spans]
    for begin, end, kind in passage.mentions:
        inside = [i for i, (b, e) in enumerate(spans) if begin <= b and e <= end]
        for i in inside:
            labels[i] = LABELS.index(("B-" if i == inside[0] else "I-") + kind)
    return labels


def windows(sequence, limit, first=None):
    """Cuts a document into windows of at most limit pieces (the first of them of at most first), at a sentence's end
    where there is one in the second half of the window."""
    out, begin = [], 0
    room = first or limit
    while begin < len(sequence):
        end = cut(sequence, begin, room - 2)
        out.append(Window(tuple(sequence[begin:end])))
        begin, room = end, limit
    return out


def cut(sequence, begin, room):
    size, best, end = 0, None, begin
    while end < len(sequence) and size + len(sequence[end].pieces) <= room:
        size += len(sequence[end].pieces)
        end += 1
        if sequence[end - 1] is BREAK or ends_sentence(sequence, end):
            best = end if size * 2 > room else best
    if end == len(sequence):
        return end
    return best or max(end, begin + 1)


def ends_sentence(sequence, end):
    return end < len(sequence) and sequence[end - 1].case == LOWER and not sequence[end - 1].lettered \
        and sequence[end].case != LOWER and sequence[end - 1].pieces[0] in FULL_STOPS


FULL_STOPS = {1012, 1029, 999, 1025}


def in_capitals(words_):
    """The words as they would read with every letter a capital."""
    return [dataclasses.replace(w, case=ALL_CAPITALS) if w.lettered else w for w in words_]


@dataclasses.dataclass(frozen=True)
class Batch:
    ids: torch.Tensor
    mask: torch.Tensor
    cases: torch.Tensor
    labels: torch.Tensor
    general: torch.Tensor


def batch(group):
    """Windows as padded tensors; the label of a word stands on its first piece."""
    rows = [row(w) for w in group]
    length = max(len(r[0]) for r in rows)
    pad = lambda k, fill: torch.tensor([r[k] + [fill] * (length - len(r[k])) for r in rows])
    ids = pad(0, PAD)
    return Batch(ids, (ids != PAD).long(), pad(1, LOWER), pad(2, IGNORED), torch.tensor([w.general for w in group]))


def row(window):
    ids, case, label = [CLS], [LOWER], [IGNORED]
    for w in window.words:
        ids += w.pieces
        case += [w.case] * len(w.pieces)
        label += [w.label] + [IGNORED] * (len(w.pieces) - 1)
    return ids + [SEP], case + [LOWER], label + [IGNORED]


def batches(group, budget):
    """Groups of windows of like length, each of at most budget pieces after padding, in random order."""
    return by_length(group, lambda w: sum(len(x.pieces) for x in w.words) + 2, budget)


def by_length(items, length, budget):
    """Groups of items of like length, each of at most budget pieces after padding to its longest, in random order."""
    sized = sorted(((length(item), random.random(), item) for item in items), key=lambda t: t[:2])
    out, current = [], []
    for size, _, item in sized:
        if current and size * (len(current) + 1) > budget:
            out.append(current)
            current = []
        current.append(item)
    out += [current] if current else []
    random.shuffle(out)
    return out
