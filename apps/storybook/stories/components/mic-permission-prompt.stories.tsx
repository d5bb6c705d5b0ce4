import { MicPermissionPrompt } from '@faultline/components';
import type { ConditionId } from '@faultline/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { conditionsOn } from '../../src/condition/galleries.ts';
import { situation, surroundings, withControls } from '../../src/controls/argTypes.ts';
import { Situation, type Moment } from '../../src/controls/Situation.tsx';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import words from '../../src/controls/words.json';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';
import { sees } from '../../src/sees.ts';

const meta = { title: 'Components/MicPermissionPrompt' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="MicPermissionPrompt" /> };

interface Args extends Surroundings {
  readonly condition: ConditionId;
  readonly phase: Moment;
  readonly ownSteps: boolean;
}

export const Controls: StoryObj<Args> = {
  parameters: withControls,
  args: { condition: 'media.permissionDenied', phase: 'start', ownSteps: false },
  argTypes: {
    ...situation(conditionsOn('prompt', 'media'), ['start', 'missed', 'granted']),
    ownSteps: { description: '`steps`: those of the app in place of the kit’s' },
    ...surroundings,
  },
  render: ({ condition, phase, ownSteps, ...around }) => (
    <Stage {...around}>
      <Situation condition={condition} phase={phase}>
        <MicPermissionPrompt {...(ownSteps ? { steps: <li>{words.steps}</li> } : {})} />
      </Situation>
    </Stage>
  ),
  async play({ canvasElement }) {
    await sees(within(canvasElement).findByRole('group', { name: /microphone/i }));
  },
};
