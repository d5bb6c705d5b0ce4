import { useEffect, useState } from 'react';
import words from './words.json';

/** What the playground's server tells the panel. */
interface PanelState {
  readonly sdk: string;
  readonly sdks: readonly { readonly name: string; readonly title: string }[];
  readonly faults: readonly string[];
  readonly hint: string;
}

async function cause(fault: string): Promise<string | null> {
  const address = `/faults/${encodeURIComponent(fault)}`;
  const response = await fetch(address, { method: 'POST' }).catch((error: unknown) => error);
  if (!(response instanceof Response)) return String(response);
  return response.ok ? null : response.text();
}

/** Buttons that break the servers under the page, and mend them again; and the choice of another SDK. */
export function FaultPanel() {
  const [panel, setPanel] = useState<PanelState | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    void fetch('/panel').then(
      async (response) => setPanel((await response.json()) as PanelState),
      (error: unknown) => setFailure(String(error)),
    );
  }, []);
  return (
    <aside aria-labelledby="faults">
      <h2 id="faults">{words.breakSomething}</h2>
      {panel && (
        <>
          <label>
            {words.sdk}{' '}
            <select
              value={panel.sdk}
              onChange={({ target }) => window.location.assign(`/sdk/${target.value}`)}
            >
              {panel.sdks.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <div className="row">
            {panel.faults.map((fault) => (
              <button key={fault} type="button" onClick={() => void cause(fault).then(setFailure)}>
                {fault}
              </button>
            ))}
          </div>
          <p>{panel.hint}</p>
        </>
      )}
      {failure !== null && <p role="alert">{words.faultFailed.replace('{reason}', failure)}</p>}
      <p>{words.browserHint}</p>
    </aside>
  );
}
