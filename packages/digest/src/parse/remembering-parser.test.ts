import { expect, test } from "vitest";
import { loadTagger } from "../tagger.ts";
import { loadParser } from "./load-parser.ts";
import { rememberingParser } from "./remembering-parser.ts";

test("the same words are parsed once, and come back as the tokens that were given", async () => {
  const [parser, tagger] = [await loadParser(), await loadTagger()];
  let asked = 0;
  const remembering = rememberingParser((tokens) => {
    asked += 1;
    return parser(tokens);
  });
  const { tokens } = tagger("The lamp lights the hall.");
  const moved = tokens.map((token) => ({ ...token, start: token.start + 7, end: token.end + 7 }));
  expect(remembering(tokens)).toEqual(parser(tokens));
  expect(remembering(moved)).toEqual(parser(moved));
  expect(asked).toBe(1);
});

test("words that the parser sees otherwise are parsed anew", async () => {
  const [parser, tagger] = [await loadParser(), await loadTagger()];
  const remembering = rememberingParser(parser);
  const { tokens } = tagger("The lamp lights the hall.");
  const verbs = tokens.map((token) => (token.lower === "lamp" ? { ...token, tag: "VERB" as const } : token));
  remembering(tokens);
  expect(remembering(verbs)).toEqual(parser(verbs));
});
