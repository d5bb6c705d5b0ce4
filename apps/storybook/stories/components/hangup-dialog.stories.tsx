import { HangupDialog } from '@faultline/components';
import type { ConditionId } from '@faultline/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { conditionsOn } from '../../src/condition/galleries.ts';
import { situation, surroundings, withControls } from '../../src/controls/argTypes.ts';
import { Situation, type Moment } from '../../src/controls/Situation.tsx';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';
import { sees } from '../../src/sees.ts';

const meta = { title: 'Components/HangupDialog' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="HangupDialog" /> };

interface Args extends Surroundings {
  readonly condition: ConditionId;
  readonly phase: Moment;
  readonly modal: boolean;
  readonly anotherCall: boolean;
}

export const Controls: StoryObj<Args> = {
  parameters: withControls,
  args: { condition: 'call.busy', phase: 'start', modal: true, anotherCall: false },
  argTypes: {
    ...situation(conditionsOn('dialog'), ['start']),
    anotherCall: { description: 'Whether another call is live, so that it is not modal' },
    ...surroundings,
  },
  render: ({ condition, phase, modal, anotherCall, ...around }) => (
    <Stage {...around}>
      <Situation condition={condition} phase={phase} modal={!anotherCall}>
        <HangupDialog key={String(modal)} modal={modal} />
      </Situation>
    </Stage>
  ),
  async play({ canvasElement }) {
    await sees(within(canvasElement).findByRole('alertdialog', { name: 'The line is busy' }));
  },
};
