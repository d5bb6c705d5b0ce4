import { avatarSource } from '@faultline/adapters/avatar';
import { createCallStore, type CallEvent, type CallStore } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CallPage } from './CallProvider.tsx';
import { Lines } from './CallScope.tsx';
import { SignInState } from './useAuthState.tsx';
import { WaitingTitle } from './useBackgroundNotice.tsx';
import { TroubleList } from './useCallErrors.tsx';
import { CallTile } from './useCallQuality.tsx';
import { LiveCalls } from './useCallSelector.tsx';
import { LeaveButton } from './useCallStore.tsx';
import { WaitsFor } from './useCountdown.tsx';
import { Microphones } from './useDeviceList.tsx';
import { ByPhone } from './useDialIn.tsx';
import { OwnPrompt } from './useElementId.tsx';
import { HistoryLine } from './useHangupCause.tsx';
import { Incidents } from './useIncidentFeed.tsx';
import { QualitySign } from './useIndicators.tsx';
import { Seat } from './useListenOnly.tsx';
import { MicrophoneNeeded } from './useMediaRecovery.tsx';
import { MuteButton } from './useMicrophoneButton.tsx';
import { BeforeTheCall } from './useMicrophonePermission.tsx';
import { People } from './useParties.tsx';
import { ConnectionSign } from './useReconnectState.tsx';
import { ReconnectButton } from './useRecovery.tsx';
import { OwnScreen } from './useScreen.tsx';
import { KeepSignedIn } from './useTokenRefresh.tsx';

type Bare = CallEvent extends infer E ? (E extends CallEvent ? Omit<E, 'at' | 'source'> : never) : never;

