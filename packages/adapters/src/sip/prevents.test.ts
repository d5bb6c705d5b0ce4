import { describe, expect, it } from 'vitest';
import { q850Names, statusNames } from '../sipjs/codes/names.ts';
import { saysCause, saysStatus, saysSwitch } from './prevents.ts';
import { causeNamed, causeNames } from './causes.ts';

describe('the table of what prevents a call', () => {
  it('has a meaning for every status and cause that has a name', () => {
    for (const value of Object.keys(q850Names)) expect(saysCause(Number(value))).not.toBeNull();
    for (const status of Object.keys(statusNames)) expect(saysStatus(Number(status))).not.toBeNull();
  });

  it('has a row for every cause of the switch, so that none is taken for a usual end', () => {
    const usual = causeNames.filter((name) => {
      const { ofSwitch } = causeNamed(name);
      return ofSwitch !== null && saysSwitch(ofSwitch) === 'call.ended';
    });
    expect(usual).toEqual(['LOSE_RACE', 'BLIND_TRANSFER', 'ATTENDED_TRANSFER', 'PICKED_OFF', 'BOWOUT']);
  });

  it('says as a rule what it says where it rang, unless it is known that it did not', () => {
    expect([true, null, false].map((rang) => saysStatus(603, rang))).toEqual([
      'call.declined',
      'call.declined',
      'call.unavailable',
    ]);
  });

  it('goes by the class for numbers without a row, and says nothing of what is outside', () => {
    expect([32, 33, 48, 64, 126, 127].map((one) => saysCause(one))).toEqual(
      Array(6).fill('call.serviceError'),
    );
    expect([0, 10, 32.5, 128, -1, NaN].map((one) => saysCause(one))).toEqual(Array(6).fill(null));
    expect([399, 499, 500, 599, 699].map((one) => saysStatus(one))).toEqual([
      'call.redirected',
      'call.unavailable',
      'call.serviceError',
      'call.serviceError',
      'call.unavailable',
    ]);
    expect([200, 299, 700, 486.5].map((one) => saysStatus(one))).toEqual([null, null, null, null]);
  });
});
