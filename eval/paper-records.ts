/**
 * @file Reads every record of metadata.jsonl as the product would: identifier, licence and scope, categories,
 * authors, source text, citations; and arXiv's own table of licences. Exits with 1 if anything is not understood.
 * Usage: `npm run eval -- paper-records`, data in ENGRAM_DATA (or ../shared/data).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  bundledRecords,
  type CallerText,
  callerSourceText,
  categoryName,
  decideScope,
  findCategory,
  formatPaperId,
  normaliseText,
  type PaperRecord,
  parseAuthorLine,
  parseLicence,
  parsePaperId,
  parsePathId,
  scopeMessage,
  sourceSha256,
  sourceTextOf,
  toBibtex,
  toRis,
} from "@engram/paper";

interface Row {
  readonly id: string;
  readonly version: number;
  readonly is_withdrawn: number;
  readonly title: string;
  readonly authors: string;
  readonly categories: string | null;
  readonly journal_ref: string | null;
  readonly doi: string | null;
  readonly license: string | null;
  readonly created: string;
  readonly abstract: string;
}

/** In the records, but not a category of arXiv: it stands on rows that arXiv's own tests made up. Shown as the code. */
const MADE_UP = new Set(["cs.SEC"]);
/** Names with TeX whose braces were lost before we got them (`Y\\ild\\iz`): nothing says where the command ends. */
const MOST_ODD_NAMES = 0.001;
const OPERATOR = { audience: "public", commercial: false } as const;
const folder = join(process.env.ENGRAM_DATA ?? "../shared/data", "arxiv");
if (!existsSync(join(folder, "metadata.jsonl"))) {
  console.error(`no records at ${folder}: set ENGRAM_DATA to the folder that holds arxiv/metadata.jsonl`);
  process.exit(3);
}

const problems: string[] = [];
const oddNames: string[] = [];
const counts = new Map<string, number>();
const rows = readFileSync(join(folder, "metadata.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Row);

for (const row of rows) {
  checkId(row);
  checkLicence(row);
  checkCategories(row);
  checkAuthors(row);
  checkTexts(row);
}
checkLicenceTable();
checkBundledRecord();

console.log(`records: ${rows.length}, papers: ${new Set(rows.map(({ id }) => id)).size}`);
for (const [what, times] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${what}: ${times}`);
for (const name of oddNames) console.log(`odd author ${name}`);
if (oddNames.length > MOST_ODD_NAMES * (counts.get("authors") ?? 0)) problems.push("too many odd authors");
for (const problem of problems) console.log(`PROBLEM ${problem}`);
console.log(problems.length === 0 ? "everything is understood" : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function count(what: string, times = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + times);
}

function expectSame(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) count(what);
  else problems.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
}

function checkId({ id, version }: Row): void {
  const expected = { ok: true, value: { id, version } };
  const written = formatPaperId({ id, version });
  expectSame("ids parsed as paths", parsePathId(written), expected);
  for (const pasted of [
    written,
    `arXiv:${written} [cs.LG]`,
    `https://arxiv.org/pdf/${written}.pdf`,
    encodeURIComponent(`http://export.arxiv.org/abs/${written}`),
  ]) {
    expectSame("ids parsed as pasted", parsePaperId(pasted), expected);
  }
}

function checkLicence({ id, license, created }: Row): void {
  if (license === null) count("licences missing");
  else if (parseLicence(license) === null) problems.push(`${id}: unknown licence ${license}`);
  else count(`licences recognised: ${parseLicence(license)?.label}`);
  const scope = decideScope(
    { origin: "arxiv", licence: license, submitted: created, fullTextAvailable: true },
    OPERATOR,
  );
  count(`scope ${scope.used}, ${scope.reason}`);
  const sentences = [scopeMessage(scope, license, "en"), scopeMessage(scope, license, "fr")];
  if (!sentences.every((sentence) => sentence.endsWith(".")))
    problems.push(`${id}: no sentence for its scope`);
}

function checkCategories({ id, categories }: Row): void {
  if (categories === null) count("records without categories");
  for (const code of categories?.split(" ") ?? []) {
    if (MADE_UP.has(code)) count("categories made up, shown as the code");
    else if (findCategory(code) === undefined) problems.push(`${id}: unknown category ${code}`);
    else if (categoryName(code, "en") === "" || categoryName(code, "fr") === "")
      problems.push(`${code}: no name`);
    else count("categories known");
  }
}

function checkAuthors({ id, authors }: Row): void {
  const names = parseAuthorLine(authors);
  if (names.length === 0) problems.push(`${id}: no author in ${authors}`);
  count("author lines split");
  count("authors", names.length);
  for (const name of names) {
    // What a name never contains: leftovers of TeX, of affiliations, of the line's own grammar.
    if (/[\\{}()[\]$;:]|,|^(?:and|for)\b/.test(name)) oddNames.push(`${id}: "${name}"`);
  }
}

function checkTexts(row: Row): void {
  const record = recordOf(row);
  const source = sourceTextOf(record);
  const expected = sourceSha256(source);
  const text: CallerText = { title: record.title, abstract: record.abstract };
  const supplied = callerSourceText(text, OPERATOR);
  expectSame(
    "source hashes equal to the caller's",
    supplied.ok && sourceSha256(supplied.value.source),
    expected,
  );
  const bibtex = toBibtex(record);
  const depth = [...bibtex].reduce((sum, sign) => sum + (sign === "{" ? 1 : sign === "}" ? -1 : 0), 0);
  expectSame("BibTeX entries balanced", depth, 0);
  expectSame("RIS records of one piece", toRis(record).match(/^(?:TY|ER) {2}-/gm)?.length, 2);
}

function recordOf(row: Row): PaperRecord {
  const [main = "", ...secondary] = (row.categories ?? "").split(" ");
  return {
    id: row.id,
    version: row.version,
    title: normaliseText(row.title),
    authors: parseAuthorLine(row.authors),
    abstract: normaliseText(row.abstract),
    ...(row.doi === null ? {} : { doi: row.doi }),
    ...(row.journal_ref === null ? {} : { journalReference: row.journal_ref }),
    categories: { main, secondary },
    submitted: row.created.replace(" ", "T"),
    licence: row.license,
    withdrawn: row.is_withdrawn === 1,
    from: "oai",
    retrieved: "2026-01-01T00:00:00Z",
  };
}

/** arXiv's own table, active licences and retired ones; the nameless entry is "none of these". */
function checkLicenceTable(): void {
  const table = JSON.parse(readFileSync(join(folder, "licences.json"), "utf8")) as {
    readonly name: string;
  }[];
  for (const { name } of table) {
    if (name === "") expectSame("licence table: no licence", parseLicence(name), null);
    else expectSame("licence table: known", parseLicence(name)?.uri, name);
  }
}

function checkBundledRecord(): void {
  const given = JSON.parse(readFileSync(join(folder, "2405.08707v1.json"), "utf8")) as Row;
  const bundled = bundledRecords.find(({ id, version }) => id === given.id && version === given.version);
  const texts = [bundled?.title, bundled?.abstract, bundled?.licence];
  expectSame("bundled records as given", texts, [given.title, given.abstract, given.license]);
}
