"""A BERT encoder with a token classification head, and its start from a pretrained ONNX file."""
import torch
from torch import nn
import torch.nn.functional as F
import onnx
from onnx import numpy_helper

from wordpieces import CASES

LABELS = ("O", "B-PERSON", "I-PERSON", "B-OFFICE", "I-OFFICE", "B-PROGRAM", "I-PROGRAM")


class Dropout:
    """Dropout whose masks are cut from one pool at random places: drawing each afresh takes longer than the encoder."""

    def __init__(self, rate, size=1 << 24):
        self.pool = (torch.rand(size) >= rate).float() / (1 - rate)

    def __call__(self, x, training):
        if not training:
            return x
        begin = int(torch.randint(len(self.pool) - x.numel(), ()))
        return x * self.pool[begin:begin + x.numel()].view(x.shape)


class Attention(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.output = nn.Linear(width, width)

    def forward(self, x, bias):
        batch, length, width = x.shape
        split = lambda y: y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        weights = (q @ k.transpose(2, 3) / (width // self.heads) ** 0.5 + bias).softmax(-1)
        mixed = weights.to(v.dtype) @ v
        return self.output(mixed.transpose(1, 2).reshape(batch, length, width))


class Layer(nn.Module):
    def __init__(self, width, heads, inner):
        super().__init__()
        self.attention = Attention(width, heads)
        self.attention_norm = nn.LayerNorm(width, eps=1e-12)
        self.wide, self.narrow = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias, dropout):
        drop = lambda y: dropout(y, self.training)
        x = self.attention_norm(x + drop(self.attention(x, bias)))
        return self.norm(x + drop(self.narrow(F.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """input_ids, attention_mask and case classes (token_type_ids), each [batch, length], to logits [batch, length, labels]."""

    def __init__(self, layers, width=384, heads=12, inner=1536, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.dropout = Dropout(dropout)
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.cases = nn.Embedding(CASES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))
        self.head = nn.Linear(width, len(LABELS))

    def forward(self, ids, mask, cases):
        x = self.words(ids) + self.positions.weight[:ids.shape[1]] + self.cases(cases)
        x = self.dropout(self.norm(x), self.training)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, bias, self.dropout)
        return self.head(self.dropout(x, self.training))


def pretrained(path):
    """An encoder with the weights of a BERT exported to ONNX; the case embeddings start as its first token type."""
    weights = named_weights(onnx.load(path))
    depth = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layer."))
    encoder = Encoder(depth)
    state = encoder.state_dict()
    for name in state:
        if name != "cases.weight" and not name.startswith("head."):
            state[name] = torch.tensor(weights[original_name(name)])
    first = torch.tensor(weights["embeddings.token_type_embeddings.weight"][:1])
    state["cases.weight"] = first + 0.02 * torch.randn_like(state["cases.weight"])
    encoder.load_state_dict(state)
    return encoder


def named_weights(model):
    """Parameters by name; a matrix that the exporter left nameless takes the name of the bias added to its product."""
    tensors = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    product = {n.output[0]: n.input[1] for n in model.graph.node if n.op_type == "MatMul" and n.input[1] in tensors}
    for node in model.graph.node:
        if node.op_type == "Add":
            for bias, matrix in (node.input, reversed(node.input)):
                if bias in tensors and bias.endswith(".bias") and matrix in product:
                    tensors[bias[:-len("bias")] + "weight"] = tensors[product[matrix]].T.copy()
    return tensors


def original_name(name):
    table = (("words.", "embeddings.word_embeddings."), ("positions.", "embeddings.position_embeddings."),
             ("norm.", "embeddings.LayerNorm."))
    for ours, theirs in table:
        if name.startswith(ours):
            return theirs + name[len(ours):]
    _, number, rest = name.split(".", 2)
    for ours, theirs in (("attention_norm.", "attention.output.LayerNorm."), ("attention.output.", "attention.output.dense."),
                         ("attention.", "attention.self."), ("wide.", "intermediate.dense."),
                         ("narrow.", "output.dense."), ("norm.", "output.LayerNorm.")):
        if rest.startswith(ours):
            return f"encoder.layer.{number}.{theirs}{rest[len(ours):]}"
    raise KeyError(name)
