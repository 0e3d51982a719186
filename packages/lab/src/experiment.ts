import type { Claim, EvidenceKind, Lab, Preset, Settings } from "./claim.ts";
import { type CsvError, readCsv, writeCsv } from "./csv.ts";
import type { ExperimentFolder } from "./experiment-store.ts";
import type { TextFacts } from "./own-text.ts";
import { err, ok, type Result } from "./result.ts";
import { sha256 } from "./sha256.ts";
import type { Tables } from "./table.ts";
import type { Verdict } from "./verdict.ts";

/** On what an experiment was run. */
export interface Provenance {
  readonly engramVersion: string;
  /** Such as `linux x64, Intel(R) Xeon(R), 2 cores`. */
  readonly machine: string;
  readonly threads: number;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly wallSeconds: number;
  /** Whether it was interrupted and went on from the parts that were done. */
  readonly resumed: boolean;
}

/** What was asked: equal requests are the same experiment. */
export interface ExperimentRequest {
  readonly preset: Preset;
  readonly seed: number;
  readonly settings: Settings;
  /** The user's own text, where it is run on one: the same text under another name is the same experiment. */
  readonly text?: TextFacts;
}

/** An experiment that is done: its numbers. The verdict is computed from them whenever it is shown. */
export interface Experiment extends ExperimentRequest {
  readonly id: string;
  readonly paper: string;
  readonly claimId: string;
  readonly tables: Tables;
  readonly provenance: Provenance;
  /** Of the request and all numbers. */
  readonly checksum: string;
}

/** A record that can not be shown as what it says. */
export type ExperimentError =
  | CsvError
  | { readonly code: "experiment.not-finished"; readonly id: string }
  | { readonly code: "experiment.bad-record"; readonly id: string }
  | {
      readonly code: "experiment.checksum";
      readonly id: string;
      readonly expected: string;
      readonly actual: string;
    };

/** The id of an experiment: 16 hexadecimal digits of what was asked. */
export async function experimentId(
  paper: string,
  claimId: string,
  request: ExperimentRequest,
): Promise<string> {
  return (await sha256(canonical(paper, claimId, request))).slice(0, 16);
}

function canonical(
  paper: string,
  claimId: string,
  { preset, seed, settings, text }: ExperimentRequest,
): string {
  const sorted = Object.fromEntries(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify([paper, claimId, preset, seed, sorted, ...(text === undefined ? [] : [text.sha256])]);
}

const RECORD = "experiment.json";

interface ExperimentRecord extends ExperimentRequest {
  readonly format: "engram/experiment@1";
  readonly paper: string;
  readonly claimId: string;
  readonly provenance: Provenance;
  readonly checksum: string;
}

async function checksumOf(
  claim: Claim,
  paper: string,
  request: ExperimentRequest,
  tables: Tables,
): Promise<string> {
  const texts = claim.tables.map(({ name }) => writeCsv(tables[name]));
  const about = request.text === undefined ? [] : [JSON.stringify([request.text.name, request.text.bytes])];
  return await sha256([canonical(paper, claim.id, request), ...about, ...texts].join("\n"));
}

/** Seals and writes a finished experiment; the record last, so that an experiment with a record is whole. */
export async function writeExperiment(
  folder: ExperimentFolder,
  claim: Claim,
  experiment: Omit<Experiment, "checksum">,
): Promise<Experiment> {
  const { paper, claimId, preset, seed, settings, text, provenance, tables } = experiment;
  const checksum = await checksumOf(claim, paper, experiment, tables);
  const encoder = new TextEncoder();
  for (const { name } of claim.tables)
    await folder.write(`${name}.csv`, encoder.encode(writeCsv(tables[name])));
  const record: ExperimentRecord = {
    format: "engram/experiment@1",
    paper,
    claimId,
    preset,
    seed,
    settings,
    ...(text === undefined ? {} : { text }),
    provenance,
    checksum,
  };
  await folder.write(RECORD, encoder.encode(`${JSON.stringify(record, null, 2)}\n`));
  return { ...experiment, checksum };
}

/** Reads a finished experiment of this claim back; numbers that were changed since are refused. */
export async function readExperiment(
  folder: ExperimentFolder,
  id: string,
  claim: Claim,
): Promise<Result<Experiment, ExperimentError>> {
  const decoder = new TextDecoder();
  const file = await folder.read(RECORD);
  if (file === undefined) return err({ code: "experiment.not-finished", id });
  const record = parseRecord(decoder.decode(file));
  if (record === undefined || record.claimId !== claim.id) return err({ code: "experiment.bad-record", id });
  const tables: Record<string, Tables[string]> = {};
  for (const spec of claim.tables) {
    const content = await folder.read(`${spec.name}.csv`);
    const table = readCsv(spec, content === undefined ? "" : decoder.decode(content));
    if (!table.ok) return table;
    tables[spec.name] = table.value;
  }
  const actual = await checksumOf(claim, record.paper, record, tables);
  if (actual !== record.checksum)
    return err({ code: "experiment.checksum", id, expected: record.checksum, actual });
  return ok({ ...record, id, tables });
}

function parseRecord(text: string): ExperimentRecord | undefined {
  try {
    const record = JSON.parse(text) as Partial<ExperimentRecord> | null;
    // The checksum covers the rest: a record that fits it was written by us.
    return record?.format === "engram/experiment@1" && typeof record.checksum === "string" && record.settings
      ? (record as ExperimentRecord)
      : undefined;
  } catch {
    return undefined;
  }
}

/** An experiment as it is given to others (interfaces: `engram/experiment@1`). */
export interface ExperimentDocument {
  readonly format: "engram/experiment@1";
  readonly lab: { readonly paper: string; readonly version: string };
  readonly claim: {
    readonly id: string;
    readonly statement: string;
    readonly where: string;
    readonly kind: EvidenceKind;
  };
  readonly preset: Preset;
  readonly seed: number;
  readonly settings: Settings;
  readonly text?: TextFacts;
  readonly verdict: {
    readonly value: Verdict["value"];
    readonly qualification?: string;
    readonly figure: {
      readonly name: string;
      readonly value: number;
      readonly unit?: string;
      readonly interval?: readonly [number, number];
    };
    readonly rule: string;
    readonly objection: string;
  };
  readonly series: readonly {
    readonly name: string;
    readonly unit: string;
    readonly axis: boolean;
    readonly file: string;
  }[];
  readonly provenance: Provenance & { readonly checksum: string };
}

/** The document of an experiment, its verdict computed now from its numbers. */
export function experimentDocument(
  lab: Lab,
  claim: Claim,
  experiment: Experiment,
  language: "en" | "fr",
): ExperimentDocument {
  const { value, qualification, figure } = claim.judge(experiment.tables, experiment.settings);
  return {
    format: "engram/experiment@1",
    lab: { paper: lab.paper, version: claim.where.version },
    claim: { id: claim.id, statement: claim.statement[language], where: claim.where.place, kind: claim.kind },
    preset: experiment.preset,
    seed: experiment.seed,
    settings: experiment.settings,
    ...(experiment.text === undefined ? {} : { text: experiment.text }),
    verdict: {
      value,
      ...(qualification === undefined ? {} : { qualification: qualification[language] }),
      figure: { ...figure, name: figure.name[language] },
      rule: claim.rule[language],
      objection: claim.objection[language],
    },
    series: claim.tables.flatMap((table) =>
      table.columns.map(({ name, unit, axis = false }) => ({
        name: `${table.name}.${name}`,
        unit,
        axis,
        file: `${table.name}.csv`,
      })),
    ),
    provenance: { ...experiment.provenance, checksum: experiment.checksum },
  };
}
