"""What a reader of relations is worth on documents whose edges are known, and how sure it may be."""
import collections
import math

import torch
import torch.nn.functional as F

from batches import UNKNOWN, batch, groups, known_pairs, name, pooled, row
from documents import DISCUSSED, HELD, PLANNED, windows
from precision import arithmetic

RELATIONS = {"held": HELD, "planned": PLANNED, "discussed": DISCUSSED}


@torch.no_grad()
def readings(reader, document, limit):
    """[(chain, chain, relation, logit, label)] of every two chains of each window; a meeting once, a label may be UNKNOWN."""
    reader.eval()
    out = []
    for group in groups([row(w) for w in windows(document, limit)], 8192):
        b = batch(group)
        with arithmetic():
            logits = reader(b.ids, b.mask, b.types, b.pool, b.pairs, b.gaps)
        scores, offset = pooled(logits.float(), b.numbers, len(b.labels)).tolist(), 0
        for r in group:
            mine = dict(zip(r.keys, scores[offset:offset + len(r.keys)]))
            for (one, other), label in zip(r.keys, r.labels):
                out.append((one, other, DISCUSSED, mine[one, other][DISCUSSED], label[DISCUSSED]))
                if one < other and (other, one) in mine:
                    out += [(one, other, k, (mine[one, other][k] + mine[other, one][k]) / 2, label[k]) for k in (HELD, PLANNED)]
            offset += len(r.keys)
    return out


def predict(reader, document, limit):
    """{(relation, pair of annotators' entities): the logit of the surest window}."""
    out = collections.defaultdict(lambda: -math.inf)
    for a, b, relation, logit, _ in readings(reader, document, limit):
        pair = (relation, name(document, a, b, relation))
        out[pair] = max(out[pair], logit)
    return out


def measure(reader, documents, limit):
    """Prints precision, recall, F1 and the mean F1 over documents at several thresholds."""
    found = [(d, predict(reader, d, limit), *known_pairs(d)) for d in documents]
    for label, relation in RELATIONS.items():
        print(f"  {label:10s}", end="")
        for threshold in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
            least = math.log(threshold / (1 - threshold))
            tp = fp = fn = 0
            macro = []
            for d, chances, known, unknown in found:
                given = {pair for (r, pair), p in chances.items() if r == relation and p >= least} - unknown[relation]
                true = known[relation] - unknown[relation]
                tp, fp, fn = tp + len(given & true), fp + len(given - true), fn + len(true - given)
                if given or true:
                    macro.append(2 * len(given & true) / (len(given) + len(true)))
            print(f" | {threshold} P {tp / max(1, tp + fp):.3f} R {tp / max(1, tp + fn):.3f} F {2 * tp / max(1, 2 * tp + fp + fn):.3f}"
                  f" m {sum(macro) / max(1, len(macro)):.3f}", end="")
        print(flush=True)


def calibration(reader, documents, limit):
    """{relation: {slope, intercept}} of the logistic that turns a window's logits into probabilities (Platt, 1999)."""
    seen = [r for d in documents for r in readings(reader, d, limit)]
    return {label: platt([(logit, known) for *_, k, logit, known in seen if k == relation and known != UNKNOWN])
            for label, relation in RELATIONS.items()}


def platt(pairs):
    x = torch.tensor([p[0] for p in pairs], dtype=torch.float64)
    y = torch.tensor([p[1] for p in pairs], dtype=torch.float64)
    w = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    search = torch.optim.LBFGS([w], max_iter=200, line_search_fn="strong_wolfe")

    def loss():
        search.zero_grad()
        value = F.binary_cross_entropy_with_logits(w[0] * x + w[1], y, reduction="sum") + 0.1 * (w[0] - 1) ** 2
        value.backward()
        return value

    search.step(loss)
    return {"slope": round(w[0].item(), 4), "intercept": round(w[1].item(), 4)}
