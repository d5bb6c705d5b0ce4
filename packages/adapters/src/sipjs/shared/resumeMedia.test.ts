import { describe, expect, it, vi } from 'vitest';
import { jssipUA, newSession, setUp as setUpLegacy, sipjsUA } from '../legacy/test-support/fakes.ts';
import { fakeSession, setUp } from '../modern/test-support/agent.ts';

const since = new Date(0);

function newTrack(readyState = 'live', enabled = true) {
  return Object.assign(new EventTarget(), { kind: 'audio', label: 'Headset', readyState, enabled });
}

/** A connection that sends a microphone. */
function connectionOf(track: EventTarget, signalingState = 'stable') {
  const sender = {
    track,
    replaceTrack(next: EventTarget) {
      sender.track = next;
      return Promise.resolve();
    },
  };
  const pc = Object.assign(new EventTarget(), {
    connectionState: signalingState === 'closed' ? 'closed' : 'connected',
    signalingState,
    getSenders: () => [sender],
  });
  return { pc, sender };
}

/** A store on a phone that has talks on such connections, and a browser that gives a microphone again. */
const phones = {
  'sip.js 0.21': (...pcs: readonly object[]) => {
    const sessions = pcs.map((peerConnection, index) =>
      fakeSession(`call-${index}`, { state: 'Established', sessionDescriptionHandler: { peerConnection } }),
    );
    const { store, later, screen } = setUp({}, { _sessions: { ...sessions } });
    return { store, prompt: () => (later(1_000), screen().prompt) };
  },
  'sip.js 0.15': (...pcs: readonly object[]) => legacy((sessions) => sipjsUA({ sessions }), pcs),
  JsSIP: (...pcs: readonly object[]) => legacy((_sessions) => jssipUA({ _sessions }), pcs),
};

function legacy(uaWith: (sessions: object) => Parameters<typeof setUpLegacy>[0], pcs: readonly object[]) {
  const sessions = pcs.map((connection) =>
    newSession({ startTime: since, start_time: since, direction: 'outgoing', connection }),
  );
  const { store, shown } = setUpLegacy(uaWith({ ...sessions }));
  const issueOf = (condition: string | undefined) =>
    store
      .getSnapshot()
      .callErrors.issues.find((one) => one.condition === condition && one.status === 'active');
  return {
    store,
    prompt: () => {
      const [condition] = shown(1_000);
      const issue = issueOf(condition);
      return issue ? { ...issue, issueId: issue.id } : null;
    },
  };
}

function unplug(track: ReturnType<typeof newTrack>) {
  track.readyState = 'ended';
  track.dispatchEvent(new Event('ended'));
}

describe.each(Object.entries(phones))('a microphone that ended in a talk with %s', (_, phone) => {
  const browserGives = (track: object) =>
    vi.stubGlobal('navigator', {
      mediaDevices: { getUserMedia: () => Promise.resolve({ getAudioTracks: () => [track] }) },
    });

  it('is switched on again on the same call, as often as it ends', async () => {
    const first = newTrack();
    const { pc, sender } = connectionOf(first);
    const { store, prompt } = phone(pc);
    let before = first;
    for (let times = 0; times < 2; times++) {
      unplug(before);
      const asked = prompt();
      expect(asked).toMatchObject({ condition: 'media.captureEnded', actions: ['resumeMedia'] });
      const next = newTrack();
      browserGives(next);
      await store.recover(asked?.issueId ?? '', 'resumeMedia');
      expect(sender.track).toBe(next);
      expect(prompt()).toBeNull();
      before = next;
    }
  });

  it('stays muted where it was', async () => {
    const track = newTrack('live', false);
    const { pc, sender } = connectionOf(track);
    const { store, prompt } = phone(pc);
    unplug(track);
    browserGives(newTrack());
    await store.recover(prompt()?.issueId ?? '', 'resumeMedia');
    expect(sender.track).toMatchObject({ readyState: 'live', enabled: false });
  });

  it('is not looked for on a call that is over', async () => {
    const old = newTrack('ended');
    const over = connectionOf(old, 'closed');
    const track = newTrack();
    const talk = connectionOf(track);
    const { store, prompt } = phone(over.pc, talk.pc);
    unplug(track);
    const next = newTrack();
    browserGives(next);
    await store.recover(prompt()?.issueId ?? '', 'resumeMedia');
    expect(over.sender.track).toBe(old);
    expect(talk.sender.track).toBe(next);
  });
});
