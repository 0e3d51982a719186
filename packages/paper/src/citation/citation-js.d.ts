/** @file What the tests of the RIS export use of citation-js, which brings no types. */
declare module "@citation-js/core" {
  export interface CslItem {
    readonly type: string;
    readonly title: string;
    readonly author?: readonly {
      readonly family?: string;
      readonly given?: string;
      readonly suffix?: string;
      readonly literal?: string;
    }[];
    readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
    readonly abstract?: string;
    readonly DOI?: string;
    readonly URL?: string;
  }
  export const plugins: {
    readonly input: { chain(data: string, options: { readonly generateGraph: boolean }): CslItem[] };
  };
}
declare module "@citation-js/plugin-ris";
