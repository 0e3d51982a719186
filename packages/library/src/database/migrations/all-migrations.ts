import { papersDigestsRuns } from "./0001-papers-digests-runs.ts";
import { searchOfTheLibrary } from "./0002-search-of-the-library.ts";
import { paperChanges } from "./0003-paper-changes.ts";
import { votesCorrectionsTakedowns } from "./0004-votes-corrections-takedowns.ts";
import { keywordsInTheSingular } from "./0005-keywords-in-the-singular.ts";
import { repliesOfModels } from "./0006-replies-of-models.ts";
import type { Migration } from "./migration.ts";

/** In order, without gaps. Modules and not files on disk, so that a bundle carries them. */
export const allMigrations: readonly Migration[] = [
  papersDigestsRuns,
  searchOfTheLibrary,
  paperChanges,
  votesCorrectionsTakedowns,
  keywordsInTheSingular,
  repliesOfModels,
];
