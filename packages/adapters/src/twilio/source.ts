import type { CallSource, Device } from '@faultline/core';
import type { GetUserMedia } from '../kit/media/devices.ts';
import { forCall } from '../kit/source/forCall.ts';
import type { Guard } from '../kit/source/guard.ts';
import { isEmitter, mustEmit } from '../kit/listen/listen.ts';
import { listenToActs } from '../sip/acts.ts';
import { twilioActs } from './acts.ts';
import { watchCallMedia } from '../kit/media/callMedia.ts';
import { asked, field } from '../kit/read/read.ts';
import { createSourceBase, type SourceOptions } from '../kit/source/sourceBase.ts';
import { createTracked } from '../kit/tracked/tracked.ts';
import { createWaiting } from '../kit/source/waiting.ts';
import { deviceSeen, nextTryMs, outageSeen, streamClosed } from './events/connection.ts';
import { callFactsOf, factsOf } from './events/facts.ts';
import { issueOf, reportedOf } from './events/failures.ts';
import { emptyMemory, gain, type TwilioMemory, type TwilioStep } from './events/memory.ts';
import { callActed, callSeen, normaliseCall, sentOf, soundOf } from './events/calls.ts';
import { normaliseDevice } from './events/device.ts';
import { recoveriesOf } from './recoveries.ts';
import { callEvents, deviceEvents, type TwilioCallLike, type TwilioDeviceLike } from './sdk.ts';
import { createSignalling } from './signalling.ts';

/** The SDK itself opens another microphone to replace one that is gone, if there is one (2.18.5). */
const reopensWithinMs = 500;

/** Options of `twilioSource`. */
export interface TwilioSourceOptions extends SourceOptions {
  /** A new access token, for signing in again on the same device. Never stored. */
  readonly credentials?: () => Promise<string> | string;
  /** Asks for the microphone; by default the browser's own. */
  readonly getUserMedia?: GetUserMedia;
}

/** A {@link CallSource} that also accepts calls that the app places, and errors that the SDK throws. */
export interface TwilioSource extends CallSource {
  /**
   * Listens to a call. Pass what `device.connect()` returned, because the SDK emits no event for outgoing calls;
   * incoming calls are found automatically. Returns its argument. A promise that rejects is reported.
   *
   * @example const call = await source.track(device.connect({ params: { To: '+15551234567' } }));
   */
  track<Given extends TwilioCallLike | Promise<TwilioCallLike>>(call: Given): Given;
  /**
   * Reports an error that a method of the SDK threw and that is not emitted. An error of the browser does not say which
   * device it is about: by default the microphone; pass `speaker` with those of `speakerDevices` and `ringtoneDevices`.
   *
   * @example device.audio?.setInputDevice(deviceId).catch((error) => source.report(error));
   */
  report(error: unknown, device?: Device): void;
}

/**
 * Creates a source for one `Device` of `@twilio/voice-sdk` and its calls, seen with 2.18.5. It adds listeners beside
 * the app's own, and removes only these. Connect the store before `device.register()`, and pass calls that the app
 * places to `track`.
 *
 * @throws Error when the device, or a call given to `track`, has no `on` and `off`.
 * @example const source = twilioSource(device, { credentials: () => fetchToken() });
 */
