/** @file Messages of the PostgreSQL wire protocol, version 3, as far as the door has to understand them. */

/** A whole message as it came, header included; `type` is `""` for the startup packet, which has none. */
export interface Frame {
  readonly type: string;
  readonly bytes: Buffer;
}

/** What came is no message of the protocol. */
export class FrameError extends Error {
  override readonly name = "FrameError";
}

/** Cuts a stream of bytes into messages. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #size = 0;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
  }

  /** The next message once it has come whole. `isStartup` says that it has no type byte. */
  next(isStartup: boolean): Frame | undefined {
    const headerSize = isStartup ? 4 : 5;
    if (this.#size < headerSize) return undefined;
    const header = this.#peek(headerSize);
    const size = isStartup ? header.readInt32BE(0) : header.readInt32BE(1) + 1;
    if (size < headerSize) throw new FrameError(`a message says it has ${size} bytes`);
    if (this.#size < size) return undefined;
    return { type: isStartup ? "" : header.toString("latin1", 0, 1), bytes: this.#take(size) };
  }

  #peek(size: number): Buffer {
    const [first] = this.#chunks;
    if (first !== undefined && first.length >= size) return first;
    return this.#joined();
  }

  /** Chunks are joined only when a message spans them, so that a long one is not copied at every chunk. */
  #joined(): Buffer {
    const joined = Buffer.concat(this.#chunks, this.#size);
    this.#chunks = [joined];
    return joined;
  }

  #take(size: number): Buffer {
    const [first] = this.#chunks;
    const whole = first !== undefined && first.length >= size ? first : this.#joined();
    const rest = whole.subarray(size);
    if (rest.length > 0) this.#chunks[0] = rest;
    else this.#chunks.shift();
    this.#size -= size;
    return whole.subarray(0, size);
  }
}

const PROTOCOL_VERSION_3 = 0x0003_0000;
const SSL_REQUEST = 80_877_103;
const GSS_ENCRYPTION_REQUEST = 80_877_104;

/** What a message without type byte asks for. */
export function readStartup(bytes: Buffer): "start" | "encryption" | "unknown" {
  const code = bytes.length >= 8 ? bytes.readInt32BE(4) : 0;
  if (code === SSL_REQUEST || code === GSS_ENCRYPTION_REQUEST) return "encryption";
  // Minor versions of protocol 3 are compatible: a client that asks for 3.2 is served as 3.0.
  return (code & ~0xffff) === PROTOCOL_VERSION_3 ? "start" : "unknown";
}

function message(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const header = Buffer.alloc(5);
  header.write(type, "latin1");
  header.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([header, body]);
}

const zeroTerminated = (text: string) => Buffer.from(`${text}\0`);

function int32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}

/** The answer to a startup packet: welcome without a password, some facts, ready. */
export function welcome(facts: { readonly serverVersion: string; readonly processId: number }): Buffer {
  const parameters = {
    server_version: facts.serverVersion,
    server_encoding: "UTF8",
    client_encoding: "UTF8",
    DateStyle: "ISO, MDY",
    TimeZone: "UTC",
    integer_datetimes: "on",
    standard_conforming_strings: "on",
  };
  return Buffer.concat([
    message("R", int32(0)),
    ...Object.entries(parameters).map(([name, value]) =>
      message("S", zeroTerminated(name), zeroTerminated(value)),
    ),
    message("K", int32(facts.processId), int32(0)),
    message("Z", Buffer.from("I")),
  ]);
}

/** The last word on a connection: why it ends. `sqlState` is one of PostgreSQL's error codes. */
export function fatalError(sqlState: string, text: string): Buffer {
  const fields = { S: "FATAL", V: "FATAL", C: sqlState, M: text };
  return message(
    "E",
    ...Object.entries(fields).map(([code, value]) => zeroTerminated(`${code}${value}`)),
    Buffer.alloc(1),
  );
}

/** An engine's output, told apart: what answers the client, what is a notification, and how it ended. */
export interface EngineOutput {
  readonly answer: Buffer;
  readonly notifications: readonly Buffer[];
  /** From the last ReadyForQuery: idle, in a transaction, in a failed one; undefined where there was none. */
  readonly status: "I" | "T" | "E" | undefined;
  readonly hasError: boolean;
}

/** Reads an engine's output to one batch. */
export function readOutput(output: Buffer): EngineOutput {
  const reader = new FrameReader();
  reader.push(output);
  const answer: Buffer[] = [];
  const notifications: Buffer[] = [];
  let status: EngineOutput["status"];
  let hasError = false;
  for (let frame = reader.next(false); frame !== undefined; frame = reader.next(false)) {
    if (frame.type === "A") {
      notifications.push(frame.bytes);
      continue;
    }
    if (frame.type === "Z") status = readStatus(frame.bytes);
    hasError ||= frame.type === "E";
    answer.push(frame.bytes);
  }
  return { answer: Buffer.concat(answer), notifications, status, hasError };
}

function readStatus(bytes: Buffer): "I" | "T" | "E" {
  const letter = bytes.toString("latin1", 5, 6);
  if (letter === "I" || letter === "T" || letter === "E") return letter;
  throw new FrameError(`a transaction can not be in state ${JSON.stringify(letter)}`);
}

/** A statement without values, as a client would send it. */
export function simpleQuery(statement: string): Buffer {
  return message("Q", zeroTerminated(statement));
}
