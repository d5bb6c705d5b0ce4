import { usualMax } from '../../kit/tracked/bounded.ts';
import { asked, field } from './read.ts';

/**
 * The sessions that a user agent already has, because a store can be connected during a call. They are in `_sessions`
 * in sip.js 0.21.2 and JsSIP 3.13.8, and in `sessions` in sip.js 0.15.11. Neither is a public name: without it, none
 * are found.
 *
 * @example for (const session of existingSessions(userAgent)) track(session);
 */
export function existingSessions(userAgent: unknown): readonly unknown[] {
  const table = field(userAgent, '_sessions') ?? field(userAgent, 'sessions');
  const found: unknown = asked(Object, 'values', table);
  return Array.isArray(found) ? found.slice(-usualMax) : [];
}
