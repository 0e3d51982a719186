import type { Preset } from "@engram/lab";

/** What `engram run` writes on standard output besides the lab's own texts and the report's. */
export interface LabWords {
  readonly claims: (count: number) => string;
  readonly howToRun: (paper: string, claim: string) => string;
  readonly predicted: (seconds: Readonly<Record<Preset, string>>) => string;
  readonly notRun: string;
  readonly interrupted: string;
  readonly changed: string;
  readonly withPreset: (preset: string) => string;
  readonly columns: readonly [claim: string, verdict: string, figure: string, seconds: string];
  readonly labels: {
    readonly claim: string;
    readonly where: string;
    readonly method: string;
    readonly rule: string;
    readonly verdict: string;
    readonly objection: string;
    readonly settings: string;
    readonly numbers: string;
  };
}

/** By language. */
export const labWords: Readonly<Record<"en" | "fr", LabWords>> = {
  en: {
    claims: (count) => (count === 1 ? "1 claim" : `${count} claims`),
    howToRun: (paper, claim) =>
      `Run one: engram run ${paper}/${claim}\nRun all: engram run ${paper} --preset quick`,
    predicted: ({ quick, standard, full }) =>
      `estimated time: ${quick} (quick), ${standard} (standard), ${full} (full)`,
    notRun: "not run here yet",
    interrupted: "interrupted; --resume goes on with it",
    changed: "its record was changed after it was written: refused",
    withPreset: (preset) => `(preset ${preset})`,
    columns: ["Claim", "Verdict", "Figure", "Seconds"],
    labels: {
      claim: "Claim",
      where: "Where",
      method: "Method",
      rule: "Rule",
      verdict: "Verdict",
      objection: "Objection",
      settings: "Settings",
      numbers: "Numbers",
    },
  },
  fr: {
    claims: (count) => (count === 1 ? "1 affirmation" : `${count} affirmations`),
    howToRun: (paper, claim) =>
      `En exécuter une : engram run ${paper}/${claim}\nLes exécuter toutes : engram run ${paper} --preset quick`,
    predicted: ({ quick, standard, full }) =>
      `temps estimé : ${quick} (quick), ${standard} (standard), ${full} (full)`,
    notRun: "pas encore exécutée ici",
    interrupted: "interrompue ; --resume la poursuit",
    changed: "son enregistrement a été modifié après son écriture : refusé",
    withPreset: (preset) => `(préréglage ${preset})`,
    columns: ["Affirmation", "Verdict", "Valeur", "Secondes"],
    labels: {
      claim: "Affirmation",
      where: "Où",
      method: "Méthode",
      rule: "Règle",
      verdict: "Verdict",
      objection: "Objection",
      settings: "Réglages",
      numbers: "Nombres",
    },
  },
};
