import { expect, test } from "vitest";
import { describeEngines } from "../database/testing/describe-engines.ts";
import { markWords } from "./mark-words.ts";

describeEngines("words in texts", (engine) => {
  const marked = async (words: string, text: string) => {
    const [ranges = []] = await markWords(engine.database(), words, [text]);
    return ranges.map(({ start, end }) => text.slice(start, end));
  };

  test.each([
    ["wave", "Waves wave in a waveguide.", ["Waves", "wave"]],
    ["schrodinger", "Erwin Schrödinger’s cat", ["Schrödinger"]],
    ["schrödinger", "Erwin Schrodinger", ["Schrodinger"]],
    ['"tide pool" -sea', "A tide pool: a tide, a pool", ["tide", "pool", "tide", "pool"]],
    ["pool", "Tide-pool snails", ["pool"]],
    ["script", "<script>alert(1)</script> & a script", ["script", "script"]],
    ["cat", "\ue000cat\ue001 \u0000 \ud83d cat", ["cat", "cat"]],
    ["量子", "量子 and 量子", ["量子", "量子"]],
    ["", "nothing", []],
    ["the of", "the of", []],
    ["& | ! (", "a & b", []],
  ])("%j in %j are %j", async (words, text, expected) => {
    expect(await marked(words, text)).toEqual(expected);
  });

  test("each text has its own places, and their number never changes", async () => {
    const all = await markWords(engine.database(), "snail", ["A snail", "none", "", "snails"]);
    expect(all).toEqual([[{ start: 2, end: 7 }], [], [], [{ start: 0, end: 6 }]]);
  });
});
