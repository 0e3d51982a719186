import { expect, test } from "vitest";
import { decodeBody } from "./decode-body.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

test.each<[string, Uint8Array, string, string]>([
  ["plain UTF-8", utf8("Erdős"), "application/xml; charset=utf-8", "Erdős"],
  ["no label", utf8("Erdős"), "", "Erdős"],
  ["a byte order mark", utf8("\uFEFF<a/>"), "application/xml", "<a/>"],
  ["UTF-8 that is labelled as Latin-1", utf8("Müller"), "text/xml; charset=iso-8859-1", "Müller"],
  ["Latin-1 that is labelled so", latin1("M\xfcller"), 'text/xml; charset="ISO-8859-1"', "Müller"],
  [
    "Latin-1 that says so in its XML declaration",
    latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>M\xfcller</a>'),
    "text/xml",
    '<?xml version="1.0" encoding="ISO-8859-1"?><a>Müller</a>',
  ],
  ["UTF-16 with a byte order mark", utf16("<a>ő</a>"), "text/xml; charset=utf-8", "<a>ő</a>"],
  ["nothing", new Uint8Array(), "", ""],
])("%s is decoded", (_name, bytes, contentType, text) => {
  expect(decodeBody(bytes, contentType)).toEqual({ ok: true, value: text });
});

test.each<[string, Uint8Array, string, string]>([
  ["bytes that are not UTF-8, without a label", latin1("M\xfcller"), "text/xml", "utf-8"],
  ["bytes that are not UTF-8, labelled UTF-8", latin1("M\xfcller"), "text/xml; charset=utf-8", "utf-8"],
  ["an encoding that does not exist", latin1("M\xfcller"), "text/xml; charset=klingon", "klingon"],
])("%s are refused and not guessed", (_name, bytes, contentType, declared) => {
  const error = { code: "source.bad-encoding", declared };
  expect(decodeBody(bytes, contentType)).toEqual({ ok: false, error });
});
