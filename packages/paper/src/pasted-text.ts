/** Invisible marks that come along when text is copied: zero-width, soft hyphen, direction, byte order. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
const CONTROL = /(?!\s)\p{Cc}/u;

/** The first control character that is not white space, which no copied identifier contains. */
export function findControlCharacter(
  text: string,
): { readonly codePoint: number; readonly position: number } | undefined {
  const position = text.search(CONTROL);
  return position === -1 ? undefined : { codePoint: text.charCodeAt(position), position };
}

/** Full-width and typographic variants of ASCII become ASCII, invisible marks vanish, ends are trimmed. */
export function plainPastedText(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u3002\uff61]/g, ".")
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, "-")
    .replace(/[\u2044\u2215]/g, "/")
    .replace(/\u2236/g, ":")
    .trim();
}

/** Percent-encoded printable ASCII becomes plain, twice, as addresses inside addresses need. */
export function decodePercent(text: string): string {
  const once = (encoded: string): string =>
    encoded.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return once(once(text)).replaceAll("\u007f", "");
}

/** The parts of a text that is one address, with or without `https://`. */
export interface PastedAddress {
  readonly host: string;
  readonly path: string;
  /** Query and fragment, separately, in the order in which they are worth looking at. */
  readonly rest: readonly string[];
}

const ADDRESS =
  /^(?:[a-z][a-z0-9+.-]{0,20}:)?(?:\/\/)?(?:[^/?#\s@]{1,100}@)?(?<host>(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?::[0-9]{1,5})?(?<path>\/[^?#\s]*)?(?:\?(?<query>[^#\s]*))?(?:#(?<fragment>\S*))?$/i;

/** "math.GT/0309136" is an identifier and no address. */
const OLD_NUMBER = /^\/[0-9]{4,10}(?:v[0-9]*)?$/i;
/** "Node.js" is a word with a dot in it, and no address unless something says so. */
const SAYS_ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)|arxiv\.org$/i;

/** Takes a text apart that is one address and nothing else, wrapped in quotes or brackets perhaps. */
export function parsePastedAddress(text: string): PastedAddress | undefined {
  const bare = text.replace(/^[<("'[{«“‘\s]+|[>)"'\]}»”’.,;!\s]+$/g, "");
  const groups = ADDRESS.exec(bare)?.groups;
  if (groups?.host === undefined) return undefined;
  if (groups.path === undefined || OLD_NUMBER.test(groups.path)) {
    if (!SAYS_ADDRESS.test(bare)) return undefined;
  }
  return {
    host: groups.host.toLowerCase(),
    path: groups.path ?? "",
    rest: [groups.query ?? "", groups.fragment ?? ""],
  };
}
