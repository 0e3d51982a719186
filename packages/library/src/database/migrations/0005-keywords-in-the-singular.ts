import type { Migration } from "./migration.ts";

/** One and many of a keyword have one address now: the slugs are made again, as for what was stored before there were any. */
export const keywordsInTheSingular: Migration = {
  number: 5,
  name: "keywords in the singular",
  script: `
delete from digest_keyword;
update digest set listed = false;
`,
};
