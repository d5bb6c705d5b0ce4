import type { Meta, StoryObj } from '@storybook/react-vite';
import { CodeReview } from '../src/CodeReview.tsx';
import { tellsTheTruth } from '../src/tellsTheTruth.ts';

const meta = { title: 'Codes/Unknown', component: CodeReview, play: tellsTheTruth } satisfies Meta<
  typeof CodeReview
>;

export default meta;

export const Telnyx: StoryObj<typeof meta> = {
  name: 'A code of a later Telnyx version',
  args: { code: 'telnyx/49777', shows: ['sdk.unknown'] },
};
