import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef, type MouseEvent, type Ref } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { HangupDialogParts } from '../hangup-dialog/index.ts';
import { ReconnectBannerParts } from '../reconnect-banner/index.ts';
import { renderPart } from './part.tsx';

afterEach(cleanup);

const show = (
  props: Parameters<typeof renderPart<'button'>>[2],
  own: Record<string, unknown>,
  ref?: Ref<Element>,
) => render(renderPart('button', { children: 'Go', ...own }, props, (ref ?? null) as never));
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Go' }));

describe('a part that an app adds something to', () => {
  it('does what the app does, and then its own', () => {
    const done: string[] = [];
    show({ onClick: () => done.push('app') }, { onClick: () => done.push('ours') });
    press();
    expect(done).toEqual(['app', 'ours']);
  });

  it('does not do its own where the app prevented it', () => {
    const own = vi.fn();
    show({ onClick: (event: MouseEvent) => event.preventDefault() }, { onClick: own });
    press();
    expect(own).not.toHaveBeenCalled();
  });

  it('keeps what it is where the app gives nothing', () => {
    const own = vi.fn();
    show({ onClick: undefined, className: undefined }, { onClick: own, className: 'ours' });
    press();
    expect(own).toHaveBeenCalledOnce();
    expect(screen.getByRole('button').className).toBe('ours');
  });

  it('has all classes, styles and handlers of an element in its place, and sets both refs', () => {
    const done: string[] = [];
    const [ours, theirs] = [createRef<Element>(), createRef<HTMLAnchorElement>()];
    show(
      {
        className: 'given',
        style: { color: 'red' },
        onClick: () => done.push('given'),
        render: (
          <a
            ref={theirs}
            role="button"
            className="element"
            style={{ margin: 1 }}
            onClick={() => done.push('element')}
          />
        ),
      },
      { className: 'ours', style: { padding: 2 }, onClick: () => done.push('ours') },
      ours,
    );
    press();
    const element = screen.getByRole('button');
    expect(element.className).toBe('ours given element');
    expect(element.getAttribute('style')).toBe('padding: 2px; color: red; margin: 1px;');
    expect(done).toEqual(['element', 'given', 'ours']);
    expect([ours.current, theirs.current]).toEqual([element, element]);
  });
});

describe('an id that an app gives', () => {
  it('to a title, names the banner', () => {
    const { store } = createFakeStore({
      screen: sampleScreen({ banner: sampleShown('signaling.reconnecting') }),
    });
    const { Root, Title } = ReconnectBannerParts;
    showWithin(
      store,
      <Root>
        <Title id="mine" />
      </Root>,
    );
    expect(screen.getByRole('group', { name: 'Reconnecting' }).getAttribute('aria-labelledby')).toBe('mine');
  });

  it('to an element in the place of a body, describes the dialog', () => {
    const dialog = { ...sampleShown('call.busy'), modal: true, call: null };
    const { store } = createFakeStore({ screen: sampleScreen({ dialog }) });
    const { Root, Heading, Body } = HangupDialogParts;
    showWithin(
      store,
      <Root>
        <Heading />
        <Body render={<div id="theirs" />} />
      </Root>,
    );
    expect(
      screen.getByRole('alertdialog', { hidden: true, description: 'Wait a few minutes, then call again.' }),
    ).toBeTruthy();
  });
});
