import { missedAfterMs, wasSuspended } from '../../kit/source/missedAfterMs.ts';
import { broken } from './devices.ts';
import { nothing, type LivekitFacts, type LivekitMemory, type LivekitStep } from './memory.ts';
import { partiesMissed, partiesNow } from './parties.ts';

/** How long the local microphone may take to be published again after a rebuild. */
const silentAfterMs = 3_000;

/** Ms until something counts as missing that a rebuild has not restored; null when nothing is expected. */
export function waitOf({ rebuiltAt, microphone, missing }: LivekitMemory, now: number): number | null {
  if (rebuiltAt === null) return null;
  const waits = [
    ...(microphone === 'missing' ? [silentAfterMs] : []),
    ...(missing.size > 0 ? [missedAfterMs] : []),
  ];
  const wait = Math.min(...waits);
  // Never longer than the whole wait, even if the clock was changed.
  return waits.length === 0 ? null : Math.min(wait, Math.max(0, rebuiltAt + wait - now));
}

/** Handles what a rebuild should have restored by now: the microphone, and the other participants. */
export function stillMissing(memory: LivekitMemory, facts: LivekitFacts, at: number): LivekitStep {
  const { memory: before, events: here } = partiesNow(memory, facts, at);
  const since = at - (before.rebuiltAt ?? at);
  if (wasSuspended(at - since, at)) return { memory: { ...before, rebuiltAt: at }, events: here };
  const off =
    before.microphone === 'missing' && since >= silentAfterMs
      ? broken({ ...before, microphone: 'off' }, 'livekit/media/ended', 'microphone', at)
      : nothing(before);
  if (since < missedAfterMs) return { memory: off.memory, events: [...here, ...off.events] };
  const missed = partiesMissed({ ...off.memory, rebuiltAt: null }, at);
  return { memory: missed.memory, events: [...here, ...off.events, ...missed.events] };
}
