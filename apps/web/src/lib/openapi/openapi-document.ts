import { LAB_PATHS } from "./lab-operations.ts";
import { PATHS } from "./operations.ts";
import type { Schema } from "./schema.ts";
import { schemas } from "./schema-document.ts";

/** The whole API of this server as OpenAPI 3.1 describes one. */
export function openapiDocument(engramVersion: string): Schema {
  return {
    openapi: "3.1.1",
    info: {
      title: "Engram",
      version: engramVersion,
      summary: "Digests of research papers in which every statement carries its passage",
      description:
        "Addresses and codes are stable; members may be added. Errors are RFC 9457 problems. Only what the operator does needs a token.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths: { ...PATHS, ...LAB_PATHS },
    components: {
      schemas: schemas(),
      securitySchemes: { operator: { type: "http", scheme: "bearer" } },
    },
  };
}
