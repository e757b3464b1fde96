"""Cables with their mentions and edges, as Examples.java prints them, cut into windows for the reader of relations."""
import dataclasses
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "names"))
from wordpieces import CASES, cases, words  # noqa: E402

NO_MARK, PERSON, OFFICE, PROGRAM, REFERENCE = range(5)
MARKS = 5
TYPES = ("PERSON", "OFFICE", "PROGRAM")
ANNOTATED = ("train", "caps", "frus")
HELD, PLANNED, DISCUSSED = range(3)


@dataclasses.dataclass(frozen=True)
class Piece:
    """A word's pieces, its type (case class and mark of the mention it stands in), paragraph, and whether it has letters."""
    pieces: tuple
    case: int
    mark: int
    paragraph: int
    lettered: bool


@dataclasses.dataclass(frozen=True)
class Mention:
    """Half-open range of words of the document; entity is the chain's id, kind its index in TYPES."""
    begin: int
    end: int
    entity: str
    kind: int
    sentence: int


@dataclasses.dataclass(frozen=True)
class Document:
    id: str
    words: tuple
    mentions: tuple
    sentences: tuple      # word positions at which a sentence begins, the document's end last
    edges: dict           # (chain, chain, relation) to the set of paragraphs, or None where it is not known
    gold: dict            # chain to the annotators' entity


def read(paths, vocabulary):
    """The documents of files of Examples.java."""
    out = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            out += [document(json.loads(line), vocabulary) for line in file]
    return out


def split(documents, sets, held, fold):
    """What may be learned of the sets, and each fifth of its annotated cables from number fold on, which is left apart."""
    never = set(pathlib.Path(held).read_text().split())
    kind = lambda d: d.id.split("/")[0]
    allowed = [d for d in documents if kind(d) in sets and d.id not in never]
    apart = [d for d in allowed if kind(d) in ANNOTATED][fold::5] if fold is not None else []
    ids = {d.id for d in apart}
    return [d for d in allowed if d.id not in ids], apart


def document(cable, vocabulary):
    out, mentions, begins = [], [], []
    inside = {}
    for m in cable["mentions"]:
        inside.setdefault(m["sentence"], []).append(m)
    for number, (passage, begin, end) in enumerate(cable["sentences"]):
        text = cable["passages"][passage][begin:end]
        spans = [(b + begin, e + begin) for b, e in words(text)]
        tokens = [text[b - begin:e - begin] for b, e in spans]
        marks, first = [NO_MARK] * len(spans), len(out)
        for m in sorted(inside.get(number, ()), key=lambda m: (m["begin"], m["end"])):
            covered = [i for i, (b, e) in enumerate(spans) if b < m["end"] and m["begin"] < e]
            if covered:
                kind = TYPES.index(cable["kinds"][m["chain"]])
                for i in covered:
                    marks[i] = 1 + kind if m["named"] else REFERENCE
                mentions.append(Mention(first + covered[0], first + covered[-1] + 1, m["chain"], kind, number))
        begins.append(first)
        out += [Piece(vocabulary.pieces(t), c, k, cable["paragraphs"][passage], t.upper() != t.lower())
                for t, c, k in zip(tokens, cases(tokens), marks)]
    return Document(cable["id"], tuple(out), tuple(mentions), (*begins, len(out)), edges(cable), cable["entities"])


def edges(cable):
    chains = {}
    for chain, entity in cable["entities"].items():
        chains.setdefault(entity, []).append(chain)
    out = {}
    for e in cable["edges"]:
        for a in chains.get(e["source"], ()):
            for b in chains.get(e["target"], ()):
                if e["type"] == "DISCUSSED":
                    keys = [(a, b, DISCUSSED)]
                else:
                    keys = [(x, y, PLANNED if e["planned"] else HELD) for x, y in ((a, b), (b, a))]
                for key in keys:
                    if e["optional"] or out.get(key, ()) is None:
                        out[key] = None
                    else:
                        out[key] = out.get(key, set()) | set(e["paragraphs"])
    return out


@dataclasses.dataclass(frozen=True)
class Window:
    document: Document
    begin: int
    end: int


def windows(document, limit, first=None):
    """Cuts a document at sentences' ends into windows of at most limit pieces, the first of them of at most first."""
    sizes = [len(w.pieces) for w in document.words]
    bounds = document.sentences
    total = [0]
    for b, e in zip(bounds, bounds[1:]):
        total.append(total[-1] + min(sum(sizes[b:e]), limit - 2))
    out, i, room = [], 0, (first or limit) - 2
    while i < len(bounds) - 1:
        j = i + 1
        while j < len(bounds) - 1 and total[j + 1] - total[i] <= room:
            j += 1
        out.append(Window(document, bounds[i], fitting(sizes, bounds[i], bounds[j], limit - 2)))
        i, room = j, limit - 2
    return out


def fitting(sizes, begin, end, room):
    """The end of a window: before the words of a sentence that is longer than a window."""
    for i in range(begin, end):
        room -= sizes[i]
        if room < 0:
            return i
    return end
