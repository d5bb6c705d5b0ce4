import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CataloguePage } from '../src/catalogue/CataloguePage.tsx';

const meta = { title: 'Catalogue', component: CataloguePage } satisfies Meta<typeof CataloguePage>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The field of the search, and what is found there. */
const searchIn = (canvasElement: HTMLElement) => {
  const search = within(within(canvasElement).getByRole('search'));
  return { search, field: search.getByRole('searchbox', { name: 'Number, name, symptom or question' }) };
};

export const AllCodes: Story = {};

export const Filtered: Story = {
  name: 'Found by number',
  async play({ canvasElement }) {
    const { search, field } = searchIn(canvasElement);
    await userEvent.type(field, '48501');
    const link = await search.findByRole('link', { name: /Telnyx · 48501/ });
    await expect(link).toHaveAttribute('href', './?path=/story/codes-telnyx-errors--code-48501');
    await expect(search.getAllByRole('link')[0]).toBe(link);
    const opened = new Promise((resolve) => {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        resolve(event.currentTarget);
      });
    });
    await userEvent.keyboard('{Enter}');
    await expect(await opened).toBe(link);
    await userEvent.keyboard('{ArrowDown}');
    await expect(link).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect(field).toHaveFocus();
  },
};

export const Asked: Story = {
  name: 'Found by question',
  async play({ canvasElement }) {
    const { search, field } = searchIn(canvasElement);
    await userEvent.type(field, 'caller hears busy');
    const found = within(await search.findByRole('region', { name: 'Conditions' }));
    await waitFor(() => expect(found.getAllByRole('link')[0]).toHaveTextContent('The line is busy'));
    await expect(found.getAllByRole('link')[0]).toHaveTextContent('SIP.js');
    await expect(found.getAllByRole('link')[0]).toHaveAttribute(
      'href',
      './?path=/story/conditions-calls--busy',
    );
  },
};

export const InGerman: Story = {
  name: 'Found in the language that is shown',
  globals: { locale: 'de' },
  async play({ canvasElement }) {
    const { search, field } = searchIn(canvasElement);
    await userEvent.type(field, 'Mikrofon blockiert');
    await expect(
      await search.findByText((text) => text.includes('Mikrofon ist') && text.includes('blockiert')),
    ).toBeVisible();
  },
};

export const NothingFound: Story = {
  name: 'Nothing found',
  async play({ canvasElement }) {
    const { search, field } = searchIn(canvasElement);
    await userEvent.type(field, 'zzzzqqqq');
    await expect(await within(canvasElement).findByText('No code is like that.')).toBeVisible();
    // Words from the screen of somebody abroad are found once their language is shown.
    await expect(search.getByRole('status')).toHaveTextContent('choose their language in the toolbar');
    await expect(field).toHaveAccessibleDescription(/in the language that is chosen in the toolbar/);
    await expect(search.queryByRole('link')).toBeNull();
  },
};
