"""Twenty steps of PyTorch's AdamW on the two problems of packages/tensor/src/training/testing/small-models.ts.

usage: python eval/torch-training-reference.py > packages/tensor/src/training/testing/torch-training.json
Weights, batches and order of parameters are formulas, the same as there; only what PyTorch computes is written:
loss and gradient norm of each step, and of each parameter at the end its first values and its L2 norm.
"""
import json
import math

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
SETTINGS = dict(learningRate=0.01, beta1=0.9, beta2=0.98, epsilon=1e-8, weightDecay=0.1, clipNorm=0.8)
STEPS = 20


def patterned(seed, count, start=0):
    return [((i * 7919 + seed * 104729) % 1000) / 1000 - 0.5 for i in range(start, start + count)]


def initial(parameters):
    made = {}
    for seed, (name, shape, _) in enumerate(parameters):
        scale = 0.5 if len(shape) > 1 else 0.2
        centre = 1.0 if "norm" in name and name.endswith("weight") else 0.0
        values = [centre + scale * value for value in patterned(seed + 1, math.prod(shape))]
        made[name] = torch.tensor(values, dtype=torch.float64).float().reshape(shape).requires_grad_()
    return made


def linear(p, name, x):
    return x @ p[f"{name}.weight"] + p[f"{name}.bias"]


PERCEPTRON = [("hidden.weight", [6, 32], True), ("hidden.bias", [32], False), ("out.weight", [32, 3], True), ("out.bias", [3], False)]


def perceptron_loss(p, step):
    x = torch.tensor([2 * value for value in patterned(100 + step, 24 * 6)], dtype=torch.float64).float().reshape(24, 6)
    targets = torch.tensor([(7 * i + step) % 3 for i in range(24)])
    return F.cross_entropy(linear(p, "out", torch.tanh(linear(p, "hidden", x))), targets)


B, T, D, H, V = 4, 8, 16, 2, 11


def linear_of(name, a, b):
    return [(f"{name}.weight", [a, b], True), (f"{name}.bias", [b], False)]


def norm_of(name):
    return [(f"{name}.weight", [D], False), (f"{name}.bias", [D], False)]


BLOCK = [
    ("token", [V, D], True), ("position", [T, D], True), *norm_of("norm1"), *linear_of("qkv", D, 3 * D),
    *linear_of("attended", D, D), *norm_of("norm2"), *linear_of("up", D, 4 * D), *linear_of("down", 4 * D, D), *norm_of("norm3"),
]


def norm(p, name, x):
    return F.layer_norm(x, (D,), p[f"{name}.weight"], p[f"{name}.bias"])


def block_loss(p, step):
    sequence = [(i * 13 + step * 7 + i // 5) % V for i in range(B * T + 1)]
    ids, targets = torch.tensor(sequence[:-1]).reshape(B, T), torch.tensor(sequence[1:])
    x = p["token"][ids] + p["position"]
    q, k, v = [z.reshape(B, T, H, D // H).transpose(1, 2) for z in linear(p, "qkv", norm(p, "norm1", x)).split(D, dim=-1)]
    y = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(B, T, D)
    x = x + linear(p, "attended", y)
    x = x + linear(p, "down", F.gelu(linear(p, "up", norm(p, "norm2", x)), approximate="tanh"))
    return F.cross_entropy((norm(p, "norm3", x) @ p["token"].T).reshape(-1, V), targets)


def train(parameters, loss_of):
    p = initial(parameters)
    groups = [
        dict(params=[p[name] for name, _, decay in parameters if decay], weight_decay=SETTINGS["weightDecay"]),
        dict(params=[p[name] for name, _, decay in parameters if not decay], weight_decay=0.0),
    ]
    optimiser = torch.optim.AdamW(groups, lr=SETTINGS["learningRate"], betas=(SETTINGS["beta1"], SETTINGS["beta2"]), eps=SETTINGS["epsilon"])
    losses, norms = [], []
    for step in range(STEPS):
        optimiser.zero_grad()
        loss = loss_of(p, step)
        loss.backward()
        norms.append(torch.nn.utils.clip_grad_norm_(p.values(), SETTINGS["clipNorm"]).item())
        optimiser.step()
        losses.append(loss.item())
    rounded = lambda value: float(f"{value:.9g}")
    final = {name: dict(norm=rounded(q.detach().double().norm().item()), first=[rounded(value) for value in q.detach().reshape(-1)[:4].tolist()]) for name, q in p.items()}
    return dict(losses=[rounded(x) for x in losses], norms=[rounded(x) for x in norms], final=final)


print(json.dumps(dict(torch=torch.__version__, settings=SETTINGS, perceptron=train(PERCEPTRON, perceptron_loss), block=train(BLOCK, block_loss)), indent=1))
