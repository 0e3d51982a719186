/**
 * @file Runs the parsers of @engram/paper over real answers of arXiv and compares what they read with the
 * records of metadata.jsonl. Usage: `npm run eval -- arxiv-replay`, data in ENGRAM_DATA (or ../shared/data).
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AtomFeed,
  type MalformedSource,
  normaliseText,
  type OaiItem,
  type PaperRecord,
  parseAtomFeed,
  parseOaiAnswer,
} from "@engram/paper";

const folder = join(process.env.ENGRAM_DATA ?? "../shared/data", "arxiv");
const retrieved = "2026-01-01T00:00:00Z";
const records: PaperRecord[] = [];
const problems: string[] = [];

let atomFiles = 0;
let oaiFiles = 0;
let unversioned = 0;
let deleted = 0;
const refusals = new Map<string, number>();

for (const file of xmlFiles("atom")) {
  atomFiles++;
  const feed = parseAtomFeed(read("atom", file), retrieved);
  if (feed.ok) takeFeed(file, feed.value);
  else
    count(
      feed.error.code === "atom.query-refused" ? `atom: ${feed.error.message}` : problem(file, feed.error),
    );
}
for (const kind of ["oai", "oai-rendered"]) {
  for (const file of xmlFiles(kind)) {
    oaiFiles++;
    const answer = parseOaiAnswer(read(kind, file), retrieved);
    if (answer.ok) for (const item of answer.value.items) takeItem(file, item);
    else
      count(
        answer.error.code === "oai.refused" ? `oai: ${answer.error.oaiCode}` : problem(file, answer.error),
      );
  }
}

console.log(`Atom: ${atomFiles} files; OAI: ${oaiFiles} files`);
console.log(
  `records with a version: ${records.length}; without (format arXiv): ${unversioned}; deleted: ${deleted}`,
);
for (const [refusal, times] of refusals) console.log(`refused as it should be, ${times} x ${refusal}`);
compareWithMetadata();
for (const line of problems) console.log(`PROBLEM ${line}`);
console.log(problems.length === 0 ? "every file reads" : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function xmlFiles(kind: string): readonly string[] {
  return readdirSync(join(folder, kind)).filter((name) => name.endsWith(".xml"));
}

function read(kind: string, file: string): string {
  return readFileSync(join(folder, kind, file), "utf8");
}

function count(refusal: string): void {
  refusals.set(refusal, (refusals.get(refusal) ?? 0) + 1);
}

function problem(file: string, error: MalformedSource): string {
  problems.push(`${file}: ${JSON.stringify(error)}`);
  return error.code;
}

function takeFeed(file: string, feed: AtomFeed): void {
  records.push(...feed.records);
  for (const error of feed.unreadable) problem(file, error);
}

function takeItem(file: string, item: OaiItem): void {
  if (item.kind === "record") records.push(item.record);
  else if (item.kind === "unversioned") unversioned++;
  else if (item.kind === "deleted") deleted++;
  else problem(file, item.error);
}

interface Metadata {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly abstract: string;
  readonly categories: string;
  readonly license: string | null;
  readonly comments: string | null;
  readonly doi: string | null;
  readonly created: string;
  readonly is_withdrawn: number | null;
}

/** Same (id, version) in both: every field that both have must say the same. */
function compareWithMetadata(): void {
  const lines = readFileSync(join(folder, "metadata.jsonl"), "utf8").trim().split("\n");
  const known = new Map<string, Metadata>();
  for (const line of lines) {
    const metadata: Metadata = JSON.parse(line);
    const name = `${metadata.id}v${metadata.version}`;
    // Some papers stand in the file twice: the first has the fields as the answers have them.
    if (!known.has(name)) known.set(name, metadata);
  }
  let compared = 0;
  const differences = new Map<string, string[]>();
  for (const record of records) {
    const metadata = known.get(`${record.id}v${record.version}`);
    if (metadata === undefined) continue;
    compared++;
    for (const field of differingFields(record, metadata)) {
      differences.set(field, [...(differences.get(field) ?? []), `${record.id}v${record.version}`]);
    }
  }
  console.log(`compared with metadata.jsonl: ${compared} records`);
  for (const [field, ids] of differences)
    console.log(`  ${field} differs in ${ids.length}: ${ids.slice(0, 5).join(" ")}`);
  if (differences.size === 0)
    console.log("  title, abstract, categories, licence, comments, DOI, date and withdrawal agree in all");
}

function differingFields(record: PaperRecord, metadata: Metadata): readonly string[] {
  const date = record.version === 1 ? record.submitted : (record.updated ?? "");
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ["title", record.title, normaliseText(metadata.title)],
    ["abstract", record.abstract, normaliseText(metadata.abstract)],
    ["categories", [record.categories.main, ...record.categories.secondary].join(" "), metadata.categories],
    ["licence", record.from === "atom" ? metadata.license : record.licence, metadata.license],
    ["comments", record.comments ?? "", normaliseText(metadata.comments ?? "")],
    // Where the field holds several DOIs, the record has the first.
    ["DOI", record.doi ?? "", normaliseText(metadata.doi ?? "").split(" ")[0]],
    // Lines taken from .abs files have a whole header line for a date.
    [
      "date",
      date.slice(0, 10),
      /^\d{4}-/.test(metadata.created) ? metadata.created.slice(0, 10) : date.slice(0, 10),
    ],
    [
      "withdrawn",
      record.withdrawn,
      metadata.is_withdrawn === null ? record.withdrawn : metadata.is_withdrawn === 1,
    ],
  ];
  return pairs.filter(([, ours, theirs]) => ours !== theirs).map(([field]) => field);
}
