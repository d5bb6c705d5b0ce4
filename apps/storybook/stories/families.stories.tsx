import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { FamilyGallery } from '../src/FamilyGallery.tsx';
import { flowCallId, type Flow } from '../src/flow.ts';
import { sees } from '../src/sees.ts';

/** Every state shows something. */
async function showsAll(canvasElement: HTMLElement): Promise<void> {
  for (const state of canvasElement.querySelectorAll('.review-state'))
    await waitFor(() => expect(state.querySelector('[data-tone]'), String(state.ariaLabel)).not.toBeNull());
}

const meta = {
  title: 'Families',
  component: FamilyGallery,
  afterEach: ({ canvasElement }) => showsAll(canvasElement),
} satisfies Meta<typeof FamilyGallery>;

export default meta;

type Story = StoryObj<typeof meta>;

const lost = (seconds: number) => (flow: Flow) => {
  flow.call('active');
  for (let generation = 1; generation <= 3; generation++) flow.lose(generation);
  flow.later(seconds * 1_000);
};

const media =
  (code: number, name: string, message = '') =>
  (flow: Flow) => {
    flow.call('new');
    flow.error(code, { callId: flowCallId, recoverable: false }, { originalError: { name, message } });
    flow.later(50);
  };

const ended =
  (fields: object, active = false) =>
  (flow: Flow) => {
    // A second call keeps the dialog from being modal, so that several can stand side by side.
    flow.call('active', { call: 'another-call' });
    flow.call(active ? 'active' : 'trying');
    flow.call('hangup', fields);
    flow.later(400);
  };

const exhausted = (flow: Flow) => {
  flow.giveUp();
  flow.later(50);
};

const back = (flow: Flow) => {
  lost(14)(flow);
  flow.emit('telnyx.ready');
  flow.later(20);
};

const waitingCall = (flow: Flow) => {
  flow.call('ringing', { direction: 'inbound' });
  const denied = { fatal: false, originalError: { name: 'NotAllowedError' } };
  flow.error(42001, { callId: flowCallId, recoverable: true, retryDeadline: flow.now() + 20_000 }, denied);
  flow.later(50);
};

const quality = (code: number) => (flow: Flow) => {
  flow.call('active');
  flow.warning(code, { callId: flowCallId });
  flow.later(20);
};

/** The kit at a glance: an outage as time passes, a microphone that a caller waits for, and how calls end. */
export const Overview: Story = {
  args: {
    states: [
      { name: 'Reconnecting', happened: lost(1) },
      { name: 'A call waits for the microphone', happened: waitingCall },
      { name: 'Longer than usual', happened: lost(12) },
      {
        name: 'Busy',
        happened: ended({ cause: 'USER_BUSY', causeCode: 17, sipCode: 486, sipReason: 'Busy Here' }),
      },
      { name: 'Given up', happened: exhausted },
      { name: 'Cut off', happened: ended({ cause: 'MEDIA_TIMEOUT', causeCode: 604 }, true) },
      { name: 'Back', happened: back },
      { name: 'Weak connection', happened: quality(31003) },
    ],
  },
};

/** The banner, from the first moment of an outage to its end. */
export const ReconnectBanner: Story = {
  args: {
    states: [
      { name: 'At first', happened: lost(1) },
      { name: 'Longer than usual', happened: lost(12) },
      { name: 'Long', happened: lost(35) },
      { name: 'Given up', happened: exhausted },
      { name: 'Back', happened: back },
      {
        name: 'Offline',
        happened: (flow) => {
          flow.call('active');
          flow.error(48001, {}, { fatal: false });
          flow.later(600);
        },
      },
      {
        name: 'Sound lost',
        happened: (flow) => {
          flow.call('active');
          flow.warning(36004, { callId: flowCallId });
          flow.later(600);
        },
      },
      {
        name: 'Service not answering',
        happened: (flow) => {
          flow.error(45004, {}, { fatal: false });
          flow.later(2_000);
        },
      },
      {
        name: 'Disconnected',
        happened: (flow) => {
          flow.emit('telnyx.socket.close', { event: { code: 1005 }, socketGeneration: 1 });
          flow.later(11_000);
        },
      },
      {
        name: 'Signed out soon',
        happened: (flow) => {
          flow.call('active');
          flow.warning(34001);
          flow.later(12_000);
        },
      },
      {
        name: 'Muted by the host',
        happened: (flow) => {
          flow.call('active');
          flow.tell({
            type: 'issueRaised',
            at: flow.now(),
            source: 'telnyx',
            code: 'app/muted',
            condition: 'media.mutedByHost',
            device: 'microphone',
            callId: flowCallId,
          });
          flow.later(20);
        },
      },
      {
        name: 'Missed call',
        happened: (flow) => {
          flow.call('ringing', { direction: 'inbound' });
          flow.call('hangup', { direction: 'inbound', cause: 'ORIGINATOR_CANCEL', causeCode: 487 });
          flow.later(20);
        },
      },
    ],
  },
  async play({ canvasElement }) {
    await sees(within(canvasElement).findByText('We could not reconnect'));
  },
};

