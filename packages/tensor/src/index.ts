export { evaluate } from "./evaluate/evaluate.ts";
export { gradient } from "./gradient/gradient.ts";
export { bytesPerElement, type DenseArray, type ElementType } from "./graph/element-type.ts";
export { constant, input, scalar } from "./graph/leaf.ts";
export { type Shape, sizeOf } from "./graph/shape.ts";
export type { Tensor, TensorType, Values } from "./graph/tensor.ts";
export { type CompileOptions, compile } from "./onnx/compile.ts";
export type { EmitTarget } from "./onnx/emitter.ts";
export { joined } from "./onnx/encode-model.ts";
export { type ExportOptions, exportOnnx } from "./onnx/export-onnx.ts";
export type { ForeignTensor, OnnxTensorError } from "./onnx/foreign-tensor.ts";
export { type OnnxFile, type OnnxFileError, readOnnx } from "./onnx/read-onnx.ts";
export * from "./ops/index.ts";
export { OutsideError } from "./outside-error.ts";
export type { HelperThread, StartThread } from "./runtime/helper-thread.ts";
export type { Executable, Feeds, Port, Program, Runtime } from "./runtime/runtime.ts";
export { hasWasmSimd, type WebAssemblyEngine } from "./runtime/wasm-simd.ts";
export { ShapeError } from "./shape-error.ts";
export { compileTrainingStep, type TrainingStepOptions } from "./training/compile-training-step.ts";
export { predictTrainingMemory, type TrainingMemory } from "./training/predict-training-memory.ts";
export type {
  LossGraph,
  ParameterSpec,
  TrainingState,
  TrainingStep,
  UpdateReport,
  UpdateSettings,
} from "./training/training-step.ts";
