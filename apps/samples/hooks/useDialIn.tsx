import { useDialIn, useReconnectState } from '@faultline/hooks';

/** The phone as a way out while the connection is down, if the app gave a number to its provider. */
export function ByPhone() {
  const number = useDialIn();
  const { status } = useReconnectState();
  return number && status !== 'connected' ? <a href={number.href}>Call {number.label}</a> : null;
}
