import type { Device } from '@faultline/core';
import { asked, field, textField } from './read.ts';
import { misuse } from './misuse.ts';

/** The browser's function to ask for devices, or the app's own. */
export type GetUserMedia = (constraints: {
  readonly audio?: boolean;
  readonly video?: boolean;
}) => Promise<unknown>;

const ofPage = (): GetUserMedia => {
  const devices: unknown = field(field(globalThis, 'navigator'), 'mediaDevices');
  if (typeof field(devices, 'getUserMedia') !== 'function') throw misuse('adapters/no-user-media');
  return (constraints) => (devices as MediaDevices).getUserMedia(constraints);
};

/** Opens a device, by default the microphone. Rejects with the browser's error. */
export const openDevice = async (
  getUserMedia: GetUserMedia | undefined,
  device: Device | null = null,
): Promise<unknown> => {
  const ask = getUserMedia ?? ofPage();
  return ask(device === 'camera' ? { video: true } : { audio: true });
};

/**
 * Opens a device and closes it at once, to get the permission. For a screen or a speaker it asks for nothing: the
 * permission for a screen is asked when it is shared, and a speaker needs none. Rejects with the browser's error.
 *
 * @param device the microphone by default
 */
export async function askForDevice(
  getUserMedia: GetUserMedia | undefined,
  device: Device | null = null,
): Promise<void> {
  if (device === 'screen' || device === 'speaker') return;
  const tracks = asked(await openDevice(getUserMedia, device), 'getTracks');
  if (Array.isArray(tracks)) for (const track of tracks) asked(track, 'stop');
}

/**
 * Opens the microphone and lets the SDK use it in its call, so that muting keeps working. The microphone stays open
 * until the SDK has it, because some SDKs end a call when they cannot open the microphone. Rejects with the error of
 * the browser or the SDK.
 *
 * @param give passes the device's `deviceId` to the SDK
 */
export async function chooseDevice(
  getUserMedia: GetUserMedia | undefined,
  give: (deviceId: string) => unknown,
): Promise<void> {
  const tracks = asked(await openDevice(getUserMedia), 'getTracks');
  const all: readonly unknown[] = Array.isArray(tracks) ? tracks : [];
  try {
    await give(textField(asked(all[0], 'getSettings'), 'deviceId') ?? 'default');
  } finally {
    for (const track of all) asked(track, 'stop');
  }
}
