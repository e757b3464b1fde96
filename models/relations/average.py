#!/usr/bin/env python3
"""Averages the weights of readers that left the same cables apart, and fits to these how sure the average may be."""
import argparse
import json
import pathlib

import torch

from documents import ANNOTATED, read, split
from measure import calibration, measure
from reader import Reader
from wordpieces import Vocabulary


def arguments():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--checkpoints", required=True, nargs="+")
    ap.add_argument("--examples", required=True, nargs="+", help="what Examples.java printed")
    ap.add_argument("--held", required=True, help="list of set/id that are never looked at")
    ap.add_argument("--vocabulary", required=True)
    ap.add_argument("--fold", type=int, required=True, help="the fold that the trainings left out")
    ap.add_argument("--window", type=int, default=256, help="wordpieces a window")
    ap.add_argument("--out", required=True, help="checkpoint to write")
    ap.add_argument("--config", required=True, help="config.json to write")
    return ap.parse_args()


def main():
    a = arguments()
    states = [torch.load(path) for path in a.checkpoints]
    mean = {name: sum(state[name] for state in states) / len(states) for name in states[0]}
    reader = Reader(1 + max(int(name.split(".")[2]) for name in mean if name.startswith("encoder.layers.")))
    reader.load_state_dict(mean)
    torch.save(mean, a.out)
    _, apart = split(read(a.examples, Vocabulary(a.vocabulary)), ANNOTATED, a.held, a.fold)
    measure(reader, apart, a.window)
    config = {"window": a.window, "calibration": calibration(reader, apart, a.window)}
    pathlib.Path(a.config).write_text(json.dumps(config) + "\n")


if __name__ == "__main__":
    main()
