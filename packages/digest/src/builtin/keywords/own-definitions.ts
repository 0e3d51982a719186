import type { TaggedSource } from "../../split-source.ts";
import type { Passage } from "../../statement.ts";

/** Where a paper itself says what a term means or stands for. */
export interface OwnDefinition {
  readonly kind: "expansion" | "named" | "is-a";
  /** The term or acronym that is defined. */
  readonly term: string;
  /** For an acronym, the words that it stands for. */
  readonly longForm?: string;
  readonly passage: Passage;
}

/** Acronyms that the paper spells out, and sentences that say what something is called. */
export function findOwnDefinitions(source: TaggedSource): OwnDefinition[] {
  const found: OwnDefinition[] = [];
  for (const { id, text } of source.source.sections) {
    if (id === "title") continue;
    for (const range of source.sentences.get(id) ?? []) {
      const sentence = text.slice(range.start, range.end);
      found.push(...acronymsIn(sentence, id, range.start));
      const passage = { section: id, ...range };
      const named = namedIn(sentence);
      const kind = named === null ? saidToBe(sentence) : null;
      if (named !== null) found.push({ kind: "named", term: named, passage });
      if (kind !== null) found.push({ kind: "is-a", term: kind, passage });
    }
  }
  return found;
}

const IN_BRACKETS = /\(\s?((?:\p{L}[\p{L}\p{N}+-]{0,9})[\p{L}\p{N}](?: [IVX]{1,3})?)s?\s?\)/gu;

/** "long short-term memory (LSTM)": the words before the bracket whose letters spell the acronym. */
function acronymsIn(sentence: string, section: string, offset: number): OwnDefinition[] {
  const found: OwnDefinition[] = [];
  for (const match of sentence.matchAll(IN_BRACKETS)) {
    const acronym = match[1] ?? "";
    if (!/\p{Lu}.*\p{Lu}/u.test(acronym)) continue;
    const before = sentence.slice(0, match.index).trimEnd();
    const singular = acronym.replace(/(?<=\p{Lu})s$/u, "");
    const several = longFormStart(before, singular);
    const start = several < 0 ? singleWordStart(before, singular) : several;
    if (start < 0) continue;
    const end = match.index + match[0].length;
    const passage = { section, start: offset + start, end: offset + end };
    found.push({ kind: "expansion", term: singular, longForm: before.slice(start), passage });
  }
  return found;
}

/**
 * Where the long form begins (Schwartz and Hearst 2003): the acronym's letters are matched backwards, and its first
 * letter must open a word. -1 where they do not match within a few words.
 */
