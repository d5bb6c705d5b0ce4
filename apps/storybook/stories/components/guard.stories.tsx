import { Guard } from '@faultline/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { surroundings, withControls } from '../../src/controls/argTypes.ts';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import { Thrower } from '../../src/controls/Thrower.tsx';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';
import { sees } from '../../src/sees.ts';

const meta = { title: 'Components/Guard' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="Guard" /> };

interface Args extends Surroundings {
  readonly throws: boolean;
  readonly fallback: string;
  readonly of: string;
}

const { theme, colours } = surroundings;

export const Controls: StoryObj<Args> = {
  parameters: withControls,
  args: { throws: false, fallback: 'This part cannot be shown right now.', of: 'first' },
  argTypes: {
    throws: { description: 'Whether its children throw' },
    of: { description: 'What its children are about: change it to render them again' },
    theme,
    colours,
  },
  render: ({ throws, fallback, of, ...around }) => (
    <Stage {...around}>
      <Guard of={of} fallback={<p>{fallback}</p>}>
        <Thrower throws={throws} />
      </Guard>
    </Stage>
  ),
  async play({ canvasElement }) {
    await sees(within(canvasElement).findByText('Nothing has been thrown.'));
  },
};
