import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { MaterialPage } from '../../src/material/MaterialPage.tsx';

const meta = { title: 'Components/With another design system' } satisfies Meta;

export default meta;

const isDark = (theme: unknown): boolean =>
  theme === 'dark' || (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);

/** The kit's parts drawn with components of Material UI, beside the kit itself. */
export const MaterialUI: StoryObj = {
  render: (_, { globals }) => <MaterialPage mode={isDark(globals['theme']) ? 'dark' : 'light'} />,
  async play({ canvasElement }) {
    const theirs = within(
      await within(canvasElement).findByRole('region', { name: 'Components of Material UI' }),
    );
    const banner = await theirs.findByRole('group', { name: 'We could not reconnect' });
    await expect(banner.className).toContain('MuiAlert-root');
    const again = within(banner).getByRole('button', { name: 'Reconnect' });
    await expect(again.className).toContain('MuiButton-root');
    await userEvent.click(again);
    await expect(await within(banner).findByRole('button', { name: 'Done' })).toBeVisible();
    await expect(await theirs.findByRole('group', { name: 'The line is busy' })).toBeVisible();
  },
};
