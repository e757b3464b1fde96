#!/usr/bin/env python3
"""Writes a trained reader of relations as an int8 ONNX model for ONNX Runtime.

Inputs  input_ids [1, length], int64: wordpieces, [CLS] first and [SEP] last;
        token_type_ids [1, length], int64: case class + 5 * mark of each piece's word (documents.py);
        pool [mentions, length], float: in each row 1/n at the n pieces of a mention;
        pairs [pairs, 2], int64: numbers of the first and the second mention;
        gaps [pairs], int64: how they lie to each other (batches.gap).
Output  logits [pairs, 3], float: held meeting, planned meeting, the first spoke of the second.
"""
import pathlib
import sys

import numpy as np
from onnx import TensorProto

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "names"))
from export import Graph, export  # noqa: E402


class ReaderGraph(Graph):
    """The encoder's graph with the head over pairs of mentions."""

    def number(self, name, value, kind):
        return self.constant(name, np.array(value, kind))

    def dense(self, x, name, out=None):
        product = self.node("MatMul", [x, self.constant(f"{name}.weight.t", self.weight(f"{name}.weight").T)], (out or name) + ".product")
        return self.node("Add", [product, self.constant(f"{name}.bias", self.weight(f"{name}.bias"))], out or name)

    def pairs_head(self, x, inner):
        tokens = self.node("Squeeze", [x, self.number("row", [0], "int64")], "tokens")
        mentions = self.node("MatMul", ["pool", tokens], "mentions")
        axis = self.number("axis", [1], "int64")
        column = lambda k: self.node("Squeeze", [self.node("Gather", ["pairs", self.number(f"column.{k}", [k], "int64")],
                                                           f"pairs.{k}", axis=1), axis], f"column.{k}.at")
        first, second = column(0), column(1)
        at = lambda name, which: self.node("Gather", [self.dense(mentions, name), which], f"{name}.at")
        keys = self.node("Transpose", [self.dense(tokens, "key")], "keys", perm=[1, 0])
        scale = self.number("scale", [inner ** -0.5], "float32")
        seen = [self.node("Gather", [self.node("Mul", [self.node("MatMul", [self.dense(mentions, q), keys], f"{q}.seen"), scale],
                                               f"{q}.scaled"), which], f"{q}.at")
                for q, which in (("query_first", first), ("query_second", second))]
        weights = self.node("Softmax", [self.node("Add", seen, "scores")], "weights", axis=-1)
        around = self.node("MatMul", [weights, self.dense(tokens, "context")], "around")
        product = self.dense(self.node("Mul", [at("left", first), at("right", second)], "both"), "product", "product.out")
        gaps = self.node("Gather", [self.constant("gap.rows", self.weight("gaps.weight")), "gaps"], "gap")
        z = self.node("Sum", [at("first", first), at("second", second), around, product, gaps], "z")
        return self.dense(self.node("Gelu", [z], "z.gelu", "com.microsoft"), "out", "logits")


def model(state, bits, heads=12):
    graph = ReaderGraph({name.removeprefix("encoder."): value for name, value in state.items()}, bits)
    graph.pairs_head(graph.encoder(heads), state["first.bias"].shape[0])
    inputs = [("input_ids", TensorProto.INT64, [1, "length"]), ("token_type_ids", TensorProto.INT64, [1, "length"]),
              ("pool", TensorProto.FLOAT, ["mentions", "length"]), ("pairs", TensorProto.INT64, ["pairs", 2]),
              ("gaps", TensorProto.INT64, ["pairs"])]
    return graph.model("relations", inputs, ("logits", TensorProto.FLOAT, ["pairs", 3]))


if __name__ == "__main__":
    export(model, __doc__)
