import { segmentLatex } from "./latex-segments.ts";
import type { TextRange } from "./text-range.ts";
import { createWinkInstance } from "./wink-instance.ts";
import { WRITTEN_BREAK } from "./written-break.ts";

/** Part of speech, in the names of Universal Dependencies; `MATH` is a formula, whatever stands in it. */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "MATH"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** A word, number, formula or mark, where it stands in the text. */
export interface Token extends TextRange {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
  readonly spaceBefore: boolean;
}

/** A text after one pass of the tagger. */
export interface TaggedText {
  readonly text: string;
  /** The text with formulas, addresses and odd white space replaced unit by unit: offsets are the same. */
  readonly masked: string;
  readonly tokens: readonly Token[];
  /** Where the tagger would end a sentence, as offsets just after it; raw material for `splitSentences`. */
  readonly suggestedEnds: readonly number[];
}

export type Tagger = (text: string) => TaggedText;

let loading: Promise<Tagger> | undefined;

/** The tagger, loaded at the first call: its lexicon takes about a tenth of a second. */
export async function loadTagger(): Promise<Tagger> {
  loading ??= makeTagger();
  return await loading;
}

async function makeTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ]);
  let instance = createWinkInstance(winkNLP, model);
  return (text) => {
    if (instance.isFull()) instance = createWinkInstance(winkNLP, model);
    const { its } = instance.wink;
    // Its published type lacks one argument that `out` does pass.
    const lemmaOf = its.lemma as unknown as typeof its.normal;
    const masked = maskText(text);
    const document = instance.wink.readDoc(masked);
    const values = document.tokens().out();
    const tags = document.tokens().out(its.pos) as Tag[];
    const lemmas = document.tokens().out(lemmaOf);
    const sentenceSpans = document.sentences().out(its.span) as [number, number][];
    instance.forget();
    const tokens = alignTokens(text, masked, values, tags, lemmas);
    const suggestedEnds = sentenceSpans.map(([, last]) => tokens.offsets[last] ?? text.length);
    return { text, masked, tokens: tokens.kept, suggestedEnds };
  };
}

/** Lower-case letters in a formula's place would be read as a word; this can not be one. */
const FORMULA_LETTER = "q";
/** An address of mail begins where its word does: tried at each letter, a long word would take hours. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
const ODD_SPACE = /[\p{Cc}\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/gu;

function maskText(text: string): string {
  const pieces = segmentLatex(text).map(({ kind, start, end }) => {
    if (kind === "math") return `Q${FORMULA_LETTER.repeat(end - start - 1)}`;
    return maskAddresses(text.slice(start, end)).replace(WRITTEN_BREAK, "  ");
  });
  // The tagger knows contractions by their straight apostrophe.
  return pieces
    .join("")
    .replace(ODD_SPACE, (unit) => (unit === "\n" ? unit : " "))
    .replaceAll("’", "'");
}

function maskAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => {
    const tail = /[.,;:!?'")\]}]*$/u.exec(address)?.[0] ?? "";
    return `Q${FORMULA_LETTER.repeat(Math.max(0, address.length - tail.length - 1))}${tail}`;
  });
}

/** Offsets of the tagger's tokens. It drops some white space, so each is looked for from the end of the last. */
function alignTokens(
  text: string,
  masked: string,
  values: readonly string[],
  tags: readonly Tag[],
  lemmas: readonly string[],
): { readonly kept: Token[]; readonly offsets: number[] } {
  const kept: Token[] = [];
  const offsets: number[] = [];
  let position = 0;
  for (const [index, value] of values.entries()) {
    const start = masked.indexOf(value, position);
    if (start >= 0 && value.trim() !== "") {
      const end = start + value.length;
      const own = text.slice(start, end);
      const isFormula = own !== value && own.replaceAll("’", "'") !== value;
      kept.push({
        start,
        end,
        text: own,
        lower: own.toLowerCase(),
        lemma: isFormula ? own : (lemmas[index] ?? own.toLowerCase()),
        tag: isFormula ? "MATH" : (tags[index] ?? "X"),
        spaceBefore: start > position || start === 0,
      });
      position = end;
    }
    offsets.push(position);
  }
  return { kept, offsets };
}
