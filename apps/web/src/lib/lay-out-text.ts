import { plainText, type RichPart, type RichText } from "./rich-text.ts";

/** Parts that follow one another; those that are tied stay on one line. */
export interface LineGroup {
  readonly isTied: boolean;
  readonly parts: RichText;
}

/** What touches a formula goes with it where it is short: longer, it would not fit a phone. */
const BEFORE = /(?<![^\s-])[^\s-]{1,12}$/u;
const AFTER = /^[^\s-]{1,12}(?=\s|$)/u;
const LONGEST_TIED = 28;

/**
 * Browsers break a line before and after any formula, even inside `¹³CO(J=3−2)`: here a formula is tied to the letters
 * that touch it, on both sides and on to the next formula.
 */
export function layOutText(parts: RichText): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  let tied: RichPart[] = [];
  const add = (isTied: boolean, some: RichText): void => {
    if (some.length > 0) groups.push({ isTied, parts: some });
  };
  const endTied = (): void => {
    const isLone = tied.length === 1 && tied[0]?.kind === "math" && tied[0].tail === "";
    add(!isLone && plainText(tied).length <= LONGEST_TIED, tied);
    tied = [];
  };
  parts.forEach((part, index) => {
    if (part.kind === "math") {
      if (isDisplay(part)) endTied();
      tied.push(part);
      if (isDisplay(part) || part.tail.endsWith("-")) endTied();
      return;
    }
    const after = tied.length > 0 ? (AFTER.exec(part.text)?.[0] ?? "") : "";
    if (after !== "") tied.push(text(after));
    const rest = part.text.slice(after.length);
    if (rest === "") return;
    endTied();
    const next = parts[index + 1];
    const before = next?.kind === "math" && !isDisplay(next) ? (BEFORE.exec(rest)?.[0] ?? "") : "";
    const free = rest.slice(0, rest.length - before.length);
    if (free !== "") add(false, [text(free)]);
    if (before !== "") tied.push(text(before));
  });
  endTied();
  return groups;
}

function text(words: string): RichPart {
  return { kind: "text", text: words };
}

function isDisplay(part: RichPart): boolean {
  return part.kind === "math" && /^<math[^>]* display="block"/.test(part.mathml);
}
