import type { Cell, Modifier } from "./cell.ts";
import type { GrammaticalNumber, Lexicon } from "./lexicon.ts";
import { MARKS } from "./lexicon.ts";

/** Makes a choice among `count` equally likely ones: a number in [0, count). Every line is nothing but such choices. */
export type Choose = (count: number) => number;

/** A line: the declarative, the task, and what is to be answered. */
export interface Line {
  readonly declarative: readonly string[];
  readonly marker: string;
  readonly answer: readonly string[];
}

/** Writes the line of a cell; every choice of number or word is asked of `choose`, in the order of the words. */
export function writeLine(cell: Cell, lexicon: Lexicon, choose: Choose): Line {
  const number = chooseNumber(choose);
  const subject = nounPhrase(cell.subject, number, lexicon, choose);
  const auxiliary = pick(lexicon.auxiliaries[number], choose);
  const predicate =
    cell.object === undefined
      ? [pick(lexicon.intransitiveVerbs, choose)]
      : [
          pick(lexicon.transitiveVerbs, choose),
          ...nounPhrase(cell.object, chooseNumber(choose), lexicon, choose),
        ];
  const declarative = [...subject, auxiliary, ...predicate, MARKS.period];
  // The main auxiliary comes first in the question, whatever auxiliaries stand before it.
  const question = [auxiliary, ...subject, ...predicate, MARKS.question];
  return cell.task === "declarative"
    ? { declarative, marker: MARKS.declarative, answer: declarative }
    : { declarative, marker: MARKS.interrogative, answer: question };
}

function nounPhrase(
  modifier: Modifier,
  number: GrammaticalNumber,
  lexicon: Lexicon,
  choose: Choose,
): readonly string[] {
  const noun = [pick(lexicon.determiners, choose), pick(lexicon.nouns[number], choose)];
  return [...noun, ...modifierWords(modifier, number, lexicon, choose)];
}

function modifierWords(
  modifier: Modifier,
  number: GrammaticalNumber,
  lexicon: Lexicon,
  choose: Choose,
): readonly string[] {
  const bare = () => nounPhrase("none", chooseNumber(choose), lexicon, choose);
  const auxiliary = (of: GrammaticalNumber) => pick(lexicon.auxiliaries[of], choose);
  switch (modifier) {
    case "none":
      return [];
    case "prepositional":
      return [pick(lexicon.prepositions, choose), ...bare()];
    case "objectClause": {
      const relative = pick(lexicon.relativePronouns, choose);
      const inner = chooseNumber(choose);
      const subject = nounPhrase("none", inner, lexicon, choose);
      return [relative, ...subject, auxiliary(inner), pick(lexicon.transitiveVerbs, choose)];
    }
    case "intransitiveClause":
      return [
        pick(lexicon.relativePronouns, choose),
        auxiliary(number),
        pick(lexicon.intransitiveVerbs, choose),
      ];
    case "transitiveClause":
      return [
        pick(lexicon.relativePronouns, choose),
        auxiliary(number),
        pick(lexicon.transitiveVerbs, choose),
        ...bare(),
      ];
    default:
      return modifier satisfies never;
  }
}

function chooseNumber(choose: Choose): GrammaticalNumber {
  return choose(2) === 0 ? "singular" : "plural";
}

function pick(words: readonly string[], choose: Choose): string {
  return words[choose(words.length)];
}
