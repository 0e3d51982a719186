import type { Word } from "../prose/words.ts";

/** Whether statements told of a sentence lose what only the whole sentence says: who does it, of what, on which terms. */
export function tearsApart(whole: readonly Word[], statements: readonly (readonly Word[])[]): boolean {
  const text = lowerText(whole);
  const told = statements.map(lowerText);
  const [first = []] = statements;
  if (told.length > 1 && (losesCondition(told[0] ?? "", told[1] ?? "") || hasOnlyInnerVerb(first)))
    return true;
  return told.some(
    (statement, place) =>
      misplacesFinding(statement) ||
      hasOddThere(statement) ||
      waitsForBut(statement) ||
      (place > 0 &&
        (tellsRival(text, statement) ||
          takesNounForVerb(text, statement) ||
          movesAim(text, statement) ||
          tellsTerms(text, statement) ||
          mixesNumber(text, statement) ||
          isListCounted(text, statement) ||
          losesCase(told[0] ?? "", statement))),
  );
}

function lowerText(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(" ");
}

const FINDS =
  "(?:pinpoint|demonstrat|show|reveal|confirm|indicat|suggest|highlight|prove|illustrat|underscor|impl[iy]|validat)(?:s|e|es|ed|ies|ied)?";

/** "They wanted to find lamps, which pinpointed the hall": the search did, and no wish has found anything. */
function misplacesFinding(statement: string): boolean {
  return new RegExp(`^(?:.* wanted|the aim (?:is|was)) to .* , which ${FINDS} `, "u").test(statement);
}

/** ", which demonstrates": "this method demonstrates"; "conditions between A and theories, which": "these theories". */
function tellsRival(text: string, statement: string): boolean {
  if (!/^th(?:is|ese) /u.test(statement)) return false;
  const which = text.lastIndexOf(" , which ");
  if (which < 0) return false;
  const rest = text.slice(which + " , which ".length);
  const verb = rest.split(" ")[0] ?? "";
  const noun = new RegExp(`^th(?:is|ese) (.+?) ${escaped(verb)} `, "u").exec(statement)?.[1];
  if (noun === undefined || !text.slice(0, which).endsWith(noun.split(" ").at(-1) ?? noun)) return false;
  if (new RegExp(`^${FINDS} (?:that|the|how|its?|our|their|good|strong) `, "u").test(rest)) return true;
  return /[^su]s between [^,]* and [^,]*[^su]s$/u.test(text.slice(0, which)) && /^are |^were /u.test(rest);
}

/** "sequences of sticks and slips, which": "they slips"; "of sticks and slips in rooms" */
function takesNounForVerb(text: string, statement: string): boolean {
  const [, subject, verb] = /^(it|they) (?:also )?([a-z]+[^su]s)(?: |$)/u.exec(statement) ?? [];
  if (subject === undefined || verb === undefined || /^(?:is|was|has|does)$/u.test(verb)) return false;
  return subject === "they" || new RegExp(`[a-z][^su]s and ${verb} (?:[,.;]|of|in|which)`, "u").test(text);
}

/** "that there maps" */
function hasOddThere(statement: string): boolean {
  const next = /(?:^|that )there ([a-z]+)/u.exec(statement)?.[1];
  return (
    next !== undefined &&
    /[^su]s$/u.test(next) &&
    !/^(?:is|was|has|exists|remains|seems|appears|follows|needs|happens|comes)$/u.test(next)
  );
}

/** "good for A in B and in C": C is no place of A. */
function movesAim(text: string, statement: string): boolean {
  const [, quality] = /^(?:it|they) (?:is|are|was|were) also ([a-z]+) for .* in /u.exec(statement) ?? [];
  return quality !== undefined && new RegExp(` ${quality} for .* in .* and in `, "u").test(text);
}

/** What a thing was done by is no outcome of it, and a deed without its doer or its half is told of nobody. */
function tellsTerms(text: string, statement: string): boolean {
  if (/^this (?:allowed|allows) [≤<≥>~\d]/u.test(statement) && / allowing [≤<≥>~\d]/u.test(text)) return true;
  if (/^this (?:is|was) true despite [a-z]+ing /u.test(statement)) return true;
  return /^this (?:is|was) done by .* and for .* by /u.test(statement);
}

/** "They are not only bright." */
function waitsForBut(statement: string): boolean {
  const only = /(?:^| )not (?:only|just|merely) (?!because )(.*)$/u.exec(statement)?.[1];
  return only !== undefined && !/(?:^| )but /u.test(only);
}

/** "the lamps that were found are old and does not burn": "it" would be a lamp. */
function mixesNumber(text: string, statement: string): boolean {
  const verb = /^it (does|has|is|was) /u.exec(statement)?.[1];
  if (verb === undefined) return false;
  const before = text.split(` and ${verb} `)[0] ?? "";
  return before !== text && /[^su]s (?:[a-z]+ )?(?:are|were|have) (?!.* (?:that|which) )/u.test(before);
}

/** "two kinds of halls; a ship halls guests in, and a barn": what was counted is named, and nothing is told of it. */
function isListCounted(text: string, statement: string): boolean {
  const counted = / (?:two|three|four|five|six|several) (?:[\p{L}-]+ ){1,6}; (an? .* and an? .*)$/u;
  const list = counted.exec(text)?.[1];
  return list?.startsWith(statement.replace(/ \.$/u, "")) === true;
}

/** "A case was defined as a lamp that glows", "A keeper is a person who keeps lamps": neither is just any. */
function losesCondition(first: string, second: string): boolean {
  if (!/^(?:this|these|it|they) /u.test(second)) return false;
  const said = first.replace(/ \.$/u, "");
  return (
    / defined as(?: having)?(?: [\p{L}\d-]+){1,4}$/u.test(said) ||
    / (?:is|are|was|were) an? (?:person|patient|individual|subject|participant|case|man|woman|child|adult)$/u.test(
      said,
    )
  );
}

/** "Lamps, such as those of the halls they light": the one verb tells of the halls. */
function hasOnlyInnerVerb(words: readonly Word[]): boolean {
  const last = words.findLastIndex(({ tag }) => tag !== "PUNCT");
  const noun = words[last - 2];
  if (words[last]?.tag !== "VERB" || !/^(?:they|we|it)$/u.test(words[last - 1]?.lower ?? "")) return false;
  if (noun === undefined || !(/^(?:NOUN|PROPN)$/u.test(noun.tag) || noun.text === ")")) return false;
  return !words
    .slice(0, last - 1)
    .some(
      ({ tag, lower }) => tag === "AUX" || tag === "PRON" || (tag === "VERB" && !/(?:ing|ed)$/u.test(lower)),
    );
}

/** "In the case of oil A is lit and B is dark": B is so in that case alone. */
function losesCase(first: string, statement: string): boolean {
  return /^in the case of /u.test(first) && !/^(?:it|they|this|these|but|so|for) /u.test(statement);
}

/** A word may be a comma or a bracket. A pattern with the flag "u" allows a backslash before its own signs only. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
