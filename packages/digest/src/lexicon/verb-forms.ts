import { wordTable } from "../word-table.ts";

/** A form of a verb, as the fine tags of the parser tell them apart. */
export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

/** Past and participle of verbs that do not end in -ed. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = wordTable({
  arise: ["arose", "arisen"],
  be: ["was", "been"],
  bear: ["bore", "borne"],
  beat: ["beat", "beaten"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bind: ["bound", "bound"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cost: ["cost", "cost"],
  cut: ["cut", "cut"],
  deal: ["dealt", "dealt"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  fall: ["fell", "fallen"],
  feed: ["fed", "fed"],
  find: ["found", "found"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  have: ["had", "had"],
  hide: ["hid", "hidden"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  let: ["let", "let"],
  lie: ["lay", "lain"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  mean: ["meant", "meant"],
  meet: ["met", "met"],
  overcome: ["overcame", "overcome"],
  put: ["put", "put"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  show: ["showed", "shown"],
  shed: ["shed", "shed"],
  split: ["split", "split"],
  spread: ["spread", "spread"],
  speak: ["spoke", "spoken"],
  speed: ["sped", "sped"],
  spend: ["spent", "spent"],
  take: ["took", "taken"],
  stand: ["stood", "stood"],
  teach: ["taught", "taught"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  throw: ["threw", "thrown"],
  undergo: ["underwent", "undergone"],
  understand: ["understood", "understood"],
  underlie: ["underlay", "underlain"],
  win: ["won", "won"],
  write: ["wrote", "written"],
  eat: ["ate", "eaten"],
  withdraw: ["withdrew", "withdrawn"],
  undertake: ["undertook", "undertaken"],
  overtake: ["overtook", "overtaken"],
  withstand: ["withstood", "withstood"],
  withhold: ["withheld", "withheld"],
  uphold: ["upheld", "upheld"],
  foresee: ["foresaw", "foreseen"],
  oversee: ["oversaw", "overseen"],
  forget: ["forgot", "forgotten"],
  forgive: ["forgave", "forgiven"],
  freeze: ["froze", "frozen"],
  shrink: ["shrank", "shrunk"],
  sink: ["sank", "sunk"],
  swell: ["swelled", "swollen"],
  sweep: ["swept", "swept"],
  tear: ["tore", "torn"],
  weave: ["wove", "woven"],
  interweave: ["interwove", "interwoven"],
  wear: ["wore", "worn"],
  wind: ["wound", "wound"],
  unwind: ["unwound", "unwound"],
  bite: ["bit", "bitten"],
  breed: ["bred", "bred"],
  catch: ["caught", "caught"],
  cling: ["clung", "clung"],
  fight: ["fought", "fought"],
  grind: ["ground", "ground"],
  hurt: ["hurt", "hurt"],
  shake: ["shook", "shaken"],
  shoot: ["shot", "shot"],
  sleep: ["slept", "slept"],
  slide: ["slid", "slid"],
  steal: ["stole", "stolen"],
  stick: ["stuck", "stuck"],
  strike: ["struck", "struck"],
  swim: ["swam", "swum"],
  swing: ["swung", "swung"],
  bend: ["bent", "bent"],
  burst: ["burst", "burst"],
  cast: ["cast", "cast"],
  override: ["overrode", "overridden"],
  rebuild: ["rebuilt", "rebuilt"],
  rewrite: ["rewrote", "rewritten"],
  redo: ["redid", "redone"],
  undo: ["undid", "undone"],
  retake: ["retook", "retaken"],
  remake: ["remade", "remade"],
  reset: ["reset", "reset"],
  offset: ["offset", "offset"],
  upset: ["upset", "upset"],
  misunderstand: ["misunderstood", "misunderstood"],
  mistake: ["mistook", "mistaken"],
  outgrow: ["outgrew", "outgrown"],
  lend: ["lent", "lent"],
  wake: ["woke", "woken"],
  dig: ["dug", "dug"],
  spin: ["spun", "spun"],
  ride: ["rode", "ridden"],
  fly: ["flew", "flown"],
  sing: ["sang", "sung"],
  sell: ["sold", "sold"],
  buy: ["bought", "bought"],
  hit: ["hit", "hit"],
  pay: ["paid", "paid"],
  repay: ["repaid", "repaid"],
  read: ["read", "read"],
  hear: ["heard", "heard"],
  feel: ["felt", "felt"],
  lay: ["laid", "laid"],
  bleed: ["bled", "bled"],
  flee: ["fled", "fled"],
  creep: ["crept", "crept"],
  sting: ["stung", "stung"],
  rethink: ["rethought", "rethought"],
  rerun: ["reran", "rerun"],
  outrun: ["outran", "outrun"],
  partake: ["partook", "partaken"],
  sit: ["sat", "sat"],
  forbid: ["forbade", "forbidden"],
  blow: ["blew", "blown"],
  ring: ["rang", "rung"],
  drink: ["drank", "drunk"],
});

/** Verbs whose last consonant is doubled before -ed and -ing. */
const DOUBLED = new Set(
  "stop sum plan control set get put let cut begin fit map drop run confer occur refer spur shed permit commit emit transmit omit submit admit prefer infer transfer defer deter incur recur equip trap win swim spin dig hit sit split forget forbid reset offset upset rerun outrun".split(
    " ",
  ),
);