export function twilioSource(device: TwilioDeviceLike, options: TwilioSourceOptions = {}): TwilioSource {
  mustEmit(device, 'twilioSource', 'the device that `new Device(token)` returned');
  const base = createSourceBase('twilio', emptyMemory, options);
  const waiting = createWaiting(base);
  const calls = createTracked<TwilioCallLike>(base, {
    // Kept until the next call, because the reason can follow the end.
    isOver: (call) => base.memory.calls.get(callFactsOf(call).id ?? '')?.ended === true,
  });
  let dialling = 0;
  let expiring: unknown = null;
  let chosen = false;

  // A microphone that was chosen for a call stays open until the SDK is told otherwise, which it refuses during a call.
  const release = () =>
    void Promise.resolve(asked(field(device, 'audio'), 'unsetInputDevice')).catch(() => undefined);
  base.onEvent((event) => {
    if (event.type !== 'callEnded' || !chosen) return;
    chosen = false;
    base.clock.timer(() => base.guard('unsetInputDevice', release), 1_000);
  });

  // A device that stays registered does not report that its next attempt was accepted.
  let untilNextTry: () => void = () => undefined;
  base.onEvent((event) => {
    if (event.type !== 'registrationChanged') return;
    untilNextTry();
    if (event.status !== 'refused' || device.state !== 'registered') return;
    const taken = () => base.send({ type: 'registrationChanged', at: base.now(), status: 'registered' });
    untilNextTry = base.onStop(base.clock.timer(() => base.guard('registered', taken), nextTryMs));
  });

  const facts = () => factsOf(device, dialling);
  const take = (event: string, read: (memory: TwilioMemory, at: number) => TwilioStep) => {
    base.take(event, read);
    if (base.connected()) base.guard(event, listenToSignalling);
  };

  // The device does not report that a new token was accepted, that an unregistered device is connected again, or that
  // the service closed the connection; its signalling does.
  const listenToSignalling = createSignalling(device, base, (name) => {
    if (name === 'close') return take(name, streamClosed);
    if (expiring !== null && device.token !== expiring) {
      expiring = null;
      base.send({ type: 'issueCleared', at: base.now(), condition: 'auth.expiringSoon' });
    }
    if (base.memory.lost && device.state === 'unregistered') take('connected', gain);
  });

  const seen = (call: unknown) => take('call', (memory, at) => callSeen(memory, callFactsOf(call), at));
  const follow = (call: TwilioCallLike) =>
    calls.add(call, () => {
      const ofCall = forCall(base, callFactsOf(call).id);
      const peerOf = () => field(field(field(call, '_mediaHandler'), 'version'), 'pc');
      const watch = watchCallMedia(
        peerOf,
        () => peerOf() ?? asked(call, 'getLocalStream'),
        {
          sound: (fact) => take('sound', (memory, at) => soundOf(memory, callFactsOf(call), fact, at)),
          sent: (news) => take('sent', (memory, at) => sentOf(memory, callFactsOf(call), news, at)),
        },
        ofCall,
        reopensWithinMs,
      );
      const look = () => {
        watch.look();
        if (/^(open|reconnecting)$/.test(callFactsOf(call).status ?? '')) watch.answered();
      };
      const undo = ofCall.listen(
        call,
        callEvents,
        (name, payload) => {
          take(name, (memory, at) => normaliseCall(memory, name, payload, callFactsOf(call), at));
          base.guard('look', look);
          if (base.memory.calls.get(callFactsOf(call).id ?? '')?.ended) watch.stop();
        },
        'call',
      );
      seen(call);
      base.guard('look', look);
      // The SDK itself ignores who rings while the person calls somebody: that one is missed (2.18.5).
      const isOwn = (by: string) =>
        by === 'ignore' && asked(field(device, '_activeCall'), 'status') === 'pending';
      /** Whose act it was is in the recording: the device is not. */
      const guard: Guard = (what, run, heard) =>
        ofCall.guard(
          what,
          run,
          heard && isOwn(what.replace('()', '')) ? { ...heard, args: [{ bySdk: true }] } : heard,
        );
      // The SDK says that a call was taken only when the person can talk, and never who let it go.
      const acts = listenToActs(
        call,
        twilioActs,
        guard,
        (act, by) => {
          if (!isOwn(by)) take(`${by}()`, (memory, at) => callActed(memory, callFactsOf(call), by, act, at));
        },
        'call',
      );
      return () => {
        watch.stop();
        acts.undo();
        undo();
      };
    });

  const report = (error: unknown, device?: Device) =>
    base.guard('report', () => base.send(issueOf(reportedOf(error, device), null, base.now())));
  const dialled = async (call: Promise<TwilioCallLike>) => {
    dialling += 1;
    try {
      const placed = await call;
      base.guard('track', () => void follow(placed), { from: null, of: '', args: [placed] });
    } catch (error) {
      base.guard('report', () => report(error), { from: null, of: '', args: [error] });
    } finally {
      dialling -= 1;
    }
  };

  return base.toSource(
    {
      start() {
        const { shut, accepted } = base.memory;
        base.memory = { ...emptyMemory, shut, accepted };
        take('device', (memory, at) => deviceSeen(memory, facts(), at));
        calls.start();
        for (const call of [...(device.calls ?? []), field(device, '_activeCall')])
          if (isEmitter(call)) follow(call as TwilioCallLike);
        take('device', (memory, at) => outageSeen(memory, facts(), at));
        base.listen(device, deviceEvents, (name, payload, second) => {
          if (name === 'incoming') {
            if (isEmitter(payload)) follow(payload as TwilioCallLike);
            else seen(payload);
            return;
          }
          const call = name === 'error' && second ? callFactsOf(second) : null;
          take(name, (memory, at) => normaliseDevice(memory, name, payload, call, facts(), at));
          if (name === 'tokenWillExpire') expiring = device.token;
        });
      },
      needsInput: options.credentials ? [] : ['reauthenticate'],
      recoveries: recoveriesOf({
        device,
        facts,
        credentials: options.credentials,
        getUserMedia: options.getUserMedia,
        waiting,
        isDeaf: (callId) => base.memory.calls.get(callId)?.deaf === true,
        chose: () => void (chosen = true),
        renewed() {
          expiring = null;
          base.send({ type: 'issueCleared', at: base.now(), condition: 'auth.' });
        },
      }),
    },
    {
      track(call) {
        if (typeof field(call, 'then') === 'function') void dialled(call as Promise<TwilioCallLike>);
        else {
          mustEmit(call, 'track()', 'what device.connect() returned');
          follow(call as TwilioCallLike);
        }
        return call;
      },
      report,
    },
  );
}
