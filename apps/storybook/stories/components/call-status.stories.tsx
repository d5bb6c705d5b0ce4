import { CallStatus } from '@faultline/components';
import { conditions, rowOf, type ConditionId } from '@faultline/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { select, situation, surroundings, withControls } from '../../src/controls/argTypes.ts';
import { OwnSignIn } from '../../src/controls/OwnSignIn.tsx';
import { Situation, type Moment } from '../../src/controls/Situation.tsx';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import words from '../../src/controls/words.json';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';
import { sees } from '../../src/sees.ts';

const meta = { title: 'Components/CallStatus' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="CallStatus" /> };

const places = ['indicators', 'banner', 'devicePrompt', 'authPrompt', 'dialog'] as const;
type Place = (typeof places)[number];

interface Args extends Surroundings, Readonly<Record<Place, boolean>> {
  readonly condition: ConditionId;
  readonly phase: Moment;
  readonly callId?: string | null;
  readonly notify: boolean;
  readonly ownSteps: boolean;
  readonly ownSignIn: boolean;
}

const seen = (Object.keys(conditions) as ConditionId[]).filter((id) => rowOf(id).surface !== 'silent');
const given = Object.fromEntries(places.map((place) => [place, true])) as Record<Place, true>;
const slots = (args: Readonly<Record<Place, boolean>>) =>
  Object.fromEntries(places.filter((place) => !args[place]).map((place) => [place, null]));

export const Controls: StoryObj<Args> = {
  parameters: withControls,
  args: {
    condition: 'signaling.reconnecting',
    phase: 'start',
    ...given,
    notify: false,
    ownSteps: false,
    ownSignIn: false,
  },
  argTypes: {
    ...situation(seen),
    callId: select(
      [undefined, 'call', 'another call', null],
      'Only what is about this call; null: about none',
    ),
    notify: { description: 'Also a system notification while the page is hidden, if it is allowed' },
    ownSteps: { description: '`steps`: those of the app in place of the kit’s' },
    ownSignIn: { description: '`signIn`: the form of the app in place of the buttons' },
    ...Object.fromEntries(
      places.map((place) => [place, { description: `False: \`${place}={null}\` leaves it out` }]),
    ),
    ...surroundings,
  },
  render: ({
    condition,
    phase,
    callId,
    notify,
    ownSteps,
    ownSignIn,
    indicators,
    banner,
    devicePrompt,
    authPrompt,
    dialog,
    ...around
  }) => (
    <Stage {...around}>
      <Situation condition={condition} phase={phase}>
        <CallStatus
          notify={notify}
          {...(callId === undefined ? {} : { callId })}
          {...(ownSteps ? { steps: <li>{words.steps}</li> } : {})}
          {...(ownSignIn ? { signIn: OwnSignIn } : {})}
          {...slots({ indicators, banner, devicePrompt, authPrompt, dialog })}
        />
      </Situation>
    </Stage>
  ),
  async play({ canvasElement }) {
    await sees(within(canvasElement).findByRole('group', { name: 'Reconnecting' }));
  },
};
