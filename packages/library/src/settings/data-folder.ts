import { posix, win32 } from "node:path";
import type { PlatformFacts } from "./settings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where this platform keeps a program's data: the XDG data folder, Application Support, or LOCALAPPDATA. */
export function defaultDataFolder(environment: Environment, facts: PlatformFacts): string {
  if (facts.platform === "win32") {
    const local = environment.LOCALAPPDATA;
    return local === undefined || !win32.isAbsolute(local)
      ? win32.join(facts.userFolder, "AppData", "Local", "Engram")
      : win32.join(local, "Engram");
  }
  const xdg = environment.XDG_DATA_HOME;
  // The XDG specification says of a relative path: consider it invalid and ignore it.
  if (xdg !== undefined && posix.isAbsolute(xdg)) return posix.join(xdg, "engram");
  if (facts.platform === "darwin") {
    return posix.join(facts.userFolder, "Library", "Application Support", "Engram");
  }
  return posix.join(facts.userFolder, ".local", "share", "engram");
}

/** A folder as the user wrote it, made absolute. */
export function absoluteFolder(folder: string, facts: PlatformFacts): string {
  const path = facts.platform === "win32" ? win32 : posix;
  return path.resolve(facts.currentFolder, folder);
}

/** A folder inside another one. */
export function folderIn(folder: string, name: string, facts: PlatformFacts): string {
  return (facts.platform === "win32" ? win32 : posix).join(folder, name);
}
