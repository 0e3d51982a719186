import type { Word } from "./words.ts";

const NAME =
  "(?:background|objectives?|aims?|purpose|introduction|context|motivation|rationale|hypothes[ie]s|methods?|materials?|" +
  "methodology|approach|(?:study |research )?design|settings?|participants|patients|subjects|interventions?|exposures?|" +
  "(?:main |primary |secondary )?outcomes?(?:(?: and)? measure(?:ment)?(?:s|d)?)?|measurements|" +
  "data (?:sources?|extraction|synthesis|collection)(?: and (?:analysis|synthesis))?|study selection|selection criteria|results?|findings|principal findings|main results|observations|conclusions?|interpretation|" +
  "(?:research )?limitations?|funding|significance|importance|discussion|summary|(?:practical |social )?implications|" +
  "originality|value)";
/** One name or several: "methods and results", "design/methodology/approach". */
const LABELS = new RegExp(`^${NAME}(?:(?:,? and |, |/| & )${NAME})*$`, "u");
const FIRST = new Set(
  (
    "background objective objectives aim aims purpose introduction context motivation rationale method methods material " +
    "materials methodology design setting settings participants patients subjects intervention interventions main " +
    "outcome outcomes measurements result results finding findings principal observations conclusion conclusions " +
    "interpretation limitation limitations funding significance importance discussion summary implications hypothesis " +
    "hypotheses study research practical social originality exposure exposures primary secondary data selection"
  ).split(" "),
);

/** What a part of a structured abstract is called ("METHODS", "Results:"), and how many words that takes. */
export interface StructuredLabel {
  readonly label: string;
  readonly length: number;
}

const LONGEST = 8;

/** The label at the head of a sentence: in capitals, or followed by a colon, a full stop or a dash. */
export function structuredLabel(words: readonly Word[]): StructuredLabel | null {
  if (!/^\p{Lu}/u.test(words[0]?.text ?? "") || !FIRST.has(words[0]?.lower ?? "")) return null;
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const head = words.slice(0, length);
    const label = head
      .map((item) => (item.spaceBefore ? " " : "") + item.lower)
      .join("")
      .replace(/\s?\/\s?/gu, "/")
      .trim();
    if (!LABELS.test(label)) continue;
    const capitals = head.every((item) => item.text === item.text.toUpperCase()) && words.some(isSmall);
    const plural =
      words[length]?.text === "(" && words[length + 1]?.lower === "s" && words[length + 2]?.text === ")";
    if (capitals && plural) return { label, length: length + 3 + Number(words[length + 3]?.text === ":") };
    if (isMarked(words, length)) return { label, length: length + 1 };
    // "Results We found": a sentence begins behind it, and it begins none.
    if (OPENS.test(words[length]?.text ?? "")) return { label, length };
    if (capitals || words.length === length) return { label, length };
  }
  return null;
}

/** "Methods:", "METHODS.", "Methods - We", but not "Method-agreement". */
function isMarked(words: readonly Word[], end: number): boolean {
  const mark = words[end]?.text ?? "";
  const next = words[end + 1];
  if (/^[-–—]$/u.test(mark)) return next?.spaceBefore === true && /^[\p{Lu}\d]/u.test(next.text);
  return /^[:.]$/u.test(mark);
}

const OPENS =
  /^(?:We|The|To|In|This|These|Our|A|An|There|It|Here|Although|While|For|By|At|Among|Using|Many|Most|Several|Recent|All|Both|Of|On|Because|Despite|However)$/u;

function isSmall(item: Word): boolean {
  return /^\p{Ll}/u.test(item.text);
}
