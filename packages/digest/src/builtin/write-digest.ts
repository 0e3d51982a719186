import type { SourceText } from "@engram/paper";
import type { Statement } from "../digest.ts";
import { tagSource } from "../split-source.ts";
import { getStatement } from "../statement.ts";
import type { Writer, WrittenDigest } from "../writer.ts";

/** Everything that the built-in writer makes of a source, step by step. */
export async function writeDigest(
  source: SourceText,
  options: Parameters<Writer["write"]>[1],
): Promise<WrittenDigest> {
  const { report, signal } = options;
  report?.({ kind: "step", step: "split", state: "started" });
  const split = await tagSource(source);
  signal?.throwIfAborted();
  const statements: Statement[] = [...split.sentences].flatMap(([section, ranges]) =>
    section === "title"
      ? []
      : ranges.map((range) =>
          getStatement(split, {
            text: (split.tagged.get(section)?.text ?? "").slice(range.start, range.end),
            passages: [{ section, ...range }],
          }),
        ),
  );
  report?.({ kind: "step", step: "split", state: "done" });
  const byWriter = { writtenBy: "builtin", statements };
  return {
    language: "en",
    content: {
      tldr: statements[0] ?? null,
      levels: { high: { writtenBy: "authors", statements }, medium: byWriter, low: byWriter },
      keyPoints: [],
      keywords: [],
    },
  };
}
