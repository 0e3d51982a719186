import { create, type MessageInitShape, toBinary } from "@bufbuild/protobuf";
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { bytesOf } from "../graph/constant-key.ts";
import { sizeOf } from "../graph/shape.ts";
import type { Port } from "../runtime/runtime.ts";
import { onnxDataType } from "./data-type.ts";
import type { EmittedBody, EmittedNode, OnnxAttribute } from "./emitter.ts";
import type { Initializer } from "./graph-emitter.ts";
import {
  type AttributeProtoSchema,
  AttributeProto_AttributeType as AttributeType,
  GraphProtoSchema,
  ModelProtoSchema,
  type NodeProtoSchema,
  TensorProtoSchema,
  type ValueInfoProtoSchema,
} from "./schema.generated.ts";

/** A graph in ONNX's terms. */
export interface OnnxModel {
  readonly nodes: readonly EmittedNode[];
  readonly initializers: readonly Initializer[];
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * ONNX 1.15's version of the format and of its operators: the newest whose every operator the graph rewriting of
 * ONNX Runtime 1.30 knows by version (several of its fusions leave operators of later sets alone).
 */
const IR_VERSION = 9n;
const OPSET = 20n;

/** Numbers of the fields that are written by hand; the others through the schema. */
const MODEL_GRAPH = ModelProtoSchema.field.graph.number;
const GRAPH_INITIALIZER = GraphProtoSchema.field.initializer.number;
const TENSOR_RAW_DATA = TensorProtoSchema.field.rawData.number;

/**
 * A model as the parts of its file, in order. The values of initializers are among them as they are: views, no copies.
 * Protobuf puts a message's length before it, and a library that writes nested messages copies each once a level;
 * so what is large is framed here by hand.
 */
export function encodeModel(model: OnnxModel): readonly Uint8Array[] {
  const graph = [
    toBinary(GraphProtoSchema, create(GraphProtoSchema, graphProto("engram", model))),
    ...model.initializers.flatMap((initializer) => framed(GRAPH_INITIALIZER, encodeInitializer(initializer))),
  ];
  return [encodeHeader(model), ...framed(MODEL_GRAPH, graph)];
}

/** Bytes of all parts together. */
export function totalBytes(parts: readonly Uint8Array[]): number {
  return parts.reduce((total, part) => total + part.byteLength, 0);
}

/** The parts behind each other, in one array. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(totalBytes(parts));
  let offset = 0;
  for (const part of parts) {
    result.set(part, offset);
    offset += part.byteLength;
  }
  return result;
}

function framed(field: number, parts: readonly Uint8Array[]): readonly Uint8Array[] {
  const head = new BinaryWriter().tag(field, WireType.LengthDelimited).uint32(totalBytes(parts)).finish();
  return [head, ...parts];
}

function encodeHeader({ nodes, metadata }: OnnxModel): Uint8Array {
  const opsetImport = [{ domain: "", version: OPSET }];
  if (nodes.some(({ domain }) => domain === "com.microsoft")) {
    opsetImport.push({ domain: "com.microsoft", version: 1n });
  }
  return toBinary(
    ModelProtoSchema,
    create(ModelProtoSchema, {
      irVersion: IR_VERSION,
      opsetImport,
      producerName: "engram",
      metadataProps: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    }),
  );
}

function encodeInitializer({ name, shape, type, values }: Initializer): readonly Uint8Array[] {
  if (values.length !== sizeOf(shape)) {
    throw new Error(`initializer ${name}: expected ${sizeOf(shape)} values, got ${values.length}`);
  }
  const head = create(TensorProtoSchema, { name, dims: shape.map(BigInt), dataType: onnxDataType(type) });
  return [toBinary(TensorProtoSchema, head), ...framed(TENSOR_RAW_DATA, [bytesOf(values)])];
}

function graphProto(
  name: string,
  { nodes, inputs, outputs }: EmittedBody,
): MessageInitShape<typeof GraphProtoSchema> {
  return { name, node: nodes.map(nodeProto), input: inputs.map(valueInfo), output: outputs.map(valueInfo) };
}

function nodeProto(node: EmittedNode): MessageInitShape<typeof NodeProtoSchema> {
  return {
    name: node.name,
    opType: node.opType,
    domain: node.domain,
    input: [...node.inputs],
    output: [...node.outputs],
    attribute: Object.entries(node.attributes).map(([name, value]) => attribute(name, value)),
  };
}

function attribute(name: string, value: OnnxAttribute): MessageInitShape<typeof AttributeProtoSchema> {
  if (typeof value === "string") {
    return { name, type: AttributeType.STRING, s: new TextEncoder().encode(value) };
  }
  if (typeof value === "number") return { name, type: AttributeType.INT, i: BigInt(value) };
  if ("float" in value) return { name, type: AttributeType.FLOAT, f: value.float };
  if ("body" in value) return { name, type: AttributeType.GRAPH, g: graphProto(name, value.body) };
  return { name, type: AttributeType.INTS, ints: value.map(BigInt) };
}

function valueInfo({ name, shape, type }: Port): MessageInitShape<typeof ValueInfoProtoSchema> {
  const dim = shape.map((length) => ({ value: { case: "dimValue" as const, value: BigInt(length) } }));
  return {
    name,
    type: { value: { case: "tensorType", value: { elemType: onnxDataType(type), shape: { dim } } } },
  };
}
