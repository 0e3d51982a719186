import { formatPaperId, parsePathId } from "@engram/paper";

/** Where a claim is made, and where to read it. */
export interface ClaimSource {
  readonly words: string;
  readonly address: string;
}

/** A claim is made by a version of the lab's paper, by that paper as it was published elsewhere, or by another paper. */
export function claimSource(paper: string, version: string): ClaimSource {
  const other = parsePathId(version);
  const id = other.ok ? formatPaperId(other.value) : /^v\d+$/.test(version) ? paper + version : undefined;
  return id === undefined
    ? { words: `arXiv:${paper} (${version})`, address: `https://arxiv.org/abs/${paper}` }
    : { words: `arXiv:${id}`, address: `https://arxiv.org/abs/${id}` };
}
