import type { Migration } from "./migration.ts";

/**
 * What lists are filtered and sorted by. It is derived from records and digests, written beside them, and caught up
 * for what an earlier version of the product stored; `sort_title` and `listed` are null and false until then.
 */
export const searchOfTheLibrary: Migration = {
  number: 2,
  name: "search of the library",
  script: `
alter table paper_version
  add column submitted    timestamptz,
  add column sort_title   text,
  add column licence_code text,
  add column categories   text[];
create index paper_version_unlisted on paper_version (paper_id, version) where sort_title is null;
create index paper_version_categories on paper_version using gin (categories);

alter table digest
  add column listed boolean not null default false,
  add column tldr   text;
create index digest_unlisted on digest (digest_id) where not listed;
create index digest_paper on digest (paper_id, version, digest_id desc);

create table digest_keyword (
  digest_id  bigint not null references digest on delete cascade,
  slug       text not null,
  term       text not null,
  defined_by text,
  primary key (digest_id, slug)
);
create index digest_keyword_slug on digest_keyword (slug, digest_id);
`,
};
