import { ownEntry, type ConditionId, type Device } from '@faultline/core';
import type { IconProps } from './Icon.tsx';
import { circleAlert } from './paths.tsx';

/** How an icon is drawn: a path, or a path with attributes. */
export type Sign = string | (IconProps & { readonly d: string });

/**
 * The icons that a family can show: by condition, by area (`media`), or by either and a device (`media/camera`). A
 * family imports only the icons of its own conditions, so that no app bundles the others.
 */
export type Signs = Readonly<Record<string, Sign>>;

/** What the icon of a condition depends on. */
export interface Signed {
  readonly condition: ConditionId;
  readonly device: Device | null;
  readonly phase?: string;
}

/** The icon of a condition: that of its phase, else its own, else that of its device, else that of its area. */
export function signOf(signs: Signs, { condition, device, phase = '' }: Signed): Sign {
  const area = condition.slice(0, condition.indexOf('.'));
  const keys = [phase, `${condition}/${device ?? 'microphone'}`, condition, `${area}/${device}`, area];
  return keys.map((key) => ownEntry(signs, key)).find(Boolean) ?? circleAlert;
}
