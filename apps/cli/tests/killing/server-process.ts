import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const MAIN = join(import.meta.dirname, "..", "..", "src", "main.ts");

/** `engram serve` as a user runs it, in a process that can be killed. */
export class ServerProcess implements AsyncDisposable {
  readonly address: string;
  readonly #process: ChildProcess;
  readonly #told: string[];

  private constructor(process: ChildProcess, address: string, told: string[]) {
    this.#process = process;
    this.address = address;
    this.#told = told;
  }

  /** Resolves when the server says where it is. */
  static async start(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
    const child = spawn(
      process.execPath,
      ["--conditions=@engram/source", MAIN, "serve", "--port", "0", "--json", "--debug"],
      {
        stdio: ["ignore", "pipe", "pipe"],
        env: { PATH: process.env.PATH, HOME: environment.ENGRAM_HOME, ...environment },
      },
    );
    const told: string[] = [];
    createInterface({ input: child.stderr }).on("line", (line) => told.push(line));
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`the server ended without an address:\n${told.join("\n")}`);
    const { address } = JSON.parse(value) as { readonly address: string };
    return new ServerProcess(child, address, told);
  }

  /** What it wrote to standard error. */
  get told(): readonly string[] {
    return this.#told;
  }

  /** Without a word, at once, as a power cut does. Nothing where it has ended. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await exited;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill();
  }
}
