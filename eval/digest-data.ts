/** @file Abstracts of the research data, as the digest's evaluations read them. Not an evaluation by itself. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An abstract with what is known of it; sentences where the data gives them split. */
export interface Abstract {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly sentences?: readonly string[];
  /** One-line summaries by people. */
  readonly summaries?: readonly string[];
}

const FOLDER = process.env.ENGRAM_DATA ?? "../shared/data";

/** The corpora of abstracts by name. */
export const CORPORA = {
  arxiv: () =>
    rows("arxiv/metadata.jsonl").map((row) => ({
      id: `${row.id}v${row.version}`,
      title: collapse(String(row.title)),
      text: collapse(String(row.abstract)),
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
