#!/usr/bin/env python3
"""Prints precision/recall/F1 of a checkpoint by type, over the cables listed and as if they were all in capitals."""
import argparse
import pathlib

import torch

import cables
import decode
import windows
from encoder import Encoder
from wordpieces import Vocabulary


def load(path):
    state = torch.load(path)
    encoder = Encoder(1 + max(int(n.split(".")[1]) for n in state if n.startswith("layers.")))
    encoder.load_state_dict(state)
    return encoder


def measure(encoder, sequences, limit):
    """Prints a line for each set of {set/id: words}, as they stand and in capitals."""
    for capitals in (False, True):
        for name in sorted({i.split("/")[0] for i in sequences}):
            gold, system = set(), set()
            for cable, sequence in sequences.items():
                if cable.startswith(name + "/"):
                    sequence = windows.in_capitals(sequence) if capitals else sequence
                    judged = [w for w in sequence if w.label != windows.IGNORED]
                    places = {w.place[:2] for w in judged}
                    gold |= {(cable, *s) for s in decode.spans([w.label for w in judged], judged)}
                    system |= {(cable, *s) for s in decode.predict(encoder, sequence, limit) if s[:2] in places}
            line = "  ".join(f"{k} {p:.3f}/{r:.3f}/{f:.3f}" for k, (p, r, f) in decode.figures(gold, system).items())
            print(f"  {name}{' in capitals' if capitals else ''}: {line}", flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--passages", required=True)
    ap.add_argument("--text", required=True)
    ap.add_argument("--gold", required=True)
    ap.add_argument("--judge", required=True)
    ap.add_argument("--vocabulary", required=True)
    ap.add_argument("--only", nargs="+", required=True, help="files that list set/id, or names of sets")
    ap.add_argument("--window", type=int, default=192)
    ap.add_argument("checkpoints", nargs="+")
    a = ap.parse_args()
    vocabulary = Vocabulary(a.vocabulary)
    wanted = {i for o in a.only if pathlib.Path(o).is_file() for i in pathlib.Path(o).read_text().split()}
    found = cables.read(a.passages, a.text, a.gold, cables.load_judge(a.judge))
    sequences = {i: windows.document(p, vocabulary) for i, p in found.items() if i in wanted or i.split("/")[0] in a.only}
    for path in a.checkpoints:
        print(path)
        measure(load(path), sequences, a.window)


if __name__ == "__main__":
    main()
