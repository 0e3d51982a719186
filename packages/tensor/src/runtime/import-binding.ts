import { OutsideError } from "../outside-error.ts";

/**
 * Loads one of ONNX Runtime's packages, which are optional to install.
 *
 * @throws {@link OutsideError} `runtime.missing` that says how to install it
 */
export async function importBinding<T>(name: string, version: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new OutsideError("runtime.missing", {
      message: `${name} could not be loaded; install it with: npm install ${name}@${version}`,
      retryable: false,
      cause,
    });
  }
}
