import {
  type Claim,
  type Experiment,
  type ExperimentRequest,
  experimentId,
  type Lab,
  type Laboratory,
  type RecordedClaim,
} from "@engram/lab";
import { formatNumber } from "@engram/lab/report";
import { labAddress } from "#lib/addresses.ts";
import { dateInWords } from "#lib/date-in-words.ts";
import { problemSentence } from "#lib/problem.ts";
import type { Translator } from "#messages/messages.ts";
import { durationInWords, percentInWords } from "./amount-in-words.ts";
import {
  type ClaimLine,
  interruptedLine,
  recordedLine,
  requestFields,
  requestInWords,
} from "./claim-lines.ts";
import { type ClaimSource, claimSource } from "./claim-source.ts";
import { commandOf } from "./experiment-limit.ts";
import { experimentProblem } from "./experiment-problem.ts";
import { type FormView, viewForm } from "./form-view.ts";
import { labText } from "./lab-text.ts";
import { type PlaygroundLink, playgroundsOf } from "./playgrounds.ts";
import { type LivePlot, type PlotView, viewLivePlots, viewPlots } from "./plot-view.ts";
import { namesRequest, type ReadRequest, readRequest } from "./read-request.ts";
import { changedSettings, requestAddress, settingText } from "./request-address.ts";
import { begunExperiments, type RequestState, requestState } from "./request-state.ts";
import { type VerdictView, viewVerdict } from "./verdict-view.ts";

/** What there is of the experiment that the page is about. */
export type ExperimentState =
  | { readonly kind: "none" | "refused" }
  | { readonly kind: "faulty" }
  | {
      readonly kind: "queued";
      readonly id: string;
      readonly ahead: number;
      readonly plots: readonly LivePlot[];
    }
  | {
      readonly kind: "running";
      readonly id: string;
      readonly part: string;
      readonly fraction: number;
      readonly percent: string;
      readonly left: string;
      readonly plots: readonly LivePlot[];
    }
  | { readonly kind: "interrupted"; readonly wasCancelled: boolean; readonly why: string | null }
  | { readonly kind: "failed"; readonly why: string }
  | {
      readonly kind: "recorded";
      readonly id: string;
      readonly date: string;
      readonly verdict: VerdictView;
      readonly plots: readonly PlotView[];
      readonly tables: readonly { readonly name: string; readonly rows: number }[];
      readonly facts: readonly (readonly [name: string, value: string])[];
      /** The same with the next seed: other numbers. */
      readonly nextSeed: { readonly seed: number; readonly address: string };
    };

/** The page of a claim. */
export interface ClaimPage {
  readonly id: string;
  readonly paper: string;
  readonly lab: { readonly title: string; readonly address: string };
  readonly statement: string;
  readonly source: ClaimSource;
  readonly place: string;
  readonly kind: Claim["kind"];
  readonly method: string;
  readonly rule: string;
  readonly objection: string;
  readonly playgrounds: readonly PlaygroundLink[];
  readonly form: FormView;
  /** What is asked for, in words; absent where it can not be run. */
  readonly asked?: {
    readonly how: string;
    readonly address: string;
    readonly permalink: string;
    readonly command: string;
    /** For a button that runs just this. */
    readonly fields: Readonly<Record<string, string>>;
  };
  readonly state: ExperimentState;
  readonly others: readonly Extract<ClaimLine, { readonly kind: "recorded" | "interrupted" }>[];
  readonly before: { readonly id: string; readonly address: string } | null;
  readonly after: { readonly id: string; readonly address: string } | null;
}

/** Where the loading of a claim's page finds everything. */
interface Asked {
  readonly laboratory: Laboratory;
  readonly lab: Lab;
  readonly claim: Claim;
  /** The words of the address, or the fields of a form that was sent and not accepted. */
  readonly given: URLSearchParams;
  readonly origin: string;
}

/** Everything that the page of a claim shows. */
export async function loadClaimPage(asked: Asked, say: Translator): Promise<ClaimPage> {
  const { laboratory, lab, claim, given, origin } = asked;
  const { language } = say;
  const recorded = await recordedOf(laboratory, lab, claim);
  const begun = await begunExperiments(lab, recorded);
  const read = namesRequest(given)
    ? readRequest(claim, given)
    : readShown(claim, chooseShown(laboratory, lab, recorded, begun));
  const { request } = read;
  const activeIds = new Set(laboratory.runner.listActive().map(({ experimentId }) => experimentId));
  const id = request === undefined ? undefined : await experimentId(lab.paper, claim.id, request);
  const state = id === undefined ? undefined : requestState(laboratory, recorded, id, begun.has(id));
  const at = lab.claims.indexOf(claim);
  const neighbour = (one: Claim | undefined) =>
    one === undefined ? null : { id: one.id, address: labAddress(language, lab.paper, one.id) };
  return {
    id: claim.id,
    paper: lab.paper,
    lab: { title: lab.title, address: labAddress(language, lab.paper) },
    statement: labText(language, claim.statement),
    source: claimSource(lab.paper, claim.where.version),
    place: claim.where.place,
    kind: claim.kind,
    method: labText(language, claim.method),
    rule: labText(language, claim.rule),
    objection: labText(language, claim.objection),
    playgrounds: playgroundsOf(language, lab.paper, claim.id),
    form: viewForm(lab.paper, claim, read, say),
    ...(request === undefined ? {} : { asked: viewAsked(lab, claim, request, origin, say) }),
    state:
      id === undefined || state === undefined || request === undefined
        ? { kind: "faulty" }
        : await viewState({ laboratory, lab, claim, id, request }, state, say),
    others: [
      ...recorded.experiments.filter((one) => one.id !== id).map((one) => recordedLine(lab, claim, one, say)),
      ...[...begun]
        .filter(([other]) => other !== id && !activeIds.has(other))
        .map(([, other]) => interruptedLine(lab, claim, other, say)),
    ],
    before: neighbour(lab.claims[at - 1]),
    after: neighbour(lab.claims[at + 1]),
  };
}

