import { issueOf } from './failure.ts';
import { gain, isWanted, lose, type DeviceFacts, type TwilioMemory, type TwilioStep } from './memory.ts';

/** A loss that was told this shortly before is the one that the device speaks of now. */
const sameLossMs = 2_000;

const code = 'twilio/device/unregistered';

/** A loss that no error tells. */
function silentLoss(memory: TwilioMemory, at: number): TwilioStep {
  const step = lose(memory, code, at);
  const issue = issueOf({ code, condition: 'signaling.reconnecting', details: {}, known: true }, null, at);
  return { ...step, events: [issue, ...step.events] };
}

/** The device is not registered any more: its connection was lost, or the app does not want it. */
export function unregistered(memory: TwilioMemory, facts: DeviceFacts, at: number): TwilioStep {
  const justFailed = memory.failedAt !== null && at - memory.failedAt <= sameLossMs;
  const lost = facts.socket === null ? justFailed : facts.socket === 'lost';
  if (!lost)
    return {
      memory: { ...memory, ready: false, lost: false, failedAt: null },
      events: [{ type: 'connectionChanged', at, status: 'closed' }],
    };
  // Told already by the error that came first.
  return memory.lost && justFailed ? { memory, events: [] } : silentLoss(memory, at);
}

/** Where the connection stands when a store comes, by the device's own word. */
export function deviceSeen(memory: TwilioMemory, { state }: DeviceFacts, at: number): TwilioStep {
  if (state === 'registered') return gain(memory, at);
  const status = state === 'registering' ? 'connecting' : 'idle';
  return { memory, events: [{ type: 'connectionChanged', at, status }] };
}

/** An outage that began before the store came: the device is being connected for somebody. */
export function outageSeen(memory: TwilioMemory, facts: DeviceFacts, at: number): TwilioStep {
  const goesOn = facts.socket === 'lost' && (facts.registersAgain || isWanted(memory, facts));
  return goesOn ? silentLoss(memory, at) : { memory, events: [] };
}
