import type { Meta, StoryObj } from '@storybook/react-vite';
import { BoardPage } from '../src/board/BoardPage.tsx';

const meta = { title: 'Review board', component: BoardPage } satisfies Meta<typeof BoardPage>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Every state of every condition, in the variants that one chooses, to be marked. */
export const Board: Story = {};
