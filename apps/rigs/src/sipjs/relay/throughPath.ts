import type { Page } from 'playwright';
import type { MediaPath } from '../../metered/server/mediaPath.ts';

/**
 * Sends the media of a page through a path that can be cut: its SIP messages, both ways, name the path in place of the
 * candidates in them. A port of five digits takes the place of another one, so that the messages keep their length.
 *
 * @param server the WebSocket address of the SIP server
 * @example await throughPath(page, server.url, path); // before the page is opened
 */
export async function throughPath(page: Page, server: string, path: MediaPath): Promise<void> {
  await page.routeWebSocket(
    (url) => url.href.startsWith(server),
    (socket) => {
      const other = socket.connectToServer();
      for (const [from, to] of [
        [socket, other],
        [other, socket],
      ] as const) {
        let sent = Promise.resolve();
        from.onMessage((message) => {
          sent = sent.then(async () => to.send(String(await path.reroute(String(message)))));
        });
      }
    },
  );
}
