import { enTabLive } from "#messages/en-tab.ts";
import type { Translator } from "#messages/messages.ts";
import { pageWords } from "./page-words.ts";
import type { PaperPage } from "./paper-page.ts";
import { fetchedBytes, modelFileAddress, type TabModel, type TabModels } from "./tab-models.ts";
import { modelName } from "./writer-view.ts";

export type TabKey = keyof typeof enTabLive;
/** What the page's script says, with the places in braces still open. */
export type TabWords = Readonly<Record<TabKey, string>>;

/** A file that the tab fetches. */
export interface FetchedFile {
  readonly path: string;
  readonly address: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** The offer to let a model in the reader's tab word Low of the digest that is shown. */
export interface TabWordingView {
  readonly model: Pick<TabModel, "name" | "identity" | "dtype" | "licence"> & {
    /** As the reader is told of it. */
    readonly shown: string;
    readonly files: readonly FetchedFile[];
    readonly sizeBytes: number;
  };
  /** Of the digest, with the hash that it must have to be the one that is shown. */
  readonly digest: { readonly address: string; readonly contentHash: string };
  readonly words: TabWords;
}

/**
 * Null where there is nothing to offer: no such model, no digest, one that a model has worded already, one that is not
 * in English, which is what the checks know, or one that is not the newest, which has no address of its own.
 */
export async function viewTabWording(
  tabModels: TabModels | undefined,
  page: PaperPage,
  say: Translator,
): Promise<TabWordingView | null> {
  if (tabModels === undefined || page.state !== "ready") return null;
  const { provenance, language, view } = page.digest;
  const isFit = provenance.model === undefined && language === "en" && !page.feedback.isEarlier;
  const isThere = view.levels.some(({ name, statements }) => name === "low" && statements.length > 0);
  if (!isFit || !isThere) return null;
  const [model] = await tabModels.list();
  if (model === undefined) return null;
  const { name, identity, dtype, licence } = model;
  const asked = new URLSearchParams({ lang: language, writer: page.writer });
  return {
    model: {
      ...{ name, identity, dtype, licence },
      shown: modelName(identity),
      files: model.files.map((file) => ({ ...file, address: modelFileAddress(name, file) })),
      sizeBytes: fetchedBytes(model),
    },
    digest: {
      address: `/api/papers/${page.header.id}/digest?${asked}`,
      contentHash: provenance.contentHash,
    },
    words: pageWords(enTabLive, say),
  };
}
