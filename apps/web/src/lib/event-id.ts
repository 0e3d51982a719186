import { err, ok, type Result } from "@engram/paper";

/** The event after which a reader goes on: `Last-Event-ID`, which browsers send by themselves, else `?after=`; 0 before the first. */
export function eventIdOf(
  { headers }: Pick<Request, "headers">,
  { searchParams }: URL,
): Result<number, { readonly code: "request.bad-event-id"; readonly field: "after" | "Last-Event-ID" }> {
  const header = headers.get("last-event-id");
  const id = Number(header ?? searchParams.get("after") ?? 0);
  if (Number.isSafeInteger(id) && id >= 0) return ok(id);
  return err({ code: "request.bad-event-id", field: header === null ? "after" : "Last-Event-ID" });
}
