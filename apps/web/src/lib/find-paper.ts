import type { LookUpError, PaperView, Reading } from "@engram/library";
import { err, formatPaperId, type PaperIdError, parsePathId, type Result } from "@engram/paper";

/**
 * The paper that a path names, if the path has its one right form. With its digests in every language: a reader whose
 * own is not among them is shown another, and told so, rather than asked to make one.
 */
export async function findPaper(
  reading: Reading,
  path: string,
  signal?: AbortSignal,
): Promise<Result<PaperView, PaperIdError | LookUpError>> {
  const id = parsePathId(path);
  return id.ok ? await reading.lookUp(id.value, signal === undefined ? {} : { signal }) : id;
}

/**
 * The paper that a path names, from what is stored alone: for what programs fetch by themselves (cards in other pages,
 * previews of links), so that no crawler makes this server ask arXiv.
 */
export async function findStoredPaper(
  reading: Reading,
  path: string,
): Promise<
  Result<PaperView, PaperIdError | LookUpError | { readonly code: "paper.not-here"; readonly id: string }>
> {
  const id = parsePathId(path);
  if (!id.ok) return id;
  const found = await reading.lookUp(id.value, { offline: true });
  if (!found.ok && found.error.code === "paper.not-stored-offline")
    return err({ code: "paper.not-here", id: id.value.id });
  return found;
}

/** The one right form of a path that names a paper in another (`math.GT/0309136`, capitals); undefined where it has it. */
export function canonicalPath(path: string): string | undefined {
  const id = parsePathId(path);
  if (!id.ok) return undefined;
  const canonical = formatPaperId(id.value);
  return canonical === path ? undefined : canonical;
}
