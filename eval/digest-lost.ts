/**
 * @file Numbers, negations and hedges that stand in the part of the source which a statement renders and not in the
 * statement: counted here without a line of the checker's code, over Medium, Low and the one-line summary.
 *
 * The part that a statement renders: the densest stretch of the source words that the statement shares with its passage
 * in the same order (longest common subsequence of words cut to six letters). Unseen abstracts come first and are counted
 * only; `--print` shows what was lost in the others.
 * Usage: `npm run eval -- digest-lost [statements] [--print]`, data in ENGRAM_DATA (or ../shared/data).
 */
import { builtinWriter, type Statement } from "@engram/digest";
import { CORPORA, unseenAbstracts } from "./digest-data.ts";

const wanted = Number(process.argv[2] ?? "2000");
const isPrinting = process.argv.includes("--print");

const NEGATIONS =
  /^(?:not|no|never|neither|nor|none|nothing|without|cannot|unable|fail|fails|failed|lack|lacks|absence|hardly|n't)$/u;
const HEDGES =
  /^(?:may|might|could|perhaps|possibly|probably|presumably|likely|unlikely|potentially|apparently|seems?|seemed|appears?|appeared|suggests?|suggested|suggesting|indicates?|indicating|hypothesi[sz]ed?|conjectured?|approximately|about|roughly|nearly|almost|around|partly|partially|putative)$/u;
/** What says a hedge or a negation in other words; either is enough. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  // "From these data, it seems that A", "these data are a sign that A"
  suggest: ["seems", "suggests"],
  suggests: ["seems", "suggest"],
  indicate: ["sign", "indicates"],
  indicates: ["sign", "indicate"],
  hypothesized: ["supposed"],
  could: ["may", "might", "can", "possible"],
  may: ["might", "could", "can", "possible", "possibly", "perhaps"],
  might: ["may", "could", "possible", "perhaps"],
  approximately: ["about", "roughly", "around"],
  around: ["about", "near", "round"],
  cannot: ["not", "impossible"],
  unable: ["not", "cannot"],
  without: ["no", "not"],
  absence: ["without", "no", "not", "lacking"],
  lack: ["no", "not", "without", "missing"],
  lacks: ["no", "not", "without"],
  fail: ["not", "cannot"],
  fails: ["not", "cannot"],
  failed: ["not"],
  neither: ["not", "no", "nor"],
  nor: ["not", "no", "neither", "and"],
  no: ["not", "without"],
  possibly: ["may", "might", "could", "perhaps"],
  likely: ["probably", "may"],
  probably: ["likely", "may"],
  potentially: ["may", "might", "could", "can", "possibly"],
  partially: ["partly"],
  presumably: ["probably"],
  putative: ["possible", "supposed", "may"],
  appears: ["seems"],
  appear: ["seem"],
  appeared: ["seemed"],
  suggesting: ["suggest", "suggests", "suggested"],
  suggested: ["suggest", "suggests", "suggesting", "may"],
  indicating: ["indicate", "indicates", "indicated"],
  "n't": ["not"],
};

const split = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/n't\b/gu, " n't")
    // "Not only A but also B" denies nothing: it may be told as A, then B.
    .replace(/\bnot only\b/gu, "")
    // Digits in a name (Cln3, SV589) are no number.
    .match(/n't|\p{L}[\p{L}\d]*(?:-\d+)*|\d+(?:[.,]\d+)*/gu) ?? [];

/** Share of shared words below which a stretch is another part of the source. */
const SPARSE = 0.35;

