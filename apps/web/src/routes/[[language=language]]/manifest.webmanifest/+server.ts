import { homeAddress } from "#lib/addresses.ts";
import type { RequestHandler } from "./$types";

/** What a device that installs Engram shows of it, in the language of the page that was installed from. */
export const GET: RequestHandler = ({ locals: { language, say } }) => {
  const png = (size: number, purpose: "any" | "maskable") => ({
    src: `/icon-${purpose === "maskable" ? "maskable-" : ""}${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    id: homeAddress(language),
    name: "Engram",
    short_name: "Engram",
    description: say("site.description"),
    lang: language,
    dir: "ltr",
    start_url: homeAddress(language),
    scope: "/",
    display: "minimal-ui",
    theme_color: "#fbfaf7",
    background_color: "#fbfaf7",
    icons: [
      { src: "/favicon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      png(192, "any"),
      png(512, "any"),
      png(512, "maskable"),
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { "content-type": "application/manifest+json" },
  });
};
