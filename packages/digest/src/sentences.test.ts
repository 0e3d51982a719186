import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";

async function split(text: string): Promise<string[]> {
  return (await splitSentences(text)).map(({ start, end }) => text.slice(start, end));
}

describe("what holds a sentence together", () => {
  test.each<[string, string]>([
    ["a figure", "The rate rises (see Fig. 3) and then Figs. 4 and 5 show a fall."],
    ["authors", "This was seen by Smith et al. 2019 and by Jones et al. (2020) before."],
    ["examples", "Many tools, e.g. Saws and i.e. Blades, are old."],
    ["versus", "We compare A vs. B and cf. Section two."],
    ["an equation", "By Eq. (2) and Eqs. 3 and 4 this holds."],
    ["a title", "The work of Dr. Who and Prof. Plum is known."],
    ["species", "Both Vibrio spp. and Hfx. volcanii grow here."],
    ["a genus", "We grew E. coli and C. elegans together."],
    ["initials", "The idea of J. R. R. Tolkien and A. B. Smith was used."],
    ["a formula", "The value $x. Y$ and \\(a. B\\) and \\[c. D\\] and $$e. F$$ agree."],
    ["a decimal", "It fell from 3.5 to 2.75 percent."],
    ["a decimal without its zero", "The result (p = .05 and .01) stands."],
    ["an address", "It is at https://example.org/a.b?c=D.E and at www.example.org today."],
    ["an enumeration", "We give (1) a method, (2) a proof and (3) a test."],
    [
      "numbered points of a list",
      "Tests showed that lamps on the list  1. (a) glowed at night; 2. (b) sang; and 3. (c) slept by day.",
    ],
    ["a bracket with a stop", "The test (it was short. Very short) was passed."],
    ["a journal in brackets", "We mend a result [Phys. Rev. B 60, 1 (1999)] here."],
    ["a journal", "This mends Phys. Rev. B 60 and Rev. Mod. Phys. 7 for lamps."],
    ["a unit after its error", "The mass is 1.5 +/- 0.1(stat.) +/- 0.2(syst.) GeV."],
    ["a unit after a bracket with a stop", "The lamp has 12 (approx. ten by eye.) km."],
    [
      "a long bracket",
      `The lamp (${"it was lit in a hall. It fell in a yard. ".repeat(10)}So it was) is old.`,
    ],
    ["with respect to", "The gradient w.r.t. The input is small."],
    ["an ellipsis in a sum", "The sum n = n_1 + ... + n_r, where n_1 grows, is small."],
    ["an ellipsis in a list", "We use x_1, ... , x_n, then y ... and so on."],
    ["an ellipsis before a formula's sign", "We take a < b ... < z and f(1) ... \\to f(2)."],
    ["independent samples", "We draw i.i.d. Gaussian samples."],
  ])("%s", async (_, text) => {
    expect(await split(text)).toEqual([text]);
  });
});

describe("where a sentence ends", () => {
  test.each<[string, string[]]>([
    ["And so on ... We stop.", ["And so on ...", "We stop."]],
    ["One ends. Another begins.", ["One ends.", "Another begins."]],
    ["Is it so? It is! Good.", ["Is it so?", "It is!", "Good."]],
    ["He said “yes.” Then he left.", ["He said “yes.”", "Then he left."]],
    ['They call it "a lamp. " We agree.', ['They call it "a lamp. "', "We agree."]],
    ["It holds [3]. We use it.", ["It holds [3].", "We use it."]],
    ["We saw ants, bees, etc. We left.", ["We saw ants, bees, etc.", "We left."]],
    ["This is from Smith et al. We agree.", ["This is from Smith et al.", "We agree."]],
    ["The error is $2$. $N$ is large.", ["The error is $2$.", "$N$ is large."]],
    ["It grows in the U.S. The rest is sold.", ["It grows in the U.S.", "The rest is sold."]],
    ["A gene. mRNA levels rise.", ["A gene.", "mRNA levels rise."]],
    ["The end came early.We were late.", ["The end came early.", "We were late."]],
    [
      "We lit lamps (in halls).Methods and Results:Lamps glow.",
      ["We lit lamps (in halls).", "Methods and Results:Lamps glow."],
    ],
    ["Lamps follow eq. a.Methods of light differ.", ["Lamps follow eq. a.Methods of light differ."]],
    ["A lamp glows. M. lanterna grows.", ["A lamp glows.", "M. lanterna grows."]],
    ["We read this Rev. A lamp glows.", ["We read this Rev.", "A lamp glows."]],
    [
      "Lamps glow in one phase.\\n From halls, light falls\\n at night.",
      ["Lamps glow in one phase.", "From halls, light falls\\n at night."],
    ],
    ["A first part\n\nA second part", ["A first part", "A second part"]],
    ["First (i) this. (ii) That follows.", ["First (i) this.", "(ii) That follows."]],
    ["We lit lamps 2 and 3. (a) They glowed.", ["We lit lamps 2 and 3.", "(a) They glowed."]],
    ["1. We start. 2. We stop.", ["1. We start.", "2. We stop."]],
    ["no end at all", ["no end at all"]],
    ["THIS IS LOUD. AND SO IS THIS.", ["THIS IS LOUD.", "AND SO IS THIS."]],
    ["我们提出方法。结果很好。", ["我们提出方法。", "结果很好。"]],
    ["هذه جملة. وهذه جملة أخرى؟ نعم.", ["هذه جملة.", "وهذه جملة أخرى؟", "نعم."]],
    ["$\\sum_{i} x_i. y_i = z$", ["$\\sum_{i} x_i. y_i = z$"]],
    ["  outer space is left out.  ", ["outer space is left out."]],
    ["", []],
    [" \n\t ", []],
    ["null\u0000byte. Another\u0001one.", ["null\u0000byte.", "Another\u0001one."]],
    ["<b>Bold.</b> <script>alert(1)</script>", ["<b>Bold.</b> <script>alert(1)</script>"]],
  ])("%j", async (text, expected) => {
    expect(await split(text)).toEqual(expected);
  });
});

test("sentences rebuild the text: in order, no overlap, nothing but white space between them", async () => {
  const piece = fc.constantFrom(
    ..."The;rate;e.g.;Fig.;et al.;is 3.5;.;. ;? ;(;);$x. y$;\n\n;“;”;We;中文。;\u00a0;A.;1. ;ﷺ;\u0000;👩‍👧;\ud800".split(
      ";",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const text = pieces.join(" ");
      let position = 0;
      for (const { start, end } of await splitSentences(text)) {
        expect(end).toBeGreaterThan(start);
        expect(text.slice(position, start).trim()).toBe("");
        position = end;
      }
      expect(text.slice(position).trim()).toBe("");
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("twenty thousand words, and junk without words, are split in seconds", async () => {
  const started = performance.now();
  expect(await splitSentences("The quick red fox jumps over ten lazy dogs. ".repeat(2_223))).toHaveLength(
    2_223,
  );
  await splitSentences("x. ".repeat(20_000));
  await splitSentences(" ".repeat(50_000));
  await splitSentences("(".repeat(10_000));
  await splitSentences(".".repeat(50_000));
  await splitSentences("\u0000\u202e<>&\"'\\$".repeat(2_000));
  expect(performance.now() - started).toBeLessThan(20_000);
});
