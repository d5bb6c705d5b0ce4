import type { Device } from '@faultline/core';
import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { devicesOfConstraints } from '../kit/read/mediaError.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import type { BrowserLike } from './environment.ts';
import type { KnownPermissions } from './followPermission.ts';

/** How long the browser's prompt must be open before it is reported, ms. */
const openForMs = 2_000;

/**
 * Reports what the page asks the browser for, and that the browser's own prompt is open, whoever caused it. No browser
 * reports the latter, but `getUserMedia` has not settled and a permission is not granted. Calls are passed on unchanged,
 * with the browser's own result.
 */
export function followQuestion(
  { navigator }: BrowserLike,
  {
    clock,
    guard,
    now,
    onStop,
    send,
  }: Pick<SourceBase<unknown>, 'clock' | 'guard' | 'now' | 'onStop' | 'send'>,
  permissions: KnownPermissions,
): void {
  const media = navigator?.mediaDevices;
  if (!media) return;
  const follow = (answer: unknown, asked: readonly Device[]) => {
    let isOpen = true;
    let told: Device | undefined;
    const tell = (type: 'issueRaised' | 'issueCleared') => {
      if (!told) return;
      send({
        type,
        at: now(),
        code: 'browser/permission-pending',
        condition: 'media.permissionPending',
        device: told,
      });
    };
    /** The device that the browser asks about: one whose permission nobody has given yet. */
    const askedNow = (): Device | undefined => {
      const known = asked.map((device) => permissions.get(device));
      return asked[known.indexOf('prompt')] ?? (known.some(Boolean) ? undefined : asked[0]);
    };
    const after = (ms: number, run: () => void) => {
      const done = onStop(
        clock.timer(() => {
          done();
          guard('getUserMedia', run);
        }, ms),
      );
    };
    const settled = () =>
      guard('getUserMedia', () => {
        isOpen = false;
        tell('issueCleared');
      });
    // Adding handlers to a promise keeps the browser from reporting an unhandled rejection, so none are added before
    // they are needed.
    after(openForMs, () => {
      if (!askedNow()) return;
      void Promise.resolve(answer).then(settled, settled);
      // A promise that is already settled is noticed before the next task.
      after(0, () => {
        if (isOpen) told = askedNow();
        tell('issueRaised');
      });
    });
  };
  onStop(
    // A request by the app is not an event, so it is not recorded.
    listenToMethod(media, 'getUserMedia', (what, run) => guard(what, run), {
      after(answer, constraints) {
        const devices = devicesOfConstraints(constraints);
        const [device, otherDevice] = devices;
        if (device) send({ type: 'devicesRequested', at: now(), device, otherDevice });
        follow(answer, devices);
      },
    }),
  );
}
