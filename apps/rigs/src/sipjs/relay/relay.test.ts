import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { createMediaPath, type MediaPath } from '../../metered/server/mediaPath.ts';
import { startBaresip, type Baresip } from '../far/baresip.ts';
import { kamailio, startRig, type OpenPage, type Rig } from '../rig.ts';
import { stacks } from '../stacks.ts';
import { throughPath } from './throughPath.ts';

let rig: Rig;
let opened: OpenPage | undefined;
let carol: Baresip | undefined;
let path: MediaPath | undefined;

describe.skipIf(!kamailio).each(stacks)('a call of the real %s through a real media relay', (_, entry) => {
  beforeAll(async () => {
    rig = await startRig(entry, { relayed: true });
  });
  afterEach(async () => {
    await opened?.close();
    await carol?.stop();
    path?.stop();
  });
  afterAll(() => rig.stop());

  it('was cut off, for both sides, when the relay ends it because no sound came any more', async () => {
    const far = (carol = await startBaresip(rig.server.port, 'carol', true));
    const media = (path = createMediaPath());
    onTestFailed(() => console.error(far.record(), rig.server.record()));
    const it = (opened = await rig.open({ prepare: (page) => throughPath(page, rig.server.url, media) }));
    await it.connect();
    await it.dial('relayed-carol');
    await it.untilStatus('In a call');
    // Sound of ours arrives there, through the relay: nobody is cut off from what never was.
    await far.until('CALL_RTPESTAB');
    media.cut();
    far.freeze();
    await it.dialog('Your call was cut off').waitFor();
    expect(await it.calls()).toEqual([['ended', 'network']]);
    far.thaw();
    await far.until('CALL_CLOSED');
    // Whoever read before it that sound was being restored reads now that the call is over.
    expect((await it.titles()).at(-1)).toBe('Your call was cut off');
  });
});
