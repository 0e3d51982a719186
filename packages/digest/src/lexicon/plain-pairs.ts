import { NOMINALISATIONS } from "./nominalisations.ts";
import { NOMINALS } from "./nominals.ts";
import { DRIVEN, FACTS, QUESTIONS } from "./noun-clauses.ts";
import { type PhrasePattern, parsePhrase } from "./phrase-pattern.ts";
import { PLAINER_PHRASES, SHORTER_PHRASES } from "./plain-phrases.ts";
import { PLAIN_VERBS } from "./plain-verbs.ts";
import { PLAIN_WORDS } from "./plain-words.ts";
import { QUALITIES } from "./qualities.ts";

/** Words that carry no sense of their own in a phrase. */
const GLUE = new Set(
  (
    "a an the of to in on at by for from with as that which it is are be been was were or and than no not into upon up " +
    "out so how our we their this these those can could will one do have has make about its if"
  ).split(" "),
);

/** Each word of a source with a plain word that may stand for it: what the tables of plain words rest on. */
export function plainPairs(): readonly (readonly [source: string, plain: string])[] {
  const pairs: (readonly [string, string])[] = [];
  const add = (sources: readonly string[], plains: readonly string[]): void => {
    for (const source of sources.filter(isTelling))
      for (const plain of plains.filter(isTelling)) pairs.push([source, plain]);
  };
  for (const { verb, plain } of PLAIN_VERBS) add([verb], plain.split(" "));
  for (const { word, plain } of PLAIN_WORDS) add([word], plain.split(" "));
  for (const [noun, verb] of NOMINALS) add([noun], [verb]);
  for (const [noun, told] of QUALITIES)
    add(
      [noun],
      told.flatMap((words) => words?.split(" ") ?? []).filter((word) => !/^(?:more|less)$/u.test(word)),
    );
  for (const line of [...QUESTIONS, ...FACTS, ...DRIVEN]) {
    const [from = "", to = ""] = line.split(" => ");
    add((from.split(" ")[0] ?? "").split("|"), to.replace(/[<>]/gu, "").split(" "));
  }
  for (const line of [...SHORTER_PHRASES, ...PLAINER_PHRASES, ...NOMINALISATIONS]) {
    const pattern = parsePhrase(line);
    const [sources, plains] = [sourceWords(pattern), plainWords(pattern)];
    // "not much" says "little"; "much" does not.
    if (plains.includes("not") && plains.includes("much")) continue;
    // A word that stays stands for itself alone.
    add(
      sources.filter((word) => !plains.some((other) => isAlike(word, other))),
      plains.filter((word) => !sources.includes(word)),
    );
  }
  return pairs;
}

/** The same word, or one of its family: "experimental", "experiments". */
function isAlike(one: string, other: string): boolean {
  return one === other || (one.length > 6 && one.slice(0, 6) === other.slice(0, 6));
}

function isTelling(word: string): boolean {
  return /^\p{L}{2,}$/u.test(word) && !GLUE.has(word);
}

function sourceWords({ from, to }: PhrasePattern): string[] {
  // "markedly less" as "much less": what is copied stands for itself.
  const copied = new Set(to.flatMap((told) => (told.kind === "copy" ? [told.element] : [])));
  return from.flatMap((element, place) => {
    if (copied.has(place)) return [];
    if (element.kind === "word") return [...element.words];
    return element.kind === "verb" ? [...new Set(element.verbs.values())] : [];
  });
}

function plainWords({ to }: PhrasePattern): string[] {
  return to.flatMap((element) =>
    element.kind === "word" ? [element.text] : element.kind === "verb" ? [element.verb] : [],
  );
}
