import { sourceTextOf } from "@engram/paper";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { builtinWriter } from "../builtin-writer.ts";
import { contentHash } from "../content-hash.ts";
import { createDigest } from "../create-digest.ts";
import type { Digest } from "../digest.ts";
import { parseDigest } from "../digest-schema.ts";
import { toHtml } from "./html.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";
import { outlineDigest } from "./outline.ts";
import { sampleDigest, sampleRecord, sampleSentences } from "./testing/sample-digest.ts";

const digest = sampleDigest();

test("Markdown has a row for each level, and a footnote for each passage that a statement refers to", () => {
  const markdown = toMarkdown(digest, "en");
  expect(markdown.match(/^\| \*\*(?:High|Medium|Low)\*\*/gm)).toHaveLength(3);
  const used = new Set([...markdown.matchAll(/(?<!^)\[\^(\d+)\]/gm)].map(([, number]) => number));
  const told = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
  expect(told).toEqual(["1", "2", "3", "4"]);
  expect(used).toEqual(new Set(told));
});

test("Markdown says licence, scope, writer and date", () => {
  const markdown = toMarkdown(digest, "en");
  for (const expected of [
    "[CC BY 4.0](<https://creativecommons.org/licenses/by/4.0/>)",
    "Machine Learning (cs.LG)",
    "**First submitted to arXiv on**: 2 January 2024",
    "no full text is available here",
    "Written by Engram’s built-in writer (version 1, Engram 0.1.0) on 22 November 2026",
    "a general explanation, not a claim of the paper",
  ]) {
    expect(markdown).toContain(expected);
  }
});

test("a level for which the source has nothing says so", () => {
  const low = { ...digest.levels.low, statements: [] };
  const bare = { ...digest, levels: { ...digest.levels, low } };
  expect(toMarkdown(bare, "en")).toContain("| The source has no sentence for this. |");
  expect(toHtml(bare, "fr")).toContain("La source n’a pas de phrase pour cela.");
});

test("a general explanation among the claims of the paper stands in brackets, and the level says what they are", () => {
  const markdown = toMarkdown(digest, "en");
  expect(markdown).toContain("1 general explanation in brackets) | *(A pattern is what");
  const { elements, text } = parsePage(toHtml(digest, "en"));
  expect(text).toContain("(A pattern is what a memory is asked to give back.)");
  expect(elements.filter(({ name }) => name === "i")).toHaveLength(1);
});

test("French headings stand around English statements, and the reader is told why", () => {
  const markdown = toMarkdown(digest, "fr");
  expect(markdown).toContain("## Points clés");
  expect(markdown).toContain("Apprentissage");
  expect(markdown).toContain("2 janvier 2024");
  expect(markdown).toContain("Les phrases restent dans la langue du texte (anglais)");
  expect(markdown).toContain("Long memories forget");
  expect(toMarkdown(digest, "en")).not.toContain("stay in the language");
});

test("explanations are given in the reader's language, and the reader is told in which the digest carries them", async () => {
  const record = {
    ...sampleRecord,
    title: "Hopfield networks in the hall",
    abstract:
      "We show that the attention mechanism of a Transformer is one step of a Hopfield network. Its energy function falls.",
  };
  const runIn = async (language: "en" | "fr") => {
    const source = sourceTextOf(record);
    return createDigest({
      record,
      source,
      scope: { used: "metadata", reason: "metadata-only", obligations: [] },
      writer: builtinWriter,
      written: await builtinWriter.write(source, { language }),
      readerLanguage: language,
      engramVersion: "0",
      now: new Date("2026-01-01T00:00:00Z"),
    });
  };
  const [english, french] = [await runIn("en"), await runIn("fr")];
  const explained = (digest: Digest, language: "en" | "fr") => {
    const { levels, keywords } = outlineDigest(digest, language);
    const statements = [
      ...levels.flatMap((level) => level.statements),
      ...keywords.map((one) => one.statement),
    ];
    return statements.flatMap((one) => (one?.kind === "glossary" ? [one.text] : []));
  };
  expect(explained(english, "fr").length).toBeGreaterThan(1);
  expect(explained(english, "fr")).toEqual(explained(french, "fr"));
  expect(explained(french, "en")).toEqual(explained(english, "en"));
  expect(toMarkdown(english, "fr")).toContain("sont en anglais dans cette synthèse");
  expect(toMarkdown(french, "en")).toContain("are in French in this digest");
  for (const [digest, language] of [
    [english, "en"],
    [french, "fr"],
  ] as const)
    expect(toMarkdown(digest, language)).not.toMatch(/entries of its glossary|entrées de son glossaire/);
});

