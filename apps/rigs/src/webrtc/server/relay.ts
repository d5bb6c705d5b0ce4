import { WebSocket } from 'ws';
import { startBreakable, type BreakableServer } from '../../breakableServer.ts';
import type { MediaPath } from '../../metered/server/mediaPath.ts';
import { hearClient } from '../../rigLimits.ts';

/** @throws SyntaxError when it is no JSON, TypeError when it is for nobody */
function messageOf(raw: Buffer): { readonly to: string } {
  const value: unknown = JSON.parse(raw.toString());
  if (typeof value === 'object' && value !== null && 'to' in value && typeof value.to === 'string')
    return value as { readonly to: string };
  throw new TypeError('A message says in `to` for whom it is.');
}

/** Passes messages from page to page, by the name in the address of each: `/?id=ada`. */
export const startRelay = (media: MediaPath): Promise<BreakableServer> => {
  const pages = new Map<string, WebSocket>();
  return startBreakable({
    greet(socket, _request, address) {
      const id = address.searchParams.get('id') ?? '';
      pages.set(id, socket);
      socket.on('close', () => {
        if (pages.get(id) === socket) pages.delete(id);
      });
      hearClient(socket, async (raw) => {
        const message = messageOf(raw);
        const rerouted = (await media.reroute(message)) as object;
        const other = pages.get(message.to);
        if (other?.readyState === WebSocket.OPEN) other.send(JSON.stringify({ ...rerouted, from: id }));
        else socket.send(JSON.stringify({ type: 'absent', from: message.to }));
      });
    },
  });
};
