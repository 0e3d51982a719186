import { OutsideError } from "../outside-error.ts";

const OUT_OF_MEMORY = /failed to allocate|bad_alloc|out of memory|array buffer allocation failed/i;
const UNSUPPORTED =
  /not_implemented|could not find an implementation|not a registered function|is not registered/i;
/** As ONNX Runtime 1.30 says which node failed: `while running Gather node. Name:'gather/Gather_3' Status Message: ...`. */
const NODE = /Name:\s?'([^']*)'/;

/** What a runtime threw, as an error with a code; the operation that failed is named where the runtime said it. */
export function runtimeError(doing: "load" | "run", cause: unknown): OutsideError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const node = NODE.exec(message)?.[1];
  const where = node === undefined || node === "" ? "" : ` at ${node}`;
  return new OutsideError(codeOf(doing, message), {
    message: `ONNX Runtime could not ${doing} the program${where}: ${message}`,
    retryable: false,
    cause,
  });
}

function codeOf(doing: "load" | "run", message: string): string {
  if (OUT_OF_MEMORY.test(message)) return "runtime.out-of-memory";
  if (UNSUPPORTED.test(message)) return "runtime.unsupported";
  return `runtime.${doing}-failed`;
}
