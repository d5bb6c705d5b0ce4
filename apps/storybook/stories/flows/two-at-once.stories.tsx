import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { endFlow, FlowPage } from '../../src/FlowPage.tsx';
import { createSystems, type Systems } from '../../src/systems.ts';
import { sees } from '../../src/sees.ts';

const meta = {
  title: 'Flows/Two systems at once',
  render: (_, { loaded }) => <FlowPage flow={loaded['systems'] as Systems} details />,
  afterEach: endFlow,
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

const telnyxCall = (state: string, more: object = {}) => ({
  type: 'callUpdate',
  call: {
    call: 'phone-call',
    state,
    direction: 'outbound',
    cause: null,
    causeCode: null,
    sipCode: null,
    sipReason: null,
    options: { remoteCallerName: 'Ana Ruiz', destinationNumber: '+34600123123' },
    ...more,
  },
});

const welcome = { peerId: 'me', isReconnect: false, expiresAt: null, iceServers: [] };
const away = { code: 1006, reason: '', willReconnect: true };

/** A Metered room beside a Telnyx call: the room loses its server, the call is not touched, and nobody mixes them up. */
export const RoomBesidePhone: Story = {
  loaders: [
    () => ({
      systems: createSystems([
        { sdk: '@telnyx/webrtc', label: 'Phone' },
        { sdk: '@metered-ca/realtime', label: 'Room', options: { kind: 'client' } },
      ]),
    }),
  ],
  async play({ canvasElement, loaded }) {
    const { play, later } = loaded['systems'] as Systems;
    const page = within(canvasElement);
    play(0, 'telnyx.ready');
    play(0, 'telnyx.notification', telnyxCall('active'));
    play(1, 'state-change', { from: 'connecting', to: 'connected' });
    play(1, 'connected', welcome);
    play(1, 'disconnected', away);
    play(1, 'state-change', { from: 'connected', to: 'reconnecting' });
    later(2_000);
    await sees(page.findByRole('group', { name: /^Room: Reconnecting/ }));
    play(0, 'telnyx.notification', telnyxCall('hangup', { cause: 'USER_BUSY', causeCode: 17, sipCode: 486 }));
    later(500);
    const dialog = await page.findByRole('alertdialog', { name: 'Phone: Ana Ruiz is busy' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    play(1, 'state-change', { from: 'reconnecting', to: 'connected' });
    play(1, 'connected', { ...welcome, isReconnect: true });
    later(20);
    await waitFor(() => expect(page.queryByRole('group', { name: /Reconnecting/ })).toBeNull());
    await sees(page.findByRole('group', { name: 'You’re back' }));
  },
};

const session = (state: string) => ({ v: 1, type: 'session', sessionId: 's1', avatar: 'Mia', state });

/** An avatar session beside a SIP call: the avatar loses its server while the other phone is busy. */
export const AvatarBesideSip: Story = {
  loaders: [
    () => ({
      systems: createSystems([
        { sdk: 'avatarkit-server', label: 'Assistant', options: { channel: 'events' } },
        { sdk: 'sip.js', label: 'Phone' },
      ]),
    }),
  ],
  async play({ canvasElement, loaded }) {
    const { play, later } = loaded['systems'] as Systems;
    const page = within(canvasElement);
    play(0, 'events.open');
    play(0, 'events.avatar', session('open'));
    for (const state of ['Connecting', 'Connected']) play(1, 'transport.state', state);
    play(1, 'session.state', { state: 'Establishing', remote: 'Ana Ruiz' });
    play(0, 'events.avatar', session('reconnecting'));
    later(2_000);
    await sees(page.findByRole('group', { name: /^Assistant: Reconnecting/ }));
    play(1, 'session.state', { state: 'Terminated' });
    play(1, 'invite.onReject', { statusCode: 486, reasonPhrase: 'Busy Here' });
    later(500);
    const dialog = await page.findByRole('dialog', { name: 'Phone: Ana Ruiz is busy' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    play(0, 'events.avatar', session('open'));
    later(20);
    await waitFor(() => expect(page.queryByRole('group', { name: /Reconnecting/ })).toBeNull());
    await sees(page.findByRole('group', { name: 'You’re back' }));
  },
};
