import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { BoardPage } from '../src/board/BoardPage.tsx';

const meta = { title: 'Review board', component: BoardPage } satisfies Meta<typeof BoardPage>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A limit for what hangs, on a machine that does other work too. */
const patient = { timeout: 30_000 };

/** Every state of every condition, in the variants that one chooses, to be marked. */
export const Board: Story = {
  async play({ canvasElement }) {
    const board = within(canvasElement);
    await board.findByText(/^Conditions: \d/, {}, patient);
    await waitFor(
      () => expect(canvasElement.querySelector('.board-stage [data-condition]')).toBeVisible(),
      patient,
    );
  },
};
