import { createServer, type AddressInfo } from 'node:net';

/** A port of 127.0.0.1 that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const mostTries = 3;

/**
 * Starts what listens on free ports, and anew where one that was free a moment ago has been taken since.
 *
 * @param start takes its ports itself, and rejects with what the server printed
 */
export async function onFreePorts<T>(start: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await start();
    } catch (error) {
      if (tries === mostTries || !/address already in use/i.test(String(error))) throw error;
    }
  }
}
