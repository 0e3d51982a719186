/**
 * @file What the checker catches and what it refuses: our own rewritten statements (eLife, arXiv, SciTLDR, SciFact),
 * each spoilt by one seeded change; rewritings by hand that are faithful, and some that are not; and the same when
 * free tellings are forgiven some words. Prints rates and counts per code, and changes that slip through.
 * Usage: `npm run eval -- digest-checker [how many of a kind]`, data in ENGRAM_DATA (or ../shared/data).
 */
import { builtinWriter, type CheckVerdict, checkStatement, loadPartReader } from "@engram/digest";
import { loadParser } from "../packages/digest/src/parse/load-parser.ts";
import { loadTagger } from "../packages/digest/src/tagger.ts";
import { MUTATIONS, NAME, type Spoilable } from "./digest-checker-mutations.ts";
import { CORPORA } from "./digest-data.ts";
import { faithfulRewritings, type Rewriting, unfaithfulRewritings } from "./label-data.ts";
import { seededRandom } from "./seeded-random.ts";
import { readWordNet } from "./wordnet.ts";

interface OwnStatement {
  readonly source: string;
  readonly text: string;
}

/** How many words of a free telling are forgiven that the checker does not find in the source, or the other way round. */
const FORGIVEN = [0, 1, 2, 3] as const;

const most = Number(process.argv[2] ?? "1000");
const random = seededRandom(20_26);
const readParts = await loadPartReader();
const { statements, told, rewritten } = await ownStatements();
console.log(`${rewritten} of ${told} statements are rewritten or adapted (${percent(rewritten, told)})`);
const accepted = statements.filter(({ source, text }) => checkStatement(source, text, readParts).supported);
console.log(
  `${accepted.length} of ${statements.length} of them pass as they stand (joints of the text around them left out)`,
);
printRewritings("faithful", faithfulRewritings());
printRewritings("unfaithful", unfaithfulRewritings());
await printMutations(accepted);

/** All statements of Low and Medium that are not the source's own sentence, in a seeded order. */
async function ownStatements(): Promise<{ statements: OwnStatement[]; told: number; rewritten: number }> {
  const found: OwnStatement[] = [];
  let all = 0;
  for (const corpus of ["elife", "arxiv", "scitldr-train", "scifact"] as const) {
    for (const { title, text } of CORPORA[corpus]().slice(0, 1200)) {
      const sections = [
        { id: "title", text: title },
        { id: "abstract", text },
      ];
      const { content } = await builtinWriter.write({ sections }, { language: "en" });
      for (const level of [content.levels.low, content.levels.medium]) {
        for (const { kind, evidence, text: told } of level.statements) {
          if (kind === "glossary") continue;
          all += 1;
          if (kind !== "verbatim")
            found.push({ source: evidence.map(({ quote }) => quote).join(" "), text: told });
        }
      }
    }
  }
  for (let index = found.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [one, two] = [found[index], found[other]];
    if (one !== undefined && two !== undefined) [found[index], found[other]] = [two, one];
  }
  return { statements: found, told: all, rewritten: found.length };
}

/** Whether a telling passes when so many words are forgiven and nothing else is. */
function passes({ supported, problems }: CheckVerdict, forgiven: number): boolean {
  if (supported) return true;
  const words = problems.filter(({ code }) => code === "words.lost" || code === "words.added");
  const missing = words.reduce((sum, each) => sum + each.words.split(" ").length, 0);
  return words.length === problems.length && missing <= forgiven;
}

function printRewritings(name: string, rewritings: readonly Rewriting[]): void {
  for (const set of ["tune", "informed", "test", "later"]) {
    const own = rewritings.filter((each) => each.set === set);
    if (own.length === 0) continue;
    const verdicts = own.map(({ source, text }) => checkStatement(source, text, readParts));
    const curve = FORGIVEN.map((forgiven) => {
      const refused = verdicts.filter((verdict) => !passes(verdict, forgiven)).length;
      return `${percent(refused, own.length)} (${forgiven} forgiven)`;
    });
    console.log(`${name}, ${set}, ${own.length} by hand: refused ${curve.join(", ")}`);
    console.log(`   ${byLabel(own, verdicts)}`);
    console.log(`   ${byCode(verdicts)}`);
  }
}

function byLabel(own: readonly Rewriting[], verdicts: readonly CheckVerdict[]): string {
  const labels = [...new Set(own.map(({ label }) => label))].sort();
  return labels
    .map((label) => {
      const of = verdicts.filter((_, index) => own[index]?.label === label);
      return `${label} ${of.filter(({ supported }) => !supported).length}/${of.length}`;
    })
    .join(", ");
}

function byCode(verdicts: readonly CheckVerdict[]): string {
  const counts = new Map<string, number>();
  for (const { problems } of verdicts) {
    for (const code of new Set(problems.map((problem) => problem.code)))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, count]) => `${code} ${count}`)
    .join(", ");
}

async function printMutations(base: readonly OwnStatement[]): Promise<void> {
  const [parser, tagger] = await Promise.all([loadParser(), loadTagger()]);
  const wordNet = readWordNet();
  const names = base.slice(0, 3000).flatMap(({ source }) => [...source.matchAll(NAME)].map(([name]) => name));
  const otherNames = [...new Set(names)].filter((name) => /\d|\p{Lu}.*\p{Lu}/u.test(name));
  const shared = { otherNames, wordNet, parse: (text: string) => parser(tagger(text).tokens) };
  const rates: number[][] = FORGIVEN.map(() => []);
  for (const [kind, mutate] of Object.entries(MUTATIONS)) {
    const { verdicts, slipped } = spoil(base, mutate, shared);
    const caught = FORGIVEN.map(
      (forgiven) => verdicts.filter((verdict) => !passes(verdict, forgiven)).length,
    );
    for (const [place, count] of caught.entries()) rates[place]?.push(count / Math.max(1, verdicts.length));
    const line = caught.map((count) => percent(count, verdicts.length)).join(" ");
    console.log(`${kind.padEnd(34)} ${String(verdicts.length).padStart(5)}  refused ${line}`);
    for (const { source, text } of slipped) console.log(`   slips: ${source}\n       -> ${text}`);
  }
  for (const [place, own] of rates.entries()) {
    const mean = own.reduce((sum, rate) => sum + rate, 0) / own.length;
    const least = Math.min(...own);
    console.log(
      `${FORGIVEN[place]} forgiven: mean ${(100 * mean).toFixed(1)} %, least ${(100 * least).toFixed(1)} %`,
    );
  }
}

function spoil(
  base: readonly OwnStatement[],
  mutate: (typeof MUTATIONS)[string],
  shared: Omit<Spoilable, "text" | "source">,
): { readonly verdicts: readonly CheckVerdict[]; readonly slipped: readonly OwnStatement[] } {
  const verdicts: CheckVerdict[] = [];
  const slipped: OwnStatement[] = [];
  for (const { source, text } of base) {
    if (verdicts.length >= most) break;
    const spoilt = mutate?.({ ...shared, source, text }, random) ?? null;
    if (spoilt === null || spoilt === text) continue;
    const verdict = checkStatement(source, spoilt, readParts);
    verdicts.push(verdict);
    if (verdict.supported && slipped.length < 2) slipped.push({ source, text: spoilt });
  }
  return { verdicts, slipped };
}

function percent(count: number, of: number): string {
  return `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;
}
