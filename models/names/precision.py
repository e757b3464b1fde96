"""The arithmetic of a forward pass."""
import pathlib

import torch

# Where the processor cannot multiply bfloat16 itself, torch does so one number at a time: ten times slower than float32.
CPU = pathlib.Path("/proc/cpuinfo")
BFLOAT16 = CPU.exists() and "bf16" in CPU.read_text()


def arithmetic():
    """A context in which a forward pass runs in bfloat16 where that is faster, else in float32."""
    return torch.autocast("cpu", torch.bfloat16, enabled=BFLOAT16)
