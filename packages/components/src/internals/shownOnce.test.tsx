import { createFakeStore, sampleScreen, sampleShown } from '@faultline/testing/app';
import { CallProvider } from '@faultline/hooks';
import { cleanup, render } from '@testing-library/react';
import { Fragment, StrictMode, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallStatus } from '../call-status/index.ts';
import { QualityIndicator } from '../quality-indicator/index.ts';
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
const weak = sampleScreen({ indicators: [sampleShown('quality.degraded', { callId: 'call-1' })] });
const storeOf = (on = screen) => createFakeStore({ screen: on }).store;

const anotherWindow = () => document.implementation.createHTMLDocument('another window');

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

  it.each<[string, ReactNode, ReactNode]>([
    ['two CallStatus', <CallStatus key="1" />, <CallStatus key="2" />],
    [
      'two CallStatus of one call',
      <CallStatus key="1" callId="call-1" />,
      <CallStatus key="2" callId="call-1" />,
    ],
    [
      'an indicator beside a CallStatus',
      <CallStatus key="1" />,
      <QualityIndicator key="2" callId="call-1" />,
    ],
  ])('is named where it is bad sound in %s', async (_, ...parts) => {
    const page = (
      <CallProvider key="page" store={storeOf(weak)}>
        {parts}
      </CallProvider>
    );
    expect(await warnings([page])).toEqual([
      expect.stringContaining('quality.degraded is shown in two parts of the page'),
    ]);
  });

  it('is named where both are in a window of their own, or in a shadow root', async () => {
    const ofWindow = anotherWindow();
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    document.body.append(root.host);
    for (const place of [ofWindow.body, root]) {
      const page = (
        <CallProvider key="page" store={storeOf()}>
          {createPortal(<CallStatus />, place)}
          {createPortal(<CallStatus />, place)}
        </CallProvider>
      );
      expect(await warnings([page])).toHaveLength(1);
      cleanup();
      warned.mockClear();
    }
    root.host.remove();
  });

  it('is no mistake of two calls, in each of which the same happened', async () => {
    const indicators = ['call-1', 'call-2'].map((callId) =>
      sampleShown('quality.degraded', { callId, issueId: callId }),
    );
    const session = sampleShown('quality.degraded', { issueId: 'session' });
    const page = (
      <CallProvider key="page" store={storeOf(sampleScreen({ indicators: [...indicators, session] }))}>
        <QualityIndicator callId="call-1" />
        <QualityIndicator callId="call-2" />
      </CallProvider>
    );
    expect(await warnings([page])).toEqual([]);
  });

  it('is not looked for in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const page = (
      <CallProvider key="page" store={storeOf()}>
        <CallStatus />
        <CallStatus />
      </CallProvider>
    );
    expect(await warnings([page])).toEqual([]);
  });

  it('is no mistake where the styles of the app show one of the two', async () => {
    const page = (
      <CallProvider key="page" store={storeOf()}>
        <CallStatus />
        <div className="narrow">
          <CallStatus />
        </div>
      </CallProvider>
    );
    Element.prototype.checkVisibility = function (this: Element) {
      return this.closest('.narrow') === null;
    };
    try {
      expect(await warnings([page])).toEqual([]);
    } finally {
      Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    }
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
    const [first, second] = [storeOf(), storeOf()];
    const page = (
      <Fragment key="page">
        <CallProvider store={first}>
          <CallStatus />
          {createPortal(<CallStatus />, anotherWindow().body)}
        </CallProvider>
        <CallProvider store={second}>
          <CallStatus />
        </CallProvider>
      </Fragment>
    );
    expect(await warnings([page])).toEqual([]);
  });
});
