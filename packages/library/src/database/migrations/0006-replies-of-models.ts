import type { Migration } from "./migration.ts";

/**
 * What a model answered while a digest is being made, so that a run that was cut off does not ask again. It goes with
 * the digest that is done, or after a day. The index finds the run that made a digest.
 */
export const repliesOfModels: Migration = {
  number: 6,
  name: "replies of models",
  script: `
create table model_reply (
  run_key   text not null,
  reply_key text not null,
  reply     text not null,
  kept      timestamptz not null,
  primary key (run_key, reply_key)
);
create index model_reply_kept on model_reply (kept);
create index run_content_hash on run (content_hash) where content_hash is not null;
`,
};
