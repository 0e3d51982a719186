import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { type CutKind, cutPoints } from "./cut-points.ts";

const cutsOf = (text: string): [CutKind, string][] => {
  const words = tokensOf(text);
  return cutPoints(words).map(({ index, kind }) => [kind, words[index + 1]?.lower ?? ""]);
};

test.each<[string, readonly [CutKind, string][]]>([
  ["We propose a new kind of lamp, which glows all night.", [["relative", "which"]]],
  ["We propose a new kind of lamp, making halls brighter than before.", [["participle", "making"]]],
  ["We propose a new kind of lamp and show that it glows.", [["coordination", "show"]]],
  ["We propose a new kind of lamp; it glows all night.", [["clause", "it"]]],
  ["We propose many new kinds of lamps, such as lamps of glass.", [["list", "such"]]],
  ["We test lamps (old ones, which glow, and new ones) in a hall.", []],
  ["Lamps glow, which helps.", []],
  ["We test many lamps, oils, and shades of paper in a hall.", []],
  ["We train a lamp to glow in dark halls, while saving oil, such that nobody falls.", []],
])("%s may end where %j begins", (text, expected) => {
  expect(cutsOf(text)).toEqual(expected);
});
