import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { taggedOf } from "../../testing/sample-source.ts";
import { parseSentence } from "../low/parse-sentence.ts";
import { assignRoles } from "../roles/assign-roles.ts";
import { sourceSentences } from "../roles/source-sentence.ts";
import { sketchAll } from "./sketch.ts";

const parser = await loadParser();

test("the sentence of the contribution may not go, and neither may that of the one-line summary", () => {
  const roled = assignRoles(
    sourceSentences(
      taggedOf(
        "Lamps are old. We propose a lamp of glass. It is lit by hand. The lamp saved half of the oil.",
      ),
    ),
  );
  const stays = (summary: (typeof roled)[number] | null) =>
    sketchAll(roled, ({ tokens }) => parseSentence(parser, tokens), true, summary).map(
      ({ mustStay }) => mustStay,
    );
  expect(stays(null)).toEqual([false, true, false, false]);
  expect(stays(roled[3] ?? null)).toEqual([false, true, false, true]);
});

test.each([
  ["The mirror is reduced to a plate by hand.", true],
  ["This mirror is reduced to a plate by hand.", false],
])("what closes a sentence may go only where the next one does not point at it: %j", (next, goes) => {
  const roled = assignRoles(
    sourceSentences(
      taggedOf(
        `We propose a lamp. The lamp is turned into a plate, and the plate is cut into a mirror. ${next}`,
      ),
    ),
  );
  const sketches = sketchAll(roled, ({ tokens }) => parseSentence(parser, tokens), true, null);
  expect((sketches[1]?.options.length ?? 0) > 0).toBe(goes);
});
