import { familyOf } from "./word-family.ts";

const PREFIX =
  /^(?:intra|inter|extra|trans|micro|macro|multi|nano|post|pre|super|co|bio|photo|neuro|auto|hyper|mid|up|down)(?=\p{L}{4})/u;

/** "intracellular" speaks of cells, "microvessels" of vessels: the family of what stands behind such a beginning. Not "replaced": nothing was placed. */
export function withoutPrefix(lower: string): string | null {
  const core = lower.replace(PREFIX, "");
  return core === lower ? null : familyOf(core);
}
