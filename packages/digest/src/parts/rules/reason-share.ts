import { lowerAt, type SentenceTree } from "../../builtin/low/sentence-tree.ts";
import { wordTable } from "../../word-table.ts";

/** "Mainly because", "in part due to": which share of the reason is told. */
export function shareBefore(
  tree: SentenceTree,
  at: number,
): { readonly at: number; readonly reason: string | null } {
  const lower = lowerAt(tree, at - 1);
  if (lower === "part" && lowerAt(tree, at - 2) === "in")
    return { at: at - 2, reason: "part of the reason is" };
  const reason = SHARES.get(lower);
  return reason === undefined ? { at, reason: null } : { at: at - 1, reason };
}

const SHARES: ReadonlyMap<string, string> = wordTable({
  partly: "part of the reason is",
  partially: "part of the reason is",
  mainly: "the main reason is",
  mostly: "the main reason is",
  largely: "the main reason is",
  primarily: "the main reason is",
  predominantly: "the main reason is",
  chiefly: "the main reason is",
  likely: "the likely reason is",
  probably: "the likely reason is",
  presumably: "the likely reason is",
  possibly: "a possible reason is",
  perhaps: "a possible reason is",
  simply: "the reason is simply",
});

/** Words before a joint with which what follows is no reason of its own. */
export const NOT_HERE =
  /^(?:perhaps|possibly|probably|likely|presumably|maybe|only|just|not|and|but|or|merely|is|are|was|were|be|been|being|both|such|same|well|than|part|particularly|especially|commonly|often|frequently|usually|typically|generally|apparently|sometimes|either|neither|nor|more)$/u;
