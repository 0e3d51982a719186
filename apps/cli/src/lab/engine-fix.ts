/** How the training engine is added to an Engram that was installed without it. */
export const ENGINE_FIX =
  "Install it where Engram is installed: npm install onnxruntime-node@1.30.0 (with -g if Engram was installed with -g).";
