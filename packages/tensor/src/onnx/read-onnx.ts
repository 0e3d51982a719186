/** @file Reading the weights out of ONNX files of others. Nothing in them is executed. */
import { WireType } from "@bufbuild/protobuf/wire";
import { err, ok, type Result } from "../result.ts";
import { type ForeignTensor, foreignTensor, type OnnxTensorError } from "./foreign-tensor.ts";
import { GraphProtoSchema, ModelProtoSchema, StringStringEntryProtoSchema } from "./schema.generated.ts";
import { WireError, type WireField, wireFields } from "./wire-fields.ts";

/** Why a file can not be read. `offset` counts bytes from its beginning. */
export type OnnxFileError =
  | OnnxTensorError
  /** It ends in the middle of a field, or is no protobuf from there on. */
  | { readonly code: "onnx.broken"; readonly field: string; readonly offset: number }
  /** Protobuf perhaps, but a field of ONNX has another form. */
  | { readonly code: "onnx.foreign"; readonly field: string; readonly offset: number }
  | { readonly code: "onnx.no-graph" };

/** What is read of a model: its weights by name, and its metadata. */
export interface OnnxFile {
  readonly tensors: ReadonlyMap<string, ForeignTensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

const MODEL = ModelProtoSchema.field;
const GRAPH = GraphProtoSchema.field;
const ENTRY = StringStringEntryProtoSchema.field;

/**
 * Finds the weights (initializers) of an ONNX file. They stay where they are: `values()` of a tensor gives a view on the
 * file's bytes where their alignment allows it, else a copy of that tensor alone.
 */
export function readOnnx(file: Uint8Array): Result<OnnxFile, OnnxFileError> {
  try {
    return readModel(file);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return err({ code: "onnx.broken", field: error.field, offset: error.offset });
  }
}

function readModel(file: Uint8Array): Result<OnnxFile, OnnxFileError> {
  const tensors = new Map<string, ForeignTensor>();
  const metadata: Record<string, string> = {};
  let graphs = 0;
  for (const field of wireFields(file, { name: "model", offset: 0 })) {
    if (field.number === MODEL.graph.number) {
      if (field.wireType !== WireType.LengthDelimited) return err(foreign("model.graph", field));
      graphs += 1;
      const failure = readGraph(field, tensors);
      if (failure !== undefined) return err(failure);
    } else if (field.number === MODEL.metadataProps.number) {
      if (field.wireType !== WireType.LengthDelimited) return err(foreign("model.metadata_props", field));
      const [key, value] = readEntry(field);
      metadata[key] = value;
    }
  }
  return graphs === 0 ? err({ code: "onnx.no-graph" }) : ok({ tensors, metadata });
}

function readGraph(graph: WireField, tensors: Map<string, ForeignTensor>): OnnxFileError | undefined {
  for (const field of wireFields(graph.payload, { name: "model.graph", offset: graph.payloadOffset })) {
    if (field.number !== GRAPH.initializer.number) continue;
    if (field.wireType !== WireType.LengthDelimited) return foreign("model.graph.initializer", field);
    const tensor = foreignTensor(field);
    if (!tensor.ok) return tensor.error;
    tensors.set(tensor.value.name, tensor.value);
  }
  return undefined;
}

function readEntry(entry: WireField): readonly [string, string] {
  let key = "";
  let value = "";
  for (const field of wireFields(entry.payload, {
    name: "model.metadata_props",
    offset: entry.payloadOffset,
  })) {
    if (field.number === ENTRY.key.number) key = new TextDecoder().decode(field.payload);
    if (field.number === ENTRY.value.number) value = new TextDecoder().decode(field.payload);
  }
  return [key, value];
}

function foreign(field: string, { offset }: WireField): OnnxFileError {
  return { code: "onnx.foreign", field, offset };
}
