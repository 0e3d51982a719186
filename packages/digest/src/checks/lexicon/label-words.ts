/** Words that name the parts of a structured abstract: "MAIN OUTCOME MEASURES". */
export const LABEL_WORDS: readonly string[] = (
  "background objective objectives aim aims purpose introduction context motivation method methods material materials " +
  "methodology result results finding findings conclusion conclusions design setting settings participants patients " +
  "subjects intervention interventions outcome outcomes main measure measures measurements limitation limitations " +
  "discussion summary interpretation significance importance principal implications funding exposure exposures data " +
  "source sources extraction synthesis collection selection criteria"
).split(" ");
