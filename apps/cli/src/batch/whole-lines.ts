import { createReadStream } from "node:fs";

const LINE_FEED = 0x0a;
const ENOUGH_BYTES = 8192;

/** A line that a batch wrote before: its beginning, which holds the id, and where the file stands after it. */
export interface WholeLine {
  readonly beginning: Uint8Array;
  readonly endBytes: number;
}

/** The lines of a file that are whole, in order; what stands behind the last line feed is left out. */
export async function* readWholeLines(path: string): AsyncGenerator<WholeLine, void, undefined> {
  let position = 0;
  let beginning: Uint8Array = new Uint8Array();
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield {
        beginning: joined(beginning, chunk.subarray(start, end)),
        endBytes: position + end + 1,
      };
      beginning = new Uint8Array();
      start = end + 1;
    }
    beginning = joined(beginning, chunk.subarray(start));
    position += chunk.byteLength;
  }
}

function joined(beginning: Uint8Array, more: Uint8Array): Uint8Array {
  if (beginning.byteLength >= ENOUGH_BYTES) return beginning;
  return Buffer.concat([beginning, more.subarray(0, ENOUGH_BYTES - beginning.byteLength)]);
}
