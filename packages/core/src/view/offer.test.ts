import { describe, expect, it } from 'vitest';
import { conditions, type ConditionId, type RecoveryAction } from '../conditions.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { offer, type OfferInput } from './offer.ts';
import { bannerRank, before } from './rank.ts';
import { defaultTiming } from '../timing.ts';
import { waitPhase } from './waitPhase.ts';

const calm = reduced([at(1, { type: 'connectionChanged', status: 'connected' })]);
const lost = reduced([at(2, { type: 'connectionChanged', status: 'lost' })], calm);
const offered = (
  condition: ConditionId,
  more: Partial<OfferInput> = {},
  app: readonly RecoveryAction[] = [],
  state = calm,
) =>
  offer(
    state,
    {
      condition,
      phase: 'start',
      actor: conditions[condition].actor,
      source: 's',
      callId: null,
      handled: [],
      closable: false,
      repeated: false,
      ...more,
    },
    { appHandles: (action) => app.includes(action), appOffers: () => [], needsInput },
  );

/** A source that was given no function for new credentials. */
const needsInput = (source: string, action: RecoveryAction) =>
  source === 'unable' && action === 'reauthenticate';

describe('what is offered', () => {
  it('is no sign-in that a source performs only with credentials, unless the app performs it', () => {
    const handled = ['reauthenticate'] as const;
    expect(offered('auth.loginFailed', { handled })).toEqual(['reauthenticate']);
    expect(offered('auth.loginFailed', { handled, source: 'unable' })).toEqual([]);
    expect(offered('auth.loginFailed', { handled, source: 'unable' }, ['reauthenticate'])).toEqual(handled);
  });

  it('is what the source or the app handles, the main one first', () => {
    expect(offered('call.busy')).toEqual([]);
    expect(offered('call.busy', {}, ['redial'])).toEqual(['redial']);
    expect(offered('call.busy', { handled: ['contactSupport', 'redial'] })).toEqual([
      'redial',
      'contactSupport',
    ]);
    expect(offered('call.busy', { handled: ['redial'] }, ['redial'])).toEqual(['redial']);
  });

  it('is no new call while its connection is in trouble', () => {
    expect(offered('call.busy', {}, ['redial'], lost)).toEqual([]);
    expect(offered('call.busy', { source: 'other' }, ['redial'], lost)).toEqual(['redial']);
  });

  it('leaves advice to the words, unless the app handles it', () => {
    for (const condition of [
      'ice.noCandidates',
      'media.permissionPending',
      'media.unsupportedBrowser',
      'media.microphoneSilent',
    ] as const) {
      const main = conditions[condition].action as RecoveryAction;
      expect(offered(condition, { handled: [main] })).toEqual([]);
      expect(offered(condition, { phase: 'long' }, [main])).toContain(main);
    }
    expect(offered('signaling.reconnecting', { phase: 'long', handled: ['wait', 'reconnect'] })).toEqual([
      'reconnect',
    ]);
  });

  it('asks nothing of the person for what has only just begun to be fixed', () => {
    expect(offered('signaling.reconnecting', { handled: ['reconnect'] })).toEqual([]);
    expect(offered('signaling.reconnecting', { handled: ['reconnect'], phase: 'long' })).toEqual([
      'reconnect',
    ]);
    expect(offered('signaling.reconnecting', { handled: ['reconnect'], actor: 'person' })).toEqual([
      'reconnect',
    ]);
    expect(offered('service.notFound', { handled: ['reconnect'] })).toEqual(['reconnect']);
  });

  it('is to go on without a device only in its prompt', () => {
    expect(offered('media.permissionDenied', {}, ['resumeMedia', 'continueWithout'])).toEqual([
      'resumeMedia',
      'continueWithout',
    ]);
    expect(offered('media.outputUnavailable', {}, ['continueWithout'])).toEqual([]);
    expect(offered('auth.required', {}, ['continueWithout'])).toEqual([]);
  });

  it('does not ask again for a device where the page itself may not ask', () => {
    expect(offered('media.blockedByPolicy', { handled: ['resumeMedia'] })).toEqual([]);
    expect(offered('media.permissionDenied', { handled: ['resumeMedia'] })).toEqual(['resumeMedia']);
    // Nothing repairs it by itself any more, and the text asks for it (C17).
    expect(offered('quality.outboundStalled', { actor: 'person', handled: ['resumeMedia'] })).toEqual([
      'resumeMedia',
    ]);
  });

  it('after a granted or missed call is to call again, and to close', () => {
    for (const phase of ['granted', 'missed'] as const)
      expect(
        offered('media.permissionDenied', { phase, closable: true, handled: ['resumeMedia'] }, [
          'redial',
          'continueWithout',
        ]),
      ).toEqual(['redial', 'dismiss']);
  });

  it('is a number to call when the connection stays away, or is gone for good', () => {
    expect(offered('signaling.reconnecting', {}, ['dialIn'])).toEqual([]);
    expect(offered('signaling.reconnecting', { phase: 'act' }, ['dialIn'])).toEqual(['dialIn']);
    expect(offered('signaling.reconnectExhausted', {}, ['dialIn'])).toEqual(['dialIn']);
    expect(offered('signaling.reconnectExhausted', { phase: 'long' }, ['dialIn'])).toEqual(['dialIn']);
    expect(offered('ice.failed', { phase: 'act' }, ['dialIn'])).toEqual([]);
    expect(offered('call.dropped', {}, ['dialIn'])).toEqual([]);
  });

  it('is support for what keeps failing', () => {
    expect(offered('call.busy', { repeated: true }, ['contactSupport'])).toEqual(['contactSupport']);
    expect(offered('call.busy', {}, ['contactSupport'])).toEqual([]);
  });

  it('is to close what is over or is only news, once and last', () => {
    expect(offered('call.busy', { closable: true }, ['redial'])).toEqual(['redial', 'dismiss']);
    expect(offered('call.declined', {}, ['dismiss'])).toEqual(['dismiss']);
    expect(offered('call.busy', { handled: ['dismiss'] })).toEqual([]);
  });
});

describe('the order of banners', () => {
  const ids = Object.keys(conditions) as ConditionId[];
  const rankOf = (id: ConditionId) =>
    bannerRank(id, conditions[id].severity, conditions[id].actor === 'person');
  const atRank = (rank: number) =>
    ids.filter((id) => conditions[id].surface === 'banner' && rankOf(id) === rank);

  it('is fatal, offline or stuck, what explains a loss, other signaling, what a person must act on, sound, warnings, news', () => {
    expect(Array.from({ length: 8 }, (_, rank) => atRank(rank))).toMatchSnapshot();
  });

  it('is by severity and then by age within a rank', () => {
    const item = (rank: number, severity: 'error' | 'info', startedAt: number) =>
      ({ rank, item: { severity, startedAt } }) as never;
    expect(before(item(1, 'info', 9), item(2, 'error', 1))).toBeLessThan(0);
    expect(before(item(1, 'info', 1), item(1, 'error', 9))).toBeGreaterThan(0);
    expect(before(item(1, 'info', 1), item(1, 'info', 9))).toBeLessThan(0);
  });
});

describe('a wait', () => {
  it.each([
    [0, 'start', 10_000],
    [9_999, 'start', 10_000],
    [10_000, 'long', 30_000],
    [29_999, 'long', 30_000],
    [30_000, 'act', Infinity],
  ])('after %i ms is at "%s"', (age, phase, next) => {
    expect(waitPhase(500, 500 + age, defaultTiming)).toEqual({ phase, nextAt: next + 500 });
  });
});
