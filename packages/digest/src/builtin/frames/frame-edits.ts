import type { SentenceTree } from "../low/sentence-tree.ts";
import type { Edit } from "../low/telling.ts";
import type { Frame, FrameContext } from "./frame.ts";
import { showThat, studyHow } from "./how.ts";
import { lets, makesPossible } from "./make.ts";
import { needs } from "./need.ts";
import { activeWithAgent, activeWithAuthors } from "./passive.ts";
import { reportThat, reportToBe, wantTo } from "./report.ts";

const FRAMES: readonly Frame[] = [
  wantTo,
  reportThat,
  reportToBe,
  activeWithAuthors,
  activeWithAgent,
  needs,
  studyHow,
  showThat,
  lets,
  makesPossible,
];

/** What the frames tell otherwise in a sentence. */
export function frameEdits(tree: SentenceTree, context: FrameContext): Edit[] {
  return tree.words.flatMap((_, verb) => {
    // All frames are built around a verb, or around what is said with "is".
    const tag = tree.tags[verb] ?? "";
    if (!tag.startsWith("VB") && !tag.startsWith("JJ") && verb !== tree.root) return [];
    for (const frame of FRAMES) {
      const edits = frame(tree, verb, context);
      if (edits !== null) return [...edits];
    }
    return [];
  });
}
