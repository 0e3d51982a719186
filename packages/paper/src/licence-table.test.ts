import fc from "fast-check";
import { expect, test } from "vitest";
import { type LicenceCode, licenceName, listLicences, parseLicence } from "./licence-table.ts";

const CC = "creativecommons.org";
const TEN: readonly (readonly [LicenceCode, string])[] = [
  ["by-4.0", `${CC}/licenses/by/4.0`],
  ["by-3.0", `${CC}/licenses/by/3.0`],
  ["by-sa-4.0", `${CC}/licenses/by-sa/4.0`],
  ["by-nc-sa-4.0", `${CC}/licenses/by-nc-sa/4.0`],
  ["by-nc-sa-3.0", `${CC}/licenses/by-nc-sa/3.0`],
  ["by-nc-nd-4.0", `${CC}/licenses/by-nc-nd/4.0`],
  ["cc0-1.0", `${CC}/publicdomain/zero/1.0`],
  ["public-domain", `${CC}/licenses/publicdomain`],
  ["arxiv-nonexclusive-1.0", "arxiv.org/licenses/nonexclusive-distrib/1.0"],
  ["arxiv-assumed-1991-2003", "arxiv.org/licenses/assumed-1991-2003"],
];

const SPELLINGS: readonly ((uri: string) => string)[] = [
  (uri) => `http://${uri}/`,
  (uri) => `https://${uri}/`,
  (uri) => `http://${uri}`,
  (uri) => `https://${uri}`,
  (uri) => `http://www.${uri}/`,
  (uri) => `https://www.${uri}`,
  (uri) => `//${uri}/`,
  (uri) => uri,
  (uri) => `https://${uri}/legalcode`,
  (uri) => `https://${uri}/legalcode/`,
  (uri) => `https://${uri}/legalcode.fr`,
  (uri) => `https://${uri}/legalcode.en#s3a`,
  (uri) => `https://${uri}/legalcode.txt`,
  (uri) => `https://${uri}/deed`,
  (uri) => `https://${uri}/deed.en`,
  (uri) => `https://${uri}/deed.fr`,
  (uri) => `https://${uri}/deed.zh-hans`,
  (uri) => `http://${uri}/deed.pt_BR`,
  (uri) => `https://${uri}/?ref=chooser-v1`,
  (uri) => `http://${uri}/license.html`,
  (uri) => `HTTPS://${uri.toUpperCase()}/`,
  (uri) => `http://${uri.toUpperCase()}/LEGALCODE`,
  (uri) => `  https://${uri}/ \n`,
  (uri) => `\t${uri}//`,
];

test.each(TEN)("%s is recognised in every spelling of its address", (code, uri) => {
  for (const spell of SPELLINGS)
    expect([spell(uri), parseLicence(spell(uri))?.code]).toEqual([spell(uri), code]);
});

test.each([
  null,
  undefined,
  "",
  " ",
  "CC BY 4.0",
  "by/4.0",
  "http://creativecommons.org/",
  "http://creativecommons.org/licenses/",
  "http://creativecommons.org/licenses/by/",
  "http://creativecommons.org/licenses/by/2.0/",
  "http://creativecommons.org/licenses/by/4.1/",
  "http://creativecommons.org/licenses/by/14.0/",
  "http://creativecommons.org/licenses/by/3.0/us/",
  "http://creativecommons.org/licenses/by-nd/4.0/",
  "http://creativecommons.org/licenses/by-nc/4.0/",
  "http://creativecommons.org/licenses/by-nc-nd/3.0/",
  "http://creativecommons.org/licenses/by-nc-nd/4.0/../../by/4.0/",
  "http://creativecommons.org/licenses/by/4.0/../../by-nc-nd/4.0/",
  "http://creativecommons.org/licenses/by%2F4.0/",
  "http://creativecommons.org/publicdomain/mark/1.0/",
  "http://creativecommons.org/publicdomain/by/4.0/",
  "http://creativecommons.org.example.org/licenses/by/4.0/",
  "http://creativecommons.org@example.org/licenses/by/4.0/",
  "http://example.org/creativecommons.org/licenses/by/4.0/",
  "http://example.org/?http://creativecommons.org/licenses/by/4.0/",
  "http://notcreativecommons.org/licenses/by/4.0/",
  "http://creativecommonsxorg/licenses/by/4.0/",
  "ftp://creativecommons.org/licenses/by/4.0/",
  "javascript://creativecommons.org/licenses/by/4.0/",
  "http://arxiv.org/licenses/by/4.0/",
  "http://creativecommons.org/licenses/nonexclusive-distrib/1.0/",
  "http://arxiv.org/licenses/nonexclusive-distrib/2.0/",
  "http://creativecommons.org/licenses/by/4.0/ and more",
  "http://creativecommons.org/licenses/by/4.0/\nhttp://creativecommons.org/licenses/by-nc-nd/4.0/",
  "http://creativecommons.org/lıcenses/by/4.0/",
  "x".repeat(100_000),
])("%j is no licence that we know", (uri) => {
  expect(parseLicence(uri)).toBeNull();
});

test("only text that contains a licence's own address is ever recognised", () => {
  const pieces = fc.constantFrom(
    "http://",
    "creativecommons.org",
    "arxiv.org",
    "/",
    "licenses",
    "by",
    "-nc",
    "-nd",
    "-sa",
    "4.0",
    "3.0",
    "publicdomain",
    "zero",
    "1.0",
    "legalcode",
    "deed.fr",
    "?",
    "#",
    "..",
    " ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
      ),
      (text) => {
        const licence = parseLicence(text);
        if (licence === null) return;
        const tail = licence.uri.replace("http://", "").replace(/\/$/, "");
        expect(text.toLowerCase()).toContain(tail);
      },
    ),
    { seed: 4, numRuns: 2000 },
  );
});

test("the address shown for each licence is https and names the same licence", () => {
  expect(listLicences().map(({ code }) => code)).toEqual(TEN.map(([code]) => code));
  for (const licence of listLicences()) {
    expect(licence.url).toMatch(/^https:\/\//);
    expect(parseLicence(licence.url)).toBe(licence);
    expect(parseLicence(licence.uri)).toBe(licence);
  }
});

test("each licence has a name of its own in both languages", () => {
  for (const language of ["en", "fr"] as const) {
    expect(new Set(listLicences().map((licence) => licenceName(licence, language))).size).toBe(10);
  }
  expect(parseLicence(TEN[5]?.[1])?.label).toBe("CC BY-NC-ND 4.0");
});
