import { ownEntry, type ConditionId, type Device } from '@faultline/core';
import type { IconProps } from './Icon.tsx';
import { circleAlert } from './paths.tsx';

/** How a sign is drawn: a path, or more than that. */
export type Sign = string | (IconProps & { readonly d: string });

/**
 * The signs that a family can show: by condition, by area (`media`), or by either and a device (`media/camera`). A family
 * imports what its own conditions need, so that nobody pays for the others.
 */
export type Signs = Readonly<Record<string, Sign>>;

/** What the sign of a condition depends on. */
export interface Signed {
  readonly condition: ConditionId;
  readonly device: Device | null;
  readonly phase?: string;
}

/** The sign of a condition: that of its phase, else its own, else that of the device it is about, else that of its area. */
export function signOf(signs: Signs, { condition, device, phase = '' }: Signed): Sign {
  const area = condition.slice(0, condition.indexOf('.'));
  const keys = [phase, `${condition}/${device ?? 'microphone'}`, condition, `${area}/${device}`, area];
  return keys.map((key) => ownEntry(signs, key)).find(Boolean) ?? circleAlert;
}
