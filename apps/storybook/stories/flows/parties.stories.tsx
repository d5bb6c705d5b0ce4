import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { endFlow, FlowPage } from '../../src/FlowPage.tsx';
import { Others } from '../../src/Others.tsx';
import { sees } from '../../src/sees.ts';
import { createSystems, type Systems } from '../../src/systems.ts';

const meta = {
  title: 'Flows/Who else is on the call',
  render: (_, { loaded }) => (
    <FlowPage flow={loaded['systems'] as Systems}>
      <Others />
    </FlowPage>
  ),
  afterEach: endFlow,
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

/** Waits until the page says this of the others, in this order. */
const others = (canvasElement: HTMLElement, ...said: readonly string[]) =>
  waitFor(() =>
    expect(
      within(canvasElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(said),
  );

/** Lets time pass until nothing of this name is told any more. */
const isOver = async (canvasElement: HTMLElement, { later }: Systems, name: string) => {
  later(2_000);
  await waitFor(() => expect(within(canvasElement).queryByRole('group', { name })).toBeNull());
};

const session = { v: 1, type: 'session', session_id: 's1', state: 'open', avatar: 'Mia' };
const mia = { v: 1, type: 'party', session_id: 's1', party_id: 'mia', kind: 'avatar', name: 'Mia' };
const helper = { ...mia, party_id: 'helper', kind: 'agent', name: 'Helper' };

/** An avatar and an agent join, are away and back; one who leaves is news only for who stays alone. */
export const AvatarAndAgent: Story = {
  loaders: [
    () => ({
      systems: createSystems([
        { sdk: 'avatarkit-server', label: 'Assistant', options: { channel: 'events' } },
      ]),
    }),
  ],
  async play({ canvasElement, loaded }) {
    const systems = loaded['systems'] as Systems;
    const moves = (party: object, state: string, more: object = {}) => {
      systems.play(0, 'events.avatar', { ...party, state, ...more });
      systems.later(2_000);
    };
    systems.play(0, 'events.open');
    systems.play(0, 'events.avatar', session);
    moves(mia, 'joined');
    moves(helper, 'joined');
    await others(canvasElement, 'Mia: here', 'Helper: here');
    moves(helper, 'away');
    await others(canvasElement, 'Mia: here', 'Helper: away for a moment');
    moves(helper, 'back');
    await others(canvasElement, 'Mia: here', 'Helper: back');
    moves(helper, 'gone');
    await others(canvasElement, 'Mia: here', 'Helper: gone');
    const page = within(canvasElement);
    await expect(page.queryByRole('group')).toBeNull();
    moves(mia, 'gone', { ended_by: 'network' });
    await sees(page.findByRole('group', { name: 'Mia was disconnected' }));
    moves(mia, 'back');
    await others(canvasElement, 'Mia: back', 'Helper: gone');
    await isOver(canvasElement, systems, 'Mia was disconnected');
  },
};

const grace = { identity: 'Grace', isLocal: false };
const agent = { identity: 'agent-7', isLocal: false, kind: 4 };

/** In a LiveKit room an agent without a name is told as an assistant, and who is gone is told with what the service says. */
export const RoomWithAgent: Story = {
  loaders: [
    () => ({ systems: createSystems([{ sdk: 'livekit-client', label: 'Room', options: { remotes: 0 } }]) }),
  ],
  async play({ canvasElement, loaded }) {
    const systems = loaded['systems'] as Systems;
    const { play, later } = systems;
    const page = within(canvasElement);
    play(0, 'connectionStateChanged', ['connecting']);
    play(0, 'signalConnected', []);
    play(0, 'connectionStateChanged', ['connected']);
    play(0, 'connected', []);
    play(0, 'participantConnected', [grace]);
    play(0, 'participantConnected', [agent]);
    later(20);
    await others(canvasElement, 'Grace: here', 'Assistant: here');
    play(0, 'participantDisconnected', [grace, 1]);
    later(2_000);
    await others(canvasElement, 'Assistant: here', 'Grace: gone');
    await expect(page.queryByRole('group')).toBeNull();
    play(0, 'participantDisconnected', [agent, 14]);
    later(2_000);
    await sees(page.findByRole('group', { name: 'The assistant was disconnected' }));
    play(0, 'participantConnected', [agent]);
    await isOver(canvasElement, systems, 'The assistant was disconnected');
    await others(canvasElement, 'Assistant: back', 'Grace: gone');
  },
};
