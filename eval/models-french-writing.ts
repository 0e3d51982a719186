/**
 * @file What a real model gets through the checker of translations: statements of seen abstracts kept in French at the first
 * try, at the second, and left in English; and of the kept ones those that lost a number, a negation or a name, counted by
 * means that share nothing with the checker. The server is that of the settings.
 * Usage: `ENGRAM_MODEL_URL=... ENGRAM_MODEL=... npm run eval -- models-french-writing [statements] [minutes]`, data in ENGRAM_DATA.
 */
import { builtinWriter, listStatements } from "@engram/digest";
import { modelWriter, openAiChat, type WritingAccount } from "@engram/models";
import { systemClock } from "@engram/paper";
import { CORPORA, type CorpusName } from "./digest-data.ts";
import { lostInFrench } from "./lost-in-french.ts";
import { seededRandom } from "./seeded-random.ts";

const [wanted = "300", minutes = "40"] = process.argv.slice(2);
const { ENGRAM_MODEL_URL: url, ENGRAM_MODEL_KEY: key, ENGRAM_MODEL: model = "" } = process.env;
if (url === undefined) throw new Error("ENGRAM_MODEL_URL names the server that is to be measured");

const total = { asked: 0, kept: 0, keptAfterRetry: 0, replaced: 0, faults: 0, replies: 0 };
const refusals = new Map<string, number>();
const seen = new Set<string>();
const shown: { readonly english: string; readonly french: string }[] = [];
const deadline = AbortSignal.timeout(Number(minutes) * 60_000);
const limits = { answerTimeoutMs: 600_000, idleTimeoutMs: 600_000, wholeTimeoutMs: 1_200_000 };
const writer = modelWriter({
  name: "remote",
  planner: builtinWriter,
  chat: openAiChat({ url, key: key ?? null, model, fetch, clock: systemClock, random: Math.random, limits }),
  onAccount: add,
});

const random = seededRandom(2311);
const corpora = ["elife", "arxiv", "scitldr-train", "scifact"] as const satisfies readonly CorpusName[];
let english = 0;
for (let turn = 0; seen.size < Number(wanted) && !deadline.aborted; turn += 1) {
  const all = CORPORA[corpora[turn % corpora.length] ?? "elife"]();
  const { title, text } = all[Math.floor(random() * all.length)] ?? { title: "", text: "" };
  const sections = [
    { id: "title", text: title },
    { id: "abstract", text },
  ];
  try {
    const { content } = await writer.write({ sections }, { language: "fr", signal: deadline });
    for (const { statement } of listStatements({ ...content, keywords: [] })) {
      const { text: told, translatedFrom = told, kind, rejectedModelText } = statement;
      if (kind === "glossary" || seen.has(translatedFrom)) continue;
      seen.add(translatedFrom);
      if (told !== translatedFrom) {
        shown.push({ english: translatedFrom, french: told });
        console.log(`  ${translatedFrom}\n    + ${told}`);
      } else {
        english += 1;
        console.log(`  ${translatedFrom}\n    x ${rejectedModelText ?? ""}`);
      }
    }
  } catch (error) {
    if (!deadline.aborted) throw error;
    console.log(`stopped after ${minutes} minutes`);
  }
}

console.log(
  total,
  `different statements: ${seen.size}, in French ${shown.length}, left in English ${english}`,
);
console.log(
  [...refusals]
    .sort(([, a], [, b]) => b - a)
    .map(([code, times]) => `${code} ${times}`)
    .join(", "),
);
for (const [what, find] of Object.entries(lostInFrench)) {
  const lost = shown.filter((each) => find(each.english, each.french));
  console.log(`${what} lost: ${lost.length} of ${shown.length}`);
  for (const each of lost) console.log(`   ${each.english}\n   ${each.french}`);
}

function add(account: WritingAccount): void {
  for (const what of ["asked", "kept", "keptAfterRetry", "replaced", "faults", "replies"] as const)
    total[what] += account[what];
  for (const [code, times] of Object.entries(account.refusals))
    refusals.set(code, (refusals.get(code) ?? 0) + times);
}
