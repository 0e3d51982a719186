import type { TaggedSource } from "../../split-source.ts";
import type { Token } from "../../tagger.ts";
import type { TextRange } from "../../text-range.ts";

/** A sentence of the source with its tokens, where it stands, and what it is called in a structured abstract. */
export interface SourceSentence extends TextRange {
  readonly section: string;
  /** Among the sentences of all sections but the title, from 0. */
  readonly index: number;
  /** Among the sentences of its own section, from 0. */
  readonly place: number;
  readonly placesInSection: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The sentences that a digest is made from: those of every section but the title. */
export function sourceSentences(source: TaggedSource): SourceSentence[] {
  const found: SourceSentence[] = [];
  for (const [section, tagged] of source.tagged) {
    if (section === "title") continue;
    const ranges = source.sentences.get(section) ?? [];
    let token = 0;
    for (const [place, { start, end }] of ranges.entries()) {
      while ((tagged.tokens[token]?.start ?? Infinity) < start) token += 1;
      const first = token;
      while ((tagged.tokens[token]?.end ?? Infinity) <= end) token += 1;
      found.push({
        section,
        index: found.length,
        place,
        placesInSection: ranges.length,
        start,
        end,
        text: tagged.text.slice(start, end),
        tokens: tagged.tokens.slice(first, token),
      });
    }
  }
  return found;
}
