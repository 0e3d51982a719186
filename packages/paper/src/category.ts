/** @file The categories of arXiv in words. Codes and English names: https://arxiv.org/category_taxonomy */
import type { CategoryRow } from "./categories/category-row.ts";
import { COMPUTER_SCIENCE } from "./categories/computer-science.ts";
import { LIFE_AND_ECONOMICS } from "./categories/life-and-economics.ts";
import { MATHEMATICS } from "./categories/mathematics.ts";
import { PHYSICS } from "./categories/physics.ts";
import { RETIRED } from "./categories/retired.ts";
import type { Language } from "./language.ts";

/** A category of arXiv, or an archive as a whole. */
export interface Category {
  readonly code: string;
  readonly name: { readonly en: string; readonly fr: string };
  /** The archive it belongs to: `math` for `math.GT`. */
  readonly archive: string;
  /** False where arXiv takes no new papers under this code: a retired one, or an archive that is only divided. */
  readonly active: boolean;
  /** The code that arXiv shows instead, where this one is another name for it or was replaced. */
  readonly now?: string;
}

/** Two names for one category: a paper in one is in the other. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "cs.NA": "math.NA",
  "cs.SY": "eess.SY",
  "math.IT": "cs.IT",
  "math.MP": "math-ph",
  "q-fin.EC": "econ.GN",
  "stat.TH": "math.ST",
};

const CURRENT: readonly CategoryRow[] = [
  ...COMPUTER_SCIENCE,
  ...LIFE_AND_ECONOMICS,
  ...MATHEMATICS,
  ...PHYSICS,
];
const DIVIDED = new Set(
  CURRENT.map(([code]) => code.split(".")).flatMap((parts) => (parts[1] ? parts[0] : [])),
);

const CATEGORIES: ReadonlyMap<string, Category> = new Map(
  [
    ...CURRENT.map(([code, en, fr]): Category => {
      const [archive = code] = code.split(".");
      const now = OTHER_NAMES[code];
      const category = { code, name: { en, fr }, archive, active: !DIVIDED.has(code) };
      return now === undefined ? category : { ...category, now };
    }),
    ...RETIRED.map(([code, en, fr, now]): Category => {
      return { code, name: { en, fr }, archive: code, active: false, now };
    }),
  ].map((category) => [category.code, category]),
);

/** A category by its code; undefined where arXiv never had it. */
export function findCategory(code: string): Category | undefined {
  return CATEGORIES.get(code);
}

/** A category in words; the code itself where it is not known. */
export function categoryName(code: string, language: Language): string {
  return CATEGORIES.get(code)?.name[language] ?? code;
}

/**
 * The secondary categories without second names: none that the main category has under another name, none twice. Of
 * the two names the one that arXiv shows stays.
 */
export function foldSecondary(main: string, secondary: readonly string[]): readonly string[] {
  const unlike = new Set(secondary.filter((code) => shownName(code) !== shownName(main)));
  return [...unlike].filter((code) => shownName(code) === code || !unlike.has(shownName(code)));
}

function shownName(code: string): string {
  const category = CATEGORIES.get(code);
  return category?.active === true ? (category.now ?? code) : code;
}

/** All categories and archives that arXiv uses or has used. */
export function listCategories(): readonly Category[] {
  return [...CATEGORIES.values()];
}
