import { createCallStore } from '@faultline/core';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

/** The page as a server sends it, where nothing has happened yet. */
export const render = (): string => renderToString(<App store={createCallStore([])} />);
