import { create, type MessageInitShape, toBinary } from "@bufbuild/protobuf";
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type OnnxFile, readOnnx } from "./read-onnx.ts";
import { ModelProtoSchema, TensorProto_DataLocation, type TensorProtoSchema } from "./schema.generated.ts";

function fileWith(...initializer: MessageInitShape<typeof TensorProtoSchema>[]): Uint8Array {
  return toBinary(
    ModelProtoSchema,
    create(ModelProtoSchema, { producerName: "others", graph: { name: "g", initializer } }),
  );
}

function read(file: Uint8Array): OnnxFile {
  const result = readOnnx(file);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function bytes(...numbers: number[]): Uint8Array {
  return new Uint8Array(Float32Array.from(numbers).buffer);
}

test("weights are found by name, raw or as lists of numbers, at any alignment", () => {
  const { tensors } = read(
    fileWith(
      { name: "raw", dims: [2n, 1n], dataType: 1, rawData: bytes(1.5, -2) },
      { name: "odd", dims: [2n], dataType: 1, rawData: bytes(3, 4) },
      { name: "list", dims: [3n], dataType: 1, floatData: [5, 6, 7] },
      { name: "scalar", dims: [], dataType: 11, doubleData: [0.1] },
    ),
  );
  const values = [...tensors].map(([name, tensor]) => [name, tensor.shape, tensor.values()]);
  expect(values).toEqual([
    ["raw", [2, 1], { ok: true, value: { type: "float32", data: Float32Array.of(1.5, -2) } }],
    ["odd", [2], { ok: true, value: { type: "float32", data: Float32Array.of(3, 4) } }],
    ["list", [3], { ok: true, value: { type: "float32", data: Float32Array.of(5, 6, 7) } }],
    ["scalar", [], { ok: true, value: { type: "float64", data: Float64Array.of(0.1) } }],
  ]);
});

test("a weight that lies at a multiple of its elements' size is a view on the file", () => {
  const file = fileWith({ name: "w", dims: [2n], dataType: 1, rawData: bytes(1, 2) });
  const views = [0, 1, 2, 3].map((shift) => {
    const shifted = new Uint8Array(new ArrayBuffer(file.length + shift), shift);
    shifted.set(file);
    const values = read(shifted).tensors.get("w")?.values();
    return values?.ok === true && values.value.data.buffer === shifted.buffer;
  });
  expect(views.filter(Boolean).length).toBe(1);
});

test.each<[string, MessageInitShape<typeof TensorProtoSchema>, object]>([
  [
    "dims that ask for more than there is",
    { name: "w", dims: [1_000_000n, 1_000_000n], dataType: 1, rawData: bytes(1) },
    { code: "onnx.tensor-size", tensor: "w", expectedBytes: 4e12, gotBytes: 4 },
  ],
  [
    "a type that is not known",
    { name: "w", dims: [1n], dataType: 8 },
    { code: "onnx.tensor-type", tensor: "w", dataType: 8 },
  ],
  [
    "values in another file",
    {
      name: "w",
      dims: [1n],
      dataType: 1,
      dataLocation: TensorProto_DataLocation.EXTERNAL,
      externalData: [{ key: "location", value: "../../etc/passwd" }],
    },
    { code: "onnx.tensor-external", tensor: "w", location: "../../etc/passwd" },
  ],
])("%s is told of that tensor alone, when it is asked for", (_, tensor, error) => {
  const { tensors } = read(fileWith({ name: "good", dims: [1n], dataType: 1, rawData: bytes(9) }, tensor));
  expect(tensors.get("good")?.values().ok).toBe(true);
  expect(tensors.get("w")?.values()).toMatchObject({ ok: false, error });
});

test("a negative length of an axis is refused with its field and offset", () => {
  expect(readOnnx(fileWith({ name: "w", dims: [-4n], dataType: 1 }))).toMatchObject({
    ok: false,
    error: { code: "onnx.tensor-field", field: "dims" },
  });
});

test("a length that leads past the end is refused where it stands, and nothing of its size is made", () => {
  const claim = new BinaryWriter()
    .tag(7, WireType.LengthDelimited)
    .uint32(2 ** 31)
    .finish();
  const file = Uint8Array.of(...new BinaryWriter().tag(1, WireType.Varint).int64(9n).finish(), ...claim);
  expect(readOnnx(file)).toEqual({ ok: false, error: { code: "onnx.broken", field: "model", offset: 2 } });
});

test("what is broken deep within is told with its place in the whole file", () => {
  const tensor = Uint8Array.of(0x42, 0x7f); // field 8, name, that claims 127 bytes
  const initializer = new BinaryWriter().tag(5, WireType.LengthDelimited).bytes(tensor).finish();
  const graph = new BinaryWriter().tag(7, WireType.LengthDelimited).bytes(initializer).finish();
  const file = Uint8Array.of(...new BinaryWriter().tag(1, WireType.Varint).int64(9n).finish(), ...graph);
  expect(readOnnx(file)).toEqual({
    ok: false,
    error: { code: "onnx.broken", field: "model.graph.initializer", offset: 6 },
  });
});

test.each([
  [
    "a file that ends within a number",
    Uint8Array.of(8, 0x80),
    { code: "onnx.broken", field: "model", offset: 0 },
  ],
  ["an empty file", new Uint8Array(), { code: "onnx.no-graph" }],
  [
    "text",
    new TextEncoder().encode("<!DOCTYPE html><html>"),
    { code: "onnx.broken", field: "model", offset: 0 },
  ],
  [
    "a graph that is a number",
    new BinaryWriter().tag(7, WireType.Varint).uint32(5).finish(),
    { code: "onnx.foreign", field: "model.graph", offset: 0 },
  ],
])("%s is refused", (_, file, error) => {
  expect(readOnnx(file)).toMatchObject({ ok: false, error });
});

test("a file cut anywhere, or with any byte changed, gives a result and never throws", () => {
  const file = fileWith(
    { name: "a", dims: [2n, 2n], dataType: 1, rawData: bytes(1, 2, 3, 4) },
    { name: "b", dims: [2n], dataType: 1, floatData: [5, 6] },
  );
  const change = fc.record({ length: fc.nat(file.length), at: fc.nat(file.length - 1), to: fc.nat(255) });
  fc.assert(
    fc.property(change, ({ length, at, to }) => {
      const changed = file.slice(0, length);
      changed.fill(to, at, at + 1);
      const result = readOnnx(changed);
      if (result.ok) for (const tensor of result.value.tensors.values()) tensor.values();
    }),
    { seed: 61, numRuns: 3000 },
  );
});

test("every cut within the graph is told with the field it falls in", () => {
  const file = fileWith({ name: "a", dims: [2n, 2n], dataType: 1, rawData: bytes(1, 2, 3, 4) });
  for (let length = 12; length < file.length; length += 1) {
    expect(readOnnx(file.subarray(0, length))).toMatchObject({ ok: false, error: { code: "onnx.broken" } });
  }
});
