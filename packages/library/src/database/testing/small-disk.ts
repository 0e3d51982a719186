import { spawnSync } from "node:child_process";

/** A new namespace of mounts, so that what is mounted there is seen by nobody else and gone with its last process. */
const NAMESPACE =
  process.getuid?.() === 0 ? ["unshare", "--mount"] : ["unshare", "--map-root-user", "--mount"];

/** Why no disk of a few megabytes can be had here; undefined where it can. */
export function smallDiskMissing(): string | undefined {
  const [command = "", ...values] = [...NAMESPACE, "sh", "-c", "mount -t tmpfs tmpfs /mnt"];
  const { status } = spawnSync(command, values, { stdio: "ignore" });
  return status === 0 ? undefined : "needs Linux and leave to mount a small disk";
}

/**
 * A command that runs the one behind it with a small disk mounted over `folder`: `fill` is a shell script that finds
 * the folder in `$0` and may put there what it likes.
 */
export function onSmallDisk(folder: string, sizeMb: number, fill: string): string[] {
  const script = `mount -t tmpfs -o size=${sizeMb}m tmpfs "$0" && { ${fill}; } && exec "$@"`;
  return [...NAMESPACE, "sh", "-c", script, folder];
}
