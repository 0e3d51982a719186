/**
 * @file How Medium reads: its length against the abstract, kinds of statements, sentences that each rests on, statements
 * that the checker refuses, milliseconds an abstract. Seen abstracts beside the unseen sets, of which only sums are
 * printed. For the abstracts whose findings and limitations were labelled: which of them Medium and Low still tell.
 * Usage: `npm run eval -- digest-medium [--print <set>]`, data in ENGRAM_DATA (or ../shared/data). `--print` shows the
 * statements of one unseen set, for readers who write no rules.
 *
 * A label counts as told, which was decided before any was scored, where a statement of the level rests on a passage
 * that overlaps the labelled one and holds at least half of the label's words (each as the beginning of a word), every
 * number among them, and a negation if the labelled passage has one. Low cuts sentences: there, all the statements
 * that rest on the same passage count as one.
 */
import { builtinWriter, checkStatement, type Statement } from "@engram/digest";
import { type Abstract, CORPORA, type CorpusName, type UnseenSet, unseenAbstracts } from "./digest-data.ts";
import labelled from "./labels/findings-limitations.json" with { type: "json" };
import { lexiconOf } from "./readability.ts";
import { seededRandom } from "./seeded-random.ts";
import unseenIds from "./unseen.json" with { type: "json" };

const SEEN: readonly CorpusName[] = ["elife", "arxiv", "scitldr-train", "scifact"];
const OF_EACH = 50;
/** Medium may be so long, as a share of the abstract's characters, where the abstract has words to spare. */
const LONGEST_SHARE = 0.75;
const LONG_ENOUGH = 80;
/** Labels are of the abstracts of this set. */
const LABELLED_SET = "measured";

type Label = (typeof labelled.labels)[number];
interface Told {
  readonly abstract: Abstract;
  readonly medium: readonly Statement[];
  readonly low: readonly Statement[];
  readonly sentences: ReadonlyMap<string, number>;
}

const printed = process.argv[process.argv.indexOf("--print") + 1];
for (const corpus of SEEN) reportMedium(`seen, ${corpus}`, await tellAll(drawn(corpus)));
for (const set of Object.keys(unseenIds) as UnseenSet[]) {
  const told = await tellAll(unseenAbstracts(set));
  reportMedium(`unseen, ${set}`, told);
  if (printed === set && process.argv.includes("--print")) printStatements(told);
  if (set === LABELLED_SET) for (const level of ["medium", "low"] as const) reportPresence(level, told);
}

/** A seeded draw from a corpus. */
function drawn(corpus: CorpusName): readonly Abstract[] {
  const random = seededRandom(20_262);
  const all = [...CORPORA[corpus]()];
  return Array.from({ length: OF_EACH }, () => all.splice(Math.floor(random() * all.length), 1)).flat();
}

async function tellAll(abstracts: readonly Abstract[]): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const abstract of abstracts) {
    const sections = [
      { id: "title", text: abstract.title },
      { id: "abstract", text: abstract.text },
    ];
    const { content } = await builtinWriter.write({ sections }, { language: "en" });
    const { medium, low, high } = content.levels;
    const ends = high.statements.map(({ evidence: [{ start, end }] }) => [`${start}-${end}`, 1] as const);
    told.push({ abstract, medium: medium.statements, low: low.statements, sentences: new Map(ends) });
  }
  return told;
}

