"""Cables with other names in them: who met whom must be read from the words between the names."""
import collections
import dataclasses
import random

from documents import NO_MARK, REFERENCE
from wordpieces import ALL_CAPITALS, LOWER


def names(documents):
    """{kind: [the surfaces of one entity, each a tuple of words]} of all documents."""
    out = collections.defaultdict(list)
    for d in documents:
        surfaces = collections.defaultdict(set)
        for m in d.mentions:
            if named(d, m):
                surfaces[m.entity, m.kind].add(tuple((w.pieces, w.case) for w in d.words[m.begin:m.end]))
        for (_, kind), forms in sorted(surfaces.items()):
            out[kind].append(sorted(forms))
    return out


def named(document, mention):
    return document.words[mention.begin].mark not in (NO_MARK, REFERENCE)


def renamed(document, pool):
    """The same cable with each name replaced by another of its kind, the same one throughout."""
    chosen, forms = {}, {}
    words, places, position = [], {}, 0
    mentions = sorted(document.mentions, key=lambda m: (m.begin, -m.end))
    for m in mentions:
        if m.begin < position or not named(document, m):
            continue
        other = chosen.setdefault(m.entity, random.choice(pool[m.kind]))
        old = tuple(w.pieces for w in document.words[m.begin:m.end])
        new = forms.setdefault((m.entity, old), choose(other, len(old)))
        copy(document, position, m.begin, words, places)
        first = document.words[m.begin]
        places[m.begin] = len(words)
        for i in range(m.begin + 1, m.end):
            places[i] = len(words) + min(i - m.begin, len(new) - 1)
        words += [dataclasses.replace(first, pieces=p, case=ALL_CAPITALS if first.case == ALL_CAPITALS and c != LOWER else c)
                  for p, c in new]
        position = m.end
    copy(document, position, len(document.words), words, places)
    places[len(document.words)] = len(words)
    moved = [dataclasses.replace(m, begin=places[m.begin], end=max(places[m.begin] + 1, places[m.end]))
             for m in document.mentions]
    return dataclasses.replace(document, words=tuple(words), mentions=tuple(moved),
                               sentences=tuple(places[s] for s in document.sentences))


def choose(other, length):
    """A surface of about this length, so that a surname stays one."""
    return min(other, key=lambda form: (abs(len(form) - length), random.random()))


def copy(document, begin, end, words, places):
    for i in range(begin, end):
        places[i] = len(words)
        words.append(document.words[i])


def shouted(document):
    """The same cable in capitals."""
    return dataclasses.replace(document, words=tuple(
        w if w.case == LOWER and not w.lettered else dataclasses.replace(w, case=ALL_CAPITALS) for w in document.words))
