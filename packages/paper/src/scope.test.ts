import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FullText } from "./full-text.ts";
import type { Obligation, Operator } from "./licence.ts";
import {
  type CallerScopeRequest,
  decideCallerScope,
  decideScope,
  type FullTextDecision,
  opensFullText,
  type ScopeRequest,
} from "./scope.ts";

const PUBLIC: Operator = { audience: "public", commercial: false };
const SPELL = (tail: string): readonly string[] => [
  `http://${tail}/`,
  `https://${tail}`,
  `https://${tail}/legalcode`,
  `HTTPS://WWW.${tail.toUpperCase()}/DEED.FR`,
];

/** The table of the product, written down once more and apart from the code. */
const ORACLE = {
  "creativecommons.org/licenses/by/4.0": "open",
  "creativecommons.org/licenses/by/3.0": "open",
  "creativecommons.org/licenses/by-sa/4.0": "open",
  "creativecommons.org/licenses/by-nc-sa/4.0": "non-commercial",
  "creativecommons.org/licenses/by-nc-sa/3.0": "non-commercial",
  "creativecommons.org/licenses/by-nc-nd/4.0": "no-derivatives",
  "creativecommons.org/publicdomain/zero/1.0": "open",
  "creativecommons.org/licenses/publicdomain": "open",
  "arxiv.org/licenses/nonexclusive-distrib/1.0": "nonexclusive",
  "arxiv.org/licenses/assumed-1991-2003": "nonexclusive",
} as const;
const KNOWN = Object.entries(ORACLE).flatMap(([tail, opening]) =>
  SPELL(tail).map((uri) => ({ uri, opening })),
);
const openingOf = (uri: string | null) => KNOWN.find((known) => known.uri === uri)?.opening ?? "unknown";

const OBLIGATIONS: readonly (readonly [string, readonly Obligation[]])[] = [
  ["http://creativecommons.org/licenses/by/4.0/", ["attribution", "link", "changes-noted"]],
  ["http://creativecommons.org/licenses/by/3.0/", ["attribution", "link", "changes-noted"]],
  [
    "https://creativecommons.org/licenses/by-sa/4.0/deed.fr",
    ["attribution", "link", "changes-noted", "share-alike:http://creativecommons.org/licenses/by-sa/4.0/"],
  ],
  [
    "http://creativecommons.org/licenses/by-nc-sa/4.0/",
    [
      "attribution",
      "link",
      "changes-noted",
      "share-alike:http://creativecommons.org/licenses/by-nc-sa/4.0/",
      "non-commercial",
    ],
  ],
  [
    "http://creativecommons.org/licenses/by-nc-sa/3.0/",
    [
      "attribution",
      "link",
      "changes-noted",
      "share-alike:http://creativecommons.org/licenses/by-nc-sa/3.0/",
      "non-commercial",
    ],
  ],
  ["http://creativecommons.org/publicdomain/zero/1.0/", ["none"]],
  ["http://creativecommons.org/licenses/publicdomain/", ["none"]],
];

