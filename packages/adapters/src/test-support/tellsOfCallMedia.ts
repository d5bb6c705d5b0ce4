import { screenView, type CallStore } from '@faultline/core';
import { createEmitter, type VirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import type { GetUserMedia } from '../kit/media/devices.ts';

/** What the browser holds of a call, for its adapter to put where its SDK keeps it. */
export interface MediaOfCall {
  readonly pc: object;
  readonly getUserMedia: GetUserMedia;
  /** How the SDK is given another microphone; absent where it offers no way. */
  readonly give?: ((id: string) => Promise<void>) | undefined;
}

/** A call that was answered, over an adapter. */
export interface AnsweredCall {
  readonly store: CallStore;
  readonly clock: VirtualClock;
  end(): void;
  /** The SDK says that the way of the sound is gone. */
  lose(): void;
}

/** Asserts what an adapter tells of the media of a call, of which its SDK tells little. */
export function tellsOfCallMedia(sdk: string, answered: (media: MediaOfCall) => AnsweredCall): void {
  const talking = (first: string, give?: (id: string) => Promise<void>) => {
    const stopped: string[] = [];
    const opened = {
      getSettings: () => ({ deviceId: 'headset' }),
      stop: () => void stopped.push('headset'),
    };
    const track = createEmitter({ kind: 'audio', label: 'Headset', readyState: 'live', muted: false });
    const sender = { track };
    const pc = createEmitter({ connectionState: first, getSenders: () => [sender] });
    const asked: unknown[] = [];
    const getUserMedia: GetUserMedia = (constraints) => {
      asked.push(constraints);
      return Promise.resolve({ getTracks: () => [opened] });
    };
    const call = answered({ pc, give, getUserMedia });
    const screen = () => call.store.read(screenView);
    return {
      ...call,
      stopped,
      asked,
      indicators: () => screen().indicators,
      /** Another device is sent in its place. */
      switched() {
        sender.track = createEmitter({ kind: 'audio', label: 'Built-in', readyState: 'live', muted: false });
        pc.emit('negotiationneeded');
      },
      prompt: () => screen().prompt,
      seen(ms: number) {
        call.clock.runTo(call.clock.now() + ms);
        const { banner, prompt, dialog } = screen();
        return [banner, prompt, dialog].find((one) => one !== null)?.condition ?? null;
      },
      peer(state: string) {
        pc.connectionState = state;
        pc.emit('connectionstatechange');
      },
      microphone(event: 'ended' | 'mute' | 'unmute') {
        if (event === 'ended') track.readyState = 'ended';
        else track.muted = event === 'mute';
        track.emit(event);
      },
      listened: () => pc.listenerCount() + track.listenerCount(),
    };
  };

  describe(`${sdk}: the sound of a call (A4)`, () => {
    it('that has not come 3 s after the answer is still to come, until it is there', () => {
      const { seen, peer } = talking('connecting');
      expect(seen(2_500)).toBeNull();
      expect(seen(2_000)).toBe('ice.connecting');
      peer('connected');
      expect(seen(5_000)).toBeNull();
    });

    it('that never got through is not said to be lost or restored, also where that ends the call', () => {
      const { seen, peer, lose, end } = talking('connecting');
      peer('failed');
      lose();
      expect(seen(2_000)).toBe('ice.neverConnected');
      end();
      expect(seen(2_000)).toBe('ice.neverConnected');
    });

    it('that was there is restored when it is lost', () => {
      const { seen, lose } = talking('connected');
      seen(5_000);
      lose();
      expect(seen(2_000)).toBe('ice.reconnecting');
    });
  });

  describe(`${sdk}: the microphone of a call (A3)`, () => {
    it('that is unplugged is asked for, and given to the SDK, which can still mute it', async () => {
      const given: string[] = [];
      const app = talking('connected', (id) => Promise.resolve(void given.push(id)));
      app.microphone('ended');
      expect(app.seen(1_500)).toBe('media.captureEnded');
      expect(app.prompt()?.actions).toContain('resumeMedia');
      await app.store.recover(app.prompt()?.issueId ?? '', 'resumeMedia');
      expect([given, app.stopped]).toEqual([['headset'], ['headset']]);
    });

    it('that another one takes the place of is named, and the SDK is given the one that the person chooses', async () => {
      const given: string[] = [];
      const app = talking('connected', (id) => Promise.resolve(void given.push(id)));
      app.microphone('ended');
      app.switched();
      app.seen(1_500);
      const [shown] = app.indicators();
      expect([shown?.condition, shown?.details['label']]).toEqual(['media.deviceSwitched', 'Built-in']);
      expect(shown?.actions).toContain('useDevice');
      const recover = (input?: object) => app.store.recover(shown?.issueId ?? '', 'useDevice', input);
      await expect(recover()).rejects.toThrow(/without a device/);
      expect(app.asked).toEqual([]);
      await recover({ deviceId: 'desk' });
      expect(app.asked).toEqual([{ audio: { deviceId: { exact: 'desk' } } }]);
      expect([given, app.stopped]).toEqual([['desk'], ['headset']]);
      expect(app.indicators()).toEqual([]);
    });

    it('that the system holds is waited for, and well when it is given back', () => {
      const { seen, microphone } = talking('connected');
      microphone('mute');
      expect(seen(1_500)).toBeNull();
      expect(seen(2_000)).toBe('media.captureInterrupted');
      microphone('unmute');
      expect(seen(3_000)).toBeNull();
    });

    it('is not watched any more when the call is over, or the store leaves', () => {
      const ended = talking('connected');
      ended.end();
      expect(ended.listened()).toBe(0);
      const left = talking('connected');
      left.store.connect()();
      expect(left.listened()).toBe(0);
    });
  });
}
