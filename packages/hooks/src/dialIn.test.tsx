import { screenView, createCallStore } from '@faultline/core';
import { render, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallProvider } from './CallProvider.tsx';
import { within } from './test-support/render.tsx';
import { useDialIn } from './useCallStore.ts';

let complaints: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** A store with trouble for which a phone number would help. */
function offlineStore() {
  const store = createCallStore([]);
  store.send({ type: 'issueRaised', at: 1, source: 's', code: 's/2', condition: 'signaling.unreachable' });
  return store;
}

function provide(href: unknown) {
  const store = offlineStore();
  const dialIn = { label: '+44 20 7946 0000', href: href as string };
  const hook = renderHook(useDialIn, within(store, { dialIn }));
  return { store, dialIn, ...hook };
}

describe('a phone number to call instead', () => {
  it('is offered, and opened by its action', async () => {
    const assign = vi.fn();
    vi.stubGlobal('location', { assign });
    vi.stubGlobal('window', Object.create(window, { location: { value: { assign } } }));
    const { store, result, dialIn } = provide('tel:+442079460000');
    expect(result.current).toEqual(dialIn);
    const banner = store.read(screenView).banner;
    expect(banner?.actions).toEqual(['dialIn']);
    await store.recover(banner?.issueId ?? '', 'dialIn');
    expect(assign).toHaveBeenCalledWith('tel:+442079460000');
    expect(complaints).not.toHaveBeenCalled();
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '#dial-in', '', null])(
    'is not offered with the address %j, which the developer is told once',
    (href) => {
      const { store, result, rerender } = provide(href);
      rerender();
      expect(result.current).toBeNull();
      expect(store.read(screenView).banner?.actions).toEqual([]);
      expect(complaints.mock.calls).toEqual([
        [
          `<CallProvider> does not offer the dialIn address ${JSON.stringify(href)}: it could run a script or leads nowhere. Pass an absolute tel:, sip:, sips:, https: or http: address.`,
        ],
      ]);
    },
  );

  it('is told again where another address is refused, and is there as soon as one is not', () => {
    const store = offlineStore();
    const tree = (href: string) => (
      <CallProvider store={store} dialIn={{ label: 'Call', href }}>
        <Probe />
      </CallProvider>
    );
    const Probe = () => <p>{useDialIn()?.href ?? 'none'}</p>;
    const { rerender, container } = render(tree('javascript:1'), { reactStrictMode: true });
    rerender(tree('javascript:2'));
    expect(complaints).toHaveBeenCalledTimes(2);
    rerender(tree('tel:1'));
    expect([container.textContent, complaints.mock.calls.length]).toEqual(['tel:1', 2]);
  });

  it('is not offered without words for it', () => {
    const dialIn = { href: 'tel:1' } as { label: string; href: string };
    expect(renderHook(useDialIn, within(offlineStore(), { dialIn })).result.current).toBeNull();
  });

  it('is not there, and nothing is said, where the app gives none', () => {
    const { result } = renderHook(useDialIn, within(offlineStore()));
    expect(result.current).toBeNull();
    expect(complaints).not.toHaveBeenCalled();
  });
});