let store: CallStore;
beforeEach(() => {
  store = createCallStore([]);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const say = (event: Bare) => act(() => store.send({ at: store.now(), source: 's', ...event } as CallEvent));
const show = (children: ReactNode) =>
  render(
    <CallProvider store={store} dialIn={{ label: '555 0100', href: 'tel:5550100' }}>
      {children}
    </CallProvider>,
  );
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const call = {
  type: 'callChanged',
  callId: 'c',
  phase: 'active',
  direction: 'outbound',
  remote: 'Ana',
} as const;
const connected = { type: 'connectionChanged', status: 'connected' } as const;
const lost = { type: 'connectionChanged', status: 'lost', retrying: true } as const;
const blocked = {
  type: 'issueRaised',
  code: 's/denied',
  condition: 'media.permissionDenied',
  device: 'microphone',
  actions: ['resumeMedia'],
} as const;

it('CallProvider: counts what is wrong, and offers what the app can do', async () => {
  const redial = vi.fn(() => Promise.resolve());
  render(<CallPage store={store} redial={redial} />);
  say(call);
  say({
    type: 'callEnded',
    code: 's/busy',
    condition: 'call.busy',
    endedBy: 'them',
    evidence: 4,
    callId: 'c',
  });
  expect(await screen.findByText('1 messages')).toBeTruthy();
  const [issue] = store.getSnapshot().callErrors.issues;
  await store.recover(issue?.id ?? '', 'redial');
  expect(redial).toHaveBeenCalledWith('Ana');
});

it('CallScope: each line is about its own call', async () => {
  show(<Lines callIds={['a', 'b']} />);
  say({ ...blocked, callId: 'a' });
  expect(await screen.findByText('a: something is wrong')).toBeTruthy();
  expect(screen.getByText('b: fine')).toBeTruthy();
  expect(screen.getByText('The connection: fine')).toBeTruthy();
});

it('useAuthState: says when somebody has to sign in', async () => {
  show(<SignInState />);
  say(connected);
  expect(await screen.findByText('Signed in')).toBeTruthy();
  say({ type: 'issueRaised', code: 's/expired', condition: 'auth.expired', actions: ['reauthenticate'] });
  expect(await screen.findByText('Sign in to call.')).toBeTruthy();
});

it('useBackgroundNotice: puts what waits before the title of a hidden page', async () => {
  document.title = 'Calls';
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { unmount } = show(<WaitingTitle />);
  say({ ...blocked, callId: null });
  await vi.waitFor(() => expect(document.title).toBe('Your call waits · Calls'));
  unmount();
  expect(document.title).toBe('Calls');
});

it('useCallErrors: lists all codes', async () => {
  show(<TroubleList />);
  expect(screen.getByText('All is well.')).toBeTruthy();
  say({ ...blocked, callId: null });
  expect(await screen.findByText('s/denied (media.permissionDenied), 1 times')).toBeTruthy();
});

it('useCallQuality: marks the call that sounds bad', async () => {
  show(<CallTile callId="c" name="Ana" />);
  say(call);
  say({ type: 'issueRaised', code: 's/loss', condition: 'quality.degraded', callId: 'c' });
  expect(await screen.findByRole('heading', { name: 'Ana (weak connection)' })).toBeTruthy();
});

it('useCallSelector: counts the calls', async () => {
  show(<LiveCalls />);
  say(call);
  expect(await screen.findByText('1 calls')).toBeTruthy();
});

it('useCallStore: a disconnect after Leave is no trouble', async () => {
  show(
    <>
      <LeaveButton leave={() => say({ type: 'connectionChanged', status: 'lost', retrying: false })} />
      <ConnectionSign />
      <OwnScreen />
    </>,
  );
  say(connected);
  await press('Leave');
  expect(await screen.findByText('idle')).toBeTruthy();
  expect(store.getSnapshot().callErrors.issues).toEqual([]);
});

it('useCountdown: counts the seconds that a call waits', async () => {
  show(<WaitsFor />);
  say({ ...blocked, callId: 'c', deadlineAt: store.now() + 20_000 });
  expect(await screen.findByText(/^The call waits (20|19) more seconds\.$/)).toBeTruthy();
});

it('useDeviceList: offers the microphones', async () => {
  const enumerateDevices = () =>
    Promise.resolve([
      { deviceId: '1', kind: 'audioinput', label: 'Headset' },
      { deviceId: '2', kind: 'audioinput', label: '' },
      { deviceId: '3', kind: 'videoinput', label: 'Camera' },
    ]);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { mediaDevices: { enumerateDevices } }));
  const choose = vi.fn();
  show(<Microphones choose={choose} />);
  await screen.findByRole('option', { name: 'Headset' });
  expect(screen.queryByRole('option', { name: 'Camera' })).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Microphone' }), 'Microphone 2');
  expect(choose).toHaveBeenCalledWith('2');
});

it('useDialIn: offers the phone while the connection is down', async () => {
  show(<ByPhone />);
  say(connected);
  await vi.waitFor(() => expect(screen.queryByRole('link')).toBeNull());
  say(lost);
  const link = await screen.findByRole('link', { name: 'Call 555 0100' });
  expect(link.getAttribute('href')).toBe('tel:5550100');
});

it('useElementId: the microphone button leads to the prompt', async () => {
  show(<OwnPrompt />);
  say({ ...blocked, callId: null });
  const prompt = await screen.findByRole('region', { name: 'We cannot hear you' });
  await press('Microphone');
  expect(document.activeElement).toBe(prompt);
});

it('useHangupCause: says how a call ended', async () => {
  show(<HistoryLine callId="c" />);
  say(call);
  expect(screen.getByText('In a call')).toBeTruthy();
  say({
    type: 'callEnded',
    callId: 'c',
    code: 's/486',
    condition: 'call.busy',
    endedBy: 'them',
    evidence: 4,
    sipCode: 486,
  });
  expect(await screen.findByText('Ana: call.busy, SIP 486')).toBeTruthy();
});

it('useIncidentFeed: says that the backend does not answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  show(<Incidents source={avatarSource({})} />);
  expect(await screen.findByText('The backend does not answer.')).toBeTruthy();
});

