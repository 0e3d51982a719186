import type { SourceText } from "@engram/paper";
import { describe, expect, test } from "vitest";
import { builtinWriter } from "./builtin-writer.ts";
import { createDigest } from "./create-digest.ts";
import type { Statement } from "./digest.ts";
import { parseDigest } from "./digest-schema.ts";
import { SAMPLE_ABSTRACT, SAMPLE_TITLE, sourceOf } from "./testing/sample-source.ts";
import type { WriterProgress } from "./writer.ts";

async function digestOf(source: SourceText, language: "en" | "fr" = "en") {
  const written = await builtinWriter.write(source, { language });
  return createDigest({
    record: { from: "caller", id: "x", title: "x", retrieved: "2026-01-01T00:00:00Z" },
    source,
    scope: { used: "full-text", reason: "callers-own-text", obligations: ["unknown"] },
    writer: builtinWriter,
    written,
    readerLanguage: language,
    engramVersion: "0",
    now: new Date(0),
  });
}

const texts = (statements: readonly Statement[]) => statements.map(({ text }) => text);
const sample = await digestOf(sourceOf(SAMPLE_ABSTRACT, SAMPLE_TITLE));

describe("an abstract of our own making", () => {
  test("the one-line summary is the sentence that introduces the work, in the third person", () => {
    expect(sample.tldr?.text).toBe(
      "The authors propose Lantern, a controller that stores its last ten steps in an associative memory.",
    );
  });

  test("Low is in short whole sentences, hedges and negations kept, terms explained where they stand", () => {
    const low = texts(sample.levels.low.statements);
    expect(low).toContainEqual(
      expect.stringMatching(
        /^(?:The authors show that|According to the authors,) Lantern may reduce falls by 38% on sand, but it does not help on ice\.$/u,
      ),
    );
    expect(low).toContain("From this, it seems that short memories are enough.");
    expect(low).toContain("A limitation of the authors' study is that only one type of robot was tested.");
    const memory = low.findIndex((text) => text.startsWith("An associative memory finds"));
    expect(low[memory - 1]).toContain("associative memory");
    expect(low).not.toEqual(texts(sample.levels.high.statements));
  });

  test("Medium is shorter, even where nearly all is findings, and keeps every finding and limitation", () => {
    const words = (list: readonly string[]) => list.join(" ").split(" ").length;
    const medium = texts(sample.levels.medium.statements);
    expect(words(medium)).toBeLessThanOrEqual(0.8 * words(texts(sample.levels.high.statements)));
    for (const kept of ["38%", "2.5 times", "limitation"]) expect(medium.join(" ")).toContain(kept);
  });

  test("a contrast whose other half is not shown goes without its however", async () => {
    const abstract =
      "Oil lamps have been made in many towns of the old world for as long as anyone can tell, and they are still sold at markets. " +
      "However, the reason why wicks go out on windy nights remains unclear. " +
      "We show that 40 of 50 wicks of cotton go out in a breeze of 3 metres a second. " +
      "Wicks of wool burn 20 minutes longer than those of cotton. " +
      "A shade of paper makes no difference to either of the two.";
    const { levels } = await digestOf(sourceOf(abstract));
    expect(levels.medium.statements[0]?.text).toMatch(/^The reason why wicks/u);
  });

  test("key points come by role", () => {
    const roles = sample.keyPoints.map(({ role }) => role);
    expect(new Set(roles)).toEqual(
      new Set(["problem", "method", "finding", "number", "limitation", "resource"]),
    );
    expect(roles).toEqual([...roles].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  });

  test("who wrote each level is named", () => {
    const { high, medium, low } = sample.levels;
    expect([high, medium, low].map(({ writtenBy }) => writtenBy)).toEqual(["authors", "builtin", "builtin"]);
  });
});

const ORDER = ["problem", "method", "finding", "number", "limitation", "resource"];

const NUMBERS = "The lamp burned for 12 hours on day 7. ";
const BAD: Record<string, string> = {
  "an empty abstract": "",
  "white space": " \n\t\u00a0 ",
  "one word": "Withdrawn",
  Chinese: "我们提出了一种新的方法来训练神经网络。实验表明，该方法比以前的方法更快。",
  "Arabic, from right to left": "نقترح طريقة جديدة. تظهر النتائج أن الطريقة أسرع.",
  "Hebrew with a formula": "בעבודה זו אנו מציעים שיטה $x^2$ חדשה. היא מהירה.",
  capitals: "WE PROPOSE A NEW LAMP. IT DOES NOT BREAK. WE SHOW THAT IT SAVES 12% OF POWER.",
  "one long formula": `$${"\\sum_{i} x_i + ".repeat(200)} 1$`,
  "an unclosed formula": `Let $${"x+".repeat(300)}`,
  "HTML and a script":
    "<p>We propose <b>lamps</b>.</p><script>alert('x')</script> We show that <img src=x onerror=y> glows.",
  "null bytes": "We propose\u0000 lamps. They\u0001 glow\u0000.",
  "citations in LaTeX":
    "We extend \\citep{smith2019} and \\citet{jones20}. \\emph{Lamps} {\\bf glow} at 5\\%.",
  "a structured abstract":
    "BACKGROUND: Lamps are old. METHODS: We weighed ten lamps. RESULTS: Two fell. CONCLUSIONS: Tables shake.",
  questions: "Do lamps glow? Why do we need them? Can they fail?",
  "a comment": 'Comment on "Lamps glow" by A. Smith et al. [Phys. Rev. 12, 3 (2004)].',
  "a withdrawal": "This paper has been withdrawn by the author due to a crucial error in Eq. (3).",
  "brackets alone": "((((((((((",
  "marks alone": "... !!! ??? ... ;;; ,,,",
  "lone surrogates": "We propose \ud800 lamps. \udc00 They glow.",
  "a list of theorems": "Theorem 1. Let x be y. Theorem 2. Let y be z. Theorem 3. Then x is z.",
  French: "Nous proposons une lampe. Les résultats montrent que la lampe est plus rapide que les autres.",
};

describe("bad and odd input gives a digest that validates, or an empty one", () => {
  test.each(Object.entries(BAD))("%s", async (_, abstract) => {
    for (const title of ["", abstract, "A title"]) {
      const digest = await digestOf(sourceOf(abstract, title));
      const parsed = parseDigest(JSON.parse(JSON.stringify(digest)));
      expect(parsed.ok ? "valid" : parsed.error.issues).toBe("valid");
      for (const statement of Object.values(digest.levels).flatMap((level) => level.statements)) {
        for (const span of statement.evidence) expect(abstract.slice(span.start, span.end)).toBe(span.quote);
      }
    }
  });

  test("nothing to say is said by nothing", async () => {
    const { tldr, levels, keyPoints, keywords } = await digestOf(sourceOf("", ""));
    expect(tldr).toBeNull();
    expect([levels.high, levels.medium, levels.low].map(({ statements }) => statements.length)).toEqual([
      0, 0, 0,
    ]);
    expect([keyPoints.length, keywords.length]).toEqual([0, 0]);
  });

  test("twenty thousand words are told on a page, High excepted, within a minute", async () => {
    const words = Array.from(
      { length: 2_500 },
      (_, index) => `We show that lamp ${index} saves power. `,
    ).join("");
    const started = performance.now();
    const digest = await digestOf(sourceOf(words + NUMBERS));
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(digest.levels.high.statements).toHaveLength(2_501);
    expect(digest.levels.low.statements.length).toBeLessThan(40);
  }, 90_000);

  test("ten thousand characters of junk are no reason to stop", async () => {
    for (const piece of ["(", "$", "\\(", "a.", "“", "{", "\u202e", ".!", "A ", "<a>", "\\begin{equation}"]) {
      expect((await digestOf(sourceOf(piece.repeat(10_000 / piece.length)))).format).toBe("engram/digest@1");
    }
  }, 60_000);
});

describe("languages", () => {
  test.each<[string, string]>([
    ["Chinese", "zh"],
    ["French", "fr"],
    ["Arabic, from right to left", "ar"],
    ["one word", "und"],
  ])("%s is recognised, and its own sentences are shown at every level", async (name, language) => {
    const digest = await digestOf(sourceOf(BAD[name] ?? ""));
    expect(digest.provenance.language).toBe(language);
    const { high, medium, low } = digest.levels;
    expect(texts(medium.statements)).toEqual(texts(high.statements));
    expect(texts(low.statements)).toEqual(texts(high.statements));
    expect(digest.keywords).toEqual([]);
  });

  test("a French reader gets English statements, said to be English, and French explanations", async () => {
    const french = await digestOf(sourceOf(SAMPLE_ABSTRACT, SAMPLE_TITLE), "fr");
    expect(french.provenance.language).toBe("en");
    expect(texts(french.levels.medium.statements)).toEqual(texts(sample.levels.medium.statements));
    expect(texts(french.levels.low.statements).join(" ")).toContain("Une mémoire associative");
  });
});

test("sentences that the caller has split are not split again", async () => {
  const sentences = ["We propose a lamp. It glows.", "And it is cheap."];
  const source = { sections: [{ id: "abstract", text: sentences.join(" "), sentences }] };
  expect(texts((await digestOf(source)).levels.high.statements)).toEqual(sentences);
});

test("no keyword runs over the end of a sentence that the caller has split", async () => {
  const sentences = ["We use lamp.", "oil", "Burner wax."];
  const source = { sections: [{ id: "abstract", text: sentences.join(" "), sentences }] };
  expect((await digestOf(source)).keywords.every(({ term }) => !term.includes("lamp oil"))).toBe(true);
});

test("a full text is digested over its sections, and High is its abstract", async () => {
  const digest = await digestOf({
    sections: [
      { id: "title", text: "Lamps" },
      {
        id: "s1",
        heading: "Introduction",
        text: "Lamps are widely used. However, it remains unclear why they fail.",
      },
      {
        id: "s2",
        heading: "Abstract",
        text: "We propose a lamp that lasts. We show that it saves 12% of power.",
      },
      { id: "s3", heading: "Results", text: "We found that ten lamps lasted for 12 years." },
    ],
  });
  expect(digest.levels.high.statements.every(({ evidence }) => evidence[0].section === "s2")).toBe(true);
  const sections = digest.levels.medium.statements.map(({ evidence }) => evidence[0].section);
  expect(new Set(sections).size).toBeGreaterThan(1);
});

test("the same source gives the same bytes, whatever was digested before", async () => {
  for (const abstract of Object.values(BAD).slice(0, 12)) await digestOf(sourceOf(abstract));
  const again = await digestOf(sourceOf(SAMPLE_ABSTRACT, SAMPLE_TITLE));
  expect(JSON.stringify(again)).toBe(JSON.stringify(sample));
});

test("what the next sentence calls they is not told as the authors", async () => {
  const abstract =
    "We review the lamps of the old schools. They are made of glass and of wood. We show that they glow.";
  const { levels } = await digestOf(sourceOf(abstract));
  expect(texts(levels.low.statements)).toEqual([
    "We review the lamps of the old schools.",
    "They are made of glass and of wood.",
    // Told of the authors, "they" would be the authors.
    "We show that they glow.",
  ]);
});

test("what the next sentence calls they is told in plain words where nobody else comes in", async () => {
  const abstract = "The old lamps exhibit a green light. They are made of glass and of wood.";
  const { levels } = await digestOf(sourceOf(abstract));
  expect(texts(levels.low.statements)[0]).toBe("The old lamps show a green light.");
});

test("no explanation of a short form stands between a statement and the This that takes it up", async () => {
  const first =
    "The pupils of the school use the light emitting diode (LED) in the old hall on cold nights in winter.";
  const low = async (next: string) =>
    texts((await digestOf(sourceOf(`${first} ${next}`))).levels.low.statements);
  expect(await low("The school is old.")).toContain("LED is short for light emitting diode.");
  expect(await low("This requires much oil.")).toEqual([first, "This needs much oil."]);
});

test("where nobody but the authors says we, what they do is told in one voice", async () => {
  const { levels } = await digestOf(
    sourceOf("We propose a lamp of glass. Our oil is cheap in winter. We pour it."),
  );
  expect(texts(levels.medium.statements).join(" ")).not.toMatch(/\b(?:we|our)\b/iu);
  const generic = await digestOf(
    sourceOf("We propose a lamp of glass. Our oil is cheap in winter. We see in our world."),
  );
  expect(texts(generic.levels.medium.statements)).toContain("Our oil is cheap in winter.");
});

test("a key point that takes up the sentence before is shown with it, over one passage", async () => {
  const abstract =
    "We propose a lamp of glass. We observe that it flickers in the cold. This phenomenon was found to depend on oil.";
  const { keyPoints } = await digestOf(sourceOf(abstract));
  const point = keyPoints.find(({ statement }) => statement.text.includes("This phenomenon"))?.statement;
  expect(point?.text).toBe(
    "The authors observe that it flickers in the cold. This phenomenon was found to depend on oil.",
  );
  expect(point?.evidence.map(({ quote }) => quote)).toEqual([abstract.slice(28)]);
});

test("a summary does not open with a word that joins it to something", async () => {
  const { tldr } = await digestOf(
    sourceOf("Lamps are old. Thus, our results show that lamps glow for hours."),
  );
  expect(tldr?.text).toBe("The authors' results show that lamps glow for hours.");
});

test("progress is told step by step, then part by part", async () => {
  const told: WriterProgress[] = [];
  const { content } = await builtinWriter.write(sourceOf(SAMPLE_ABSTRACT), {
    language: "en",
    report: (progress) => told.push(progress),
  });
  const steps = told.flatMap((progress) =>
    progress.kind === "step" ? [`${progress.step} ${progress.state}`] : [],
  );
  expect(steps).toEqual(
    ["split", "roles", "write", "check"].flatMap((step) => [`${step} started`, `${step} done`]),
  );
  const low = told.flatMap((progress) =>
    progress.kind === "statement" && progress.place === "low" ? [progress.statement] : [],
  );
  expect(low).toEqual(content.levels.low.statements);
  expect(told.filter(({ kind }) => kind === "keyword")).toHaveLength(content.keywords.length);
});

test("a stop that was asked for is obeyed, before the first step and between two", async () => {
  const before = AbortSignal.abort();
  await expect(
    builtinWriter.write(sourceOf(SAMPLE_ABSTRACT), { language: "en", signal: before }),
  ).rejects.toThrow();
  const controller = new AbortController();
  const report = (progress: WriterProgress) => {
    if (progress.kind === "step" && progress.step === "roles") controller.abort();
  };
  const running = builtinWriter.write(sourceOf(SAMPLE_ABSTRACT), {
    language: "en",
    report,
    signal: controller.signal,
  });
  await expect(running).rejects.toThrow();
});
