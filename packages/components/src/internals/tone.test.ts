import { sampleShown } from '@faultline/hooks/test-support';
import { describe, expect, it } from 'vitest';
import { needsPerson, toneOf } from './tone.ts';

describe('the colour', () => {
  it.each([
    ['signaling.reconnecting', {}, 'warning'],
    ['signaling.disconnected', {}, 'danger'],
    ['signaling.disconnected', { actor: 'sdk' }, 'warning'],
    ['call.busy', {}, 'info'],
    ['media.permissionDenied', { phase: 'granted' }, 'back'],
    ['auth.expiringSoon', { severity: 'warning' }, 'info'],
    ['auth.expiringSoon', { severity: 'warning', phase: 'act' }, 'warning'],
  ] as const)('of %s %j is %s', (condition, more, tone) =>
    expect(toneOf(sampleShown(condition, more))).toBe(tone),
  );

  it.each([
    ['signaling.reconnecting', {}, false],
    ['signaling.disconnected', {}, true],
    ['signaling.disconnected', { severity: 'info' }, false],
    ['signaling.disconnected', { severity: 'fatal', actor: 'sdk' }, true],
    ['auth.refreshFailing', { actor: 'app' }, false],
  ] as const)('of %s %j: whether it needs the person is %s', (condition, more, needs) =>
    expect(needsPerson(sampleShown(condition, more))).toBe(needs),
  );
});
