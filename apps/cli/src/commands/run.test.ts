import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Digest } from "@engram/digest";
import type { Lab } from "@engram/lab";
import { experimentId } from "@engram/lab";
import { nodeExperimentStore } from "@engram/lab/node";
import type { ReportDocument } from "@engram/lab/report";
import { diceLab } from "@engram/lab/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runArguments } from "../command-line.ts";
import { EXIT } from "../exit-code.ts";
import { Interruption } from "../process-surroundings.ts";
import { type TestSurroundings, testSurroundings } from "../testing/test-surroundings.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "engram-run-"));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

type Options = Parameters<typeof testSurroundings>[0];

async function engram(
  words: readonly string[],
  options: Options = {},
  prepare?: (it: TestSurroundings) => void,
) {
  const surroundings = testSurroundings({
    labs: [diceLab()],
    environment: { ENGRAM_HOME: home },
    ...options,
  });
  prepare?.(surroundings);
  const exit = await runArguments(words, surroundings);
  return { exit, ...surroundings.written };
}

test("without an argument the labs are listed, with a way on", async () => {
  const { exit, stdout } = await engram(["run"]);
  expect(exit).toBe(EXIT.done);
  expect(stdout).toMatch(/^2405\.08707: On Dice\n {2}What dice do\. \(2 claims\)/);
  expect(stdout).toContain("engram run 2405.08707/D1");
  const json = JSON.parse((await engram(["run", "--json"])).stdout) as { readonly labs: readonly unknown[] };
  expect(json.labs).toMatchObject([{ paper: "2405.08707", claims: ["D1", "D2"] }]);
});

