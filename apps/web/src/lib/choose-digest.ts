import { type Digest, writerId } from "@engram/digest";
import type { StoredDigest } from "@engram/library";
import type { Language } from "@engram/paper";

/** The newest in the reader's language, else the newest; of the writer that was asked for, if any was. */
export function chooseDigest(
  digests: readonly StoredDigest[],
  language: Language,
  writer: string | null = null,
): StoredDigest | undefined {
  const by = writer === null ? digests : digests.filter((one) => writerOf(one) === writer);
  return by.find((one) => one.language === language) ?? by[0];
}

/** Who wrote a digest, as `?writer=` names it: `builtin`, `remote:llama3.2`. */
export function writerOf({ digest }: { readonly digest: Digest }): string {
  const { writer: name, model } = digest.provenance;
  return writerId(model === undefined ? { name } : { name, model });
}
