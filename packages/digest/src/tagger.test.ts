import { expect, test } from "vitest";
import { loadTagger } from "./tagger.ts";

const tag = await loadTagger();

test("tokens are the text's own, at their offsets, whatever stands between them", () => {
  const text = "We’re  in the\u00a0U.S.\n\nThe set $x. y$ costs 3.5\u2003EUR; see https://a.b/c.d). 👩‍👧 ok";
  for (const { start, end, text: own } of tag(text).tokens) expect(text.slice(start, end)).toBe(own);
});

test("formulas and addresses are one token each, marked so that no rule reads into them", () => {
  const marked = tag("Let $a b. c$ be in \\(d\\), see www.example.org/x.y.")
    .tokens.filter((token) => token.tag === "MATH")
    .map((token) => token.text);
  expect(marked).toEqual(["$a b. c$", "\\(d\\)", "www.example.org/x.y"]);
});

test("an address of mail is one token, and a long word with none is soon read", () => {
  const mail = tag("Write to a.lamp+hall@light.example.org or x@y.")
    .tokens.filter((token) => token.tag === "MATH")
    .map((token) => token.text);
  expect(mail).toEqual(["a.lamp+hall@light.example.org"]);
  const word = "1".repeat(100_000);
  const begun = performance.now();
  tag(word);
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test("what was tagged before changes nothing", () => {
  const text = "Zorgon's disease spreads blurbishly.";
  const before = tag(text);
  // Before a comma the tagger takes the unknown word whole; if it kept that, it would do so here too.
  tag("It is Zorgon's, not ours.");
  expect(tag(text)).toEqual(before);
});
