import { createLexicon } from "./lexicon.ts";
import type { Parser, Relation } from "./parse.ts";
import {
  ACTION_BITS,
  createFrameParser,
  type ParserWeights,
  RELATION_BITS,
  TAG_BITS,
} from "./parse-frame.ts";
import { createFrame, fillFrame } from "./sentence-frame.ts";
import { packTable } from "./weight-table.ts";

let loading: Promise<Parser> | undefined;

/** The parser, its weights decoded at the first call. */
export async function loadParser(): Promise<Parser> {
  loading ??= loadWeights().then(createParser);
  return await loading;
}

/** Most sentences are shorter; a longer one makes room for itself. */
const USUAL_LENGTH = 200;

function createParser(weights: ParserWeights): Parser {
  const parseFrame = createFrameParser(weights);
  const { fineTags, relations, lexicon } = weights;
  const usual = createFrame(USUAL_LENGTH);
  return (tokens) => {
    const n = tokens.length;
    const frame = n <= USUAL_LENGTH ? usual : createFrame(n);
    fillFrame(frame, tokens, lexicon);
    parseFrame(frame);
    const heads = new Array<number>(n);
    const names = new Array<Relation>(n);
    const tags = new Array<string>(n);
    const margins = new Array<number>(n);
    for (let index = 0; index < n; index += 1) {
      const head = frame.heads[index + 1] as number;
      heads[index] = head > n ? -1 : head - 1;
      margins[index] = frame.margins[index + 1] as number;
      names[index] = relations[frame.relations[index + 1] as number] as Relation;
      tags[index] = fineTags[frame.tags[index + 1] as number] as string;
    }
    return { tokens, heads, relations: names, fineTags: tags, margins };
  };
}

async function loadWeights(): Promise<ParserWeights> {
  const { FINE_TAGS, LEXICON_SIZE, RELATION_NAMES, WEIGHTS_BASE64 } = await import("./weights.generated.ts");
  const bytes = await decompressed(WEIGHTS_BASE64);
  let position = 0;
  const take = (size: number): Uint8Array<ArrayBuffer> => {
    position += size;
    return bytes.slice(position - size, position);
  };
  const hashes = new Int32Array(take(4 * LEXICON_SIZE).buffer);
  const tags = take(LEXICON_SIZE);
  const table = (bits: number, classes: number) =>
    packTable(new Int8Array(take(classes << bits).buffer), classes);
  const weights = {
    lexicon: createLexicon(hashes, tags),
    fineTags: FINE_TAGS,
    relations: RELATION_NAMES,
    tagTable: table(TAG_BITS, FINE_TAGS.length),
    actionTable: table(ACTION_BITS, 2),
    relationTable: table(RELATION_BITS, RELATION_NAMES.length),
  };
  if (position !== bytes.length) throw new Error(`weights hold ${bytes.length} bytes, expected ${position}`);
  return weights;
}

async function decompressed(base64: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
