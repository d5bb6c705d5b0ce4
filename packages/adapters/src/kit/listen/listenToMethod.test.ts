import { describe, expect, it, vi } from 'vitest';
import { listenToMethod } from './listenToMethod.ts';

const guard = (_: string, run: () => void) => {
  try {
    run();
  } catch {
    // Like the guard of a source: no error reaches the caller.
  }
};

class Call {
  closed = 0;
  close(by: string): string {
    this.closed += 1;
    return `closed by ${by}`;
  }
}

describe('a method that is listened to', () => {
  it('does and returns what it did, with us before and after it', () => {
    const call = new Call();
    const seen: number[] = [];
    const look = () => void seen.push(call.closed);
    listenToMethod(call, 'close', guard, { before: look, after: look });
    expect(call.close('ana')).toBe('closed by ana');
    expect(seen).toEqual([0, 1]);
  });

  it('gives the caller its own result, whatever comes after it returns', () => {
    const call = new Call();
    listenToMethod(call, 'close', guard, { after: () => 'ours' });
    expect(call.close('ana')).toBe('closed by ana');
  });

  it('gives the caller what is made of it instead, until the undo, and its own result where that throws', () => {
    const call = new Call();
    const instead = vi.fn((result: unknown) => `${String(result)}, heard`);
    const undo = listenToMethod(call, 'close', guard, { instead });
    expect(call.close('ana')).toBe('closed by ana, heard');
    instead.mockImplementation(() => {
      throw new Error('ours');
    });
    expect(call.close('ana')).toBe('closed by ana');
    undo();
    expect(call.close('ana')).toBe('closed by ana');
  });

  it('throws what it threw, and nothing of ours', () => {
    const call = {
      close: () => {
        throw new Error('its own');
      },
    };
    const broken = () => {
      throw new Error('ours');
    };
    listenToMethod(call, 'close', guard, { before: broken, after: broken });
    expect(() => call.close()).toThrow('its own');
  });

  it('is its old self after the undo, and in loops before it, whether it was the object’s own or its class’s', () => {
    const ofClass = new Call();
    const own = { close: () => 'own' };
    const { close } = own;
    const undos = [ofClass, own].map((call) => listenToMethod(call, 'close', guard, {}));
    expect([ofClass, own].map(Object.keys)).toEqual([['closed'], ['close']]);
    for (const undo of undos) undo();
    expect(Object.hasOwn(ofClass, 'close')).toBe(false);
    expect(Object.getOwnPropertyDescriptor(own, 'close')).toMatchObject({ value: close, enumerable: true });
  });

  it('stays with an app that has put its own on top, and is silent after the undo', () => {
    const call = new Call();
    const [before, after] = [vi.fn(), vi.fn()];
    const undo = listenToMethod(call, 'close', guard, { before, after });
    const under = call.close.bind(call);
    call.close = (by) => `the app, then ${under(by)}`;
    expect(call.close('ana')).toBe('the app, then closed by ana');
    expect(before).toHaveBeenCalledOnce();
    undo();
    expect(call.close('ben')).toBe('the app, then closed by ben');
    expect([before, after].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it.each([
    ['is not there', {}],
    ['cannot be changed', Object.freeze({ close: () => 'frozen' })],
  ])('is left alone where it %s', (_, object) => {
    const before = Object.getOwnPropertyDescriptor(object, 'close');
    const undo = listenToMethod(object, 'close', guard, {});
    expect(Object.getOwnPropertyDescriptor(object, 'close')).toEqual(before);
    undo();
    expect(Object.getOwnPropertyDescriptor(object, 'close')).toEqual(before);
  });
});
