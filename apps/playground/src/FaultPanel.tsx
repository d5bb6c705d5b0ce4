import { useState } from 'react';
import { faultIds, type FaultId } from './faults.ts';
import words from './words.json';

async function cause(fault: FaultId): Promise<string | null> {
  const response = await fetch(`/faults/${fault}`, { method: 'POST' }).catch((error: unknown) => error);
  if (!(response instanceof Response)) return String(response);
  return response.ok ? null : response.text();
}

/** Buttons that break the gateway under the page, and mend it again. */
export function FaultPanel() {
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <aside aria-labelledby="faults">
      <h2 id="faults">{words.title}</h2>
      <div className="row">
        {faultIds.map((fault) => (
          <button key={fault} type="button" onClick={() => void cause(fault).then(setFailure)}>
            {words[`fault.${fault}`]}
          </button>
        ))}
      </div>
      {failure !== null && <p role="alert">{words.failed.replace('{reason}', failure)}</p>}
      <p>{words['hint.numbers']}</p>
      <p>{words['hint.browser']}</p>
    </aside>
  );
}
