/** The page that trains a model in the reader's tab, as the router names it. */
const TRAINING_ROUTE = "/[[language=language]]/[...paper=paper]/run/training";

/**
 * What the page of live training may besides what every page may: compile WebAssembly, start workers, and share memory with
 * them, for which the browser asks that nothing on the page is of another site. No other page gets any of it.
 */
export function allowTraining(routeId: string | null, { status, headers }: Response): void {
  const policy = headers.get("content-security-policy");
  if (routeId !== TRAINING_ROUTE || status !== 200 || policy === null) return;
  const scripts = policy.replace(/(?<=^|; ?)script-src(?= )/, "script-src 'wasm-unsafe-eval'");
  headers.set("content-security-policy", `${scripts}; worker-src 'self' blob:`);
  headers.set("cross-origin-embedder-policy", "require-corp");
}
