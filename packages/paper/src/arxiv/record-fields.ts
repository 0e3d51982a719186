import type { PaperRecord } from "../paper-record.ts";

type OptionalFields = Pick<PaperRecord, "comments" | "doi" | "journalReference" | "reportNumber">;

/** The fields that a record may lack, without those that the source left out. */
export function optionalFields(fields: {
  readonly comments: string | undefined;
  readonly doi: string | undefined;
  readonly journalReference: string | undefined;
  readonly reportNumber?: string | undefined;
}): OptionalFields {
  const { comments, journalReference, reportNumber } = fields;
  const doi = firstDoi(fields.doi ?? "");
  return {
    ...(comments === undefined ? {} : { comments }),
    ...(doi === undefined ? {} : { doi }),
    ...(journalReference === undefined ? {} : { journalReference }),
    ...(reportNumber === undefined ? {} : { reportNumber }),
  };
}

/** Main category first, each once; undefined where there is none. */
export function categoriesOf(
  codes: readonly string[],
  main = codes[0],
): PaperRecord["categories"] | undefined {
  if (main === undefined || main === "") return undefined;
  return { main, secondary: [...new Set(codes)].filter((code) => code !== main && code !== "") };
}

/** arXiv's field may hold several DOIs (article, errata), parted by spaces, commas or semicolons. */
function firstDoi(field: string): string | undefined {
  // Not simply up to the first comma or semicolon: old Wiley DOIs contain them.
  const doi = field.split(/[\s,;]+(?=(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d)/i)[0]?.trim();
  return doi?.replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, "") || undefined;
}
