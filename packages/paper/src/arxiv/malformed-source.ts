/** Why an answer of a source can not be read. Values of the source are cut to 100 characters. */
export type MalformedSource =
  | { readonly code: "source.empty" }
  | { readonly code: "source.bad-encoding"; readonly declared?: string }
  /** A web page where XML was expected: what proxies and broken servers send with status 200. */
  | { readonly code: "source.web-page"; readonly title: string }
  | {
      readonly code: "source.bad-xml";
      readonly line: number;
      readonly column: number;
      readonly reason: string;
    }
  /** Elements nested as no source nests them. */
  | { readonly code: "source.too-deep" }
  | { readonly code: "source.unexpected-root"; readonly expected: string; readonly found: string }
  | { readonly code: "source.field-missing"; readonly field: string; readonly id?: string }
  | {
      readonly code: "source.field-malformed";
      readonly field: string;
      readonly value: string;
      readonly id?: string;
    };

/** A value of the source, short enough to be a fact of an error. */
export function shortened(value: string): string {
  return value.length <= 100 ? value : `${value.slice(0, 99)}…`;
}
