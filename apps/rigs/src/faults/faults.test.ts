import { describe, expect, it } from 'vitest';
import { microphoneFaults } from '../page/faults/microphoneFaults.ts';
import { plays } from '../plays.ts';
import { bobFaults } from '../sipjs/bobFaults.ts';
import { faultGroups, faultsOn, type FaultTable } from './fault.ts';

const tables: readonly (readonly [string, FaultTable<never>])[] = [
  ...Object.entries(plays).map(([name, { faults }]) => [name, faults] as const),
  ['the other end of a SIP call', bobFaults('alice')],
  ['the microphone', microphoneFaults],
];

describe('the faults that a person can choose', () => {
  it.each(tables)('each say in one sentence what they do to the network: %s', (_, faults) => {
    for (const { does } of Object.values(faults)) {
      expect(does).toMatch(/^\p{Lu}.{15,}[^.]\.$/u);
      expect(does).not.toMatch(/\. \p{Lu}/u);
    }
  });

  it.each(tables)('have names and a place each: %s', (_, faults) => {
    const all = Object.values(faults);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(all.map(({ does }) => does)).size).toBe(all.length);
    for (const { group } of all) expect(faultGroups).toContain(group);
  });
});

describe('a fault on its server', () => {
  const door = { isShut: false };
  const faults = faultsOn<typeof door>(
    {
      shut: {
        group: 'server',
        name: 'Shut the door',
        does: 'Lets nobody in.',
        run: (one) => void (one.isShut = true),
        undo: {
          name: 'Open the door',
          run: (one) => void (one.isShut = false),
          isDue: ({ isShut }) => isShut,
        },
      },
      knock: { group: 'person', name: 'Knock', does: 'Makes a noise.', run: () => undefined },
    },
    door,
  );
  const inForce = () => faults.states().flatMap(({ id, isInForce }) => (isInForce ? [id] : []));

  it('is in force as long as the server says so', async () => {
    expect(inForce()).toEqual([]);
    await faults.actOf('shut', 'run')?.();
    expect(inForce()).toEqual(['shut']);
    await faults.actOf('shut', 'undo')?.();
    expect(inForce()).toEqual([]);
    door.isShut = true;
    expect(inForce()).toEqual(['shut']);
  });

  it('cannot be ended when it does not last, nor caused when nobody knows it', () => {
    expect(faults.actOf('knock', 'undo')).toBeUndefined();
    expect(faults.actOf('constructor', 'run')).toBeUndefined();
  });
});
