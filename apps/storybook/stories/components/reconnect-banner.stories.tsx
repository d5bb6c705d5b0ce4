import { ReconnectBanner } from '@faultline/components';
import type { ConditionId } from '@faultline/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { conditionsOn } from '../../src/condition/galleries.ts';
import { situation, surroundings, withControls } from '../../src/controls/argTypes.ts';
import { Situation, type Moment } from '../../src/controls/Situation.tsx';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';
import { sees } from '../../src/sees.ts';

const meta = { title: 'Components/ReconnectBanner' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="ReconnectBanner" /> };

interface Args extends Surroundings {
  readonly condition: ConditionId;
  readonly phase: Moment;
}

export const Controls: StoryObj<Args> = {
  parameters: withControls,
  args: { condition: 'signaling.reconnecting', phase: 'start' },
  argTypes: {
    ...situation(conditionsOn('banner'), ['start', 'first', 'long', 'act', 'checking', 'back']),
    ...surroundings,
  },
  render: ({ condition, phase, ...around }) => (
    <Stage {...around}>
      <Situation condition={condition} phase={phase}>
        <ReconnectBanner />
      </Situation>
    </Stage>
  ),
  async play({ canvasElement }) {
    await sees(within(canvasElement).findByRole('group', { name: 'Reconnecting' }));
  },
};
