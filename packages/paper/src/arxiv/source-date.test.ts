import { expect, test } from "vitest";
import { parseSourceDate } from "./source-date.ts";

test.each([
  ["2017-07-27T08:18:33Z", "2017-07-27T08:18:33Z"],
  ["2017-07-27T08:18:33.250Z", "2017-07-27T08:18:33Z"],
  ["2017-07-27T08:18:33+00:00", "2017-07-27T08:18:33Z"],
  ["2009-06-18 12:03:57", "2009-06-18T12:03:57Z"],
  ["2016-01-13", "2016-01-13"],
  ["Mon, 02 Apr 2007 17:42:00 GMT", "2007-04-02T17:42:00Z"],
  ["Mon, 2 Apr 2007 17:42:00 UTC", "2007-04-02T17:42:00Z"],
  ["14 May 2024", "2024-05-14"],
  ["29 Feb 2024", "2024-02-29"],
])("%s is %s", (text, iso) => {
  expect(parseSourceDate(text)).toBe(iso);
});

test.each([
  "",
  "yesterday",
  "2023-02-29",
  "2024-13-01",
  "2024-00-10",
  "31 Jun 2024",
  "14 Mai 2024",
  "2024-05-14T25:00:00Z",
  "2024-05-14T10:61:00Z",
  "Mon, 02 Apr 2007 17:42:00 CEST",
  "2017-07-27T08:18:33+02:00",
  "2024-05-14 and more",
])("%j is no date", (text) => {
  expect(parseSourceDate(text)).toBeUndefined();
});
