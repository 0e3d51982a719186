import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
import { denseArrayOver } from "../graph/dense-array.ts";
import { bytesPerElement, type DenseArray, type ElementType } from "../graph/element-type.ts";
import type { Shape } from "../graph/shape.ts";
import { err, ok, type Result } from "../result.ts";
import { elementTypeOf } from "./data-type.ts";
import {
  StringStringEntryProtoSchema,
  TensorProto_DataLocation,
  TensorProtoSchema,
} from "./schema.generated.ts";
import { type WireField, wireFields } from "./wire-fields.ts";

/** Why a tensor of a file can not be read. */
export type OnnxTensorError =
  /** A field of it has another form than ONNX gives it. */
  | {
      readonly code: "onnx.tensor-field";
      readonly tensor: string;
      readonly field: string;
      readonly offset: number;
    }
  /** `dataType` is ONNX's number: strings, half floats, quantised integers, ... */
  | { readonly code: "onnx.tensor-type"; readonly tensor: string; readonly dataType: number }
  /** It lies in another file, whose name the model gives. */
  | { readonly code: "onnx.tensor-external"; readonly tensor: string; readonly location: string }
  /** Its dims ask for another number of bytes than there are. */
  | {
      readonly code: "onnx.tensor-size";
      readonly tensor: string;
      readonly expectedBytes: number;
      readonly gotBytes: number;
      readonly offset: number;
    };

/** A tensor of a file. */
export interface ForeignTensor {
  readonly name: string;
  readonly shape: Shape;
  /** ONNX's number of its element type. */
  readonly dataType: number;
  /** Its values, if they are of a type and form that Engram has: see {@link OnnxTensorError}. */
  values(): Result<{ readonly type: ElementType; readonly data: DenseArray }, OnnxTensorError>;
}

const FIELD = TensorProtoSchema.field;
const NAME = "model.graph.initializer";

/** What is gathered of a tensor before its values are asked for. */
interface Parts {
  name: string;
  dataType: number;
  external: boolean;
  location: string;
  readonly shape: number[];
  /** `raw_data`: the last one counts, as protobuf has it. */
  raw: WireField | undefined;
  /** `float_data`, `double_data`: whole packed arrays of little-endian numbers. */
  readonly packed: WireField[];
}

/** Reads what a tensor is; its values stay in the file. */
export function foreignTensor(tensor: WireField): Result<ForeignTensor, OnnxTensorError> {
  const parts: Parts = {
    name: "",
    dataType: 0,
    external: false,
    location: "",
    shape: [],
    raw: undefined,
    packed: [],
  };
  for (const field of wireFields(tensor.payload, { name: NAME, offset: tensor.payloadOffset })) {
    const failure = readField(parts, field);
    if (failure !== undefined) {
      return err({ code: "onnx.tensor-field", tensor: parts.name, field: failure, offset: field.offset });
    }
  }
  const { name, shape, dataType } = parts;
  return ok({ name, shape, dataType, values: () => valuesOf(parts, tensor.offset) });
}

/** Takes one field; the answer is the name of a field that has another form than ONNX gives it. */
function readField(parts: Parts, field: WireField): string | undefined {
  const { number, wireType, payload } = field;
  const isBytes = wireType === WireType.LengthDelimited;
  const isInteger = wireType === WireType.Varint;
  if (number === FIELD.name.number) {
    if (!isBytes) return "name";
    parts.name = new TextDecoder().decode(payload);
  } else if (number === FIELD.dims.number) {
    return readDims(parts, field) ? undefined : "dims";
  } else if (number === FIELD.dataType.number) {
    if (!isInteger) return "data_type";
    parts.dataType = Number(field.integer);
  } else if (number === FIELD.rawData.number) {
    if (!isBytes) return "raw_data";
    parts.raw = field;
  } else if (number === FIELD.floatData.number || number === FIELD.doubleData.number) {
    if (isInteger) return number === FIELD.floatData.number ? "float_data" : "double_data";
    parts.packed.push(field);
  } else if (number === FIELD.dataLocation.number) {
    parts.external = field.integer === BigInt(TensorProto_DataLocation.EXTERNAL);
  } else if (number === FIELD.externalData.number) {
    readExternal(parts, field);
  }
  return undefined;
}

/** Lengths of axes come one by one or packed; none may be negative or beyond what a number holds. */
function readDims(parts: Parts, { wireType, integer, payload }: WireField): boolean {
  if (wireType === WireType.Varint) return addDim(parts, integer);
  if (wireType !== WireType.LengthDelimited) return false;
  const reader = new BinaryReader(payload);
  while (reader.pos < reader.len) if (!addDim(parts, BigInt(reader.int64()))) return false;
  return reader.pos === reader.len;
}

function addDim({ shape }: Parts, length: bigint): boolean {
  shape.push(Number(length));
  return length >= 0n && length <= Number.MAX_SAFE_INTEGER;
}

const ENTRY = StringStringEntryProtoSchema.field;

function readExternal(parts: Parts, entry: WireField): void {
  let key = "";
  let value = "";
  for (const field of wireFields(entry.payload, {
    name: `${NAME}.external_data`,
    offset: entry.payloadOffset,
  })) {
    if (field.number === ENTRY.key.number) key = new TextDecoder().decode(field.payload);
    if (field.number === ENTRY.value.number) value = new TextDecoder().decode(field.payload);
  }
  if (key === "location") parts.location = value;
}

function valuesOf(parts: Parts, offset: number): ReturnType<ForeignTensor["values"]> {
  const { name: tensor, dataType, shape } = parts;
  if (parts.external) return err({ code: "onnx.tensor-external", tensor, location: parts.location });
  const type = elementTypeOf(dataType);
  // Small integers may also lie as varints in int32_data and int64_data; weights do not.
  if (type === undefined) return err({ code: "onnx.tensor-type", tensor, dataType });
  const pieces = parts.raw === undefined ? parts.packed : [parts.raw];
  const gotBytes = pieces.reduce((total, { payload }) => total + payload.length, 0);
  const expectedBytes = shape.reduce((product, length) => product * length, bytesPerElement(type));
  if (gotBytes !== expectedBytes) {
    return err({
      code: "onnx.tensor-size",
      tensor,
      expectedBytes,
      gotBytes,
      offset: pieces[0]?.offset ?? offset,
    });
  }
  return ok({ type, data: arrayOver(type, pieces) });
}

/** A view where there is one piece and its place in memory is a multiple of an element's size, else a copy. */
function arrayOver(type: ElementType, pieces: readonly WireField[]): DenseArray {
  const size = bytesPerElement(type);
  const [first] = pieces;
  const isAligned = pieces.length === 1 && first !== undefined && first.payload.byteOffset % size === 0;
  const bytes = isAligned ? first.payload : concatenated(pieces);
  return denseArrayOver(type, bytes);
}

function concatenated(pieces: readonly WireField[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((total, { payload }) => total + payload.length, 0));
  let offset = 0;
  for (const { payload } of pieces) {
    bytes.set(payload, offset);
    offset += payload.length;
  }
  return bytes;
}
