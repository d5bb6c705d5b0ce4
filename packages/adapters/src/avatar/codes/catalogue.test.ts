import { describe, expect, it } from 'vitest';
import { replay } from '@faultline/testing';
import { eventsOf, type CodeFixture } from '../../kit/codes/fixture.ts';
import { avatarCatalogue, type AvatarCodeId } from './catalogue.ts';
import { avatarFixtures, avatarUnknownFixture } from './fixtures.ts';

const ids = Object.keys(avatarCatalogue) as AvatarCodeId[];

const played = (fixture: CodeFixture) => {
  const events = eventsOf(fixture).map((event, index) => ({ ...event, tMs: 10 * index }));
  const { timeline, issues } = replay({
    sdk: fixture.sdk,
    version: '0.1.0',
    recordedAt: '2026-01-01T00:00:00Z',
    options: fixture.options ?? {},
    events,
  });
  const moment = timeline.findLast(({ atMs }) => atMs <= 12_000);
  return { issues, shown: [moment?.banner, moment?.prompt, moment?.dialog].filter((one) => one != null) };
};

describe('the avatar catalogue', () => {
  it('has the 19 codes of the enumeration', () => {
    expect(ids.filter((id) => avatarCatalogue[id].kind === 'error')).toHaveLength(19);
  });
});

describe('a fixture of each avatar code', () => {
  it('shows what a person must know, and nothing else', () => {
    expect(ids.map((id) => [id, ...played(avatarFixtures[id]).shown].join(' '))).toMatchInlineSnapshot(`
      [
        "avatar/sessionTokenExpired auth.expired",
        "avatar/sessionTokenInvalid auth.invalidCredentials",
        "avatar/appIDUnrecognized service.misconfigured",
        "avatar/appIDMismatch service.misconfigured",
        "avatar/avatarNotFound service.notFound",
        "avatar/billingRequired auth.accountSuspended",
        "avatar/creditsExhausted quota.credits",
        "avatar/sessionDurationExceeded quota.duration",
        "avatar/unsupportedSampleRate service.misconfigured",
        "avatar/invalidEgressConfig service.misconfigured",
        "avatar/egressUnavailable service.upstream",
        "avatar/idleTimeout service.idleTimeout",
        "avatar/upstreamError service.upstream",
        "avatar/protocolError call.dropped",
        "avatar/connectionFailed signaling.unreachable",
        "avatar/connectionClosed signaling.disconnected",
        "avatar/serverError service.upstream",
        "avatar/invalidRequest call.setupFailed",
        "avatar/unknown sdk.unknown",
        "avatar/channel/events signaling.reconnecting",
        "avatar/channel/socket signaling.disconnected",
        "avatar/channel/request call.networkFailed",
        "avatar/session/closed",
        "avatar/party/dropped party.dropped",
        "avatar/party/left party.left",
      ]
    `);
  });

  it('shows an unknown code as something unexpected, and keeps it', () => {
    const { issues, shown } = played(avatarUnknownFixture);
    expect(shown).toEqual(['sdk.unknown']);
    expect(issues).toMatchObject([{ code: 'avatar/gestureModelRetired', severity: 'error' }]);
  });
});
