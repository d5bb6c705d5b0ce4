import { missedAfterMs } from '../../kit/missedAfterMs.ts';
import { broken } from './devices.ts';
import { nothing, type LivekitFacts, type LivekitMemory, type LivekitStep } from './memory.ts';
import { partiesMissed, partiesNow } from './parties.ts';

/** How long one's own microphone may take to be published again after a rebuild. */
const silentAfterMs = 3_000;

/** Ms until something is missed that a rebuild has not brought back; null where nothing is waited for. */
export function waitOf({ rebuiltAt, microphone, missing }: LivekitMemory, now: number): number | null {
  if (rebuiltAt === null) return null;
  const waits = [
    ...(microphone === 'missing' ? [silentAfterMs] : []),
    ...(missing.size > 0 ? [missedAfterMs] : []),
  ];
  const wait = Math.min(...waits);
  // Whatever becomes of the clock.
  return waits.length === 0 ? null : Math.min(wait, Math.max(0, rebuiltAt + wait - now));
}

/** What a rebuild should have brought back by now: the microphone, and the others. */
export function stillMissing(memory: LivekitMemory, facts: LivekitFacts, at: number): LivekitStep {
  const { memory: before, events: here } = partiesNow(memory, facts, at);
  const since = at - (before.rebuiltAt ?? at);
  const off =
    before.microphone === 'missing' && since >= silentAfterMs
      ? broken({ ...before, microphone: 'off' }, 'livekit/media/ended', 'microphone', at)
      : nothing(before);
  if (since < missedAfterMs) return { memory: off.memory, events: [...here, ...off.events] };
  const missed = partiesMissed({ ...off.memory, rebuiltAt: null }, at);
  return { memory: missed.memory, events: [...here, ...off.events, ...missed.events] };
}
