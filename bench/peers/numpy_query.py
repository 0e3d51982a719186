"""NumPy's side of `bench memory-query`: products of a matrix with one vector, or with many, on one BLAS thread.

usage: python numpy_query.py FOLDER

FOLDER holds `shape.json` ({"count", "dimension", "queries"}) and `vectors.f32`, the matrix [count, dimension] and then the
queries [queries, dimension]. Prints one JSON line when ready; then, for each line `{"times": k, "batch": b}` on standard input,
does k products, each with the next b queries, and prints the seconds of processor and clock that they took, with the row of the
largest product of the last query.
"""
import json
import os
import sys
import time
from pathlib import Path

for name in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ[name] = "1"  # read when NumPy is imported

import numpy as np  # noqa: E402

folder = Path(sys.argv[1])
shape = json.loads((folder / "shape.json").read_text())
flat = np.fromfile(folder / "vectors.f32", dtype=np.float32)
split = shape["count"] * shape["dimension"]
X = flat[:split].reshape(shape["count"], shape["dimension"])
Q = flat[split:].reshape(shape["queries"], shape["dimension"])
print(json.dumps({"name": f"NumPy {np.__version__}, one BLAS thread"}), flush=True)

turn = 0
for line in sys.stdin:
    request = json.loads(line)
    batch = request["batch"]
    cpu, clock = time.thread_time(), time.perf_counter()
    for _ in range(request["times"]):
        if batch == 1:
            products = X @ Q[turn % len(Q)]
            turn += 1
        else:
            products = X @ Q[:batch].T
    seconds = {"cpu": time.thread_time() - cpu, "clock": time.perf_counter() - clock}
    last = products if batch == 1 else products[:, -1]
    print(json.dumps({"seconds": seconds, "best": int(np.argmax(last))}), flush=True)
