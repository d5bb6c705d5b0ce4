import { Suspense } from 'react';
import { Call } from '../Call.tsx';

export const dynamic = 'force-dynamic';

/** A component that the server must wait for, so that the page arrives in two parts. */
async function Slow() {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return <Call />;
}

export default function Page() {
  return (
    <Suspense fallback={<p>One moment</p>}>
      <Slow />
    </Suspense>
  );
}
