import { expect, test } from "vitest";
import { OAI_ERROR_CODES, parseOaiAnswer } from "./oai-answer.ts";

const retrieved = "2026-01-05T00:00:00Z";

const RAW = String.raw`<arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/">
  <id>1801.00001</id>
  <submitter>Somebody</submitter>
  <version version="v2"><date>Sun, 03 Feb 2019 04:05:06 GMT</date><size>12kb</size><source_type>D</source_type></version>
  <version version="v1"><date>Mon, 01 Jan 2018 10:11:12 GMT</date><size>11kb</size></version>
  <title>On a
     thing</title>
  <authors>A. One (1), B. Tw\"o, Jr. ((1) Here)</authors>
  <categories>quant-ph math-ph math.MP</categories>
  <comments>12 pages</comments>
  <report-no>YITP-18-1</report-no>
  <journal-ref>J. Things 1</journal-ref>
  <doi>10.1002/(SICI)1521-3889(199809)7:5/6&lt;1::AID-1&gt;3.0.CO;2-8</doi>
  <license>http://creativecommons.org/licenses/by/4.0/</license>
  <abstract>  We show that $a &lt; b$,
 always.
  </abstract>
</arXivRaw>`;

const record = {
  id: "1801.00001",
  version: 2,
  title: "On a thing",
  authors: ["A. One", "B. Twö Jr."],
  abstract: "We show that $a < b$, always.",
  comments: "12 pages",
  doi: "10.1002/(SICI)1521-3889(199809)7:5/6<1::AID-1>3.0.CO;2-8",
  journalReference: "J. Things 1",
  reportNumber: "YITP-18-1",
  categories: { main: "quant-ph", secondary: ["math-ph", "math.MP"] },
  submitted: "2018-01-01T10:11:12Z",
  updated: "2019-02-03T04:05:06Z",
  licence: "http://creativecommons.org/licenses/by/4.0/",
  withdrawn: false,
  versions: [
    { version: 1, submitted: "2018-01-01T10:11:12Z" },
    { version: 2, submitted: "2019-02-03T04:05:06Z" },
  ],
  from: "oai",
  retrieved,
};

const DELETED = `<record><header status="deleted"><identifier>oai:arXiv.org:hep-th/9901001</identifier>
  <datestamp>2020-01-01</datestamp></header></record>`;

function recordOf(metadata: string): string {
  return `<record><header><identifier>oai:arXiv.org:1801.00001</identifier><datestamp>2019-02-04</datestamp>
    <setSpec>physics:quant-ph</setSpec></header><metadata>${metadata}</metadata></record>`;
}

function envelope(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-01-05T00:00:00Z</responseDate>
<request verb="GetRecord">https://oaipmh.arxiv.org/oai</request>${body}</OAI-PMH>`;
}

function itemsOf(metadata: string) {
  const answer = parseOaiAnswer(envelope(`<GetRecord>${recordOf(metadata)}</GetRecord>`), retrieved);
  return answer.ok ? answer.value.items : answer.error;
}

test("arXivRaw tells the latest version with its licence, and the dates of all versions, oldest first", () => {
  expect(itemsOf(RAW)).toEqual([{ kind: "record", record }]);
});

test("a single version has no date of its own beside the submission", () => {
  const single = RAW.replace(/<version version="v2">.*?<\/version>/, "");
  const expected = { version: 1, submitted: "2018-01-01T10:11:12Z" };
  expect(itemsOf(single)).toMatchObject([{ record: { ...expected, versions: [expected] } }]);
  expect(itemsOf(single)).not.toMatchObject([{ record: { updated: expect.anything() } }]);
});

test.each([
  ["absent", /<license>.*<\/license>/, ""],
  ["empty", /<license>.*<\/license>/, "<license> </license>"],
])("an %s licence is null, not a guess", (_name, piece, instead) => {
  expect(itemsOf(RAW.replace(piece, instead))).toMatchObject([{ record: { licence: null } }]);
});

test("a latest version without source was withdrawn, and the history says which", () => {
  const [item] = itemsOf(RAW.replace("<source_type>D", "<source_type>I")) as never[];
  expect(item).toMatchObject({
    record: { withdrawn: true, versions: [{ version: 1 }, { version: 2, withdrawn: true }] },
  });
});

test("an older version withdrawn does not withdraw the latest", () => {
  const older = RAW.replace("<size>11kb</size>", "<size>0kb</size><source_type>I</source_type>");
  expect(itemsOf(older)).toMatchObject([
    { record: { withdrawn: false, versions: [{ withdrawn: true }, {}] } },
  ]);
});

test("the format arXiv gives names in parts and says nothing about versions", () => {
  const metadata = String.raw`<arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>1801.00001</id>
    <created>2018-01-01</created><updated>2019-02-03</updated>
    <authors><author><keyname>Planck Collaboration</keyname></author><author><keyname>:</keyname></author>
    <author><keyname>Saxton</keyname><keyname>Walton</keyname><forenames>Curtis J.</forenames><suffix>III</suffix>
    <affiliation>Technion</affiliation></author><author><keyname>Burigana</keyname><forenames>G\"unter</forenames></author></authors>
    <title>On a thing</title><categories>astro-ph.GA gr-qc</categories>
    <license>http://arxiv.org/licenses/nonexclusive-distrib/1.0/</license><abstract> It is so. </abstract></arXiv>`;
  expect(itemsOf(metadata)).toEqual([
    {
      kind: "unversioned",
      record: {
        id: "1801.00001",
        title: "On a thing",
        authors: ["Planck Collaboration", "Curtis J. Saxton Walton III", "Günter Burigana"],
        abstract: "It is so.",
        categories: { main: "astro-ph.GA", secondary: ["gr-qc"] },
        submitted: "2018-01-01",
        licence: "http://arxiv.org/licenses/nonexclusive-distrib/1.0/",
        withdrawn: false,
        from: "oai",
        retrieved,
      },
    },
  ]);
});

