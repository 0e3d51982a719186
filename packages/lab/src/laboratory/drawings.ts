import type { TopLevelSpec } from "vega-lite";

/** What of a report is asked for. */
export interface ReportWish {
  readonly paper: string;
  readonly format: "html" | "md" | "json";
  readonly language: "en" | "fr";
}

/** Who draws plots and writes reports: heavy work, that a server hands to a thread. */
export interface Drawings extends AsyncDisposable {
  /** A Vega-Lite specification as SVG; the title is for those who do not see it. */
  draw(specification: TopLevelSpec, title: string): Promise<string>;
  /** The reproduction report of a lab, from what is recorded. */
  report(wish: ReportWish): Promise<string>;
}
