import { expect, test } from "vitest";
import type { Digest } from "../digest.ts";
import { parseDigest } from "../digest-schema.ts";
import { toHtml } from "./html.ts";
import { toMarkdown } from "./markdown.ts";
import { outlineDigest } from "./outline.ts";
import { sampleDigest } from "./testing/sample-digest.ts";

const plain = sampleDigest();
const [problem, method, finding] = plain.levels.high.statements;
const [explained] = plain.levels.low.statements;
if (problem === undefined || method === undefined || finding === undefined || explained === undefined)
  throw new Error("the sample has them");
const told: Digest = {
  ...plain,
  article: {
    writtenBy: "builtin",
    parts: [
      { question: "about", statements: [method, explained] },
      { question: "why", statements: [problem] },
      { question: "found", statements: [finding] },
    ],
  },
};

test("an article is told in paragraphs under questions, explanations in brackets, every sentence with its passage", () => {
  const markdown = toMarkdown(told, "en");
  const article = /## The paper as an article\n\n([\s\S]*?)\n\n## /u.exec(markdown)?.[1] ?? "";
  const [about, text, why] = article.split("\n\n");
  expect([about, why]).toEqual(["### What is it about?", "### Why does it matter?"]);
  expect(text).toMatch(/^We store .*steps\.\[\^\d+\] \*\(A pattern is what .*\)\*\[\^\d+\]$/u);
  expect(article).not.toMatch(/^[-|]/mu);
});

test("the page of one file tells it too, in the reader's language, and lets no text of a paper become markup", () => {
  const html = toHtml(told, "fr");
  expect(html).toContain("<h2>L’article raconté</h2>");
  expect(html).toContain("<h3>De quoi s’agit-il\u00a0?</h3>");
  expect(html).toContain("We store &lt;b&gt;bold&lt;/b&gt; patterns");
  expect(html).toMatch(/<i class="explanation"><span lang="en">\(A pattern is/u);
});

test("who wrote it is said, and that it is short because of the abstract alone, but not of a full text", () => {
  const short = outlineDigest(told, "en").article?.writing;
  expect(short).toMatch(/^Written by Engram’s built-in writer, 3 sentences word for word, 1 general/u);
  expect(short).toMatch(/only the abstract may be used\.$/u);
  const full = outlineDigest({ ...told, scope: { ...told.scope, used: "full-text" } }, "en").article?.writing;
  expect(full).not.toContain("abstract");
});

test("a digest without an article has no heading for one", () => {
  expect(toMarkdown(plain, "en")).not.toContain("article\n\n###");
  expect(outlineDigest(plain, "en").article).toBeNull();
});

test("what a model knows of a word is said to be its own, unchecked, and never the paper's or the glossary's", () => {
  const known: Digest = {
    ...plain,
    provenance: { ...plain.provenance, writer: "remote", model: "tiny-1" },
    keywords: [
      {
        term: "pattern",
        definedBy: "model",
        statement: { ...explained, writtenBy: "model" },
        firstUse: explained.evidence[0],
      },
    ],
  };
  expect(parseDigest(JSON.parse(JSON.stringify(known))).ok).toBe(true);
  expect(toMarkdown(known, "en")).toMatch(
    /\*\*pattern\*\*: A pattern .*\(general knowledge, by tiny-1, not checked against the paper\)/u,
  );
  expect(toHtml(known, "fr")).toContain("(connaissance générale, selon tiny-1, non vérifiée dans l’article)");
  expect(toMarkdown(known, "en")).not.toContain("a general explanation, not a claim of the paper");
});
