import type { OnnxTensorError } from "@engram/tensor";
import type { ModelConfigError } from "../models/model-config-error.ts";

/** Why weights can not be read. `offset` counts bytes from the beginning of the file. */
export type WeightsError =
  /** The file ends before `field` does. */
  | {
      readonly code: "weights.truncated";
      readonly field: string;
      readonly offset: number;
      readonly neededBytes: number;
      readonly availableBytes: number;
    }
  /** A field has a value that no such file has: another kind of file, or a damaged one. */
  | {
      readonly code: "weights.foreign";
      readonly field: string;
      readonly offset: number;
      readonly value: unknown;
    }
  /** A tensor of an ONNX file that can not be read. */
  | { readonly code: "weights.bad-onnx"; readonly error: OnnxTensorError }
  /** The sizes that the file gives make no model. */
  | { readonly code: "weights.bad-config"; readonly error: ModelConfigError }
  /** The model needs a tensor that the file has not. */
  | { readonly code: "weights.missing"; readonly tensor: string }
  | {
      readonly code: "weights.wrong-shape";
      readonly tensor: string;
      readonly shape: readonly number[];
      readonly expected: readonly number[];
    }
  /** A tensor of numbers that are not read as weights: integers, 8-bit floats, .. */
  | { readonly code: "weights.unknown-type"; readonly tensor: string; readonly type: string }
  /** NaN or infinite. */
  | { readonly code: "weights.not-finite"; readonly tensor: string; readonly index: number };
