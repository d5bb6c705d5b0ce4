import { createEmitter, describeAdapter } from '@faultline/testing';
import {
  ConnectionErrorReason,
  ConnectionState,
  CryptorErrorReason,
  DisconnectReason,
  MediaDeviceFailure,
  RoomEvent,
} from 'livekit-client';
import { describe, expect, it } from 'vitest';
import { livekitCatalogue, type LivekitCodeId } from './codes/catalogue.ts';
import { connectionReasons, disconnectReasons, encryptionReasons } from './events/reasons.ts';
import { livekitUnknownFixture } from './codes/fixtures.ts';
import { livekitEvents } from './sdk.ts';
import { livekitSource } from './source.ts';
import { issuesAfter } from '../test-support/issuesAfter.ts';

describeAdapter(
  'livekit',
  { describe, it },
  {
    create(clock) {
      const emitter = createEmitter();
      const room = {
        ...emitter,
        state: 'connected',
        name: 'standup',
        canPlaybackAudio: true,
        localParticipant: {
          setMicrophoneEnabled: () => Promise.resolve(),
          setCameraEnabled: () => Promise.resolve(),
        },
        remoteParticipants: { size: 1 },
        startAudio: () => Promise.resolve(),
        startVideo: () => Promise.resolve(),
        switchActiveDevice: () => Promise.resolve(),
      };
      return {
        source: livekitSource(room, { clock }),
        listenerCount: () => emitter.listenerCount(),
        provoke: () => emitter.emit('signalReconnecting'),
        provokeNonsense() {
          for (const event of livekitEvents)
            for (const one of [null, 7, {}, 'x', { name: 7 }, { name: { deep: true } }, []])
              emitter.emit(event, one);
        },
      };
    },
  },
);

const ids = Object.keys(livekitCatalogue) as LivekitCodeId[];

describe('the LiveKit catalogue', () => {
  const named = (values: object) => Object.keys(values).filter((key) => !/^\d+$/.test(key));

  it('has every reason of the SDK, by its number', () => {
    expect(disconnectReasons.map((name) => DisconnectReason[name])).toEqual(
      disconnectReasons.map((_, at) => at),
    );
    expect(connectionReasons.map((name) => ConnectionErrorReason[name])).toEqual(
      connectionReasons.map((_, at) => at),
    );
    expect(encryptionReasons.map((name) => CryptorErrorReason[name])).toEqual(
      encryptionReasons.map((_, at) => at),
    );
    expect([...disconnectReasons].sort()).toEqual(named(DisconnectReason).sort());
    expect([...connectionReasons].sort()).toEqual(named(ConnectionErrorReason).sort());
    expect([...encryptionReasons].sort()).toEqual(named(CryptorErrorReason).sort());
  });

  it('has every failure of a device, and every state that is trouble', () => {
    const failures = Object.values(MediaDeviceFailure).filter((one) => typeof one === 'string');
    expect(ids).toEqual(expect.arrayContaining(failures.map((one) => `livekit/media/${one}`)));
    expect(ids).toEqual(
      expect.arrayContaining([
        `livekit/state/${ConnectionState.SignalReconnecting}`,
        `livekit/state/${ConnectionState.Reconnecting}`,
      ]),
    );
  });

  it('names events as the SDK does', () => {
    expect(Object.values(RoomEvent)).toEqual(expect.arrayContaining([...livekitEvents]));
  });

  it('keeps a reason that it does not know, and says that the person is disconnected', () => {
    const unknown = issuesAfter(livekitUnknownFixture);
    expect(unknown).toContainEqual(
      expect.objectContaining({ code: 'livekit/disconnect/99', condition: 'sdk.unknown', unknown: true }),
    );
    expect(unknown).toContainEqual(expect.objectContaining({ condition: 'signaling.disconnected' }));
  });
});
