/** @file The styles, scripts and fonts that kept pages are drawn with. They never change: a new one has a new name. */

const CACHE = "engram-files";
const ALWAYS = "/favicon.svg";

/** Pages of our own that are there without a network, with all that they are drawn with. */
export async function keepPages(addresses: readonly string[]): Promise<void> {
  const files = await caches.open(CACHE);
  await files.add(ALWAYS);
  for (const address of addresses) {
    const page = await fetch(address, { cache: "reload" });
    if (!page.ok) throw new Error(`${address} was answered with ${page.status}`);
    await keepFilesOf(await page.clone().text());
    await files.put(address, page);
  }
}

export async function findFile(address: string | Request): Promise<Response | undefined> {
  return (await caches.open(CACHE)).match(address, { ignoreVary: true });
}

/** From the device, else from the network and then kept. */
export async function answerFile(request: Request): Promise<Response> {
  const known = await findFile(request);
  if (known !== undefined) return known;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
  return response;
}

export async function keepFilesOf(html: string): Promise<void> {
  const files = await caches.open(CACHE);
  for (const file of await filesOf([html])) if ((await findFile(file)) === undefined) await files.add(file);
}

/** Drops what no kept page is drawn with any more. */
export async function dropOtherFiles(pages: readonly string[], kept: readonly string[]): Promise<void> {
  const files = await caches.open(CACHE);
  const texts = await Promise.all(pages.map(async (page) => (await (await findFile(page))?.text()) ?? ""));
  const needed = new Set([ALWAYS, ...pages, ...(await filesOf([...texts, ...kept]))]);
  for (const { url } of await files.keys()) if (!needed.has(new URL(url).pathname)) await files.delete(url);
}

/** What pages name, and what their styles name. */
async function filesOf(pages: readonly string[]): Promise<ReadonlySet<string>> {
  const named = new Set(pages.flatMap((html) => html.match(/\/_app\/immutable\/[^"'\s)]+/g) ?? []));
  for (const sheet of [...named].filter((file) => file.endsWith(".css"))) {
    const css = await ((await findFile(sheet)) ?? (await fetch(sheet))).text();
    for (const [, address = ""] of css.matchAll(/url\(["']?([^"')]+)/g))
      named.add(new URL(address, new URL(sheet, location.origin)).pathname);
  }
  return named;
}
