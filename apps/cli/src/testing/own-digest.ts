import { builtinWriter, type Digest } from "@engram/digest";
import { digestOwnText } from "../own-text/digest-own-text.ts";

/** A digest of a small text of our own, made by the real writer. */
export async function ownDigest(
  changes: { readonly title?: string; readonly abstract?: string } = {},
): Promise<Digest> {
  const text = {
    title: "Memories of $n$ things",
    abstract:
      "Most memories forget what they are told. We store $n^2$ patterns in a memory. " +
      "We find that recall rises from 41 % to 87 %. However, only small memories were tried.",
    ...changes,
  };
  const digest = await digestOwnText(
    { id: "own", text, categories: ["cs.LG"] },
    {
      language: "en",
      operator: { audience: "public", commercial: false },
      now: new Date("2026-11-22T12:00:00Z"),
      signal: new AbortController().signal,
      writer: builtinWriter,
    },
  );
  if (!digest.ok) throw new Error(`refused: ${digest.error.reason}`);
  return digest.value;
}
