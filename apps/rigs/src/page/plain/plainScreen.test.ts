import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlainScreen } from './plainScreen.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const textsOn = ({ state }: ReturnType<typeof createPlainScreen>) => state().toasts.map(({ text }) => text);

describe('the screen of a plain integration', () => {
  it('shows the message of what was thrown, or what it is as a text', () => {
    const screen = createPlainScreen();
    screen.failed(new Error('No way'));
    screen.failed({ code: 7, message: 'Refused' });
    screen.failed('busy');
    expect(textsOn(screen)).toEqual(['No way', 'Refused', 'busy']);
  });

  it('shows a toast for five seconds, and four at once', () => {
    const screen = createPlainScreen();
    screen.toast('early');
    vi.advanceTimersByTime(4_000);
    for (const text of ['a', 'b', 'c', 'd']) screen.toast(text);
    expect(textsOn(screen)).toEqual(['a', 'b', 'c', 'd']);
    vi.advanceTimersByTime(4_999);
    expect(textsOn(screen)).toHaveLength(4);
    vi.advanceTimersByTime(1);
    expect(textsOn(screen)).toEqual([]);
  });

  it('keeps its label until there is another', () => {
    const screen = createPlainScreen();
    const seen: string[] = [];
    screen.subscribe(() => seen.push(screen.state().label));
    screen.label('Connected');
    screen.toast('oh');
    screen.label('Disconnected');
    expect(seen).toEqual(['Connected', 'Connected', 'Disconnected']);
  });
});
