import { asText, field } from '../../kit/read/read.ts';

/** The fields of an error for the details. */
export const errorFields = ['name', 'message', 'reasonName', 'status'];

/** The name of a number in one of the SDK's enums; any other value is returned as text. */
export const nameOf = (names: readonly string[], value: unknown): string =>
  (typeof value === 'number' ? names[value] : undefined) ??
  (typeof value === 'string' ? value : asText(value));

/**
 * What the device itself gives to a local track. With a processor, such as a noise filter, `mediaStreamTrack` is the
 * processor's, which neither ends nor falls silent with the device (`LocalTrack` of 2.23.0).
 */
export const captured = (track: unknown): unknown =>
  field(track, '_mediaStreamTrack') ?? field(track, 'mediaStreamTrack');
