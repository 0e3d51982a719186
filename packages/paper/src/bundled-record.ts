import record from "./bundled/2405.08707v1.json" with { type: "json" };
import { normaliseText } from "./normalise-text.ts";
import type { PaperRecord } from "./paper-record.ts";

/** Records that travel with the product, so that the first page works without a network. */
export const bundledRecords: readonly PaperRecord[] = [
  {
    id: record.id,
    version: record.version,
    title: normaliseText(record.title),
    authors: record.authors.split(", "),
    abstract: normaliseText(record.abstract),
    categories: { main: record.categories, secondary: [] },
    submitted: record.created,
    licence: record.license,
    withdrawn: record.is_withdrawn === 1,
    from: "bundled",
    retrieved: "2024-05-14T00:00:00Z",
  },
];
