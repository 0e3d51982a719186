import type { Language } from "@engram/paper";
import type { ProblemCode } from "#lib/problem.ts";
import type { RequestContext, RequestWithContext } from "#lib/request-context.ts";
import type { TakedownView } from "#lib/takedown-view.ts";
import type { Translator } from "#messages/messages.ts";

declare global {
  namespace App {
    interface Error {
      status: number;
      /** A sentence in the reader's language. */
      message: string;
      code: ProblemCode;
      errorId?: string;
      /** There where the operator took the paper out of view. */
      takedown?: TakedownView;
      /** What there is of the kind that was asked for. */
      instead?: {
        readonly title: string;
        readonly links: readonly { readonly text: string; readonly address: string }[];
      };
      /** Words that can be looked for instead. */
      search?: { readonly text: string; readonly address: string };
      /** Where the same page is, in the languages that there are. */
      elsewhere?: readonly { readonly language: Language; readonly name: string; readonly address: string }[];
    }
    interface Locals {
      engram: RequestContext;
      language: Language;
      say: Translator;
      /** Whose request it is, as votes count clients; for nothing that a page shows. */
      client: string;
      /**
       * Set by a page that is the same for every reader and shows nothing that changes unless this paper does;
       * `EVERY_PAPER` of a list, which changes with any.
       */
      shownPaper?: string;
      /** Fields of a form that was sent and not accepted: the page is made from them, and not from its address. */
      asked?: URLSearchParams;
      /** Of a page that shows what is wrong with its address, and where. */
      pageStatus?: number;
    }
    interface Platform {
      req: RequestWithContext;
    }
  }
}
