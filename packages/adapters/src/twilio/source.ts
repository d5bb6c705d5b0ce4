import type { CallEvent, CallSource, Emit } from '@faultline/core';
import { createGuard } from '../guard.ts';
import { ownMicrophone } from '../media/microphone.ts';
import { oneStore } from '../oneStore.ts';
import { field } from '../read.ts';
import { createWaiting } from '../waiting.ts';
import { deviceSeen, outageSeen, streamClosed } from './connection.ts';
import { callFactsOf, factsOf } from './facts.ts';
import { failureOf, issueOf } from './failure.ts';
import { canBeHeard, createStreamEars, hearAll } from './hear.ts';
import { createCallEars } from './hearCalls.ts';
import { emptyMemory, gain, type TwilioMemory, type TwilioStep } from './memory.ts';
import { callSeen, normaliseCall } from './normaliseCall.ts';
import { normaliseDevice } from './normaliseDevice.ts';
import { recover } from './recover.ts';
import { deviceEvents, type TwilioCallLike, type TwilioDeviceLike } from './sdk.ts';

export interface TwilioSourceOptions {
  /** Unique in a store; `twilio` by default. */
  readonly id?: string;
  /** What the person calls it, for a page with several. */
  readonly label?: string;
  /** A fresh access token, for signing in again on the same device. Never stored. */
  readonly credentials?: () => Promise<string> | string;
  /** Asks for the microphone; by default the browser's own. */
  readonly getUserMedia?: () => Promise<unknown>;
  readonly now?: () => number;
}

/** A {@link CallSource} that also takes in calls that the app places, and what the SDK throws. */
export interface TwilioSource extends CallSource {
  /**
   * Hears a call. Give it what `device.connect()` returned, as the SDK tells of outgoing calls by no event; incoming
   * ones are heard by themselves. Returns what it was given. A promise that rejects is reported.
   *
   * @example const call = await source.track(device.connect({ params: { To: number } }));
   */
  track<Given extends TwilioCallLike | Promise<TwilioCallLike>>(call: Given): Given;
  /**
   * Reports an error that a method of the SDK threw, and that no event tells.
   *
   * @example device.audio.setInputDevice(id).catch((error) => source.report(error));
   */
  report(error: unknown): void;
}

/**
 * The events of one `Device` of `@twilio/voice-sdk` and of its calls, seen with 2.18.5. Listens beside the app's own
 * listeners and removes only its own. Connect the store before `device.register()`, and hand calls that the app places
 * to `track`.
 *
 * @throws Error when the device, or a call given to `track`, has no `on` and `off`.
 * @example const source = twilioSource(device, { credentials: () => fetchToken() });
 */
export function twilioSource(device: TwilioDeviceLike, options: TwilioSourceOptions = {}): TwilioSource {
  if (!canBeHeard(device))
    throw new Error(
      'twilioSource was given something without on() and off(): it cannot hear its events. Pass the device that `new Device(token)` returned.',
    );
  const now = options.now ?? Date.now;
  const waiting = createWaiting();
  let memory: TwilioMemory = emptyMemory;
  let emit: Emit | null = null;
  let dialling = 0;
  let expiring: unknown = null;

  const send = (event: CallEvent) => {
    waiting.tell(event);
    emit?.(event);
  };
  const guard = createGuard('twilio', now, send);
  const facts = () => factsOf(device, dialling);
  const take = (made: () => TwilioStep, what: string) => {
    guard(what, () => {
      const step = made();
      memory = step.memory;
      step.events.forEach(send);
    });
    if (emit) guard(what, stream.hear);
  };

  // The device tells neither that a new token was taken, nor that an unregistered one is connected again, nor that the
  // service closed the connection: its signalling does (2.18.5, private).
  const stream = createStreamEars(device, guard, (name) => {
    if (name === 'close') return take(() => streamClosed(memory, now()), name);
    if (expiring !== null && device.token !== expiring) {
      expiring = null;
      send({ type: 'issueCleared', at: now(), condition: 'auth.expiringSoon' });
    }
    if (memory.lost && device.state === 'unregistered') take(() => gain(memory, now()), 'connected');
  });

  const calls = createCallEars({
    guard,
    seen: (call) => take(() => callSeen(memory, callFactsOf(call), now()), 'call'),
    heard: (call, name, payload) =>
      take(() => normaliseCall(memory, name, payload, callFactsOf(call), now()), name),
    hasEnded: (call) => memory.calls.get(callFactsOf(call).id ?? '')?.ended === true,
  });

  const report = (error: unknown) => guard('report', () => send(issueOf(failureOf(error), null, now())));
  const dialled = async (call: Promise<TwilioCallLike>) => {
    dialling += 1;
    try {
      calls.hear(await call);
    } catch (error) {
      report(error);
    } finally {
      dialling -= 1;
    }
  };

  return {
    id: options.id ?? 'twilio',
    sdk: 'twilio',
    ...(options.label !== undefined && { label: options.label }),
    connect: oneStore((to) => {
      emit = to;
      waiting.start();
      memory = { ...emptyMemory, shut: memory.shut };
      take(() => deviceSeen(memory, facts(), now()), 'device');
      calls.start([...(device.calls ?? []), field(device, '_activeCall')]);
      take(() => outageSeen(memory, facts(), now()), 'device');
      const undo = hearAll(device, deviceEvents, guard, (name, args) => {
        const call = name === 'error' && args[1] ? callFactsOf(args[1]) : null;
        if (name !== 'incoming')
          take(() => normaliseDevice(memory, name, args[0], call, facts(), now()), name);
        else if (canBeHeard(args[0])) calls.hear(args[0] as TwilioCallLike);
        else take(() => callSeen(memory, callFactsOf(args[0]), now()), name);
        if (name === 'tokenWillExpire') expiring = device.token;
      });
      return () => {
        emit = null;
        undo();
        stream.leave();
        calls.stop();
        waiting.stop();
      };
    }),
    track(call) {
      if (typeof field(call, 'then') === 'function') void dialled(call as Promise<TwilioCallLike>);
      else if (canBeHeard(call)) calls.hear(call as TwilioCallLike);
      else
        throw new Error(
          'track() was given something without on() and off(): it cannot hear its events. Pass what device.connect() returned.',
        );
      return call;
    },
    report,
    recover: (request) =>
      recover(
        {
          device,
          facts,
          credentials: options.credentials,
          getUserMedia: options.getUserMedia ?? ownMicrophone(),
          waiting,
          renewed() {
            expiring = null;
            send({ type: 'issueCleared', at: now(), condition: 'auth.' });
          },
        },
        request,
      ),
  };
}
