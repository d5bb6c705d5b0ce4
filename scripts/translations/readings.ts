import { parseIcu } from '../../packages/components/src/icu/parse.ts';
import { formatterOf } from '../../packages/components/src/messages/format.ts';

/** The values of each argument: every choice that a message may make, and values of a usual length for the rest. */
const values: Readonly<Record<string, readonly (string | number)[]>> = {
  kind: ['microphone', 'camera', 'screen', 'speaker'],
  known: ['yes', 'no'],
  inCall: ['yes', 'no'],
  others: ['person', 'agent', 'avatar'],
  party: ['person', 'agent', 'avatar'],
  max: [0, 10],
  minutes: [0, 14],
  seconds: [0, 1, 2, 5, 21],
  count: [1, 2, 5, 21],
  attempt: [3],
  clock: ['1:48'],
  remote: ['Ana Ruiz'],
  host: ['call.example.com'],
  browser: ['Chrome'],
  app: ['Instagram'],
  label: ['Sales'],
  number: ['+1 555 0100'],
  reference: ['4F2A'],
  first: ['A.'],
  second: ['B.'],
  body: ['B.'],
};

type Say = (key: string) => string;

/** Every text of a message that a person can see. `word` returns the other messages that are inserted into it. */
export function readingsOf(
  text: string,
  args: Iterable<string>,
  locale: string,
  word: Say,
): readonly string[] {
  const part = parseIcu(text);
  const formatter = formatterOf(locale);
  const names = [...new Set([...args, 'kind'])].filter((name) => Object.hasOwn(values, name));
  let combinations: readonly Record<string, string | number>[] = [{}];
  for (const name of names)
    combinations = combinations.flatMap((given) =>
      (values[name] ?? []).map((value) => ({ ...given, [name]: value })),
    );
  const say = (key: string, given: Record<string, string | number>) =>
    parseIcu(word(key))(given, formatter, 0);
  return [
    ...new Set(
      combinations.map((given) => {
        const kind = String(given['kind']);
        const inner = { others: 'person', ...given };
        return part(
          {
            ...given,
            device: say(`device.${kind}`, inner),
            purpose: say(`purpose.${kind}`, inner),
            toggle: say(`toggle.${kind}`, inner),
            reason: say('media.deviceInUse.title', { ...inner, device: say(`device.${kind}`, inner) }),
            title: say('call.noAnswer.title', { ...inner, known: 'no' }),
          },
          formatter,
          0,
        );
      }),
    ),
  ];
}
