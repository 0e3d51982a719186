import type { GlossaryEntry } from "./glossary-entry.ts";

/** A form of each entry for what a reader of fifteen has met at school or in the news. */
const FROM_SCHOOL =
  "algorithm|enzyme|chromosome|genome|cholesterol|wavelength|infrared|ultraviolet|antibody|insulin|inflammation|" +
  "mortality|photosynthesis|fertilization|ecosystem|biodiversity|hemoglobin|leukemia|chemotherapy|radiotherapy|" +
  "magnetic field|artificial intelligence|machine learning|positive integer|integer|clinical trial|bone marrow|" +
  "central nervous system|cytoplasm|asteroid|dementia|epilepsy|alzheimer's disease|type 2 diabetes|" +
  "cardiovascular disease|heart failure|immune response|amino acid|retina|pathogen|placebo|alloy|polymer|solvent|" +
  "catalyst|murine|postnatal|intracellular|extracellular|red blood cell|cohort|gev|" +
  "encryption|malware|database|groundwater|body mass index|hypertension";

/** A form of each entry for the everyday words of research: what a paper says is understood without them. */
const OF_THE_TRADE =
  "state-of-the-art|benchmark|baseline|in vivo|in vitro|numerical simulation|numerical experiment|" +
  "statistically significant|training example|test error|model size|computational cost|optimization problem|" +
  "model parameter|network architecture|animal model|upper bound|lower bound|sufficient condition|memory footprint|" +
  "medline|pubmed|embase|crystal structure|cell line|synthetic data|evolutionarily conserved|mnist|imagenet|cifar-10|" +
  "risk factor|trade-off|high-dimensional|quality of life|image classification|speech recognition|natural language|source code|open source";

/** Forms of entries that may wait where there is no room for all. */
export const EASY_FORMS: ReadonlySet<string> = new Set(`${FROM_SCHOOL}|${OF_THE_TRADE}`.split("|"));

/** Whether most readers can do without an explanation. */
export function isEasy({ forms }: GlossaryEntry): boolean {
  return forms.some((form) => EASY_FORMS.has(form));
}