describe("papers of arXiv", () => {
  test.each(OBLIGATIONS)("%s opens the full text and asks for %j", (licence, obligations) => {
    const decision = decideScope({ origin: "arxiv", licence, fullTextAvailable: true }, PUBLIC);
    expect(decision).toEqual({ used: "full-text", reason: "open-licence", obligations });
  });

  test.each([
    ["http://creativecommons.org/licenses/by-nc-nd/4.0/", "no-derivatives"],
    ["http://arxiv.org/licenses/nonexclusive-distrib/1.0/", "nonexclusive"],
    ["http://arxiv.org/licenses/assumed-1991-2003/", "nonexclusive"],
    ["http://creativecommons.org/licenses/by-nd/4.0/", "licence-unknown"],
    [null, "licence-unknown"],
    ["", "licence-unknown"],
  ])("%j keeps the full text closed: %s, on every instance", (licence, reason) => {
    for (const audience of ["public", "personal"] as const) {
      for (const commercial of [false, true]) {
        const request: ScopeRequest = { origin: "arxiv", licence, fullTextAvailable: true };
        const decision = decideScope(request, { audience, commercial });
        expect(decision).toEqual({ used: "metadata", reason, obligations: ["none"] });
      }
    }
  });

  test.each([
    ["1999-01-05", null, "nonexclusive"],
    ["2003-12-31T23:59:59Z", null, "nonexclusive"],
    ["2003-12-31", " ", "nonexclusive"],
    ["2004-01-01", null, "licence-unknown"],
    ["2024-05-14", null, "licence-unknown"],
    ["long ago", null, "licence-unknown"],
    ["20031231", null, "licence-unknown"],
    ["1999-01-05", "http://example.org/licence", "licence-unknown"],
    ["1999-01-05", "http://creativecommons.org/licenses/by-nc-nd/4.0/", "no-derivatives"],
  ])("submitted %s under %j, the reason is %s", (submitted, licence, reason) => {
    const decision = decideScope({ origin: "arxiv", licence, submitted, fullTextAvailable: true }, PUBLIC);
    expect(decision).toEqual({ used: "metadata", reason, obligations: ["none"] });
  });

  test("a non-commercial licence is closed to a commercial instance alone", () => {
    const request: ScopeRequest = {
      origin: "arxiv",
      licence: "http://creativecommons.org/licenses/by-nc-sa/4.0/",
      fullTextAvailable: true,
    };
    expect(decideScope(request, { audience: "public", commercial: true })).toMatchObject({
      used: "metadata",
      reason: "non-commercial-only",
    });
    expect(decideScope(request, PUBLIC).used).toBe("full-text");
  });

  test("an open licence without a reader for the text, or a wish for metadata, stays with the metadata", () => {
    const licence = "http://creativecommons.org/licenses/by/4.0/";
    expect(decideScope({ origin: "arxiv", licence }, PUBLIC).reason).toBe("no-full-text-available");
    const asked = decideScope(
      { origin: "arxiv", licence, fullTextAvailable: true, metadataOnly: true },
      PUBLIC,
    );
    expect(asked).toEqual({ used: "metadata", reason: "metadata-only", obligations: ["none"] });
  });
});

describe("texts of callers", () => {
  const ND = "http://creativecommons.org/licenses/by-nc-nd/4.0/";
  const NC = "http://creativecommons.org/licenses/by-nc-sa/4.0/";
  const text = (licence: string | null): CallerScopeRequest => ({
    origin: "caller",
    licence,
    fullTextAvailable: true,
  });

  test.each([null, "", "  "])(
    "without a licence (%j) the text is the caller's own, on every instance",
    (licence) => {
      for (const audience of ["public", "personal"] as const) {
        const decision = decideCallerScope(text(licence), { audience, commercial: true });
        expect(decision).toEqual({
          ok: true,
          value: { used: "full-text", reason: "callers-own-text", obligations: ["unknown"] },
        });
      }
    },
  );

  test.each([
    [ND, "no-derivatives"],
    ["http://arxiv.org/licenses/nonexclusive-distrib/1.0/", "nonexclusive"],
    ["http://arxiv.org/licenses/assumed-1991-2003/", "nonexclusive"],
    ["http://example.org/licence", "licence-unknown"],
  ])("%s is refused in public and kept to its reader in private", (licence, reason) => {
    expect(decideCallerScope(text(licence), PUBLIC)).toEqual({
      ok: false,
      error: { code: "scope.refused", reason },
    });
    expect(decideCallerScope(text(licence), { audience: "personal", commercial: false })).toEqual({
      ok: true,
      value: { used: "full-text", reason: "callers-own-text", obligations: ["unknown"] },
    });
  });

  test("a non-commercial text is refused by a commercial instance, a personal one too", () => {
    for (const audience of ["public", "personal"] as const) {
      expect(decideCallerScope(text(NC), { audience, commercial: true })).toEqual({
        ok: false,
        error: { code: "scope.refused", reason: "non-commercial-only" },
      });
    }
    expect(decideCallerScope(text(NC), PUBLIC)).toMatchObject({
      ok: true,
      value: { reason: "open-licence" },
    });
  });

  test.each([
    [null, "callers-own-text", ["unknown"]],
    [ND, "no-derivatives", ["unknown"]],
    ["http://example.org/licence", "licence-unknown", ["unknown"]],
    [
      "http://creativecommons.org/licenses/by/4.0/",
      "no-full-text-available",
      ["attribution", "link", "changes-noted"],
    ],
  ])("title and abstract alone under %j are metadata: %s", (licence, reason, obligations) => {
    const request = { ...text(licence), fullTextAvailable: false };
    expect(decideCallerScope(request, PUBLIC)).toEqual({
      ok: true,
      value: { used: "metadata", reason, obligations },
    });
  });

  test("a wish for metadata is never refused", () => {
    expect(decideCallerScope({ ...text(ND), metadataOnly: true }, PUBLIC)).toMatchObject({
      ok: true,
      value: { used: "metadata", reason: "metadata-only" },
    });
  });
});

