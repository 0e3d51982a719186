import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";

/** One field of a protobuf message as it lies in a file: its payload is a view. */
export interface WireField {
  readonly number: number;
  readonly wireType: WireType;
  /** Where in the file the field begins. */
  readonly offset: number;
  /** Of a length-delimited or fixed field: its bytes. */
  readonly payload: Uint8Array;
  /** Where in the file the payload begins. */
  readonly payloadOffset: number;
  /** Of a varint: its number. */
  readonly integer: bigint;
}

/** A file that is cut off or no protobuf; thrown inside the reading of one file and made a result at its border. */
export class WireError extends Error {
  readonly field: string;
  readonly offset: number;
  constructor(field: string, offset: number, options: { readonly cause: unknown }) {
    super(`${field} at byte ${offset}`, options);
    this.field = field;
    this.offset = offset;
  }
}

/**
 * The fields of a message, one after the other. Nothing is allocated by what the bytes claim: a length that leads past
 * the end throws before anything is made of it.
 *
 * @param message the message's bytes
 * @param place its name in errors, and where in the file it begins
 */
export function* wireFields(
  message: Uint8Array,
  place: { readonly name: string; readonly offset: number },
): Generator<WireField> {
  const reader = new BinaryReader(message);
  while (reader.pos < reader.len) {
    const start = reader.pos;
    try {
      const [number, wireType] = reader.tag();
      yield readField(reader, { number, wireType, start, base: place.offset });
    } catch (cause) {
      if (cause instanceof WireError) throw cause;
      throw new WireError(place.name, place.offset + start, { cause });
    }
  }
}

function readField(
  reader: BinaryReader,
  at: { readonly number: number; readonly wireType: WireType; readonly start: number; readonly base: number },
): WireField {
  const { number, wireType, start, base } = at;
  const before = reader.pos;
  if (wireType === WireType.Varint) {
    const integer = BigInt(reader.int64());
    return {
      number,
      wireType,
      offset: base + start,
      payload: new Uint8Array(),
      payloadOffset: base + before,
      integer,
    };
  }
  const payload = wireType === WireType.LengthDelimited ? reader.bytes() : reader.skip(wireType, number);
  const payloadOffset = base + reader.pos - payload.length;
  return { number, wireType, offset: base + start, payload, payloadOffset, integer: 0n };
}
