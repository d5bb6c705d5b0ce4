import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallStatus } from './index.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a page in the background', () => {
  it.each([
    [
      'a banner that is the person’s to act on',
      { banner: sampleShown('media.mutedByHost', { actor: 'person' }) },
      /^You were muted · /,
    ],
    [
      'a banner that nobody fixes',
      { banner: sampleShown('signaling.reconnectExhausted') },
      /^We could not reconnect · /,
    ],
    [
      'a dialog',
      { dialog: { ...sampleShown('call.dropped'), modal: true, call: null } },
      /^Your call was cut off · /,
    ],
    ['what is being fixed', { banner: sampleShown('auth.refreshFailing', { actor: 'app' }) }, /^Calls$/],
  ] as const)('tells of %s', (_, slots, title) => {
    document.title = 'Calls';
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    showWithin(createFakeStore({ screen: sampleScreen(slots) }).store, <CallStatus />);
    expect(document.title).toMatch(title);
  });
});