test("a paper alone runs nothing: claims, predicted times, and what is known here", async () => {
  const { exit, stdout } = await engram(["run", "2405.08707"]);
  expect(exit).toBe(EXIT.done);
  expect(stdout).toContain("D1   The mean of a die");
  expect(stdout).toContain("estimated time: 30 s (quick), 50 s");
  expect(stdout).toContain("not run here yet");
  expect(readdirSync(home)).toEqual([]);
  await engram(["run", "2405.08707/D1"]);
  expect((await engram(["run", "2405.08707"])).stdout).toMatch(/confirmed: mean excess -?\.?[\d.]+ \(/);
});

test("a claim is run with the preset quick, told beforehand, and shown in full", async () => {
  const { exit, stdout, stderr } = await engram(["run", "2405.08707/D1"]);
  expect(exit).toBe(EXIT.done);
  expect(stderr).toBe("1 experiment to run: about 30 s on two cores.\n");
  expect(stdout).toMatch(/^2405\.08707\/D1: confirmed\n/);
  for (const part of ["Rule\n", "Objection\n  Dice were few.", "quick, seed 1, rounds = 3, sides = 6"]) {
    expect(stdout).toContain(part);
  }
});

test.each(["2405.08707v2/d1", "https://arxiv.org/abs/2405.08707/D1", "2405.08707/run/D1"])(
  "%s names the same claim",
  async (word) => {
    expect((await engram(["run", word])).stdout).toContain("2405.08707/D1: confirmed");
  },
);

test("the same call again runs nothing again; another seed and other settings are other experiments", async () => {
  const performed: string[] = [];
  const labs = [diceLab({ performed })];
  const once = await engram(["run", "2405.08707/D1"], { labs });
  const twice = await engram(["run", "2405.08707/D1"], { labs });
  expect(performed).toHaveLength(3);
  expect(twice.stderr).toBe("1 experiment is recorded already and not run again.\n");
  expect(twice.stdout).toBe(once.stdout);
  await engram(["run", "2405.08707/D1", "--seed", "2"], { labs });
  await engram(["run", "2405.08707/D1", "--set", "rounds=2", "--set", "sides=4,8"], { labs });
  expect(performed).toHaveLength(8);
});

test("all claims end in a table; one without its engine says so with the fix, and the others are run", async () => {
  const { exit, stdout, stderr } = await engram(["run", "2405.08707", "--preset", "quick"]);
  expect(exit).toBe(EXIT.outside);
  expect(stdout).toMatch(
    /^Claim +Verdict +Figure +Seconds\nD1 +confirmed +\S+ \(.* to .*\) +0\n +mean excess\n/,
  );
  expect(stdout).toMatch(/\nD2 +not run here yet\n +there is none\n/);
  expect(stderr).toContain("npm install onnxruntime-node@");
  expect(stderr).toContain("1 of 2 claims could not be run on this machine.");
});

test("an experiment that another program runs is not run twice, and the way on is told", async () => {
  const settings = { rounds: 3, sides: [6] };
  const id = await experimentId("2405.08707", "D1", { preset: "quick", seed: 1, settings });
  const other = await (await nodeExperimentStore(join(home, "experiments")).folder(id)).claim();
  const { exit, stdout, stderr } = await engram(["run", "2405.08707/D1"]);
  expect(exit).toBe(EXIT.outside);
  expect(stdout.replace(/\s+/g, " ")).toContain("Another program runs this experiment already, a server or");
  expect(stderr).toContain("The claim could not be run on this machine.");
  await other?.[Symbol.asyncDispose]();
  expect((await engram(["run", "2405.08707/D1"])).exit).toBe(EXIT.done);
});

test("interrupted, what is done is kept, the way on is told, and --resume ends in the numbers of a straight run", async () => {
  const call = ["run", "2405.08707/D1", "--preset", "standard", "--seed", "9", "--json"];
  let stop: () => void = () => undefined;
  const labs = [diceLab({ onPart: (key) => key === "round 2" && stop() })];
  const interrupted = await engram(call, { labs }, (it) => {
    stop = () => it.stop(new Interruption("SIGINT"));
  });
  expect([interrupted.exit, interrupted.stdout]).toEqual([EXIT.interrupted, ""]);
  expect(interrupted.stderr).toContain("to go on: engram run 2405.08707/D1 --resume");
  expect((await engram(["run", "2405.08707"])).stdout).toContain("interrupted; --resume goes on with it");

  const performed: string[] = [];
  const resumed = await engram(["run", "2405.08707", "--resume"], { labs: [diceLab({ performed })] });
  expect(resumed.exit).toBe(EXIT.done);
  expect(performed).toEqual(["round 3", "round 4"]);
  const checksum = (stdout: string) =>
    (JSON.parse(stdout) as { readonly provenance: { readonly checksum: string } }).provenance.checksum;
  const kept = checksum((await engram(call)).stdout);
  rmSync(join(home, "experiments"), { recursive: true });
  expect(checksum((await engram(call)).stdout)).toBe(kept);
  expect((await engram(["run", "2405.08707", "--resume"])).stderr).toContain(
    "Nothing of 2405.08707 was interrupted",
  );
});

/** D1 on texts: it takes as many passages as rounds, and one besides. */
function textLab(hooks: Parameters<typeof diceLab>[0] = {}): Lab {
  const lab = diceLab(hooks);
  const [first, ...others] = lab.claims;
  if (first === undefined) throw new Error("the lab must have a claim");
  return { ...lab, claims: [{ ...first, ownText: { setting: "rounds", besides: () => 1 } }, ...others] };
}

function textFile(passages: number): string {
  const path = join(home, "my book.txt");
  writeFileSync(path, Array.from({ length: 11 * passages }, (_, word) => `word${word}`).join(" "));
  return path;
}

test("a claim is run on a text of the user's, which the record, the report and the terminal name", async () => {
  const labs = [textLab()];
  const path = textFile(10);
  const { exit, stdout } = await engram(["run", "2405.08707/D1", "--text", path], { labs });
  expect(exit).toBe(EXIT.done);
  const checksum = createHash("sha256").update(readFileSync(path)).digest("hex");
  const about = `; my book.txt, ${readFileSync(path).length} B, SHA-256 ${checksum}`;
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(about);
  const record = readFileSync(join(experimentFolder(), "experiment.json"), "utf8");
  expect(JSON.parse(record)).toMatchObject({ text: { name: "my book.txt", sha256: checksum } });
  expect(record).not.toContain(home);
  expect(record).not.toContain("word7");
  const report = (await engram(["run", "2405.08707", "--format", "md"], { labs })).stdout;
  expect(report).toContain(`SHA-256 ${checksum}`);
  const json = (await engram(["run", "2405.08707/D1", "--text", path, "--json"], { labs })).stdout;
  expect(JSON.parse(json)).toMatchObject({ text: { name: "my book.txt", sha256: checksum } });
});

test("what was interrupted on a text goes on when that text is given again", async () => {
  const call = ["run", "2405.08707/D1", "--text", textFile(10)];
  let stop: () => void = () => undefined;
  const labs = [textLab({ onPart: (key) => key === "round 1" && stop() })];
  await engram(call, { labs }, (it) => {
    stop = () => it.stop(new Interruption("SIGINT"));
  });
  const without = await engram(["run", "2405.08707", "--resume"], { labs: [textLab()] });
  expect([without.exit, without.stdout]).toEqual([EXIT.badInput, ""]);
  expect(without.stderr).toMatch(/is about the text "my book\.txt".*--text/);
  const performed: string[] = [];
  const again = ["run", "2405.08707", "--resume", "--text", textFile(10)];
  expect((await engram(again, { labs: [textLab({ performed })] })).exit).toBe(EXIT.done);
  expect(performed).toEqual(["round 2"]);
});

test.each<[string, (path: string) => readonly string[], RegExp]>([
  ["too short for the settings", (path) => ["run", "2405.08707/D1", "--text", path], /--set rounds=1 fits/],
  ["of which there is none", () => ["run", "2405.08707/D1", "--text", "nowhere.txt"], /nowhere\.txt/],
  [
    "given to a claim that learns none",
    (path) => ["run", "2405.08707/D2", "--text", path],
    /D2 learns no text/,
  ],
  [
    "given to all claims",
    (path) => ["run", "2405.08707", "--preset", "quick", "--text", path],
    /name it, as in/,
  ],
])("a text %s: exit 2 and a sentence", async (_what, words, sentence) => {
  const { exit, stdout, stderr } = await engram(words(textFile(2)), { labs: [textLab()] });
  expect([exit, stdout]).toEqual([EXIT.badInput, ""]);
  expect(stderr).toMatch(sentence);
});

test("a file that is no text is refused", async () => {
  const path = join(home, "picture.txt");
  writeFileSync(path, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]));
  const { exit, stderr } = await engram(["run", "2405.08707/D1", "--text", path], { labs: [textLab()] });
  expect(exit).toBe(EXIT.badInput);
  expect(stderr).toContain('"picture.txt" is not text in UTF-8');
});

