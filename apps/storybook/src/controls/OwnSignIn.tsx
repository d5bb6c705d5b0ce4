import type { SignInForm } from '@faultline/components';
import words from './words.json';

/** A sign-in of the app's own: one button that goes through its company's page. */
export const OwnSignIn = ({ recovery }: SignInForm) => (
  <button type="button" onClick={() => recovery.run('reauthenticate', { login_token: 'renewed' })}>
    {words.signIn}
  </button>
);
