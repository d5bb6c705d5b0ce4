import { describe, expect, it } from 'vitest';
import { onScreen, quiet } from '../test-support/room.ts';

describe('a track of somebody that cannot be had (C14)', () => {
  const grace = { isLocal: false, identity: 'grace' };
  const ada = { isLocal: false, identity: 'ada' };
  function room() {
    const one = onScreen({ remotes: 0 });
    one.join();
    for (const who of [grace, ada]) one.says('participantConnected', who);
    one.says('trackSubscriptionFailed', 'TR_grace', grace, 1);
    one.says('trackSubscriptionFailed', 'TR_ada', ada, 1);
    return one;
  }
  const missing = { ...quiet, banner: 'media.remoteUnavailable' };

  it('is told until the last such track comes, whichever is first', () => {
    for (const order of [
      ['TR_grace', 'TR_ada'],
      ['TR_ada', 'TR_grace'],
    ]) {
      const one = room();
      one.says('trackSubscribed', {}, { trackSid: order[0] });
      expect(one.seen(2_000)).toEqual(missing);
      one.says('trackSubscribed', {}, { trackSid: order[1] });
      expect(one.seen(2_000)).toEqual(quiet);
    }
  });

  it('is over when its owner leaves, or gives it up', () => {
    const one = room();
    one.says('participantDisconnected', grace, 1);
    expect(one.seen(2_000)).toEqual(missing);
    one.says('trackUnpublished', { trackSid: 'TR_ada' }, ada);
    expect(one.seen(2_000)).toEqual(quiet);
  });

  it('is over when everything is rebuilt, with other tracks', () => {
    const one = room();
    for (const who of [grace, ada]) one.says('participantDisconnected', who);
    one.state('reconnecting');
    for (const who of [grace, ada]) one.says('participantConnected', who);
    one.state('connected');
    expect(one.seen(4_000)).toEqual(quiet);
  });
});
