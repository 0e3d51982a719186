import { wordTable } from "../../word-table.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import { withArticle } from "./article-before.ts";
import { isPlural, lowerAt, type SentenceTree, tagAt } from "./sentence-tree.ts";
import type { Edit } from "./telling.ts";

/** What stands behind the hyphen of a compound, and what is said instead, behind the noun. */
const JOINTS: ReadonlyMap<string, string> = wordTable({
  induced: "induced by",
  evoked: "evoked by",
  stimulated: "stimulated by",
  activated: "activated by",
  regulated: "controlled by",
  controlled: "controlled by",
  driven: "driven by",
  triggered: "triggered by",
  encoded: "encoded by",
  catalyzed: "catalyzed by",
  mediated: "through",
  treated: "treated with",
  infected: "infected with",
  bound: "bound to",
  related: "related to",
  based: "based on",
  associated: "linked to",
  derived: "derived from",
});

/** The same with a verb that agrees with the noun. */
const CLAUSES: ReadonlyMap<string, readonly [singular: string, plural: string]> = wordTable({
  dependent: ["that depends on", "that depend on"],
  independent: ["that does not depend on", "that do not depend on"],
  expressing: ["that expresses", "that express"],
  specific: ["that is specific to", "that are specific to"],
});

/** Things that need no article. */
const UNCOUNTED =
  /^(?:stress|noise|cold|heat|light|radiation|exercise|hypoxia|inflammation|infection|injury|insulin|glucose|alcohol|estrogen|calcium|iron|oxygen|ubiquitin|dopamine|serotonin|sleep|memory|learning|age|fear|obesity|cancer|starvation|gravity|voltage|glutamate|cholesterol|smoking|tobacco|pregnancy|depression|ischemia|aging|ageing|work|health|language|speech|music|attention|laser|magnesium|zinc|copper|sodium|potassium|lithium|nitrogen|carbon|hydrogen|water|air|wind|morphine|cocaine|nicotine|ethanol|cisplatin|tamoxifen|metformin|aspirin|cortisol|corticosterone|leptin|melatonin|quercetin|myosin|actin|kinesin|dynein|cohesin|caspase|integrin)$/u;

/** Nouns that make a name with what stands before them: "AMP-activated protein kinase". */
const NAMING =
  /(?:kinases?|polymerases?|proteins?|receptors?|channels?|ligases?|ases?|complex(?:es)?|diabetes|domains?|ratios?|plots?|functions?)$/u;

/** Acronyms for things that are counted: "CNN-based models" are based on CNNs. */
const COUNTED = /(?:N|NN|GAN|VAE|LSTM|SVM|GRU|CRF|LED|PDE|ODE|MDP|EHR|ML?P)s?$/u;

/** "EGF-induced growth" as "growth induced by EGF", "stress-related illness" as "illness related to stress". */
export function unpackedCompounds(tree: SentenceTree): Edit[] {
  return tree.words.flatMap((_, joint) => unpacked(tree, joint) ?? []);
}

function unpacked(tree: SentenceTree, joint: number): Edit | null {
  const start = joint - 2;
  if (start < 0 || tree.words[joint - 1]?.text !== "-" || !opensPhrase(tree, start)) return null;
  const end = endOfNoun(tree, joint + 1);
  if (end === null) return null;
  const told = jointOf(tree, joint, end - 1);
  const first = tree.words[joint + 1];
  if (told === null || first === undefined) return null;
  const cause = tree.words[start];
  if (cause === undefined) return null;
  const own = start === 0 && UNCOUNTED.test(cause.lower) ? word(cause.lower, "NOUN") : cause;
  const noun = tree.words.slice(joint + 1, end);
  const to: Word[] = [...noun, ...wordsFrom(told), { ...own, spaceBefore: true }];
  return withArticle(tree, { start, end, to });
}

function jointOf(tree: SentenceTree, joint: number, noun: number): string | null {
  const lower = lowerAt(tree, joint);
  // "Age-specific rates": for each age, and not of one.
  if (lower === "specific" && isDivided(tree, joint - 2)) return null;
  const clause = CLAUSES.get(lower);
  if (clause !== undefined) return isPlural(tree, noun) ? clause[1] : clause[0];
  const cause = tree.words[joint - 2]?.text ?? "";
  // "Treg-mediated": cells are counted.
  if (lower === "mediated" && /^(?:T|B|NK|CD\d*|Treg|Th\d*)$/u.test(cause)) return null;
  if (lower === "based" && COUNTED.test(cause)) return null;
  return JOINTS.get(lower) ?? null;
}

/** What people or cases are divided by. */
function isDivided(tree: SentenceTree, at: number): boolean {
  return /^(?:age|sex|gender|cause|disease|race|work|health|language|pregnancy|cancer)$/u.test(
    lowerAt(tree, at),
  );
}

/** Whether what stands before the hyphen is a thing of one word that needs no article, and opens its noun phrase. */
function opensPhrase(tree: SentenceTree, start: number): boolean {
  const { text = "", lower = "" } = tree.words[start] ?? {};
  const name =
    /^(?=.*[\p{Lu}\d])[\p{L}\d+]{2,}$/u.test(text) && !(start === 0 && /^\p{Lu}\p{Ll}+$/u.test(text));
  if (!(name && !/(?:s|ase)$/u.test(text)) && !UNCOUNTED.test(lower)) return false;
  const before = tagAt(tree, start - 1);
  const mark = tree.words[start - 1]?.text ?? "";
  return (
    start === 0 ||
    (!/^(?:JJ|NN|CD|HYPH|RB|VBN|VBG|POS|FW|MATH)/u.test(before) && !/^(?:[-–/,()]|and|or|but)$/u.test(mark))
  );
}

function isCommon({ text, lower }: Word): boolean {
  return /^\p{Ll}+$/u.test(text) && !NAMING.test(lower) && !/^(?:manner|fashion|way)$/u.test(lower);
}

/** Where a noun of one or two words ends, with nothing behind it that belongs to it; null otherwise. */
function endOfNoun(tree: SentenceTree, start: number): number | null {
  const two = /^(?:NN|JJ)$/u.test(tagAt(tree, start)) && /^NNS?$/u.test(tagAt(tree, start + 1));
  const end = start + (two ? 2 : 1);
  const last = tree.words[end - 1];
  if (last === undefined || !/^NNS?$/u.test(tagAt(tree, end - 1)) || !isCommon(last)) return null;
  const after = tree.words[end];
  const closes =
    after === undefined ||
    /^[.;]$/u.test(after.text) ||
    /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, end)) ||
    /^(?:in|during|at|while|when|but|because)$/u.test(after.lower);
  return closes ? end : null;
}
