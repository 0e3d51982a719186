import type { PaperRecord } from "@engram/paper";
import { z } from "zod";

const VersionNote = z.object({ version: z.int(), submitted: z.string() });

/** The shape of a stored record; a row that does not have it was written by something else than Engram. */
export const paperRecordSchema: z.ZodType<PaperRecord> = z.object({
  id: z.string(),
  version: z.int().min(1),
  title: z.string(),
  authors: z.array(z.string()),
  abstract: z.string(),
  comments: z.string().exactOptional(),
  doi: z.string().exactOptional(),
  journalReference: z.string().exactOptional(),
  reportNumber: z.string().exactOptional(),
  categories: z.object({ main: z.string(), secondary: z.array(z.string()) }),
  submitted: z.string(),
  updated: z.string().exactOptional(),
  licence: z.string().nullable(),
  withdrawn: z.boolean(),
  superseded: z.literal(true).exactOptional(),
  versions: z.array(VersionNote).exactOptional(),
  from: z.enum(["bundled", "atom", "oai", "abs", "caller"]),
  retrieved: z.string(),
});
