import type { Device } from '@faultline/core';
import { asked, field, textField } from '../read/read.ts';
import { misuse } from '../misuse.ts';

/** The browser's function to ask for devices, or the app's own. */
export type GetUserMedia = (constraints: {
  readonly audio?: WantedDevice;
  readonly video?: WantedDevice;
}) => Promise<unknown>;

/** Any device of a kind, or exactly one. */
export type WantedDevice = boolean | { readonly deviceId: { readonly exact: string } };

const ofPage = (): GetUserMedia => {
  const devices: unknown = field(field(globalThis, 'navigator'), 'mediaDevices');
  if (typeof field(devices, 'getUserMedia') !== 'function') throw misuse('adapters/no-user-media');
  return (constraints) => (devices as MediaDevices).getUserMedia(constraints);
};

/**
 * Opens a device: the microphone where none is named. Rejects with what the browser rejects with.
 *
 * @param deviceId exactly this one; by default whichever the browser takes
 */
export const openDevice = async (
  getUserMedia: GetUserMedia | undefined,
  device: Device | null = null,
  deviceId: string | null = null,
): Promise<unknown> => {
  const ask = getUserMedia ?? ofPage();
  const wanted = deviceId === null || { deviceId: { exact: deviceId } };
  return ask(device === 'camera' ? { video: wanted } : { audio: wanted });
};

/**
 * The device that the person chose, from the `input` of a `useDevice`.
 *
 * @throws Error where there is none.
 */
export function deviceIdIn(input: unknown): string {
  const deviceId = textField(input, 'deviceId');
  if (!deviceId) throw misuse('adapters/no-device-chosen');
  return deviceId;
}

/**
 * Asks for a device and switches it off again: it was only about the permission. A screen is asked for where it is
 * shared, and a speaker not at all. Rejects with what the browser rejects with.
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
 * @param give gives the device to the SDK, by its `deviceId`
 * @param wanted exactly this one; by default whichever the browser takes
 */
export async function chooseDevice(
  getUserMedia: GetUserMedia | undefined,
  give: (deviceId: string) => unknown,
  wanted: string | null = null,
): Promise<void> {
  const tracks = asked(await openDevice(getUserMedia, 'microphone', wanted), 'getTracks');
  const all: readonly unknown[] = Array.isArray(tracks) ? tracks : [];
  try {
    await give(wanted ?? textField(asked(all[0], 'getSettings'), 'deviceId') ?? 'default');
  } finally {
    for (const track of all) asked(track, 'stop');
  }
}
