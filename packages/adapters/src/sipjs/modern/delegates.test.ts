import { describe, expect, it, vi } from 'vitest';
import { listenBeside } from './delegates.ts';
import { sipjsSource } from './source.ts';
import { fakeAgent, fakeSession, type Delegate } from './test-support/agent.ts';

describe('a function of the app beside ours', () => {
  const connected = (delegate: Delegate) => {
    const agent = fakeAgent({ delegate });
    const source = sipjsSource(agent);
    const told: string[] = [];
    source.connect((event) => void told.push(event.type));
    told.length = 0;
    return { agent, source, told };
  };

  it('runs first, and what it returns is what the SDK gets', () => {
    const order: string[] = [];
    const object = {
      delegate: {
        onBye: () => {
          order.push('app');
          return 'answer';
        },
      },
    };
    listenBeside(object, (_, run) => run(), new Map([['onBye', () => void order.push('ours')]]));
    expect(object.delegate.onBye()).toBe('answer');
    expect(order).toEqual(['app', 'ours']);
  });

  it('may throw: the SDK gets the very error, and the call is known all the same', () => {
    const error = new Error('of the app');
    const { agent, told } = connected({
      onInvite() {
        throw error;
      },
    });
    expect(() => agent.delegate?.onInvite?.(fakeSession('in', { accept: () => undefined }))).toThrow(error);
    expect(told).toContain('callChanged');
  });

  it('runs also for an invitation that cannot be read, which is told', () => {
    const onInvite = vi.fn();
    const { agent, told } = connected({ onInvite });
    expect(() => agent.delegate?.onInvite?.(null)).not.toThrow();
    expect(onInvite).toHaveBeenCalledWith(null);
    expect(told).toEqual(['issueRaised']);
  });

  it('runs on its own object, also where that is frozen and has private parts', () => {
    class Own {
      readonly #calls: unknown[] = [];
      readonly onInvite = (invitation: unknown) => void this.#calls.push(invitation);
      onDisconnect() {
        return this.#calls.length;
      }
    }
    const own = Object.freeze(new Own());
    const { agent, told } = connected(own);
    const delegate = agent.delegate as unknown as Own;
    delegate.onInvite(fakeSession('in', { accept: () => undefined }));
    expect(delegate.onDisconnect()).toBe(1);
    expect(told).toContain('callChanged');
  });

  it('gets the answer of a request first, and its own error comes out of it', () => {
    const { source, told } = connected({});
    const error = new Error('of the app');
    const onReject = vi.fn(() => {
      expect(told).toEqual([]);
      throw error;
    });
    const response = { message: { statusCode: 403, method: 'REGISTER', hasHeader: () => true } };
    expect(() => source.delegate({ onReject }).onReject(response)).toThrow(error);
    expect(told).toContain('registrationChanged');
  });

  it('is left as the app made it once nobody listens', () => {
    const own: Delegate = { onInvite: () => undefined };
    const agent = fakeAgent({ delegate: own });
    const undo = sipjsSource(agent).connect(() => undefined);
    expect(agent.delegate).not.toBe(own);
    undo();
    expect(agent.delegate).toBe(own);
  });

  it('that the app adds to the delegate it sees is its own afterwards', () => {
    const agent = fakeAgent();
    agent.delegate = {};
    const undo = sipjsSource(agent).connect(() => undefined);
    const onInvite = () => undefined;
    Object.assign(agent.delegate ?? {}, { onInvite });
    undo();
    expect(agent.delegate.onInvite).toBe(onInvite);
  });
});
