import { useId } from 'react';
import { faultGroups, type FaultState } from '../../faults/fault.ts';
import type { PanelState } from './usePanel.ts';
import words from './words.json';

/** A fault: its button, which ends it while it is in force, and what it does to the network. */
function Fault({ fault, act }: { readonly fault: FaultState; readonly act: PanelState['act'] }) {
  const { id, name, does, undo, isInForce } = fault;
  const doesId = useId();
  return (
    <li data-in-force={isInForce || undefined}>
      <button
        type="button"
        aria-describedby={doesId}
        onClick={() => void act(id, isInForce ? 'undo' : 'run')}
      >
        {isInForce ? undo : name}
      </button>
      <p id={doesId}>
        {isInForce && <strong>{words.inForce}: </strong>}
        {does}
      </p>
    </li>
  );
}

/** Everything that can be broken, by where it is from, and mended again. */
export function FaultPanel({ state: { panel, faults, failure, act } }: { readonly state: PanelState }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="studio-faults">
      <h2 id={id}>{words.faults}</h2>
      <p className="studio-quiet">{panel?.hint}</p>
      <p role="alert" className="studio-problem">
        {failure !== null && words.faultFailed.replace('{reason}', failure)}
      </p>
      {faultGroups.map((group) => {
        const here = faults.filter((fault) => fault.group === group);
        return (
          here.length > 0 && (
            <section key={group} aria-labelledby={`${id}${group}`}>
              <h3 id={`${id}${group}`}>{words[`group.${group}`]}</h3>
              <ul>
                {here.map((fault) => (
                  <Fault key={fault.id} fault={fault} act={act} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p className="studio-quiet">{words.browserHint}</p>
    </section>
  );
}
