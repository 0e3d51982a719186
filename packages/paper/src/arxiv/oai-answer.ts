import { parsePathId } from "../paper-id.ts";
import type { PaperRecord } from "../paper-record.ts";
import { err, ok, type Result } from "../result.ts";
import { type MalformedSource, shortened } from "./malformed-source.ts";
import { parseArxivFormat, parseArxivRaw, type UnversionedRecord } from "./oai-record.ts";
import {
  childElements,
  childNamed,
  childrenNamed,
  childText,
  localName,
  parseXmlRoot,
  textOf,
  type XmlElement,
} from "./xml-document.ts";

/** The error codes of OAI-PMH 2.0, section 3.6. */
export const OAI_ERROR_CODES = [
  "badArgument",
  "badResumptionToken",
  "badVerb",
  "cannotDisseminateFormat",
  "idDoesNotExist",
  "noRecordsMatch",
  "noMetadataFormats",
  "noSetHierarchy",
] as const;
export type OaiErrorCode = (typeof OAI_ERROR_CODES)[number];

export type OaiError =
  | MalformedSource
  | { readonly code: "oai.refused"; readonly oaiCode: OaiErrorCode; readonly message: string };

/** One `<record>` of an answer. */
export type OaiItem =
  /** Format `arXivRaw`. */
  | { readonly kind: "record"; readonly record: PaperRecord }
  /** Format `arXiv`. */
  | { readonly kind: "unversioned"; readonly record: UnversionedRecord }
  | { readonly kind: "deleted"; readonly id: string }
  | { readonly kind: "unreadable"; readonly error: MalformedSource };

export interface OaiAnswer {
  readonly items: readonly OaiItem[];
  /** Ask for the next part with it; absent on the last. */
  readonly resumptionToken?: string;
}

/** Reads the answer to GetRecord or ListRecords, in the format `arXiv` or `arXivRaw`. */
export function parseOaiAnswer(xml: string, retrieved: string): Result<OaiAnswer, OaiError> {
  const root = parseXmlRoot(xml, "OAI-PMH");
  if (!root.ok) return root;
  const refused = childNamed(root.value, "error");
  if (refused !== undefined) return err(refusalOf(refused));
  const body = childNamed(root.value, "GetRecord") ?? childNamed(root.value, "ListRecords");
  if (body === undefined) return err({ code: "source.field-missing", field: "GetRecord" });

  const items = childrenNamed(body, "record").map((record) => parseItem(record, retrieved));
  const resumptionToken = childText(body, "resumptionToken");
  return ok({ items, ...(resumptionToken === undefined ? {} : { resumptionToken }) });
}

function refusalOf(error: XmlElement): OaiError {
  const given = error.attributes.code ?? "";
  const oaiCode = OAI_ERROR_CODES.find((code) => code === given);
  if (oaiCode === undefined) {
    return { code: "source.field-malformed", field: "error", value: shortened(given) };
  }
  return { code: "oai.refused", oaiCode, message: shortened(textOf(error)) };
}

function parseItem(record: XmlElement, retrieved: string): OaiItem {
  const header = childNamed(record, "header");
  if (header?.attributes.status === "deleted") return deletedItem(header);
  const container = childNamed(record, "metadata");
  const metadata = container === undefined ? undefined : childElements(container)[0];
  if (metadata === undefined) return unreadable({ code: "source.field-missing", field: "metadata" });

  const format = localName(metadata);
  if (format === "arXivRaw") {
    const parsed = parseArxivRaw(metadata, retrieved);
    return parsed.ok ? { kind: "record", record: parsed.value } : unreadable(parsed.error);
  }
  if (format === "arXiv") {
    const parsed = parseArxivFormat(metadata, retrieved);
    return parsed.ok ? { kind: "unversioned", record: parsed.value } : unreadable(parsed.error);
  }
  return unreadable({ code: "source.unexpected-root", expected: "arXivRaw", found: shortened(format) });
}

function deletedItem(header: XmlElement): OaiItem {
  const identifier = childText(header, "identifier") ?? "";
  const paperId = parsePathId(identifier.replace(/^oai:arxiv\.org:/i, ""));
  if (paperId.ok) return { kind: "deleted", id: paperId.value.id };
  return unreadable({ code: "source.field-malformed", field: "identifier", value: shortened(identifier) });
}

function unreadable(error: MalformedSource): OaiItem {
  return { kind: "unreadable", error };
}
