import { inflect } from "../../lexicon/verb-forms.ts";
import { AUTHORS_DO, CLEAR_AUTHOR_VERBS } from "../prose/author-verbs.ts";
import type { Word } from "../prose/words.ts";

/** What authors do in a paper that may as well be said of the paper: it proposes and shows, and trains nothing. */
const SAID_OF_PAPERS: ReadonlySet<string> = new Set(
  (
    "propose present introduce describe provide develop study investigate examine explore analyze analyse consider " +
    "discuss address tackle demonstrate show prove argue suggest derive extend formulate formalize evaluate compare " +
    "establish report review revisit give offer conclude focus aim explain illustrate outline clarify " +
    "characterize generalize define advocate highlight reveal identify attempt apply adopt leverage exploit design " +
    "devise construct combine integrate unify connect link relate bridge cast reformulate reframe rethink reinterpret " +
    "posit conduct survey summarize summarise contribute showcase question answer improve assess obtain point draw " +
    "make reduce document validate verify quantify characterise generalise hypothesize hypothesise"
  ).split(" "),
);

/** The same of a statement alone: a paper finds that lamps glow, and finds no lamps. */
const STATED_BY_PAPERS = /^(?:find|observe|note|ask)$/u;

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
 * paper, or of what only people do. `source` are the words that `told` was made of.
 */
export function inPapersVoice(told: readonly Word[], source: readonly Word[]): readonly Word[] {
  const authors = told.findIndex(({ lower }) => lower === "authors");
  if (authors < 1 || !opensClause(told, authors - 1) || namesOthers(told, authors, source)) return told;
  let verb = authors + 1;
  while (told[verb]?.tag === "ADV" || /^(?:first|further|then)$/u.test(told[verb]?.lower ?? "")) verb += 1;
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

/** What may stand before "the paper": "Using oil" would be said of the paper, and so would "While using oil". */
const OPENS =
  /^(?:to|in|for|on|with|from|under|inspired|motivated|based|unlike|given|besides|as|through|within|across|beyond|despite|towards?|among|rather|instead|contrary|building)$/u;
const OPENS_CLAUSE = /^(?:although|though|while|since|because|when|if|whereas)$/u;

function opensClause(told: readonly Word[], the: number): boolean {
  if (told[the]?.lower !== "the") return false;
  if (the === 0) return true;
  const [first, second] = told;
  if (told[the - 1]?.text !== "," || first === undefined || second === undefined) return false;
  return OPENS.test(first.lower) || (OPENS_CLAUSE.test(first.lower) && !/(?:ing|ed)$/u.test(second.lower));
}

/** Whether a sentence names its authors again, or other papers. "They" of the source, where it says "we", are others. */
function namesOthers(told: readonly Word[], authors: number, source: readonly Word[]): boolean {
  const named = told[authors];
  const kept = new Set(named !== undefined && source.includes(named) ? [] : source);
  return told.some(
    (item, index) =>
      (index !== authors && /^(?:authors?|papers?|we|our|us)$/u.test(item.lower)) ||
      (/^(?:they|them|their|theirs|themselves)$/u.test(item.lower) && !kept.has(item)),
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
    const afterAdverb = at === index + 2;
    if (item === undefined || !isBaseForm(item, told[at + 1], afterAdverb)) continue;
    // "a way to find and compare lamps", "halls, light or dark": a list of deeds of authors goes on with one.
    if (told[index - 1]?.tag === "VERB" && index - 1 !== first) continue;
    if (joint === "," && !isSaidOfPapers(told, at)) continue;
    const isClear = STATES.test(told[at + 1]?.lower ?? "");
    const mayBeOthers = told.slice(first, index).some((_, offset) => hasOwnVerb(told, first + offset));
    // "to light halls and paint them"
    if (mayBeOthers && !AUTHORS_DO.has(item.lower)) continue;
    if (!isSaidOfPapers(told, at) || (mayBeOthers && !isClear)) return null;
    found.push(at);
  }
  return found;
}

/** After these, another verb without an ending may belong to somebody else. */
const OTHER_SUBJECT = /^(?:that|which|who|can|could|may|might|will|would|how|where|when)$/u;

function hasOwnVerb(told: readonly Word[], index: number): boolean {
  const item = told[index];
  if (item?.lower !== "to") return OTHER_SUBJECT.test(item?.lower ?? "");
  const next = told[index + 1]?.tag === "ADV" ? told[index + 2] : told[index + 1];
  return next?.tag === "VERB" || next?.tag === "AUX" || AUTHORS_DO.has(next?.lower ?? "");
}

/** Also "and use it", "and carefully label a lamp", where the tagger takes the verb for a noun; never "end-to-end". */
function isBaseForm({ tag, lower, lemma }: Word, next: Word | undefined, afterAdverb: boolean): boolean {
  if (CLEAR_AUTHOR_VERBS.has(lower)) return true;
  if (tag === "VERB" && lower === lemma && !lower.includes("-")) return true;
  return (afterAdverb || AUTHORS_DO.has(lower)) && /^(?:DET|PRON)$/u.test(next?.tag ?? "");
}
