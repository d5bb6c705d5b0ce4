import type { Device, PermissionChanged } from '@faultline/core';
import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { devicesOfConstraints } from '../kit/read/mediaError.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import type { BrowserLike } from './environment.ts';

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
  permissionOf: (device: Device) => PermissionChanged['state'],
): void {
  const media = navigator?.mediaDevices;
  if (!media) return;
  const open = new Map<object, Device>();
  let devices: readonly Device[] = [];
  const follow = (answer: unknown, asked: readonly Device[]) => {
    const question = {};
    let isOpen = true;
    const about = (device: Device) =>
      ({
        at: now(),
        code: 'browser/permission-pending',
        condition: 'media.permissionPending',
        device,
      }) as const;
    /** The device that the browser asks about: one whose permission nobody has given yet. */
    const askedNow = (): Device | undefined => {
      const known = asked.map(permissionOf);
      const isNew = known.every((state) => state === 'prompt' || state === 'unknown');
      return asked[known.indexOf('prompt')] ?? (isNew ? asked[0] : undefined);
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
        const device = open.get(question);
        open.delete(question);
        if (device && ![...open.values()].includes(device)) send({ type: 'issueCleared', ...about(device) });
      });
    // Adding handlers to a promise keeps the browser from reporting an unhandled rejection, so none are added before
    // they are needed.
    after(openForMs, () => {
      if (!askedNow()) return;
      void Promise.resolve(answer).then(settled, settled);
      // A promise that is already settled is noticed before the next task.
      after(0, () => {
        const device = askedNow();
        if (!isOpen || !device) return;
        open.set(question, device);
        send({ type: 'issueRaised', ...about(device) });
      });
    });
  };
  onStop(
    // A request by the app is not an event, so it is not recorded.
    listenToMethod(media, 'getUserMedia', (what, run) => guard(what, run), {
      before(constraints) {
        devices = devicesOfConstraints(constraints);
        const [device, otherDevice] = devices;
        if (device) send({ type: 'devicesRequested', at: now(), device, otherDevice: otherDevice ?? null });
      },
      after: (answer) => follow(answer, devices),
    }),
  );
}
