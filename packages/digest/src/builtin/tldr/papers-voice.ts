import { inflect } from "../../lexicon/verb-forms.ts";
import { AUTHORS_DO, CLEAR_AUTHOR_VERBS } from "../prose/author-verbs.ts";
import type { Word } from "../prose/words.ts";

/** What authors do in a paper that may as well be said of the paper: it proposes and shows, and trains nothing. */
const SAID_OF_PAPERS: ReadonlySet<string> = new Set(
  (
    "propose present introduce describe provide develop study investigate examine explore analyze analyse consider " +
    "discuss address tackle demonstrate show prove argue suggest derive extend formulate formalize evaluate compare " +
    "establish report review revisit give offer conclude focus aim explain illustrate outline clarify " +
    "characterize generalize define advocate highlight reveal identify attempt"
  ).split(" "),
);

/** The same of a statement alone: a paper finds that lamps glow, and finds no lamps. */
const STATED_BY_PAPERS = /^(?:find|observe|note|ask|hypothesi[sz]e)$/u;

/** Texts that call themselves something else. */
const OTHER_KIND =
  /\b(?:this|the present|our|my) (?:\p{L}+ )?(?:thesis|dissertation|book|chapter|talk|lectures?|poster|tutorial|proposal|report|manual|monograph)\b/iu;

/** Whether a text may be called a paper. */
export function isCalledPaper(texts: readonly string[]): boolean {
  return !texts.some((text) => OTHER_KIND.test(text));
}

/**
 * "The authors propose a lamp and show that it glows" as "The paper proposes a lamp and shows that it glows", which people
 * say more often of one paper. The words stay as they are where the sentence speaks of its authors again, or of another
 * paper, or of what only people do.
 */
export function inPapersVoice(told: readonly Word[]): readonly Word[] {
  const authors = told.findIndex(({ lower }) => lower === "authors");
  if (authors < 1 || !opensClause(told, authors - 1) || namesOthers(told, authors)) return told;
  let verb = authors + 1;
  while (told[verb]?.tag === "ADV") verb += 1;
  if (!isSaidOfPapers(told, verb)) return told;
  const joined = joinedDeeds(told, verb);
  if (joined === null) return told;
  const deeds = new Set([verb, ...joined]);
  return told.map((item, index) => {
    if (index === authors) return { ...item, text: "paper", lower: "paper", lemma: "paper" };
    if (!deeds.has(index)) return item;
    const third = inflect(item.lower, "third");
    return { ...item, text: third, lower: third };
  });
}

function isSaidOfPapers(told: readonly Word[], verb: number): boolean {
  const lower = told[verb]?.lower ?? "";
  const states = STATED_BY_PAPERS.test(lower) && STATES.test(told[verb + 1]?.lower ?? "");
  return SAID_OF_PAPERS.has(lower) || states;
}

const STATES = /^(?:that|how|whether)$/u;

/** What may stand before "the paper": "Using oil" would be said of the paper. */
const OPENS = /^(?:to|in|for|on|with|from|under|inspired|motivated|based|unlike|given|besides)$/u;

function opensClause(told: readonly Word[], the: number): boolean {
  if (told[the]?.lower !== "the") return false;
  return the === 0 || (told[the - 1]?.text === "," && OPENS.test(told[0]?.lower ?? ""));
}

function namesOthers(told: readonly Word[], authors: number): boolean {
  return told.some(
    ({ lower }, index) =>
      index !== authors && /^(?:authors?|they|them|their|theirs|themselves|papers?|we|our|us)$/u.test(lower),
  );
}

/** Where else the authors do something, "... and show that"; null where that is not clear, or is nothing that papers do. */
function joinedDeeds(told: readonly Word[], first: number): number[] | null {
  const found: number[] = [];
  for (let index = first + 1; index < told.length - 1; index += 1) {
    const joint = told[index]?.lower;
    if (joint !== "and" && joint !== "," && joint !== "or") continue;
    const at = told[index + 1]?.tag === "ADV" ? index + 2 : index + 1;
    const item = told[at];
    if (item === undefined || !isBaseForm(item, told[at + 1])) continue;
    const before = told[index - 1];
    // "a way to find and compare lamps"
    if (before?.tag === "VERB" && index - 1 !== first) continue;
    const isClear = STATES.test(told[at + 1]?.lower ?? "");
    const mayBeOthers = told.slice(first, index).some(({ lower }) => OTHER_SUBJECT.test(lower));
    if (!isSaidOfPapers(told, at) || (mayBeOthers && !isClear)) return null;
    found.push(at);
  }
  return found;
}

/** After these, another verb without an ending may belong to somebody else. */
const OTHER_SUBJECT = /^(?:to|that|which|who|can|could|may|might|will|would|how|where|when)$/u;

/** Also "and use it", where the tagger takes the verb for a noun. */
function isBaseForm({ tag, lower, lemma }: Word, next: Word | undefined): boolean {
  if (CLEAR_AUTHOR_VERBS.has(lower) || (tag === "VERB" && lower === lemma)) return true;
  return AUTHORS_DO.has(lower) && /^(?:DET|PRON)$/u.test(next?.tag ?? "");
}
