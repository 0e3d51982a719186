import { ALWAYS_INSIDE, INSIDE_BEFORE_A_NUMBER, OPENERS, SOMETIMES_INSIDE } from "./abbreviations.ts";
import { loadTagger, type TaggedText } from "./tagger.ts";
import { type TextRange, trimRange } from "./text-range.ts";
import { WRITTEN_BREAK } from "./written-break.ts";

/**
 * The sentences of a text with their exact offsets, in order and without overlap; only white space lies between
 * them. Formulas, numbers, addresses and abbreviations are never cut.
 */
export async function splitSentences(text: string): Promise<readonly TextRange[]> {
  const tag = await loadTagger();
  return splitTagged(tag(text));
}

/** The same for a text that was tagged already, so that each text is tagged once. */
export function splitTagged(tagged: TaggedText): readonly TextRange[] {
  const { masked } = tagged;
  const text = tagged.text.replace(WRITTEN_BREAK, "  ");
  const suggested = new Set(tagged.suggestedEnds);
  const sentences: TextRange[] = [];
  let start = 0;
  let counted = 0;
  let openBrackets = 0;
  for (const candidate of candidateEnds(masked)) {
    const { end } = candidate;
    if (end <= start) continue;
    for (; counted < end; counted += 1) openBrackets += BRACKETS[masked.charAt(counted)] ?? 0;
    const held = openBrackets > 0 && closesSoon(masked, end);
    if (!isBoundary(masked, start, candidate, held, suggested.has(end))) continue;
    const sentence = trimRange(text, { start, end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
    openBrackets = 0;
  }
  return sentences;
}

const BRACKETS: Readonly<Record<string, number>> = { "(": 1, ")": -1, "[": 1, "]": -1 };

interface Candidate {
  readonly end: number;
  /** `always`: a blank line, the end of the text, or a mark that ends nothing but sentences. */
  readonly kind: "stop" | "always";
}

/** Stops and what closes with them; each run is looked at once, however long (hence the look-behind). */
const STOP = /(?<![.!?…])[.!?…]+["'”»)\]}]*~?(?:\s["”](?=\s+\p{Lu}))?(?=\s)/gu;
const ALWAYS = /[。！？؟۔।॥]["'”»）」』]*|\n[^\S\n]*\n/gu;
/** A full stop with the space after it forgotten: only before words that open a sentence. */
const FORGOTTEN_SPACE =
  /(?<=[\p{Ll}\d)\]])\.(?=(?:We|The|This|These|In|Our|However|Here|It|To|Moreover|Furthermore) )/gu;
/** The same before what a part of a structured abstract is called: "(12 halls).Methods and Results:We". */
const FORGOTTEN_BEFORE_LABEL =
  /(?<=[\p{Ll}\d)\]'’]|\p{Lu}{2})\.(?=(?:Background|Objectives?|Aims?|Purpose|Design|Settings?|Subjects?|Participants|Patients|Interventions?|Main [Oo]utcome|Materials?|Methods?|Results?|Findings|Conclusions?|Discussion|Interpretation)[\p{L} ]{0,20}:)/gu;

function candidateEnds(masked: string): Candidate[] {
  const kinds = new Map<number, Candidate["kind"]>();
  for (const match of masked.matchAll(STOP)) kinds.set(match.index + match[0].length, "stop");
  for (const match of masked.matchAll(FORGOTTEN_SPACE)) kinds.set(match.index + 1, "stop");
  for (const match of masked.matchAll(FORGOTTEN_BEFORE_LABEL)) kinds.set(match.index + 1, "stop");
  for (const match of masked.matchAll(ALWAYS)) kinds.set(match.index + match[0].length, "always");
  kinds.set(masked.length, "always");
  return [...kinds].map(([end, kind]) => ({ end, kind })).sort((a, b) => a.end - b.end);
}

/** Decisions look at so many characters on either side: no word of a language is longer. */
const WINDOW = 80;

function isBoundary(
  masked: string,
  start: number,
  { end, kind }: Candidate,
  held: boolean,
  suggested: boolean,
): boolean {
  if (kind === "always") return true;
  const before = masked.slice(Math.max(start, end - WINDOW), end);
  if (end - start < WINDOW && isLabel(before)) return false;
  const after = masked.slice(end, end + WINDOW).trimStart();
  if (held || after === "" || isPointOfList(before, after)) return false;
  const stop = /([.!?…]+)["'”»)\]}]*~?(?:\s["”])?$/u.exec(before)?.[1] ?? ".";
  if (/[!?]/u.test(stop)) return !/^[\p{Ll},;:]/u.test(after);
  if (stop !== ".") return !GOES_ON.test(after) && opens(after);
  return isFullStop(before, after, suggested);
}

