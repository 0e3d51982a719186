import type { RequestEvent } from "@sveltejs/kit";

/** Keeps the page of a paper for those who ask for it next, where its `load` said which paper it shows. */
export async function keepPage(
  { locals, platform }: Pick<RequestEvent, "locals" | "platform">,
  response: Response,
  since: number,
): Promise<void> {
  const { shownPaper, engram } = locals;
  if (shownPaper === undefined || platform === undefined || response.status !== 200) return;
  if (response.headers.has("set-cookie")) return;
  const key = engram.pages.keyOf(platform.req);
  if (key === undefined) return;
  const body = new Uint8Array(await response.clone().arrayBuffer());
  const page = { headers: Object.fromEntries(response.headers), body };
  engram.pages.keep(key, page, { paperId: shownPaper, since });
}