const anything = fc.record({
  licence: fc.oneof(
    fc.constantFrom(...KNOWN.map(({ uri }) => uri)),
    fc.constantFrom(null, "", "http://creativecommons.org/licenses/by-nd/4.0/", "public domain"),
    fc.string(),
  ),
  submitted: fc.oneof(fc.constantFrom("1999-01-01", "2003-12-31", "2024-05-14", ""), fc.string()),
  fullTextAvailable: fc.boolean(),
  metadataOnly: fc.boolean(),
  audience: fc.constantFrom("public" as const, "personal" as const),
  commercial: fc.boolean(),
});

test("no paper of arXiv is opened unless the table allows it, whatever else is said", () => {
  fc.assert(
    fc.property(anything, ({ audience, commercial, ...rest }) => {
      const decision = decideScope({ origin: "arxiv", ...rest }, { audience, commercial });
      const opening = openingOf(rest.licence);
      const allowed = opening === "open" || (opening === "non-commercial" && !commercial);
      const expected = allowed && rest.fullTextAvailable && !rest.metadataOnly;
      expect(decision.used === "full-text").toBe(expected);
      expect(opensFullText(decision)).toBe(expected);
      const other = audience === "public" ? "personal" : "public";
      expect(decideScope({ origin: "arxiv", ...rest }, { audience: other, commercial })).toEqual(decision);
    }),
    { seed: 20240514, numRuns: 2000 },
  );
});

test("no licensed text of a caller is opened in public unless the table allows it, whatever else is said", () => {
  fc.assert(
    fc.property(anything, ({ audience, commercial, submitted: _, ...rest }) => {
      const decision = decideCallerScope({ origin: "caller", ...rest }, { audience, commercial });
      const opening = openingOf(rest.licence);
      const own = (rest.licence ?? "").trim() === "";
      const allowed = own || opening === "open" || (opening === "non-commercial" && !commercial);
      const privately = audience === "personal" && opening !== "non-commercial";
      if (rest.metadataOnly || !rest.fullTextAvailable)
        expect(decision).toMatchObject({ ok: true, value: { used: "metadata" } });
      else expect(decision.ok && decision.value.used === "full-text").toBe(allowed || privately);
    }),
    { seed: 20240515, numRuns: 2000 },
  );
});

describe("a full text", () => {
  const BY = "http://creativecommons.org/licenses/by/4.0/";
  const sections = [{ id: "s1", text: "We report a result." }];
  const open = (): FullTextDecision => {
    const decision = decideScope({ origin: "arxiv", licence: BY, fullTextAvailable: true }, PUBLIC);
    if (!opensFullText(decision)) throw new Error("the decision should open the text");
    return decision;
  };

  test("is made from a decision that opens it", () => {
    const text = new FullText(open(), { origin: "arxiv", licence: `${BY}legalcode`, sections });
    expect(text.sections).toEqual(sections);
  });

  test("is refused to decisions that open nothing, were copied, or were written by hand", () => {
    const closed = decideScope({ origin: "arxiv", licence: null }, PUBLIC) as FullTextDecision;
    const byHand = {
      used: "full-text",
      reason: "open-licence",
      obligations: [],
    } as unknown as FullTextDecision;
    const none = undefined as unknown as FullTextDecision;
    for (const decision of [closed, byHand, { ...open() }, structuredClone(open()), none]) {
      expect(() => new FullText(decision, { origin: "arxiv", licence: BY, sections })).toThrow(
        "a full text needs a decision that opens it",
      );
    }
  });

  test("is refused where the text has another licence or origin than the one decided on", () => {
    const nd = "http://creativecommons.org/licenses/by-nc-nd/4.0/";
    expect(() => new FullText(open(), { origin: "arxiv", licence: nd, sections })).toThrow(
      "the decision opens (arxiv, by-4.0), got (arxiv, by-nc-nd-4.0)",
    );
    expect(() => new FullText(open(), { origin: "caller", licence: BY, sections })).toThrow(
      "got (caller, by-4.0)",
    );
  });

  test("can not be opened by changing a decision afterwards", () => {
    const closed = decideScope({ origin: "arxiv", licence: null }, PUBLIC);
    expect(() => Object.assign(closed, { used: "full-text" })).toThrow(TypeError);
    expect(opensFullText(closed)).toBe(false);
  });
});
