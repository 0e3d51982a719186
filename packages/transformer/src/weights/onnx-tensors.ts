import type { OnnxFile } from "@engram/tensor";
import { err, ok } from "../result.ts";
import type { NamedTensors } from "./gpt2-weights.ts";

/** The weights of an ONNX file by their names there, as readers of named tensors take them. */
export function onnxTensors({ tensors }: OnnxFile): NamedTensors {
  return new Map(
    Array.from(tensors, ([name, tensor]) => {
      const values = () => {
        const read = tensor.values();
        if (!read.ok) return err({ code: "weights.bad-onnx", error: read.error } as const);
        const { data, type } = read.value;
        return data instanceof Float32Array
          ? ok(data)
          : err({ code: "weights.unknown-type", tensor: name, type } as const);
      };
      return [name, { shape: tensor.shape, values }] as const;
    }),
  );
}
