import type { LookUpError, PaperView, Reading } from "@engram/library";
import { formatPaperId, type Language, type PaperIdError, parsePathId, type Result } from "@engram/paper";

/** The paper that a path names, if the path has its one right form. */
export async function findPaper(
  reading: Reading,
  path: string,
  options: { readonly language: Language; readonly signal?: AbortSignal },
): Promise<Result<PaperView, PaperIdError | LookUpError>> {
  const id = parsePathId(path);
  return id.ok ? await reading.lookUp(id.value, options) : id;
}

/** The one right form of a path that names a paper in another (`math.GT/0309136`, capitals); undefined where it has it. */
export function canonicalPath(path: string): string | undefined {
  const id = parsePathId(path);
  if (!id.ok) return undefined;
  const canonical = formatPaperId(id.value);
  return canonical === path ? undefined : canonical;
}
