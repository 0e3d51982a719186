/** One line of a file, without its line end; `bytes` is undefined where the line was longer than allowed. */
export interface Line {
  /** 1, 2, 3, ... */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The lines of a stream one by one. A line that is too long is passed over without being kept in memory. */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<Line, void, undefined> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let sizeBytes = 0;
  const take = (piece: Uint8Array) => {
    sizeBytes += piece.byteLength;
    if (sizeBytes > limitBytes) pieces = [];
    else pieces.push(piece);
  };
  const finish = (): Line => {
    number += 1;
    const bytes = sizeBytes > limitBytes ? undefined : withoutReturn(Buffer.concat(pieces));
    pieces = [];
    sizeBytes = 0;
    return { number, bytes };
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.byteLength) take(chunk.subarray(start));
  }
  // The last line counts whether or not a line feed ends it.
  if (sizeBytes > 0) yield finish();
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
}
