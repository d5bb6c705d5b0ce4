import { describe, expect, it } from 'vitest';
import { tokenExpiry } from './token.ts';

const tokenOf = (payload: unknown) =>
  `head.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.mark`;
/** In base64url, this text contains `-` and `_` several times. */
const name = '>>>>>>?????? ??????>>>>>>';

describe('the end of a token', () => {
  it.each([
    [{ exp: 1_800_000_000 }, 1_800_000_000_000],
    [{ exp: 1_800_000_000, name }, 1_800_000_000_000],
    [{ exp: 0 }, 0],
    [{ exp: 8_640_000_000_000 }, 8_640_000_000_000_000],
  ])('is read of %j', (payload, expiry) => {
    expect(tokenExpiry(tokenOf(payload))).toBe(expiry);
  });

  it.each([
    [null],
    [''],
    ['T1==opaque'],
    ['head.'],
    ['head.no json.mark'],
    [tokenOf({})],
    [tokenOf({ exp: '1800000000' })],
    [tokenOf({ exp: -1 })],
    [tokenOf({ exp: 8_640_000_000_001 })],
  ])('is not known of %j', (token) => {
    expect(tokenExpiry(token)).toBeNull();
  });

  it('writes the signs that only tokens have', () => {
    expect(tokenOf({ name })).toMatch(/-.*-.*_.*_/);
  });
});
