import { OutsideError, readLimited } from "@engram/paper";
import { z } from "zod";
import { chatFailure } from "../../chat/chat-failure.ts";
import { asHubFailure, askHub, type HubOptions, hubRefusal } from "./hub-request.ts";

/** What a file of the hub must be, by its own word. */
export interface Checksum {
  /** `git`: SHA-1 of what git stores, as the hub states it for small files. */
  readonly kind: "sha256" | "git";
  readonly hex: string;
}

export interface HubFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly checksum: Checksum;
}

/** A repository as it stands at one commit. */
export interface HubListing {
  readonly repository: string;
  readonly revision: string;
  readonly files: readonly HubFile[];
}

const ModelInfo = z.object({ sha: z.string().regex(/^[0-9a-f]{40}$/u) });

const Hex40 = z.string().regex(/^[0-9a-f]{40}$/u);
const Tree = z.array(
  z.object({
    type: z.string(),
    path: z.string(),
    size: z.int().min(0).optional(),
    oid: z.string().optional(),
    lfs: z.object({ oid: z.string().regex(/^(?:sha256:)?[0-9a-f]{64}$/u), size: z.int().min(0) }).nullish(),
  }),
);

/** A list of a thousand files has a quarter of that. */
const LISTING_BYTES = 2 * 1024 * 1024;

/**
 * The files of a repository on the hub, at the commit that it has now.
 *
 * @throws {OutsideError} with a `model.hub-...` code
 */
export async function listHubFiles(
  hub: HubOptions,
  repository: string,
  signal: AbortSignal | undefined,
): Promise<HubListing> {
  const { sha } = await askForJson(
    hub,
    `/api/models/${repository}/revision/main`,
    ModelInfo,
    repository,
    signal,
  );
  const path = `/api/models/${repository}/tree/${sha}?recursive=true`;
  const tree = await askForJson(hub, path, Tree, repository, signal);
  const files = tree.flatMap(({ type, path: name, size, oid, lfs }): readonly HubFile[] => {
    if (type !== "file") return [];
    if (lfs !== null && lfs !== undefined) {
      const checksum = { kind: "sha256", hex: lfs.oid.replace("sha256:", "") } as const;
      return [{ path: name, sizeBytes: lfs.size, checksum }];
    }
    // Without a checksum a file can not be trusted, and so is not there.
    const git = Hex40.safeParse(oid);
    return size === undefined || !git.success
      ? []
      : [{ path: name, sizeBytes: size, checksum: { kind: "git", hex: git.data } }];
  });
  return { repository, revision: sha, files };
}

async function askForJson<T>(
  hub: HubOptions,
  path: string,
  schema: z.ZodType<T>,
  model: string,
  signal: AbortSignal | undefined,
): Promise<T> {
  const { host } = new URL(hub.url);
  const response = await askHub(hub, path, { accept: "application/json" }, signal);
  if (response.status !== 200) {
    await response.body?.cancel();
    throw hubRefusal(response, host, model);
  }
  const contentType = response.headers.get("content-type")?.split(";")[0] ?? "";
  if (!/^application\/json$/iu.test(contentType)) {
    await response.body?.cancel();
    throw chatFailure("model.hub-malformed", { host, contentType: contentType.slice(0, 60) });
  }
  try {
    const body = Buffer.from(await readLimited(response, LISTING_BYTES, host)).toString("utf8");
    return schema.parse(JSON.parse(body));
  } catch (error) {
    signal?.throwIfAborted();
    const isMalformed =
      error instanceof SyntaxError ||
      error instanceof z.ZodError ||
      (error instanceof OutsideError && error.code === "network.too-large");
    throw isMalformed ? chatFailure("model.hub-malformed", { host }, error) : asHubFailure(error, host);
  }
}
