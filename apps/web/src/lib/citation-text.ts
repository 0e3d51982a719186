/** @file What is copied with a sentence. Plain text and nothing imported: the server and the page's script both use it. */

export interface CitedSentence {
  /** The statement, or the authors' own sentence where that is what is cited. */
  readonly text: string;
  /** How near it is to its passage, in words of the page; absent for the authors' own sentence. */
  readonly kind?: string;
  /** The passages that it rests on, verbatim. */
  readonly passages: readonly string[];
  /** Authors, title, arXiv id with version. */
  readonly reference: string;
  /** Where the sentence and its passage can be seen. */
  readonly address: string;
}

/** Words and quotation marks of one language. */
export interface CitationWords {
  /** `“…”` */
  readonly quote: string;
  /** `Rests on: …` */
  readonly restsOn: string;
}

const fill = (frame: string, text: string): string => frame.split("…").join(text);

/** The sentence, its passages unless it is one of them, the paper and the address: a line each. */
export function citationText(cited: CitedSentence, words: CitationWords): string {
  const { text, kind, passages, reference, address } = cited;
  const sentence = fill(words.quote, text) + (kind === undefined ? "" : ` (${kind})`);
  const others = passages.filter((passage) => passage !== text);
  const rests = others.map((passage) => fill(words.quote, passage)).join(" ");
  return [sentence, ...(rests === "" ? [] : [fill(words.restsOn, rests)]), reference, address].join("\n");
}
