import { countTranslations, type Digest } from "@engram/digest";
import type { PaperView, Reading, RunView, StoredDigest } from "@engram/library";
import { obligationMessage } from "@engram/paper";
import { redirect } from "@sveltejs/kit";
import type { Translator } from "#messages/messages.ts";
import { typeset } from "#messages/typeset.ts";
import { paperAddress } from "./addresses.ts";
import { chooseDigest, writerOf } from "./choose-digest.ts";
import { dateInWords } from "./date-in-words.ts";
import { type DigestView, viewContent } from "./digest-view.ts";
import { type FeedbackView, viewFeedback } from "./feedback-view.ts";
import { languageName } from "./languages.ts";
import {
  type PaperHeaderView,
  type PaperListItem,
  scopeSentence,
  viewListItem,
  viewPaperHeader,
} from "./paper-view.ts";
import { isProblemCode, problemSentence } from "./problem.ts";
import { referenceLine } from "./reference-line.ts";
import type { RequestContext } from "./request-context.ts";
import { type RichText, richText } from "./rich-text.ts";
import { type RunProgressView, viewRun } from "./run-view.ts";
import { type Citable, type SelectionView, viewSelection } from "./selection-view.ts";
import { tallyInWords } from "./tally-view.ts";
import { viewWriters, type WriterChoice, type WritersView, writerChoices } from "./writer-view.ts";

const SUGGESTIONS = 4;

/** Why the run that the address names gave nothing. */
export interface EndedRun {
  readonly state: "failed" | "cancelled";
  readonly sentence?: string;
  readonly errorId?: string;
}

interface Common {
  readonly header: PaperHeaderView;
  /** Language of the paper's own text. */
  readonly sourceLanguage: string;
  /** Authors, title and arXiv id in a line, for who copies a sentence. */
  readonly citable: Citable;
  readonly scope: {
    readonly used: "metadata" | "full-text";
    /** True where it is the licence that keeps us from the full text. */
    readonly isClosed: boolean;
    readonly sentence: string;
  };
  readonly abstract: RichText;
  readonly suggestions: readonly PaperListItem[];
}

/** A paper in one of its three states: not requested yet, being read, read. */
export type PaperPage = Common &
  (
    | { readonly state: "new"; readonly ended: EndedRun | null; readonly choices: readonly WriterChoice[] }
    | { readonly state: "running"; readonly runId: string; readonly progress: RunProgressView }
    | {
        readonly state: "ready";
        readonly digest: ReadyDigest;
        readonly ended: EndedRun | null;
        readonly selection: SelectionView | null | "gone";
        readonly feedback: FeedbackView;
        /** As `?writer=` names it. */
        readonly writer: string;
        readonly writers: WritersView;
        /** What a model kept, replaced and used; empty where there was none, or nobody counted. */
        readonly took: readonly string[];
        /** Of a run that makes another digest of this version. */
        readonly otherRun: string | null;
      }
  );

export interface ReadyDigest {
  readonly view: DigestView;
  readonly scopeUsed: Digest["scope"]["used"];
  readonly language: string;
  /** True where the reader's language was asked for and the writer could not write it. */
  readonly inOtherLanguage: boolean;
  /** Says so where the digest carries its explanations in another language than the reader is shown them in. */
  readonly explanations: string | null;
  readonly obligations: string;
  readonly provenance: Digest["provenance"];
  readonly created: string;
}

/** What is translated, is so from English. */
function sourceLanguageOf(digest: Digest | undefined): string {
  return digest === undefined || countTranslations(digest) !== null ? "en" : digest.provenance.language;
}

