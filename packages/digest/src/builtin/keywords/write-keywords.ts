import type { Language } from "@engram/paper";
import type { Keyword, Statement } from "../../digest.ts";
import { explainForm } from "../../glossary/explain-form.ts";
import type { GlossaryField } from "../../glossary/glossary-entry.ts";
import type { TaggedSource } from "../../split-source.ts";
import { getStatement, type Passage, quoteSpan } from "../../statement.ts";
import { stem } from "../../stem.ts";
import type { Token } from "../../tagger.ts";
import { wordsOf } from "../../word-distance.ts";
import { nounPhrases } from "./noun-phrases.ts";
import { findOwnDefinitions, type OwnDefinition } from "./own-definitions.ts";
import { type RankedPhrase, rankKeywords } from "./rank-keywords.ts";
import { type TermFinder, termFinder } from "./term-finder.ts";

/** Keywords with the paper's own definition where it gives one, else the glossary's of the thing that the keyword ends with. */
export function writeKeywords(
  split: TaggedSource,
  fields: ReadonlyMap<GlossaryField, ReadonlySet<string>>,
  language: Language,
  verbs?: ReadonlySet<Token>,
): Keyword[] {
  const placed = [...split.tagged].flatMap(([section, tagged]) =>
    nounPhrases(tagged, verbs)
      // The tagger reads on over a sentence's end that the caller, or the splitter, sees.
      .filter(({ start, end }) => split.sentences.get(section)?.some((s) => s.start <= start && end <= s.end))
      .map((phrase) => ({ section, phrase })),
  );
  const definitions = findOwnDefinitions(split);
  const findTerms = termFinder(split, fields);
  return withoutDoubles(rankKeywords(placed), definitions).map((ranked): Keyword => {
    const { phrase } = ranked;
    const firstUse = quoteSpan(split, firstUseOf(split, ranked));
    if (!firstUse.ok) throw new Error(`keyword "${phrase.text}" is not where it was found`);
    const own = definitions.find((definition) => defines(definition, phrase.text));
    const statement = own === undefined ? explained(split, findTerms, ranked, language) : quoted(split, own);
    const definedBy = own !== undefined ? "paper" : statement === null ? null : "glossary";
    return { term: phrase.text, statement, definedBy, firstUse: firstUse.value };
  });
}

/** The first place where the words stand by themselves: in the abstract, else another section, the title last. */
function firstUseOf(split: TaggedSource, { section, phrase }: RankedPhrase): Passage {
  const { sections } = split.source;
  const order = [
    ...sections.filter(({ id }) => id === "abstract"),
    ...sections.filter(({ id }) => id !== "abstract" && id !== "title"),
    ...sections.filter(({ id }) => id === "title"),
  ];
  const wanted = phrase.text.toLowerCase();
  for (const { id, text } of order) {
    const lower = lowerOf(text);
    for (let start = lower.indexOf(wanted); start >= 0; start = lower.indexOf(wanted, start + 1)) {
      const end = start + wanted.length;
      if (standsByItself(text, start, end)) return { section: id, start, end };
    }
  }
  return { section, start: phrase.start, end: phrase.end };
}

/** In lower case unit by unit: a few letters become two, and then what is looked for must stand as it is written. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Two units on each side, since a letter may be a surrogate pair. */
function standsByItself(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}-]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}-]/u.test(text.slice(end, end + 2))
  );
}

const MOST = 8;

/** Of an acronym and the words that it stands for, only the one that ranks higher. */
function withoutDoubles(
  ranked: readonly RankedPhrase[],
  definitions: readonly OwnDefinition[],
): RankedPhrase[] {
  const kept: RankedPhrase[] = [];
  for (const candidate of ranked) {
    const names = definitions.filter((definition) => isPartOf(definition, candidate.phrase.text));
    const known = kept.some(
      ({ phrase }) =>
        names.some((definition) => isPartOf(definition, phrase.text)) ||
        spells(phrase.text, candidate.phrase.text) ||
        spells(candidate.phrase.text, phrase.text),
    );
    if (!known) kept.push(candidate);
    if (kept.length === MOST) break;
  }
  return kept;
}

/** Whether the letters of an acronym are those that open the words of a phrase, or stand in them as capitals: CGI, "CpG islands". */
function spells(acronym: string, phrase: string): boolean {
  const letters = acronym.replace(/(?<=\p{Lu})s$/u, "").replaceAll("-", "");
  if (!/^\p{Lu}{2,}\d?$/u.test(letters)) return false;
  const words = phrase.split(/[\s-]+/u);
  if (words.length < 2) return false;
  const initials = words
    .map((word) => `${word.charAt(0)}${word.slice(1).replace(/[^\p{Lu}]/gu, "")}`)
    .join("");
  return initials.toUpperCase() === letters.toUpperCase();
}

/** Whether a phrase holds the acronym, or most of the words that it stands for. */
function isPartOf(definition: OwnDefinition, phrase: string): boolean {
  const stems = wordsOf(phrase).map(stem);
  const long = wordsOf(definition.longForm ?? definition.term).map(stem);
  if (stems.includes(stem(definition.term.toLowerCase()))) return true;
  const shared = long.filter((item) => stems.includes(item)).length;
  return shared === stems.length || (shared >= 2 && shared / long.length >= 0.6) || shared === long.length;
}

/**
 * An acronym spelled out tells what the acronym is, and nothing of the words themselves; what a sentence names or says
 * to be something is that term. Neither defines a longer phrase in which the term stands.
 */
function defines(definition: OwnDefinition, phrase: string): boolean {
  if (definition.longForm !== undefined) return phrase.replace(/(?<=\p{Lu})s$/u, "") === definition.term;
  return stemsOf(phrase) === stemsOf(definition.term);
}

function stemsOf(phrase: string): string {
  return wordsOf(phrase).map(stem).join(" ");
}

/** The paper's words, with the space before a bracket that they may lack. */
function quoted(split: TaggedSource, definition: OwnDefinition): Statement {
  const { section, start, end } = definition.passage;
  const quote = split.tagged.get(section)?.text.slice(start, end) ?? "";
  const text = quote.replace(/(?<=\p{Ll})(?=\([^()]+\)$)/u, " ");
  return getStatement(split, { text, passages: [definition.passage] });
}

function explained(
  split: TaggedSource,
  findTerms: TermFinder,
  { section, phrase }: RankedPhrase,
  language: Language,
): Statement | null {
  const { text = "", tokens = [] } = split.tagged.get(section) ?? {};
  const own = tokens.filter((token) => token.start >= phrase.start && token.end <= phrase.end);
  const terms = findTerms(own);
  const term =
    terms.findLast(({ start, end }) => !NAMES_A_WAY.test(text.slice(start, end).toLowerCase())) ??
    terms.at(-1);
  if (term === undefined) return null;
  const rest = own.filter(({ start }) => start >= term.end);
  // "Approximate nearest-neighbor search" is a search, "a search tree" is none.
  if (!rest.every(({ lower }) => NAMES_A_WAY.test(lower))) return null;
  return getStatement(split, {
    text: explainForm(term.entry, text.slice(term.start, term.end), language),
    passages: [{ section, start: term.start, end: term.end }],
    glossary: true,
  });
}

/** What a keyword may end with and still be what its explained words are. */
const NAMES_A_WAY = /^(?:techniques?|methods?|approach(?:es)?|algorithms?)$/u;
