import type { Meta, StoryObj } from '@storybook/react-vite';
import { CallProvider } from '@faultline/hooks';
import { createFakeStore, sampleScreen, sampleShown } from '@faultline/testing/app';
import { expect } from 'storybook/test';
import { Place } from './Place.tsx';

const { store } = createFakeStore({
  screen: sampleScreen({
    banner: sampleShown('signaling.unreachable', { actions: ['reconnect'] }),
    prompt: sampleShown('media.permissionDenied', { device: 'microphone', actions: ['resumeMedia'] }),
  }),
});

const meta = {
  title: 'Places',
  component: Place,
  render: (args) => (
    <CallProvider store={store}>
      <div style={{ display: 'flex' }}>
        <Place {...args} />
      </div>
    </CallProvider>
  ),
} satisfies Meta<typeof Place>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Where the kit stands and how large it is, as the page lays it out. */
async function boxOf(canvas: HTMLElement, at: string) {
  const box = canvas.querySelector(`.${at}`)?.getBoundingClientRect() ?? new DOMRect();
  const banner =
    canvas.querySelector('[data-faultline="reconnect-banner"]')?.getBoundingClientRect() ?? new DOMRect();
  await expect(banner.width).toBeGreaterThan(280);
  await expect(box.left).toBeGreaterThanOrEqual(0);
  await expect(box.right).toBeLessThanOrEqual(window.innerWidth);
  await expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
  return box;
}

export const OnAPhone: Story = {
  args: { at: 'on-a-phone' },
  play: async ({ canvasElement, args }) => {
    await boxOf(canvasElement, args.at);
  },
};

export const BottomSheet: Story = {
  args: { at: 'bottom-sheet' },
  play: async ({ canvasElement, args }) => {
    const box = await boxOf(canvasElement, args.at);
    await expect(box.bottom).toBe(window.innerHeight);
    await expect(box.height).toBeLessThanOrEqual(window.innerHeight * 0.6 + 1);
  },
};

export const ToastCorner: Story = {
  args: { at: 'toast-corner' },
  play: async ({ canvasElement, args }) => {
    const box = await boxOf(canvasElement, args.at);
    await expect(box.right).toBe(window.innerWidth - 16);
    await expect(box.width).toBeLessThanOrEqual(384);
  },
};
