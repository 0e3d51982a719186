/**
 * @file A PostgreSQL server for one test run, as a program of its own: it lives as long as its standard input is open,
 * so it ends with the test run however that ends, and takes its folder with it.
 *
 * Arguments: folder of PostgreSQL's programs, folder for data and socket.
 */
import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";

const [, , programs = "", folder = ""] = process.argv;

/** PostgreSQL refuses to run as root; then it runs as a user who owns nothing. */
function otherUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const line = ["postgres:", "nobody:"].flatMap((name) => users.filter((user) => user.startsWith(name)))[0];
  const [, , uid, gid] = line?.split(":") ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error("no user postgres or nobody to run PostgreSQL as");
  return { uid: Number(uid), gid: Number(gid) };
}

const user = otherUser();
const data = join(folder, "data");
mkdirSync(data, { mode: 0o700 });
for (const path of [folder, data]) {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}
const environment = { PATH: `${programs}${delimiter}${process.env.PATH}`, LC_ALL: "C", TZ: "UTC" };
execFileSync(
  join(programs, "initdb"),
  ["--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--no-sync"],
  { ...user, cwd: folder, env: environment, stdio: ["ignore", "ignore", "pipe"] },
);
const server = spawn(
  join(programs, "postgres"),
  ["-D", data, "-k", folder, "-h", "", "-F", "-c", "full_page_writes=off", "-c", "max_connections=60"],
  { ...user, cwd: folder, env: environment, stdio: ["ignore", "ignore", "ignore"] },
);
server.on("exit", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
const stop = () => server.kill("SIGQUIT");
process.stdin.resume().on("end", stop).on("error", stop);
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