test("a terminal sees how far it is", async () => {
  const { stderr } = await engram(["run", "2405.08707/D1"], { isTTY: true });
  expect(stderr).toMatch(/D1: 50 %.*\(round 1\)/);
  expect(stderr.endsWith("\r\u001b[K")).toBe(true);
});

test.each<[string, readonly string[], RegExp]>([
  ["another paper", ["run", "2008.02217"], /no lab for 2008\.02217.*2405\.08707/],
  ["no paper", ["run", "dice"], /"dice"/],
  ["another claim", ["run", "2405.08707/C99"], /no claim "C99".*D1, D2/],
  ["a value out of range", ["run", "2405.08707/D1", "--set", "rounds=0"], /rounds is 0.*from 1 to 1000000/],
  ["half a round", ["run", "2405.08707/D1", "--set", "rounds=1.5"], /a whole number from 1/],
  ["an unknown setting", ["run", "2405.08707/D1", "--set", "x=1"], /no setting "x".*rounds, sides/],
  ["a list too long", ["run", "2405.08707/D1", "--set", "sides=2,3,4,5"], /a list of 1 to 3 numbers, not 4/],
  ["a word for a number", ["run", "2405.08707/D1", "--set", "rounds=many"], /--set name=value/],
  ["nothing for a number", ["run", "2405.08707/D1", "--set", "rounds="], /--set name=value/],
  ["settings for all", ["run", "2405.08707", "--preset", "quick", "--set", "rounds=1"], /name it, as in/],
  ["a seed for nothing", ["run", "2405.08707", "--seed", "1"], /name it, as in/],
  ["settings to resume with", ["run", "2405.08707", "--resume", "--seed", "1"], /Leave --set and --seed out/],
  ["a report of nothing", ["run", "2405.08707", "--format", "md"], /Nothing of 2405\.08707 was run here yet/],
  ["a seed below 0", ["run", "2405.08707/D1", "--seed", "-1"], /whole number from 0/],
  ["another preset", ["run", "2405.08707/D1", "--preset", "all"], /quick, standard, full/],
])("%s: exit 2 and a sentence", async (_title, words, sentence) => {
  const { exit, stdout, stderr } = await engram(words);
  expect([exit, stdout]).toEqual([EXIT.badInput, ""]);
  expect(stderr).toMatch(sentence);
});

