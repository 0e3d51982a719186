/**
 * @file Whether a translation lost a number, a negation or a name, told by plain means that share nothing with the checker.
 * It rather cries wolf: what it finds is to be read. Not an evaluation by itself.
 */

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  two: "deux|double|2",
  three: "trois|triple|3",
  four: "quatre|4",
  five: "cinq|5",
  six: "six|6",
  seven: "sept|7",
  eight: "huit|8",
  nine: "neuf|9",
  ten: "dix|10",
  twelve: "douze|12",
  twenty: "vingt|20",
  hundred: "cent",
  thousand: "mill",
  million: "million",
  half: "moitié|demi",
  twice: "deux|double",
  second: "deuxième|second|2e",
  third: "tiers|troisième",
};

function figures(text: string): string[] {
  return [...text.replace(/(\d)[,\u00a0\u202f ](\d{3})(?!\d)/gu, "$1$2").matchAll(/\d+(?:[.,·]\d+)?/gu)]
    .map(([each]) => each.replace(/[,·]/u, ".").replace(/\.0+$/u, ""))
    .sort();
}

/** Each says whether something is missing in the French. */
export const lostInFrench: Readonly<Record<string, (english: string, french: string) => boolean>> = {
  "a number": (english, french) => {
    if (figures(english).join(" ") !== figures(french).join(" ")) return true;
    return Object.entries(NUMBER_WORDS).some(
      ([word, own]) => new RegExp(`\\b${word}\\b`, "iu").test(english) && !new RegExp(own, "iu").test(french),
    );
  },
  "a negation": (english, french) => {
    const theirs =
      english.match(
        /\b(?:not|no|never|without|neither|none|cannot|unable|lacks?|lacking|fails?|failed)\b|n[’']t\b/giu,
      )?.length ?? 0;
    const own =
      french.match(
        /(?<!\p{L})(?:pas|aucune?|jamais|sans|ni|non|nulle?|rien|plus|incapables?|manqu\p{L}+|dépourvu\p{L}*|échou\p{L}+|absen\p{L}+|impossible\p{L}*|que|qu)(?!\p{L})/giu,
      )?.length ?? 0;
    return theirs > own;
  },
  "a name": (english, french) =>
    (
      english.match(
        /(?<![\p{L}\d])(?:\p{L}*\p{Lu}\p{L}*\p{Lu}[\p{L}\d]*|\p{L}+\d[\p{L}\d]*)(?![\p{L}\d])/gu,
      ) ?? []
    ).some((name) => {
      const bare = name.replace(/s$/u, "");
      const turned: Readonly<Record<string, string>> = {
        DNA: "ADN",
        RNA: "ARN",
        mRNA: "ARNm",
        HIV: "VIH",
        AIDS: "SIDA",
        MRI: "IRM",
      };
      return !french.includes(bare) && !french.includes(turned[bare] ?? bare);
    }),
};
