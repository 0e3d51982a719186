import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPaperId, type PaperId, paperDoi, paperUrl, parsePaperId, parsePathId } from "./paper-id.ts";

const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, "0"));
const newId = fc
  .record({ year: fc.integer({ min: 8, max: 99 }), month, number: fc.integer({ min: 1, max: 9999 }) })
  .map(({ year, month: mm, number }) => {
    const digits = year < 15 ? 4 : 5;
    return `${String(year).padStart(2, "0")}${mm}.${String(number).padStart(digits, "0")}`;
  });
const oldId = fc
  .record({
    archive: fc.constantFrom("hep-th", "math", "cs", "cond-mat", "q-bio", "acc-phys", "math-ph", "nlin"),
    year: fc.constantFrom("91", "92", "99", "00", "06"),
    month,
    number: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ archive, year, month: mm, number }) => `${archive}/${year}${mm}${String(number).padStart(3, "0")}`);
const paperId: fc.Arbitrary<PaperId> = fc
  .record({
    id: fc.oneof(newId, oldId),
    version: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
  })
  .map(({ id, version }) => (version === undefined ? { id } : { id, version }));

/** Ways in which people write an identifier down. */
const WRAPPINGS: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => `  ${id}\n`,
  (id) => `arXiv:${id}`,
  (id) => `ARXIV: ${id}`,
  (id) => `arXiv:${id} [cs.LG]`,
  (id) => `(${id}).`,
  (id) => `“${id}”`,
  (id) => `https://arxiv.org/abs/${id}`,
  (id) => `http://www.arxiv.org/pdf/${id}.pdf?download=1`,
  (id) => `https://ar5iv.labs.arxiv.org/html/${id}#S1`,
  (id) => `https://huggingface.co/papers/${id}`,
  (id) => `https://doi.org/10.48550/arXiv.${id}`,
  (id) => encodeURIComponent(`https://arxiv.org/abs/${id}`),
  (id) => `A. Author, A Title, arXiv:${id} (2024)`,
  (id) => id.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
];

test("an identifier comes back from every way of writing it", () => {
  fc.assert(
    fc.property(paperId, fc.constantFrom(...WRAPPINGS), (id, wrap) => {
      expect(parsePaperId(wrap(formatPaperId(id)))).toEqual({ ok: true, value: id });
    }),
    { seed: 20240514, numRuns: 1000 },
  );
});

test("a path is an identifier exactly as it is formatted, and with anything around it is not", () => {
  const around = fc.constantFrom(" ", "/", ".", "v", "?", "a", "#", "%20", "\n", "\u0000");
  fc.assert(
    fc.property(paperId, around, (id, extra) => {
      const path = formatPaperId(id);
      expect(parsePathId(path)).toEqual({ ok: true, value: id });
      expect(parsePathId(`${path}${extra}`).ok).toBe(false);
      expect(parsePathId(`${extra}${path}`).ok).toBe(false);
    }),
    { seed: 20240515, numRuns: 500 },
  );
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ..."0123456789./:v-_ %\n?#[](){}<>\"'@\u0000\uff10",
        "arXiv",
        "hep-th",
        "2405.08707",
        "http://",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

test("no text whatever makes the parsers throw, and what they accept is an identifier that they accept again", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const parse of [parsePaperId, parsePathId]) {
        const parsed = parse(text);
        if (!parsed.ok) {
          expect(parsed.error.code).toMatch(/^paper-id\./);
          continue;
        }
        const formatted = formatPaperId(parsed.value);
        expect(formatted).toMatch(/^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v[1-9]\d{0,2})?$/);
        expect(parsePathId(formatted)).toEqual(parsed);
        expect(parsePaperId(formatted)).toEqual(parsed);
      }
    }),
    { seed: 20240516, numRuns: 2000 },
  );
});

test.each([
  "0".repeat(2000),
  "a.".repeat(1000),
  "a-".repeat(1000),
  "2405.".repeat(400),
  "arxiv ".repeat(333),
  "%25".repeat(666),
  "hep-th/".repeat(285),
  "[".repeat(2000),
  "10.1000/".repeat(250),
])("hostile repetition is read in under two seconds", (text) => {
  const started = performance.now();
  parsePaperId(text);
  expect(performance.now() - started).toBeLessThan(2000);
});

test.each([
  ["2405.08707", { id: "2405.08707" }],
  ["2405.08707v2", { id: "2405.08707", version: 2 }],
  ["hep-th/9901001v1", { id: "hep-th/9901001", version: 1 }],
  ["math.GT/0309136", { id: "math/0309136" }],
  ["cond-mat.mes-hall/0309136v3", { id: "cond-mat/0309136", version: 3 }],
] as const)("the path %s is an identifier", (path, expected) => {
  expect(parsePathId(path)).toEqual({ ok: true, value: expected });
});

test.each([
  ["", "paper-id.unrecognised"],
  ["abs/2405.08707", "paper-id.unrecognised"],
  ["2405.08707.md", "paper-id.unrecognised"],
  ["2405.08707/run", "paper-id.unrecognised"],
  ["HEP-TH/9901001", "paper-id.unrecognised"],
  ["2405.08707V2", "paper-id.unrecognised"],
  ["hep-th%2F9901001", "paper-id.unrecognised"],
  ["categories/cs.LG", "paper-id.unrecognised"],
  ["favicon.ico", "paper-id.unrecognised"],
  [`2405.${"0".repeat(100)}`, "paper-id.unrecognised"],
  ["2413.00001", "paper-id.bad-month"],
  ["2405.0001", "paper-id.bad-number-length"],
  ["2405.00000", "paper-id.number-zero"],
  ["2405.08707v0", "paper-id.bad-version"],
  ["keywords/0309136", "paper-id.unknown-archive"],
  ["math/0801001", "paper-id.outside-period"],
])("the path %j is refused with %s", (path, code) => {
  expect(parsePathId(path)).toMatchObject({ ok: false, error: { code } });
});

test("addresses at arXiv carry the version and the DOI does not", () => {
  expect(paperUrl({ id: "2405.08707", version: 2 })).toBe("https://arxiv.org/abs/2405.08707v2");
  expect(paperUrl({ id: "hep-th/9901001" })).toBe("https://arxiv.org/abs/hep-th/9901001");
  expect(paperDoi({ id: "2405.08707", version: 2 })).toBe("10.48550/arXiv.2405.08707");
});
