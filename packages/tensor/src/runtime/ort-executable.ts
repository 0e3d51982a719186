/** @file What Node's and the browser's binding of ONNX Runtime have in common: they share one JavaScript interface. */
import type { InferenceSession, Tensor } from "onnxruntime-node";
import type { DenseArray } from "../graph/element-type.ts";
import { assertFeeds } from "./assert-feeds.ts";
import type { Executable, Feeds, Port, Program } from "./runtime.ts";
import { runtimeError } from "./runtime-error.ts";

/** The part of `onnxruntime-node` and `onnxruntime-web` that is used here. */
export interface OrtBinding {
  readonly InferenceSession: {
    create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: new (type: Tensor.Type, data: Tensor.DataType, dims: readonly number[]) => Tensor;
}

/** One run of a session: all outputs by name, in the arrays of `into` where there are some. */
export type OrtRun = (
  session: InferenceSession,
  feeds: Readonly<Record<string, Tensor>>,
  outputs: readonly Port[],
  into: Feeds,
) => Promise<Record<string, DenseArray>>;

/** Makes a program runnable through a binding. `model` is the program's ONNX, or that with something added. */
export async function loadIntoOrt(
  binding: OrtBinding,
  program: Program,
  how: {
    readonly model: Uint8Array;
    readonly options: InferenceSession.SessionOptions;
    readonly run: OrtRun;
  },
): Promise<Executable> {
  try {
    const session = await binding.InferenceSession.create(how.model, how.options);
    return new OrtExecutable(binding, program, session, how.run);
  } catch (cause) {
    throw runtimeError("load", cause);
  }
}

/** A port's values as ONNX Runtime takes them: a view, no copy. */
export function ortTensor(binding: OrtBinding, { type, shape }: Port, values: DenseArray): Tensor {
  return new binding.Tensor(type, values, shape);
}

class OrtExecutable implements Executable {
  readonly program: Program;
  readonly #binding: OrtBinding;
  readonly #run: OrtRun;
  #session: InferenceSession | undefined;
  #running = false;

  constructor(binding: OrtBinding, program: Program, session: InferenceSession, run: OrtRun) {
    this.#binding = binding;
    this.program = program;
    this.#session = session;
    this.#run = run;
  }

  async run(feeds: Feeds, into: Feeds = {}): Promise<Record<string, DenseArray>> {
    const session = this.#session;
    if (session === undefined) throw new Error("run: this executable was disposed");
    if (this.#running) throw new Error("run: a run is under way, and an executable does one at a time");
    assertFeeds(this.program, feeds, into);
    this.#running = true;
    try {
      return await this.#run(session, this.#tensors(feeds), this.program.outputs, into);
    } catch (cause) {
      throw runtimeError("run", cause);
    } finally {
      this.#running = false;
    }
  }

  [Symbol.dispose](): void {
    if (this.#running) throw new Error("dispose: a run is under way");
    const session = this.#session;
    this.#session = undefined;
    // Both bindings free the session before they return; their promise has nothing left to wait for.
    void session?.release();
  }

  #tensors(feeds: Feeds): Record<string, Tensor> {
    return Object.fromEntries(
      this.program.inputs.flatMap((port) => {
        const values = feeds[port.name];
        return values === undefined ? [] : [[port.name, ortTensor(this.#binding, port, values)]];
      }),
    );
  }
}
