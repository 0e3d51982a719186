import { expect, test } from "vitest";
import { builtinWriter } from "../../builtin-writer.ts";
import type { Article } from "../../digest.ts";
import { SAMPLE_PAPER } from "../../testing/sample-paper.ts";
import { SAMPLE_ABSTRACT, sourceOf } from "../../testing/sample-source.ts";
import type { WriterProgress } from "../../writer.ts";
import { ARTICLE_QUESTIONS } from "./plan-article.ts";

const language = "en";
const { content } = await builtinWriter.write(SAMPLE_PAPER, { language, article: true });
const short = await builtinWriter.write(sourceOf(SAMPLE_ABSTRACT), { language, article: true });

const textsOf = (article: Article | undefined, question?: string) =>
  (article?.parts ?? [])
    .filter((part) => question === undefined || part.question === question)
    .flatMap(({ statements }) => statements.map(({ text }) => text));

test("a paper with sections is told question by question, in the order in which readers ask", () => {
  const asked = content.article?.parts.map(({ question }) => question) ?? [];
  expect(asked).toEqual(ARTICLE_QUESTIONS);
  expect(textsOf(content.article, "about").slice(0, 4)).toEqual([
    "The authors put forward Lantern.",
    "Lantern is a controller.",
    "This controller stores its last ten steps in an associative memory.",
    expect.stringMatching(/^An associative memory /),
  ]);
  expect(textsOf(content.article, "why")).toContain("These sensors break when the robot falls.");
  expect(textsOf(content.article, "limits").join(" ")).toContain("only one type of robot was tested");
});

test("nothing is said twice, although the paper says most of it in three places", () => {
  const texts = textsOf(content.article);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => text.includes("ten steps in an associative memory"))).toHaveLength(1);
});

test("what points back stands right after what it points at", () => {
  const texts = textsOf(content.article);
  for (const [before, after] of [
    ["Existing controllers need expensive sensors that measure", "These sensors break"],
    ["The robots walked twice as far on grass", "This gain was"],
  ] as const) {
    const place = texts.findIndex((text) => text.startsWith(after));
    expect(texts[place - 1]).toContain(before);
  }
});

test("figures, tables, references and thanks stay in the paper, and so do its citations", () => {
  const text = textsOf(content.article).join(" ");
  expect(text).not.toMatch(/Figure|Table|Section|et al|\[3|pupils/u);
  expect(text).toMatch(/Small robots are (?:widely used|used a lot) in schools and in gardens\./u);
});

test("each sentence rests on its whole passage, the citations in it included", () => {
  const told = content.article?.parts.flatMap(({ statements }) => statements) ?? [];
  const gardens = told.find(({ text }) => text.includes("in gardens"));
  expect(gardens?.evidence[0].quote).toContain("(Doe et al., 2011; Roe and Poe, 2014).");
});

test("a term is named as the paper names it, also behind a citation that is not told", async () => {
  const cited = SAMPLE_ABSTRACT.replace(
    "Small robots are",
    "Small robots (Doe et al., 2011; Roe and Poe, 2014) with a convolutional neural network are",
  );
  const told = await builtinWriter.write(sourceOf(cited), { language, article: true });
  const texts = textsOf(told.content.article);
  expect(texts.find((text) => text.startsWith("“"))).toMatch(
    /^“Convolutional neural network” is another name/u,
  );
});

test("of an abstract every sentence is told, and no more than there is", () => {
  const told = short.content.article?.parts.flatMap(({ statements }) => statements) ?? [];
  const passages = new Set(
    told.filter(({ kind }) => kind !== "glossary").map(({ evidence }) => evidence[0].start),
  );
  expect(passages.size).toBe(SAMPLE_ABSTRACT.split(". ").length);
  const words = textsOf(short.content.article).join(" ").split(" ").length;
  expect(words).toBeLessThan(200);
});

test("nobody gets an article who did not ask, and what else is written is the same", async () => {
  const { content: plain } = await builtinWriter.write(SAMPLE_PAPER, { language });
  const { article: _article, ...rest } = content;
  expect(plain).toEqual(rest);
});

test("a text of two sentences makes no article, nor does one in a language that the rules do not know", async () => {
  const two = await builtinWriter.write(sourceOf("Lamps glow. We show that they glow at night."), {
    language,
    article: true,
  });
  expect(two.content.article).toBeUndefined();
  const french = await builtinWriter.write(
    sourceOf(
      "Les lampes de lecture consomment beaucoup. Nous comparons quarante lecteurs sous une lampe faible et sous une lampe forte. La vitesse de lecture baisse avec l’âge. Les lecteurs âgés préfèrent la lampe forte. Les autres ne préfèrent rien.",
    ),
    { language, article: true },
  );
  expect(french.content.article).toBeUndefined();
});

test("the article is told part by part while it is handed over", async () => {
  const told: WriterProgress[] = [];
  const report = (progress: WriterProgress) => told.push(progress);
  const written = await builtinWriter.write(SAMPLE_PAPER, { language, article: true, report });
  const texts = told.flatMap((one) => (one.kind === "article" ? [one.statement.text] : []));
  expect(texts).toEqual(textsOf(written.content.article));
});

test("a sentence that is nothing but a pointer is not told", async () => {
  const told = (text: string) => builtinWriter.write(sourceOf(text), { language, article: true });
  const sentences = SAMPLE_ABSTRACT.split(/(?<=\.) /u);
  for (const pointer of ["[7]", "(Figure 2)."]) {
    const withPointer = await told([...sentences.slice(0, 3), pointer, ...sentences.slice(3)].join("\n\n"));
    expect(textsOf(withPointer.content.article).filter((text) => !/\p{L}/u.test(text))).toEqual([]);
    expect(textsOf(withPointer.content.article, "why")).toEqual(textsOf(short.content.article, "why"));
  }
});
