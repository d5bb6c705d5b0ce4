import type { FaultTable } from '../faults/fault.ts';
import { outages } from '../faults/outages.ts';
import { refusal, type Gateway } from './gateway/index.ts';

/** What can go wrong with a gateway and with those who call. */
export const telnyxFaults: FaultTable<Gateway> = {
  ...outages,
  close1012: {
    group: 'server',
    name: 'Close for a restart',
    does: 'Closes every WebSocket with 1012 and goes on taking new ones.',
    run: (gateway) => gateway.close(1012, 'restart'),
  },
  punt: {
    group: 'server',
    name: 'Send everyone away',
    does: 'Sends telnyx_rtc.punt to every client, which tells it to leave.',
    run: (gateway) => gateway.punt(),
  },
  refuseLogin: {
    group: 'server',
    name: 'Refuse sign-ins',
    does: 'Answers every sign-in with the error -32001, “Authentication Failure”.',
    run: (gateway) => gateway.configure({ refuseLogin: true }),
    undo: {
      name: 'Accept sign-ins',
      run: (gateway) => gateway.configure({ refuseLogin: false }),
      isDue: ({ behaviour }) => behaviour.refuseLogin,
    },
  },
  gatewayFailed: {
    group: 'server',
    name: 'Fail the gateway',
    does: 'Tells every client that the state of its gateway is FAILED, on a WebSocket that stays open.',
    run: (gateway) => gateway.tellState('FAILED'),
  },
  forgetCalls: {
    group: 'server',
    name: 'Forget calls on reconnect',
    does: 'Answers the next client that comes back in a call with an empty list of its calls.',
    run: (gateway) => gateway.configure({ reattach: 'empty' }),
    undo: {
      name: 'Keep calls on reconnect',
      run: (gateway) => gateway.configure({ reattach: 'attach' }),
      isDue: ({ behaviour }) => behaviour.reattach === 'empty',
    },
  },
  networkError: {
    group: 'network',
    name: 'Network ends the call',
    does: 'Sends telnyx_rtc.bye with the SIP status 503 for every call.',
    run: (gateway) => gateway.bye(refusal(503)),
  },
  cutMedia: {
    group: 'network',
    name: 'Silence the other side',
    does: 'Closes the other end of every call’s media without a word on the WebSocket.',
    run: (gateway) => gateway.cutMedia(),
  },
  invite: {
    group: 'person',
    name: 'Call this page',
    does: 'Sends telnyx_rtc.invite from +15550200 to every client that is signed in.',
    run: async (gateway) => void (await gateway.invite()),
  },
  callerGivesUp: {
    group: 'person',
    name: 'Caller gives up',
    does: 'Sends telnyx_rtc.bye with ORIGINATOR_CANCEL (487) for every call.',
    run: (gateway) => gateway.bye({ cause: 'ORIGINATOR_CANCEL', causeCode: 487 }),
  },
  hangUp: {
    group: 'person',
    name: 'Other side hangs up',
    does: 'Sends telnyx_rtc.bye with NORMAL_CLEARING (16) for every call.',
    run: (gateway) => gateway.bye(),
  },
  busy: {
    group: 'person',
    name: 'Other side is busy',
    does: 'Sends telnyx_rtc.bye with the SIP status 486 for every call.',
    run: (gateway) => gateway.bye(refusal(486)),
  },
};
