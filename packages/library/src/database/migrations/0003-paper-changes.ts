import type { Migration } from "./migration.ts";

/**
 * Whatever changes what the page of a paper shows is told on the channel `engram_paper`, by triggers: no writer of any
 * process can forget it. `looked_at` is left out, since looking at a page would change it.
 */
export const paperChanges: Migration = {
  number: 3,
  name: "changes of papers are told",
  script: `
create function tell_paper_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('engram_paper', coalesce(new.paper_id, old.paper_id));
  return null;
end $$;
create trigger paper_change after insert or delete or update of latest_version on paper
  for each row execute function tell_paper_change();
create trigger paper_version_change after insert or update or delete on paper_version
  for each row execute function tell_paper_change();
create trigger digest_change after insert or update or delete on digest
  for each row execute function tell_paper_change();
create trigger run_change after insert or update of state on run
  for each row execute function tell_paper_change();
`,
};
