import type { Correction } from "@engram/library";
import { expect, test } from "vitest";
import { runArguments } from "../command-line.ts";
import { EXIT } from "../exit-code.ts";
import { fakeReading } from "../testing/fake-reading.ts";
import { testSurroundings } from "../testing/test-surroundings.ts";

const correction: Correction = {
  number: 7,
  state: "pending",
  paperId: "2401.00001",
  contentHash: "a".repeat(64),
  statement: "/tldr",
  quote: "A sentence.",
  text: "Not\u001b[2J so.",
  name: "Ada",
  email: "ada@example.org",
  sent: "2026-11-22T12:00:00.000Z",
};

async function engram(words: string, reading = fakeReading({ corrections: [correction] })) {
  const surroundings = testSurroundings({ reading });
  const exit = await runArguments(words.split(" "), surroundings);
  return { exit, ...surroundings.written };
}

test("corrections that wait are listed with who sent them and what about, without what could drive a terminal", async () => {
  const { exit, stdout } = await engram("library corrections list");
  expect([exit, stdout]).toEqual([
    EXIT.done,
    "7\tpending\t2026-11-22\t2401.00001\tAda <ada@example.org>\n  on: A sentence.\n  says: Not[2J so.\n",
  ]);
  expect((await engram("library corrections list --state approved")).stderr).toContain(
    "No correction is approved.",
  );
});

test("a correction that was approved waits no longer, one that is not there is refused", async () => {
  const reading = fakeReading({ corrections: [correction] });
  expect((await engram("library corrections approve 7", reading)).exit).toBe(EXIT.done);
  expect((await engram("library corrections list", reading)).stdout).toBe("");
  const approved = await engram("library corrections list --state approved --json", reading);
  expect(JSON.parse(approved.stdout)).toMatchObject([{ number: 7, state: "approved" }]);
  expect((await engram("library corrections reject 7", reading)).exit).toBe(EXIT.done);
  const missing = await engram("library corrections reject 8", reading);
  expect([missing.exit, missing.stderr]).toEqual([EXIT.badInput, expect.stringContaining("no correction 8")]);
});

test("a paper is taken down with whose request it was, listed, and put back once", async () => {
  const reading = fakeReading();
  await engram("library takedown 2405.08707v1 --by authors --reason embargo", reading);
  expect((await engram("library takedown", reading)).stdout).toBe(
    "2405.08707\t2026-11-22\tauthors\tembargo\n",
  );
  expect((await engram("library restore-paper 2405.08707", reading)).exit).toBe(EXIT.done);
  const again = await engram("library restore-paper 2405.08707", reading);
  expect([again.exit, again.stderr]).toEqual([EXIT.badInput, expect.stringContaining("is not taken down")]);
  expect((await engram("library takedown 2413.00001", reading)).exit).toBe(EXIT.badInput);
});
