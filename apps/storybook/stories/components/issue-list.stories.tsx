import { IssueList } from '@faultline/components';
import { conditions, type ConditionId } from '@faultline/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { surroundings, withControls } from '../../src/controls/argTypes.ts';
import { Listed } from '../../src/controls/Listed.tsx';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';
import { sees } from '../../src/sees.ts';

const meta = { title: 'Components/IssueList' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="IssueList" /> };

interface Args extends Surroundings {
  readonly conditions: readonly ConditionId[];
}

export const Controls: StoryObj<Args> = {
  parameters: withControls,
  args: { conditions: ['signaling.reconnecting', 'media.permissionDenied'] },
  argTypes: {
    conditions: {
      control: { type: 'multi-select' },
      options: Object.keys(conditions),
      description: 'What has happened in this session',
    },
    ...surroundings,
  },
  render: ({ conditions: happened, ...around }) => (
    <Stage {...around}>
      <Listed conditions={happened}>
        <IssueList />
      </Listed>
    </Stage>
  ),
  async play({ canvasElement }) {
    await sees(within(canvasElement).findByText('Reconnecting'));
  },
};
