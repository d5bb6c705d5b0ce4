import { MessagesProvider, ReconnectBanner, type MessagesProviderProps } from '@faultline/components';
import { loadMessages } from '@faultline/components/locales';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { select, surroundings, withControls } from '../../src/controls/argTypes.ts';
import { Situation } from '../../src/controls/Situation.tsx';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';
import { sees } from '../../src/sees.ts';

const meta = { title: 'Components/MessagesProvider' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="MessagesProvider" /> };

interface Args extends Surroundings {
  readonly others: NonNullable<MessagesProviderProps['others']>;
  /** A title of the app's own; empty: that of the language. */
  readonly title: string;
}

export const Controls: StoryObj<Args> = {
  parameters: withControls,
  args: { locale: 'de', others: 'person', title: '' },
  argTypes: {
    ...surroundings,
    others: select(['person', 'agent', 'avatar'], 'What the other participants are'),
    title: { description: '`messages`: a title of the app’s own; empty: that of the language' },
  },
  render: ({ locale = 'en', others, title, ...around }) => (
    <Stage {...around}>
      <MessagesProvider locale={locale} messages={loadMessages} others={others}>
        <MessagesProvider messages={title ? { 'media.remoteUnavailable.title': title } : {}}>
          <Situation condition="media.remoteUnavailable">
            <ReconnectBanner />
          </Situation>
        </MessagesProvider>
      </MessagesProvider>
    </Stage>
  ),
  async play({ canvasElement }) {
    await sees(within(canvasElement).findByRole('group'));
  },
};
