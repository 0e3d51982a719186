"""Whether others accept the ONNX that we write: the checker of the Python package onnx (full check, with shape inference)
on every file of eval/onnx-models.ts, and Python's onnxruntime for the same results as ours, within the file's tolerance
(1e-5 for logits, losses and gradients alike). ONNX Runtime shares its kernels with what we run, so files of standard
operators alone are also run by onnx's reference implementation, in plain numpy.

    node --conditions=@engram/source eval/onnx-models.ts <folder>
    python eval/onnx-check.py <folder>                            (needs onnx, onnxruntime, numpy)
"""

import json
import pathlib
import sys

import numpy
import onnx
import onnx.reference
import onnxruntime

NUMPY_TYPES = {"float32": numpy.float32, "float64": numpy.float64, "int32": numpy.int32, "bool": numpy.bool_}


def array(port):
    return numpy.array(port["values"], NUMPY_TYPES[port["type"]]).reshape(port["shape"])


def assert_close(case, results):
    """The largest absolute difference from our results."""
    worst = 0.0
    for port, result in zip(case["outputs"], results):
        expected = array(port)
        assert result.dtype == expected.dtype and result.shape == expected.shape, port["name"]
        gap = numpy.abs(result.astype(numpy.float64) - expected.astype(numpy.float64))
        # Not `max(...) > atol`: a NaN is no agreement either.
        assert numpy.all(gap <= case["atol"]), f"{port['name']}: differs by {gap.max()}, more than {case['atol']}"
        worst = max(worst, float(gap.max(initial=0.0)))
    return worst


def checkable(model):
    """
    ONNX Runtime has a kernel of its own that it keeps under ONNX's own domain, where the checker looks for a standard
    operator. For the checker it is moved to the domain of ONNX Runtime's other kernels.
    """
    own = [node for node in model.graph.node if node.op_type == "SimplifiedLayerNormalization"]
    if not own:
        return model
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    for node in copy.graph.node:
        if node.op_type == "SimplifiedLayerNormalization":
            node.domain = "com.microsoft"
    if not any(opset.domain == "com.microsoft" for opset in copy.opset_import):
        copy.opset_import.append(onnx.helper.make_opsetid("com.microsoft", 1))
    return copy


def check(path):
    """Checks one file: the differences of ONNX Runtime and of the reference implementation, if it can run it."""
    model = onnx.load(path)
    onnx.checker.check_model(checkable(model), full_check=True)
    case = json.loads(path.with_suffix(".json").read_text())
    names = [port["name"] for port in case["outputs"]]
    feeds = {port["name"]: array(port) for port in case["inputs"]}
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    gaps = {"onnxruntime": assert_close(case, session.run(names, feeds))}
    if all(node.domain == "" and onnx.defs.has(node.op_type) for node in model.graph.node):
        gaps["reference"] = assert_close(case, onnx.reference.ReferenceEvaluator(model).run(names, feeds))
    return gaps


def main():
    paths = sorted(pathlib.Path(sys.argv[1]).glob("*.onnx"))
    failed, gaps = [], {"onnxruntime": [], "reference": []}
    for path in paths:
        try:
            for engine, gap in check(path).items():
                gaps[engine].append(gap)
        except Exception as error:  # whatever another program says against a file is the finding
            failed.append(f"{path.stem}: {error}")
    print(f"onnx {onnx.__version__}, onnxruntime {onnxruntime.__version__}")
    print(f"{len(paths) - len(failed)} of {len(paths)} files pass the full check and give our results")
    for engine, each in gaps.items():
        print(f"{engine}: {len(each)} files, largest difference {max(each, default=0):.2g}")
    print("\n".join(failed))
    sys.exit(len(failed) > 0 or len(paths) == 0)


main()
