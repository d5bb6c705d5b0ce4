import { createCallStore, type CallSource } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { IssueList } from '../issue-list/index.ts';
import { heard } from '../test-support/heard.ts';
import { CallStatus } from './index.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('CallStatus', () => {
  it('shows every slot of the screen, and only these', () => {
    const { store } = createFakeStore({
      screen: sampleScreen({
        banner: sampleShown('signaling.offline'),
        prompt: sampleShown('media.deviceNotFound', { device: 'camera' }),
        dialog: { ...sampleShown('call.busy'), modal: false, call: null },
        indicators: [sampleShown('quality.degraded')],
      }),
    });
    showWithin(store, <CallStatus />);
    expect(screen.getByRole('group', { name: 'You are offline' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'No camera found' })).toBeTruthy();
    expect(screen.getByRole('dialog', { name: 'The line is busy' })).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Call quality' })).toBeTruthy();
    expect(screen.getAllByRole('status')).toHaveLength(2);
  });

  it('says whose trouble it is where two things could be meant, in the list too', async () => {
    const source = (id: string, label: string): CallSource => ({
      id,
      sdk: id,
      label,
      connect: () => () => undefined,
    });
    const store = createCallStore([source('avatar', 'Assistant'), source('sipjs', 'Phone line')]);
    showWithin(
      store,
      <>
        <CallStatus />
        <IssueList />
      </>,
    );
    const raise = (from: string, condition: 'auth.required' | 'service.misconfigured') =>
      store.send({ type: 'issueRaised', at: Date.now(), source: from, code: `${from}/x`, condition });
    act(() => raise('avatar', 'service.misconfigured'));
    act(() => raise('sipjs', 'auth.required'));
    expect(screen.getByRole('group', { name: 'Assistant: This app is not set up right' })).toBeTruthy();
    expect(await screen.findByRole('group', { name: 'Phone line: Sign in to go on' })).toBeTruthy();
    expect(screen.getAllByText('Assistant: This app is not set up right')).toHaveLength(2);
  });

  it('can leave the indicators to the app, and takes its steps and sign-in form', () => {
    const fake = createFakeStore({
      screen: sampleScreen({
        indicators: [sampleShown('quality.degraded')],
        prompt: sampleShown('auth.required'),
      }),
    });
    showWithin(
      fake.store,
      <CallStatus indicators={false} steps={<li>Step</li>} signIn={() => <p>My form</p>} />,
    );
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByText('My form')).toBeTruthy();
    act(() => fake.set({ screen: sampleScreen({ prompt: sampleShown('media.permissionDenied') }) }));
    expect(screen.getByText('Step')).toBeTruthy();
  });

  it('leaves a plain sentence where something in it throws', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onError = vi.fn();
    const { store } = createFakeStore({ screen: sampleScreen({ prompt: sampleShown('auth.required') }) });
    const Broken = () => {
      throw new Error('broken form');
    };
    showWithin(
      store,
      <>
        <p>The app</p>
        <CallStatus signIn={() => <Broken />} onError={onError} />
      </>,
    );
    expect(screen.getByText('The app')).toBeTruthy();
    await heard();
    expect(screen.getByRole('status').textContent).toBe(
      'A message about your call cannot be shown right now. This does not affect the call itself.',
    );
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ message: 'broken form' });
  });

  it('keeps what an app puts in one place, and throws there, from taking the others away', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { store } = createFakeStore({
      screen: sampleScreen({ prompt: sampleShown('auth.required'), banner: sampleShown('sdk.internal') }),
    });
    const Broken = () => {
      throw new Error('broken banner');
    };
    showWithin(store, <CallStatus banner={<Broken />} devicePrompt={null} />);
    expect(screen.getByRole('group', { name: 'Sign in to go on' })).toBeTruthy();
    expect(screen.getByText(/cannot be shown right now/)).toBeTruthy();
  });

  it('says what is missing outside a provider', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<CallStatus />)).toThrow('useScreen must be used inside <CallProvider>');
  });

  it('renders on a server', () => {
    const html = renderToString(
      <CallProvider store={createCallStore([])}>
        <CallStatus />
      </CallProvider>,
    );
    expect(html).toContain('aria-live="polite"');
  });

  it('calls the person back to a page in the background, in the words of what needs them', () => {
    document.title = 'Calls';
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const fake = createFakeStore({ screen: sampleScreen({ banner: sampleShown('signaling.reconnecting') }) });
    const { unmount } = showWithin(fake.store, <CallStatus />);
    expect(document.title).toBe('Calls');
    act(() =>
      fake.set({
        screen: sampleScreen({ prompt: sampleShown('media.permissionDenied', { device: 'microphone' }) }),
      }),
    );
    expect(document.title).toBe('Your microphone is blocked for this site · Calls');
    unmount();
    expect(document.title).toBe('Calls');
  });

  it('follows a real store from the loss to the person’s act and back', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const recover = vi.fn(async () => undefined);
    let emit: Parameters<CallSource['connect']>[0] = () => undefined;
    const source: CallSource = {
      id: 'telnyx',
      sdk: 'telnyx',
      recover,
      connect: (to) => ((emit = to), () => undefined),
    };
    const store = createCallStore([source]);
    store.connect();
    render(
      <CallProvider store={store}>
        <CallStatus />
      </CallProvider>,
    );
    const tell = (status: 'connected' | 'lost') =>
      act(() => emit({ type: 'connectionChanged', at: Date.now(), status, retrying: true }));
    const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
    tell('connected');
    tell('lost');
    await pass(1_000);
    expect(screen.queryByRole('group')).toBeNull();
    await pass(1_000);
    expect(screen.getByRole('group', { name: 'Reconnecting' })).toBeTruthy();
    await pass(10_000);
    expect(screen.getByRole('group', { name: 'Still reconnecting' })).toBeTruthy();
    act(() =>
      emit({
        type: 'issueRaised',
        at: Date.now(),
        code: 'telnyx/45003',
        condition: 'signaling.reconnectExhausted',
        actions: ['reconnect'],
      }),
    );
    await pass(2_000);
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    await user.click(screen.getByRole('button', { name: 'Reconnect' }));
    expect(recover).toHaveBeenCalledWith(
      expect.objectContaining({ action: 'reconnect', code: 'telnyx/45003' }),
    );
    tell('connected');
    await pass(50);
    expect(screen.getByRole('group', { name: 'You’re back' })).toBeTruthy();
    await pass(3_100);
    expect(screen.queryByRole('group')).toBeNull();
  });
});