function reportMedium(name: string, told: readonly Told[]): void {
  const ratios = told.map(({ abstract, medium }) => textOf(medium).length / abstract.text.length);
  const long = told.flatMap(({ abstract }, index) =>
    lexiconOf(abstract.text).length > LONG_ENOUGH ? [ratios[index] ?? 0] : [],
  );
  const over = long.filter((ratio) => ratio > LONGEST_SHARE).length;
  const statements = told.flatMap(({ medium }) => medium);
  const share = (count: number) => percent(count / Math.max(1, statements.length));
  const kinds = (["verbatim", "adapted", "rewritten"] as const).map(
    (kind) => `${kind} ${share(statements.filter((statement) => statement.kind === kind).length)}`,
  );
  const sizes = told.flatMap(({ medium, sentences }) => medium.map((one) => sentencesOf(one, sentences)));
  sizes.sort((a, b) => a - b);
  const refused = statements.filter(
    ({ text, evidence }) => !checkStatement(evidence.map(({ quote }) => quote).join(" "), text).supported,
  );
  console.log(
    `${name}: ${told.length} abstracts; of the ${long.length} with more than ${LONG_ENOUGH} words, length ${percent(mean(long))} ` +
      `of the abstract's in the mean, over ${percent(LONGEST_SHARE)} in ${over}; of all, ${percent(mean(ratios))}; ${statements.length} statements: ${kinds.join(", ")}`,
  );
  console.log(
    `  rest on ${sizes[Math.floor(sizes.length / 2)]} sentence in the median, on two ` +
      `${share(sizes.filter((size) => size === 2).length)}, on more ${share(sizes.filter((size) => size > 2).length)}; ` +
      `refused by the checker ${share(refused.length)}`,
  );
}

/** How many sentences of the abstract a statement's passages touch. */
function sentencesOf({ evidence }: Statement, sentences: Told["sentences"]): number {
  return [...sentences.keys()].filter((key) => {
    const [start = 0, end = 0] = key.split("-").map(Number);
    return evidence.some((span) => span.start < end && start < span.end);
  }).length;
}

function reportPresence(level: "medium" | "low", told: readonly Told[]): void {
  for (const kind of ["finding", "limitation"] as const) {
    const labels = labelled.labels.filter(({ label }) => label === kind);
    const present = labels.filter((label) => {
      const own = told.find(({ abstract }) => abstract.id === label.id);
      return own !== undefined && isTold(label, own.abstract.text, own[level], level === "low");
    });
    const untouched = labels.filter((label) => {
      const own = told.find(({ abstract }) => abstract.id === label.id);
      return own !== undefined && !own[level].some((statement) => restsOn(statement, label));
    });
    console.log(
      `  ${level}: ${present.length} of ${labels.length} labelled ${kind}s told (${percent(present.length / labels.length)}); ` +
        `of the others, ${untouched.length} in no passage that the level rests on`,
    );
  }
}

function isTold(
  label: Label,
  abstract: string,
  statements: readonly Statement[],
  together: boolean,
): boolean {
  const resting = statements.filter((one) => one.kind !== "glossary" && restsOn(one, label));
  const texts = together ? [textOf(resting)] : resting.map(({ text }) => text);
  const denied = isNegative(abstract.slice(label.start, label.end));
  return texts.some((text) => {
    const words = wordsOf(text);
    const held = label.key.filter((key) => words.includes(` ${key.toLowerCase()}`));
    const numbers = label.key.filter((key) => /\d/u.test(key));
    return (
      2 * held.length >= label.key.length &&
      numbers.every((key) => held.includes(key)) &&
      (!denied || isNegative(text))
    );
  });
}

function restsOn({ evidence }: Statement, { start, end }: Label): boolean {
  return evidence.some((span) => span.section === "abstract" && span.start < end && start < span.end);
}

/** Lower case, marks told as spaces but within numbers, so that a key is found where a word begins with it. */
function wordsOf(text: string): string {
  return ` ${text.toLowerCase()} ${text.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, " ")} `.replace(
    /\s+/gu,
    " ",
  );
}

function isNegative(text: string): boolean {
  return /\b(?:not|no|never|neither|nor|none|without|cannot|lacks?|fail(?:s|ed)?|unable|absen(?:t|ce))\b|n['’]t\b/iu.test(
    text,
  );
}

function printStatements(told: readonly Told[]): void {
  for (const { abstract, medium } of told)
    for (const { kind, text } of medium) console.log(`${abstract.id}\t${kind}\t${text}`);
}

function textOf(statements: readonly Statement[]): string {
  return statements.map(({ text }) => text).join(" ");
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
