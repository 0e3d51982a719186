"""PyTorch's side of `bench training-step`: one training step of a GPT-2-like model on the CPU, as PyTorch does it best.

usage: python torch_training_step.py FOLDER [--mode eager|compile] [--threads 2]

FOLDER holds a training problem as `bench/training-problem.ts` writes it: `problem.json` (shape, optimiser, parameters by
the names of GPT-2's published files, matrices as [in, out]), `weights.f32` and `batches.i32` ([step, 2, B, T]: ids, then
targets), so that both sides start the same. Prints one JSON line when ready; then, for each line `{"steps": n}` on standard
input, trains on the next n batches (round and round) and prints their losses, the milliseconds of each step (also of processor time), and the
peak resident memory of the process.
"""
import argparse
import json
import resource
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F


class Block(nn.Module):
    """Pre-LN: x + attention(norm(x)), then x + mlp(norm(x)), with the tanh form of GELU."""

    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.ln_1, self.ln_2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.c_attn, self.c_proj = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.c_fc, self.mlp_proj = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x):
        batch, length, width = x.shape
        qkv = self.c_attn(self.ln_1(x)).view(batch, length, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.c_proj(mixed.transpose(1, 2).reshape(batch, length, width))
        return x + self.mlp_proj(F.gelu(self.c_fc(self.ln_2(x)), approximate="tanh"))


class LanguageModel(nn.Module):
    """Learned positions, tied head, no dropout; its result is the mean cross-entropy in nats."""

    def __init__(self, layers, width, heads, vocabulary, context):
        super().__init__()
        self.wte, self.wpe = nn.Embedding(vocabulary, width), nn.Embedding(context, width)
        self.h = nn.ModuleList(Block(width, heads) for _ in range(layers))
        self.ln_f = nn.LayerNorm(width)

    def forward(self, ids, targets):
        x = self.wte(ids) + self.wpe.weight[: ids.shape[1]]
        for block in self.h:
            x = block(x)
        logits = F.linear(self.ln_f(x), self.wte.weight)
        return F.cross_entropy(logits.view(-1, logits.shape[-1]), targets.view(-1))


PLACES = {"c_attn": "attn.c_attn", "c_proj": "attn.c_proj", "c_fc": "mlp.c_fc", "mlp_proj": "mlp.c_proj"}


def published_name(name):
    """Of our modules' parameters, the name in GPT-2's published files."""
    return ".".join(PLACES.get(part, part) for part in name.split("."))


def load(folder):
    """The model with its weights, AdamW, and the batches."""
    problem = json.loads((folder / "problem.json").read_text())
    shape = problem["shape"]
    model = LanguageModel(**{k: shape[k] for k in ("layers", "width", "heads", "vocabulary", "context")})
    given = {one["name"]: one for one in problem["parameters"]}
    linear = {f"{name}.weight" for name, one in model.named_modules() if isinstance(one, nn.Linear)}
    groups = {True: [], False: []}
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            one = given.pop(published_name(name))
            size = int(np.prod(one["shape"]))
            file, start = folder / "weights.f32", 4 * one["offset"]
            values = np.fromfile(file, np.float32, size, offset=start).reshape(one["shape"])
            parameter.copy_(torch.from_numpy(values.T if name in linear else values))
            groups[one["decay"]].append(parameter)
    if given:
        raise SystemExit(f"parameters of no use here: {sorted(given)}")
    optimiser = problem["optimiser"]
    adamw = torch.optim.AdamW(
        [
            {"params": parameters, "weight_decay": optimiser["weightDecay"] if decay else 0.0}
            for decay, parameters in groups.items()
            if parameters
        ],
        lr=optimiser["learningRate"],
        betas=(optimiser["beta1"], optimiser["beta2"]),
        eps=optimiser["epsilon"],
        fused=True,
    )
    ids = np.fromfile(folder / "batches.i32", dtype=np.int32).reshape(-1, 2, shape["batch"], shape["context"])
    return model, adamw, torch.from_numpy(ids.astype(np.int64))


def peak_mib():
    """Linux counts for getrusage what the process was before exec too, so it is asked elsewhere."""
    try:
        status = Path("/proc/self/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024
    except (OSError, IndexError):
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (2**20 if sys.platform == "darwin" else 1024)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mode", choices=["eager", "compile"], default="eager")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    started = time.perf_counter()
    model, adamw, batches = load(arguments.folder)
    forward = torch.compile(model) if arguments.mode == "compile" else model
    name = f"PyTorch {torch.__version__.split('+')[0]} {arguments.mode}"
    print(json.dumps({"name": name, "readySeconds": time.perf_counter() - started}), flush=True)
    step = 0
    for line in sys.stdin:
        losses, milliseconds, cpu = [], [], []
        for _ in range(json.loads(line)["steps"]):
            ids, targets = batches[step % len(batches)]
            started, cpu_started = time.perf_counter(), time.process_time()
            loss = forward(ids, targets)
            loss.backward()
            adamw.step()
            adamw.zero_grad(set_to_none=True)
            losses.append(loss.item())
            milliseconds.append((time.perf_counter() - started) * 1e3)
            cpu.append((time.process_time() - cpu_started) * 1e3)
            step += 1
        answer = {"losses": losses, "stepMs": milliseconds, "cpuMs": cpu, "peakMiB": peak_mib()}
        print(json.dumps(answer), flush=True)


main()
