import { type IdParts, isOldArchive } from "./paper-id-grammar.ts";

/** Something in a text that has the shape of an identifier. */
export interface IdCandidate {
  readonly parts: IdParts;
  readonly start: number;
  readonly end: number;
  /** It follows `arXiv:`, an address of arXiv or the like, so that it is meant as an identifier. */
  readonly marked: boolean;
}

// An identifier ends where no letter, digit or further decimal follows; `_` may (file names).
const END = "(?![0-9a-z]|\\.[0-9])";
const TIGHT_VERSION = "v(?<version>[0-9]*)";
// "2405.08707 v2", "2405.08707 (v2)", "2405.08707, version 2"
const LOOSE_VERSION = `\\s?[,(\\[]?\\s?v(?:er(?:sion)?)?\\.?\\s?(?<looseVersion>[0-9]{1,4})${END}`;
const VERSION = `(?:${TIGHT_VERSION}${END}|${LOOSE_VERSION})?`;

const NEW_SCHEME = new RegExp(
  `(?<=arxiv|^|[^0-9a-z.]|(?<![0-9])\\.)(?<yymm>[0-9]{4})\\.(?<number>[0-9]{1,20})${VERSION}${END}`,
  "gi",
);
/** `arxiv.org/abs/9901001` has lost its archive: these are names of pages. */
const PAGES = "abs|pdf|ps|html|src|e-print|format|papers|overview|list|year|arxiv";
const OLD_SCHEME = new RegExp(
  `(?<![0-9a-z-])(?!(?:${PAGES})[/.])(?<archive>[a-z][a-z-]{1,20})(?:\\.[a-z][a-z-]{1,20})?/(?<yymm>[0-9]{4})(?<number>[0-9]{1,6})${VERSION}${END}`,
  "gi",
);
/** `hep-th_9901001`, `hep-th9901001`: how old papers are named as files. */
const OLD_AS_FILE = new RegExp(
  `(?<![0-9a-z-])(?<archive>[a-z]{1,5}-[a-z]{2,4})_?(?<yymm>[0-9]{4})(?<number>[0-9]{3})${VERSION}${END}`,
  "gi",
);
/** NASA ADS: `2024arXiv240508707N`, `2009arXiv0906.3421D`. */
const BIBCODE = /(?<![0-9a-z])[12][0-9]{3}arxiv(?<yymm>[0-9]{4})\.?(?<number>[0-9]{4,5})[a-z.](?![0-9a-z])/gi;
/** DBLP: `journals/corr/abs-2405-08707`. */
const DBLP_KEY = /(?<=corr\/)abs-(?<yymm>[0-9]{4})-(?<number>[0-9]{4,5})(?![0-9a-z])/gi;

/** What stands before an identifier that is meant as one: `arXiv:`, `arxiv.org/abs/`, `alphaxiv.org/overview/`. */
const MARK =
  /(?:arxiv|alphaxiv|ar5iv)(?:\.(?:org|com))?(?:\/[a-z-]{1,12})?[\s:./_=-]{0,6}(?:(?:preprint|e-?print|paper|id|identifier|no|number)[\s:.=]{1,3}){0,2}$/i;

/** Everything in the text that has the shape of an identifier, right or wrong, in order. */
export function scanForIds(text: string): readonly IdCandidate[] {
  return [
    ...collect(text, BIBCODE, true),
    ...collect(text, DBLP_KEY, true),
    ...collect(text, OLD_SCHEME, false),
    ...collect(text, OLD_AS_FILE, false).filter(({ parts }) => isOldArchive(parts.archive ?? "")),
    ...collect(text, NEW_SCHEME, false),
  ].sort((a, b) => a.start - b.start);
}

function collect(text: string, pattern: RegExp, marked: boolean): readonly IdCandidate[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly IdCandidate[] => {
    const { archive, yymm, number, version, looseVersion } = match.groups ?? {};
    if (yymm === undefined || number === undefined) return [];
    const givenVersion = version ?? looseVersion;
    return [
      {
        parts: {
          input: match[0],
          yymm,
          number,
          ...(archive === undefined ? {} : { archive: archive.toLowerCase() }),
          ...(givenVersion === undefined ? {} : { version: givenVersion }),
        },
        start: match.index,
        end: match.index + match[0].length,
        // A mark stands within some forty characters before what it marks.
        marked: marked || MARK.test(text.slice(Math.max(0, match.index - 60), match.index)),
      },
    ];
  });
}
