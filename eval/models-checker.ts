/**
 * @file What the stricter door for models' texts refuses, beside the ordinary one: planned statements of real abstracts,
 * each spoilt by one seeded change as a model might, and rewritings by hand, faithful and not.
 * Usage: `npm run eval -- models-checker [abstracts of a corpus] [of a kind]`, data in ENGRAM_DATA (or ../shared/data).
 */
import { builtinWriter, checkModelText, checkStatement, listStatements } from "@engram/digest";
import { loadParser } from "../packages/digest/src/parse/load-parser.ts";
import { loadTagger } from "../packages/digest/src/tagger.ts";
import { MUTATIONS, NAME } from "./digest-checker-mutations.ts";
import { CORPORA } from "./digest-data.ts";
import { faithfulRewritings, unfaithfulRewritings } from "./label-data.ts";
import { seededRandom } from "./seeded-random.ts";
import { readWordNet } from "./wordnet.ts";

interface Claim {
  readonly passage: string;
  readonly claim: string;
}

const [abstracts = "100", most = "300"] = process.argv.slice(2);
const random = seededRandom(20_26);
printLabels();
await printMutations(await plannedClaims());

function printLabels(): void {
  const sets = { faithful: faithfulRewritings(), unfaithful: unfaithfulRewritings() };
  for (const [name, rewritings] of Object.entries(sets)) {
    const ordinary = rewritings.filter(({ source, text }) => !checkStatement(source, text).supported);
    const strict = rewritings.filter(
      ({ source, text }) => !checkModelText({ passage: source, claim: source, text }).supported,
    );
    console.log(
      `${name}, by hand: refused ${ordinary.length} of ${rewritings.length}, strictly ${strict.length}`,
    );
  }
}

/** Statements as they are given to a model, in a seeded order. */
async function plannedClaims(): Promise<readonly Claim[]> {
  const found: { readonly claim: Claim; readonly order: number }[] = [];
  for (const corpus of ["elife", "arxiv", "scitldr-train", "scifact"] as const) {
    for (const { title, text } of CORPORA[corpus]().slice(0, Number(abstracts))) {
      const sections = [
        { id: "title", text: title },
        { id: "abstract", text },
      ];
      const { content } = await builtinWriter.write({ sections }, { language: "en" });
      for (const { statement } of listStatements({ ...content, keywords: [] })) {
        if (statement.kind === "glossary") continue;
        const passage = statement.evidence.map(({ quote }) => quote).join(" ");
        found.push({ claim: { passage, claim: statement.text }, order: random() });
      }
    }
  }
  return found.sort((a, b) => a.order - b.order).map(({ claim }) => claim);
}

async function printMutations(claims: readonly Claim[]): Promise<void> {
  const [parser, tagger] = await Promise.all([loadParser(), loadTagger()]);
  const names = claims
    .slice(0, 3000)
    .flatMap(({ passage }) => [...passage.matchAll(NAME)].map(([name]) => name));
  const shared = {
    otherNames: [...new Set(names)].filter((name) => /\d|\p{Lu}.*\p{Lu}/u.test(name)),
    wordNet: readWordNet(),
    parse: (text: string) => parser(tagger(text).tokens),
  };
  let [all, ordinary, strict] = [0, 0, 0];
  for (const [kind, mutate] of Object.entries(MUTATIONS)) {
    let [own, byOrdinary, byStrict] = [0, 0, 0];
    const slipped: string[] = [];
    for (const { passage, claim } of claims) {
      if (own >= Number(most)) break;
      const text = mutate({ ...shared, source: passage, text: claim }, random);
      if (text === null || text === claim || text === passage) continue;
      own += 1;
      if (!checkStatement(passage, text).supported) byOrdinary += 1;
      if (!checkModelText({ passage, claim, text }).supported) byStrict += 1;
      else if (slipped.length < 3) slipped.push(`   slips: ${claim}\n       -> ${text}`);
    }
    console.log(
      `${kind.padEnd(34)} ${String(own).padStart(5)}  refused ${percent(byOrdinary, own)}, strictly ${percent(byStrict, own)}`,
    );
    for (const each of slipped) console.log(each);
    all += own;
    ordinary += byOrdinary;
    strict += byStrict;
  }
  console.log(
    `all ${all}: refused ${percent(ordinary, all)}, strictly ${percent(strict, all)} (${all - strict} slip)`,
  );
}

function percent(count: number, of: number): string {
  return `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;
}
