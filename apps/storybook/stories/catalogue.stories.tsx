import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { CataloguePage } from '../src/CataloguePage.tsx';

const meta = { title: 'Catalogue', component: CataloguePage } satisfies Meta<typeof CataloguePage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const AllCodes: Story = {};

export const Filtered: Story = {
  name: 'Found by number',
  async play({ canvasElement }) {
    const page = within(canvasElement);
    await userEvent.type(page.getByRole('searchbox', { name: 'Number, name or words' }), '48501');
    await expect(await page.findByText(/^1 of \d+$/)).toBeVisible();
    await expect(page.getByRole('link', { name: '48501' })).toHaveAttribute(
      'href',
      './?path=/story/codes-telnyx-errors--code-48501',
    );
  },
};
