import { CallScope, useCallErrors } from '@faultline/hooks';

const Line = ({ name }: { readonly name: string }) => (
  <li>
    {name}: {useCallErrors().status === 'trouble' ? 'something is wrong' : 'fine'}
  </li>
);

/** A list of calls in which each line is about its own call alone. */
export const Lines = ({ callIds }: { readonly callIds: readonly string[] }) => (
  <ul>
    {callIds.map((callId) => (
      <CallScope key={callId} callId={callId}>
        <Line name={callId} />
      </CallScope>
    ))}
    <CallScope callId={null}>
      <Line name="The connection" />
    </CallScope>
  </ul>
);