function longFormStart(before: string, acronym: string): number {
  const letters = [...acronym.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const words = before.split(/\s+/u);
  const most = Math.min(letters.length + 5, letters.length * 2);
  const window = words.slice(-most).join(" ");
  const from = before.length - window.length;
  let position = before.length - 1;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters[index];
    const opens = (at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(before.charAt(at - 1));
    while (
      position >= from &&
      !(before.charAt(position).toLowerCase() === letter && (index > 0 || opens(position)))
    ) {
      position -= 1;
    }
    if (position < from) return -1;
    if (index > 0) position -= 1;
  }
  position = compoundStart(before, position);
  const longForm = before.slice(position);
  const spelled = longForm.split(/[\s–-]+/u).length;
  const plain = /^[\p{L}\p{N}\s'’/+–-]+$/u.test(longForm);
  return plain && spelled >= 2 && spelled <= letters.length + 4 ? position : -1;
}

/** The "feed" of "feed-forward", the "Ca2+" of "Ca2+/lamp-dependent": what a hyphen or slash joins belongs to the long form. */
function compoundStart(before: string, position: number): number {
  if (!/[-–/]/u.test(before.charAt(position - 1))) return position;
  return position - (/[\p{L}\p{N}+–/-]+$/u.exec(before.slice(0, position))?.[0].length ?? 0);
}

/** "electroencephalogram (EEG)": one long word that opens with the first letter and has the others in their order. */
function singleWordStart(before: string, acronym: string): number {
  const word = /(?<=^|\s)\p{L}[\p{L}\p{N}-]*$/u.exec(before)?.[0] ?? "";
  const letters = acronym.toLowerCase();
  const lower = word.toLowerCase();
  const long = /^\p{Lu}{3,}$|^\p{Ll}+\p{Lu}{2,}$/u.test(acronym) && word.length >= 2 * letters.length - 3;
  if (!long || lower.length < letters.length + 3 || lower.charAt(0) !== letters.charAt(0)) return -1;
  let at = 0;
  for (const letter of letters) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return -1;
  }
  return before.length - word.length;
}

const NAMED =
  /(?:\b(?:which|that) (?:we|the authors) (?:call|term|name|refer to as|dub|denote|denoted by)|\b(?:we|the authors) (?:call|term|dub)(?: (?:this|it|these|the resulting|our) ?(?:\p{L}+ ){0,2}?)|\b(?:commonly |also |often |hereafter |herein )?(?:called|termed|dubbed|referred to as|known as|coined)|\bwhich is named|\bso-called) (?:the |a |an )?["“'‘]?(?<term>\p{L}[\p{L}\p{N}-]*(?: \p{L}[\p{L}\p{N}-]*){0,3}?)["”'’]?(?=[.,;:)(]|$| (?:and|is|are|in|to|for|which|that|by|of|with|because|as|on|from)\b)/u;

/** The term that a sentence gives a name to: "which we call X", "is called X". */
function namedIn(sentence: string): string | null {
  const term = NAMED.exec(sentence)?.groups?.term;
  return term === undefined ||
    /^(?:the|this|that|it|a|an|for|upon|by|on|to|in|into|as|with|when|where|if|out|off)\b/iu.test(term)
    ? null
    : term;
}

const KIND =
  "(?:type|kind|class|family|form|method|technique|procedure|algorithm|disease|disorder|protein|enzyme|measure|generalization|" +
  "generalisation|branch|field|receptor|kinase|pathogen|bacterium|virus|hormone|neurotransmitter|process|framework|paradigm|" +
  "syndrome|infection|cancer|tumou?r|molecule|organelle|condition|extension|variant|subset|member|modification|phenomenon|" +
  "system|problem|task|network|model|factor|cytokine|transporter|channel|ligand|parasite|language|theory|structure|operator)";
/** Praise says nothing of what a thing is. */
const PRAISE =
  "(?!(?:\\p{L}+ly )?(?:an? |the )?(?:\\p{L}+ly )?(?:such|important|key|powerful|promising|major|common|popular|crucial|critical|essential|central|fundamental|challenging|well-known|new|novel|active|useful|efficient|hot|hard|difficult|simple|natural|open|leading|viable|necessary|vital|valuable|main|first)\\b)";
/** "Mixed precision training (MPT) is a technique that ...": the sentence opens with the term, and says what kind it is of. */
const SAID_TO_BE = new RegExp(
  "^(?:the |a |an )?(?<term>\\p{L}[\\p{L}\\p{N}-]*(?: \\p{L}[\\p{L}\\p{N}-]*){0,3})(?: \\([\\p{L}\\p{N}-]+\\))? " +
    `(?:(?:is|are) defined as |(?:is|are) ${PRAISE}(?:a |an |the )?(?:[\\p{L}-]+ ){0,2}${KIND}s? (?:of|that|which|for|to|in which|where|by which) )`,
  "iu",
);

/** The term that a sentence says to be something of a kind. */
function saidToBe(sentence: string): string | null {
  const term = SAID_TO_BE.exec(sentence)?.groups?.term;
  return term === undefined ||
    /^(?:this|that|these|those|such|it|they|there|here|one|our|we|another|other|what|which|who|both|each|some|many|most|all)\b|\b(?:that|suggests?|shows?|demonstrates?|indicates?)\b|\b(?:there|case|goal|aim|example|point|focus|problem|work|paper|question|result|results|approach|method|framework|model|challenge|idea)$/iu.test(
      term,
    )
    ? null
    : term;
}