test("a page for a French reader says of English sentences that they are English, and of its own explanations nothing", () => {
  const { elements } = parsePage(toHtml(digest, "fr"));
  const languagesOf = (name: string) =>
    new Set(elements.filter((one) => one.name === name).map((one) => one.attributes.lang));
  expect(languagesOf("h1")).toEqual(new Set(["en"]));
  expect(languagesOf("q")).toEqual(new Set(["en"]));
  expect(languagesOf("dt")).toContain("en");
  expect(
    new Set(
      parsePage(toHtml(digest, "en"))
        .elements.filter(({ name }) => name !== "html")
        .map(({ attributes }) => attributes.lang),
    ),
  ).toEqual(new Set([undefined]));
});

test("one level can be shown alone, and its passages are numbered from one", () => {
  const markdown = toMarkdown(digest, "en", { levels: ["medium"] });
  expect(markdown).not.toContain("**High**");
  expect(markdown).not.toContain("links");
  expect([...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number)).toEqual(["1", "2", "3"]);
});

/** Elements and attributes of a page, as a browser would find them. */
function parsePage(html: string) {
  const elements: { readonly name: string; readonly attributes: Record<string, string> }[] = [];
  let text = "";
  let inStyle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push({ name, attributes });
      inStyle = name === "style";
    },
    onclosetag() {
      inStyle = false;
    },
    ontext(piece) {
      if (!inStyle) text += piece;
    },
  });
  parser.end(html);
  return { elements, text };
}

