import { ownEntry } from '@faultline/core';
import { createEmitter } from '../kit/replay/emitter.ts';
import { field, textField } from '../kit/read/read.ts';
import type { Replayed, ReplayAdapter } from '../kit/replay/replay.ts';
import { ofCall, replayedCalls } from '../kit/replay/replayedCalls.ts';
import { createReplayMedia, isOfMedia, type ReplayMedia } from '../kit/replay/replayMedia.ts';
import type { SourceClock } from '../kit/source/sourceBase.ts';
import type { Tap } from '../kit/listen/tap.ts';
import type { TwilioCallLike, TwilioDeviceLike } from './sdk.ts';
import { callFactsOf } from './events/facts.ts';
import { twilioSource } from './source.ts';

/** The state of a device or call from each event on. */
const states: Readonly<Record<string, string>> = {
  registering: 'registering',
  registered: 'registered',
  unregistered: 'unregistered',
  destroyed: 'destroyed',
};
const statuses: Readonly<Record<string, string>> = {
  ringing: 'ringing',
  accept: 'open',
  reconnecting: 'reconnecting',
  reconnected: 'open',
  disconnect: 'closed',
  cancel: 'closed',
  reject: 'closed',
};

/** A recorded call with its fields. */
function replayCall(recorded: unknown) {
  const { on, off, emit } = createEmitter();
  let status = textField(recorded, 'status') ?? 'pending';
  const params = field(recorded, 'params');
  const call = {
    on,
    off,
    status: () => status,
    direction: textField(recorded, 'direction') ?? 'OUTGOING',
    parameters: (field(recorded, 'parameters') ?? {}) as Record<string, string>,
    customParameters: new Map(Object.entries(typeof params === 'object' && params !== null ? params : {})),
    outboundConnectionId: textField(recorded, 'outboundConnectionId') ?? 'TJ-replayed',
    connectToken: textField(recorded, 'connectToken') ?? undefined,
    isMuted: () => false,
    accept: () => void (status = 'connecting'),
    ignore: () => void (status = 'closed'),
    _shouldSendHangup: true,
    _mediaHandler: { version: { pc: null as object | null } },
  };
  let media: ReplayMedia | null = null;
  return {
    call: call satisfies TwilioCallLike,
    playMedia(event: string, payload: unknown) {
      if (!media) {
        media = createReplayMedia();
        call._mediaHandler.version.pc = media.pc;
        // The next event of the call makes the adapter look at it.
        emit('mute', false);
      }
      media.play(event, payload);
    },
    emit(event: string, args: readonly unknown[], byService: boolean) {
      if (textField(args[0], 'connectToken') !== null) call.connectToken = 'there';
      status = ownEntry(statuses, event) ?? status;
      call._shouldSendHangup = !byService;
      emit(event, ...args);
    },
  };
}

/**
 * The real adapter over a device that emits what a recording says its SDK emitted. The payload of an event is its first
 * argument; `track` brings a call that the app placed, `call.*` is emitted by the last call, `stream.*` by the
 * signalling, `hungUp` in a payload says that the service ended it, and `bySdk` that the SDK ignored it. `unregistered` says where the transport stood.
 */
export function replayTwilio(_options: object, clock: SourceClock, tap?: Tap): Replayed {
  const { on, off, emit } = createEmitter();
  const nobody = replayCall({});
  const calls = replayedCalls<ReturnType<typeof replayCall>>();
  const { emit: emitOfStream, ...stream } = createEmitter();
  const device = {
    on,
    off,
    state: 'unregistered',
    token: '',
    _stream: stream as object,
    _activeCall: null as object | null,
  };
  const source = twilioSource(device satisfies TwilioDeviceLike, {
    clock,
    tap,
    credentials: () => '',
    getUserMedia: () => Promise.resolve(),
  });
  const addCall = (payload: unknown) => {
    const one = replayCall(payload);
    return calls.add(callFactsOf(one.call).id ?? '', one);
  };
  return {
    source,
    play(event, payload) {
      const last = calls.current() ?? nobody;
      if (event.endsWith('.rejected-promise')) source.report(payload);
      else if (event === ofCall) calls.turnTo(payload);
      else if (event === 'track' || event === 'incoming') {
        const { call } = addCall(payload);
        if (event === 'track') source.track(call);
        else emit(event, call);
      } else if (event === 'call.accept()') last.call.accept();
      else if (event === 'call.ignore()') {
        // While the SDK itself does so, the call that the person places is the active one.
        device._activeCall = field(payload, 'bySdk') === true ? { status: () => 'pending' } : null;
        last.call.ignore();
        device._activeCall = null;
      } else if (isOfMedia(event)) last.playMedia(event, payload);
      else if (event.startsWith('call.'))
        last.emit(event.slice(5), [payload], field(payload, 'hungUp') === true);
      else if (event.startsWith('stream.')) emitOfStream(event.slice(7), payload);
      else {
        device.state = ownEntry(states, event) ?? device.state;
        const transport = field(payload, 'transport');
        if (transport !== undefined) device._stream = { ...stream, transport: { state: transport } };
        emit(event, payload, field(payload, 'ofCall') === true ? last.call : undefined);
      }
    },
  };
}

/** The replay adapters, by the npm name of the SDK. */
export const twilioReplays: Readonly<Record<string, ReplayAdapter>> = { '@twilio/voice-sdk': replayTwilio };
