import { sampleShown } from '@faultline/hooks/test-support';
import { cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessagesProvider } from '../messages/MessagesProvider.tsx';
import { heard } from '../test-support/heard.ts';
import { HostRegions } from './Announcer.tsx';
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

  it('says in which language it is, for the voice that reads it', async () => {
    render(
      <MessagesProvider
        locale="ar"
        messages={{ spoken: ({ title, body }) => `${String(title)}. ${String(body)}` }}
      >
        {tree(working)}
      </MessagesProvider>,
    );
    await regions();
    const line = screen.getByText(/Title/);
    expect([line.lang, line.dir]).toEqual(['ar', 'rtl']);
  });

  it('has no language where nobody named one', async () => {
    render(
      <MessagesProvider messages={{ spoken: ({ title, body }) => `${String(title)}. ${String(body)}` }}>
        {tree(working)}
      </MessagesProvider>,
    );
    await regions();
    const line = screen.getByText(/Title/);
    expect([line.getAttribute('lang'), line.getAttribute('dir')]).toEqual([null, null]);
  });

  describe('while a language is loading', () => {
    const never = () => new Promise<null>(() => undefined);
    const loading = (shown: Shown | null) => (
      <MessagesProvider locale="ar" messages={never}>
        {shown ? tree(shown) : tree(working, { silent: true })}
      </MessagesProvider>
    );

    it('waits two seconds, and then speaks in English', async () => {
      render(loading(working));
      vi.advanceTimersByTime(1_900);
      expect(await regions()).toEqual(['', '']);
      vi.advanceTimersByTime(200);
      expect(await regions()).toEqual(['Title. Body.', '']);
    });

    it('says nothing of what is over by then, and takes out what is over later', async () => {
      const { rerender } = render(loading(working));
      rerender(loading(null));
      vi.advanceTimersByTime(3_000);
      expect(await regions()).toEqual(['', '']);
      rerender(loading({ ...working, startedAt: 2 }));
      vi.advanceTimersByTime(3_000);
      expect(await regions()).toEqual(['Title. Body.', '']);
      rerender(loading(null));
      expect(await regions()).toEqual(['', '']);
    });
  });

  it('speaks inside an element of the app that hides the rest of the page while that is there', async () => {
    const page = (inside: boolean) => (
      <Announcer>
        {inside && (
          <section aria-label="Panel">
            <HostRegions />
          </section>
        )}
        <Told shown={inside ? working : fatal} speech={{ title: 'Title', body: 'Body.' }} />
      </Announcer>
    );
    const { rerender } = render(page(true));
    await heard();
    expect(screen.getByRole('region').textContent).toBe('Title. Body.');
    rerender(page(false));
    expect(await regions()).toEqual(['', 'Title. Body.']);
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
    expect(screen.getByText('two').lang).toBe('en');
    rerender(at(null, 'over'));
    expect(await regions()).toEqual(['', '']);
  });

  it('needs no announcer', () => {
    expect(() => render(<Progress step={1} text="one" />)).not.toThrow();
  });
});