async function recordedOf(laboratory: Laboratory, lab: Lab, claim: Claim): Promise<RecordedClaim> {
  const all = await laboratory.recorded(lab);
  return all.find((one) => one.claim === claim) ?? { claim, experiments: [], unfinished: [], refused: [] };
}

/** An address that asks for nothing certain shows what runs, else the most thorough experiment, else what was begun. */
function chooseShown(
  { runner }: Laboratory,
  lab: Lab,
  { claim, experiments }: RecordedClaim,
  begun: ReadonlyMap<string, ExperimentRequest>,
): ExperimentRequest | undefined {
  const active = runner
    .listActive()
    .find(({ paper, claimId }) => paper === lab.paper && claimId === claim.id);
  return active?.request ?? experiments[0] ?? [...begun.values()][0];
}

function readShown(claim: Claim, request: ExperimentRequest | undefined): ReadRequest {
  if (request === undefined) return readRequest(claim, new URLSearchParams());
  return readRequest(claim, new URLSearchParams(requestFields(request)));
}

function viewAsked(lab: Lab, claim: Claim, request: ExperimentRequest, origin: string, say: Translator) {
  return {
    how: requestInWords(claim, request, say),
    address: requestAddress(say.language, lab, claim, request),
    permalink: origin + requestAddress(say.language, lab, claim, request, { complete: true }),
    command: commandOf(lab, claim, request),
    fields: requestFields(request),
  };
}

interface Shown extends Pick<Asked, "laboratory" | "lab" | "claim"> {
  readonly id: string;
  readonly request: ExperimentRequest;
}

async function viewState(shown: Shown, state: RequestState, say: Translator): Promise<ExperimentState> {
  const { laboratory, claim, id, request } = shown;
  const { language } = say;
  const why = (error: Parameters<typeof experimentProblem>[0]) =>
    problemSentence(experimentProblem(error, claim), say);
  switch (state.kind) {
    case "none":
    case "refused":
      return { kind: state.kind };
    case "queued":
      return {
        kind: "queued",
        id,
        ahead: state.ahead,
        plots: await viewLivePlots(laboratory, claim, {}, request.settings, language),
      };
    case "running":
      return {
        kind: "running",
        id,
        part: state.part,
        fraction: state.fraction,
        percent: percentInWords(state.fraction, language),
        left: timeLeft(state.secondsLeft, say),
        plots: await viewLivePlots(laboratory, claim, state.rows, request.settings, language),
      };
    case "interrupted":
      return {
        kind: "interrupted",
        wasCancelled: state.wasCancelled,
        why: state.error === undefined ? null : why(state.error),
      };
    case "failed":
      return { kind: "failed", why: why(state.error) };
    case "recorded":
      return await viewRecorded(shown, state.experiment, say);
  }
}

async function viewRecorded(
  { laboratory, lab, claim, id, request }: Shown,
  experiment: Experiment,
  say: Translator,
): Promise<ExperimentState> {
  const { language } = say;
  const { tables, seed } = experiment;
  return {
    kind: "recorded",
    id,
    date: dateInWords(experiment.provenance.started, language),
    verdict: viewVerdict(claim, experiment, say),
    plots: await viewPlots(laboratory, claim, experiment, language),
    tables: claim.tables.map(({ name, columns: [first] }) => ({
      name,
      rows: tables[name]?.columns[first?.name ?? ""]?.length ?? 0,
    })),
    facts: factsOf(claim, experiment, say),
    nextSeed: {
      seed: seed + 1,
      address: requestAddress(language, lab, claim, { ...request, seed: seed + 1 }),
    },
  };
}

function timeLeft(seconds: number | undefined, say: Translator): string {
  if (seconds === undefined) return say("lab.left.unknown");
  return seconds < 1 ? say("lab.left.soon") : say("lab.left", { time: durationInWords(seconds, say) });
}

/** On what it was run and with what, name and value. */
function factsOf(
  claim: Claim,
  experiment: Experiment,
  say: Translator,
): readonly (readonly [string, string])[] {
  const { language } = say;
  const { provenance, preset, seed, settings, checksum } = experiment;
  const changed = changedSettings(claim, experiment);
  return [
    [say("lab.fact.preset"), say(`lab.preset.${preset}`)],
    [say("lab.seed"), String(seed)],
    ...Object.entries(settings).map(([name, value]): readonly [string, string] => [
      claim.settings[name]?.label[language] ?? name,
      name in changed ? `${settingText(value)} ${say("lab.fact.changed")}` : settingText(value),
    ]),
    [say("lab.fact.machine"), provenance.machine],
    [say("lab.fact.threads"), String(provenance.threads)],
    [say("lab.fact.started"), startedInWords(provenance.started, say)],
    [say("lab.fact.time"), `${formatNumber(provenance.wallSeconds, language)} s`],
    ...(provenance.resumed ? [[say("lab.fact.resumed"), say("lab.fact.resumed.yes")] as const] : []),
    [say("lab.fact.version"), provenance.engramVersion],
    [say("lab.fact.checksum"), checksum],
  ];
}

function startedInWords(iso: string, { language }: Translator): string {
  return `${dateInWords(iso, language)}, ${iso.slice(11, 16)} UTC`;
}
