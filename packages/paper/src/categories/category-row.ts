/** Code, name in English as arXiv gives it, name in French in our own words. */
export type CategoryRow = readonly [code: string, english: string, french: string];

/** The same, and the code under which new papers on the subject go. */
export type RetiredRow = readonly [code: string, english: string, french: string, now: string];
