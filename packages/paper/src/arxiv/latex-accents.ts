/** Accent commands of TeX and the combining character that each puts on the letter after it. */
const ACCENTS: Readonly<Record<string, string>> = {
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  '"': "\u0308",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  u: "\u0306",
  v: "\u030c",
  H: "\u030b",
  c: "\u0327",
  k: "\u0328",
  r: "\u030a",
  d: "\u0323",
  b: "\u0331",
};

const LETTERS: Readonly<Record<string, string>> = {
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  aa: "å",
  AA: "Å",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  ss: "ß",
  i: "ı",
  j: "ȷ",
  dj: "đ",
  DJ: "Đ",
  dh: "ð",
  DH: "Ð",
  th: "þ",
  TH: "Þ",
  ng: "ŋ",
  NG: "Ŋ",
};

/**
 * A name in letters instead of TeX: `Sch\"urmann`, `No\"{e}l`, `\v{S}r\'amek`, `Tyss{\o}y`. Two sources of the
 * same record differ in this (arXivRaw keeps the TeX, the others do not), so it is done for all of them.
 * Doubled backslashes, which some exports contain, count as one. What is not an accent stays as it is.
 */
export function latexNameToText(name: string): string {
  if (!/[\\{}~$]/.test(name)) return name;
  return name
    .replace(
      /\\{1,4}(aa|AA|ae|AE|oe|OE|ss|dj|DJ|dh|DH|th|TH|ng|NG|[oOlLij])(?![a-zA-Z])(?:\{\}| )?/g,
      letterOf,
    )
    .replace(/\\{1,4}(['`^"~=.])\s*(?:\{\s*(\p{L})\s*\}|(\p{L}))/gu, accented)
    .replace(/\\{1,4}([uvHckrdb])(?:\s*\{\s*(\p{L})\s*\}|\s+(\p{L}))/gu, accented)
    .replace(/\\[ ,]|~/g, " ")
    .replace(/\\([&_#%$])/g, "$1")
    .replace(/[{}]/g, "")
    .normalize("NFC");
}

function letterOf(whole: string, command: string): string {
  return LETTERS[command] ?? whole;
}

function accented(whole: string, command: string, braced?: string, bare?: string): string {
  const mark = ACCENTS[command];
  // A dotless i or j under an accent is an i or j: i with an acute has no dot of its own.
  const letter = (braced ?? bare ?? "").replace("ı", "i").replace("ȷ", "j");
  return mark === undefined ? whole : `${letter}${mark}`.normalize("NFC");
}
