import type { ElementType } from "../graph/element-type.ts";
import { TensorProto_DataType as DataType } from "./schema.generated.ts";

/** ONNX's number for each element type. */
const TO_ONNX = {
  float32: DataType.FLOAT,
  float64: DataType.DOUBLE,
  int32: DataType.INT32,
  int64: DataType.INT64,
  uint32: DataType.UINT32,
  uint8: DataType.UINT8,
  bool: DataType.BOOL,
} as const satisfies Record<ElementType, number>;

const FROM_ONNX: ReadonlyMap<number, ElementType> = new Map(
  (Object.keys(TO_ONNX) as ElementType[]).map((type) => [TO_ONNX[type], type]),
);

/** The number of an element type in `TensorProto.DataType`; ONNX's `Cast` wants it as its attribute `to`. */
export function onnxDataType(type: ElementType): number {
  return TO_ONNX[type];
}

/** The element type of one of ONNX's numbers, `undefined` for those that Engram has no tensors of. */
export function elementTypeOf(dataType: number): ElementType | undefined {
  return FROM_ONNX.get(dataType);
}
