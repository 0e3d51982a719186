import { THINGS_DO } from "./author-verbs.ts";

/** What only people do: nothing else that a sentence names proposes or calls. */
const DONE_BY_PEOPLE = verbs(
  "propose term call name study investigate hypothesize hypothesise argue conclude discuss derive conjecture formulate " +
    "denote conduct introduce devise design develop refer review interpret question postulate posit speculate examine " +
    "analyze analyse explore construct consider suspect sequence ask wonder believe seek aim want wanted decided " +
    "undertake undertook genotype",
);
/** What people do, and methods, studies or results as well. */
const DONE_BY_WORK = verbs(
  "show find demonstrate identify observe discover test compare evaluate measure report describe explain suggest confirm " +
    "verify validate train apply prove present estimate compute calculate detect assess characterize characterise reveal " +
    "extend look simulate model record determine establish perform collect used use uses define illustrate found built " +
    "showed shown gave gives ran",
);
/** "work out", "look closely at": plain words for what only people do. */
const DONE_BY_PEOPLE_AS =
  /^(?:work(?:ed)? out|look(?:ed)? (?:into|at|again|closely|mainly)|put forward|talk(?:ed)? about)$/u;
/** Those who do what authors do: colleagues, and their works. */
const COLLEAGUES =
  /^(?:researchers|scientists|experts|others|teams|laboratories|labs|companies|studies|works|papers|articles|reports|publications|\p{L}+(?:ologists|icians))$/u;
/** Those who could be "they" themselves: people, animals, works of others. */
const PEOPLE =
  /^(?:people|(?:wo)?men|mice|children|(?:researchers|scientists|experts|humans|adults|infants|participants|patients|subjects|individuals|volunteers|students|teachers|users|readers|players|observers|listeners|speakers|physicians|clinicians|doctors|engineers|developers|practitioners|workers|others|teams|groups|laboratories|labs|companies|firms|institutions|agencies|governments|countries|animals|monkeys|macaques|primates|rats|birds|fish|dogs|cats|flies|larvae|bees|ants|rodents|chimpanzees|apes|agents|robots|learners|annotators|adversaries|attackers|studies|works|papers|articles|reports|publications|investigations|surveys|communities|families|\p{L}+(?:ists|ologists|icians)))$/u;
/** Those of which one says that they show or find something. */
const WORK =
  /^(?:methods|approaches|models|algorithms|networks|systems|techniques|frameworks|experiments|results|findings|data|datasets|analyses|tests|simulations|observations|calculations|measurements|theories|theorems|proofs|estimates|predictions|evaluations|tools|procedures|strategies|architectures|classifiers|encoders|decoders|autoencoders|transformers|baselines|assays|screens|images|recordings|trials|examples|instruments|telescopes|detectors|sensors|surveys)$/u;

function verbs(bases: string): ReadonlySet<string> {
  return new Set(bases.split(" ").flatMap((base) => [base, base.endsWith("e") ? `${base}d` : pastOf(base)]));
}

function pastOf(base: string): string {
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** Whether a word in small letters names people, animals or works of others. */
export function couldDoAsAuthors(word: string): boolean {
  return PEOPLE.test(word);
}

/** Between a subject and its verb: "they also have carefully tested". */
const BEFORE_VERB =
  /^(?:also|then|further|first|next|now|here|thus|therefore|instead|have|had|did|do|not|\p{L}+ly)$/u;

/**
 * Whether "they" before these words could be nobody but the authors, whoever else was named in the words since the
 * authors were.
 */
export function couldOnlyBeAuthors(after: readonly string[], named: readonly string[]): boolean {
  const verb = after.map(inSmall).find((word) => !BEFORE_VERB.test(word)) ?? "";
  if (named.some((word) => PEOPLE.test(inSmall(word))) || namesPeople(named)) return false;
  if (DONE_BY_PEOPLE.has(verb)) return true;
  return DONE_BY_WORK.has(verb) && !named.some((word) => WORK.test(inSmall(word)));
}

/** Whether "they" that open a sentence, right after one whose subject the authors were, are read as the authors. */
export function areReadAsAuthors(after: readonly string[], named: readonly string[]): boolean {
  const others = named.map(inSmall);
  if (others.some((word) => COLLEAGUES.test(word)) || namesAuthors(named)) return false;
  const words = after.map(inSmall);
  const at = words.findIndex((word, index) => !BEFORE_VERB.test(word) || hasOrIs(words, index));
  const verb = words[at] ?? "";
  const byPeople = DONE_BY_PEOPLE.has(verb) || DONE_BY_PEOPLE_AS.test(`${verb} ${words[at + 1] ?? ""}`);
  const says = DONE_BY_WORK.has(verb) && SAYING.test(words[at + 1] ?? "");
  // What is "theirs" beside the authors is mostly the authors', and nothing that is others' proposes or shows that.
  if (others.some((word) => (byPeople ? /^them$/u : says ? /^the(?:y|m)$/u : /^the(?:y|m|ir)$/u).test(word)))
    return false;
  if (byPeople) return true;
  if (DONE_BY_WORK.has(verb)) return says || !others.some((word) => WORK.test(word));
  if (hasOrIs(words, at) || THINGS_DO.plural.has(verb)) return !others.some((word) => PLURAL.test(word));
  return !others.some((word) => PEOPLE.test(word));
}

/** "show that", "demonstrate how" */
const SAYING = /^(?:that|how|why|whether|their)$/u;
/** Anything that could be a plural; verbs in -s are taken for one too. */
const PLURAL = /^\p{L}{2,}[^aius\P{L}]s$|^(?:data|criteria|phenomena|bacteria)$/u;

/** "they are", "they can", "they have a": not "they have shown". */
function hasOrIs(words: readonly string[], at: number): boolean {
  if (/^(?:are|were|can|could|may|might|will|would|should|must)$/u.test(words[at] ?? "")) return true;
  return (
    /^(?:have|had)$/u.test(words[at] ?? "") &&
    /^(?:an?|the|no|their|two|three|many)$/u.test(words[at + 1] ?? "")
  );
}

function inSmall(word: string): string {
  return word.toLowerCase();
}

/** "Smith et al.", "Smith and Jones", "they" who were somebody. */
function namesPeople(named: readonly string[]): boolean {
  return named.some((word) => /^(?:they|them|their)$/iu.test(word)) || namesAuthors(named);
}

/** "Smith et al.", "Smith and Jones" */
function namesAuthors(named: readonly string[]): boolean {
  return named.some((word, index) => {
    const [before = "", next = ""] = [named[index - 1], named[index + 1]];
    if (word === "et" && /^al\b/u.test(next)) return true;
    return word === "and" && SURNAME.test(before) && SURNAME.test(next);
  });
}

const SURNAME = /^\p{Lu}\p{Ll}+$/u;
