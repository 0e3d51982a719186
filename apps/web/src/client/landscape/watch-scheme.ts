import type { Scheme } from "./palette.ts";

/** Which colours to paint in; `change` is called when they change, as they do for paper, which is light. */
export function watchScheme(change: () => void): { readonly current: () => Scheme } {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let isPrinting = false;
  dark.addEventListener("change", change);
  for (const [type, printing] of [
    ["beforeprint", true],
    ["afterprint", false],
  ] as const) {
    addEventListener(type, () => {
      isPrinting = printing;
      change();
    });
  }
  return { current: () => (dark.matches && !isPrinting ? "dark" : "light") };
}
