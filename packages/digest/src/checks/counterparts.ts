import { plainPairs } from "../lexicon/plain-pairs.ts";
import { keyOf } from "./checked-words.ts";
import { NO_COUNTERPARTS } from "./lexicon/no-counterparts.ts";
import { PLAIN_GROUPS } from "./lexicon/plain-groups.ts";
import { COUNTERPARTS, OPPOSITES } from "./lexicon/wordnet-counterparts.generated.ts";

/** Families by the families for which they may stand; made when it is first asked for. */
let table: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Families of a source for which a word of this family may stand. */
export function saidPlainlyBy(family: string): ReadonlySet<string> {
  table ??= turned(buildTable());
  return table.get(family) ?? NONE;
}

/** Whether two families stand in one line of the groups made by hand. */
export function isPlainGroup(family: string, sourceFamily: string): boolean {
  groups ??= buildGroups();
  return groups.get(sourceFamily)?.has(family) ?? false;
}

/** Whether a plain word stands for another in the tables that the writer itself rests on. */
export function isPlainPair(family: string, sourceFamily: string): boolean {
  if (pairs === undefined) {
    pairs = new Map();
    for (const [source, plain] of plainPairs()) add(pairs, keyOf(source), keyOf(plain));
  }
  return pairs.get(sourceFamily)?.has(family) ?? false;
}

let pairs: Map<string, Set<string>> | undefined;

let groups: Map<string, Set<string>> | undefined;

const NONE: ReadonlySet<string> = new Set();

function buildGroups(): Map<string, Set<string>> {
  const made = new Map<string, Set<string>>();
  for (const line of linesOf(PLAIN_GROUPS)) {
    const families = line.split(" ").map(keyOf);
    for (const one of families) for (const other of families) add(made, one, other);
  }
  for (const [source, plain] of plainPairs()) add(made, keyOf(source), keyOf(plain));
  return made;
}

function add(made: Map<string, Set<string>>, from: string, to: string): void {
  if (from === to) return;
  const known = made.get(from);
  if (known === undefined) made.set(from, new Set([to]));
  else known.add(to);
}

function buildTable(): ReadonlyMap<string, ReadonlySet<string>> {
  const made = new Map<string, Set<string>>();
  for (const line of linesOf(COUNTERPARTS)) {
    const [word = "", ...others] = line.split(" ").map(keyOf);
    for (const other of others) add(made, word, other);
  }
  for (const line of linesOf(OPPOSITES)) {
    const [word = "", other = ""] = line.split(" ").map(keyOf);
    made.get(word)?.delete(other);
    made.get(other)?.delete(word);
  }
  for (const line of linesOf(NO_COUNTERPARTS)) {
    const [word = "", ...others] = line.split(" ").map(keyOf);
    for (const other of others) made.get(word)?.delete(other);
  }
  for (const [word, others] of buildGroups()) for (const other of others) add(made, word, other);
  return made;
}

function turned(
  counterparts: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const made = new Map<string, Set<string>>();
  for (const [word, others] of counterparts) for (const other of others) add(made, other, word);
  return made;
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
