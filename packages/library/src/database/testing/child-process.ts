import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A program of this folder in a process of its own, spoken to in lines. */
export class TestChild {
  readonly process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #exited: Promise<unknown>;

  /** `launcher` is a command that starts the one behind it, in circumstances of its own. */
  constructor(script: string, values: readonly string[], launcher: readonly string[] = []) {
    const file = join(import.meta.dirname, script);
    const program = [process.execPath, "--conditions=@engram/source", file, ...values];
    const [command = "", ...rest] = [...launcher, ...program];
    this.process = spawn(command, rest, {
      stdio: ["pipe", "pipe", "inherit"],
      env: { PATH: process.env.PATH },
    });
    this.#exited = once(this.process, "exit");
    const { stdout, stdin } = this.process;
    if (stdout === null || stdin === null) throw new Error("the child has no pipes");
    // A child that is killed while it is written to.
    stdin.on("error", () => stdin.destroy());
    this.#lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  }

  say(line: string): void {
    this.process.stdin?.write(`${line}\n`);
  }

  /** The next line, or undefined when the child has ended. */
  async hear(): Promise<string | undefined> {
    const { value, done } = await this.#lines.next();
    return done === true ? undefined : value;
  }

  /** All lines until the child ends. */
  async hearAll(): Promise<string[]> {
    const lines: string[] = [];
    for (let line = await this.hear(); line !== undefined; line = await this.hear()) lines.push(line);
    return lines;
  }

  async kill(): Promise<void> {
    this.process.kill("SIGKILL");
    await this.#exited;
  }

  /** Closes its standard input, which the programs of this folder take for a request to end, and waits. */
  async end(): Promise<void> {
    this.process.stdin?.end();
    await this.#exited;
  }
}
