import { gain, isWanted, lose, type DeviceFacts, type TwilioMemory, type TwilioStep } from './memory.ts';

/** A loss that was told this shortly before is the one that the device speaks of now. */
const sameLossMs = 2_000;

/** What the SDK tells in one go. */
const sameMomentMs = 100;

const code = 'twilio/device/unregistered';

/** A loss that no error tells. */
function silentLoss(memory: TwilioMemory, at: number): TwilioStep {
  return lose(memory, { code, condition: 'signaling.reconnecting' }, at);
}

/** The device is not registered any more: its connection was lost, or the app does not want it. */
export function unregistered(memory: TwilioMemory, facts: DeviceFacts, at: number): TwilioStep {
  const justFailed = memory.failedAt !== null && at - memory.failedAt <= sameLossMs;
  const lost = facts.socket === null ? justFailed : facts.socket === 'lost';
  if (!lost)
    return {
      memory: { ...memory, ready: false, lost: false, failedAt: null, takenOutAt: at },
      events: [{ type: 'connectionChanged', at, status: 'closed' }],
    };
  // Told already by the error that came first.
  return memory.lost && justFailed ? { memory, events: [] } : silentLoss(memory, at);
}

/** The service closed the signalling, and the SDK makes no other by itself (2.18.5). */
function shutOut(memory: TwilioMemory, at: number): TwilioStep {
  return {
    memory: { ...memory, ready: false, lost: false, failedAt: null, shut: true },
    events: [
      {
        type: 'connectionChanged',
        at,
        status: 'lost',
        retrying: false,
        code: 'twilio/stream/close',
        condition: 'signaling.disconnected',
        actions: ['reconnect'],
      },
    ],
  };
}

/** The service's own goodbye. Who was waited for was taken out by it just before; for others it is no news. */
export function streamClosed(memory: TwilioMemory, at: number): TwilioStep {
  const { lost, takenOutAt } = memory;
  const waitedFor = lost || (takenOutAt !== null && at - takenOutAt <= sameMomentMs);
  return waitedFor ? shutOut(memory, at) : { memory, events: [] };
}

/** Where the connection stands when a store comes, by the device's own word. */
export function deviceSeen(memory: TwilioMemory, { state }: DeviceFacts, at: number): TwilioStep {
  if (state === 'registered') return gain(memory, at);
  if (memory.shut && state === 'unregistered') return shutOut(memory, at);
  const status = state === 'registering' ? 'connecting' : 'idle';
  return { memory: { ...memory, shut: false }, events: [{ type: 'connectionChanged', at, status }] };
}

/** An outage that began before the store came: the device is being connected for somebody. */
export function outageSeen(memory: TwilioMemory, facts: DeviceFacts, at: number): TwilioStep {
  const goesOn = facts.socket === 'lost' && (facts.registersAgain || isWanted(memory, facts));
  return goesOn ? silentLoss(memory, at) : { memory, events: [] };
}
