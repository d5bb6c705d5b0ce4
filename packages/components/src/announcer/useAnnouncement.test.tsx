import { sampleShown } from '@faultline/hooks/test-support';
import { cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heard } from '../test-support/heard.ts';
import { Announcer, useAnnouncement, useProgressAnnouncement, WithAnnouncer } from './index.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type Shown = Parameters<typeof useAnnouncement>[0];
type Speech = Parameters<typeof useAnnouncement>[1];

const Told = ({ shown, speech }: { readonly shown: Shown; readonly speech: Speech }) => {
  useAnnouncement(shown, speech);
  return null;
};

const tree = (shown: Shown, speech: Partial<Speech> = {}) => (
  <StrictMode>
    <Announcer>
      <Told shown={shown} speech={{ title: 'Title', body: 'Body.', ...speech }} />
    </Announcer>
  </StrictMode>
);
/** The text of the live regions, once it could be announced. */
const regions = async () => {
  await heard();
  return [screen.getByRole('status').textContent, screen.getByRole('alert').textContent];
};

const working = sampleShown('signaling.reconnecting');
const fatal = sampleShown('signaling.reconnectExhausted');

describe('useAnnouncement', () => {
  it('is polite while something is being fixed, urgent where it needs the person', async () => {
    render(tree(working));
    expect(await regions()).toEqual(['Title. Body.', '']);
    cleanup();
    render(tree(fatal));
    expect(await regions()).toEqual(['', 'Title. Body.']);
  });

  it('is urgent for what asks by its nature', async () => {
    render(tree(working, { asks: true }));
    expect(await regions()).toEqual(['', 'Title. Body.']);
  });

  it('says nothing of what is silent, and says it when it no longer is', async () => {
    const { rerender } = render(tree(working, { silent: true }));
    expect(await regions()).toEqual(['', '']);
    rerender(tree(working));
    expect(await regions()).toEqual(['Title. Body.', '']);
  });

  it('says each title of an incident, and a title again in another incident', async () => {
    const { rerender } = render(tree(working));
    expect(await regions()).toEqual(['Title. Body.', '']);
    rerender(tree(working, { title: 'Longer' }));
    expect(await regions()).toEqual(['Longer. Body.', '']);
    rerender(tree(working));
    expect(await regions()).toEqual(['', '']);
    rerender(tree({ ...working, startedAt: 1 }));
    expect(await regions()).toEqual(['Title. Body.', '']);
    rerender(tree({ ...working, startedAt: 1, issueId: 'other' }));
    expect(await regions()).toEqual(['Title. Body.', '']);
  });

  it('needs no announcer', () => {
    expect(() => render(<Told shown={working} speech={{ title: 'Title', body: 'Body.' }} />)).not.toThrow();
  });

  it('speaks through the announcer that is there, and else brings one', async () => {
    render(
      <WithAnnouncer>
        <WithAnnouncer>
          <Told shown={working} speech={{ title: 'Title', body: 'Body.' }} />
        </WithAnnouncer>
      </WithAnnouncer>,
    );
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(await regions()).toEqual(['Title. Body.', '']);
  });
});

describe('useProgressAnnouncement', () => {
  const Progress = ({ step, text }: { readonly step: number | null; readonly text: string }) => {
    useProgressAnnouncement('attempt', step, text);
    return null;
  };
  const at = (step: number | null, text: string) => (
    <Announcer>
      <Progress step={step} text={text} />
    </Announcer>
  );

  it('says the words of the moment at each step, and nothing between', async () => {
    const { rerender } = render(at(null, 'none'));
    expect(await regions()).toEqual(['', '']);
    rerender(at(1, 'one'));
    expect(await regions()).toEqual(['one', '']);
    rerender(at(1, 'one and a half'));
    expect(await regions()).toEqual(['one', '']);
    vi.advanceTimersByTime(5_000);
    rerender(at(2, 'two'));
    expect(await regions()).toEqual(['two', '']);
    rerender(at(null, 'over'));
    expect(await regions()).toEqual(['', '']);
  });

  it('needs no announcer', () => {
    expect(() => render(<Progress step={1} text="one" />)).not.toThrow();
  });
});
