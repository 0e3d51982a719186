"""Reference values of the four model families, computed by PyTorch in float64.

Writes packages/transformer/src/models/testing/<family>-reference.json: the configuration, token ids, logits, loss
(mean cross-entropy of each token's successor) and its gradient with respect to every parameter. Weights are not stored:
both sides compute them by the formula in `values`.

    python eval/transformer-models.py        (needs torch)
"""

import json
import math
import pathlib

import torch
import torch.nn.functional as F

OUT = pathlib.Path(__file__).parent.parent / "packages/transformer/src/models/testing"
torch.set_default_dtype(torch.float64)


def values(order: int, name: str, shape: list[int]) -> torch.Tensor:
    """Gains near 1, everything else within .4; rounded to float32, as the engine holds them."""
    i = torch.arange(math.prod(shape))
    wave = torch.sin(1.0 + 7.3 * order + 1.7 * i + 0.013 * i * i)
    gain = name.endswith("orm.weight")
    return (1 + 0.2 * wave if gain else 0.4 * wave).reshape(shape).float().double()


def attention(q, k, v):
    """Causal, q [B, H, T, d], k and v [B, K, T, d]."""
    groups = q.shape[1] // k.shape[1]
    k, v = k.repeat_interleave(groups, dim=1), v.repeat_interleave(groups, dim=1)
    return F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).flatten(2)


def heads(joint, h, k, d):
    b, t, _ = joint.shape
    parts = joint.split([h * d, k * d, k * d], dim=-1)
    return [x.view(b, t, -1, d).transpose(1, 2) for x in parts]


def gpt2(c, p, ids):
    d = c["width"] // c["heads"]
    norm = lambda n, x: F.layer_norm(x, x.shape[-1:], p[n + ".weight"], p[n + ".bias"], 1e-5)
    map_ = lambda n, x: x @ p[n + ".weight"] + p[n + ".bias"]
    x = p["tokenEmbedding"][ids] + p["positionEmbedding"][: ids.shape[1]]
    for i in range(c["layers"]):
        n = f"layers.{i}."
        q, k, v = heads(map_(n + "queryKeyValue", norm(n + "attentionNorm", x)), c["heads"], c["heads"], d)
        x = x + map_(n + "attentionOutput", attention(q, k, v))
        h = F.gelu(map_(n + "feedForwardIn", norm(n + "feedForwardNorm", x)), approximate="tanh")
        x = x + map_(n + "feedForwardOut", h)
    return norm("finalNorm", x) @ p["tokenEmbedding"].T


def vanilla(c, p, ids):
    w, d = c["width"], c["width"] // c["heads"]
    norm = lambda n, x: F.layer_norm(x, x.shape[-1:], p[n + ".weight"], p[n + ".bias"], 1e-5)
    position = torch.arange(ids.shape[1]).unsqueeze(1)
    rate = torch.exp(torch.arange(0, w, 2) * (-math.log(10000.0) / w))
    places = torch.zeros(ids.shape[1], w)
    places[:, 0::2], places[:, 1::2] = torch.sin(position * rate), torch.cos(position * rate)
    x = p["tokenEmbedding"][ids] * math.sqrt(w) + places
    for i in range(c["layers"]):
        n = f"layers.{i}."
        q, k, v = heads(x @ p[n + "queryKeyValue.weight"], c["heads"], c["heads"], d)
        x = norm(n + "attentionNorm", x + attention(q, k, v) @ p[n + "attentionOutput.weight"])
        h = F.relu(x @ p[n + "feedForwardIn.weight"] + p[n + "feedForwardIn.bias"])
        x = norm(n + "feedForwardNorm", x + h @ p[n + "feedForwardOut.weight"] + p[n + "feedForwardOut.bias"])
    return x @ p["head.weight"] + p["head.bias"]


def rms(p, n, x, epsilon):
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + epsilon) * p[n + ".weight"]


def swiglu(p, n, x):
    gate, up = (x @ p[n + ".gateUp.weight"]).chunk(2, dim=-1)
    return (F.silu(gate) * up) @ p[n + ".down.weight"]


def angles(t, d, base):
    return torch.outer(torch.arange(t).double(), base ** (-torch.arange(0, d, 2).double() / d))


def rotate_neighbours(x, base):
    turn = torch.polar(torch.ones(()), angles(x.shape[-2], x.shape[-1], base))
    pairs = torch.view_as_complex(x.reshape(*x.shape[:-1], -1, 2).contiguous())
    return torch.view_as_real(pairs * turn).flatten(-2)


def rotate_halves(x, base):
    a = angles(x.shape[-2], x.shape[-1], base).repeat(1, 2)
    first, second = x.chunk(2, dim=-1)
    return x * a.cos() + torch.cat((-second, first), dim=-1) * a.sin()


def llama(c, p, ids):
    h, k_, d, e = c["heads"], c["keyValueHeads"], c["width"] // c["heads"], c["normEpsilon"]
    x = p["tokenEmbedding"][ids]
    for i in range(c["layers"]):
        n = f"layers.{i}."
        q, k, v = heads(rms(p, n + "attentionNorm", x, e) @ p[n + "queryKeyValue.weight"], h, k_, d)
        q, k = rotate_neighbours(q, c["ropeBase"]), rotate_neighbours(k, c["ropeBase"])
        x = x + attention(q, k, v) @ p[n + "attentionOutput.weight"]
        x = x + swiglu(p, n + "feedForward", rms(p, n + "feedForwardNorm", x, e))
    return rms(p, "finalNorm", x, e) @ (p["tokenEmbedding"].T if c["tiedHead"] else p["head.weight"])


