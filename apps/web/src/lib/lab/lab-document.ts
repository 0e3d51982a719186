import {
  type Claim,
  type ExperimentRequest,
  experimentId,
  type Lab,
  type Laboratory,
  type Preset,
  type RecordedClaim,
  type Settings,
} from "@engram/lab";
import type { Language } from "@engram/paper";
import { labAddress } from "#lib/addresses.ts";
import { verdictOf } from "./verdict-of.ts";

/** A lab as the API lists it. */
export function describeLab(lab: Lab, language: Language) {
  const { paper, title, authors, citation, summary, claims } = lab;
  return {
    paper,
    title,
    authors,
    citation,
    summary: summary[language],
    claims: claims.map(({ id }) => id),
    page: labAddress(language, paper),
    lab: `/api/labs/${paper}`,
  };
}

/** A lab with all that its claims say, take and have given on this machine. */
export async function describeLabInFull(
  laboratory: Laboratory,
  lab: Lab,
  language: Language,
): Promise<object> {
  const { runner } = laboratory;
  const active = runner.listActive().filter(({ paper }) => paper === lab.paper);
  const claims = await Promise.all(
    (await laboratory.recorded(lab)).map(async (one) => {
      const running = active.filter(({ claimId }) => claimId === one.claim.id);
      const begun = await Promise.all(
        one.unfinished.map(
          async (request) => [await experimentId(lab.paper, one.claim.id, request), request] as const,
        ),
      );
      const ids = new Set(running.map(({ experimentId }) => experimentId));
      return {
        ...describeClaim(one.claim, language),
        page: labAddress(language, lab.paper, one.claim.id),
        experiments: describeRecorded(one),
        active: running.map(({ experimentId, request }) => ({
          ...describeRequest(experimentId, request),
          state: runner.stateOf(experimentId)?.kind === "running" ? "running" : "queued",
        })),
        unfinished: begun.filter(([id]) => !ids.has(id)).map(([id, request]) => describeRequest(id, request)),
        refused: one.refused.map(({ id }) => id),
      };
    }),
  );
  return { ...describeLab(lab, language), claims };
}

function describeClaim(claim: Claim, language: Language) {
  const { id, statement, where, kind, method, rule, objection, presets } = claim;
  const priced = (settings: Settings) => ({ settings, predictedSeconds: claim.predictSeconds(settings) });
  return {
    id,
    statement: statement[language],
    where,
    kind,
    method: method[language],
    rule: rule[language],
    objection: objection[language],
    settings: Object.fromEntries(
      Object.entries(claim.settings).map(([name, spec]) => [name, { ...spec, label: spec.label[language] }]),
    ),
    presets: {
      quick: priced(presets.quick),
      standard: priced(presets.standard),
      full: priced(presets.full),
    } satisfies Record<Preset, object>,
    tables: claim.tables.map(({ name, columns }) => ({
      name,
      columns: columns.map((column) => ({ name: column.name, unit: column.unit })),
    })),
  };
}

function describeRecorded({ claim, experiments }: RecordedClaim) {
  return experiments.map((experiment) => ({
    ...describeRequest(experiment.id, experiment),
    verdict: verdictOf(claim, experiment).value,
    started: experiment.provenance.started,
  }));
}

/** What an experiment was asked for, and where it is found. */
export function describeRequest(experimentId: string, { preset, seed, settings }: ExperimentRequest) {
  return { experimentId, preset, seed, settings, experiment: `/api/experiments/${experimentId}` };
}
