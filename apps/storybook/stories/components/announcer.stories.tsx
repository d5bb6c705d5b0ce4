import { Announcer, QualityIndicator, ReconnectBanner } from '@faultline/components';
import type { ConditionId } from '@faultline/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { conditionsOn } from '../../src/condition/galleries.ts';
import { Announced } from '../../src/controls/Announced.tsx';
import { situation, surroundings, withControls } from '../../src/controls/argTypes.ts';
import { Situation, type Moment } from '../../src/controls/Situation.tsx';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';
import { sees } from '../../src/sees.ts';

const meta = { title: 'Components/Announcer' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="Announcer" /> };

interface Args extends Surroundings {
  readonly condition: ConditionId;
  readonly phase: Moment;
}

/** Two components make their announcements through one announcer; below is what a screen reader is given. */
export const Controls: StoryObj<Args> = {
  parameters: withControls,
  args: { condition: 'signaling.reconnecting', phase: 'start' },
  argTypes: {
    ...situation([...conditionsOn('banner'), ...conditionsOn('indicator')], ['start', 'long', 'act', 'back']),
    ...surroundings,
  },
  render: ({ condition, phase, ...around }) => (
    <Stage {...around}>
      <Announced>
        <Situation key={`${condition} ${phase}`} condition={condition} phase={phase}>
          <Announcer>
            <ReconnectBanner />
            <QualityIndicator />
          </Announcer>
        </Situation>
      </Announced>
    </Stage>
  ),
  async play({ canvasElement }) {
    const list = await within(canvasElement).findByRole('list', { name: 'Announced' });
    await sees(within(list).findByText(/^Reconnecting/));
  },
};