test("a page of ListRecords gives its records, the deleted one by its id, and the token for the next page", () => {
  const token =
    "<resumptionToken expirationDate='2026-01-06T00:00:00Z'>verb%3DListRecords%26skip%3D100</resumptionToken>";
  const list = envelope(`<ListRecords>${recordOf(RAW)}${DELETED}${recordOf(RAW)}${token}</ListRecords>`);
  expect(parseOaiAnswer(list, retrieved)).toEqual({
    ok: true,
    value: {
      items: [
        { kind: "record", record },
        { kind: "deleted", id: "hep-th/9901001" },
        { kind: "record", record },
      ],
      resumptionToken: "verb%3DListRecords%26skip%3D100",
    },
  });
});

test("the last page, whose token is empty, has none", () => {
  const list = envelope(`<ListRecords>${DELETED}<resumptionToken completeListSize="1"/></ListRecords>`);
  const answer = parseOaiAnswer(list, retrieved);
  expect(answer.ok && answer.value).not.toHaveProperty("resumptionToken");
});

test.each(OAI_ERROR_CODES)("the protocol's error %s is told by its code", (code) => {
  const xml = envelope(`<error code='${code}'>In words.</error>`);
  const error = { code: "oai.refused", oaiCode: code, message: "In words." };
  expect(parseOaiAnswer(xml, retrieved)).toEqual({ ok: false, error });
});

test("an error of no known code is malformed", () => {
  const answer = parseOaiAnswer(envelope("<error code='overload'>Later.</error>"), retrieved);
  expect(answer).toMatchObject({ ok: false, error: { code: "source.field-malformed", field: "error" } });
});

test.each<[string, RegExp | string, string, object]>([
  ["no id", /<id>.*<\/id>/, "", { code: "source.field-missing", field: "id" }],
  [
    "an id of another kind",
    "1801.00001</id>",
    "../../etc</id>",
    { code: "source.field-malformed", field: "id" },
  ],
  ["no title", /<title>[\s\S]*<\/title>/, "", { code: "source.field-missing", field: "title" }],
  ["no authors", /<authors>.*<\/authors>/, "", { code: "source.field-missing", field: "authors" }],
  [
    "no categories",
    /<categories>.*<\/categories>/,
    "",
    { code: "source.field-missing", field: "categories" },
  ],
  ["no versions", /<version [\s\S]*<\/version>/, "", { code: "source.field-missing", field: "version" }],
  [
    "a version without number",
    'version="v1"',
    'version="x"',
    { code: "source.field-malformed", field: "version" },
  ],
  ["a date that does not exist", "01 Jan", "32 Jan", { code: "source.field-malformed", field: "date" }],
])("a record with %s is told by the field, and the answer goes on", (_name, piece, instead, error) => {
  const broken = recordOf(RAW.replace(piece, instead));
  const answer = parseOaiAnswer(envelope(`<ListRecords>${broken}${DELETED}</ListRecords>`), retrieved);
  expect(answer).toMatchObject({
    ok: true,
    value: { items: [{ kind: "unreadable", error }, { kind: "deleted" }] },
  });
});

test("a record without an abstract has an empty one", () => {
  expect(itemsOf(RAW.replace(/<abstract>[\s\S]*<\/abstract>/, ""))).toMatchObject([
    { record: { abstract: "" } },
  ]);
});

test.each<[string, string, string]>([
  ["an empty body", "", "source.empty"],
  ["a web page with status 200", "<!DOCTYPE html><html><title>arXiv</title></html>", "source.web-page"],
  ["half an answer", envelope(`<GetRecord>${recordOf(RAW)}</GetRecord>`).slice(0, 1200), "source.bad-xml"],
  ["a feed", "<feed/>", "source.unexpected-root"],
  ["an answer to something else", envelope("<Identify/>"), "source.field-missing"],
])("%s is refused", (_name, xml, code) => {
  expect(parseOaiAnswer(xml, retrieved)).toMatchObject({ ok: false, error: { code } });
});

test("a record in another format is unreadable, not empty", () => {
  expect(itemsOf("<oai_dc:dc xmlns:oai_dc='x'/>")).toMatchObject([
    { kind: "unreadable", error: { code: "source.unexpected-root", found: "dc" } },
  ]);
});

test("three thousand authors in one line are read in order", () => {
  const names = Array.from({ length: 3000 }, (_, index) => `A. Author${index}`);
  const line = `<authors>ATLAS Collaboration: ${names.join(", ")}</authors>`;
  const items = itemsOf(RAW.replace(/<authors>.*<\/authors>/, line));
  expect(items).toMatchObject([{ record: { authors: ["ATLAS Collaboration", ...names] } }]);
});
