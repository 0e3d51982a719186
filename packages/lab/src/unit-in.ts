/** Units as claims name them, in French; symbols such as `%` are the same. */
const FRENCH: Readonly<Record<string, string>> = {
  nats: "nats",
  bits: "bits",
  "nats per token": "nats par token",
  "nats per token squared": "nats par token, au carré",
  "nats per character": "nats par caractère",
  "nats per vector": "nats par vecteur",
  "bits per byte": "bits par octet",
  "bits per parameter": "bits par paramètre",
  tokens: "tokens",
  parameters: "paramètres",
  millions: "millions",
  "grid steps": "pas de la grille",
  patterns: "motifs",
  lines: "lignes",
  words: "mots",
  "of the spread": "de l’étendue",
  "E_global / before layer 1": "E_global / avant la couche 1",
};

/** A unit in the reader's language. */
export function unitIn(unit: string, language: "en" | "fr"): string {
  return language === "fr" ? (FRENCH[unit] ?? unit) : unit;
}

/** Whether a reader of every language is told this unit: it has no words, or they are translated. */
export function isUnitKnown(unit: string): boolean {
  return unit in FRENCH || !/[a-z]{2,}/u.test(unit);
}
