import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { describePart } from '../test-support/describePart.tsx';
import { heard } from '../test-support/heard.ts';
import { QualityIndicator, qualityIndicatorAttributes, QualityIndicatorParts as Parts } from './index.ts';

afterEach(cleanup);

const weak = sampleShown('quality.degraded', { callId: 'a' });
const silent = sampleShown('media.microphoneSilent', { callId: 'b', actions: ['checkMicrophone'] });

describe('QualityIndicator', () => {
  it('says in words what is wrong, and more when it is opened', () => {
    const { store } = createFakeStore({ screen: sampleScreen({ indicators: [weak, silent] }) });
    showWithin(store, <QualityIndicator />);
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('summary')?.textContent)).toEqual([
      'Weak connection',
      'We cannot hear you',
    ]);
    expect(items[1]?.textContent).toContain('Check its switch and cable');
  });

  it('tells it politely, never at once', async () => {
    const { store } = createFakeStore({ screen: sampleScreen({ indicators: [silent] }) });
    showWithin(store, <QualityIndicator />);
    await heard();
    expect([screen.getByRole('status').textContent, screen.getByRole('alert').textContent]).toEqual([
      'We cannot hear you. No sound comes from your microphone. Check its switch and cable, or choose another one.',
      '',
    ]);
  });

  it('keeps to one call where it is asked to', () => {
    const { store } = createFakeStore({ screen: sampleScreen({ indicators: [weak, silent] }) });
    showWithin(store, <QualityIndicator callId="a" />);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('can be hidden for ten minutes', async () => {
    const fake = createFakeStore({ screen: sampleScreen({ indicators: [weak] }) });
    showWithin(fake.store, <QualityIndicator />);
    await userEvent.click(screen.getByText('Weak connection', { selector: 'summary *' }));
    await userEvent.click(screen.getByRole('button', { name: 'Hide for 10 minutes' }));
    expect(fake.calls).toEqual([['dismiss', weak.issueId, 600_000]]);
  });

  it('offers what the app handles', async () => {
    const fake = createFakeStore({ screen: sampleScreen({ indicators: [silent] }) });
    showWithin(fake.store, <QualityIndicator />);
    await userEvent.click(screen.getByText('We cannot hear you', { selector: 'summary *' }));
    await userEvent.click(screen.getByRole('button', { name: 'Check microphone' }));
    expect(fake.calls).toEqual([['recover', silent.issueId, 'checkMicrophone', undefined]]);
  });

  it('shows its state as the documented attributes', () => {
    const ofDevice = { ...silent, device: 'microphone' } as const;
    const { store } = createFakeStore({ screen: sampleScreen({ indicators: [ofDevice] }) });
    showWithin(store, <QualityIndicator />);
    const found = [
      ...screen.getByRole('list').getAttributeNames(),
      ...screen.getByRole('listitem').getAttributeNames(),
    ];
    expect(found.filter((name) => name.startsWith('data-')).sort()).toEqual(
      [...qualityIndicatorAttributes].sort(),
    );
  });
});

const inRoot = (part: React.ReactElement) => <Parts.Root>{part}</Parts.Root>;
describePart({ name: 'Root', part: Parts.Root, screen: { indicators: [weak] } });
describePart({ name: 'Snooze', part: Parts.Snooze, inRoot, screen: { indicators: [weak] } });
