import {
  NotificationProvider,
  useNotificationDispatch,
  useNotificationState,
} from 'amazon-chime-sdk-component-library-react';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';

const [add, remove] = [0, 1];

/** Its notifications live in one context: every reader is told of every one. */
export const mount = (element, count, rendered) => {
  let dispatch = () => undefined;
  const Sender = () => ((dispatch = useNotificationDispatch()), null);
  const Reader = memo(() => {
    const { notifications } = useNotificationState();
    rendered();
    return <i>{notifications.length}</i>;
  });
  createRoot(element).render(
    <NotificationProvider>
      <Sender />
      {Array.from({ length: count }, (_, index) => (
        <Reader key={index} />
      ))}
    </NotificationProvider>,
  );
  return {
    one: (index) =>
      dispatch(
        index % 2 === 0
          ? { type: add, payload: { id: 'connection', severity: 'info', message: 'Reconnecting' } }
          : { type: remove, payload: 'connection' },
      ),
  };
};
