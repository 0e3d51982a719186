/** The first DOI in a field that authors fill in by hand; undefined where it holds none that can be linked. */
export function usableDoi(field: string | undefined): string | undefined {
  const [doi] = /(?<![0-9])10\.[0-9]{4,9}\/[^\s{}\\%#"^`|]{1,200}/.exec(field ?? "") ?? [];
  return doi?.replace(/[.,;]+$/, "");
}
