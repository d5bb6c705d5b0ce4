import type { Meta, StoryObj } from '@storybook/react-vite';
import { BoardPage } from '../src/board/BoardPage.tsx';

// Drawing the whole board takes longer than a story's test may; what it does is tested in parts, beside its code.
const meta = {
  title: 'Review board',
  component: BoardPage,
  tags: ['!test'],
} satisfies Meta<typeof BoardPage>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Every state of every condition, in the variants that one chooses, to be marked. */
export const Board: Story = {};
