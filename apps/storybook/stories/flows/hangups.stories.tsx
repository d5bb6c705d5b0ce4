import type { Meta, StoryObj } from '@storybook/react-vite';
import { within, fireEvent } from 'storybook/test';
import type { CodeReviewProps } from '../../src/CodeReview.tsx';
import { HangupBrowser } from '../../src/HangupBrowser.tsx';
import { tellsTheTruth } from '../../src/tellsTheTruth.ts';
import * as generated from '../codes/telnyx-hangup-causes.stories.tsx';

const causes = Object.values(generated).flatMap((story): CodeReviewProps[] =>
  'args' in story ? [story.args as CodeReviewProps] : [],
);

const meta = { title: 'Flows/How calls end', component: HangupBrowser } satisfies Meta<typeof HangupBrowser>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Every hangup cause, to choose from. */
export const EveryHangupCause: Story = { args: { causes } };

/** Each tells its own end, or nothing where there is nothing to tell. Too quick for eyes, so it is only a test. */
export const OneAfterTheOther: Story = {
  args: { causes },
  tags: ['!dev'],
  async play({ canvasElement }) {
    const choose = within(canvasElement).getByRole('combobox', { name: 'Hangup cause', hidden: true });
    for (const [index, args] of causes.entries()) {
      // Not by hand: an open dialog is modal, and holds the page behind it back.
      await fireEvent.change(choose, { target: { value: String(index) } });
      await tellsTheTruth({ canvasElement, args });
    }
  },
};
