import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Digest } from "@engram/digest";
import type { Library } from "@engram/library";
import { bundledRecords, OutsideError } from "@engram/paper";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runArguments } from "./command-line.ts";
import { EXIT } from "./exit-code.ts";
import { Interruption } from "./process-surroundings.ts";
import { type FakeReadingOptions, fakeReading } from "./testing/fake-reading.ts";
import { testSurroundings } from "./testing/test-surroundings.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "engram-cli-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const path = (name: string) => join(folder, name);

async function engram(
  words: readonly string[],
  options: Parameters<typeof testSurroundings>[0] & { readonly fake?: FakeReadingOptions } = {},
) {
  const reading = fakeReading(options.fake);
  const surroundings = testSurroundings({ reading, ...options });
  const exit = await runArguments(words, surroundings);
  return { exit, reading, ...surroundings.written };
}

const [bundled] = bundledRecords;
if (bundled === undefined) throw new Error("no record comes with Engram");

test("a paper that was never read gets a run, and its digest is all that standard output holds", async () => {
  const { exit, stdout, stderr, reading } = await engram(["read", "2405.08707"]);
  expect(exit).toBe(EXIT.done);
  expect(stdout).toMatch(/^Beyond Scaling Laws/);
  expect(stdout).toContain("Machine Learning (cs.LG)");
  expect(stdout).toContain("does not let us build on its full\ntext");
  expect(stderr).toBe("");
  expect(reading.asked).toEqual({ runs: 1, cancelled: [], closed: 1 });
});

test("a digest that today's writer has made already is shown without a new run", async () => {
  const reading = fakeReading();
  for (const runs of [1, 1]) {
    expect(await runArguments(["read", "2405.08707"], testSurroundings({ reading }))).toBe(EXIT.done);
    expect(reading.asked.runs).toBe(runs);
  }
  await runArguments(["read", "2405.08707", "--lang", "fr"], testSurroundings({ reading }));
  expect(reading.asked.runs).toBe(2);
});

test("a digest of an older writer is not shown as today's", async () => {
  const reading = fakeReading({
    stored: (stored) => ({
      ...stored,
      digest: { ...stored.digest, provenance: { ...stored.digest.provenance, writerVersion: "0" } },
    }),
  });
  for (const runs of [1, 2]) {
    await runArguments(["read", "2405.08707"], testSurroundings({ reading }));
    expect(reading.asked.runs).toBe(runs);
  }
});

