import { ownEntry, tableOf } from '@faultline/core';
import type { MessageArgs, MessageFormatter } from '../messages/types.ts';

/** The text of a part of a message; `count` is what `#` stands for. */
type Part = (args: MessageArgs, formatter: MessageFormatter, count: number) => string;

const deepest = 10;

/** The branches of a plural except those for exact numbers. */
const inexact = <Say>(say: Readonly<Record<string, Say>>): Readonly<Record<string, Say>> =>
  tableOf(Object.entries(say).filter(([key]) => !key.startsWith('=')));

/**
 * Parses an ICU message: placeholders `{name}` and `{name, number}`, `plural` with `#`, `=0` and `offset:`, `select`,
 * and quotes.
 *
 * @throws SyntaxError when the text is not an ICU message.
 */
export function parseIcu(text: string): Part {
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`"${text}" is no ICU message: it breaks at character ${at}.`);
  };
  const read = (what: RegExp): string => {
    what.lastIndex = at;
    const found = what.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const space = () => read(/\s*/y);
  const word = () => (space(), read(/[^\s{},#']+/y) || fail());
  const take = (char: string) => {
    space();
    if (text[at++] !== char) fail();
  };

  function branches(depth: number, inPlural: boolean): ReadonlyMap<string, Part> {
    const found = new Map<string, Part>();
    for (space(); text[at] !== '}'; space()) {
      const key = word();
      take('{');
      found.set(key, pattern(depth + 1, inPlural));
      take('}');
    }
    return found.has('other') ? found : fail();
  }

  function choice(name: string, isPlural: boolean, depth: number, inPlural: boolean): Part {
    take(',');
    space();
    const offset = isPlural ? Number(read(/offset:\s*\d+/y).replace(/\D/g, '')) : 0;
    const options = [...branches(depth, isPlural || inPlural)];
    return (args, formatter, outer) => {
      const value = ownEntry(args, name);
      const count = isPlural ? Number(value) - offset : outer;
      const say = tableOf(options.map(([key, part]) => [key, () => part(args, formatter, count)] as const));
      if (!isPlural) return formatter.select(say, value);
      // Exact branches compare the given number, before the offset is subtracted.
      return (ownEntry(say, `=${value}`) ?? (() => formatter.plural(count, inexact(say))))();
    };
  }

  function gap(depth: number, inPlural: boolean): Part {
    const name = word();
    space();
    if (text[at] !== ',') {
      return (args, formatter) => {
        const value = ownEntry(args, name) ?? '';
        return typeof value === 'number' ? formatter.number(value) : value;
      };
    }
    take(',');
    const kind = word();
    if (kind === 'number') return (args, formatter) => formatter.number(ownEntry(args, name));
    return kind === 'plural' || kind === 'select' ? choice(name, kind === 'plural', depth, inPlural) : fail();
  }

  function pattern(depth: number, inPlural: boolean): Part {
    if (depth > deepest) fail();
    const parts: Part[] = [];
    const say = (plain: string) => parts.push(() => plain);
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') {
        at++;
        parts.push(gap(depth, inPlural));
        take('}');
      } else if (text[at] === '#' && inPlural) {
        at++;
        parts.push((_args, formatter, count) => formatter.number(count));
      } else if (text[at] === "'") {
        const quoted = read(/'[{}#](?:[^']|'')*'?/y);
        if (quoted) say(quoted.slice(1).replace(/'$/, '').replaceAll("''", "'"));
        else say(read(/''?/y).slice(0, 1));
      } else say(read(/[^{}'#]+|#/y));
    }
    return (args, formatter, count) => parts.map((part) => part(args, formatter, count)).join('');
  }

  const message = pattern(0, false);
  return at < text.length ? fail() : message;
}
