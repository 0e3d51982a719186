import { flag, object, ref, type Schema, text, time, whole } from "./schema.ts";

const number = { type: "number" };
const count = { type: "integer", minimum: 0 };
const list = (items: Schema): Schema => ({ type: "array", items });
/** By name, as settings have it. */
const byName = (values: Schema): Schema => ({ type: "object", additionalProperties: values });

const preset = { type: "string", enum: ["quick", "standard", "full"] };
const verdict = { type: "string", enum: ["confirmed", "refuted", "not-supported", "open"] };
const evidence = {
  type: "string",
  enum: ["identity", "inequality", "fixed-point", "numerical-integral", "training-run"],
};
/** What can not be a number in JSON (NaN, infinite) is null. */
const measured = { type: ["number", "null"] };
const settings = byName({ anyOf: [number, list(number)] });
const experimentId = { ...text, description: "16 hexadecimal digits, computed from what was asked for." };
const asked = { experimentId, preset, seed: count, settings, experiment: text };

/** Labs, their claims and experiments. */
export function labSchemas(): Readonly<Record<string, Schema>> {
  return {
    settings,
    labSummary: object(summary(list(text))),
    labs: object({ labs: list(ref("labSummary")) }),
    lab: object(summary(list(ref("claim")))),
    settingSpec: object({
      label: text,
      "symbol?": text,
      unit: text,
      minimum: number,
      maximum: number,
      integer: flag,
      "listOf?": { ...whole, description: "A list of at most so many numbers." },
    }),
    pricedPreset: object({
      settings: ref("settings"),
      predictedSeconds: { ...number, description: "On two cores." },
    }),
    askedExperiment: object(asked),
    claim: claimSchema(),
    experimentRequest: object(
      { "preset?": preset, "seed?": { ...count, maximum: 4_294_967_295 }, "settings?": ref("settings") },
      { additionalProperties: false },
    ),
    experimentStarted: object({
      experimentId,
      joined: { ...flag, description: "It was waiting or running already." },
      recorded: { ...flag, description: "It is recorded already: nothing runs." },
      events: { ...text, description: "The address to follow it at." },
    }),
    experimentState: stateSchema(),
    experiment: experimentSchema(),
  };
}

function summary(claims: Schema): Readonly<Record<string, Schema>> {
  return {
    paper: { ...text, description: "The arXiv id of the lab’s paper." },
    title: text,
    authors: list(text),
    citation: text,
    summary: text,
    claims,
    page: text,
    lab: text,
  };
}

function claimSchema(): Schema {
  return object({
    id: text,
    statement: text,
    where: object({ version: text, place: text }),
    kind: evidence,
    method: text,
    rule: { ...text, description: "Fixed before the run: when the numbers mean which verdict." },
    objection: text,
    settings: byName(ref("settingSpec")),
    presets: object({
      quick: ref("pricedPreset"),
      standard: ref("pricedPreset"),
      full: ref("pricedPreset"),
    }),
    tables: list(object({ name: text, columns: list(object({ name: text, unit: text })) })),
    page: text,
    experiments: {
      ...list(object({ ...asked, verdict, started: time })),
      description: "Recorded on this machine, the most thorough first.",
    },
    active: list(object({ ...asked, state: { type: "string", enum: ["queued", "running"] } })),
    unfinished: {
      ...list(ref("askedExperiment")),
      description: "Interrupted, or run by another program on this machine: what was done is kept.",
    },
    refused: { ...list(text), description: "Ids of records that were changed after they were written." },
  });
}

function stateSchema(): Schema {
  return object({
    ...asked,
    lab: text,
    claim: text,
    state: { type: "string", enum: ["queued", "running", "finished", "interrupted", "cancelled", "failed"] },
    "ahead?": { ...count, description: "So many experiments are before it." },
    "part?": text,
    "fraction?": { ...number, minimum: 0, maximum: 1, description: "Of the whole experiment." },
    "secondsLeft?": number,
    "error?": object({ code: text, detail: text }),
    events: text,
  });
}

function experimentSchema(): Schema {
  const figure = object({ name: text, value: measured, "unit?": text, "interval?": list(measured) });
  const provenance = object({
    engramVersion: text,
    machine: text,
    threads: whole,
    started: time,
    wallSeconds: number,
    resumed: flag,
    checksum: text,
  });
  return object({
    format: { const: "engram/experiment@1" },
    lab: object({ paper: text, version: text }),
    claim: object({ id: text, statement: text, where: text, kind: evidence }),
    preset,
    seed: count,
    settings: ref("settings"),
    verdict: object({ value: verdict, "qualification?": text, figure, rule: text, objection: text }),
    series: list(
      object({
        name: { ...text, description: "`table.column`" },
        unit: text,
        axis: flag,
        file: { ...text, description: "Beside this document: `/api/experiments/<id>/<file>`." },
      }),
    ),
    provenance,
  });
}
