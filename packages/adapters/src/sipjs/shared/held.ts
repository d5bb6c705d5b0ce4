import { asked, field } from './read.ts';

/** Whether a transceiver is of sound. */
const isOfSound = (transceiver: unknown): boolean =>
  field(field(field(transceiver, 'receiver'), 'track'), 'kind') === 'audio';

/**
 * Whether a talk is on hold, by either side: what both sides agreed on does not flow both ways (RFC 3264, 8.4). Who
 * holds may send music, or nothing.
 */
export function isHeld(peer: unknown): boolean {
  const all: unknown = asked(peer, 'getTransceivers');
  const ofSound = Array.isArray(all) ? (all as unknown[]).filter(isOfSound) : [];
  return ofSound.length > 0 && ofSound.every((one) => field(one, 'currentDirection') !== 'sendrecv');
}
