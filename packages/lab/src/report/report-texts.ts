import type { EvidenceKind, Preset } from "../claim.ts";
import type { TextFacts } from "../own-text.ts";
import type { VerdictValue } from "../verdict.ts";

/** The words of a report that are not the lab's own. */
export interface ReportTexts {
  readonly title: (paperTitle: string) => string;
  readonly abstract: (counts: {
    readonly run: number;
    readonly claims: number;
    readonly paper: string;
    readonly title: string;
  }) => string;
  readonly verdictCounts: (counts: readonly (readonly [count: number, verdict: string])[]) => string;
  readonly howVerdicts: string;
  readonly summary: string;
  readonly columns: readonly [
    claim: string,
    verdict: string,
    figure: string,
    interval: string,
    preset: string,
  ];
  readonly notRun: string;
  readonly statement: string;
  readonly where: (paper: string, version: string, place: string, kind: string) => string;
  readonly method: string;
  readonly rule: string;
  readonly result: string;
  readonly objection: string;
  /** Sentences that can be quoted alone say which claim they are about, and that it is one. */
  readonly claimReads: (claim: string, statement: string) => string;
  readonly ruleIs: (claim: string, rule: string) => string;
  /** Where nothing was run there is no verdict to object to. */
  readonly objectionIs: (claim: string, objection: string, isJudged: boolean) => string;
  readonly verdictIs: (claim: string, verdict: string) => string;
  readonly figureIs: (claim: string, name: string, value: string, interval: string | undefined) => string;
  readonly interval95: (interval: string) => string;
  /** Heads of the table of further figures of a claim. */
  readonly alsoMeasured: (claim: string) => readonly [figure: string, value: string, interval: string];
  readonly ranWith: (preset: string, seed: number, settings: string) => string;
  readonly ranOn: (text: TextFacts) => string;
  readonly otherRun: (
    preset: string,
    seed: number,
    settings: string,
    verdict: string,
    value: string,
  ) => string;
  readonly figure: (number: number, title: string) => string;
  readonly thinned: (drawn: number, recorded: number) => string;
  /** What opens the numbers of a figure. */
  readonly numbers: (shown: number, recorded: number) => string;
  readonly refused: (id: string) => string;
  readonly methods: string;
  readonly methodsText: string;
  readonly machine: (facts: {
    readonly claim: string;
    readonly machine: string;
    readonly threads: number;
    readonly date: string;
    readonly seconds: string;
    readonly version: string;
    readonly checksum: string;
    readonly resumed: boolean;
  }) => string;
  readonly references: string;
  readonly engramReference: (version: string) => string;
  readonly licence: string;
  readonly licenceText: string;
  readonly verdicts: Readonly<Record<VerdictValue, string>>;
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  readonly presets: Readonly<Record<Preset, string>>;
}

const english: ReportTexts = {
  title: (paperTitle) => `Reproduction report: ${paperTitle}`,
  abstract: ({ run, claims, paper, title }) =>
    `This report tests claims of "${title}" (arXiv:${paper}) by running them. Experiments are recorded for ${run} of ${claims} claims.`,
  verdictCounts: (counts) =>
    `The verdicts are these: ${counts.map(([count, verdict]) => `${count} ${verdict}`).join(", ")}.`,
  howVerdicts:
    "Each verdict follows from the recorded numbers by a rule that was fixed before the run. It is about the claim as stated here, in our words, and not about the paper as a whole.",
  summary: "Summary",
  columns: ["Claim", "Verdict", "Figure", "95 % interval", "Preset"],
  notRun: "not run",
  statement: "What is claimed",
  where: (paper, version, place, kind) =>
    `It stands in arXiv:${paper}${version} (${place}). It is tested as ${kind}.`,
  method: "How it was tested",
  rule: "Decision rule",
  result: "Result",
  objection: "Strongest objection",
  claimReads: (claim, statement) => `Claim ${claim} reads: ${statement}`,
  ruleIs: (claim, rule) => `Claim ${claim} is judged by this rule: ${rule}`,
  objectionIs: (claim, objection, isJudged) =>
    `Against ${isJudged ? "the verdict on" : "the test of"} ${claim} it can be said: ${objection}`,
  verdictIs: (claim, verdict) => `Claim ${claim} is ${verdict}.`,
  figureIs: (claim, name, value, interval) =>
    `Measured for ${claim}: ${name}, ${value}${interval === undefined ? "" : ` (${interval})`}.`,
  interval95: (interval) => `95 % interval ${interval}`,
  alsoMeasured: (claim) => [`Also measured for ${claim}`, "Value", "95 % interval"],
  ranWith: (preset, seed, settings) =>
    `This was run with the preset ${preset} and seed ${seed} (${settings}).`,
  ranOn: ({ name, bytes, sha256 }) =>
    `The text was a file of the user's, ${name}, of ${bytes} bytes with SHA-256 ${sha256}.`,
  otherRun: (preset, seed, settings, verdict, value) =>
    `Another run, with the preset ${preset} and seed ${seed} (${settings}), ended in ${verdict} with ${value}.`,
  figure: (number, title) => `Figure ${number}: ${title}.`,
  thinned: (drawn, recorded) => `${drawn} of ${recorded} points are drawn.`,
  numbers: (shown, recorded) =>
    shown === recorded ? "The numbers drawn" : `${shown} of ${recorded} rows, evenly chosen`,
  refused: (id) =>
    `A record of this claim (${id}) does not fit its checksum. It was changed after it was written, and is left out.`,
  methods: "Methods and machine",
  methodsText:
    "All numbers of an experiment are recorded with a checksum, and verdicts are computed from them whenever they are shown. The same request gives the same numbers on the same machine with as many threads.",
  machine: ({ claim, machine, threads, date, seconds, version, checksum, resumed }) =>
    `${claim} was run on ${date} by Engram ${version} on ${machine} with ${threads} threads in ${seconds} s${resumed ? ", interrupted and gone on with" : ""}. Its checksum begins with ${checksum}.`,
  references: "References",
  engramReference: (version) => `Engram, version ${version}. It ran the experiments and wrote this report.`,
  licence: "Licence",
  licenceText:
    "This report is licensed under Creative Commons Attribution 4.0 (CC BY 4.0, https://creativecommons.org/licenses/by/4.0/). It holds no text of the paper.",
  verdicts: {
    confirmed: "confirmed",
    refuted: "refuted",
    "not-supported": "not supported",
    open: "open",
  },
  kinds: {
    identity: "an identity",
    inequality: "an inequality",
    "fixed-point": "a fixed point",
    "numerical-integral": "a numerical integral",
    "training-run": "a training run",
  },
  presets: { quick: "quick", standard: "standard", full: "full" },
};

