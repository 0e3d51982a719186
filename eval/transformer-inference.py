"""Checks what eval/transformer-inference.ts wrote against PyTorch, onnxruntime and the safetensors library.

    python eval/transformer-inference.py FOLDER          (needs numpy, torch, onnx, onnxruntime, safetensors)

The model is read from its .bin here once more, by another reader, and run by PyTorch without any cache.
"""

import json
import pathlib
import struct
import sys

import numpy as np
import onnx
import onnxruntime
import torch
import torch.nn.functional as F
from safetensors.numpy import load_file

folder = pathlib.Path(sys.argv[1])
record = json.loads((folder / "texts.json").read_text())


def read_bin(path):
    raw = pathlib.Path(path).read_bytes()
    dim, hidden, layers, heads, kv_heads, vocabulary, context = struct.unpack("<7i", raw[:28])
    assert kv_heads == heads and vocabulary > 0
    rest = torch.from_numpy(np.frombuffer(raw, "<f4", offset=28).copy())
    shapes = [("embedding", (vocabulary, dim)), ("att_norm", (layers, dim)), ("wq", (layers, dim, dim)),
              ("wk", (layers, dim, dim)), ("wv", (layers, dim, dim)), ("wo", (layers, dim, dim)),
              ("ffn_norm", (layers, dim)), ("w1", (layers, hidden, dim)), ("w2", (layers, dim, hidden)),
              ("w3", (layers, hidden, dim)), ("final_norm", (dim,))]
    weights, at = {}, 0
    for name, shape in shapes:
        size = int(np.prod(shape))
        weights[name] = rest[at : at + size].reshape(shape)
        at += size
    return weights, heads, context


weights, heads, context = read_bin(record["bin"])


def rotate(x):
    """[T, H, d]: neighbours as complex numbers, turned by t / 10000^(2i/d)."""
    t, _, d = x.shape
    turn = torch.outer(torch.arange(t).float(), 10000.0 ** (-torch.arange(0, d, 2).float() / d))
    pairs = torch.view_as_complex(x.reshape(t, -1, d // 2, 2).contiguous())
    return torch.view_as_real(pairs * torch.polar(torch.ones(()), turn)[:, None]).flatten(-2)


def logits_of(ids):
    w = weights
    x = w["embedding"][torch.tensor(ids)]
    for layer in range(len(w["wq"])):
        seen = F.rms_norm(x, x.shape[-1:], w["att_norm"][layer], 1e-5)
        q, k, v = (F.linear(seen, w[n][layer]).view(len(ids), heads, -1) for n in ("wq", "wk", "wv"))
        q, k, v = (part.transpose(0, 1) for part in (rotate(q), rotate(k), v))
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(0, 1).flatten(1)
        x = x + F.linear(mixed, w["wo"][layer])
        read = F.rms_norm(x, x.shape[-1:], w["ffn_norm"][layer], 1e-5)
        x = x + F.linear(F.silu(F.linear(read, w["w1"][layer])) * F.linear(read, w["w3"][layer]), w["w2"][layer])
    return F.rms_norm(x, x.shape[-1:], w["final_norm"], 1e-5) @ w["embedding"].T


failures = 0


def check(what, passed):
    global failures
    failures += not passed
    print("ok  " if passed else "FAIL", what)


with torch.inference_mode():
    for text in record["texts"]:
        ids, closest = list(text["ids"]), np.inf
        while len(ids) < len(text["ids"]) + len(text["made"]):
            best = logits_of(ids)[-1].topk(2)
            closest = min(closest, float(best.values[0] - best.values[1]))
            ids.append(int(best.indices[0]))
        made = ids[len(text["ids"]) :]
        check(f"{len(made)} greedy tokens after {text['ids'][:6]}, narrowest lead {closest:.4f}", made == text["made"])
    reference = logits_of(record["ids"]).numpy()

ours = np.fromfile(folder / "logits.f32", "<f4").reshape(reference.shape)
gap = np.abs(ours - reference).max()
check(f"logits against PyTorch, largest gap {gap:.2e} (atol 1e-4)", gap < 1e-4)

onnx.checker.check_model(str(folder / "model.onnx"), full_check=True)
session = onnxruntime.InferenceSession(folder / "model.onnx")
(exported,) = session.run(None, {"ids": np.array([record["ids"]], np.int32)})
gap = np.abs(exported[0] - ours).max()
check(f"exported .onnx in onnxruntime {onnxruntime.__version__}, largest gap {gap:.2e} (atol 1e-5)", gap < 1e-5)

stored = load_file(folder / "model.safetensors")
joint = torch.cat([weights["wq"][0], weights["wk"][0], weights["wv"][0]]).T.numpy()
check("safetensors library reads our file", np.array_equal(stored["layers.0.queryKeyValue.weight"], joint))
check("as many numbers as parameters", sum(a.size for a in stored.values()) == 230_976)
sys.exit(failures)
