#!/usr/bin/env python3
"""Fine-tunes a small pretrained encoder to read who met whom and who discussed what."""
import argparse
import pathlib
import random
import sys
import time

import torch
import torch.nn.functional as F

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "names"))
from encoder import pretrained  # noqa: E402
from precision import arithmetic  # noqa: E402
from wordpieces import CASES, Vocabulary  # noqa: E402

from batches import UNKNOWN, batch, groups, pooled, row  # noqa: E402
from documents import ANNOTATED, MARKS, read, split, windows  # noqa: E402
from measure import measure  # noqa: E402
from reader import Reader  # noqa: E402
from renaming import names, renamed, shouted  # noqa: E402


def arguments():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--examples", required=True, nargs="+", help="what Examples.java printed")
    ap.add_argument("--held", required=True, help="list of set/id that are never trained on")
    ap.add_argument("--encoder", required=True, help="pretrained encoder, ONNX")
    ap.add_argument("--layers", type=int, help="layers to keep of the encoder, from the first; all if not given")
    ap.add_argument("--start", help="checkpoint of a reader to go on from")
    ap.add_argument("--vocabulary", required=True)
    ap.add_argument("--out", required=True, help="checkpoint to write")
    ap.add_argument("--sets", nargs="+", default=ANNOTATED, help="sets of which the examples are learned")
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--rate", type=float, default=3e-4)
    ap.add_argument("--window", type=int, default=256, help="wordpieces a window")
    ap.add_argument("--budget", type=int, default=2000, help="wordpieces a batch")
    ap.add_argument("--renamed", type=float, default=0.7, help="share of cables that get other names, afresh each epoch")
    ap.add_argument("--capitals", type=float, default=0.15, help="share of cables turned to capitals")
    ap.add_argument("--average", type=float, default=0.7, help="share of the training after which weights are averaged")
    ap.add_argument("--fold", type=int, help="leave out each fifth cable from this one on and measure on them")
    ap.add_argument("--every", type=int, default=2, help="epochs between two measurements")
    ap.add_argument("--seed", type=int, default=1)
    return ap.parse_args()


def start(a):
    """A reader with the weights of the first layers of the pretrained encoder, or of an earlier training."""
    encoder = pretrained(a.encoder)
    encoder.layers = encoder.layers[:a.layers]
    reader = Reader(len(encoder.layers))
    state = encoder.state_dict()
    state["cases.weight"] = state["cases.weight"].repeat(MARKS, 1) + 0.02 * torch.randn(CASES * MARKS, state["cases.weight"].shape[1])
    reader.encoder.load_state_dict(state)
    if a.start:
        reader.load_state_dict(torch.load(a.start))
    return reader


def loss_of(logits, b):
    scores = pooled(logits.float(), b.numbers, len(b.labels))
    known = b.labels != UNKNOWN
    return F.binary_cross_entropy_with_logits(scores[known], b.labels[known], reduction="sum")


def optimiser(reader, a):
    fresh, tuned = [], []
    for name, parameter in reader.named_parameters():
        if name == "encoder.words.weight":
            parameter.requires_grad_(False)
        elif name.startswith("encoder."):
            tuned.append(parameter)
        else:
            fresh.append(parameter)
    return torch.optim.AdamW([{"params": tuned, "peak": a.rate}, {"params": fresh, "peak": 3 * a.rate}], lr=a.rate, weight_decay=0.01)


def varied(documents, pool, a):
    """The documents of one epoch: some with other names, some in capitals."""
    for d in documents:
        d = renamed(d, pool) if random.random() < a.renamed else d
        yield shouted(d) if random.random() < a.capitals else d


def train(reader, documents, a, after_epoch):
    opt, pool = optimiser(reader, a), names(documents)
    mean, count = None, 0
    for epoch in range(a.epochs):
        begun, total = time.time(), 0.0
        cuts = [w for d in varied(documents, pool, a) for w in windows(d, a.window, first=random.randint(a.window // 4, a.window))]
        steps = groups([row(w) for w in cuts], a.budget)
        reader.train()
        for step, group in enumerate(steps):
            done = (epoch + step / len(steps)) / a.epochs
            for g in opt.param_groups:
                g["lr"] = g["peak"] * min(done / 0.1, (1 - done) / 0.9)
            b = batch(group)
            with arithmetic():
                logits = reader(b.ids, b.mask, b.types, b.pool, b.pairs, b.gaps)
            loss = loss_of(logits, b) / len(group)
            opt.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            opt.step()
            total += loss.item()
            if done >= a.average:
                count += 1
                mean = averaged(mean, reader, count)
        print(f"epoch {epoch + 1}: {len(steps)} steps, loss {total / len(steps):.4f}, {time.time() - begun:.0f} s", flush=True)
        after_epoch(reader, epoch + 1)
    reader.load_state_dict(mean)
    return reader


@torch.no_grad()
def averaged(mean, reader, count):
    """The mean of the weights of the last steps, which judges more evenly than the weights of any one of them."""
    if mean is None:
        return {name: value.clone() for name, value in reader.state_dict().items()}
    for name, value in reader.state_dict().items():
        if name != "encoder.words.weight":
            mean[name] += (value - mean[name]) / count
    return mean


def main():
    a = arguments()
    random.seed(a.seed)
    torch.manual_seed(a.seed)
    vocabulary = Vocabulary(a.vocabulary)
    learned, apart = split(read(a.examples, vocabulary), a.sets, a.held, a.fold)
    reader = train(start(a), learned, a,
                   lambda r, n: apart and (n % a.every == 0 or n == a.epochs) and measure(r, apart, a.window))
    torch.save(reader.state_dict(), a.out)
    if apart:
        measure(reader, apart, a.window)


if __name__ == "__main__":
    main()