/** The prompt, for each reason why a microphone does not work. */
export const MicrophonePrompt: Story = {
  args: {
    states: [
      { name: 'Blocked, a call waits', happened: waitingCall },
      { name: 'Blocked', happened: media(42001, 'NotAllowedError', 'Permission denied') },
      { name: 'Question dismissed', happened: media(42001, 'NotAllowedError', 'Permission dismissed') },
      {
        name: 'Blocked by the system',
        happened: media(42001, 'NotAllowedError', 'Permission denied by system'),
      },
      { name: 'Blocked by the page', happened: media(42001, 'SecurityError') },
      { name: 'Not found', happened: media(42002, 'NotFoundError') },
      { name: 'In use', happened: media(42003, 'NotReadableError') },
      { name: 'Does not fit', happened: media(42002, 'OverconstrainedError') },
      { name: 'Failed', happened: media(42003, 'AbortError') },
    ],
  },
  async play({ canvasElement }) {
    await expect(
      (await within(canvasElement).findAllByText('Your microphone is blocked for this site')).length,
    ).toBe(2);
  },
};

/** Signing in. */
export const AuthPrompt: Story = {
  args: {
    states: [
      {
        name: 'Refused',
        happened: (flow) => {
          flow.error(46001);
          flow.later(20);
        },
      },
      {
        name: 'Credentials not usable',
        happened: (flow) => {
          flow.error(46002);
          flow.later(20);
        },
      },
      {
        name: 'Required',
        happened: (flow) => {
          flow.error(46003);
          // The SDK may still sign in by itself.
          flow.later(20_000);
        },
      },
    ],
  },
};

/** How a call ended, while another call lives: the same content, but it traps nobody. */
export const HangupDialog: Story = {
  args: {
    states: [
      {
        name: 'Busy',
        happened: ended({ cause: 'USER_BUSY', causeCode: 17, sipCode: 486, sipReason: 'Busy Here' }),
      },
      {
        name: 'Declined',
        happened: ended({ cause: 'CALL_REJECTED', causeCode: 21, sipCode: 603, sipReason: 'Decline' }),
      },
      { name: 'No answer', happened: ended({ cause: 'NO_ANSWER', causeCode: 19 }) },
      {
        name: 'No such number',
        happened: ended({ cause: 'UNALLOCATED_NUMBER', causeCode: 1, sipCode: 404, sipReason: 'Not Found' }),
      },
      {
        name: 'Service trouble',
        happened: ended({
          cause: 'NORMAL_TEMPORARY_FAILURE',
          causeCode: 41,
          sipCode: 503,
          sipReason: 'Service Unavailable',
        }),
      },
      { name: 'Cut off', happened: ended({ cause: 'MEDIA_TIMEOUT', causeCode: 604 }, true) },
    ],
  },
};

/** A word beside the call. */
export const QualityIndicator: Story = {
  args: {
    states: [
      { name: 'Weak connection', happened: quality(31003) },
      { name: 'Not heard', happened: quality(31005) },
      { name: 'Nothing comes in', happened: quality(32001) },
      { name: 'They are silent', happened: quality(31006) },
    ],
  },
};