/** A verb in a form, with the words that follow it: "do better than" in the past is "did better than". */
export function inflect(verb: string, form: VerbForm): string {
  const [first = "", ...rest] = verb.split(" ");
  return [inflectWord(first, form), ...rest].join(" ");
}

/**
 * The base of a form whose lemma may lack its last "e": the one consonant of "tuning" would be two in a verb "tun", and
 * no verb ends in "freez", "reduc" or "solv".
 */
export function wholeStem(lemma: string, form: string): string {
  if (form !== `${lemma}ing` && form !== `${lemma}ed` && form !== `${lemma}es`) return lemma;
  return /^(?:[^aeiou]|qu)*[aeiou][^aeiouwxyh]$|(?:[aeioy]z|uc|v|dg)$/u.test(lemma) ? `${lemma}e` : lemma;
}

/** Endings of verbs that are formed like no other word, and what they are in the base form. */
const REGULAR: Readonly<Partial<Record<VerbForm, readonly (readonly [RegExp, string])[]>>> = {
  third: [[/(?<=[^sxzuioeh]|[^sxzh]e|[^cs]h)s$/u, ""]],
  participle: [
    [/(?<=[^eo]at|i[sz]|[sl]v|nc|.uc)ed$/u, "e"],
    [/(?<=.ct|nt|[^a]st|nd)ed$/u, ""],
    [/(?<=if)ied$/u, "y"],
  ],
  ing: [
    [/(?<=[^eo]at|i[sz]|[sl]v|nc|.uc)ing$/u, "e"],
    [/(?<=.ct)ing$/u, ""],
  ],
};

/** The base of a form of a verb that the tagger does not know, where its ending shows it: "upregulated", "encodes". */
export function regularBase(lower: string, form: VerbForm): string | null {
  const endings = REGULAR[form === "past" ? "participle" : form] ?? [];
  const found = endings.find(([ending]) => ending.test(lower));
  return found === undefined ? null : lower.replace(found[0], found[1]);
}

/** All forms of a verb; for "be", those of all persons. */
export function formsOf(verb: string): readonly string[] {
  if (verb === "be") return ["be", "is", "are", "was", "were", "been", "being"];
  return [...new Set(FORMS.map((form) => inflect(verb, form)))];
}

const FORMS: readonly VerbForm[] = ["base", "third", "past", "participle", "ing"];

/** Which form of which verb a fine tag stands for; null for tags of other words. */
export function formOfTag(fineTag: string): VerbForm | null {
  return TAG_FORMS[fineTag] ?? null;
}

const TAG_FORMS: Readonly<Record<string, VerbForm>> = {
  VB: "base",
  VBP: "base",
  VBZ: "third",
  VBD: "past",
  VBN: "participle",
  VBG: "ing",
};

function inflectWord(verb: string, form: VerbForm): string {
  if (form === "base") return verb;
  if (form === "third") return thirdPerson(verb);
  if (form === "ing") return `${verb === "lie" ? "ly" : beforeIng(verb)}ing`;
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) return form === "past" ? irregular[0] : irregular[1];
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${beforeEnding(verb)}ed`;
}

function thirdPerson(verb: string): string {
  if (verb === "be") return "is";
  if (verb === "have") return "has";
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

function beforeIng(verb: string): string {
  if (verb === "be") return verb;
  if (/[^eyo]e$/u.test(verb)) return verb.slice(0, -1);
  return beforeEnding(verb);
}

/** "stopp", "mimick": what stands before -ed and -ing. */
function beforeEnding(verb: string): string {
  if (/[^aeiou]ic$/u.test(verb)) return `${verb}k`;
  return DOUBLED.has(verb) ? verb + verb.slice(-1) : verb;
}
