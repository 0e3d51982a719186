/** @file Abstracts of the research data, as the digest's evaluations read them. Not an evaluation by itself. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed } from "@engram/paper";
import unseenIds from "./unseen.json" with { type: "json" };

/** An abstract with what is known of it; sentences where the data gives them split. */
export interface Abstract {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Main category of an arXiv record. */
  readonly category?: string;
  readonly sentences?: readonly string[];
  /** One-line summaries by people. */
  readonly summaries?: readonly string[];
}

const FOLDER = process.env.ENGRAM_DATA ?? "../shared/data";

/** The corpora of abstracts by name, whole: only for measuring on `UNSEEN` abstracts. */
export const ALL_CORPORA = {
  arxiv: () =>
    rows("arxiv/metadata.jsonl").map((row) => ({
      id: `${row.id}v${row.version}`,
      title: collapse(String(row.title)),
      text: collapse(String(row.abstract)),
      category: String(row.categories).split(" ")[0] ?? "",
    })),
  elife: () =>
    rows("elife/pairs.jsonl").map((row) => ({
      id: String(row.doi),
      title: collapse(String(row.title)),
      text: collapse((row.abstract as string[]).join(" ")),
    })),
  scifact: () =>
    rows("scifact/corpus.jsonl").map((row) => ({
      id: String(row.doc_id),
      title: String(row.title),
      ...joined(row.abstract as string[]),
    })),
  "scitldr-train": () => scitldr("train"),
  "scitldr-dev": () => scitldr("dev"),
} satisfies Record<string, () => readonly Abstract[]>;

export type CorpusName = keyof typeof ALL_CORPORA;
export type UnseenSet = keyof typeof unseenIds | "elsewhere";

/** The corpora without the abstracts that were set aside, in any version: what rules are written and weights learned on. */
export const CORPORA: Readonly<Record<CorpusName, () => readonly Abstract[]>> = {
  arxiv: () => seen("arxiv"),
  elife: () => seen("elife"),
  scifact: () => seen("scifact"),
  "scitldr-train": () => seen("scitldr-train"),
  "scitldr-dev": () => seen("scitldr-dev"),
};

function seen(name: CorpusName): readonly Abstract[] {
  return ALL_CORPORA[name]().filter(({ id }) => !isSetAside(name, id));
}

/** The abstracts of a set that was drawn before any rule was written, or of what stands in no corpus. */
export function unseenAbstracts(set: UnseenSet): readonly (Abstract & { readonly corpus: string })[] {
  if (set === "elsewhere") return elsewhere();
  return Object.entries(unseenIds[set]).flatMap(([name, ids]) => {
    const corpus = name as CorpusName;
    const byId = new Map(ALL_CORPORA[corpus]().map((abstract) => [abstract.id, abstract]));
    return ids.map((id) => {
      const abstract = byId.get(id);
      if (abstract === undefined) throw new Error(`${corpus} has no abstract ${id}`);
      return { ...abstract, corpus };
    });
  });
}

/** Abstracts of PLOS and of answers of arXiv's Atom API, which no rule, table or weight was made on. */
function elsewhere(): readonly (Abstract & { readonly corpus: string })[] {
  const plos = rows("plos/plos_author_summaries.jsonl").map((row) => ({
    corpus: "plos",
    id: String(row.file),
    title: collapse(String(row.title)),
    text: collapse((row.abstract as string[]).join(" ")),
  }));
  const known = new Set(ALL_CORPORA.arxiv().map(({ id }) => withoutVersion(id)));
  const found = new Map<string, Abstract & { readonly corpus: string }>();
  for (const file of readdirSync(join(FOLDER, "arxiv/atom")).sort()) {
    if (!file.endsWith(".xml")) continue;
    const feed = parseAtomFeed(
      readFileSync(join(FOLDER, "arxiv/atom", file), "utf8"),
      "2026-01-01T00:00:00Z",
    );
    for (const record of feed.ok ? feed.value.records : []) {
      const { id } = record;
      if (known.has(id)) continue;
      found.set(id, {
        corpus: "arxiv-atom",
        id,
        title: collapse(record.title),
        text: collapse(record.abstract),
      });
    }
  }
  return [...plos, ...found.values()];
}

const SET_ASIDE = new Set(
  Object.values(unseenIds).flatMap((corpora) =>
    Object.entries(corpora).flatMap(([name, ids]) => ids.map((id) => `${name} ${withoutVersion(id)}`)),
  ),
);

function isSetAside(corpus: string, id: string): boolean {
  return SET_ASIDE.has(`${corpus} ${withoutVersion(id)}`);
}

function withoutVersion(id: string): string {
  return id.replace(/v\d+$/u, "");
}

function scitldr(part: "train" | "dev"): readonly Abstract[] {
  return rows(`scitldr/${part}.jsonl`).map((row) => ({
    id: String(row.paper_id),
    title: collapse(String(row.title ?? "")),
    summaries: row.target as string[],
    ...joined(row.source as string[]),
  }));
}

/** Sentences without their outer white space, joined by one space. */
function joined(sentences: readonly string[]): {
  readonly text: string;
  readonly sentences: readonly string[];
} {
  const trimmed = sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
  return { text: trimmed.join(" "), sentences: trimmed };
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function rows(file: string): Record<string, unknown>[] {
  const path = join(FOLDER, file);
  if (!existsSync(path))
    throw new Error(`${path} is not there: set ENGRAM_DATA to the folder of the research data`);
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
