/** @file The gate and the linear edit asked the same questions about the same edits. */
import { createPatternIndex, type PatternIndex, unwrap } from "@engram/memory";
import type { PartContext, Rows, Settings } from "../../../claim.ts";
import type { TableSpec } from "../../../table.ts";
import { drawEditedKeys, type EditedKeys } from "./edited-keys.ts";
import { linearEdit, sumEdits } from "./linear-edit.ts";

/** Settings of the comparison. */
export type EditSettings = Settings & {
  readonly patches: readonly number[];
  readonly dimension: number;
  readonly residualDimension: number;
  readonly correlation: number;
  readonly noises: readonly number[];
  readonly threshold: number;
  readonly thresholds: readonly number[];
  readonly preservations: readonly number[];
  readonly questions: number;
};

/** One row a number of patches: shares of paraphrases (pooled over noises) and of unrelated keys. */
export const COMPARISON: TableSpec = {
  name: "comparison",
  columns: [
    { name: "patches", unit: "", axis: true, label: { en: "patches m", fr: "retouches m" } },
    { name: "paraphrases", unit: "" },
    { name: "unrelated", unit: "" },
    { name: "gateHits", unit: "", label: { en: "gate: right patch", fr: "porte : bonne retouche" } },
    { name: "gateWrong", unit: "", label: { en: "gate: wrong patch", fr: "porte : mauvaise retouche" } },
    { name: "gateAlarms", unit: "", label: { en: "gate: false alarm", fr: "porte : fausse alerte" } },
    {
      name: "editHits",
      unit: "",
      label: { en: "linear edit: right patch", fr: "édition linéaire : bonne retouche" },
    },
    {
      name: "editWrong",
      unit: "",
      label: { en: "linear edit: wrong patch", fr: "édition linéaire : mauvaise retouche" },
    },
    {
      name: "editAlarms",
      unit: "",
      label: { en: "linear edit: false alarm", fr: "édition linéaire : fausse alerte" },
    },
    {
      name: "editKeyHits",
      unit: "",
      label: { en: "linear edit: the edited key itself", fr: "édition linéaire : la clé éditée elle-même" },
    },
    { name: "preservation", unit: "" },
  ],
};

/** With the most patches: one row a threshold and noise. */
export const THRESHOLDS: TableSpec = {
  name: "thresholds",
  columns: [
    { name: "threshold", unit: "", axis: true, label: { en: "threshold gamma", fr: "seuil gamma" } },
    { name: "noise", unit: "", label: { en: "noise", fr: "bruit" } },
    { name: "hits", unit: "", label: { en: "share that gets its patch", fr: "part qui reçoit sa retouche" } },
    { name: "wrong", unit: "" },
    { name: "alarms", unit: "" },
  ],
};

/** The stored key nearest to a question. */
interface Answer {
  readonly cosine: number;
  readonly isOwn: boolean;
}

