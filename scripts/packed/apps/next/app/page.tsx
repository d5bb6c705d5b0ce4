import { Suspense } from 'react';
import { Call } from '../Call.tsx';

export const dynamic = 'force-dynamic';

/** Something that the server has to wait for, so that the page comes in two parts. */
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
