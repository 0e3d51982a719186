/** @file What Node's and the browser's binding of ONNX Runtime have in common: they share one JavaScript interface. */
import type { InferenceSession, Tensor, TypedTensor } from "onnxruntime-node";
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

/** Loads a program into a session of its own. */
export async function loadIntoOrt(
  binding: OrtBinding,
  program: Program,
  options: InferenceSession.SessionOptions,
): Promise<Executable> {
  try {
    const session = await binding.InferenceSession.create(program.onnx, options);
    return new OrtExecutable(binding, program, session);
  } catch (cause) {
    throw runtimeError("load", cause);
  }
}

class OrtExecutable implements Executable {
  readonly program: Program;
  readonly #binding: OrtBinding;
  #session: InferenceSession | undefined;
  #running = false;

  constructor(binding: OrtBinding, program: Program, session: InferenceSession) {
    this.#binding = binding;
    this.program = program;
    this.#session = session;
  }

  async run(feeds: Feeds, into: Feeds = {}): Promise<Record<string, DenseArray>> {
    const session = this.#session;
    if (session === undefined) throw new Error("run: this executable was disposed");
    if (this.#running)
      throw new Error("run: expected one run at a time, got a second before the first had ended");
    assertFeeds(this.program, feeds, into);
    this.#running = true;
    try {
      const { inputs, outputs } = this.program;
      const fetches = outputs.map((port) => [port.name, this.#tensor(port, into[port.name]) ?? null]);
      const fed = inputs.map((port) => [port.name, this.#tensor(port, feeds[port.name])]);
      const results = await session.run(Object.fromEntries(fed), Object.fromEntries(fetches));
      return Object.fromEntries(
        outputs.map(({ name }) => [name, into[name] ?? denseData(name, results[name])]),
      );
    } catch (cause) {
      throw runtimeError("run", cause);
    } finally {
      this.#running = false;
    }
  }

  [Symbol.dispose](): void {
    const session = this.#session;
    this.#session = undefined;
    // Both bindings free the session before they return; their promise has nothing left to wait for.
    void session?.release();
  }

  #tensor({ type, shape }: Port, values: DenseArray | undefined): Tensor | undefined {
    return values === undefined ? undefined : new this.#binding.Tensor(type, values, shape);
  }
}

function denseData(name: string, tensor: TypedTensor<Tensor.Type> | undefined): DenseArray {
  if (tensor === undefined) throw new Error(`the runtime did not give the output ${name}`);
  return tensor.data as DenseArray;
}
