import { latexToPlain } from "@engram/digest";
import type { PaperView } from "@engram/library";
import { formatPaperId } from "@engram/paper";
import type { Translator } from "#messages/messages.ts";
import { chooseDigest } from "../choose-digest.ts";
import { viewPaperHeader } from "../paper-view.ts";
import type { PictureFacts } from "./picture-thread.ts";

/** What the picture of a paper says, in the words of the reader's language. */
export function socialFacts(paper: PaperView, say: Translator): PictureFacts {
  const header = viewPaperHeader(paper, say.language);
  const tldr = chooseDigest(paper.digests, say.language)?.digest.tldr ?? null;
  return {
    language: say.language,
    title: header.plainTitle,
    insteadOfTitle: say("share.letters", { id: `arXiv:${formatPaperId(paper.record)}` }),
    authors: header.authors,
    authorCount: header.authorCount,
    category: header.main.words,
    identifier: `arXiv:${header.id}`,
    ...(tldr === null ? {} : { summary: latexToPlain(tldr.text) }),
  };
}
