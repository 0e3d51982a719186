/** One step of the store's structure. Numbers are 1, 2, 3, ...; a step that was published is never edited. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Statements in the dialect of PostgreSQL 15; run in one transaction together with the record of the step. */
  readonly script: string;
}
