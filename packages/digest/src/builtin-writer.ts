import type { Writer } from "./writer.ts";

/**
 * The writer that is always there: it picks sentences, shortens and splits them by rules, and needs neither a model
 * nor a network. The same source gives the same digest on every machine.
 */
export const builtinWriter: Writer = {
  name: "builtin",
  // 3: Low in shorter statements, clauses read alone before they are cut. Votes re-open Run where this is newer.
  version: "7",
  async write(source, options) {
    // Loaded at the first digest: the tagger's lexicon takes a tenth of a second that other commands need not wait.
    const { writeDigest } = await import("./builtin/write-digest.ts");
    return await writeDigest(source, options);
  },
};
