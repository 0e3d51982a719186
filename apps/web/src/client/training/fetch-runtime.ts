/** @file The WebAssembly of ONNX Runtime: fetched once a page, with its progress told. */

/**
 * Fetches and unpacks it.
 *
 * @param tell  is called with the share that has come, 0..1
 */
export async function fetchRuntime(
  { address, sizeBytes }: { readonly address: string; readonly sizeBytes: number },
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal });
  if (!response.ok || response.body === null)
    throw new Error(`the runtime was answered with ${response.status}`);
  let come = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        come += chunk.byteLength;
        tell(Math.min(1, come / sizeBytes));
        controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