test("the page has no script, no style attribute, no handler and nothing to fetch", () => {
  const { elements } = parsePage(toHtml(digest, "en"));
  const names = new Set(elements.map(({ name }) => name));
  for (const forbidden of ["script", "img", "link", "iframe", "form", "object", "b"]) {
    expect(names).not.toContain(forbidden);
  }
  for (const { attributes } of elements) {
    for (const [name, value] of Object.entries(attributes)) {
      expect(name).not.toMatch(/^(?:on|style$|src)/);
      if (name === "href") expect(value).toMatch(/^(?:https:\/\/|#passage-\d+$)/);
    }
  }
});

test("the page shows what the paper says as text, tags and all, with formulas in plain characters", () => {
  const { text } = parsePage(toHtml(digest, "en"));
  expect(text).toContain("A <script>alert(1)</script> study of α-memories");
  expect(text).toContain("[links](javascript:alert(1)) & *stars* in 𝒪(n log n) steps.");
  expect(text).toContain(sampleSentences.method); // the passage, verbatim
});

test("every number on the page leads to its passage", () => {
  const { elements } = parsePage(toHtml(digest, "en"));
  const targets = new Set(elements.map(({ attributes }) => attributes.id).filter((id) => id !== undefined));
  const links = elements
    .map(({ attributes }) => attributes.href ?? "")
    .filter((href) => href.startsWith("#"));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(targets).toContain(link.slice(1));
});

test("a licence that Engram does not know is shown and not linked, web address or not", () => {
  const uri = "https://licences.example.org/ours";
  const changed = { ...digest, paper: { ...digest.paper, licence: { uri, label: uri, url: uri } } };
  expect(toHtml(changed, "en")).toContain(uri);
  expect(toHtml(changed, "en")).not.toContain(`href="${uri}`);
});

test("a licence that is no web address is shown and not linked", () => {
  const hostile = { uri: "javascript:alert(1)", label: "javascript:alert(1)", url: "javascript:alert(1)" };
  const changed = { ...digest, paper: { ...digest.paper, licence: hostile } };
  const { elements, text } = parsePage(toHtml(changed, "en"));
  expect(text).toContain("javascript:alert(1)");
  expect(elements.filter(({ attributes }) => attributes.href?.startsWith("javascript"))).toEqual([]);
  expect(toMarkdown(changed, "en")).not.toContain("(<javascript");
});

test("a withdrawn paper says so first, in every format", () => {
  const withdrawn = sampleDigest({ withdrawn: true });
  expect(toMarkdown(withdrawn, "en")).toContain("This article has been withdrawn.");
  expect(toHtml(withdrawn, "fr")).toContain("Cet article a été retiré.");
});

test("three thousand authors do not push the paper off the screen", () => {
  const authors = Array.from({ length: 3000 }, (_, index) => `Author ${index + 1}`);
  const markdown = toMarkdown(sampleDigest({ authors }), "en");
  expect(markdown).toContain("Author 20 and 2980 more");
  expect(markdown).not.toContain("Author 21");
});

test("the JSON is the digest, and is read back", () => {
  const json = toJson(digest);
  expect(json.endsWith("}\n")).toBe(true);
  expect(parseDigest(JSON.parse(json))).toEqual({ ok: true, value: digest });
});

test("corrections are exported beside the sentences that they are about, as text, and no hash changes", () => {
  const hostile = "<b>Not</b> | so.\n\n# [x](javascript:x)";
  const correction = { statement: "/tldr", text: hostile, name: "Ada *", sent: "2026-11-22T12:00:00.000Z" };
  const corrected = { ...digest, corrections: [correction] };
  const markdown = toMarkdown(corrected, "fr");
  expect(markdown).toMatch(
    /^## Corrections des auteurs\n\n- .+\n {2}- \*\*&lt;b&gt;Not.*Ada \\\*, le 22 novembre 2026\)$/m,
  );
  const { elements, text } = parsePage(toHtml(corrected, "en"));
  expect(text).toContain("<b>Not</b> | so.");
  expect(text).toContain("(Ada *, 22 November 2026)");
  expect(elements.map(({ name }) => name)).not.toContain("b");
  expect(parseDigest(JSON.parse(toJson(corrected)))).toMatchObject({ ok: true, value: corrected });
  expect(contentHash(corrected)).toBe(contentHash(digest));
  expect(toMarkdown({ ...digest, corrections: [] }, "en")).toBe(toMarkdown(digest, "en"));
  const elsewhere = { ...digest, corrections: [{ ...correction, statement: "/nowhere" }] };
  expect(toMarkdown(elsewhere, "en")).toBe(toMarkdown(digest, "en"));
});

test("a digest that a model worded names model, prompt, temperature and seed, and counts its sentences", () => {
  const { levels, provenance } = digest;
  const statements = levels.medium.statements.map((each) => ({ ...each, writtenBy: "model" as const }));
  const worded = {
    ...digest,
    levels: { ...levels, medium: { writtenBy: "remote", statements } },
    provenance: {
      ...provenance,
      writer: "remote",
      model: "tiny-1",
      promptVersion: "p-1",
      sampling: { temperature: 0.2, seed: 7 },
    },
  };
  for (const written of [toMarkdown(worded, "en"), parsePage(toHtml(worded, "en")).text]) {
    expect(written).toMatch(/Model tiny.{0,2}-1, prompt version p.{0,2}-1\./);
    expect(written).toMatch(/Temperature 0\.2, seed 7\./);
    expect(written).toContain(`${statements.length} in the model’s words`);
  }
  expect(toMarkdown(digest, "en")).not.toContain("Temperature");
  expect(parseDigest(JSON.parse(toJson(worded)))).toEqual({ ok: true, value: worded });
});

test("a French digest says what was compared, and which of its sentences stayed in English", () => {
  const { levels, provenance } = digest;
  const [first, ...others] = levels.medium.statements;
  if (first === undefined) throw new Error("the sample has a medium level");
  const text = "Les longues mémoires oublient.";
  const translated = { ...first, text, writtenBy: "model" as const, translatedFrom: first.text };
  const french = {
    ...digest,
    levels: { ...levels, medium: { writtenBy: "remote", statements: [translated, ...others] } },
    provenance: { ...provenance, writer: "remote", model: "tiny-1", language: "fr" },
  };
  const markdown = toMarkdown(french, "fr");
  expect(markdown).toMatch(/Traduit de l’anglais par tiny.{0,2}-1\. Les nombres, négations, réserves/);
  expect(markdown).toMatch(/phrases? (?:est restée|sont restées) en anglais/);
  expect(markdown).toContain("1 traduite de l’anglais par le modèle");
  expect(markdown).toContain("*(en anglais)*");
  expect(markdown.split("\n").find((line) => line.includes("**Avancé**"))).not.toContain("(en anglais)");
  const { elements, text: page } = parsePage(toHtml(french, "fr"));
  expect(page).toContain(text);
  const languages = elements.filter(({ name }) => name === "span").map(({ attributes }) => attributes.lang);
  // Nothing on those that are in the page's own.
  expect(new Set(languages)).toEqual(new Set([undefined, "en"]));
  expect(elements.find(({ name }) => name === "html")?.attributes.lang).toBe("fr");
  expect(toMarkdown(digest, "fr")).not.toContain("(en anglais)");
  expect(parseDigest(JSON.parse(toJson(french)))).toEqual({ ok: true, value: french });
});
