import type { Claim, Lab } from "@engram/lab";
import { type Actions, fail, redirect } from "@sveltejs/kit";
import { labAddress } from "#lib/addresses.ts";
import { failWith } from "#lib/fail-with.ts";
import { claimOfPage, labOfPage } from "#lib/find-lab.ts";
import { type Problem, problemSentence, problemStatus } from "#lib/problem.ts";
import type { Translator } from "#messages/messages.ts";
import { sizeInWords } from "./amount-in-words.ts";
import { PRESETS, readRequest } from "./read-request.ts";
import { requestAddress } from "./request-address.ts";
import { cancelExperiment, startExperiment } from "./start-experiment.ts";

type StartFault = Extract<Awaited<ReturnType<typeof startExperiment>>, { ok: false }>["error"];

/** What the forms of a claim's page do. */
export const claimActions: Actions = {
  run: async (event) => {
    const { locals } = event;
    const { lab, claim } = claimOfPage(locals.engram.laboratory?.labs ?? [], event);
    const given = await readFields(event.request);
    // The page that is made now shows what was sent, and not what its address says.
    locals.asked = given;
    const { request } = readRequest(claim, given);
    if (request === undefined) return fail(422);
    const started = await startExperiment(locals, lab, claim, request);
    if (started.ok) redirect(303, requestAddress(locals.language, lab, claim, request));
    return fail(problemStatus(started.error.code), { refused: refusalSentence(started.error, locals.say) });
  },
  cancel: async (event) => {
    const { locals } = event;
    const { lab, claim } = claimOfPage(locals.engram.laboratory?.labs ?? [], event);
    const given = await readFields(event.request);
    const id = given.get("experiment") ?? "";
    given.delete("experiment");
    const cancelled = await cancelExperiment(locals, id);
    // What had ended by then needs no cancelling.
    if (!cancelled.ok && cancelled.error.code !== "experiment.ended")
      failWith({ code: cancelled.error.code }, locals);
    await untilEnded(locals, id);
    const { request } = readRequest(claim, given);
    redirect(
      303,
      request === undefined
        ? labAddress(locals.language, lab.paper, claim.id)
        : requestAddress(locals.language, lab, claim, request),
    );
  },
};

/** A run puts its things down before it ends; nearly always in less time than a reader would notice. */
const PUTTING_DOWN_MS = 2_000;

async function untilEnded({ engram }: App.Locals, id: string): Promise<void> {
  const ended = AbortSignal.any([engram.closing, AbortSignal.timeout(PUTTING_DOWN_MS)]);
  const events = engram.laboratory?.runner.follow(id, 0, ended)[Symbol.asyncIterator]();
  while ((await events?.next())?.done === false);
}

/** What the forms of a lab's page do. */
export const labActions: Actions = {
  run: async (event) => {
    const { locals } = event;
    const lab = labOfPage(locals.engram.laboratory?.labs ?? [], event);
    const given = await readFields(event.request);
    const named = given.get("claim");
    given.delete("claim");
    const claim = lab.claims.find(({ id }) => id === named);
    if (named !== null && claim === undefined)
      failWith({ code: "lab.claim-not-found", id: lab.paper, claim: named }, locals);
    return claim === undefined ? runAll(lab, given, locals) : runOne(lab, claim, given, locals);
  },
};

async function runOne(lab: Lab, claim: Claim, given: URLSearchParams, locals: App.Locals) {
  const { request } = readRequest(claim, given);
  if (request === undefined) failWith({ code: "request.invalid" }, locals);
  const started = await startExperiment(locals, lab, claim, request);
  if (started.ok) redirect(303, requestAddress(locals.language, lab, claim, request));
  const refused = [{ claim: claim.id, sentence: refusalSentence(started.error, locals.say) }];
  return fail(problemStatus(started.error.code), { refused });
}

/** Queues every claim with a preset; those that can not be run are named, each with why. */
async function runAll(lab: Lab, given: URLSearchParams, locals: App.Locals) {
  const preset = PRESETS.find((one) => one === given.get("preset"));
  if (preset === undefined) failWith({ code: "setting.bad-preset" }, locals);
  const refused: { readonly claim: string; readonly sentence: string }[] = [];
  let status = 422;
  for (const claim of lab.claims) {
    const { request } = readRequest(claim, new URLSearchParams({ preset }));
    if (request === undefined)
      throw new Error(`preset ${preset} of ${claim.id} must be within its own ranges`);
    const started = await startExperiment(locals, lab, claim, request);
    if (started.ok) continue;
    status = problemStatus(started.error.code);
    refused.push({ claim: claim.id, sentence: refusalSentence(started.error, locals.say) });
  }
  if (refused.length > 0) return fail(status, { refused });
  redirect(303, labAddress(locals.language, lab.paper));
}

/** The fields of a form, each a text. */
async function readFields(request: Request): Promise<URLSearchParams> {
  const fields = [...(await request.formData())];
  return new URLSearchParams(
    fields.filter((field): field is [string, string] => typeof field[1] === "string"),
  );
}

/** Why an experiment is not run, and what would be. */
export function refusalSentence(fault: StartFault, say: Translator): string {
  if (fault.code === "experiment.too-large") return tooLargeSentence(fault, say);
  return problemSentence(fault as Problem, say);
}

function tooLargeSentence(
  fault: Extract<StartFault, { code: "experiment.too-large" }>,
  say: Translator,
): string {
  const { resource, neededBytes, freeBytes } = fault;
  const fits =
    "fits" in fault && Array.isArray(fault.fits) ? (fault.fits as readonly (typeof PRESETS)[number][]) : [];
  const sentence = say(`lab.refused.${resource}`, {
    needed: sizeInWords(neededBytes, say.language),
    free: sizeInWords(freeBytes, say.language),
  });
  const [largest] = fits;
  const next =
    largest === undefined
      ? say("lab.refused.none")
      : say("lab.refused.fits", { preset: say(`lab.preset.${largest}`) });
  return `${sentence} ${next}`;
}
