"""PyTorch's side of `bench decoding`: greedy decoding by a Llama with a cache of fixed size, as PyTorch does it best.

usage: python torch_decoding.py FOLDER [--mode eager|compile] [--threads 2]

FOLDER holds `model.json` (configuration; parameters by name with shape and offset; matrices as [in, out]) and `weights.f32`
as `bench/decoding.ts` writes them. Prints one JSON line when ready; then, for each line `{"prompt": [...], "tokens": n, "times": k}`
on standard input, that many tokens, greedily, k times over, and the seconds that took (the prompts apart).

Everything runs in inference mode. Eager reads as much of the cache as is filled; compiled reads all of it under a mask,
since one program serves all positions.
"""
import argparse
import json
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F


class Llama:
    """RMS norm before each block, rotary positions over neighbouring pairs, SwiGLU, shared keys and values."""

    def __init__(self, folder):
        described = json.loads((folder / "model.json").read_text())
        self.config = described["config"]
        flat = np.fromfile(folder / "weights.f32", dtype=np.float32)
        self.weights = {
            one["name"]: torch.from_numpy(
                flat[one["offset"] : one["offset"] + int(np.prod(one["shape"]))].reshape(one["shape"])
            )
            for one in described["parameters"]
        }
        # A linear layer is fastest with its matrix as [out, in].
        for name, matrix in self.weights.items():
            if matrix.ndim == 2 and name != "tokenEmbedding":
                self.weights[name] = matrix.T.contiguous()
        width, heads = self.config["width"], self.config["heads"]
        self.head_width = width // heads
        shape = (1, self.config["keyValueHeads"], self.config["contextLength"], self.head_width)
        self.keys = [torch.zeros(shape) for _ in range(self.config["layers"])]
        self.values = [torch.zeros(shape) for _ in range(self.config["layers"])]
        places = torch.arange(self.config["contextLength"])[:, None]
        rates = self.config["ropeBase"] ** (-torch.arange(0, self.head_width, 2) / self.head_width)
        self.cosines, self.sines = torch.cos(places * rates), torch.sin(places * rates)  # [C, d / 2]
        self.sight = torch.tril(torch.ones(len(places), len(places), dtype=torch.bool))  # [C, C]

    def rotated(self, heads, cosine, sine):
        even, odd = heads[..., 0::2], heads[..., 1::2]
        return torch.stack((even * cosine - odd * sine, even * sine + odd * cosine), -1).flatten(-2)

    def step(self, token, position, whole):
        """Logits after one token, [V]; `position` is a tensor [1]. `whole`: attend to all of the cache under a mask."""
        heads, shared, width = self.config["heads"], self.config["keyValueHeads"], self.head_width
        cosine, sine = self.cosines[position], self.sines[position]
        epsilon = self.config["normEpsilon"]
        weights = self.weights
        filled = None if whole else int(position) + 1
        mask = self.sight[position] if whole else None
        x = weights["tokenEmbedding"][token]  # [1, D]
        for layer in range(self.config["layers"]):
            name = f"layers.{layer}"
            seen = F.rms_norm(x, x.shape[-1:], weights[f"{name}.attentionNorm.weight"], epsilon)
            joint = F.linear(seen, weights[f"{name}.queryKeyValue.weight"]).view(-1, width)
            turned = self.rotated(joint[: heads + shared], cosine, sine)
            keys, values = self.keys[layer], self.values[layer]
            keys.index_copy_(2, position, turned[heads:].view(1, shared, 1, width))
            values.index_copy_(2, position, joint[heads + shared :].view(1, shared, 1, width))
            mixed = F.scaled_dot_product_attention(
                turned[:heads].view(1, heads, 1, width),
                keys[:, :, :filled],
                values[:, :, :filled],
                attn_mask=mask,
                enable_gqa=shared != heads,
            )
            x = x + F.linear(mixed.reshape(1, -1), weights[f"{name}.attentionOutput.weight"])
            read = F.rms_norm(x, x.shape[-1:], weights[f"{name}.feedForwardNorm.weight"], epsilon)
            gate, up = F.linear(read, weights[f"{name}.feedForward.gateUp.weight"]).chunk(2, -1)
            x = x + F.linear(F.silu(gate) * up, weights[f"{name}.feedForward.down.weight"])
        final = F.rms_norm(x, x.shape[-1:], weights["finalNorm.weight"], epsilon)
        return F.linear(final, weights.get("head.weight", weights["tokenEmbedding"]))[0]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mode", choices=["eager", "compile"], default="eager")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    model = Llama(arguments.folder)
    compiled = arguments.mode == "compile"
    name = f"PyTorch {torch.__version__.split('+')[0]} {arguments.mode}, {arguments.threads} threads"
    with torch.inference_mode():
        pick = lambda token, position: model.step(token, position, compiled).argmax(-1, keepdim=True)
        if compiled:
            pick = torch.compile(pick, fullgraph=True)
        positions = torch.arange(model.config["contextLength"])[:, None]
        print(json.dumps({"name": name}), flush=True)
        for line in sys.stdin:
            asked = json.loads(line)
            seconds = 0
            for _ in range(asked["times"]):
                for place, token in enumerate(asked["prompt"]):
                    token = pick(torch.tensor([token]), positions[place])
                made = [int(token)]
                started = time.perf_counter()
                for place in range(len(asked["prompt"]), len(asked["prompt"]) + asked["tokens"]):
                    token = pick(token, positions[place])
                    made.append(int(token))
                seconds += time.perf_counter() - started
            print(json.dumps({"tokens": made, "seconds": seconds}), flush=True)


main()
