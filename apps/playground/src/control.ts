import type { Gateway } from '@faultline/app-rigs';
import { refusal } from '@faultline/app-rigs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isFaultId, type FaultId } from './faults.ts';

/** What each fault does to the gateway. */
const faults = {
  kill: (gateway) => gateway.kill(),
  restart: (gateway) => gateway.restart(),
  freeze: (gateway) => gateway.freeze(),
  thaw: (gateway) => gateway.thaw(),
  close1012: (gateway) => gateway.close(1012, 'restart'),
  punt: (gateway) => gateway.punt(),
  refuseLogin: (gateway) => gateway.configure({ refuseLogin: true }),
  acceptLogin: (gateway) => gateway.configure({ refuseLogin: false }),
  gatewayFailed: (gateway) => gateway.tellState('FAILED'),
  forgetCalls: (gateway) => gateway.configure({ reattach: 'empty' }),
  keepCalls: (gateway) => gateway.configure({ reattach: 'attach' }),
  invite: async (gateway) => void (await gateway.invite()),
  callerGivesUp: (gateway) => gateway.bye({ cause: 'ORIGINATOR_CANCEL', causeCode: 487 }),
  hangUp: (gateway) => gateway.bye(),
  networkError: (gateway) => gateway.bye(refusal(503)),
  busy: (gateway) => gateway.bye(refusal(486)),
} satisfies Record<FaultId, (gateway: Gateway) => void | Promise<void>>;

/**
 * The panel's door to the gateway: `POST /faults/<name>`. Returns a handler that is true when it has answered; a fault
 * that cannot be caused now is answered with its reason.
 */
export function controlOf(gateway: () => Gateway) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const name = /^\/faults\/(\w+)$/.exec(request.url ?? '')?.[1];
    if (request.method !== 'POST' || name === undefined || !isFaultId(name)) return false;
    Promise.resolve(gateway())
      .then((one) => faults[name](one))
      .then(
        () => response.writeHead(204).end(),
        (error: unknown) => response.writeHead(409).end(String(error)),
      );
    return true;
  };
}
