import { keyOf } from "./checked-words.ts";
import { COMMON_DESCRIPTIONS } from "./lexicon/equivalents/common-descriptions.ts";
import { COMMON_NOUNS } from "./lexicon/equivalents/common-nouns.ts";
import { COMMON_VERBS } from "./lexicon/equivalents/common-verbs.ts";
import { EQUIVALENT_DESCRIPTIONS } from "./lexicon/equivalents/descriptions.ts";
import { EVERYDAY_DESCRIPTIONS } from "./lexicon/equivalents/everyday-descriptions.ts";
import { EVERYDAY_NOUNS } from "./lexicon/equivalents/everyday-nouns.ts";
import { EVERYDAY_PHRASES } from "./lexicon/equivalents/everyday-phrases.ts";
import { EVERYDAY_TERMS } from "./lexicon/equivalents/everyday-terms.ts";
import { EVERYDAY_VERBS } from "./lexicon/equivalents/everyday-verbs.ts";
import { EQUIVALENT_NOUNS } from "./lexicon/equivalents/nouns.ts";
import { EQUIVALENT_PHRASES } from "./lexicon/equivalents/phrases.ts";
import { EQUIVALENT_VERBS } from "./lexicon/equivalents/verbs.ts";

/** A phrase of several words as families, "~" for a gap, and what it may be told by or may tell. */
export interface EquivalentPhrase {
  readonly tokens: readonly string[];
  /** Place of the longest word before any gap: where a phrase is looked for. */
  readonly anchor: number;
  /** Groups in which it stands, as a source may say it and as a statement may. */
  readonly groups: Readonly<Record<Side, readonly number[]>>;
}

type Side = "source" | "statement";

interface Table {
  /** For a family of a statement, the families of a source for which it may stand. */
  readonly tells: ReadonlyMap<string, ReadonlySet<string>>;
  /** Single words of a group, as a source may have them and as a statement may. */
  readonly wordsOf: readonly {
    readonly source: ReadonlySet<string>;
    readonly statement: ReadonlySet<string>;
  }[];
  readonly phrasesAt: ReadonlyMap<string, readonly EquivalentPhrase[]>;
}

let table: Table | undefined;

/** Made when it is first asked for. */
export function equivalents(): Table {
  table ??= buildTable();
  return table;
}

/** All lines of the tables, each with what a source may say and what a statement may say for it. */
export function equivalentLines(): readonly {
  readonly source: readonly string[];
  readonly statement: readonly string[];
}[] {
  return [
    EQUIVALENT_VERBS,
    EQUIVALENT_DESCRIPTIONS,
    EQUIVALENT_NOUNS,
    EQUIVALENT_PHRASES,
    EVERYDAY_VERBS,
    EVERYDAY_DESCRIPTIONS,
    EVERYDAY_NOUNS,
    EVERYDAY_PHRASES,
    EVERYDAY_TERMS,
    COMMON_VERBS,
    COMMON_NOUNS,
    COMMON_DESCRIPTIONS,
  ]
    .flatMap((lines) => lines.split("\n"))
    .filter((line) => line !== "")
    .map((line) => {
      const [both = "", general = ""] = line.split(" > ").map((side) => side.trim());
      const source = both.split(", ");
      return { source, statement: general === "" ? source : [...source, ...general.split(", ")] };
    });
}

/** Words that a phrase may have or not: "is made of", "made of". */
export const UNSPOKEN: ReadonlySet<string> = new Set("the a an be is are was were been being".split(" "));

function tokensOf(phrase: string): readonly string[] {
  return phrase
    .replaceAll("-", " ")
    .replace("cannot", "can not")
    .split(" ")
    .filter((word) => !UNSPOKEN.has(word))
    .map((word) => (word === "~" ? word : keyOf(word)));
}

function buildTable(): Table {
  const tells = new Map<string, Set<string>>();
  const phrases: Phrases = new Map();
  const wordsOf = equivalentLines().map((line, group) => {
    const words = { source: new Set<string>(), statement: new Set<string>() };
    for (const side of ["source", "statement"] as const) {
      for (const phrase of line[side]) {
        const tokens = tokensOf(phrase);
        if (tokens.length === 1) words[side].add(tokens[0] ?? "");
        else if (tokens.length > 1) {
          putPhrase(phrases, tokens, side, group);
          if (isParted(tokens)) putPhrase(phrases, [tokens[0] ?? "", "~", ...tokens.slice(1)], side, group);
        }
      }
    }
    for (const own of words.statement)
      for (const theirs of words.source) if (own !== theirs) put(tells, own, theirs);
    return words;
  });
  return { tells, wordsOf, phrasesAt: byAnchor([...phrases.values()]) };
}

/** "Rule out" has its object between its words too: "rule it out", "bring a fault to light". */
function isParted([verb = "", particle = "", ...rest]: readonly string[]): boolean {
  return rest.length === 0
    ? PARTICLE.test(particle)
    : verb === BRING && particle === "to" && rest.length === 1;
}

const PARTICLE = /^(?:up|out|off|down|away|back|apart)$/u;
const BRING = keyOf("bring");

function put(made: Map<string, Set<string>>, from: string, to: string): void {
  const known = made.get(from);
  if (known === undefined) made.set(from, new Set([to]));
  else known.add(to);
}

type Phrases = Map<string, { readonly tokens: readonly string[]; readonly groups: Record<Side, number[]> }>;

function putPhrase(made: Phrases, tokens: readonly string[], side: Side, group: number): void {
  const key = tokens.join(" ");
  const known = made.get(key) ?? { tokens, groups: { source: [], statement: [] } };
  made.set(key, known);
  if (known.groups[side].at(-1) !== group) known.groups[side].push(group);
}

function byAnchor(
  phrases: readonly Omit<EquivalentPhrase, "anchor">[],
): ReadonlyMap<string, readonly EquivalentPhrase[]> {
  const made = new Map<string, EquivalentPhrase[]>();
  for (const { tokens, groups } of phrases) {
    const gap = tokens.indexOf("~");
    const firm = gap < 0 ? tokens : tokens.slice(0, gap);
    const anchor = firm.reduce(
      (best, token, at) => (token.length > (firm[best] ?? "").length ? at : best),
      0,
    );
    const key = tokens[anchor] ?? "";
    const known = made.get(key);
    if (known === undefined) made.set(key, [{ tokens, anchor, groups }]);
    else known.push({ tokens, anchor, groups });
  }
  return made;
}
