/** Marks, in the switch of a narrow screen, the level that is being read. */
export function markLevelInSight(page: Document): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>("[data-levels] a")];
  const sections = links.map((link) => page.querySelector(link.hash)?.closest("section") ?? null);
  const inSight = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
      const current = sections.findIndex((section) => section !== null && inSight.has(section));
      for (const [index, link] of links.entries()) {
        if (index === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    // The line that is read is near the top, under the switch.
    { rootMargin: "-20% 0px -75% 0px" },
  );
  for (const section of sections) if (section !== null) observer.observe(section);
}
