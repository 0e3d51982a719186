import { readsAs, type Word, word } from "../prose/words.ts";

/** What a sentence of the authors, told in the third person, shows of itself where it stands alone as a summary. */
export function shownWords(told: readonly Word[]): readonly Word[] {
  const alone = withoutJoint(told);
  // "In this paper, a lamp is proposed": nothing else says that it is new here.
  const shown = alone.some(({ lower }) => lower === "authors") ? withoutPlace(alone) : alone;
  return withPlainNames(withoutJoiningAdverb(shown));
}

const JOINTS = (
  "however|nevertheless|nonetheless|thus|hence|therefore|consequently|accordingly|instead|in contrast|by contrast|" +
  "in addition|at the same time"
)
  .split("|")
  .map((joint) => [...joint.split(" "), ","]);

/** "However, lamps glow": what that is joined to is not shown. */
function withoutJoint(words: readonly Word[]): readonly Word[] {
  const joint = JOINTS.find((phrase) => readsAs(words, 0, phrase));
  return joint === undefined ? words : words.slice(joint.length);
}

/** "The authors also light halls": the same within a sentence. */
function withoutJoiningAdverb(words: readonly Word[]): readonly Word[] {
  const joins = isAuthors(words, 0) && /^(?:also|further|therefore|thus|then)$/u.test(words[2]?.lower ?? "");
  return joins && words[3]?.tag === "VERB" ? [...words.slice(0, 2), ...words.slice(3)] : words;
}

function isAuthors(words: readonly Word[], index: number): boolean {
  return readsAs(words, index, ["the", "authors"]);
}

const PRESENT = /^(?:present|current)$/u;
const WORK = /^(?:paper|work|article|study|manuscript)$/u;

/** "For dark halls, in this paper, the authors propose a lamp": the summary of a paper tells nothing from elsewhere. */
function withoutPlace(words: readonly Word[]): readonly Word[] {
  for (const index of words.keys()) {
    const end = endOfPlace(words, index);
    if (end < 0) continue;
    const comma = words[end]?.text === ",";
    const before = words.slice(0, index);
    const rest = words.slice(comma ? end + 1 : end);
    const opens = isAuthors(rest, 0) && (index === 0 || before.at(-1)?.text === ",");
    const follows = isAuthors(words, index - 3) && !comma;
    const closes = end === words.length || words[end]?.text === ".";
    if (opens || follows || closes || (index === 0 && comma)) return withoutPlace([...before, ...rest]);
  }
  return words;
}

/** Where "in this paper", "in the present study" or a first "here" ends that begins at `index`; -1 where none does. */
function endOfPlace(words: readonly Word[], index: number): number {
  if (index === 0 && words[0]?.lower === "here") return 1;
  if (words[index]?.lower !== "in" || !/^(?:this|the|their)$/u.test(words[index + 1]?.lower ?? "")) return -1;
  const present = PRESENT.test(words[index + 2]?.lower ?? "");
  if (words[index + 1]?.lower !== "this" && !present) return -1;
  const noun = index + (present ? 3 : 2);
  return WORK.test(words[noun]?.lower ?? "") ? noun + 1 : -1;
}

/** "A lamp that they call Lantern" as "a lamp called Lantern": who gave the name is no matter. */
function withPlainNames(words: readonly Word[]): readonly Word[] {
  const found: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const item = words[index] as Word;
    const relative = /^(?:which|that)$/u.test(item.lower) ? 1 : 0;
    const length = nameGiven(words, index + relative);
    if (length > 0 && isNamed(found.at(-1))) {
      found.push(word("called", "VERB"));
      index += relative + length - 1;
    } else found.push(item);
  }
  return found;
}

/** How many words "they call" or "the authors refer to as" takes at `index`, where a name follows; 0 for none. */
function nameGiven(words: readonly Word[], index: number): number {
  const given = GIVING.find((phrase) => readsAs(words, index, phrase));
  if (given === undefined) return 0;
  const next = words[index + given.length];
  return next === undefined || next.tag === "ADP" || next.lower === "as" ? 0 : given.length;
}

const GIVING = ["they", "the authors"].flatMap((giver) =>
  ["call", "term", "name", "dub", "refer to as", "will refer to as"].map((verb) =>
    `${giver} ${verb}`.split(" "),
  ),
);

function isNamed(before: Word | undefined): boolean {
  return before !== undefined && (/^(?:NOUN|PROPN)$/u.test(before.tag) || /^[,)]$/u.test(before.text));
}
