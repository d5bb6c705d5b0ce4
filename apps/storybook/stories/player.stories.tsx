import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { sees } from '../src/sees.ts';
import { PlayerPage } from '../src/player/page/PlayerPage.tsx';

const meta = {
  title: 'Incident player',
  component: PlayerPage,
  args: { recording: 'telnyx-kill-recover' },
} satisfies Meta<typeof PlayerPage>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Any recording, moment by moment: what is on the screen, when, and why. */
export const OneRecording: Story = {};

/** Two SDKs that lose their server, on one time. */
export const SideBySide: Story = { args: { second: 'livekit-server-killed-resumed' } };

/** For a machine that does other work too: a limit for what hangs, not a measure. */
const patient = { timeout: 20_000 };

// What follows is only tests: they leave the player somewhere in the middle. Storybook reads tags without running the file.

const scrubber = (canvas: HTMLElement) =>
  within(canvas).findByRole<HTMLInputElement>('slider', { name: 'Moment' }, patient);
const press = (canvas: HTMLElement, name: string | RegExp) =>
  userEvent.click(within(canvas).getByRole('button', { name }));
const spoken = async (canvas: HTMLElement) => (await scrubber(canvas)).getAttribute('aria-valuetext');
const banner = (canvas: HTMLElement) => within(canvas).queryByRole('group', { name: /^Reconnecting/ });

/** Goes to a moment of the list by its name. */
const goTo = async (canvas: HTMLElement, name: RegExp) => {
  await scrubber(canvas);
  const moments = within(canvas).getByRole('region', { name: 'Moments' });
  await userEvent.click(within(moments).getByRole('button', { name }));
};

/** Steps go from event to event and to what the screen does between them, and back to just what was there before. */
export const Steps: Story = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const page = within(canvasElement);
    await goTo(canvasElement, /^1\.652 s telnyx\.error/);
    await expect(banner(canvasElement)).toBeNull();
    const why = page.getByRole('group', { name: 'Why this, and why not that' });
    await expect(within(why).getByText('Not shown yet: waits 1.5 s, until 2.068 s.')).toBeVisible();
    for (let step = 0; step < 3; step++) await press(canvasElement, 'Step forward');
    await expect(await spoken(canvasElement)).toBe('2.068 s, Banner: Reconnecting');
    await waitFor(() => expect(banner(canvasElement)).toBeVisible(), patient);
    await expect(within(why).getByText('Shown.')).toBeVisible();
    await press(canvasElement, 'Step back');
    await expect(await spoken(canvasElement)).toBe('1.652 s, telnyx.socket.close');
    await waitFor(() => expect(banner(canvasElement)).toBeNull(), patient);
  },
};

/** The scrubber goes to any time, with its moment as its spoken value. */
export const Scrubs: Story = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const slider = await scrubber(canvasElement);
    await fireEvent.change(slider, { target: { value: '3' } });
    await waitFor(() => expect(banner(canvasElement)).toBeVisible(), patient);
    await expect(slider.getAttribute('aria-valuetext')).toMatch(/^3 s, /);
    await fireEvent.change(slider, { target: { value: '0.5' } });
    await waitFor(() => expect(banner(canvasElement)).toBeNull(), patient);
    await expect(slider).toHaveAttribute('aria-valuetext', '0.5 s, telnyx.ready');
  },
};

/** Playing goes on by itself, to its end, and can be held. */
export const Plays: Story = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const page = within(canvasElement);
    const slider = await scrubber(canvasElement);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Speed' }), '16×');
    await press(canvasElement, 'Play');
    await waitFor(() => expect(slider.valueAsNumber).toBeGreaterThan(0.1), patient);
    await waitFor(
      () => expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/, The end$/)),
      {
        timeout: 20_000,
      },
    );
    // Slowly enough that it is not over before it is held.
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Speed' }), '0.25×');
    await press(canvasElement, 'Play');
    await press(canvasElement, 'Pause');
    await expect(slider.valueAsNumber).toBeLessThan(Number(slider.max));
    await expect(page.getByRole('button', { name: 'Play' })).toBeEnabled();
  },
};

const mine = (events: readonly object[]) =>
  JSON.stringify({ sdk: '@telnyx/webrtc', version: '', recordedAt: '2026-01-01T00:00:00.000Z', events });
const busy = mine([
  { tMs: 0, event: 'telnyx.ready', payload: {} },
  {
    tMs: 1_000,
    event: 'telnyx.warning',
    payload: { warning: { code: 34_001 }, sessionId: 's' },
  },
]);

const droppedOn = async (element: HTMLElement, name: string, text: string) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name, { type: 'application/json' }));
  await fireEvent(
    element,
    new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, composed: true }),
  );
};

