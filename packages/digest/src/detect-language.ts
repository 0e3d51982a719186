import { segmentLatex } from "./latex-segments.ts";

/** What a text is written in: a BCP 47 code, `und` where there is too little to tell. */
export interface DetectedLanguage {
  readonly language: string;
  /** Words and letters that were looked at: under about ten, the answer is a guess. */
  readonly evidence: number;
}

/** Scripts that one language (or one that stands for its neighbours) is written in. Kana come before Han. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
];
/** A share of letters from which on a script is the text's own rather than that of its symbols. */
const OWN_SCRIPT = 0.3;

/** Function words that no other of these languages has among its common ones, or has far less often. */
const FUNCTION_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    [
      "en",
      "the of and to is that this with for are by we from which be our these has been an their it at was as on or",
    ],
    [
      "fr",
      "le la les des et du une est que dans pour nous sur par avec sont cette qui aux ces ont nos plus au ce se été",
    ],
    [
      "de",
      "der die das und ist von den mit für eine wird auf des dem nicht werden durch wir sich ein zu auch im bei als",
    ],
    [
      "es",
      "el los las y una del que en para con por se es como este esta son su lo más entre al fue han sobre también",
    ],
    [
      "pt",
      "os as uma do da dos das que em para com por se é como este esta são foi não mais no na ao pela pelo também",
    ],
    [
      "it",
      "il gli della di che una per con del sono questo questa è nel dei le alla delle si più non dal tra anche lo",
    ],
    [
      "nl",
      "de het een van en is dat voor met zijn op wordt deze door niet te ook aan bij worden naar uit wij als",
    ],
    ["sv", "och att det som för är av den med på inte till har vi ett från kan om eller dessa vid"],
    ["pl", "w i na z do że jest się nie dla przez oraz są to o po od które tym jako"],
    ["tr", "ve bir bu için ile olarak de da olan daha gibi çok sonra kadar ise en veya"],
    ["id", "yang dan di dengan untuk dari pada ini dalam adalah tidak oleh sebagai dapat akan juga"],
    ["vi", "và của là các trong cho với được có này một những không để trên theo"],
  ] as const
).map(([language, words]) => [language, new Set(words.split(" "))]);

/** Recognises the language of a text by its script and its function words; formulas are left out. */
export function detectLanguage(text: string): DetectedLanguage {
  const prose = segmentLatex(text)
    .filter(({ kind }) => kind === "text")
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
  if (!/\p{L}/u.test(prose)) return { language: "und", evidence: 0 };
  return byScript(prose) ?? byFunctionWords(prose);
}

/** Greek is the first script after those that are written in Latin letters. */
const BEYOND_LATIN = /[\u0370-\u{10ffff}]/u;

function byScript(prose: string): DetectedLanguage | null {
  if (!BEYOND_LATIN.test(prose)) return null;
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    const own = prose.match(script)?.length ?? 0;
    // A few kana among Chinese characters make a text Japanese.
    if (own / letters >= (language === "ja" ? 0.05 : OWN_SCRIPT)) return { language, evidence: own };
  }
  return null;
}

function byFunctionWords(prose: string): DetectedLanguage {
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = { language: "und", evidence: 0 };
  for (const [language, common] of FUNCTION_WORDS) {
    const evidence = words.filter((item) => common.has(item)).length;
    if (evidence > best.evidence) best = { language, evidence };
  }
  // English has some 35 function words in 100, other languages as many of theirs: under 8 it is a list or a name.
  return best.evidence * 12 < words.length ? { language: "und", evidence: best.evidence } : best;
}
