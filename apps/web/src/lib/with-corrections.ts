import type { Digest } from "@engram/digest";
import type { Reading, StoredDigest } from "@engram/library";

/** A digest as it leaves the house: with what its authors say of it beside its content, where they say anything. */
export async function withCorrections(
  reading: Reading,
  { contentHash, digest }: StoredDigest,
): Promise<Digest> {
  const { corrections } = await reading.feedbackOn(contentHash);
  return corrections.length === 0 ? digest : { ...digest, corrections };
}
