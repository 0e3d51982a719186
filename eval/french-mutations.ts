/** @file Ways to spoil a French translation, one change each, for measuring its checker. Not an evaluation by itself. */

/** Numbers from 0 up to 1. */
type Random = () => number;

interface Spoilable {
  readonly english: string;
  readonly french: string;
  /** Names of other papers. */
  readonly otherNames: readonly string[];
}

/** A spoilt translation, or null where it has nothing to change in this way. */
type Mutation = (translation: Spoilable, random: Random) => string | null;

/** The kinds of change, by what they do. */
export const FRENCH_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "a negation dropped": ({ french }, random) =>
    replaceOne(
      french,
      /(?<!\p{L})(?:ne |n[’'])(\p{L}+(?: \p{L}+)?) (?:pas|jamais|plus)(?: encore)?(?!\p{L})|(?<!\p{L})non (?=\p{L})|(?<!\p{L})(?:pas|sans) (?!pour|aucun)(?=\p{L})/gu,
      (_, verb) => verb ?? "",
      random,
    ),
  "a negation added": ({ french }, random) =>
    replaceOne(
      french,
      / (est|sont|était|étaient|joue|montre|fournit|peut|peuvent|permet|active|contient|induisent|contribuent) (?!pas)/gu,
      (_, verb) => ` ${/^[aeiouhyé]/u.test(verb ?? "") ? "n’" : "ne "}${verb} pas `,
      random,
    ),
  "a digit changed": ({ french }, random) =>
    replaceOne(
      french,
      /\d/gu,
      (digit) => String((Number(digit) + 1 + Math.floor(9 * random())) % 10),
      random,
    ),
  "a written number changed": ({ french }, random) =>
    replaceOne(
      french,
      /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?!\p{L})/gu,
      (word) => (word === "quatre" ? "six" : "quatre"),
      random,
    ),
  "a number dropped": ({ french }, random) =>
    replaceOne(french, /(?<=\p{L} )\d+(?:[,.]\d+)?(?: %)? (?=\p{L}|\()/gu, () => "", random),
  "a decimal comma shifted": ({ french }, random) =>
    replaceOne(
      french,
      /(?<![\d,])\d+,\d+/gu,
      (figure) => {
        const [whole = "", part = ""] = figure.split(",");
        return random() < 0.5 ? `${whole}${part}` : `${whole}${part.slice(0, 1)},${part.slice(1) || "0"}`;
      },
      random,
    ),
  "a unit changed": ({ french }, random) =>
    replaceOne(
      french,
      /(?<=\d[\s\u00a0\u202f]?)(?:%|Å|km|Msun|heures|ans|fois)(?!\p{L})|(?<!\p{L})(?:heures|ans|années|jours|mois)(?!\p{L})/gu,
      (unit) => UNITS[unit] ?? unit,
      random,
    ),
  "pourrait becomes va": ({ french }, random) =>
    replaceOne(
      french,
      /(?<!\p{L})(?:pourr(?:ait|aient|ont|a)|peu(?:t|vent))(?!\p{L})/gu,
      (verb) => (/(?:ent|ont)$/u.test(verb) ? "vont" : "va"),
      random,
    ),
  "a hedge dropped": ({ french }, random) =>
    replaceOne(
      french,
      / (?:environ|presque|probablement|vraisemblablement|habituellement|potentielles?|potentiels?|possibles?|généralement|souvent|parfois|partiellement)(?=[ .,;])/gu,
      () => "",
      random,
    ),
  "suggère becomes montre": ({ french }, random) =>
    replaceOne(
      french,
      /(?<!\p{L})(?:sugg[èé]r|sembl|propos)(e|ent|ait|aient|ons)(?!\p{L})/gu,
      (_, ending) => `montr${ending}`,
      random,
    ),
  "plus becomes moins": ({ french }, random) =>
    replaceOne(french, TURNING, (word) => TURNED[word.toLowerCase()] ?? word, random),
  "all becomes some, some becomes all": ({ french }, random) =>
    replaceOne(
      french,
      /(?<!\p{L})(?:tous les|toutes les|certaines|certains|quelques|la plupart des|chaque|plusieurs|de nombreuses|de nombreux|nombreuses)(?!\p{L})/giu,
      (words) => QUANTIFIERS[words.toLowerCase()] ?? words,
      random,
    ),
  "only dropped": ({ french }, random) =>
    replaceOne(
      french,
      / (?:seulement|uniquement)(?!\p{L})|(?<!\p{L})n[e’'] ?(\p{L}+) que(?!\p{L})/gu,
      (_, verb) => (verb === undefined ? "" : verb),
      random,
    ),
  "another name": ({ french, otherNames }, random) => {
    const name = pick(
      [...french.matchAll(NAME)].filter(({ index }) => index > 0),
      random,
    );
    const other = pick(
      otherNames.filter((each) => !french.includes(each.replace(/s$/u, ""))),
      random,
    );
    if (name === undefined || other === undefined || /^[DR]NA$/u.test(other)) return null;
    return `${french.slice(0, name.index)}${other}${french.slice(name.index + name[0].length)}`;
  },
  "a letter of a name": ({ french }, random) => {
    const name = pick(
      [...french.matchAll(NAME)].filter(({ 0: each, index }) => each.length > 2 && index > 0),
      random,
    );
    if (name === undefined) return null;
    const at = 1 + Math.floor(random() * (name[0].length - 1));
    const letter = name[0][at] ?? "";
    const other = /\d/u.test(letter) ? String((Number(letter) + 3) % 10) : letter === "X" ? "Y" : "X";
    return `${french.slice(0, name.index + at)}${other}${french.slice(name.index + at + 1)}`;
  },
  "two names exchanged": ({ french }, random) => {
    const names = [...french.matchAll(NAME)];
    const one = pick(names, random);
    const other = pick(
      names.filter(([name]) => name.replace(/s$/u, "") !== one?.[0].replace(/s$/u, "")),
      random,
    );
    if (one === undefined || other === undefined) return null;
    const [first, second] = one.index < other.index ? [one, other] : [other, one];
    return `${french.slice(0, first.index)}${second[0]}${french.slice(first.index + first[0].length, second.index)}${first[0]}${french.slice(second.index + second[0].length)}`;
  },
  "a condition dropped": ({ french }) => {
    const clause =
      /[ ,]+(?:si|lorsque|lorsqu[’']|quand|à moins que|sauf si|bien que|alors que|même si) [^.;]+(?=\.$)/u.exec(
        french,
      );
    if (clause !== null && clause.index > 20)
      return french.slice(0, clause.index) + french.slice(clause.index + clause[0].length);
    const front = /^(?:Si|Lorsque|Quand|Bien que|Alors que|Bien qu[’']|Même si)[^,]+, (?=\p{L})/u.exec(
      french,
    );
    return front === null ? null : upperFirst(french.slice(front[0].length));
  },
  "a phrase dropped": ({ french }, random) =>
    replaceOne(
      french,
      / (?:chez|dans|pendant|après|avant|sous|avec|pour|par) [^,.;:()]{10,70}(?=\.$)/gu,
      () => "",
      random,
    ),
  "a sentence added": ({ french }) => `${french} Cela est très important pour la recherche.`,
  "left in English": ({ english }) => english,
  "half in English": ({ english, french }) =>
    `${french
      .split(" ")
      .slice(0, Math.ceil(french.split(" ").length / 2))
      .join(" ")} ${english
      .split(" ")
      .slice(Math.floor(english.split(" ").length / 2))
      .join(" ")}`,
  "in Italian": () =>
    "I risultati mostrano che il metodo proposto non migliora la precisione delle previsioni nella maggior parte dei casi studiati.",
  "said twice": ({ french }) =>
    `${french.replace(/\.$/u, "")}, ${french.slice(0, 1).toLowerCase()}${french.slice(1)}`,
  "cut short": ({ french }) =>
    `${french
      .split(" ")
      .slice(0, Math.ceil(french.split(" ").length / 2))
      .join(" ")}.`,
  "the translation of another sentence": ({ french }, random) =>
    random() < 2 && french === ""
      ? null
      : "Nous montrons que cette méthode permet d’obtenir de bons résultats sur plusieurs jeux de données.",
};

const UNITS: Readonly<Record<string, string>> = {
  "%": "km",
  Å: "nm",
  km: "m",
  Msun: "kg",
  heures: "jours",
  ans: "mois",
  années: "semaines",
  jours: "ans",
  mois: "ans",
  fois: "%",
};
const QUANTIFIERS: Readonly<Record<string, string>> = {
  "tous les": "certains",
  "toutes les": "certaines",
  certaines: "toutes les",
  certains: "tous les",
  quelques: "tous les",
  "la plupart des": "toutes les",
  chaque: "un",
  plusieurs: "tous les",
  "de nombreuses": "toutes les",
  "de nombreux": "tous les",
  nombreuses: "toutes",
};
const TURNED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["plus", "moins"],
    ["augmente", "diminue"],
    ["augmentation", "diminution"],
    ["supérieure", "inférieure"],
    ["supérieures", "inférieures"],
    ["supérieur", "inférieur"],
    ["meilleure", "pire"],
    ["faible", "forte"],
    ["accru", "réduit"],
    ["améliore", "dégrade"],
    ["amélioration", "dégradation"],
    ["réduits", "accrus"],
    ["réduit", "accru"],
    ["faibles", "élevés"],
    ["avant", "après"],
    ["atténue", "renforce"],
    ["diminue", "augmente"],
    ["inhiber", "activer"],
    ["inhibe", "active"],
    ["bloqué", "favorisé"],
    ["tôt", "tard"],
  ].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one],
  ]),
);
const TURNING = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(TURNED).join("|")})(?![\\p{L}-])(?!,)`, "gu");
const NAME =
  /(?<![\p{L}\d$\\-])(?:\p{Lu}[\p{L}\d]*\d[\p{L}\d]*|\p{Lu}{2,}\p{L}*|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)(?![\p{L}\d])/gu;

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function replaceOne(
  text: string,
  pattern: RegExp,
  change: (match: string, group?: string) => string,
  random: Random,
): string | null {
  const found = pick([...text.matchAll(pattern)], random);
  if (found === undefined) return null;
  return `${text.slice(0, found.index)}${change(found[0], found[1])}${text.slice(found.index + found[0].length)}`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Names of a text. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].map(([name]) => name);
}
