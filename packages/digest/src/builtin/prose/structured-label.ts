import type { Word } from "./words.ts";

const LABELS =
  /^(?:(?:background|objectives?|aims?|purpose|introduction|context|motivation|rationale|methods?|materials? and methods?|methods? and results?|methodology|methodology\/principal findings|design|setting|settings|participants|patients|subjects|interventions?|main outcome measures?|outcomes?|measurements|results?|findings|principal findings|main results|observations|conclusions?|conclusions?\/significance|interpretation|limitations?|funding|significance|importance|discussion|summary|implications)(?:(?:,? and|,) (?:background|objectives?|aims?|purpose|methods?|results?|findings|conclusions?|design|settings?|participants|patients|subjects|measurements|interventions?))*)$/u;

const FIRST = new Set(
  (
    "background objective objectives aim aims purpose introduction context motivation rationale method methods material " +
    "materials methodology design setting settings participants patients subjects intervention interventions main " +
    "outcome outcomes measurements result results finding findings principal observations conclusion conclusions " +
    "interpretation limitation limitations funding significance importance discussion summary implications"
  ).split(" "),
);

/** What a part of a structured abstract is called ("METHODS", "Results:"), and how many words that takes. */
export interface StructuredLabel {
  readonly label: string;
  readonly length: number;
}

const LONGEST = 6;

/** The label at the head of a sentence: in capitals, or followed by a colon or a full stop. */
export function structuredLabel(words: readonly Word[]): StructuredLabel | null {
  if (!/^\p{Lu}/u.test(words[0]?.text ?? "") || !FIRST.has(words[0]?.lower ?? "")) return null;
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const head = words.slice(0, length);
    const label = head
      .map((item) => (item.spaceBefore ? " " : "") + item.lower)
      .join("")
      .trim();
    if (!LABELS.test(label)) continue;
    const capitals = head.every((item) => item.text === item.text.toUpperCase()) && words.some(isSmall);
    const plural =
      words[length]?.text === "(" && words[length + 1]?.lower === "s" && words[length + 2]?.text === ")";
    if (capitals && plural) return { label, length: length + 3 + Number(words[length + 3]?.text === ":") };
    const marked = /^[:.]$/u.test(words[length]?.text ?? "");
    if (marked) return { label, length: length + 1 };
    // "Results We found": a sentence begins behind it, and it begins none.
    if (OPENS.test(words[length]?.text ?? "")) return { label, length };
    if (capitals || words.length === length) return { label, length };
  }
  return null;
}

const OPENS =
  /^(?:We|The|To|In|This|These|Our|A|An|There|It|Here|Although|While|For|By|At|Among|Using|Many|Most|Several|Recent|All|Both|Of|On|Because|Despite|However)$/u;

function isSmall(item: Word): boolean {
  return /^\p{Ll}/u.test(item.text);
}
