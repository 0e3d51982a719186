import type { Migration } from "./migration.ts";

/**
 * `json` and not `jsonb` wherever a document is stored: it keeps the bytes, so what is read is what was written,
 * key order included, and it takes a `\u0000` or half a surrogate pair, which `jsonb` refuses.
 */
export const papersDigestsRuns: Migration = {
  number: 1,
  name: "papers, digests, runs",
  script: `
create table paper (
  paper_id       text primary key,
  latest_version int not null check (latest_version >= 1),
  looked_at      timestamptz not null
);
create index paper_looked_at on paper (looked_at desc, paper_id);

create table paper_version (
  paper_id text not null references paper,
  version  int not null check (version >= 1),
  origin   text not null,
  licence  text,
  fetched  timestamptz not null,
  record   json not null,
  search   tsvector not null,
  primary key (paper_id, version)
);
create index paper_version_search on paper_version using gin (search);

create table source_text (
  sha256   text primary key,
  sections json not null
);

create table digest (
  digest_id      bigint generated always as identity primary key,
  paper_id       text not null,
  version        int not null,
  language       text not null,
  writer         text not null,
  writer_version text not null,
  scope          text not null,
  prompt_version text not null default '',
  content_hash   text not null,
  source_sha256  text not null references source_text,
  created        timestamptz not null,
  digest         json not null,
  foreign key (paper_id, version) references paper_version,
  unique (paper_id, version, language, writer, writer_version, scope, prompt_version, content_hash)
);
create index digest_content_hash on digest (content_hash, digest_id desc);

create table run (
  run_id           uuid primary key,
  key              text not null,
  paper_id         text not null,
  version          int not null,
  language         text not null,
  writer           text not null,
  scope            text not null,
  state            text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  attempt          int not null default 0,
  cancel_requested boolean not null default false,
  worker           text,
  lease_until      timestamptz,
  content_hash     text,
  created          timestamptz not null default now(),
  started          timestamptz,
  finished         timestamptz
);
create unique index run_active_key on run (key) where state in ('queued', 'running');
create index run_active_lease on run (lease_until) where state in ('queued', 'running');
create index run_paper on run (paper_id, version, created desc);

create table run_event (
  run_id   uuid not null references run,
  event_id int not null check (event_id >= 1),
  at       timestamptz not null,
  event    json not null,
  primary key (run_id, event_id)
);

create table request_gate (
  service     text primary key,
  holder      uuid,
  lease_until timestamptz,
  released    timestamptz,
  not_before  timestamptz
);

create table response_cache (
  url           text primary key,
  content_type  text not null,
  etag          text,
  last_modified text,
  body          bytea not null,
  fetched       timestamptz not null
);
`,
};
