const WITHDRAWN =
  /\b(?:paper|article|abstract|manuscript|preprint|submission|work|note|version|letter)\b(?: \w+){0,3} (?:has been|have been|is|was|were|being)? ?(?:\w+ )?(?:withdrawn|retracted)\b|^(?:\w+ )?(?:withdrawn|retracted)\b|\bwe (?:\w+ )?(?:withdraw|retract) (?:this|the|our) (?:paper|article|manuscript|preprint)\b/iu;

/** Whether a sentence says that the paper itself was taken back: then nothing in it is found any more. */
export function saysWithdrawn(text: string): boolean {
  return WITHDRAWN.test(text);
}
