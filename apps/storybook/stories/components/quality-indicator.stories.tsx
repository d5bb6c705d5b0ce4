import { QualityIndicator } from '@faultline/components';
import type { ConditionId } from '@faultline/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { conditionsOn } from '../../src/condition/galleries.ts';
import { select, situation, surroundings, withControls } from '../../src/controls/argTypes.ts';
import { Situation, type Moment } from '../../src/controls/Situation.tsx';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';
import { sees } from '../../src/sees.ts';

const meta = { title: 'Components/QualityIndicator' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="QualityIndicator" /> };

interface Args extends Surroundings {
  readonly condition: ConditionId;
  readonly phase: Moment;
  readonly callId?: string;
}

export const Controls: StoryObj<Args> = {
  parameters: withControls,
  args: { condition: 'quality.degraded', phase: 'start' },
  argTypes: {
    ...situation(conditionsOn('indicator'), ['start']),
    callId: select([undefined, 'call', 'another call'], 'Only what is about this call; it is about `call`'),
    ...surroundings,
  },
  render: ({ condition, phase, callId, ...around }) => (
    <Stage {...around}>
      <Situation condition={condition} phase={phase}>
        <QualityIndicator {...(callId === undefined ? {} : { callId })} />
      </Situation>
    </Stage>
  ),
  async play({ canvasElement }) {
    await sees(within(canvasElement).findByText('Weak connection'));
  },
};
