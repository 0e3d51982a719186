import type { ArticleQuestion, DigestContent, Level, LevelName, Statement } from "@engram/digest";
import type { RunEvent, StepName, StoredRunEvent } from "@engram/library";
import type { Language } from "@engram/paper";
import { type DigestView, viewContent } from "./digest-view.ts";
import { isTerminal } from "./event-stream.ts";
import { type RunTally, viewRunTally } from "./tally-view.ts";

/** The steps of a run in their order. */
export const STEPS = [
  "metadata",
  "licence",
  "text",
  "split",
  "roles",
  "write",
  "check",
  "store",
] as const satisfies readonly StepName[];

export type StepState = "waiting" | "started" | "done";

/** What a run has told so far, as the page shows it. */
export interface RunProgressView {
  readonly steps: readonly { readonly step: StepName; readonly state: StepState }[];
  readonly content: DigestView;
  /** Where a model writes. */
  readonly tally?: RunTally;
  /** Id of the last event seen; a reader that follows the run begins after it. */
  readonly lastEventId: number;
  /** True where its last event has come. */
  readonly hasEnded: boolean;
  /** Why it failed, where it did. */
  readonly failure?: { readonly code: string; readonly retryable: boolean; readonly errorId?: string };
}

/**
 * Puts together what the events of a run have told, for a reader of `language`. What a second attempt says as the first did is not told again, so
 * the parts of the first stay; what it says otherwise takes the place of what rests on the same passages.
 */
export function viewRun(events: readonly StoredRunEvent[], language: Language): RunProgressView {
  const states = new Map<StepName, StepState>();
  const parts = new Parts();
  const tally = viewRunTally(events);
  let failure: RunProgressView["failure"];
  for (const { event } of events) {
    if (isRestart(event, states)) {
      states.clear();
      parts.beginAgain();
    }
    if (event.type === "step") states.set(event.step, event.state);
    else if (event.type === "statement") parts.add(event.part);
    else if (event.type === "failed") failure = event;
  }
  return {
    steps: STEPS.map((step) => ({ step, state: states.get(step) ?? "waiting" })),
    content: viewContent(parts.content, language),
    lastEventId: events.at(-1)?.id ?? 0,
    hasEnded: events.some(isTerminal),
    ...(tally === undefined ? {} : { tally }),
    ...(failure === undefined ? {} : { failure }),
  };
}

/** A run that was tried again begins with its first step again. */
function isRestart(event: RunEvent, states: ReadonlyMap<StepName, StepState>): boolean {
  return event.type === "step" && event.state === "started" && states.get(event.step) === "done";
}

class Parts {
  #tldr: Statement | null = null;
  readonly #levels: Record<LevelName, Statement[]> = { high: [], medium: [], low: [] };
  readonly #keyPoints: DigestContent["keyPoints"][number][] = [];
  readonly #keywords: DigestContent["keywords"][number][] = [];
  readonly #article: { readonly question: ArticleQuestion; readonly statements: Statement[] }[] = [];

  /** What an earlier attempt told and this one has not told otherwise. */
  readonly #before = new Set<unknown>();

  add(part: Extract<RunEvent, { type: "statement" }>["part"]): void {
    if (part.kind === "key-point")
      this.#put(this.#keyPoints, part.keyPoint, ({ statement }) => restsOn(statement));
    else if (part.kind === "keyword") this.#put(this.#keywords, part.keyword, ({ term }) => term);
    else if (part.kind === "article") this.#addToArticle(part.question, part.statement);
    else if (part.place === "tldr") this.#tldr = part.statement;
    else this.#put(this.#levels[part.place], part.statement, restsOn);
  }

  #put<T>(list: T[], item: T, place: (item: T) => string): void {
    const at = list.findIndex((one) => this.#before.has(one) && place(one) === place(item));
    this.#before.delete(list[at]);
    if (at < 0) list.push(item);
    else list[at] = item;
  }

  #addToArticle(question: ArticleQuestion, statement: Statement): void {
    const last = this.#article.find((part) => part.question === question);
    if (last !== undefined) this.#put(last.statements, statement, restsOn);
    else this.#article.push({ question, statements: [statement] });
  }

  beginAgain(): void {
    const told = this.#article.flatMap(({ statements }) => statements);
    const lists = [...Object.values(this.#levels), this.#keyPoints, this.#keywords, told];
    for (const list of lists) for (const one of list) this.#before.add(one);
  }

  get content(): DigestContent {
    const level = (name: LevelName): Level => ({
      writtenBy: name === "high" ? "authors" : "",
      statements: this.#levels[name],
    });
    return {
      tldr: this.#tldr,
      levels: { high: level("high"), medium: level("medium"), low: level("low") },
      keyPoints: this.#keyPoints,
      keywords: this.#keywords,
      ...(this.#article.length === 0 ? {} : { article: { writtenBy: "", parts: this.#article } }),
    };
  }
}

function restsOn({ evidence }: Statement): string {
  return evidence.map(({ section, start, end }) => `${section} ${start} ${end}`).join(", ");
}
