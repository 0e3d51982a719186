import { type Digest, listStatements } from "@engram/digest";
import type { DigestFeedback, PaperView, StoredDigest, Vote } from "@engram/library";
import type { Translator } from "#messages/messages.ts";
import { chooseDigest, writerOf } from "./choose-digest.ts";
import { dateInWords } from "./date-in-words.ts";
import { type RichText, richText } from "./rich-text.ts";
import { StatementIds } from "./statement-id.ts";
import { modelName } from "./writer-view.ts";

/** What an author says of a sentence, as it stands beside it. Plain text: formulas in it are not drawn. */
export interface CorrectionView {
  readonly text: string;
  readonly by: string;
}

/** A sentence that an author is about to correct. */
export interface Correcting {
  /** On the page. */
  readonly id: string;
  /** In the digest. */
  readonly pointer: string;
  readonly text: RichText;
}

/** Votes, corrections and other digests, as the page of a paper shows them. */
export interface FeedbackView {
  readonly contentHash: string;
  readonly votes: DigestFeedback["votes"];
  /** What the address says that was voted. The page is the same for everybody: it does not know who asks. */
  readonly voted: Vote | null;
  readonly rerun: DigestFeedback["rerun"];
  /** By the id of the statement on the page. */
  readonly corrections: ReadonlyMap<string, readonly CorrectionView[]>;
  readonly correcting: Correcting | null;
  readonly isCorrectionSent: boolean;
  readonly others: readonly { readonly address: string; readonly text: string }[];
  /** True where its writer has made a newer one. */
  readonly isEarlier: boolean;
  /** `digest=<hash>` where the address names one, to be kept in the addresses of forms. */
  readonly query: string;
}

/** Lays out what is said of a digest. `usual` is the one that is shown where the address names none. */
export function viewFeedback(
  stored: StoredDigest,
  usual: StoredDigest | undefined,
  { votes, rerun, corrections }: DigestFeedback,
  paper: Pick<PaperView, "digests">,
  say: Translator,
  { pathname, searchParams }: URL,
): FeedbackView {
  const { contentHash, digest } = stored;
  const newestBySame = chooseDigest(paper.digests, say.language, writerOf(stored));
  const ids = idsByPointer(digest);
  const voted = searchParams.get("voted");
  const shown = new Map<string, CorrectionView[]>();
  for (const { statement, text, name, sent } of corrections) {
    const id = ids.get(statement)?.id;
    if (id === undefined) continue;
    const view = { text, by: say("correct.by", { name, date: dateInWords(sent, say.language) }) };
    shown.set(id, [...(shown.get(id) ?? []), view]);
  }
  const correcting = [...ids.values()].find(({ id }) => id === searchParams.get("correct"));
  return {
    contentHash,
    votes,
    voted: voted === "up" || voted === "down" ? voted : null,
    rerun,
    corrections: shown,
    correcting: correcting ?? null,
    isCorrectionSent: searchParams.get("corrected") === "sent",
    others: paper.digests
      .filter((other) => other.contentHash !== contentHash)
      .map((other) => ({
        address: other === usual ? pathname : `${pathname}?digest=${other.contentHash}`,
        text: describe(other, say),
      })),
    isEarlier: newestBySame !== undefined && newestBySame.contentHash !== contentHash,
    query: searchParams.has("digest") || contentHash !== usual?.contentHash ? `digest=${contentHash}` : "",
  };
}

function idsByPointer(digest: Digest): ReadonlyMap<string, Correcting> {
  const ids = new StatementIds();
  return new Map(
    listStatements(digest).map(({ pointer, part, statement }) => [
      pointer,
      { id: ids.idOf(part, statement), pointer, text: richText(statement.text) },
    ]),
  );
}

function describe({ digest, language }: StoredDigest, say: Translator): string {
  const { writerVersion, created, model } = digest.provenance;
  return say("earlier.link", {
    date: dateInWords(created, say.language),
    writer:
      model === undefined
        ? say("digest.writer.builtin", { version: writerVersion })
        : say("digest.writer", { writer: modelName(model), version: writerVersion }),
    language: say(`earlier.language.${language}`),
  });
}
