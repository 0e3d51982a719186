import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A program of these tests in a process of its own that prints JSON, a line each. */
export class ChildProgram {
  readonly process: ChildProcess;
  readonly lines: Record<string, unknown>[] = [];
  readonly #iterator: AsyncIterator<string>;
  readonly #exited: Promise<unknown>;

  /** `launcher` is a command that starts the one behind it, in circumstances of its own. */
  constructor(file: URL, values: readonly string[], launcher: readonly string[] = []) {
    const [command = "", ...rest] = [
      ...launcher,
      process.execPath,
      "--conditions=@engram/source",
      file.pathname,
      ...values,
    ];
    this.process = spawn(command, rest, {
      stdio: ["ignore", "pipe", "inherit"],
      env: { PATH: process.env.PATH },
    });
    this.#exited = once(this.process, "exit");
    if (this.process.stdout === null) throw new Error("the child has no pipe");
    this.#iterator = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  /** Takes lines until one of this kind, or all; gives those it took. */
  async hear(kind?: string): Promise<Record<string, unknown>[]> {
    const from = this.lines.length;
    for (;;) {
      const { value, done } = await this.#iterator.next();
      if (done === true) return this.lines.slice(from);
      this.lines.push(JSON.parse(value) as Record<string, unknown>);
      if (this.lines.at(-1)?.kind === kind) return this.lines.slice(from);
    }
  }

  async kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    this.process.kill(signal);
    await this.#exited;
  }
}
