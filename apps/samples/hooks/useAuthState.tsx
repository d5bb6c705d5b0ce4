import { useAuthState } from '@faultline/hooks';

/** A line beside the person's name. */
export function SignInState() {
  const auth = useAuthState();
  if (auth.status === 'required') return <p>Sign in to call.</p>;
  if (auth.status === 'expiringSoon' && auth.deadlineAt !== null)
    return (
      <p>Signed in until {new Date(auth.deadlineAt).toLocaleTimeString('en', { timeStyle: 'short' })}</p>
    );
  return auth.status === 'signedIn' ? <p>Signed in</p> : null;
}
