import fc from "fast-check";
import { expect, test } from "vitest";
import { createLexicon } from "./lexicon.ts";

test("every word of the lexicon is found under its own entry, and no other is found", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 60 }), (hashes) => {
      const tags = Uint8Array.from(hashes, (_, index) => index % 7);
      const { find, onlyTags } = createLexicon(Int32Array.from(hashes), tags);
      for (let hash = -60; hash <= 60; hash += 1) {
        expect(find(hash)).toBe(hashes.indexOf(hash) + 1);
        if (find(hash) > 0) expect(onlyTags[find(hash)]).toBe(tags[find(hash) - 1]);
      }
    }),
    { seed: 1122, numRuns: 100 },
  );
});
