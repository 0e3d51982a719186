import type { WordAlignment } from "./align-words.ts";
import { changedMarks, type MarkRule } from "./check-marks.ts";
import type { CheckProblem } from "./check-problem.ts";

/** Words that deny by their beginning, ending or sense: "unclear" is "not clear", "independent" does "not depend". */
const DENYING =
  /^(?:un(?!i|der|it)\p{L}{3,}|in(?:ability|dependent\p{L}*|sufficient\p{L}*|complete\p{L}*|active|activity|sensitive|ability|capable|variant|visible|consistent|effective|efficient|adequate|appropriate|accessible|tractable)|im(?:possible|perfect\p{L}*|mobile)|ir(?:respective|relevant|regular)|non\p{L}+|dis(?:appear\p{L}*|agree\p{L}*|continu\p{L}*|similar|connect\p{L}*)|\p{L}+less|elusive|prevent\p{L}*|avoid\p{L}*|loss|lose\p{L}*|lost|difficult|hard|instead|rather|contrary|exclud\p{L}*|exclusion|deplet\p{L}*|delet\p{L}*|remov\p{L}*|absent|null|knockout|contrast|regardless|only|other|block\p{L}*|abolish\p{L}*|eliminat\p{L}*|short|yet|remain\p{L}*|reject\p{L}*|missing|obviat\p{L}*|circumvent\p{L}*|ablat\p{L}*|different\p{L}*|differ)$/u;

const NEGATION: MarkRule = {
  mark: "negation",
  lost: "negation.lost",
  added: "negation.added",
  carriers: DENYING,
  reach: 7,
};

/** What is denied in one and not in the other. */
export function changedNegation(alignment: WordAlignment): CheckProblem[] {
  return changedMarks(alignment, NEGATION);
}