/** Asks both, for one number of patches. */
export async function measureEdits(
  patches: number,
  { settings, random, signal, report }: PartContext<EditSettings>,
): Promise<Rows> {
  const keys = drawEditedKeys(random, settings);
  const between = async (done: number) => {
    signal.throwIfAborted();
    report(0.9 * done);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const sums = await sumEdits(keys, patches, settings, between);
  const index = storeKeys(keys, patches, settings.dimension);
  const questions = drawQuestions(keys, patches, settings);
  const answers = questions.paraphrases.map((each) => ({ ...each, ...nearest(index, each) }));
  const alarms = questions.unrelated.map((key) => nearest(index, { key, own: -1 }).cosine);
  const gate = rateGate(answers, alarms, settings.threshold);
  const edits = settings.preservations.map((preservation) => ({
    preservation,
    ...rateEdit(linearEdit(sums, keys.secondMoment, preservation), keys, questions),
  }));
  // The weight of preservation with which it serves most, so that it is not judged by a bad choice of ours.
  const edit = edits.reduce((best, each) => (each.hits > best.hits ? each : best));
  const row = [
    ...[patches, answers.length, alarms.length, gate.hits, gate.wrong, gate.alarms],
    ...[
      edit.hits,
      edit.wrong,
      edit.alarms,
      Math.max(...edits.map(({ keyHits }) => keyHits)),
      edit.preservation,
    ],
  ];
  if (patches !== Math.max(...settings.patches)) return { [COMPARISON.name]: [row] };
  const thresholds = settings.thresholds.flatMap((threshold) =>
    [...new Set(settings.noises)].map((noise) => {
      const rates = rateGate(
        answers.filter((each) => each.noise === noise),
        alarms,
        threshold,
      );
      return [threshold, noise, rates.hits, rates.wrong, rates.alarms];
    }),
  );
  return { [COMPARISON.name]: [row], [THRESHOLDS.name]: thresholds };
}

function storeKeys(keys: EditedKeys, count: number, dimension: number): PatternIndex {
  const index = unwrap(createPatternIndex({ dimension, metric: "inner-product", capacity: count }));
  for (let j = 0; j < count; j += 1) unwrap(index.insert(keys.key(j)));
  return index;
}

interface Questions {
  readonly paraphrases: readonly {
    readonly key: Float64Array;
    readonly own: number;
    readonly noise: number;
  }[];
  readonly unrelated: readonly Float64Array[];
}

/** Paraphrases of edits that are spread evenly over all, equally many a noise; and as many unrelated keys. */
function drawQuestions(keys: EditedKeys, patches: number, settings: EditSettings): Questions {
  const { noises, questions } = settings;
  const paraphrases = [...new Set(noises)].flatMap((noise, at) =>
    Array.from({ length: questions }, (_, question) => {
      const own = Math.floor((question * patches) / questions);
      return { key: keys.paraphrase(own, noise, at * questions + question), own, noise };
    }),
  );
  return { paraphrases, unrelated: paraphrases.map((_, i) => keys.unrelated(i)) };
}

function nearest(
  index: PatternIndex,
  { key, own }: { readonly key: Float64Array; readonly own: number },
): Answer {
  const [found] = unwrap(index.nearest(key, 1));
  return { cosine: found.score, isOwn: found.id === own };
}

interface Rates {
  readonly hits: number;
  readonly wrong: number;
  readonly alarms: number;
}

function share<T>(all: readonly T[], isCounted: (each: T) => boolean): number {
  return all.filter(isCounted).length / all.length;
}

/** The gate opens where the largest cosine is at least gamma, and gives the patch of that key. */
function rateGate(answers: readonly Answer[], alarms: readonly number[], threshold: number): Rates {
  return {
    hits: share(answers, ({ cosine, isOwn }) => cosine >= threshold && isOwn),
    wrong: share(answers, ({ cosine, isOwn }) => cosine >= threshold && !isOwn),
    alarms: share(alarms, (cosine) => cosine >= threshold),
  };
}

/** Half of a patch: what is nearer than that to the right one is a hit, what is shorter is silence. */
const HALF = 0.5;

function rateEdit(
  change: (key: Float64Array) => Float64Array,
  keys: EditedKeys,
  questions: Questions,
): Rates & { readonly keyHits: number } {
  const norm = (vector: Float64Array) => Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0));
  const answer = (key: Float64Array, own: number) => {
    const given = change(key);
    const wanted = keys.residual(own);
    const missing = norm(given.map((value, i) => value - wanted[i]));
    return { given: norm(given), missing, wanted: norm(wanted) };
  };
  const answers = questions.paraphrases.map(({ key, own }) => answer(key, own));
  const edited = [...new Set(questions.paraphrases.map(({ own }) => own))];
  return {
    keyHits: share(
      edited.map((own) => answer(keys.key(own), own)),
      ({ missing, wanted }) => missing <= HALF * wanted,
    ),
    hits: share(answers, ({ missing, wanted }) => missing <= HALF * wanted),
    wrong: share(answers, ({ missing, wanted, given }) => missing > HALF * wanted && given > HALF * wanted),
    alarms: share(questions.unrelated, (key) => norm(change(key)) > HALF),
  };
}
