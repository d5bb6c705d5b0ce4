import { createCallStore } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import {
  deviceListOptions,
  incidentFeedOptions,
  microphonePermissionOptions,
  recoveryOptions,
  tokenRefreshOptions,
} from '../index.ts';

describe('the keys of queries and mutations', () => {
  it('begin with one word, so that an app can find all of them, and then tell them apart', () => {
    const fetch = async () => [];
    const store = createCallStore([]);
    expect([
      deviceListOptions().queryKey,
      microphonePermissionOptions().queryKey,
      incidentFeedOptions({ fetch }).queryKey,
      incidentFeedOptions({ fetch, name: 'other' }).queryKey,
      recoveryOptions(store, 'i').mutationKey,
      recoveryOptions(store, 'j').mutationKey,
      tokenRefreshOptions(
        async () => 't',
        () => undefined,
      ).mutationKey,
    ]).toMatchInlineSnapshot(`
      [
        [
          "faultline",
          "deviceList",
        ],
        [
          "faultline",
          "microphonePermission",
        ],
        [
          "faultline",
          "incidentFeed",
          "incidents",
        ],
        [
          "faultline",
          "incidentFeed",
          "other",
        ],
        [
          "faultline",
          "recovery",
          "i",
        ],
        [
          "faultline",
          "recovery",
          "j",
        ],
        [
          "faultline",
          "tokenRefresh",
        ],
      ]
    `);
  });
});

describe('recoveryOptions', () => {
  it('need no input', async () => {
    const asked: unknown[] = [];
    const store = { ...createCallStore([]), recover: async (...args: unknown[]) => void asked.push(args) };
    const { mutationFn } = recoveryOptions(store, 'i');
    await mutationFn?.({ action: 'redial' }, undefined as never);
    expect(asked).toEqual([['i', 'redial', undefined]]);
  });
});
