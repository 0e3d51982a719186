import type { Migration } from "./migration.ts";

/**
 * What readers, authors and the operator say of what is shown. No vote says who cast it or when: `voter` is made with
 * the one salt, which is replaced after 30 days and is in no backup. A content hash is not unique among digests (two
 * languages may share one), so it is no foreign key here.
 */
export const votesCorrectionsTakedowns: Migration = {
  number: 4,
  name: "votes, corrections, takedowns",
  script: `
create table voter_salt (
  only_one boolean primary key default true check (only_one),
  salt     text not null,
  made     timestamptz not null
);

create table digest_vote (
  content_hash text not null,
  voter        text not null,
  paper_id     text not null references paper,
  vote         text not null check (vote in ('up', 'down')),
  primary key (content_hash, voter)
);
create trigger digest_vote_change after insert or update or delete on digest_vote
  for each row execute function tell_paper_change();

create table correction (
  correction_id bigint generated always as identity primary key,
  content_hash  text not null,
  paper_id      text not null references paper,
  statement     text not null,
  quote         text not null,
  name          text not null,
  email         text,
  body          text not null,
  state         text not null default 'pending' check (state in ('pending', 'approved', 'rejected')),
  sent          timestamptz not null,
  decided       timestamptz
);
create index correction_digest on correction (content_hash, correction_id) where state = 'approved';
create index correction_state on correction (state, correction_id);
create trigger correction_change after insert or update or delete on correction
  for each row execute function tell_paper_change();

create table takedown (
  paper_id     text primary key,
  taken_down   timestamptz not null,
  requested_by text,
  reason       text
);
create trigger takedown_change after insert or update or delete on takedown
  for each row execute function tell_paper_change();
`,
};
