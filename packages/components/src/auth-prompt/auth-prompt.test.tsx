import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { describePart } from '../test-support/describePart.tsx';
import { AuthPrompt, authPromptAttributes, AuthPromptParts as Parts } from './index.ts';

afterEach(cleanup);

const prompt = sampleShown('auth.loginFailed', { actions: ['reauthenticate'] });

describe('AuthPrompt', () => {
  it('asks the person to sign in again', async () => {
    const fake = createFakeStore({ screen: sampleScreen({ prompt }) });
    showWithin(fake.store, <AuthPrompt />);
    expect(screen.getByRole('group', { name: 'You could not be signed in' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(fake.calls).toEqual([['recover', prompt.issueId, 'reauthenticate', undefined]]);
  });

  it('hands what the app’s own form collects to the same client', async () => {
    const fake = createFakeStore({ screen: sampleScreen({ prompt }) });
    showWithin(
      fake.store,
      <AuthPrompt
        form={({ recovery }) => (
          <button onClick={() => void recovery.run('reauthenticate', { login: 'ana' })}>Go</button>
        )}
      />,
    );
    expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Go' }));
    expect(fake.calls).toEqual([['recover', prompt.issueId, 'reauthenticate', { login: 'ana' }]]);
  });

  it('leaves media to its own family', () => {
    const fake = createFakeStore({ screen: sampleScreen({ prompt: sampleShown('media.permissionDenied') }) });
    showWithin(fake.store, <AuthPrompt />);
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('shows its state as the documented attributes', () => {
    const ofDevice = sampleScreen({ prompt: { ...prompt, device: 'microphone' } });
    showWithin(createFakeStore({ screen: ofDevice }).store, <AuthPrompt />);
    const found = screen
      .getByRole('group')
      .getAttributeNames()
      .filter((name) => name.startsWith('data-'));
    expect(found.sort()).toEqual([...authPromptAttributes].sort());
  });
});

describePart({ name: 'Root', part: Parts.Root, screen: { prompt } });
