/** A name as citation formats take it apart. */
export interface PersonName {
  readonly family: string;
  /** Empty where the name is one word or that of a group. */
  readonly given: string;
  /** `Jr.`, `III`. */
  readonly suffix?: string;
  /** A collaboration or team: never to be taken apart. */
  readonly group: boolean;
}

const GROUP =
  /\b(?:collaborations?|consorti(?:um|a)|team|group|project|network|working party|committee|survey)\b/i;
const SUFFIX = /^(?:jr|sr|jnr|snr)\.?$|^(?:ii|iii|iv)$/i;
/** Written with a capital at times; in lower case any word counts as one. */
const PARTICLE =
  /^(?:da|dal|de|del|della|den|der|des|di|do|dos|du|la|las|le|los|ten|ter|van|vom|von|zu|zur)$/i;

/**
 * Takes a name apart. Written family name first it has a comma (`van der Berg, J.`, `Webber, Jr., Charles`); else it is
 * read as arXiv writes names, given name first, and that is a guess, as it must be: words in lower case and the usual
 * particles go to the family name (`Ewine F. van Dishoeck`, `P. Di Francesco`).
 */
export function splitName(name: string): PersonName {
  if (GROUP.test(name)) return { family: name, given: "", group: true };
  const [first = "", ...rest] = name
    .split(",")
    .map((part) => part.split(/\s+/).filter(Boolean).join(" "))
    .filter((part) => part !== "");
  const suffix = rest.find((part) => SUFFIX.test(part));
  const given = rest.filter((part) => part !== suffix).join(" ");
  if (given === "") return splitWords(first.split(" "), suffix);
  return { family: first, given, group: false, ...(suffix === undefined ? {} : { suffix }) };
}

/** @param words the name in its natural order; the last may be a suffix, where `suffix` is not told */
function splitWords(words: readonly string[], suffix?: string): PersonName {
  const last = words.at(-1);
  if (suffix === undefined && words.length > 2 && last !== undefined && SUFFIX.test(last))
    return splitWords(words.slice(0, -1), last);
  let start = Math.max(0, words.length - 1);
  // The first word is a given name whatever it looks like: "Di Wang", "de la Cruz" alone stays whole.
  while (start > 1 && isParticle(words[start - 1] ?? "")) start--;
  const family = words.slice(start).join(" ");
  const given = words.slice(0, start).join(" ");
  return { family, given, group: false, ...(suffix === undefined ? {} : { suffix }) };
}

function isParticle(word: string): boolean {
  return PARTICLE.test(word) || /^\p{Ll}[\p{Ll}’']*$/u.test(word);
}
