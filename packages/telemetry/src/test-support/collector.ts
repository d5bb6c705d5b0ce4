import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A value as OTLP writes it in JSON. */
export interface OtlpValue {
  readonly stringValue?: string;
  readonly intValue?: number | string;
  readonly doubleValue?: number;
  readonly arrayValue?: { readonly values?: readonly OtlpValue[] };
}

interface OtlpAttribute {
  readonly key: string;
  readonly value: OtlpValue;
}

/** A request that an exporter sent: the signal by its path, and its body. */
export interface Received {
  readonly path: string;
  readonly body: object;
}

const plain = ({ stringValue, intValue, doubleValue, arrayValue }: OtlpValue): unknown =>
  arrayValue
    ? (arrayValue.values ?? []).map(plain)
    : (stringValue ?? doubleValue ?? (intValue === undefined ? undefined : Number(intValue)));

/** Attributes of OTLP by name. */
export const attributesOf = (list: readonly OtlpAttribute[] = []): Readonly<Record<string, unknown>> =>
  Object.fromEntries(list.map(({ key, value }) => [key, plain(value)]));

/** An endpoint for OTLP over HTTP with JSON, on a free port of the loopback address. */
export async function startCollector() {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as object;
      received.push({ path: request.url ?? '', body });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received: (path: string) => received.filter((one) => one.path === path).map(({ body }) => body),
    listens: () => server.listening,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