/** "n_1 + ... + n_r", "..., x": after an ellipsis, an operator, a comma or a small letter goes on with what was begun. */
const GOES_ON = /^(?:[\p{Ll},;:\\$^_|&/%]|[\p{Sm}*−–-])/u;

/** "1." or "(ii)" alone is the label of what follows. */
function isLabel(before: string): boolean {
  return /^\s*[([]?(?:\d{1,3}|[ivxIVX]{1,5}|[A-Za-z])?[)\]]?[\s.!?…"')\]]*$/u.test(before);
}

/** "on the list 1. (a) glowed; 2. (b) sang; and 3. (c) slept": a number that opens a point of one sentence. */
function isPointOfList(before: string, after: string): boolean {
  if (!/\s\d{1,2}\.$/u.test(before)) return false;
  return /^[(][a-z][)]\s\p{Ll}/u.test(after) || /;\s+(?:and\s+|or\s+)?\d{1,2}\.$/u.test(before);
}

/** A bracket that is not closed within so many characters was never meant to be. */
const LONGEST_BRACKET = 640;

function closesSoon(masked: string, end: number): boolean {
  let depth = 0;
  for (const mark of masked.slice(end, end + LONGEST_BRACKET)) {
    depth += BRACKETS[mark] ?? 0;
    if (depth < 0) return true;
  }
  return false;
}

function isFullStop(before: string, after: string, suggested: boolean): boolean {
  const word = /([^\s("'“[{«]+)\.["'”»)\]}]*~?(?:\s["”])?$/u.exec(before)?.[1] ?? "";
  const part = word.split(/[-–—/]/u).at(-1) ?? word;
  // Abbreviations in capitals are acronyms ("CF", "AL", "MS"), and those do end sentences.
  const last = /^(?!FIGS?$|EQS?$)\p{Lu}{2,}$/u.test(part) ? "" : part.toLowerCase();
  const next = /^["'“«]*([\p{L}\p{M}\p{N}'-]*)/u.exec(after)?.[1] ?? "";
  const opener = OPENERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  if (ONLY_A_UNIT.test(after) || (last === "rev" && OF_A_JOURNAL.test(after))) return false;
  if (INSIDE_BEFORE_A_NUMBER.has(last)) return !/^[\d(IVX[]/u.test(after) && opens(after);
  if (ALWAYS_INSIDE.has(last)) return false;
  if (SOMETIMES_INSIDE.has(last) || isInitial(word)) return opener;
  if (/^\p{Ll}/u.test(next)) return opensInLowerCase(next, last, suggested);
  return opens(after);
}

/** "0.013(syst.) GeV.": a unit and nothing else is no sentence, it belongs to the number before. */
const ONLY_A_UNIT =
  /^(?:\\?%|°C|[kMGTPmunμµp]?(?:eV|Hz|Jy|pc|mol|bp)|[kcmnμµ]m|km\/s|[munμµ][gsM]|k[gbB]|(?:year|day|hour|minute|second|percent)s?)(?:\s?\/\s?c(?:\^?2)?|\^?\{?[-−]\d\}?)?[.,;)](?=\s|$)/u;
/** "Phys. Rev. B 60", "Rev. Mod. Phys.". */
const OF_A_JOURNAL = /^(?:\p{Lu}\s?[\d(]|(?:Lett|Mod|Sci|Res|Genet)\.)/u;

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.)*(?:\p{Lu}|Ch|Th|Yu|Ph)$/u.test(word) || /-\p{Lu}$/u.test(word);
}

/** Names such as mRNA, eLife, p53, k-means open sentences in lower case; so do all words of authors without capitals. */
function opensInLowerCase(next: string, lastWord: string, suggested: boolean): boolean {
  if (/^\p{Ll}{1,3}(?:\p{Lu}|\d|-\p{Lu})/u.test(next)) return true;
  if (!suggested || !/^[\p{Ll}\d%)]{3,}$/u.test(lastWord)) return false;
  return OPENERS.has(next) || /^(?:\p{Ll}|\p{Ll}{3,6}\d?)-|^\p{Ll}+(?:RNA|DNA)|^\p{Ll}+\d/u.test(next);
}

const OPENING =
  /^(?:["'“«[(]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]|[("'“[]+[ivx\da-z]{1,4}[)\]]|["'“]\p{Ll}|[^\p{L}\p{N}("'“[,;:)\]])/u;

function opens(after: string): boolean {
  return OPENING.test(after);
}