const french: ReportTexts = {
  title: (paperTitle) => `Rapport de reproduction : ${paperTitle}`,
  abstract: ({ run, claims, paper, title }) =>
    `Ce rapport met à l’épreuve des affirmations de « ${title} » (arXiv:${paper}) en les exécutant. Des expériences sont enregistrées pour ${run} affirmations sur ${claims}.`,
  verdictCounts: (counts) =>
    `Les verdicts sont les suivants : ${counts.map(([count, verdict]) => `${count} ${verdict}${count > 1 ? "s" : ""}`).join(", ")}.`,
  howVerdicts:
    "Chaque verdict découle des nombres enregistrés par une règle fixée avant l’exécution. Il porte sur l’affirmation telle qu’elle est formulée ici, dans nos mots, et non sur l’article entier.",
  summary: "Résumé",
  columns: ["Affirmation", "Verdict", "Valeur", "Intervalle à 95 %", "Préréglage"],
  notRun: "non exécutée",
  statement: "Ce qui est affirmé",
  where: (paper, version, place, kind) =>
    `Cela se trouve dans arXiv:${paper}${version} (${place}). C’est testé comme ${kind}.`,
  method: "Comment cela a été testé",
  rule: "Règle de décision",
  result: "Résultat",
  objection: "Objection la plus forte",
  claimReads: (claim, statement) => `L’affirmation ${claim} dit : ${statement}`,
  ruleIs: (claim, rule) => `L’affirmation ${claim} est jugée par cette règle : ${rule}`,
  objectionIs: (claim, objection, isJudged) =>
    `Contre ${isJudged ? "le verdict sur" : "l’épreuve de"} ${claim}, on peut dire : ${objection}`,
  verdictIs: (claim, verdict) => `L’affirmation ${claim} est ${verdict}.`,
  figureIs: (claim, name, value, interval) =>
    `Mesuré pour ${claim} : ${name}, ${value}${interval === undefined ? "" : ` (${interval})`}.`,
  interval95: (interval) => `intervalle à 95 % ${interval}`,
  alsoMeasured: (claim) => [`Mesuré aussi pour ${claim}`, "Valeur", "Intervalle à 95 %"],
  ranWith: (preset, seed, settings) =>
    `L’exécution a utilisé le préréglage ${preset} et la graine ${seed} (${settings}).`,
  ranOn: ({ name, bytes, sha256 }) =>
    `Le texte était un fichier de l’utilisateur, ${name}, de ${bytes} octets et d’empreinte SHA-256 ${sha256}.`,
  otherRun: (preset, seed, settings, verdict, value) =>
    `Une autre exécution, avec le préréglage ${preset} et la graine ${seed} (${settings}), a donné ${verdict} avec ${value}.`,
  figure: (number, title) => `Figure ${number} : ${title}.`,
  thinned: (drawn, recorded) => `${drawn} points sur ${recorded} sont tracés.`,
  numbers: (shown, recorded) =>
    shown === recorded ? "Les nombres tracés" : `${shown} lignes sur ${recorded}, choisies régulièrement`,
  refused: (id) =>
    `Un enregistrement de cette affirmation (${id}) ne correspond pas à sa somme de contrôle. Il a été modifié après son écriture et n’est pas repris.`,
  methods: "Méthodes et machine",
  methodsText:
    "Tous les nombres d’une expérience sont enregistrés avec une somme de contrôle, et les verdicts en sont recalculés à chaque affichage. La même demande donne les mêmes nombres sur la même machine avec autant de fils d’exécution.",
  machine: ({ claim, machine, threads, date, seconds, version, checksum, resumed }) =>
    `${claim} a été exécutée le ${date} par Engram ${version} sur ${machine} avec ${threads} fils d’exécution en ${seconds} s${resumed ? ", avec interruption puis reprise" : ""}. Sa somme de contrôle commence par ${checksum}.`,
  references: "Références",
  engramReference: (version) => `Engram, version ${version}. A exécuté les expériences et écrit ce rapport.`,
  licence: "Licence",
  licenceText:
    "Ce rapport est publié sous licence Creative Commons Attribution 4.0 (CC BY 4.0, https://creativecommons.org/licenses/by/4.0/). Il ne contient aucun texte de l’article.",
  verdicts: {
    confirmed: "confirmée",
    refuted: "réfutée",
    "not-supported": "non étayée",
    open: "ouverte",
  },
  kinds: {
    identity: "une identité",
    inequality: "une inégalité",
    "fixed-point": "un point fixe",
    "numerical-integral": "une intégrale numérique",
    "training-run": "un entraînement",
  },
  presets: { quick: "rapide", standard: "standard", full: "complet" },
};

/** The words of reports, by language. */
export const reportTexts: Readonly<Record<"en" | "fr", ReportTexts>> = { en: english, fr: french };
