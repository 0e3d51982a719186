/** @file Sentences as the teacher parsed them, for training and scoring the parser. Not an evaluation by itself. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Relation } from "../packages/digest/src/parse/parse.ts";
import type { Tag, Token } from "../packages/digest/src/tagger.ts";

/** A sentence with the teacher's tree; lists begin with word 1 at place 1, and the root is n + 1. */
export interface TaughtSentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  readonly heads: Int32Array;
  readonly relations: readonly Relation[];
}

/** Relations that the parser tells apart; 0 is none, 1 the root. */
export const RELATIONS: readonly (Relation | "")[] = [
  "",
  "root",
  "nsubj",
  "nsubj:pass",
  "csubj",
  "obj",
  "iobj",
  "ccomp",
  "xcomp",
  "obl",
  "obl:agent",
  "advcl",
  "advmod",
  "mark",
  "aux",
  "aux:pass",
  "cop",
  "expl",
  "conj",
  "cc",
  "acl",
  "acl:relcl",
  "amod",
  "nmod",
  "nmod:poss",
  "nummod",
  "appos",
  "compound",
  "compound:prt",
  "case",
  "det",
  "fixed",
  "flat",
  "parataxis",
  "punct",
  "dep",
];

/** The last files of a folder are held out. */
export const HELD_OUT_FILES = 3;

/** Files of the folder's teacher, each with its sentences, in order of their names. */
export function readTaught(folder: string): TaughtSentence[][] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt.conll"));
  // Weights learned from too little would be written over those that are there.
  if (files.length <= HELD_OUT_FILES)
    throw new Error(
      `${folder} holds ${files.length} files that the teacher parsed (part-*.txt.conll): too few`,
    );
  return files.sort().map((name) => {
    const tagsFile = join(folder, name.replace(".txt.conll", ".tags"));
    if (!existsSync(tagsFile)) throw new Error(`${tagsFile} is missing`);
    const tagLines = readFileSync(tagsFile, "utf8").split("\n");
    return readFileSync(join(folder, name), "utf8")
      .split("\n\n")
      .filter((block) => block.trim() !== "")
      .flatMap((block, index) => taughtSentence(block, (tagLines[index] ?? "").split(" ") as Tag[]));
  });
}

/** Nothing where the teacher gave no single root, or cut the words in another way. */
function taughtSentence(block: string, coarse: readonly Tag[]): TaughtSentence[] {
  const rows = block
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
  if (rows.length !== coarse.length || rows.filter((row) => row[3] === "0").length !== 1) return [];
  const tokens = rows.map(([, text = ""], index): Token => {
    const tag = coarse[index] ?? "X";
    return { start: 0, end: 0, text, lower: text.toLowerCase(), lemma: "", tag, spaceBefore: true };
  });
  const n = rows.length;
  const heads = new Int32Array(n + 2);
  for (const [index, row] of rows.entries()) heads[index + 1] = row[3] === "0" ? n + 1 : Number(row[3]);
  const tags = ["", ...rows.map(([, , tag = ""], index) => (coarse[index] === "MATH" ? "MATH" : tag))];
  const relations = ["", ...rows.map((row) => relationOf(row[4] ?? ""))] as Relation[];
  for (let child = 1; child <= n; child += 1) {
    if (relations[child] !== "obl") continue;
    const head = heads[child] ?? 0;
    const by = rows.some(
      (row, index) => heads[index + 1] === child && row[1]?.toLowerCase() === "by" && row[4] === "case",
    );
    if (by && tags[head] === "VBN") relations[child] = "obl:agent";
  }
  return [{ tokens, tags, heads, relations }];
}

function relationOf(name: string): Relation {
  const wanted = name === "ROOT" ? "root" : name;
  for (const candidate of [wanted, wanted.split(":")[0] ?? ""]) {
    const found = RELATIONS.find((relation) => relation !== "" && relation === candidate);
    if (found !== undefined && found !== "") return found;
  }
  return "dep";
}
