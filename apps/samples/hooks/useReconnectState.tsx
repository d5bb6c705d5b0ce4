import { useReconnectState } from '@faultline/hooks';

/** A sign in the corner that follows the connection without any delay. */
export function ConnectionSign() {
  const connection = useReconnectState();
  if (connection.status !== 'reconnecting') return <p>{connection.status}</p>;
  return <p>reconnecting{connection.attempt !== null && `, attempt ${connection.attempt}`}</p>;
}