it('useListenOnly: a listener is asked for nothing', async () => {
  const { rerender } = show(<Seat role="audience" />);
  say({ ...blocked, callId: null });
  expect(await screen.findByText('You are listening.')).toBeTruthy();
  rerender(
    <CallProvider store={store}>
      <Seat role="stage" />
    </CallProvider>,
  );
  expect(await screen.findByText('You are on stage.')).toBeTruthy();
});

it('useMediaRecovery: tries again', async () => {
  const resumeMedia = vi.fn();
  store.setActions({ resumeMedia });
  show(<MicrophoneNeeded />);
  say({ ...blocked, callId: null });
  await screen.findByRole('region', { name: 'Microphone' });
  await press('Try again');
  expect(resumeMedia).toHaveBeenCalledOnce();
});

it('useMicrophoneButton: a press asks again while there is no prompt to lead to', async () => {
  const toggle = vi.fn();
  const resumeMedia = vi.fn();
  store.setActions({ resumeMedia });
  show(<MuteButton isMuted={false} toggle={toggle} />);
  await press('Mute');
  say({ ...blocked, callId: null });
  await screen.findByRole('button', { name: 'Microphone does not work' });
  await press('Microphone does not work');
  expect([toggle.mock.calls.length, resumeMedia.mock.calls.length]).toEqual([1, 1]);
});

it('useMicrophonePermission: prepares for the question', async () => {
  const query = () =>
    Promise.resolve({ state: 'prompt', addEventListener: vi.fn(), removeEventListener: vi.fn() });
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { permissions: { query } }));
  show(<BeforeTheCall />);
  expect(await screen.findByText(/Choose Allow/)).toBeTruthy();
});

it('useParties: says who is there', async () => {
  show(<People />);
  say(call);
  const party = { type: 'partyChanged', callId: 'c', kind: 'person' } as const;
  say({ ...party, partyId: '1', name: 'Ana', state: 'joined' });
  say({ ...party, partyId: '2', name: 'Bo', state: 'away' });
  expect(await screen.findByText('With Ana, waiting for Bo')).toBeTruthy();
});

it('useReconnectState: follows the connection', async () => {
  show(<ConnectionSign />);
  say(connected);
  expect(await screen.findByText('connected')).toBeTruthy();
  say({ ...lost, attempt: 2 });
  expect(await screen.findByText('reconnecting, attempt 2')).toBeTruthy();
});

it('useRecovery: says that it did not work', async () => {
  store.setActions({ reconnect: () => Promise.reject(new Error('no')) });
  say({ type: 'issueRaised', code: 's/away', condition: 'signaling.unreachable', actions: ['reconnect'] });
  const [issue] = store.getSnapshot().callErrors.issues;
  show(<ReconnectButton issueId={issue?.id ?? ''} />);
  await press('Reconnect');
  expect((await screen.findByRole('alert')).textContent).toBe('That did not work.');
});

it('useIndicators: marks what is wrong with the sound', async () => {
  show(<QualitySign />);
  say(call);
  say({ type: 'issueRaised', code: 's/loss', condition: 'quality.degraded', callId: 'c' });
  expect((await screen.findByText('Weak')).title).toBe('quality.degraded');
});

it('useScreen: shows what is due', async () => {
  show(<OwnScreen />);
  say(connected);
  say({ type: 'issueRaised', code: 's/away', condition: 'signaling.unreachable' });
  expect(await screen.findByText('signaling.unreachable')).toBeTruthy();
});

it('useTokenRefresh: hands over a new token', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('new token')));
  const reauthenticate = vi.fn();
  store.setActions({ reauthenticate: ({ input }) => reauthenticate(input) });
  show(<KeepSignedIn />);
  say(connected);
  say({ type: 'issueRaised', code: 's/soon', condition: 'auth.expiringSoon', actions: ['reauthenticate'] });
  await vi.waitFor(() => expect(reauthenticate).toHaveBeenCalledWith('new token'));
});