/** A file that is dropped on the page is played; one that is no recording changes nothing, and a sentence says why. */
export const Drops: Story = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const page = within(canvasElement);
    await scrubber(canvasElement);
    await droppedOn(canvasElement, 'from-production.json', busy);
    await expect(await page.findByRole('heading', { name: 'from-production' }, patient)).toBeVisible();
    await droppedOn(canvasElement, 'odd.json', '{"sdk": "fax", "events": []}');
    await expect(await page.findByText(/Nobody plays recordings of "fax"/, {}, patient)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'from-production' })).toBeVisible();
  },
};

/** A text that is pasted is played. */
export const Pastes: Story = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const page = within(canvasElement);
    await scrubber(canvasElement);
    await userEvent.click(page.getByText('Open a recording of your own'));
    const field = page.getByRole('textbox', { name: 'Its text' });
    await fireEvent.change(field, { target: { value: 'hello' } });
    await press(canvasElement, 'Open this text');
    await expect(await page.findByText(/This is not JSON/, {}, patient)).toBeVisible();
    await fireEvent.change(field, { target: { value: busy } });
    await press(canvasElement, 'Open this text');
    await expect(await page.findByRole('heading', { name: 'Pasted recording' }, patient)).toBeVisible();
    await expect(page.queryByText(/This is not JSON/)).toBeNull();
  },
};

/** The link has the recording in it: opened, it is played again. */
export const Shares: Story = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const page = within(canvasElement);
    await scrubber(canvasElement);
    await droppedOn(canvasElement, 'from-production.json', busy);
    await page.findByRole('heading', { name: 'from-production' }, patient);
    await press(canvasElement, 'Copy a link to it');
    const field = await page.findByRole<HTMLInputElement>('textbox', { name: /^The link/ }, patient);
    const { hash } = new URL(field.value);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Recording' }), 'sipjs-invite-486');
    await page.findByRole('heading', { name: 'sipjs-invite-486' }, patient);
    window.location.hash = hash;
    await expect(await page.findByRole('heading', { name: 'from-production' }, patient)).toBeVisible();
    window.location.hash = hash.slice(0, -40);
    await expect(await page.findByText(/The link is not complete/, {}, patient)).toBeVisible();
    window.location.hash = '';
  },
};

/** Two at once: each has its own language, and both are at the same time. */
export const Compares: Story = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const page = within(canvasElement);
    await scrubber(canvasElement);
    await userEvent.click(page.getByRole('checkbox', { name: 'Show two side by side' }));
    const second = await page.findByRole('group', { name: 'Second recording' }, patient);
    await page.findByRole('region', { name: 'telnyx-kill-recover 2' }, patient);
    await userEvent.selectOptions(within(second).getByRole('combobox', { name: 'Language' }), 'de');
    await fireEvent.change(await scrubber(canvasElement), { target: { value: '3' } });
    const [english, german] = [1, 2].map((place) =>
      within(page.getByRole('region', { name: `telnyx-kill-recover ${place}` })),
    );
    await waitFor(
      () => expect(english?.getByRole('group', { name: /^Reconnecting/ })).toBeVisible(),
      patient,
    );
    await waitFor(() => expect(german?.getByRole('group', { name: /verb/i })).toBeVisible(), patient);
  },
};

/** Whoever presses a button of what is shown is told that this is not what was recorded; a step brings that back. */
export const Pressed: Story = {
  tags: ['!dev'],
  args: { recording: 'sipjs-invite-486' },
  async play({ canvasElement }) {
    const page = within(canvasElement);
    await goTo(canvasElement, /Dialog: /);
    await userEvent.click(await page.findByRole('button', { name: 'Close' }, patient));
    await expect(await page.findByText(/this is not what was recorded/, {}, patient)).toBeVisible();
    await press(canvasElement, 'Step forward');
    await sees(page.findByRole('button', { name: 'Close' }, patient));
    await expect(page.queryByText(/this is not what was recorded/)).toBeNull();
  },
};

/** The line of the moment stands where its time is, also where the page runs from right to left. */
export const RightToLeft: Story = {
  tags: ['!dev'],
  globals: { locale: 'ar' },
  async play({ canvasElement }) {
    await scrubber(canvasElement);
    await waitFor(() => expect(document.documentElement).toHaveAttribute('dir', 'rtl'));
    const lanes = canvasElement.querySelectorAll('.player-lane > ul');
    await expect(lanes.length).toBeGreaterThan(0);
    for (const lane of lanes) {
      const { direction, backgroundPositionX } = getComputedStyle(lane);
      await expect([direction, backgroundPositionX]).toEqual(['ltr', '0%, 0px']);
    }
  },
};
