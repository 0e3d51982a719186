/**
 * @file Splits as readers label them: each sentence with the statements into which a rule would split it, found in seen
 * abstracts, one after the other down to the smallest. Usage: `npm run eval -- parts-sheet [count] [seed] [rule ...]`,
 * data in ENGRAM_DATA. A rule is meant by the beginning of its name.
 */
import { loadParser } from "../packages/digest/src/parse/load-parser.ts";
import { splitsBelow, toldAs } from "./parts-candidates.ts";
import { seenSentences } from "./parts-sentences.ts";

const [count = "100", seed = "1", ...rules] = process.argv.slice(2);
const parser = await loadParser();
let shown = 0;
for await (const { id, tree } of seenSentences(parser, Number(seed))) {
  for (const { whole, split } of splitsBelow(tree)) {
    if (rules.length > 0 && !rules.some((rule) => split.rule.startsWith(rule))) continue;
    shown += 1;
    console.log(
      `## ${shown} ${split.rule} ${id}\nFROM: ${toldAs(whole)}\nTOLD: ${split.trees.map(toldAs).join(" | ")}\n`,
    );
    if (shown >= Number(count)) process.exit(0);
  }
}
