/**
 * @file Splits every abstract at hand and checks that its sentences rebuild it exactly: in order, no overlap, nothing
 * but white space and written-out line breaks between them, no formula cut. Where the data gives sentences, counts how
 * many of the ends agree. Exits with 1 if any abstract is not rebuilt.
 * Usage: `npm run eval -- digest-sentences`, data in ENGRAM_DATA.
 */
import { segmentLatex, splitSentences } from "@engram/digest";
import { type Abstract, ALL_CORPORA } from "./digest-data.ts";

/** White space, and the line breaks that some records of arXiv hold as two letters: `\n`. */
const BETWEEN = /^(?:\s|\\n(?=\s))*$/u;

let failed = 0;
let all = 0;
for (const [name, read] of Object.entries(ALL_CORPORA)) {
  const abstracts: readonly Abstract[] = read();
  all += abstracts.length;
  let sentences = 0;
  let formulas = 0;
  let given = 0;
  let found = 0;
  let shared = 0;
  const started = performance.now();
  for (const { id, text, sentences: own } of abstracts) {
    const ranges = await splitSentences(text);
    sentences += ranges.length;
    let rebuilt = "";
    let position = 0;
    for (const { start, end } of ranges) {
      rebuilt += text.slice(position, start) + text.slice(start, end);
      if (!BETWEEN.test(text.slice(position, start)) || end <= start) rebuilt = "(a gap)";
      position = end;
    }
    const math = segmentLatex(text).filter(({ kind }) => kind === "math");
    formulas += math.length;
    const cut = math.find((formula) =>
      ranges.every((range) => range.start > formula.start || range.end < formula.end),
    );
    if (rebuilt + text.slice(position) !== text || cut !== undefined) {
      failed += 1;
      console.log(`not rebuilt: ${name} ${id}`);
    }
    if (own === undefined) continue;
    const ends = new Set(endsOf(own));
    given += ends.size;
    found += ranges.length;
    shared += ranges.filter(({ end }) => ends.has(end)).length;
  }
  const perSecond = Math.round((1000 * abstracts.length) / (performance.now() - started));
  const agreement =
    given === 0
      ? ""
      : `, ends as in the data: precision ${((100 * shared) / found).toFixed(1)}, recall ${((100 * shared) / given).toFixed(1)}`;
  console.log(
    `${name}: ${abstracts.length} abstracts, ${sentences} sentences, ${formulas} formulas, ${perSecond} a second${agreement}`,
  );
}
console.log(`${all - failed} of ${all} rebuilt exactly`);
process.exitCode = failed === 0 ? 0 : 1;

function endsOf(sentences: readonly string[]): number[] {
  let position = -1;
  return sentences.map((sentence) => {
    position += sentence.length + 1;
    return position;
  });
}
