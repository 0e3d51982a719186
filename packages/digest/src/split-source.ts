import type { SourceSection, SourceText } from "@engram/paper";
import { splitTagged } from "./sentences.ts";
import type { SplitSource } from "./statement.ts";
import { loadTagger, type TaggedText, type Tagger } from "./tagger.ts";
import type { TextRange } from "./text-range.ts";

/** A source after the tagger has been over it once, which everything else works from. */
export interface TaggedSource extends SplitSource {
  readonly tagged: ReadonlyMap<string, TaggedText>;
}

/** Tags and splits every section of a source; sentences that a caller has split already are not split again. */
export async function tagSource(source: SourceText): Promise<TaggedSource> {
  const tag = await loadTagger();
  return tagSourceWith(tag, source);
}

export function tagSourceWith(tag: Tagger, source: SourceText): TaggedSource {
  const tagged = new Map(source.sections.map((section) => [section.id, tag(section.text)]));
  const sentences = new Map<string, readonly TextRange[]>();
  for (const section of source.sections) {
    const given = givenSentences(section);
    const text = tagged.get(section.id);
    sentences.set(section.id, given ?? (text === undefined ? [] : splitTagged(text)));
  }
  return { source, sentences, tagged };
}

/** Where the caller's own sentences stand, or undefined where there are none or they are not in the text. */
function givenSentences(section: SourceSection): TextRange[] | undefined {
  if (section.sentences === undefined) return undefined;
  const ranges: TextRange[] = [];
  let position = 0;
  for (const sentence of section.sentences) {
    const trimmed = sentence.trim();
    const start = section.text.indexOf(trimmed, position);
    if (start < 0) return undefined;
    position = start + trimmed.length;
    const before = ranges.at(-1);
    if (before !== undefined && isCutInTwo(section.text.slice(before.start, before.end), trimmed))
      ranges.splice(-1, 1, { start: before.start, end: position });
    else if (trimmed !== "") ranges.push({ start, end: position });
  }
  return ranges;
}

/** Whether two neighbours are halves of one sentence: half a sentence says nothing, or something else. */
function isCutInTwo(first: string, second: string): boolean {
  return !/[.?!…。！？؟।]["'”’»)\]}]*$/u.test(first) && /^\p{Ll}/u.test(second);
}
