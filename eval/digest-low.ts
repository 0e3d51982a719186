/**
 * @file How Low reads: kinds of statements, words a statement, Flesch-Kincaid grade against the abstract, statements
 * that the checker refuses, abstracts a second. Seen abstracts beside unseen ones; of the unseen, sums alone.
 * Usage: `npm run eval -- digest-low [unseen set] [--print]`, data in ENGRAM_DATA (or ../shared/data). `--print` shows
 * the statements of the unseen set, for readers who write no rules.
 */
import { builtinWriter, checkStatement, loadPartReader, type Statement } from "@engram/digest";
import { type Abstract, CORPORA, type CorpusName, type UnseenSet, unseenAbstracts } from "./digest-data.ts";
import { fleschKincaidGrade, lexiconOf } from "./readability.ts";
import { seededRandom } from "./seeded-random.ts";

const SEEN: readonly CorpusName[] = ["elife", "arxiv", "scitldr-train", "scifact"];
const OF_EACH = 50;

const [set = "measured"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const print = process.argv.includes("--print");
const readParts = await loadPartReader();
await report("seen", seenAbstracts(), false);
await report(`unseen (${set})`, unseenAbstracts(set as UnseenSet), print);

/** A seeded draw of the same size from each corpus. */
function seenAbstracts(): readonly Abstract[] {
  const random = seededRandom(20_261);
  return SEEN.flatMap((name) => {
    const all = [...CORPORA[name]()];
    return Array.from({ length: OF_EACH }, () => all.splice(Math.floor(random() * all.length), 1)).flat();
  });
}

async function report(name: string, abstracts: readonly Abstract[], shown: boolean): Promise<void> {
  const kinds = { verbatim: 0, adapted: 0, rewritten: 0 };
  let words = 0;
  let refused = 0;
  let grade = 0;
  let gradeOfLow = 0;
  let milliseconds = 0;
  for (const { id, title, text } of abstracts) {
    const sections = [
      { id: "title", text: title },
      { id: "abstract", text },
    ];
    const started = performance.now();
    const { content } = await builtinWriter.write({ sections }, { language: "en" });
    milliseconds += performance.now() - started;
    const low = content.levels.low.statements.filter(isTold);
    for (const statement of low) {
      kinds[statement.kind] += 1;
      words += lexiconOf(statement.text).length;
      const source = statement.evidence.map(({ quote }) => quote).join(" ");
      if (!checkStatement(source, statement.text, readParts).supported) refused += 1;
      if (shown) console.log(`${id}\t${statement.kind}\t${statement.text}`);
    }
    grade += fleschKincaidGrade(text);
    gradeOfLow += fleschKincaidGrade(low.map((statement) => statement.text).join(" "));
  }
  const told = kinds.verbatim + kinds.adapted + kinds.rewritten;
  const share = (count: number) => `${((100 * count) / told).toFixed(1)} %`;
  const mean = (sum: number) => (sum / abstracts.length).toFixed(1);
  console.log(
    `${name}: ${abstracts.length} abstracts, ${told} statements: rewritten ${share(kinds.rewritten)}, adapted ` +
      `${share(kinds.adapted)}, verbatim ${share(kinds.verbatim)}; ${(words / told).toFixed(1)} words a statement`,
  );
  console.log(
    `  grade ${mean(grade)} -> ${mean(gradeOfLow)} (${mean(grade - gradeOfLow)} lower); refused by the checker ` +
      `${share(refused)}; ${Math.round((1000 * abstracts.length) / milliseconds)} abstracts a second`,
  );
}

function isTold(
  statement: Statement,
): statement is Statement & { readonly kind: "verbatim" | "adapted" | "rewritten" } {
  return statement.kind !== "glossary";
}
