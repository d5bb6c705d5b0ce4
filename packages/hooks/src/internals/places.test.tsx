import { createCallStore, type CallSource, type CallStore, type Emit } from '@faultline/core';
import { cleanup, render } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallProvider } from '../CallProvider.tsx';
import { CallScope } from '../CallScope.tsx';
import { useIndicators, useScreen } from '../useScreen.ts';

const warned = vi.fn<(sentence: string) => void>();
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(warned);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  warned.mockClear();
});

/** A part of the page that shows what its hook says. */
function Place({ callId }: { readonly callId?: string | null | undefined }) {
  const { banner, dialog } = useScreen(callId);
  return <p>{(dialog ?? banner)?.condition}</p>;
}

/** A part of the page that shows indicators alone, of everything. */
const Quality = () => <p>{useIndicators().map(({ condition }) => condition)}</p>;

/** A store with a call `a` that talks, and a page for it. */
function setUp() {
  let emit: Emit = () => undefined;
  const source: CallSource = {
    id: 's',
    sdk: 's',
    connect(to) {
      emit = to;
      return () => undefined;
    },
  };
  const store: CallStore = createCallStore([source]);
  store.connect();
  emit({ type: 'connectionChanged', at: Date.now(), status: 'connected' });
  emit({ type: 'callChanged', at: Date.now(), callId: 'a', phase: 'active', direction: 'outbound' });
  const page = (...parts: readonly ReactNode[]) => (
    <StrictMode>
      <CallProvider store={store}>{parts}</CallProvider>
    </StrictMode>
  );
  const { rerender } = render(page());
  return {
    show: (...parts: readonly ReactNode[]) => rerender(page(...parts)),
    cutOff: () =>
      emit({
        type: 'callEnded',
        at: Date.now(),
        callId: 'a',
        code: 's/cut',
        condition: 'call.dropped',
        evidence: 3,
        endedBy: 'network',
      }),
    lose: () => emit({ type: 'connectionChanged', at: Date.now(), status: 'lost', retrying: true }),
    ready: () => emit({ type: 'connectionChanged', at: Date.now(), status: 'connected' }),
  };
}

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const sentences = () => warned.mock.calls.map(([sentence]) => sentence);

describe('a part of the page that shows indicators alone', () => {
  it('neither shows how a call ended nor shows the call twice', async () => {
    const { show, cutOff } = setUp();
    show(<Quality key="q" />, <Place key="a" callId="a" />);
    await later(10_000);
    expect(warned).not.toHaveBeenCalled();
    cutOff();
    show(<Quality key="q" />, <Place key="a" callId={null} />);
    await later(60_000);
    expect(sentences()).toEqual([expect.stringContaining('call.dropped is due on the screen')]);
  });
});

describe('trouble that no part of the page shows', () => {
  it('is the end of a call whose page went back to callId={null} with it: the developer is told once', async () => {
    const { show, cutOff } = setUp();
    show(<Place key="a" callId="a" />);
    await later(10_000);
    cutOff();
    show(<Place key="a" callId={null} />);
    await later(4_900);
    expect(warned).not.toHaveBeenCalled();
    await later(200);
    show(<Place key="b" callId={null} />);
    await later(60_000);
    expect(sentences()).toEqual([
      expect.stringContaining(
        'call.dropped is due on the screen, and no part of the page shows it: it is about callId "a", and CallStatus, CallScope and useScreen were given only null.',
      ),
    ]);
  });

  it('is a lost connection on a desk that has no place for what is about no call', async () => {
    const { show, lose } = setUp();
    show(<Place key="a" callId="a" />);
    await later(60_000);
    lose();
    await later(4_900);
    expect(warned).not.toHaveBeenCalled();
    // Due at one look only, it may be shown in a moment.
    await later(5_200);
    expect(sentences()).toEqual([expect.stringContaining('it is about callId null')]);
    expect(sentences()[0]).toContain('were given only "a".');
  });

  it('is the end of a call on a page that was told callId={null} from the start, however late it comes', async () => {
    const { show, cutOff } = setUp();
    show(<Place key="a" callId={null} />);
    await later(60_000);
    cutOff();
    await later(4_900);
    expect(warned).not.toHaveBeenCalled();
    // Due at one look only, it may be shown in a moment.
    await later(5_200);
    expect(sentences()).toEqual([expect.stringContaining('call.dropped is due on the screen')]);
  });

  it('is not what came and went before a developer could see it', async () => {
    const { show, lose, ready } = setUp();
    show(<Place key="a" callId="a" />);
    lose();
    await later(1_000);
    ready();
    await later(60_000);
    expect(warned).not.toHaveBeenCalled();
  });

  it.each([
    ['a desk with a place for the call and one for the rest', ['a', null]],
    ['a page that shows everything', [undefined]],
    ['a page that shows everything, and a part of it once more', [undefined, null]],
  ])('is not there on %s', async (_, abouts) => {
    const { show, lose, cutOff } = setUp();
    show(...abouts.map((about) => <Place key={String(about)} callId={about} />));
    await later(10_000);
    lose();
    cutOff();
    await later(60_000);
    expect(warned).not.toHaveBeenCalled();
  });

  it('is not there while one of two parts of the same call is left', async () => {
    const { show, cutOff } = setUp();
    const rest = <Place key="rest" callId={null} />;
    show(<Place key="one" callId="a" />, <Place key="two" callId="a" />, rest);
    show(<Place key="one" callId="a" />, rest);
    cutOff();
    await later(60_000);
    expect(warned).not.toHaveBeenCalled();
  });

  it('is not looked for once the page is gone', async () => {
    const { show, cutOff } = setUp();
    show(<Place key="a" callId={null} />);
    cutOff();
    show();
    await later(60_000);
    expect(warned).not.toHaveBeenCalled();
  });

  it('is neither looked for nor spoken of in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const { show, cutOff } = setUp();
    show(<Place key="a" callId={null} />);
    await later(100);
    expect(vi.getTimerCount()).toBe(0);
    cutOff();
    await later(60_000);
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('a call that two parts of the page show', () => {
  it('is told to the developer once, as where an id is still undefined', async () => {
    const { show } = setUp();
    show(<Place key="a" callId="a" />, <Place key="b" callId={undefined} />);
    await later(60_000);
    expect(sentences()).toEqual([
      expect.stringContaining('What is about the call "a" is shown in two parts of the page'),
    ]);
  });

  it('is found in a CallScope whose id is undefined too', async () => {
    const { show } = setUp();
    show(
      <CallScope key="a" callId="a">
        <Place />
      </CallScope>,
      <CallScope key="b" callId={undefined}>
        <Place />
      </CallScope>,
    );
    await later(60_000);
    expect(sentences()).toEqual([expect.stringContaining('the call "a" is shown in two parts')]);
  });

  it('is no two parts while an id is on its way', async () => {
    const { show } = setUp();
    show(<Place key="a" callId="a" />, <Place key="b" callId={undefined} />);
    await later(4_000);
    show(<Place key="a" callId="a" />, <Place key="b" callId="b" />, <Place key="c" callId={null} />);
    await later(60_000);
    expect(warned).not.toHaveBeenCalled();
  });

  it('is no two parts where each call has its own, however often they render', async () => {
    const { show } = setUp();
    for (let n = 0; n < 3; n++) {
      show(<Place key="a" callId="a" />, <Place key="b" callId="b" />, <Place key="c" callId={null} />);
      await later(6_000);
    }
    expect(warned).not.toHaveBeenCalled();
  });
});
