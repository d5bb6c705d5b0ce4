import { AuthPrompt } from '@faultline/components';
import type { ConditionId } from '@faultline/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { conditionsOn } from '../../src/condition/galleries.ts';
import { situation, surroundings, withControls } from '../../src/controls/argTypes.ts';
import { OwnSignIn } from '../../src/controls/OwnSignIn.tsx';
import { Situation, type Moment } from '../../src/controls/Situation.tsx';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';
import { sees } from '../../src/sees.ts';

const meta = { title: 'Components/AuthPrompt' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="AuthPrompt" /> };

interface Args extends Surroundings {
  readonly condition: ConditionId;
  readonly phase: Moment;
  readonly ownForm: boolean;
}

export const Controls: StoryObj<Args> = {
  parameters: withControls,
  args: { condition: 'auth.loginFailed', phase: 'start', ownForm: false },
  argTypes: {
    ...situation(conditionsOn('prompt', 'auth'), ['start']),
    ownForm: { description: '`form`: that of the app in place of the buttons' },
    ...surroundings,
  },
  render: ({ condition, phase, ownForm, ...around }) => (
    <Stage {...around}>
      <Situation condition={condition} phase={phase}>
        <AuthPrompt {...(ownForm ? { form: OwnSignIn } : {})} />
      </Situation>
    </Stage>
  ),
  async play({ canvasElement }) {
    await sees(within(canvasElement).findByRole('group', { name: 'You could not be signed in' }));
  },
};
