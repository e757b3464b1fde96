#!/usr/bin/env python3
"""Fine-tunes a small pretrained encoder to find the names of people, offices and programmes in diplomatic cables."""
import argparse
import dataclasses
import pathlib
import random
import time

import torch
import torch.nn.functional as F

import cables
import general
import windows
from encoder import LABELS, pretrained
from evaluate import measure
from precision import arithmetic
from wordpieces import Vocabulary

PROGRAMMES = {LABELS.index("B-PROGRAM"), LABELS.index("I-PROGRAM")}


def arguments():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--passages", required=True, help="what Passages.java printed for the folders of texts")
    ap.add_argument("--text", required=True, help="folder with a folder of texts for each set")
    ap.add_argument("--gold", required=True, help="folder with a folder of gold graphs for each set")
    ap.add_argument("--sets", nargs="+", default=["train", "caps", "frus"], help="sets that are learned from")
    ap.add_argument("--judge", required=True, help="score.py, which says what text counts")
    ap.add_argument("--held", required=True, help="list of set/id that are never trained on")
    ap.add_argument("--general", nargs="*", default=[], help="IOB files of general text")
    ap.add_argument("--encoder", required=True, help="pretrained encoder, ONNX")
    ap.add_argument("--layers", type=int, help="layers to keep of the encoder, from the first; all if not given")
    ap.add_argument("--start", help="checkpoint of a finder to go on from")
    ap.add_argument("--vocabulary", required=True)
    ap.add_argument("--out", required=True, help="checkpoint to write")
    ap.add_argument("--epochs", type=int, default=6)
    ap.add_argument("--rate", type=float, default=3e-4)
    ap.add_argument("--window", type=int, default=192, help="wordpieces a window")
    ap.add_argument("--budget", type=int, default=4096, help="wordpieces a batch")
    ap.add_argument("--capitals", type=float, default=0.2, help="share of windows turned to capitals")
    ap.add_argument("--repeat", type=int, default=2, help="times the cables are read an epoch")
    ap.add_argument("--programmes", type=int, default=1, help="further times for windows with a programme")
    ap.add_argument("--smoothing", type=float, default=0.0)
    ap.add_argument("--decay", type=float, default=0.0, help="of the layers' rate from the top down")
    ap.add_argument("--fold", type=int, help="leave out each fifth cable from this one on and measure on them")
    ap.add_argument("--seed", type=int, default=1)
    return ap.parse_args()


def documents(a, vocabulary):
    """{set/id: words} of the gold that may be trained on."""
    held = set(pathlib.Path(a.held).read_text().split())
    found = cables.read(a.passages, a.text, a.gold, cables.load_judge(a.judge))
    return {i: windows.document(p, vocabulary) for i, p in found.items() if i.split("/")[0] in a.sets and i not in held}


def epoch_windows(sequences, sentences, a):
    """One epoch's windows: every cable cut at fresh places, general sentences packed in fresh order."""
    out = []
    for _ in range(a.repeat):
        for sequence in sequences:
            cuts = windows.windows(sequence, a.window, random.randint(a.window // 4, a.window))
            out += cuts
            out += a.programmes * [w for w in cuts if any(x.label in PROGRAMMES for x in w.words)]
    out += general.pack(sentences, a.window)
    return [shout(w) if random.random() < a.capitals else w for w in out]


def shout(window):
    return dataclasses.replace(window, words=tuple(windows.in_capitals(window.words)))


def loss_of(logits, batch, smoothing):
    """Cross entropy; in general text, whose programmes are not labelled, O means O or PROGRAM."""
    scores = logits.float().log_softmax(-1)
    known = batch.labels != windows.IGNORED
    scores, labels = scores[known], batch.labels[known]
    loose = batch.general[:, None].expand_as(known)[known] & (labels == 0)
    strict = F.nll_loss(scores[~loose], labels[~loose], reduction="sum") * (1 - smoothing) \
        - smoothing * scores[~loose].mean(-1).sum()
    other = [0, *sorted(PROGRAMMES)]
    return (strict - scores[loose][:, other].logsumexp(-1).sum()) / len(labels)


def optimiser(encoder, a):
    groups, depth = [], len(encoder.layers)
    for name, parameter in encoder.named_parameters():
        if name == "words.weight":
            parameter.requires_grad_(False)
            continue
        height = int(name.split(".")[1]) if name.startswith("layers.") else depth if name.startswith("head") else -1
        scale = (1 - a.decay) ** (depth - 1 - height if height < depth else 0)
        groups.append({"params": [parameter], "lr": a.rate * scale, "peak": a.rate * scale,
                       "weight_decay": 0.01 if parameter.dim() > 1 else 0.0})
    return torch.optim.AdamW(groups)


def set_rate(opt, done):
    """Linear rise over the first tenth, linear fall after it."""
    factor = min(done / 0.1, (1 - done) / 0.9)
    for group in opt.param_groups:
        group["lr"] = group["peak"] * factor


def train(encoder, sequences, sentences, a, after_epoch):
    opt = optimiser(encoder, a)
    for epoch in range(a.epochs):
        groups, total, start = windows.batches(epoch_windows(sequences, sentences, a), a.budget), 0.0, time.time()
        encoder.train()
        for step, group in enumerate(groups):
            set_rate(opt, (epoch + step / len(groups)) / a.epochs)
            batch = windows.batch(group)
            with arithmetic():
                logits = encoder(batch.ids, batch.mask, batch.cases)
            loss = loss_of(logits, batch, a.smoothing)
            opt.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            opt.step()
            total += loss.item()
        print(f"epoch {epoch + 1}: {len(groups)} steps, loss {total / len(groups):.4f}, {time.time() - start:.0f} s", flush=True)
        after_epoch(encoder, epoch + 1)
    return encoder


def main():
    a = arguments()
    random.seed(a.seed)
    torch.manual_seed(a.seed)
    vocabulary = Vocabulary(a.vocabulary)
    sequences = documents(a, vocabulary)
    apart = set(list(sequences)[a.fold::5]) if a.fold is not None else set()
    sentences = [s for path in a.general for s in general.read(path, vocabulary)]
    encoder = pretrained(a.encoder)
    encoder.layers = encoder.layers[:a.layers]
    if a.start:
        encoder.load_state_dict(torch.load(a.start))
    measured = {i: s for i, s in sequences.items() if i in apart}
    train(encoder, [s for i, s in sequences.items() if i not in apart], sentences, a,
          lambda e, n: measured and (n % 3 == 0 or n == a.epochs) and measure(e, measured, a.window))
    torch.save(encoder.state_dict(), a.out)


if __name__ == "__main__":
    main()
