import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { ConditionGallery } from '../src/condition/ConditionGallery.tsx';
import { galleries } from '../src/condition/galleries.ts';

/** Each of them is told. */
const meta = {
  title: 'Families/Every condition',
  component: ConditionGallery,
  async play({ canvasElement, args }) {
    for (const condition of args.conditions)
      await waitFor(() =>
        expect(canvasElement.querySelector(`[data-condition="${condition}"]`), condition).toBeVisible(),
      );
  },
} satisfies Meta<typeof ConditionGallery>;

export default meta;

type Story = StoryObj<typeof meta>;

export const ConnectionBanners: Story = { args: { conditions: galleries.connectionBanners } };
export const SoundBanners: Story = { args: { conditions: galleries.soundBanners } };
export const CallBanners: Story = { args: { conditions: galleries.callBanners } };
export const ServiceBanners: Story = { args: { conditions: galleries.serviceBanners } };
export const DevicePrompts: Story = { args: { conditions: galleries.devicePrompts } };
export const SignInPrompts: Story = { args: { conditions: galleries.signInPrompts } };
export const CallDialogs: Story = { args: { conditions: galleries.callDialogs } };
export const OtherDialogs: Story = { args: { conditions: galleries.otherDialogs } };
export const Indicators: Story = { args: { conditions: galleries.indicators } };
