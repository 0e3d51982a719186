import type { PaperView, RunView } from "@engram/library";
import { parsePathId } from "@engram/paper";
import { type Actions, redirect } from "@sveltejs/kit";
import { paperAddress } from "#lib/addresses.ts";
import { chooseDigest, writerOf } from "#lib/choose-digest.ts";
import { failWith, failWithOtherVersion, failWithPaper } from "#lib/fail-with.ts";
import { correctAction, voteAction } from "#lib/feedback-actions.ts";
import { canonicalPath, findPaper } from "#lib/find-paper.ts";
import { loadPaperLab } from "#lib/lab/lab-page.ts";
import { loadPaperPage } from "#lib/paper-page.ts";
import { viewTabWording } from "#lib/tab-wording.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async ({ params, locals, url, request, setHeaders }) => {
  const { language, say } = locals;
  const { reading, laboratory, models, tabModels } = locals.engram;
  const canonical = canonicalPath(params.paper);
  if (canonical !== undefined) redirect(308, paperAddress(language, canonical));
  const found = await findPaper(reading, params.paper, request.signal).catch((cause: unknown) =>
    failWithOtherVersion(cause, params.paper, reading, locals),
  );
  if (!found.ok) failWithPaper(found.error, locals);
  const digest = url.searchParams.get("digest");
  if (digest !== null && !found.value.digests.some(({ contentHash }) => contentHash === digest))
    failWith({ code: "digest.not-found" }, locals);
  const writer = url.searchParams.get("writer");
  if (writer !== null && chooseDigest(found.value.digests, language, writer) === undefined)
    failWith({ code: "digest.not-found" }, locals);
  const named = url.searchParams.get("run");
  const run = named === null ? undefined : await reading.getRun(named);
  const isOfThisPaper = run?.paperId === found.value.record.id;
  // A finished run has no page of its own: what it made is at the address of the paper.
  if (isOfThisPaper && run?.state === "done") redirect(303, digestAddress(found.value, run, url.pathname));
  const page = await loadPaperPage(
    { reading, models },
    found.value,
    isOfThisPaper ? run : undefined,
    say,
    url,
  );
  const lab = await loadPaperLab(laboratory, found.value.record.id, say);
  if (page.state === "ready" && named === null && lab?.isBusy !== true) {
    locals.shownPaper = found.value.record.id;
    // Read by src/client/offline/offline-worker.ts.
    setHeaders({ "engram-may-keep": "paper" });
  }
  const tab = await viewTabWording(tabModels, page, say);
  // Isolated from other sites, or the model has one thread.
  if (tab !== null) setHeaders({ "cross-origin-embedder-policy": "require-corp" });
  return { page, lab, tab };
};

/** Of what a run made: the paper's own, or its writer's where another wrote later. */
function digestAddress({ digests }: PaperView, run: RunView, pathname: string): string {
  const made = digests.find(({ contentHash }) => contentHash === run.contentHash);
  return made === undefined || made === chooseDigest(digests, run.language)
    ? pathname
    : `${pathname}?writer=${encodeURIComponent(writerOf(made))}`;
}

export const actions: Actions = {
  vote: voteAction,
  correct: correctAction,
  run: async ({ params, locals, url, request }) => {
    const asked = await request.formData();
    const writer = asked.get("writer");
    const id = parsePathId(params.paper ?? "");
    if (!id.ok) return failWith(id.error, locals);
    const started = await locals.engram.reading.startRun(id.value, {
      language: locals.language,
      ...(typeof writer === "string" ? { writer } : {}),
      article: asked.get("article") === "yes",
    });
    if (!started.ok) {
      if (started.error.code === "paper.taken-down") return failWithPaper(started.error, locals);
      return failWith(started.error, locals);
    }
    redirect(303, `${url.pathname}?run=${encodeURIComponent(started.value.runId)}`);
  },
  cancel: async ({ request, locals, url }) => {
    const runId = (await request.formData()).get("run");
    if (typeof runId !== "string") return failWith({ code: "request.invalid" }, locals);
    await locals.engram.reading.cancelRun(runId);
    redirect(303, `${url.pathname}?run=${encodeURIComponent(runId)}`);
  },
};
