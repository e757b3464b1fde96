"""General text in IOB2 format, whose programmes are not labelled, packed into windows."""
import random

import windows
from encoder import LABELS
from wordpieces import cases, words


def read(path, vocabulary):
    """Sentences as lists of Words."""
    sentences, lines = [], []
    with open(path, encoding="utf-8") as file:
        for line in [*file, "\n"]:
            if line.strip():
                lines.append(line.split())
            elif lines:
                sentences.append(sentence(lines, vocabulary))
                lines = []
    return sentences


def sentence(lines, vocabulary):
    tokens, labels = [], []
    for token, tag in ((line[0], line[-1]) for line in lines):
        parts = [token[b:e] for b, e in words(token)]
        tokens += parts
        labels += [LABELS.index(tag if k == 0 else tag.replace("B-", "I-")) for k in range(len(parts))]
    return [windows.Word(vocabulary.pieces(t), c, label, t.upper() != t.lower())
            for t, c, label in zip(tokens, cases(tokens), labels)]


def pack(sentences, limit):
    """Windows of whole sentences in random order, a BREAK after each."""
    out, current, size = [], [], 2
    for words_ in random.sample(sentences, len(sentences)):
        length = 1 + sum(len(w.pieces) for w in words_)
        if current and size + length > limit:
            out.append(windows.Window(tuple(current), general=True))
            current, size = [], 2
        current += words_ + [windows.BREAK]
        size += length
    return out + [windows.Window(tuple(current), general=True)] if current else out
