import { describe, expect, it } from 'vitest';
import {
  deviceListOptions,
  incidentFeedOptions,
  microphonePermissionOptions,
  tokenRefreshOptions,
} from '../index.ts';

describe('the keys of queries and mutations', () => {
  it('begin with one word, so that an app can find all of them, and then tell them apart', () => {
    const fetch = async () => [];
    expect([
      deviceListOptions().queryKey,
      microphonePermissionOptions().queryKey,
      incidentFeedOptions({ fetch }).queryKey,
      incidentFeedOptions({ fetch, name: 'other' }).queryKey,
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
          "tokenRefresh",
        ],
      ]
    `);
  });
});
