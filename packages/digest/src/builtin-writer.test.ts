import { describe, expect, test } from "vitest";
import { builtinWriter } from "./builtin-writer.ts";
import type { Statement } from "./digest.ts";
import { builtinDigestOf } from "./testing/builtin-digest.ts";
import { ODD_ABSTRACTS } from "./testing/odd-abstracts.ts";
import { SAMPLE_ABSTRACT, SAMPLE_TITLE, sourceOf } from "./testing/sample-source.ts";
import type { WriterProgress } from "./writer.ts";

const texts = (statements: readonly Statement[]) => statements.map(({ text }) => text);
const sample = await builtinDigestOf(sourceOf(SAMPLE_ABSTRACT, SAMPLE_TITLE));

describe("an abstract of our own making", () => {
  test("the one-line summary is the sentence that introduces the work, in the third person", () => {
    expect(sample.tldr?.text).toBe(
      "The paper proposes Lantern, a controller that stores its last ten steps in an associative memory.",
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

  test("a sentence with a broken word is told by its authors, and otherwise as it stands", async () => {
    const source =
      "We build lamps. We show that lamps can consi- tently illuminate the old halls of schools.";
    expect(texts((await builtinDigestOf(sourceOf(source))).levels.low.statements)).toEqual([
      "The authors build lamps.",
      "They show that lamps can consi- tently illuminate the old halls of schools.",
    ]);
  });

  test("what nobody can do yet is not told of the authors alone, and not apart from what says so", async () => {
    const source =
      "We build lamps. We discuss lamps of old schools, and name problems which must be met before we can light them.";
    expect(texts((await builtinDigestOf(sourceOf(source))).levels.low.statements)).toContain(
      "They discuss lamps of old schools, and name problems which must be met before we can light them.",
    );
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
    const { levels } = await builtinDigestOf(sourceOf(abstract));
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

describe("languages", () => {
  test.each<[string, string]>([
    ["Chinese", "zh"],
    ["French", "fr"],
    ["Arabic, from right to left", "ar"],
    ["one word", "und"],
  ])("%s is recognised, and its own sentences are shown at every level", async (name, language) => {
    const digest = await builtinDigestOf(sourceOf(ODD_ABSTRACTS[name] ?? ""));
    expect(digest.provenance.language).toBe(language);
    const { high, medium, low } = digest.levels;
    expect(texts(medium.statements)).toEqual(texts(high.statements));
    expect(texts(low.statements)).toEqual(texts(high.statements));
    expect(digest.keywords).toEqual([]);
  });

  test("a French reader gets English statements, said to be English, and French explanations", async () => {
    const french = await builtinDigestOf(sourceOf(SAMPLE_ABSTRACT, SAMPLE_TITLE), "fr");
    expect(french.provenance.language).toBe("en");
    expect(texts(french.levels.medium.statements)).toEqual(texts(sample.levels.medium.statements));
    expect(texts(french.levels.low.statements).join(" ")).toContain("Une mémoire associative");
  });
});

test("sentences that the caller has split are not split again", async () => {
  const sentences = ["We propose a lamp. It glows.", "And it is cheap."];
  const source = { sections: [{ id: "abstract", text: sentences.join(" "), sentences }] };
  expect(texts((await builtinDigestOf(source)).levels.high.statements)).toEqual(sentences);
});

test("no keyword runs over the end of a sentence that the caller has split", async () => {
  const sentences = ["We use lamp.", "oil", "Burner wax."];
  const source = { sections: [{ id: "abstract", text: sentences.join(" "), sentences }] };
  expect((await builtinDigestOf(source)).keywords.every(({ term }) => !term.includes("lamp oil"))).toBe(true);
});

test("a full text is digested over its sections, and High is its abstract", async () => {
  const digest = await builtinDigestOf({
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
  for (const abstract of Object.values(ODD_ABSTRACTS).slice(0, 12)) await builtinDigestOf(sourceOf(abstract));
  const again = await builtinDigestOf(sourceOf(SAMPLE_ABSTRACT, SAMPLE_TITLE));
  expect(JSON.stringify(again)).toBe(JSON.stringify(sample));
});

test("what the next sentence calls they is not told as the authors", async () => {
  const abstract =
    "We review the lamps of the old schools. They are made of glass and of wood. We show that they glow.";
  const { levels } = await builtinDigestOf(sourceOf(abstract));
  expect(texts(levels.low.statements)).toEqual([
    "We review the lamps of the old schools.",
    "They are made of glass and of wood.",
    // Told of the authors, "they" would be the authors.
    "We show that they glow.",
  ]);
});

test("what the next sentence calls they is told in plain words where nobody else comes in", async () => {
  const abstract = "The old lamps exhibit a green light. They are made of glass and of wood.";
  const { levels } = await builtinDigestOf(sourceOf(abstract));
  expect(texts(levels.low.statements)[0]).toBe("The old lamps show a green light.");
});

test("no explanation of a short form stands between a statement and the This that takes it up", async () => {
  const first =
    "The pupils of the school use the light emitting diode (LED) in the old hall on cold nights in winter.";
  const low = async (next: string) =>
    texts((await builtinDigestOf(sourceOf(`${first} ${next}`))).levels.low.statements);
  expect(await low("The school is old.")).toContain("LED is short for light emitting diode.");
  expect(await low("This requires much oil.")).toEqual([first, "This needs much oil."]);
});

test("where nobody but the authors says we, what they do is told in one voice", async () => {
  const { levels } = await builtinDigestOf(
    sourceOf("We propose a lamp of glass. Our oil is cheap in winter. We pour it."),
  );
  expect(texts(levels.medium.statements).join(" ")).not.toMatch(/\b(?:we|our)\b/iu);
  const generic = await builtinDigestOf(
    sourceOf("We propose a lamp of glass. Our oil is cheap in winter. We see in our world."),
  );
  expect(texts(generic.levels.medium.statements)).toContain("Our oil is cheap in winter.");
});

test("a key point that takes up the sentence before is shown with it, over one passage", async () => {
  const abstract =
    "We propose a lamp of glass. We observe that it flickers in the cold. This phenomenon was found to depend on oil.";
  const { keyPoints } = await builtinDigestOf(sourceOf(abstract));
  const point = keyPoints.find(({ statement }) => statement.text.includes("This phenomenon"))?.statement;
  expect(point?.text).toBe(
    "The authors observe that it flickers in the cold. This phenomenon was found to depend on oil.",
  );
  expect(point?.evidence.map(({ quote }) => quote)).toEqual([abstract.slice(28)]);
});

test("a summary does not open with a word that joins it to something", async () => {
  const { tldr } = await builtinDigestOf(
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