/** The source words between those of the longest common subsequence that lie close together. */
function rendered(source: readonly string[], statement: readonly string[]): readonly string[] {
  const cut = (word: string): string => word.slice(0, 6);
  const rows = source.length + 1;
  const columns = statement.length + 1;
  const best = Array.from({ length: rows }, () => new Uint16Array(columns));
  for (let i = source.length - 1; i >= 0; i -= 1)
    for (let j = statement.length - 1; j >= 0; j -= 1) {
      const same = cut(source[i] ?? "") === cut(statement[j] ?? "");
      const value = same
        ? (best[i + 1]?.[j + 1] ?? 0) + 1
        : Math.max(best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0);
      (best[i] as Uint16Array)[j] = value;
    }
  const matched: number[] = [];
  for (let i = 0, j = 0; i < source.length && j < statement.length; ) {
    if (cut(source[i] ?? "") === cut(statement[j] ?? "")) {
      matched.push(i);
      i += 1;
      j += 1;
    } else if ((best[i + 1]?.[j] ?? 0) >= (best[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  // A word that happens to stand far away as well does not belong to the part.
  let densest = { score: Number.NEGATIVE_INFINITY, from: 0, to: -1 };
  for (const [a, from] of matched.entries())
    for (const [b, to] of matched.entries()) {
      const score = b - a + 1 - SPARSE * (to - from + 1);
      if (b >= a && score > densest.score) densest = { score, from, to };
    }
  return source.slice(densest.from, densest.to + 1);
}

function kindOf(word: string): "number" | "negation" | "hedge" | undefined {
  if (/^\d/u.test(word)) return "number";
  if (NEGATIONS.test(word)) return "negation";
  return HEDGES.test(word) ? "hedge" : undefined;
}

function lostWords(
  statement: Pick<Statement, "evidence">,
  told: readonly string[],
): { kind: "number" | "negation" | "hedge"; word: string }[] {
  const source = statement.evidence.flatMap(({ quote }) => split(quote));
  const left = [...told];
  const lost: { kind: "number" | "negation" | "hedge"; word: string }[] = [];
  for (const word of rendered(source, told)) {
    const kind = kindOf(word);
    if (kind === undefined) continue;
    const place = left.findIndex((other) => other === word || SAME[word]?.includes(other) === true);
    if (place < 0) lost.push({ kind, word });
    else left.splice(place, 1);
  }
  return lost;
}

const counts = { statements: 0, rewritten: 0, adapted: 0, number: 0, negation: 0, hedge: 0 };
/** Whether this script would notice: the same with one such word taken out of the middle of the statement. */
const spoilt = { tried: 0, noticed: 0 };
const abstracts = [
  ...unseenAbstracts("measured"),
  ...["elife", "arxiv", "scitldr-train"].flatMap((name) =>
    CORPORA[name as "elife" | "arxiv" | "scitldr-train"]().filter((_, index) => index % 7 === 3),
  ),
];
for (const abstract of abstracts) {
  if (counts.statements >= wanted) break;
  const sections = [
    { id: "title", text: abstract.title },
    { id: "abstract", text: abstract.text },
  ];
  const { content } = await builtinWriter.write({ sections }, { language: "en" });
  const { tldr, levels } = content;
  for (const statement of [
    ...(tldr === null ? [] : [tldr]),
    ...levels.medium.statements,
    ...levels.low.statements,
  ]) {
    if (statement.kind !== "rewritten" && statement.kind !== "adapted") continue;
    if (counts.statements >= wanted) break;
    counts.statements += 1;
    counts[statement.kind] += 1;
    const told = split(statement.text);
    const place = told.findIndex(
      (word, index) => index > 1 && index < told.length - 2 && kindOf(word) !== undefined,
    );
    if (place >= 0) {
      spoilt.tried += 1;
      spoilt.noticed += lostWords(statement, told.toSpliced(place, 1)).length > 0 ? 1 : 0;
    }
    for (const { kind, word } of lostWords(statement, told)) {
      counts[kind] += 1;
      if (isPrinting && !("corpus" in abstract)) {
        console.log(
          `${abstract.id} lost ${kind} "${word}"\n  ${statement.evidence.map(({ quote }) => quote).join(" ")}\n  -> ${statement.text}`,
        );
      }
    }
  }
}
console.table({ ...counts, ...spoilt });
