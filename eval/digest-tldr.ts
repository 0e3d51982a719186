/**
 * @file ROUGE F1 (Porter stems, best reference) of the one-line summary as people see it, on a part of SciTLDR-A, with
 * the abstract alone as input, beside the first sentence, the title and the best single sentence. On train the weights
 * are judged by what they were learned from: `digest-salience-train` prints the cross-validated figure.
 * Usage: `npm run eval -- digest-tldr [train|dev]`, data in ENGRAM_DATA (or ../shared/data).
 */
import { builtinWriter } from "@engram/digest";
import { ALL_CORPORA } from "./digest-data.ts";
import { type Rouge, rouge, rougeTokens } from "./digest-rouge.ts";

const part = process.argv[2] === "dev" ? "scitldr-dev" : "scitldr-train";
const totals = { writer: zero(), first: zero(), title: zero(), best: zero() };
let verbatim = 0;
const abstracts = ALL_CORPORA[part]();
for (const { title, text, sentences = [], summaries = [] } of abstracts) {
  const source = { sections: [{ id: "abstract", text, sentences }] };
  const { content } = await builtinWriter.write(source, { language: "en" });
  const references = summaries.map(rougeTokens);
  add(totals.writer, rouge(rougeTokens(content.tldr?.text ?? ""), references));
  add(totals.title, rouge(rougeTokens(title), references));
  if (content.tldr?.kind === "verbatim") verbatim += 1;
  const scores = sentences.map((sentence) => rouge(rougeTokens(sentence), references));
  const [first = zero()] = scores;
  add(totals.first, first);
  add(
    totals.best,
    scores.reduce((best, score) => (score.one > best.one ? score : best), first),
  );
}
for (const [name, total] of Object.entries(totals)) {
  const figures = [total.one, total.two, total.long].map((sum) =>
    ((100 * sum) / abstracts.length).toFixed(2),
  );
  console.log(`${part} ${name}: ${figures.join(" / ")}`);
}
console.log(
  `${((100 * verbatim) / abstracts.length).toFixed(0)} % of the summaries are sentences as they stand`,
);

function zero(): { one: number; two: number; long: number } {
  return { one: 0, two: 0, long: 0 };
}

function add(total: { one: number; two: number; long: number }, score: Rouge): void {
  total.one += score.one;
  total.two += score.two;
  total.long += score.long;
}
