/** The article that makes a claim, `2405.08707v2`: a version of the lab's paper, or another paper by its own id. */
export function claimSource(paper: string, version: string): string {
  return /^v\d+$/.test(version) ? paper + version : version;
}