test("a run that the machine has no room for is refused with what would fit", async () => {
  const { exit, stderr } = await engram(["run", "2405.08707/D1", "--preset", "full"]);
  expect(exit).toBe(EXIT.badInput);
  expect(stderr).toMatch(
    /D1 with these settings takes about 29\.6 GB of memory, and 0\.9 GB can be used\. --preset standard fits/,
  );
  const disk = { freeMemory: () => 1e12, freeDisk: () => Promise.resolve(1e5) };
  const full = await engram(["run", "2405.08707/D1", "--preset", "full"], { machine: disk });
  expect(full.stderr).toContain("of disk");
});

function experimentFolder(): string {
  const [id = ""] = readdirSync(join(home, "experiments"));
  return join(home, "experiments", id);
}

test("a record that was changed by hand is named, left out of the report, and never shown as a verdict", async () => {
  await engram(["run", "2405.08707/D1"]);
  const series = join(experimentFolder(), "rolls.csv");
  writeFileSync(series, readFileSync(series, "utf8").replace(/\n0,.*/, "\n0,7"));
  expect((await engram(["run", "2405.08707"])).stdout).toContain(
    "its record was changed after it was written: refused",
  );
  expect((await engram(["run", "2405.08707", "--format", "md"])).exit).toBe(EXIT.badInput);
});

test("the report comes in three formats and two languages, into a file", async () => {
  await engram(["run", "2405.08707/D1"]);
  const out = join(home, "report.html");
  const written = await engram(["run", "2405.08707", "--format", "html", "--out", out]);
  expect([written.exit, written.stdout]).toEqual([EXIT.done, ""]);
  const html = readFileSync(out, "utf8");
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html).toContain("<figure><svg ");
  const french = (await engram(["run", "2405.08707", "--format", "md", "--lang", "fr"])).stdout;
  expect(french).toMatch(/^# Rapport de reproduction : On Dice\n/);
  expect(french).toContain("| D1 | confirmée |");
  const json = JSON.parse((await engram(["run", "2405.08707", "--json"])).stdout) as ReportDocument;
  expect(json.claims.map(({ id, experiments }) => [id, experiments.length])).toEqual([
    ["D1", 1],
    ["D2", 0],
  ]);
});

test("Engram reads its own report: title, sections and sentences, and no row of a table", async () => {
  await engram(["run", "2405.08707/D1"]);
  const out = join(home, "report.md");
  await engram(["run", "2405.08707", "--format", "md", "--out", out]);
  const { exit, stdout } = await engram(["read", out, "--json"]);
  expect(exit).toBe(EXIT.done);
  const digest = JSON.parse(stdout) as Digest;
  expect(digest.paper.title).toBe("Reproduction report: On Dice");
  const shown = JSON.stringify(digest.levels);
  expect(shown).toContain("Claim D1 is confirmed");
  expect(shown).not.toMatch(/\||A\. Author/);
});