test.each([
  ["text", /^Beyond Scaling Laws/],
  ["md", /^# Beyond Scaling Laws/],
  ["json", /^\{\n {2}"format": "engram\/digest@1"/],
  ["html", /^<!doctype html>/],
  ["bib", /^@misc\{/],
  ["ris", /^TY {2}- /],
])("--format %s", async (format, beginning) => {
  const { exit, stdout, reading } = await engram(["read", "2405.08707", "--format", format]);
  expect(exit).toBe(EXIT.done);
  expect(stdout).toMatch(beginning);
  expect(reading.asked.runs).toBe(format === "bib" || format === "ris" ? 0 : 1);
});

test("--level shows one level, in text and in Markdown, and the JSON has them all", async () => {
  const text = (await engram(["read", "2405.08707", "--level", "low"])).stdout;
  expect(text).toContain("Low: ");
  expect(text).not.toContain("High: ");
  const json = JSON.parse(
    (await engram(["read", "2405.08707", "--level", "low", "--json"])).stdout,
  ) as Digest;
  expect(Object.keys(json.levels)).toEqual(["high", "medium", "low"]);
});

test("--out takes the result, and standard output stays empty", async () => {
  const { exit, stdout } = await engram(["read", "2405.08707", "--format", "md", "--out", path("x.md")]);
  expect([exit, stdout]).toEqual([EXIT.done, ""]);
  expect(readFileSync(path("x.md"), "utf8")).toMatch(/^# Beyond/);
});

test("progress is shown on a terminal only, and taken away again", async () => {
  const watched = await engram(["read", "2405.08707"], { isTTY: true });
  expect(watched.stderr).toContain("writing the levels");
  expect(watched.stderr.endsWith("\r\u001b[K")).toBe(true);
  expect(watched.stdout).toContain("\u001b[1m");
  const quiet = await engram(["read", "2405.08707", "--quiet"], { isTTY: true });
  expect(quiet.stderr).toBe("");
});

test.each<[string, FakeReadingOptions, readonly string[], RegExp]>([
  ["that arXiv did not answer", { offline: true }, [], /arXiv could not be reached; this is 2405\.08707v1/],
  ["which version is shown offline", { offline: true }, ["--offline"], /^Offline: this is 2405\.08707v1/],
  [
    "that arXiv does not have the paper",
    { unlisted: true },
    [],
    /^arXiv does not list 2405\.08707; this is 2405\.08707v1, as/,
  ],
  ["that there is a newer version", { latestVersion: 3 }, [], /2405\.08707v3/],
])("a reader is told %s", async (_title, fake, more, note) => {
  const { stderr, exit } = await engram(["read", "2405.08707", ...more], { fake });
  expect(exit).toBe(EXIT.done);
  expect(stderr).toMatch(note);
});

test.each<[string, FakeReadingOptions["runEnds"], number, RegExp]>([
  [
    "the network",
    { type: "failed", code: "network.timeout", retryable: true },
    EXIT.outside,
    /did not answer in time/,
  ],
  ["our own fault", { type: "failed", code: "x", retryable: false, errorId: "e-1" }, EXIT.bug, /error e-1/],
  ["someone else", { type: "cancelled" }, EXIT.interrupted, /cancelled/],
])("a run that ends by %s is told as such", async (_title, runEnds, exitCode, sentence) => {
  const { exit, stdout, stderr } = await engram(["read", "2405.08707"], {
    fake: runEnds === undefined ? {} : { runEnds },
  });
  expect([exit, stdout]).toEqual([exitCode, ""]);
  expect(stderr).toMatch(sentence);
});

test("Ctrl-C during a run cancels it, closes the library and ends with 130", async () => {
  const reading = fakeReading({ runHangs: true });
  const surroundings = testSurroundings({ reading });
  const exit = runArguments(["read", "2405.08707"], surroundings);
  await expect.poll(() => reading.asked.runs).toBe(1);
  surroundings.stop(new Interruption("SIGINT"));
  expect(await exit).toBe(EXIT.interrupted);
  expect(reading.asked).toMatchObject({ cancelled: ["run-1"], closed: 1 });
  expect(surroundings.written.stdout).toBe("");
  expect(surroundings.written.stderr).toMatch(/^Interrupted\. .*the same call begins it again\.\n$/);
});

test.each<[string, readonly string[], RegExp]>([
  ["month 13", ["read", "2413.00001"], /month 13/],
  ["an id that does not exist", ["read", "2405.99999"], /no paper 2405\.99999/],
  ["ten kilobytes of junk", ["read", "x".repeat(10_000)], /10000 characters/],
  ["a folder", ["read", "../"], /is a folder/],
  ["a path out of here", ["read", "../../no/such.txt"], /no file/],
  ["a null byte", ["read", "2405.08707\0"], /control character/],
  ["nothing", ["read"], /What is to be read/],
  ["two papers", ["read", "2405.08707", "2405.08708"], /too many arguments/],
  ["an unknown format", ["read", "x", "--format", "pdf"], /Allowed choices/],
  ["an unknown language", ["read", "x", "--lang", "de"], /Allowed choices/],
  ["an unknown writer", ["read", "2405.08707", "--writer", "poet"], /no writer "poet"/],
  ["an unknown option", ["read", "--nope"], /unknown option/],
  ["an unknown command", ["fly"], /unknown command/],
  ["a command that is not there, with --help", ["check", "--help"], /unknown command 'check'/],
  ["the same with -h and a word", ["ask", "x", "-h"], /unknown command 'ask'/],
  ["help for a command that is not there", ["help", "ask"], /unknown command 'ask'/],
  ["an unknown command of the library, with --help", ["library", "run", "--help"], /unknown command 'run'/],
  ["no command", [], /Usage: engram/],
  ["a bad port", ["serve", "--port", "70000"], /0 to 65535/],
  ["a bad limit", ["library", "list", "--limit", "0"], /whole number from 1/],
  ["a batch and a source", ["read", "x", "--batch", "y"], /Leave the other source out/],
  ["a folder for --out", ["read", "2405.08707", "--out", "."], /is a folder/],
  ["a missing folder for --out", ["read", "2405.08707", "--out", "no/such/out"], /does not exist/],
])("%s: exit 2, one sentence, and nothing on standard output", async (_title, words, sentence) => {
  const { exit, stdout, stderr } = await engram(words);
  expect([exit, stdout]).toEqual([EXIT.badInput, ""]);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/ at .*\.ts:/);
});

test("a command that was called wrongly points to its own help", async () => {
  expect((await engram(["read", "--nope"])).stderr).toContain('Try "engram read --help".');
  expect((await engram(["library", "list", "--nope"])).stderr).toContain('Try "engram library list --help".');
  expect((await engram(["fly"])).stderr).toContain('Try "engram --help".');
});

test("a bad setting is named", async () => {
  const { exit, stderr } = await engram(["read", "2405.08707"], { environment: { PORT: "http" } });
  expect(exit).toBe(EXIT.badInput);
  expect(stderr).toMatch(/^engram: PORT is "http", which cannot be used\. It must be 0\.\.65535/);
});

function refusing(error: Error): Library {
  return { ...fakeReading(), lookUp: () => Promise.reject(error) };
}

test("the world's failures end with 3, our own with 1 and an error id, with a stack for --debug only", async () => {
  const failure = new OutsideError("network.timeout", { retryable: true, facts: { host: "arxiv.org" } });
  const outside = await engram(["read", "2405.08707"], { reading: refusing(failure) });
  expect(outside.exit).toBe(EXIT.outside);
  expect(outside.stderr).toBe(
    "engram: arxiv.org did not answer in time. Try again in a minute; --offline shows what is stored.\n",
  );
  const bug = await engram(["read", "2405.08707"], {
    reading: refusing(new TypeError("x is not a function")),
  });
  expect(bug.exit).toBe(EXIT.bug);
  expect(bug.stderr).toMatch(/\(error [0-9a-f-]{36}\)/);
  expect(bug.stderr).not.toContain("x is not a function");
  const debug = await engram(["read", "2405.08707", "--debug"], {
    reading: refusing(new TypeError("x is not")),
  });
  expect(debug.stderr).toMatch(/TypeError: x is not\n +at /);
});

test("HTML and escape sequences in a title are text", async () => {
  const hostile = { ...bundled, title: "<script>alert(1)</script>\u001b[2J of it" };
  const { stdout } = await engram(["read", "2405.08707"], { fake: { records: [hostile] } });
  expect(stdout).toMatch(/^<script>alert\(1\)<\/script>\[2J of it\n/);
  const html = await engram(["read", "2405.08707", "--format", "html"], { fake: { records: [hostile] } });
  expect(html.stdout).not.toContain("<script");
});

test.each([
  ["one word", "Memory"],
  ["twenty thousand words", "word ".repeat(20_000)],
  ["Chinese", "我们研究了联想记忆。结果很好。"],
  ["capitals", "WE STUDY MEMORIES. WE FIND THAT THEY FORGET."],
  ["one long formula", `$${"x_{1} + ".repeat(400)} y$`],
  ["right to left", "אנחנו חוקרים זיכרון אסוציאטיבי. התוצאות טובות."],
])("an abstract that is %s gets a digest in every format", async (_title, abstract) => {
  for (const format of ["text", "md", "html"]) {
    const { exit, stdout } = await engram(["read", "2405.08707", "--format", format], {
      fake: { records: [{ ...bundled, abstract }] },
    });
    expect(exit).toBe(EXIT.done);
    expect(stdout).toContain("2405.08707v1");
  }
});

test("a text file of one's own needs no library", async () => {
  writeFileSync(path("own.txt"), "My own title\n\nWe study things. We find that they are good.\n");
  const surroundings = testSurroundings();
  expect(await runArguments(["read", path("own.txt")], surroundings)).toBe(EXIT.done);
  expect(surroundings.written.stdout).toMatch(/^My own title\n/);
  expect(surroundings.written.stdout).toContain("the text that you supplied");
});

test.each([
  ["plain text", "A title\n\nWe study things.", "A title"],
  ["a record", '{"title":"A title","abstract":"We study things."}', "A title"],
  ["text that begins with a brace", "{x} is a set\n\nWe study it.", "{x} is a set"],
])("standard input may hold %s", async (_title, stdin, title) => {
  const surroundings = testSurroundings({ stdin });
  expect(await runArguments(["read", "-", "--json"], surroundings)).toBe(EXIT.done);
  expect((JSON.parse(surroundings.written.stdout) as Digest).paper.title).toBe(title);
});

test.each([
  ["no file", "nowhere.txt", undefined, /no file/],
  ["an empty file", "empty.txt", "", /is empty/],
  ["a file of fifty megabytes", "big.txt", Buffer.alloc(50_000_000, "word "), /larger than 10 MB/],
  [
    "a text of a million characters and one more",
    "long.txt",
    "word ".repeat(200_001),
    /1,000,000.*a part of it/,
  ],
  [
    "a word of ten thousand letters and more",
    "word.txt",
    `We see ${"ab".repeat(5001)}.`,
    /10,000.*"abab.*Take it out/,
  ],
  ["headings and no sentence", "headings.md", "# Lamps\n\n## Method\n\n## Results\n", /no sentence/],
  ["one heading alone", "heading.md", "# Lamps", /no sentence/],
  ["the label of an abstract and no abstract", "label.txt", "Abstract\n", /no sentence/],
  ["a page by its content", "page.txt", "<!doctype html><p>We study.</p>", /HTML or XML.*plain text/],
  ["a page by its name", "page.html", "We study things. We find them.", /HTML or XML.*plain text/],
  ["XML by its name", "feed.XML", "<a>We study things.</a>", /HTML or XML.*plain text/],
  ["a PDF", "paper.txt", Buffer.from("%PDF-1.7\n\xff\xfe\0", "latin1"), /not text in UTF-8/],
  ["text with a null byte in it", "null.txt", "some\0thing", /not text in UTF-8/],
  ["UTF-16", "utf16.md", Buffer.from("\ufeffTitle", "utf16le"), /not text in UTF-8/],
  ["a record that is not JSON", "bad.json", "{", /not JSON/],
  ["a record without a text", "none.json", '{"id":"x"}', /one of "abstract"/],
])("%s: exit 2 and a sentence", async (_title, name, content, sentence) => {
  if (content !== undefined) writeFileSync(path(name), content);
  const { exit, stdout, stderr } = await engram(["read", path(name)]);
  expect([exit, stdout]).toEqual([EXIT.badInput, ""]);
  expect(stderr).toMatch(sentence);
});

const ND = "http://creativecommons.org/licenses/by-nc-nd/4.0/";
const NONEXCLUSIVE = "http://arxiv.org/licenses/nonexclusive-distrib/1.0/";

test.each([ND, NONEXCLUSIVE])(
  "a full text under %s is refused with 4 where others may see it",
  async (licence) => {
    const text = { sections: [{ paragraphs: ["We study things."] }] };
    writeFileSync(path("closed.json"), JSON.stringify({ ...text, licence }));
    const refused = await engram(["read", path("closed.json")]);
    expect([refused.exit, refused.stdout]).toEqual([EXIT.refused, ""]);
    expect(refused.stderr).toContain("ENGRAM_AUDIENCE=personal");
    writeFileSync(path("open.json"), JSON.stringify(text));
    expect((await engram(["read", path("open.json"), "--licence", licence])).exit).toBe(EXIT.refused);
    expect((await engram(["read", path("open.json")])).exit).toBe(EXIT.done);
    const personal = await engram(["read", path("closed.json")], {
      environment: { ENGRAM_AUDIENCE: "personal" },
    });
    expect(personal.exit).toBe(EXIT.done);
  },
);

test("a text of one's own has no reference", async () => {
  writeFileSync(path("own.md"), "# T\n\nWe study things.");
  const { exit, stderr } = await engram(["read", path("own.md"), "--format", "ris"]);
  expect(exit).toBe(EXIT.badInput);
  expect(stderr).toContain("RIS");
});

test.runIf(process.platform === "linux")("a full disk under --out: exit 3", async () => {
  const { exit, stderr } = await engram(["read", "2405.08707", "--out", "/dev/full"]);
  expect(exit).toBe(EXIT.outside);
  expect(stderr).toMatch(/The disk is full/);
});

test.each([
  ["--help"],
  ["read", "--help"],
  ["run", "--help"],
  ["serve", "--help"],
  ["library", "--help"],
  ["doctor", "--help"],
])("engram %s %s: exit 0, on standard output, with an example", async (...words) => {
  const { exit, stdout, stderr } = await engram(words);
  expect([exit, stderr]).toEqual([EXIT.done, ""]);
  expect(stdout).toMatch(/Examples?:\n {2}\$ engram /);
});

test.each(["list", "export", "verify"])("engram library %s --help has an example", async (command) => {
  expect((await engram(["library", command, "--help"])).stdout).toContain(`$ engram library ${command}`);
});

test("only commands that are there are shown", async () => {
  const { stdout } = await engram(["--help"]);
  for (const later of ["check", "ask"]) expect(stdout).not.toMatch(new RegExp(`^ {2}${later} `, "m"));
});

test("the version is that of the package", async () => {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  expect((await engram(["--version"])).stdout).toBe(`${version}\n`);
});
