#!/usr/bin/env python3
"""Writes a trained encoder as an int8 ONNX model for ONNX Runtime.

Inputs  input_ids [batch, length], int64: wordpieces, [CLS] first and [SEP] last, no padding;
        token_type_ids [batch, length], int64: the case class of each piece's word (wordpieces.py).
Output  logits [batch, length, labels], float; a word's label is read at its first piece.
Weights are symmetric int8 of which 7 bits are used, one scale a column; activations are quantised as they come. The fused operators are ONNX
Runtime's own (com.microsoft).
"""
import argparse

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
import torch

from encoder import LABELS


class Graph:
    """An ONNX graph under construction: each method adds nodes and returns the name of their output."""

    def __init__(self, state, bits):
        self.state, self.levels = state, 2 ** (bits - 1) - 1
        self.nodes, self.tensors = [], {}

    def constant(self, name, array):
        self.tensors[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def node(self, op, inputs, output, domain="", **attributes):
        self.nodes.append(helper.make_node(op, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def weight(self, name):
        return self.state[name].float().numpy()

    def int8(self, name, matrix, axis, levels):
        """Symmetric int8 with one scale along the axis: names of values and scales."""
        scale = np.maximum(np.abs(matrix).max(axis=axis, keepdims=True), 1e-8) / levels
        values = np.clip(np.rint(matrix / scale), -levels, levels).astype(np.int8)
        return self.constant(name, values), self.constant(name + ".scale", scale.astype(np.float32))

    def linear(self, x, names, out):
        """x times the weights of one or more torch layers side by side, plus their bias."""
        matrix = np.concatenate([self.weight(n + ".weight") for n in names]).T
        bias = np.concatenate([self.weight(n + ".bias") for n in names])
        values, scale = self.int8(out + ".weight", matrix, 0, self.levels)
        self.tensors[scale] = numpy_helper.from_array(numpy_helper.to_array(self.tensors[scale])[0], scale)
        return self.node("DynamicQuantizeMatMul", [x, values, scale, "", self.constant(out + ".bias", bias)], out, "com.microsoft")

    def norm(self, x, skip, name):
        return self.node("SkipLayerNormalization",
                         [x, skip, self.constant(name + ".gamma", self.weight(name + ".weight")),
                          self.constant(name + ".beta", self.weight(name + ".bias"))], name, "com.microsoft", epsilon=1e-12)

    def embeddings(self):
        values, scale = self.int8("words", self.weight("words.weight"), 1, 127)
        rows = self.node("Cast", [self.node("Gather", [values, "input_ids"], "words.rows")], "words.float", to=TensorProto.FLOAT)
        word = self.node("Mul", [rows, self.node("Gather", [scale, "input_ids"], "words.scales")], "words.value")
        case = self.node("Gather", [self.constant("cases", self.weight("cases.weight")), "token_type_ids"], "cases.value")
        shape = self.node("Shape", ["input_ids"], "length", start=1, end=2)
        zero = self.constant("zero", np.zeros(1, np.int64))
        place = self.node("Slice", [self.constant("positions", self.weight("positions.weight")), zero, shape, zero], "positions.value")
        return self.norm(self.node("Add", [word, place], "placed"), case, "norm")

    def layer(self, x, prefix, heads):
        part = lambda name: f"{prefix}.{name}"
        joined = self.linear(x, [part(f"attention.{p}") for p in ("query", "key", "value")], part("qkv"))
        split = [part(p) for p in ("query", "key", "value")]
        self.nodes.append(helper.make_node("Split", [joined], split, name=part("split"), axis=2))
        mixed = self.node("MultiHeadAttention", split, part("mixed"), "com.microsoft", num_heads=heads)
        attended = self.norm(self.linear(mixed, [part("attention.output")], part("attended")), x, part("attention_norm"))
        wide = self.node("Gelu", [self.linear(attended, [part("wide")], part("wide"))], part("gelu"), "com.microsoft")
        return self.norm(self.linear(wide, [part("narrow")], part("narrow")), attended, part("norm"))

    def head(self, x):
        product = self.node("MatMul", [x, self.constant("head.weight", self.weight("head.weight").T)], "product")
        return self.node("Add", [product, self.constant("head.bias", self.weight("head.bias"))], "logits")

    def encoder(self, heads):
        """The embeddings and all layers."""
        x = self.embeddings()
        for i in range(1 + max(int(name.split(".")[1]) for name in self.state if name.startswith("layers."))):
            x = self.layer(x, f"layers.{i}", heads)
        return x

    def model(self, name, inputs, output):
        """The graph as a model; inputs and output are (name, element type, shape)."""
        *given, result = (helper.make_tensor_value_info(*info) for info in (*inputs, output))
        body = helper.make_graph(self.nodes, name, given, [result], list(self.tensors.values()))
        return helper.make_model(body, ir_version=8,
                                 opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)])


def model(state, bits, heads=12):
    graph = Graph(state, bits)
    graph.head(graph.encoder(heads))
    tokens = [(name, TensorProto.INT64, ["batch", "length"]) for name in ("input_ids", "token_type_ids")]
    return graph.model("names", tokens, ("logits", TensorProto.FLOAT, ["batch", "length", len(LABELS)]))


def export(model_of, description):
    """The command line of an exporter: model_of(state, bits) makes a model of a checkpoint."""
    ap = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--checkpoint", required=True)
    ap.add_argument("--out", required=True)
    # With 8, products of weights and activations overflow the 16-bit sums of processors without VNNI and are cut off there:
    # the model would judge worse on them, and not the same as on others.
    ap.add_argument("--bits", type=int, default=7, help="of the weights of the layers")
    a = ap.parse_args()
    onnx.save(model_of(torch.load(a.checkpoint), a.bits), a.out)


if __name__ == "__main__":
    export(model, __doc__)