def openelm(c, p, ids):
    d, e = c["headWidth"], c["normEpsilon"]
    x = p["tokenEmbedding"][ids]
    for i in range(c["layers"]):
        n = f"layers.{i}."
        joint = rms(p, n + "attentionNorm", x, e) @ p[n + "queryKeyValue.weight"]
        q, k, v = heads(joint, c["heads"][i], c["keyValueHeads"][i], d)
        q, k = rms(p, n + "queryNorm", q, e), rms(p, n + "keyNorm", k, e)
        q, k = rotate_halves(q, c["ropeBase"]), rotate_halves(k, c["ropeBase"])
        x = x + attention(q, k, v) @ p[n + "attentionOutput.weight"]
        x = x + swiglu(p, n + "feedForward", rms(p, n + "feedForwardNorm", x, e))
    return rms(p, "finalNorm", x, e) @ p["tokenEmbedding"].T


SMALL = {"vocabularySize": 11, "contextLength": 8, "layers": 2, "width": 8, "dropout": 0}
NORMS = {"normEpsilon": 1e-5, "ropeBase": 100}


def norm_shapes(n, w, bias):
    return [(n + ".weight", [w])] + ([(n + ".bias", [w])] if bias else [])


def shapes(c):
    """Names and shapes in the order in which the models list them."""
    v, w, f = c["vocabularySize"], c["width"], c["family"]
    yield "tokenEmbedding", [v, w]
    if f == "gpt2":
        yield "positionEmbedding", [c["contextLength"], w]
    for i in range(c["layers"]):
        yield from layer_shapes(c, i, f"layers.{i}.")
    if f != "vanilla":
        yield from norm_shapes("finalNorm", w, f == "gpt2")
    if f == "vanilla" or (f == "llama" and not c["tiedHead"]):
        yield "head.weight", [w, v]
    if f == "vanilla":
        yield "head.bias", [v]


def layer_shapes(c, i, n):
    w, f = c["width"], c["family"]
    if f == "gpt2":
        yield from norm_shapes(n + "attentionNorm", w, True)
        yield from [(n + "queryKeyValue.weight", [w, 3 * w]), (n + "queryKeyValue.bias", [3 * w])]
        yield from [(n + "attentionOutput.weight", [w, w]), (n + "attentionOutput.bias", [w])]
        yield from norm_shapes(n + "feedForwardNorm", w, True)
        yield from [(n + "feedForwardIn.weight", [w, 4 * w]), (n + "feedForwardIn.bias", [4 * w])]
        yield from [(n + "feedForwardOut.weight", [4 * w, w]), (n + "feedForwardOut.bias", [w])]
    elif f == "vanilla":
        ff = c["feedForwardWidth"]
        yield from [(n + "queryKeyValue.weight", [w, 3 * w]), (n + "attentionOutput.weight", [w, w])]
        yield from norm_shapes(n + "attentionNorm", w, True)
        yield from [(n + "feedForwardIn.weight", [w, ff]), (n + "feedForwardIn.bias", [ff])]
        yield from [(n + "feedForwardOut.weight", [ff, w]), (n + "feedForwardOut.bias", [w])]
        yield from norm_shapes(n + "feedForwardNorm", w, True)
    else:
        elm = f == "openelm"
        h, k = (c["heads"][i], c["keyValueHeads"][i]) if elm else (c["heads"], c["keyValueHeads"])
        d = c["headWidth"] if elm else w // h
        ff = c["feedForwardDivisor"] if elm else c["feedForwardWidth"]
        yield n + "attentionNorm.weight", [w]
        yield n + "queryKeyValue.weight", [w, (h + 2 * k) * d]
        if elm:
            yield from [(n + "queryNorm.weight", [d]), (n + "keyNorm.weight", [d])]
        yield n + "attentionOutput.weight", [h * d, w]
        yield n + "feedForwardNorm.weight", [w]
        yield from [(n + "feedForward.gateUp.weight", [w, 2 * ff]), (n + "feedForward.down.weight", [ff, w])]


CASES = [
    (gpt2, {"family": "gpt2", **SMALL, "heads": 2}),
    (vanilla, {"family": "vanilla", **SMALL, "heads": 2, "feedForwardWidth": 12}),
    (llama, {"family": "llama", **SMALL, "heads": 4, "keyValueHeads": 2, "feedForwardWidth": 10, "tiedHead": False, **NORMS}),
    (openelm, {"family": "openelm", **SMALL, "headWidth": 4, "heads": [2, 4], "keyValueHeads": [1, 2],
               "feedForwardMultipliers": [0.7, 0.8], "feedForwardDivisor": 6, **NORMS}),
]


def flat(x: torch.Tensor) -> list[float]:
    return [float(f"{v:.7g}") for v in x.flatten().tolist()]


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    ids = torch.tensor([[1, 4, 9, 2, 2, 7], [0, 10, 3, 5, 8, 6]])
    targets = torch.cat((ids[:, 1:], torch.tensor([[3], [1]])), dim=1)
    for model, config in CASES:
        p = {n: values(i, n, s).requires_grad_() for i, (n, s) in enumerate(shapes(config))}
        logits = model(config, p, ids)
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
        loss.backward()
        record = {"config": config, "ids": ids.tolist(), "targets": targets.tolist(), "loss": loss.item(),
                  "logits": flat(logits), "gradients": {n: flat(x.grad) for n, x in p.items()}}
        path = OUT / f"{config['family']}-reference.json"
        path.write_text(json.dumps(record, separators=(",", ":")) + "\n")
        print(path.name, path.stat().st_size, "bytes, loss", loss.item())


main()
