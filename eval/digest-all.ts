/**
 * @file Digests every abstract at hand and checks each digest: it validates, its quotes are the source's, it is the
 * same after all others were made in reverse order. Prints the kinds of statements, lengths and abstracts a second.
 * Exits with 1 if anything is wrong. Usage: `npm run eval -- digest-all [corpus]`, data in ENGRAM_DATA.
 */
import {
  builtinWriter,
  canonicalJson,
  createDigest,
  type Digest,
  parseDigest,
  type Statement,
} from "@engram/digest";
import { type Abstract, CORPORA } from "./digest-data.ts";

async function digestOf({ id, title, text }: Abstract): Promise<Digest> {
  const sections = [
    { id: "title", text: title },
    { id: "abstract", text },
  ];
  const written = await builtinWriter.write({ sections }, { language: "en" });
  return createDigest({
    record: { from: "caller", id, title, retrieved: "2026-01-01T00:00:00Z" },
    source: { sections },
    scope: { used: "metadata", reason: "metadata-only", obligations: ["none"] },
    writer: builtinWriter,
    written,
    readerLanguage: "en",
    engramVersion: "0",
    now: new Date(0),
  });
}

let failed = 0;
for (const [name, read] of Object.entries(CORPORA)) {
  if (process.argv[2] !== undefined && process.argv[2] !== name) continue;
  const abstracts = read();
  const hashes: string[] = [];
  const counts = { medium: counter(), low: counter() };
  const share = { medium: 0, low: 0 };
  const words = { high: 0, low: 0, lowStatements: 0 };
  let points = 0;
  let keywords = 0;
  let defined = 0;
  const started = process.cpuUsage();
  for (const abstract of abstracts) {
    const digest = await digestOf(abstract);
    hashes.push(digest.provenance.contentHash);
    for (const level of ["medium", "low"] as const) {
      for (const { kind } of digest.levels[level].statements) counts[level][kind] += 1;
      share[level] += ownLength(digest.levels[level].statements) / Math.max(1, abstract.text.length);
    }
    words.high += abstract.text.split(" ").length;
    const low = digest.levels.low.statements.filter(({ kind }) => kind !== "glossary");
    words.low += low.reduce((sum, { text }) => sum + text.split(" ").length, 0);
    words.lowStatements += low.length;
    points += digest.keyPoints.length;
    keywords += digest.keywords.length;
    defined += digest.keywords.filter(({ definedBy }) => definedBy === "paper").length;
    if (!parseDigest(JSON.parse(canonicalJson(digest))).ok) fail(name, abstract.id, "does not validate");
  }
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  for (const [index, abstract] of [...abstracts.entries()].reverse()) {
    const again = await digestOf(abstract);
    if (again.provenance.contentHash !== hashes[index]) fail(name, abstract.id, "differs the second time");
  }
  const of = abstracts.length;
  console.log(`${name}: ${of} digests, ${Math.round(of / seconds)} a second of processor time`);
  console.log(
    `  medium ${percentages(counts.medium)}, length ${((100 * share.medium) / of).toFixed(0)} % of the abstract`,
  );
  console.log(`  low ${percentages(counts.low)}, length ${((100 * share.low) / of).toFixed(0)} %`);
  console.log(
    `  ${(words.low / words.lowStatements).toFixed(1)} words a statement in Low; ${(points / of).toFixed(1)} key points, ` +
      `${(keywords / of).toFixed(1)} keywords, ${(defined / of).toFixed(2)} of them defined by the paper`,
  );
}
console.log(failed === 0 ? "all digests valid and the same twice" : `${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function fail(corpus: string, id: string, what: string): void {
  failed += 1;
  console.log(`${corpus} ${id} ${what}`);
}

function counter(): Record<Statement["kind"], number> {
  return { verbatim: 0, adapted: 0, rewritten: 0, glossary: 0 };
}

function percentages(kinds: Record<Statement["kind"], number>): string {
  const own = kinds.verbatim + kinds.adapted + kinds.rewritten;
  const share = (count: number) => `${((100 * count) / Math.max(1, own)).toFixed(0)} %`;
  return `verbatim ${share(kinds.verbatim)}, adapted ${share(kinds.adapted)}, rewritten ${share(kinds.rewritten)} (and ${kinds.glossary} explanations)`;
}

function ownLength(statements: readonly Statement[]): number {
  return statements
    .filter(({ kind }) => kind !== "glossary")
    .reduce((sum, { text }) => sum + text.length + 1, 0);
}
