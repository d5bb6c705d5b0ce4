import { describe, expect, it } from 'vitest';
import {
  conditionOfMediaError,
  deviceOfMediaError,
  devicesOfConstraints,
  mediaErrorConditions,
} from './mediaError.ts';

describe('what a browser means that gives no microphone', () => {
  it.each(Object.entries(mediaErrorConditions))('%s is %s', (name, condition) => {
    expect(conditionOfMediaError({ name, message: '' })).toBe(condition);
    expect(conditionOfMediaError({ name })).toBe(condition);
  });

  it.each([
    ['NotAllowedError', 'Permission dismissed', 'media.permissionDismissed'],
    ['PermissionDeniedError', 'permission dismissed', 'media.permissionDismissed'],
    ['NotAllowedError', 'Permission denied by system', 'media.blockedBySystem'],
    ['NotAllowedError', 'Permission denied by system policy', 'media.permissionDenied'],
    ['NotAllowedError', 'The permission dismissed', 'media.permissionDenied'],
    // The name decides: when it says something else, the message is ignored.
    ['NotFoundError', 'Permission dismissed', 'media.deviceNotFound'],
    ['TypeError', 'Permission dismissed', null],
    ['toString', '', null],
    ['', '', null],
  ])('%s with the words "%s" is %s', (name, message, condition) => {
    expect(conditionOfMediaError(Object.assign(new Error(message), { name }))).toBe(condition);
  });

  it.each([
    ['NotAllowedError', "play() failed because the user didn't interact with the document first."],
    [
      'NotAllowedError',
      'The play method is not allowed by the user agent or the platform in the current context',
    ],
    ['AbortError', 'The play() request was interrupted by a new load request.'],
    ['AbortError', 'The fetching process for the media resource was aborted by the user agent'],
    ['NotSupportedError', 'Failed to load because no supported source was found.'],
    ['NotSupportedError', 'The media resource indicated by the src attribute was not suitable.'],
    [
      'InvalidStateError',
      "Failed to execute 'setRemoteDescription' on 'RTCPeerConnection': Failed to set remote answer sdp",
    ],
    ['InvalidStateError', 'Cannot set remote answer in state stable'],
    ['InvalidStateError', 'Peer connection is closed'],
  ])('is none where sound cannot be played, or a connection made: %s, "%s"', (name, message) => {
    expect(conditionOfMediaError({ name, message })).toBeNull();
  });

  it.each([[null], ['NotAllowedError'], [{}]])('is not known of %j', (error) => {
    expect(conditionOfMediaError(error)).toBeNull();
  });
});

describe('which device an error of one request for both is about', () => {
  it.each([
    ['camera', { message: 'Could not start video source' }],
    ['camera', { message: 'Timeout starting video source' }],
    ['camera', { message: 'Failed to allocate videosource' }],
    ['camera', { message: '', constraint: 'facingMode' }],
    ['microphone', { message: 'Could not start audio source' }],
    ['microphone', { message: 'Failed to allocate audiosource' }],
    ['microphone', { message: '', constraint: 'echoCancellation' }],
    ['microphone', { message: 'the device with the videosources of the app' }],
    ['microphone', null],
  ])('%s by %j', (device, error) => expect(deviceOfMediaError(error)).toBe(device));
});

describe('the devices of a request', () => {
  it.each([
    [{ audio: true }, 'microphone'],
    [{ video: { width: 640 } }, 'camera'],
    [{ audio: {}, video: true }, 'microphone camera'],
    [{ audio: false, video: false }, ''],
    [undefined, ''],
  ])('%j', (constraints, devices) => expect(devicesOfConstraints(constraints).join(' ')).toBe(devices));
});
