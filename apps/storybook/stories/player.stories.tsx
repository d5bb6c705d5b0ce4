import type { Meta, StoryObj } from '@storybook/react-vite';
import { PlayerPage } from '../src/player/page/PlayerPage.tsx';

const meta = {
  title: 'Incident player',
  component: PlayerPage,
  args: { recording: 'telnyx-kill-recover' },
} satisfies Meta<typeof PlayerPage>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Any recording, moment by moment: what is on the screen, when, and why. */
export const OneRecording: Story = {};

/** Two SDKs that lose their server, on one time. */
export const SideBySide: Story = { args: { second: 'livekit-server-killed-resumed' } };
