"""PyTorch's values and gradients of tensor operations, as packages/tensor/src/testing/torch-references.json.

usage: python eval/tensor-torch-references.py > packages/tensor/src/testing/torch-references.json    (pip install torch)

Each case bears the name that packages/tensor/src/testing/operation-cases.ts gives it. Inputs are drawn here, in Float64 and
cut to three digits; `weights` turns the result into the scalar whose gradients are kept: sum(weights * result).
"""
import json
import sys

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
generator = torch.Generator().manual_seed(20261122)


def floats(*shape, low=-2.0, high=2.0):
    drawn = low + (high - low) * torch.rand(shape, generator=generator)
    return torch.round(drawn * 1000) / 1000


def ids(*shape, below):
    return torch.randint(0, below, shape, generator=generator)


def flags(*shape):
    return torch.rand(shape, generator=generator) < 0.5


def rope(x, base=10_000.0, positions=None, interleaved=True):
    """Su et al. 2021 by complex numbers: each pair is one, multiplied by exp(i position / base^(2 i / d))."""
    length, width = x.shape[-2:]
    positions = torch.arange(length) if positions is None else positions
    speeds = base ** (-2 * torch.arange(width // 2) / width)
    turns = torch.polar(torch.tensor(1.0), positions[..., None] * speeds)
    if interleaved:
        pairs = torch.view_as_complex(x.reshape(*x.shape[:-1], width // 2, 2).contiguous())
        return torch.view_as_real(pairs * turns).reshape(x.shape)
    turned = torch.complex(x[..., : width // 2], x[..., width // 2 :]) * turns
    return torch.cat([turned.real, turned.imag], dim=-1)


def scatter_add(rows, places, count, table=None):
    base = torch.zeros(count, *rows.shape[places.dim() :]) if table is None else table
    return base.index_add(0, places.reshape(-1), rows.reshape(-1, *rows.shape[places.dim() :]))


matrix = lambda: {"x": floats(3, 4)}
cube = lambda: {"x": floats(2, 3, 4)}
pair = lambda: {"a": floats(2, 3, 4), "b": floats(3, 1)}
positive = lambda: {"x": floats(3, 4, low=0.5, high=3)}
causal = torch.triu(torch.full((4, 4), -torch.inf), diagonal=1)

CASES = {
    "abs, plain": (matrix, lambda x: x.abs()),
    "add, broadcast": (pair, lambda a, b: a + b),
    "add, scalar": (lambda: {"x": floats()}, lambda x: x + 2.5),
    "add, itself": (matrix, lambda x: x + x),
    "addAlongAxis, plain": (
        lambda: {"x": floats(3, 4), "places": ids(3, 5, below=4), "values": floats(3, 5)},
        lambda x, places, values: x.scatter_add(1, places, values),
    ),
    "argmax, middle": (cube, lambda x: x.argmax(1)),
    "broadcastTo, rows": (lambda: {"x": floats(3, 1)}, lambda x: x.expand(2, 3, 4)),
    "cast, truncates": (matrix, lambda x: x.to(torch.int32)),
    "causalMask, scores": (lambda: {"x": floats(2, 4, 4)}, lambda x: (x + causal).softmax(-1)),
    "concat, middle": (
        lambda: {"a": floats(2, 1, 3), "b": floats(2, 4, 3), "c": floats(2, 2, 3)},
        lambda a, b, c: torch.cat([a, b, c], 1),
    ),
    "cos, plain": (matrix, torch.cos),
    "crossEntropy, plain": (
        lambda: {"x": floats(3, 5, low=-4, high=4), "targets": ids(3, below=5)},
        lambda x, targets: F.cross_entropy(x, targets),
    ),
    "crossEntropy, ignoring": (
        lambda: {"x": floats(2, 4, 3, low=-4, high=4), "targets": ids(2, 4, below=3)},
        lambda x, targets: F.cross_entropy(x.reshape(-1, 3), targets.reshape(-1), ignore_index=1),
    ),
    "divide, broadcast": (
        lambda: {"a": floats(2, 3, 4), "b": floats(3, 1, low=0.5)},
        lambda a, b: a / b,
    ),
    "divide, number": (positive, lambda x: 2 / x),
    "equal, ids": (lambda: {"a": ids(3, 4, below=3), "b": ids(4, below=3)}, lambda a, b: a == b),
    "erf, plain": (matrix, torch.erf),
    "exp, plain": (matrix, torch.exp),
    "expandAxis, middle": (matrix, lambda x: x.unsqueeze(1)),
    "gather, rows": (
        lambda: {"x": floats(5, 3), "places": ids(2, 4, below=5)},
        lambda x, places: F.embedding(places, x),
    ),
    "gather, elements": (
        lambda: {"x": floats(5), "places": ids(4, below=5)},
        lambda x, places: x[places],
    ),
    "gelu, exact": (lambda: {"x": floats(3, 4, low=-4, high=4)}, F.gelu),
    "gelu, tanh": (lambda: {"x": floats(3, 4, low=-4, high=4)}, lambda x: F.gelu(x, approximate="tanh")),
    "greater, broadcast": (pair, lambda a, b: a > b),
    "iota, middle": (cube, lambda x: x * torch.arange(3.0)[:, None]),
    "layerNorm, plain": (
        lambda: {"x": floats(2, 3, 4), "weight": floats(4, low=0.5), "bias": floats(4)},
        lambda x, weight, bias: F.layer_norm(x, (4,), weight, bias, 1e-5),
    ),
    "less, broadcast": (pair, lambda a, b: a < b),
    "lessOrEqual, ids": (lambda: {"a": ids(3, 4, below=3), "b": ids(4, below=3)}, lambda a, b: a <= b),
    "log, plain": (positive, torch.log),
    "logicalAnd, broadcast": (lambda: {"a": flags(3, 4), "b": flags(4)}, torch.logical_and),
    "logicalNot, plain": (lambda: {"a": flags(3, 4)}, torch.logical_not),
    "logSoftmax, last": (cube, lambda x: F.log_softmax(x, -1)),
    "logSoftmax, first": (cube, lambda x: F.log_softmax(x / 0.5, 0)),
    "logSumExp, all": (cube, lambda x: x.flatten().logsumexp(0)),
    "logSumExp, kept": (cube, lambda x: x.logsumexp((0, 2), keepdim=True)),
    "matmul, plain": (lambda: {"a": floats(3, 4), "b": floats(4, 2)}, lambda a, b: a @ b),
    "matmul, transposed": (lambda: {"a": floats(4, 3), "b": floats(2, 4)}, lambda a, b: 0.5 * a.T @ b.T),
    "matmul, linear": (
        lambda: {"a": floats(2, 3, 4), "b": floats(4, 5), "bias": floats(5)},
        lambda a, b, bias: F.linear(a, b.T, bias),
    ),
    "matmul, residual": (
        lambda: {"a": floats(3, 4), "b": floats(4, 2), "bias": floats(3, 2)},
        lambda a, b, bias: 0.5 * a @ b + bias,
    ),
    "matmul, batched": (
        lambda: {"a": floats(2, 1, 4, 3), "b": floats(3, 4, 2)},
        lambda a, b: 0.3 * a.mT @ b,
    ),
    "matmul, attention": (
        lambda: {"a": floats(2, 3, 4, 2), "b": floats(2, 3, 4, 2)},
        lambda a, b: 0.7 * a @ b.mT,
    ),
    "matmul, shared": (
        lambda: {"a": floats(3, 4), "b": floats(2, 4, 2), "bias": floats(2)},
        lambda a, b, bias: a @ b + bias,
    ),
    "max, axes": (cube, lambda x: x.amax((0, 2))),
    "maximum, broadcast": (pair, torch.maximum),
    "mean, all": (cube, torch.mean),
    "mean, axes": (cube, lambda x: x.mean((0, 2), keepdim=True)),
    "minimum, broadcast": (pair, torch.minimum),
    "multiply, broadcast": (pair, lambda a, b: a * b),
    "multiply, itself": (matrix, lambda x: x * x),
    "negate, plain": (matrix, torch.neg),
    "pad, plain": (cube, lambda x: F.pad(x, (0, 0, 1, 2))),
    "power, fraction": (positive, lambda x: x**1.7),
    "power, cube": (matrix, lambda x: x**3),
    "reciprocal, plain": (positive, torch.reciprocal),
    "relu, plain": (matrix, torch.relu),
    "reshape, flat": (cube, lambda x: x.reshape(4, 6)),
    "rmsNorm, plain": (
        lambda: {"x": floats(2, 3, 4), "weight": floats(4, low=0.5)},
        lambda x, weight: F.rms_norm(x, (4,), weight, 1e-5),
    ),
    "rope, interleaved": (lambda: {"x": floats(2, 5, 4)}, lambda x: rope(x, 100.0)),
    "rope, halves": (lambda: {"x": floats(2, 5, 4)}, lambda x: rope(x, 100.0, interleaved=False)),
    "rope, positions": (
        lambda: {"x": floats(2, 3, 5, 4), "places": ids(2, 1, 5, below=9)},
        lambda x, places: rope(x, positions=places),
    ),
    "scatterAdd, duplicates": (
        lambda: {"x": floats(2, 4, 3), "places": ids(2, 4, below=5)},
        lambda x, places: scatter_add(x, places, 5),
    ),
    "scatterAdd, table": (
        lambda: {"x": floats(4, 3), "places": ids(4, below=5), "table": floats(5, 3)},
        lambda x, places, table: scatter_add(x, places, 5, table),
    ),
    "scatterAlongAxis, duplicates": (
        lambda: {"x": floats(3, 5), "places": ids(3, 5, below=4)},
        lambda x, places: torch.zeros(3, 4).scatter_add(1, places, x),
    ),
    "sigmoid, plain": (matrix, torch.sigmoid),
    "sign, plain": (matrix, torch.sign),
    "silu, plain": (lambda: {"x": floats(3, 4, low=-4, high=4)}, F.silu),
    "sin, plain": (matrix, torch.sin),
    "slice, middle": (cube, lambda x: x[:, 1:-1]),
    "softmax, last": (cube, lambda x: x.softmax(-1)),
    "softmax, middle": (cube, lambda x: (x / 2).softmax(1)),
    "softmax, learned temperature": (
        lambda: {"x": floats(2, 3), "temperature": floats(low=0.5)},
        lambda x, temperature: (x / temperature).softmax(-1),
    ),
    "split, unequal": (lambda: {"x": floats(2, 6)}, lambda x: x[:, 0:1] * x[:, 4:6]),
    "sqrt, plain": (positive, torch.sqrt),
    "square, plain": (matrix, torch.square),
    "squaredDistances, plain": (
        lambda: {"x": floats(2, 3, 4), "patterns": floats(5, 4)},
        lambda x, patterns: (x[..., None, :] - patterns).square().sum(-1),
    ),
    "squeeze, middle": (lambda: {"x": floats(3, 1, 2)}, lambda x: x.squeeze(1)),
    "stopGradient, product": (matrix, lambda x: x * x.detach()),
    "subtract, broadcast": (pair, lambda a, b: b - a),
    "sum, all": (cube, torch.sum),
    "sum, axes": (cube, lambda x: x.sum((0, 2), keepdim=True)),
    "swapLastAxes, plain": (cube, lambda x: x.mT),
    "takeAlongAxis, plain": (
        lambda: {"x": floats(3, 4), "places": ids(3, 5, below=4)},
        lambda x, places: x.gather(1, places),
    ),
    "tanh, plain": (matrix, torch.tanh),
    "tokenCrossEntropy, plain": (
        lambda: {"x": floats(2, 4, 3, low=-4, high=4), "targets": ids(2, 4, below=3)},
        lambda x, targets: F.cross_entropy(x.mT, targets, reduction="none"),
    ),
    "tokenCrossEntropy, ignoring": (
        lambda: {"x": floats(5, 3, low=-4, high=4), "targets": ids(5, below=3)},
        lambda x, targets: F.cross_entropy(x, targets, reduction="none", ignore_index=0),
    ),
    "transpose, three": (cube, lambda x: x.permute(2, 0, 1)),
    "where, broadcast": (
        lambda: {"holds": flags(3, 1), "a": floats(2, 1, 4), "b": floats(4)},
        torch.where,
    ),
}


def numbers(tensor):
    return tensor.detach().double().flatten().tolist()


def reference(draw, apply):
    inputs = draw()
    for tensor in inputs.values():
        tensor.requires_grad_(tensor.is_floating_point())
    result = apply(*inputs.values())
    kept = {"inputs": {name: numbers(tensor) for name, tensor in inputs.items()}}
    kept |= {"shape": list(result.shape), "result": numbers(result)}
    if result.requires_grad:
        weights = floats(*result.shape, low=0.5, high=1.5)
        of = {name: tensor for name, tensor in inputs.items() if tensor.requires_grad}
        slopes = torch.autograd.grad((weights * result).sum(), of.values())
        kept |= {"weights": numbers(weights), "gradients": dict(zip(of, map(numbers, slopes)))}
    return kept


cases = {name: reference(*case) for name, case in CASES.items()}
lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(case, separators=(',', ':'))}" for name, case in cases.items())
sys.stdout.write(f'{{"torch": {json.dumps(torch.__version__)}, "cases": {{\n{lines}\n}}}}\n')
