import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const main = join(import.meta.dirname, "..", "src", "main.ts");

/** How a process ended and all that it wrote. */
export interface Ended {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `engram` as a process of its own, as a person would start it. */
export class EngramProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  #stdout = "";
  #stderr = "";

  constructor(
    words: readonly string[],
    environment: Readonly<Record<string, string>>,
    stdout: "pipe" | number = "pipe",
  ) {
    this.child = spawn(process.execPath, ["--conditions=@engram/source", main, ...words], {
      // Nothing of the tests' own environment but where programs and temporary files are.
      env: { PATH: process.env.PATH ?? "", TMPDIR: process.env.TMPDIR ?? "/tmp", ...environment },
      stdio: ["pipe", stdout, "pipe"],
    });
    this.child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.#stdout += text;
    });
    this.child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr += text;
    });
    // What the process did not read of its input is no matter of ours.
    this.child.stdin?.on("error", () => undefined);
    this.ended = once(this.child, "close").then(([exit, signal]) => ({
      exit: exit as number | null,
      signal: signal as NodeJS.Signals | null,
      stdout: this.#stdout,
      stderr: this.#stderr,
    }));
  }

  get stdout(): string {
    return this.#stdout;
  }

  /** The first match in standard output; rejects where the process ends without one. */
  async waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.#stdout);
      if (found !== null) return found;
      const news = once(this.child.stdout ?? this.child, "data");
      const end = await Promise.race([news.then(() => undefined), this.ended]);
      if (end !== undefined) throw new Error(`ended with ${end.exit} before ${pattern}: ${end.stderr}`);
    }
  }
}

/** Runs `engram` to its end, without input. */
export async function runEngram(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  const engram = new EngramProcess(words, environment);
  engram.child.stdin?.end();
  return engram.ended;
}
