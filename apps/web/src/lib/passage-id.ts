/** The id of the page's heading, which is the passage of everything that rests on the title. */
export const TITLE_PASSAGE = "passage-title";
