import { AUTHORS_DO } from "../prose/author-verbs.ts";

/**
 * Whether what a participle tells is a deed of what "we" find or show, and not ours: "We find a glow of the lamp, reaching
 * over halls", "We show the glow of LampNet, outshining B". Of our verb its lemma, of the participle its base.
 */
export function isOfFound(lemma: string, base: string): boolean {
  return FINDS.test(lemma) && (RIVALS.test(base) || !AUTHORS_DO.has(base));
}

const FINDS =
  /^(?:find|identify|discover|uncover|reveal|show|demonstrate|report|observe|detect|describe|note|see)$/u;
const RIVALS = /^(?:outperform|surpass|exceed|beat|match|overtake)$/u;
