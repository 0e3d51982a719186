declare module "virtual:runtime-file" {
  /** Where the page's server has ONNX Runtime's WebAssembly, compressed by gzip. */
  export const address: string;
  /** Of the compressed file. */
  export const sizeBytes: number;
}