/** Everything that the page of a paper shows. `run` is the one that the address names, if it is of this paper. */
export async function loadPaperPage(
  { reading, models }: Pick<RequestContext, "reading" | "models">,
  paper: PaperView,
  run: RunView | undefined,
  say: Translator,
  url: URL,
): Promise<PaperPage> {
  const { language } = say;
  const { record } = paper;
  const common: Common = {
    header: viewPaperHeader(paper, language, url.searchParams.get("authors") === "all"),
    sourceLanguage: sourceLanguageOf(paper.digests[0]?.digest),
    citable: {
      reference: referenceLine(record, say),
      address: `${url.origin}${paperAddress(language, record.id, record.version)}`,
    },
    scope: {
      used: paper.scope.used,
      isClosed: paper.scope.used === "metadata" && paper.scope.reason !== "no-full-text-available",
      sentence: scopeSentence(paper, language),
    },
    abstract: richText(record.abstract),
    suggestions: (await reading.suggestOpenPapers(record, SUGGESTIONS)).map((one) =>
      viewListItem(one, language),
    ),
  };
  const usual = chooseDigest(paper.digests, language, url.searchParams.get("writer"));
  // A model takes minutes: meanwhile the others read what is here.
  const activeRunId = isActive(run) ? run.runId : usual === undefined ? paper.activeRunId : undefined;
  if (activeRunId !== undefined) {
    const progress = viewRun(await reading.listRunEvents(activeRunId), language);
    // It ended while its page was made; whoever followed it from here would wait for events that have all come.
    if (progress.hasEnded) redirect(303, `${url.pathname}${url.search}`);
    return { ...common, state: "running", runId: activeRunId, progress };
  }
  const ended = run === undefined ? null : await viewEnded(reading, run, say);
  const named = url.searchParams.get("digest");
  const digest = paper.digests.find(({ contentHash }) => contentHash === named) ?? usual;
  if (digest !== undefined) {
    const ready = viewReady(digest, say);
    const selection = viewSelected(ready.view, url.searchParams.get("s"), common.citable, say);
    const said = await reading.feedbackOn(digest.contentHash);
    const newest = chooseDigest(paper.digests, language);
    const feedback = viewFeedback(digest, newest, said, paper, say, url);
    const writers = viewWriters(digest, paper.digests, models, say, url.pathname);
    const took = await tookInWords(reading, digest, say);
    const otherRun = paper.activeRunId ?? null;
    const writer = writerOf(digest);
    const written = { digest: ready, ended, selection, feedback, writer, writers, took, otherRun };
    return { ...common, state: "ready", ...written };
  }
  return { ...common, state: "new", ended, choices: writerChoices(models, say) };
}

function isActive(run: RunView | undefined): run is RunView {
  return run?.state === "queued" || run?.state === "running";
}

function viewSelected(
  view: DigestView,
  id: string | null,
  citable: Citable,
  say: Translator,
): SelectionView | null | "gone" {
  return id === null ? null : (viewSelection(view, id, citable, say) ?? "gone");
}

async function tookInWords(
  reading: Reading,
  { contentHash, digest }: StoredDigest,
  say: Translator,
): Promise<readonly string[]> {
  const tally = digest.provenance.model === undefined ? undefined : await reading.findTally(contentHash);
  return tally === undefined ? [] : tallyInWords({ tally }, say).slice(1);
}

function viewReady({ digest }: StoredDigest, say: Translator): ReadyDigest {
  const { language } = say;
  const view = viewContent(digest, language);
  const carriedIn = view.explanationsCarriedIn;
  const written = digest.provenance.language;
  const owed = digest.scope.obligations.filter((one) => one !== "none" && one !== "unknown");
  return {
    view,
    scopeUsed: digest.scope.used,
    language: written,
    inOtherLanguage: written !== language,
    explanations:
      carriedIn === undefined
        ? null
        : say("digest.explanations.text", { language: languageName(carriedIn, language) }),
    obligations: owed.map((one) => typeset(language, obligationMessage(one, language))).join(", "),
    provenance: digest.provenance,
    created: dateInWords(digest.provenance.created, language),
  };
}

async function viewEnded(reading: Reading, run: RunView, say: Translator): Promise<EndedRun | null> {
  if (run.state === "cancelled") return { state: "cancelled" };
  if (run.state !== "failed") return null;
  const { failure } = viewRun(await reading.listRunEvents(run.runId), say.language);
  const code = failure?.code ?? "run.failed";
  const known = isProblemCode(code) ? code : "run.failed";
  return {
    state: "failed",
    sentence: problemSentence({ code: known, id: run.paperId }, say),
    ...(failure?.errorId === undefined ? {} : { errorId: failure.errorId }),
  };
}
