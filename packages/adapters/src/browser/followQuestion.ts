import type { Device, PermissionChanged } from '@faultline/core';
import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { deviceOfConstraints } from '../kit/read/mediaError.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import type { BrowserLike } from './environment.ts';

/** How long the browser's prompt must be open before it is reported, ms. */
const openForMs = 2_000;

/**
 * Reports that the browser's own prompt for a device is open, whoever caused it. No browser reports that, but
 * `getUserMedia` has not settled and the permission is not granted. Calls are passed on unchanged, with the browser's
 * own result.
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
  permissionOf: (device: Device) => PermissionChanged['state'],
): void {
  const media = navigator?.mediaDevices;
  if (!media) return;
  const open = new Set<object>();
  let device: Device = 'microphone';
  const follow = (answer: unknown, asked: Device) => {
    const question = {};
    const about = {
      code: 'browser/permission-pending',
      condition: 'media.permissionPending',
      device: asked,
    } as const;
    let isOpen = true;
    const after = (ms: number, run: () => void) => {
      const done = onStop(
        clock.timer(() => {
          done();
          guard('getUserMedia', run);
        }, ms),
      );
    };
    const isAnswered = () => /^(granted|denied)$/.test(permissionOf(asked));
    const settled = () =>
      guard('getUserMedia', () => {
        isOpen = false;
        if (open.delete(question) && open.size === 0) send({ type: 'issueCleared', at: now(), ...about });
      });
    // Adding handlers to a promise keeps the browser from reporting an unhandled rejection, so none are added before
    // they are needed.
    after(openForMs, () => {
      if (isAnswered()) return;
      void Promise.resolve(answer).then(settled, settled);
      // A promise that is already settled is noticed before the next task.
      after(0, () => {
        if (!isOpen || isAnswered()) return;
        open.add(question);
        send({ type: 'issueRaised', at: now(), ...about });
      });
    });
  };
  onStop(
    // A request by the app is not an event, so it is not recorded.
    listenToMethod(media, 'getUserMedia', (what, run) => guard(what, run), {
      before: (constraints) => void (device = deviceOfConstraints(constraints)),
      after: (answer) => follow(answer, device),
    }),
  );
}
