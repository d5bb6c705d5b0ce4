/** The kinds of frames of Rumor, the binary protocol that `@opentok/client` 2.35.2 speaks over its socket. */
export const frameType = { message: 2, connect: 3, ping: 7, pong: 8, status: 9 } as const;

/** One frame: whom it is for, its headers, and a text, mostly JSON. */
export interface Frame {
  readonly type: number;
  readonly to: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly data: string;
}

/** A text with its length in two bytes before it. */
function counted(text: string): Buffer {
  const body = Buffer.from(text);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body]);
}

/** A frame as bytes: its length in four, two that are reserved, type, addresses, headers, text. */
export function encodeFrame({ type, to, headers, data }: Frame): Buffer {
  const fields = Object.entries(headers);
  const body = Buffer.concat([
    Buffer.from([0, 0, type, to.length]),
    ...to.map(counted),
    Buffer.from([fields.length]),
    ...fields.flatMap(([name, value]) => [counted(name), counted(value)]),
    Buffer.from(data),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, body]);
}

/** Bytes as a frame. */
export function decodeFrame(bytes: Buffer): Frame {
  let offset = 6;
  const byte = () => bytes.readUInt8(offset++);
  const text = () => {
    const end = offset + 2 + bytes.readUInt16BE(offset);
    const found = bytes.toString('utf8', offset + 2, end);
    offset = end;
    return found;
  };
  const list = <Item>(item: () => Item) => Array.from({ length: byte() }, item);
  const type = byte();
  const to = list(text);
  const headers = Object.fromEntries(list(() => [text(), text()] as const));
  return { type, to, headers, data: bytes.toString('utf8', offset) };
}
