import { type Category, categoryName, findCategory, type Language, listCategories } from "@engram/paper";
import { categoryAddress } from "./addresses.ts";

export interface CategoryLink {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  /** Papers of the library. */
  readonly papers: number;
}

/** Archives in one field: `cs` alone, or all of physics. */
export interface CategoryGroup {
  readonly code: string;
  readonly name: string;
  /** Archives that are one category stand together, without a name. */
  readonly archives: readonly {
    readonly name: string | null;
    readonly categories: readonly CategoryLink[];
  }[];
}

/** arXiv puts every archive that has no field of its own into physics. */
const FIELDS: readonly string[] = ["cs", "econ", "eess", "math", "physics", "q-bio", "q-fin", "stat"];
const PHYSICS = "physics";

/** `Machine Learning (cs.LG)` */
export function categoryWords(code: string, language: Language): string {
  const name = categoryName(code, language);
  return name === code ? code : `${name} (${code})`;
}

/** The field of a category: `physics` for `hep-th`. */
export function fieldOf({ archive, now }: Category): string {
  if (FIELDS.includes(archive)) return archive;
  const today = now === undefined ? undefined : findCategory(now);
  return today !== undefined && FIELDS.includes(today.archive) ? today.archive : PHYSICS;
}

/** The categories under which arXiv shows papers today, by field and archive, in arXiv's own order of names. */
export function categoryGroups(
  language: Language,
  papers: ReadonlyMap<string, number>,
): readonly CategoryGroup[] {
  const shown = listCategories().filter(({ active, now }) => active && now === undefined);
  return FIELDS.map((field) => {
    const ofField = shown.filter((category) => fieldOf(category) === field);
    const undivided = ofField.filter(({ code, archive }) => code === archive);
    const divided = ofField.filter(({ code, archive }) => code !== archive);
    const archives = [...new Set(divided.map(({ archive }) => archive))].sort();
    const links = (categories: readonly Category[]) =>
      categories.map(({ code }) => categoryLink(code, language, papers));
    return {
      code: field,
      name: fieldName(field, language),
      archives: [
        ...(undivided.length === 0 ? [] : [{ name: null, categories: links(undivided) }]),
        ...archives.map((archive) => ({
          name: categoryName(archive, language),
          categories: links(divided.filter((category) => category.archive === archive)),
        })),
      ],
    };
  });
}

export function fieldName(field: string, language: Language): string {
  return categoryName(field, language);
}

export function categoryLink(
  code: string,
  language: Language,
  papers: ReadonlyMap<string, number>,
): CategoryLink {
  return {
    code,
    name: categoryName(code, language),
    address: categoryAddress(language, code),
    papers: papers.get(code) ?? 0,
  };
}

/** The code as arXiv writes it, whatever capitals it was given in; undefined where there is no such category. */
export function canonicalCategory(code: string): string | undefined {
  const wanted = code.toLowerCase();
  return listCategories().find((category) => category.code.toLowerCase() === wanted)?.code;
}

/** Other codes under which the papers of a category are filed. */
export function otherNames(code: string): readonly string[] {
  return listCategories().flatMap((category) =>
    category.active && category.now === code ? [category.code] : [],
  );
}
