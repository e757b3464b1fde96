"""The reader of relations: a BERT encoder whose input knows where the mentions stand, and a head over pairs of them."""
import pathlib
import sys

import torch
from torch import nn
import torch.nn.functional as F

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "names"))
from encoder import Encoder  # noqa: E402
from wordpieces import CASES  # noqa: E402

from documents import MARKS  # noqa: E402

RELATIONS = 3
GAPS = 8


class Reader(nn.Module):
    """Pieces [batch, length] with types case + CASES * mark, and ordered pairs of mentions, to logits [pairs, relations].

    pool [batch, mentions, length] averages a mention's pieces; pairs [n, 3] are (row, first, second); gaps [n] say how
    many sentences lie between them and which comes first.
    """

    def __init__(self, layers, width=384, inner=256, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(layers, dropout=dropout)
        self.encoder.cases = nn.Embedding(CASES * MARKS, width)
        self.first, self.second = nn.Linear(width, inner), nn.Linear(width, inner)
        self.left, self.right = nn.Linear(width, inner), nn.Linear(width, inner)
        self.product = nn.Linear(inner, inner)
        self.query_first, self.query_second, self.key = (nn.Linear(width, inner) for _ in range(3))
        self.context = nn.Linear(width, inner)
        self.gaps = nn.Embedding(GAPS, inner)
        self.out = nn.Linear(inner, RELATIONS)
        nn.init.constant_(self.out.bias, -4.0)   # most pairs have no relation
        self.inner = inner

    def hidden(self, ids, mask, types):
        e = self.encoder
        x = e.words(ids) + e.positions.weight[:ids.shape[1]] + e.cases(types)
        x = e.dropout(e.norm(x), self.training)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in e.layers:
            x = layer(x, bias, e.dropout)
        return e.dropout(x, self.training)

    def forward(self, ids, mask, types, pool, pairs, gaps):
        x = self.hidden(ids, mask, types)
        m = pool.to(x.dtype) @ x
        rows, first, second = pairs.unbind(1)
        keys = self.key(x).transpose(1, 2)
        seen = [(layer(m) @ keys).float() / self.inner ** 0.5 for layer in (self.query_first, self.query_second)]
        scores = seen[0][rows, first] + seen[1][rows, second] + (1.0 - mask[rows].float()) * -1e4
        around = self.around(scores.softmax(-1).to(x.dtype), self.context(x), rows)
        at = lambda layer, k: layer(m)[rows, k]
        z = at(self.first, first) + at(self.second, second) + around + self.gaps(gaps) \
            + self.product(at(self.left, first) * at(self.right, second))
        return self.out(self.encoder.dropout(F.gelu(z), self.training))

    @staticmethod
    def around(weights, values, rows):
        """What stands in the window, weighted for each pair; pairs come in the order of their rows."""
        counts = torch.bincount(rows, minlength=len(values)).tolist()
        return torch.cat([w @ v for w, v in zip(weights.split(counts), values)])
