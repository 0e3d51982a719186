import type { Language } from "./language.ts";

/** A category of arXiv in words; the code itself where it is not known. */
export function categoryName(code: string, _language: Language): string {
  return code;
}

/** A category of arXiv. */
export interface Category {
  readonly code: string;
  readonly name: { readonly en: string; readonly fr: string };
  /** The archive it belongs to: `math` for `math.GT`. */
  readonly archive: string;
  /** False where arXiv takes no new papers under this code. */
  readonly active: boolean;
  /** The code that arXiv uses today, where this one is another name for it or was replaced. */
  readonly now?: string;
}

/** All categories and archives that arXiv uses or has used. */
export function listCategories(): readonly Category[] {
  return [];
}
