import { wordTable } from "../../word-table.ts";
import { bracketDepths, type Word, word } from "../prose/words.ts";
import { subjectVerbAt } from "./clause-shape.ts";
import { hasMainClause } from "./split-conjunction.ts";
import { isConditional, isModalOrNegated, opensHedgedComplement } from "./split-guards.ts";

/** Participles at the end of a sentence that speak of all that was said before, and their finite form. */
const FINITE: ReadonlyMap<string, readonly [present: string, past: string]> = wordTable({
  suggesting: ["suggests", "suggests"],
  indicating: ["indicates", "indicates"],
  implying: ["implies", "implies"],
  showing: ["shows", "shows"],
  demonstrating: ["demonstrates", "demonstrates"],
  confirming: ["confirms", "confirms"],
  revealing: ["reveals", "reveals"],
  leading: ["leads", "led"],
  resulting: ["results", "resulted"],
  allowing: ["allows", "allowed"],
  enabling: ["enables", "enabled"],
  causing: ["causes", "caused"],
  making: ["makes", "made"],
});
/** These take a "that" when they speak of the whole; with an object, their subject may be a noun before. */
const WITH_THAT = new Set(
  "suggesting indicating implying showing demonstrating confirming revealing".split(" "),
);

/** A final ", suggesting that ..." as "This suggests that ...". */
export function splitAtParticiple(
  words: readonly Word[],
): readonly [readonly Word[], readonly Word[]] | null {
  const depths = bracketDepths(words);
  for (let index = 4; index < words.length - 3; index += 1) {
    if (words[index]?.text !== "," || depths[index] !== 0) continue;
    const adverb = /^(?:thus|thereby|hence|therefore)$/u.test(words[index + 1]?.lower ?? "") ? 1 : 0;
    const participle = words[index + 1 + adverb]?.lower ?? "";
    const finite = FINITE.get(participle);
    const rest = words.slice(index + 2 + adverb);
    if (finite === undefined || !follows(participle, rest, adverb === 1)) continue;
    const main = words.slice(0, index);
    // "..., leading to A and destroying B" goes on with a participle of its own.
    if (rest.some((item, at) => item.lower === "and" && /ing$/u.test(rest[at + 1]?.lower ?? ""))) return null;
    const open = isModalOrNegated(main) || isConditional(main) || opensHedgedComplement(words, index);
    if (open || !hasMainClause(main) || rest.some((item) => item.text === ";")) return null;
    return [main, [word("this", "PRON"), word(isPast(main) ? finite[1] : finite[0], "VERB"), ...rest]];
  }
  return null;
}

function isPast(main: readonly Word[]): boolean {
  const verb = main[Math.max(0, subjectVerbAt(main, 0, "loose"))]?.lower ?? "";
  return /ed$|^(?:was|were|had|did|gave|took|became|grew|began|went|saw|fell|rose|came)$/u.test(verb);
}

function follows(participle: string, rest: readonly Word[], adverb: boolean): boolean {
  const first = rest[0]?.lower;
  if (WITH_THAT.has(participle)) return first === "that";
  if (participle === "leading") return first === "to";
  if (participle === "resulting") return first === "in";
  return adverb || /^(?:the|a|an|it|them|us|for|its|more)$/u.test(first ?? "");
}
