import { createFakeStore, sampleScreen, sampleShown } from '@faultline/testing/app';
import { CallProvider } from '@faultline/hooks';
import { cleanup, render } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallStatus } from '../call-status/index.ts';
import { ReconnectBanner } from '../reconnect-banner/index.ts';

const warned = vi.fn<(sentence: string) => void>();
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(warned);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  warned.mockClear();
});

const screen = sampleScreen({ banner: sampleShown('signaling.reconnecting') });
const storeOf = () => createFakeStore({ screen }).store;

/** What the developer reads when these parts have stood for so long. */
async function warnings(parts: readonly ReactNode[], ms = 60_000): Promise<readonly string[]> {
  render(<StrictMode>{parts}</StrictMode>);
  await vi.advanceTimersByTimeAsync(ms);
  return warned.mock.calls.map(([sentence]) => sentence);
}

describe('the same message in two parts of a page', () => {
  it.each<[string, ReactNode, ReactNode]>([
    ['two CallStatus', <CallStatus key="1" />, <CallStatus key="2" />],
    ['a banner beside a CallStatus', <CallStatus key="1" />, <ReconnectBanner key="2" />],
  ])('of %s is named to the developer once', async (_, ...parts) => {
    const store = storeOf();
    const page = (
      <CallProvider key="page" store={store}>
        {parts}
      </CallProvider>
    );
    const sentences = await warnings([page]);
    expect(sentences).toEqual([
      expect.stringContaining('signaling.reconnecting is shown in two parts of the page'),
    ]);
    expect(sentences[0]).toContain('data-faultline="reconnect-banner"');
  });

  it('is not named while one may be going', async () => {
    const store = storeOf();
    const page = (...parts: readonly ReactNode[]) => <CallProvider store={store}>{parts}</CallProvider>;
    const one = <CallStatus key="1" />;
    const { rerender } = render(page(one, <CallStatus key="2" />));
    await vi.advanceTimersByTimeAsync(4_900);
    rerender(page(one));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(warned).not.toHaveBeenCalled();
  });

  it('is no mistake of two stores, nor of a window of its own', async () => {
    const pages = ['1', '2'].map((key) => (
      <CallProvider key={key} store={storeOf()}>
        <CallStatus />
      </CallProvider>
    ));
    expect(await warnings(pages)).toEqual([]);
    cleanup();
    const ofWindow = document.implementation.createHTMLDocument('another window');
    const page = (
      <CallProvider key="page" store={storeOf()}>
        <CallStatus />
        {createPortal(<CallStatus />, ofWindow.body)}
      </CallProvider>
    );
    expect(await warnings([page])).toEqual([]);
  });
});
