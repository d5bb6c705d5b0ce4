import '@faultline/components/styles.css';
import './theme.css';
import { CallStatus } from '@faultline/components';
import { CallProvider, type CallProviderProps } from '@faultline/hooks';
import { useEffect, useState } from 'react';

const themes = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;
type Theme = keyof typeof themes;
const names = Object.keys(themes) as Theme[];

/** The page's own switch. The attribute is on the root, so that it is also above every dialog. */
function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    return () => {
      delete root.dataset['theme'];
    };
  }, [theme]);
  return (
    <fieldset>
      <legend>Theme</legend>
      {names.map((name) => (
        <label key={name}>
          <input type="radio" name="theme" checked={theme === name} onChange={() => setTheme(name)} />
          {themes[name]}
        </label>
      ))}
    </fieldset>
  );
}

interface ThemedProps extends Pick<CallProviderProps, 'store'> {
  readonly dense?: boolean;
}

export const Themed = ({ store, dense = false }: ThemedProps) => (
  <CallProvider store={store}>
    <ThemeSwitch />
    <CallStatus className={dense ? 'dense' : ''} />
  </CallProvider>
);
