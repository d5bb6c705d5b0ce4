import type { FaultTable } from '../faults/fault.ts';
import type { Bob } from './bob.ts';

/** What the other end of a SIP call can do: it is a second phone in the page. */
export const bobFaults = (user: string): FaultTable<Bob> => ({
  silence: {
    group: 'network',
    name: 'Silence the other side',
    does: 'Closes bob’s end of the media without a SIP message.',
    run: (bob) => bob.cutMedia(),
  },
  networkError: {
    group: 'network',
    name: 'Network ends the call',
    does: 'Sends a BYE with the reason Q.850 38, “Network out of order”.',
    run: (bob) => bob.hangUp('Q.850;cause=38;text="Network out of order"'),
  },
  invite: {
    group: 'person',
    name: 'Call this page',
    does: 'Sends an INVITE from bob through the server.',
    run: (bob) => bob.call(user),
  },
  callerGivesUp: {
    group: 'person',
    name: 'Caller gives up',
    does: 'Sends a CANCEL for a call that nobody has answered.',
    run: (bob) => bob.cancel(),
  },
  hangUp: {
    group: 'person',
    name: 'Other side hangs up',
    does: 'Sends a BYE without a reason.',
    run: (bob) => bob.hangUp(),
  },
});
