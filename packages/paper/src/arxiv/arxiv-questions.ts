import { OutsideError } from "../outside-error.ts";
import { formatPaperId, type PaperId } from "../paper-id.ts";
import type { PaperRecord } from "../paper-record.ts";
import { err, ok, type Result } from "../result.ts";
import { parseAbsPage } from "./abs-page.ts";
import {
  type ArxivAddresses,
  absPageUrl,
  atomEntryUrl,
  atomSearchUrl,
  oaiRecordUrl,
} from "./arxiv-addresses.ts";
import { type AtomFeed, parseAtomFeed } from "./atom-feed.ts";
import type { SourceAnswer } from "./kept-answers.ts";
import type { MalformedSource } from "./malformed-source.ts";
import { parseOaiAnswer } from "./oai-answer.ts";
import type { PoliteClient } from "./polite-client.ts";

/** Single questions to arXiv, each one request; undefined means that arXiv knows no such paper. */
export interface ArxivQuestions {
  /** The latest version, with its licence and the dates of all. */
  oaiRecord(id: string, signal?: AbortSignal): Promise<PaperRecord | undefined>;
  /** One version, or the latest where none is named, with its licence. */
  absPage(paper: PaperId, signal?: AbortSignal): Promise<PaperRecord | undefined>;
  /** One version, or the latest where none is named; no licence. */
  atomEntry(paper: PaperId, signal?: AbortSignal): Promise<PaperRecord | undefined>;
  search(words: readonly string[], limit: number, signal?: AbortSignal): Promise<AtomFeed>;
}

/** An answer that says "there is none" is as good as one that says what there is: both are read and kept. */
type Found = { readonly record?: PaperRecord };

export function createArxivQuestions(client: PoliteClient, addresses: ArxivAddresses): ArxivQuestions {
  return {
    async oaiRecord(id, signal) {
      const url = oaiRecordUrl(addresses.oai, id, "arXivRaw");
      const read = (answer: SourceAnswer) => readOai(answer, id);
      return (await client.get(url, { kind: "xml", read, signal })).record;
    },
    async absPage(paper, signal) {
      const read = (answer: SourceAnswer) => readAbs(answer, paper);
      const url = absPageUrl(addresses.site, paper);
      return (await client.get(url, { kind: "html", readableStatuses: [404], read, signal })).record;
    },
    async atomEntry(paper, signal) {
      const read = (answer: SourceAnswer) => readAtomEntry(answer, paper);
      const url = atomEntryUrl(addresses.api, paper);
      return (await client.get(url, { kind: "xml", readableStatuses: [400], read, signal })).record;
    },
    search(words, limit, signal) {
      return client.get(atomSearchUrl(addresses.api, words, limit), {
        kind: "xml",
        read: readSearch,
        signal,
      });
    },
  };
}

function readOai({ text, fetchedAt }: SourceAnswer, id: string): Result<Found, MalformedSource> {
  const answer = parseOaiAnswer(text, fetchedAt);
  if (!answer.ok) {
    if (answer.error.code !== "oai.refused") return err(answer.error);
    // `badArgument`: arXiv finds the identifier itself impossible.
    if (answer.error.oaiCode === "idDoesNotExist" || answer.error.oaiCode === "badArgument") return ok({});
    return err({ code: "source.field-malformed", field: "error", value: answer.error.oaiCode, id });
  }
  const item = answer.value.items[0];
  if (item?.kind === "deleted" && item.id === id) return ok({});
  if (item?.kind === "unreadable") return err(item.error);
  if (item?.kind !== "record") return err({ code: "source.field-missing", field: "arXivRaw", id });
  return item.record.id === id ? ok({ record: item.record }) : otherPaper(item.record.id, id);
}

function readAbs({ status, text, fetchedAt }: SourceAnswer, paper: PaperId): Result<Found, MalformedSource> {
  if (status === 404) return ok({});
  const page = parseAbsPage(text, paper, fetchedAt);
  return page.ok ? ok({ record: page.value }) : page;
}

function readAtomEntry({ text, fetchedAt }: SourceAnswer, paper: PaperId): Result<Found, MalformedSource> {
  const feed = parseAtomFeed(text, fetchedAt);
  if (!feed.ok) return feed.error.code === "atom.query-refused" ? ok({}) : err(feed.error);
  const record = feed.value.records[0];
  if (record === undefined)
    return feed.value.unreadable[0] === undefined ? ok({}) : err(feed.value.unreadable[0]);
  const isAsked = record.id === paper.id && (paper.version ?? record.version) === record.version;
  return isAsked ? ok({ record }) : otherPaper(formatPaperId(record), formatPaperId(paper));
}

function readSearch({ text, fetchedAt }: SourceAnswer): Result<AtomFeed, MalformedSource> {
  const feed = parseAtomFeed(text, fetchedAt);
  if (feed.ok) return feed;
  if (feed.error.code !== "atom.query-refused") return err(feed.error);
  return err({ code: "source.field-malformed", field: "search_query", value: feed.error.message });
}

function otherPaper(value: string, id: string): Result<Found, MalformedSource> {
  return err({ code: "source.field-malformed", field: "id", value, id });
}

/** Is it worth asking another address of arXiv? Not when arXiv as a whole asks for rest. */
export function isWorthAnotherAddress(error: unknown): error is OutsideError {
  return error instanceof OutsideError && error.code !== "source.busy";
}
