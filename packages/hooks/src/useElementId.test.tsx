import { createCallStore } from '@faultline/core';
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { CallScope } from './CallScope.tsx';
import { showWithin } from './test-support/render.tsx';
import { useElementId } from './useElementId.ts';

afterEach(cleanup);

const Prompt = () => <p id={useElementId('prompt')} />;
const List = () => <p id={useElementId('list')} />;

/** The ids of a prompt in the scope of each call, all on one page. */
function idsOf(calls: readonly (string | null)[]): readonly string[] {
  const scopes = calls.map((call, index) => (
    <CallScope key={index} callId={call}>
      <Prompt />
    </CallScope>
  ));
  const { container } = showWithin(createCallStore([]), <>{scopes}</>);
  return [...container.querySelectorAll('p')].map(({ id }) => id);
}

it('an id is one element’s everywhere below a provider', () => {
  const elements = [Prompt, Prompt, List].map((Element, index) => <Element key={index} />);
  const { container } = showWithin(createCallStore([]), <>{elements}</>);
  const [first, second, other] = [...container.querySelectorAll('p')].map(({ id }) => id);
  expect(first).toMatch(/prompt$/);
  expect(second).toBe(first);
  expect(other).toMatch(/list$/);
});

it('a call has ids of its own, in the same words for a test to find', () => {
  const [one, none] = idsOf(['a', null]);
  expect(one).toMatch(/a-prompt$/);
  expect(none).toMatch(/[^a]-prompt$/);
});

it('whatever calls are called, no id has a blank and no two are the same', () => {
  const calls = ['a b', 'a.b', 'a-b', 'ab', 'ä', 'a', '😀', '.32', 'b a'];
  const ids = idsOf(calls);
  expect(new Set(ids).size).toBe(calls.length);
  for (const id of ids) expect(id).not.toMatch(/[\sä😀]/u);
});
