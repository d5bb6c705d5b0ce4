import { bundle, transform } from 'lightningcss';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { UserConfig } from 'tsdown';

/** The name that a class has on the page: `root` in reconnect-banner.module.css → `faultline-reconnect-banner-root`. */
const patternOf = (file: string) => `faultline-${basename(file, '.module.css')}-[local]`;

/** Compiles one CSS module: its rules with the class names on the page, and a map from local names to these. */
const compile = (file: string) => {
  const { code, exports = {} } = transform({
    filename: file,
    code: readFileSync(file),
    minify: true,
    cssModules: {
      pattern: patternOf(file),
      dashedIdents: false,
      animation: true,
      container: true,
      grid: false,
    },
  });
  const names = Object.entries(exports)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([local, { name, composes }]) => [local, [name, ...composes.map((other) => other.name)].join(' ')]);
  return { css: code.toString(), names: Object.fromEntries(names) as Record<string, string> };
};

/** Every module that `entry` needs, then `entry` itself, each once, in the order in which they run. */
const inRunningOrder = (entry: string, importsOf: (id: string) => readonly string[] | undefined) => {
  const seen = new Set<string>();
  const order: string[] = [];
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    importsOf(id)?.forEach(visit);
    order.push(id);
  };
  visit(entry);
  return order;
};

/**
 * For browsers older than `light-dark()`: only the light colours, because these browsers would show no colour at all.
 */
function beforeLightDark(css: string): string {
  const colours = css.matchAll(
    /(--faultline-color-[a-z-]{1,40}):\s?light-dark\((oklch\([^)]{1,60}\)|#\w{3,8}),/g,
  );
  const light = [...colours].map(([, name, colour]) => `${name}:${colour}`);
  return light.length === 0
    ? ''
    : `@supports not (color:light-dark(red,red)){:where(:root,:host){${light.join(';')}}}`;
}

/**
 * Turns CSS modules into plain objects of class names, and writes all rules into one `dist/styles.css`: first the
 * content of `src/styles.css` (tokens), then each module in the order in which the scripts run. The scripts import no
 * CSS, so that they run anywhere; an app imports the style sheet once.
 */
export const cssModules = (folder: string): NonNullable<UserConfig['plugins']> => {
  const rules = new Map<string, string>();
  return {
    name: 'faultline-css-modules',
    load(id: string) {
      if (!id.endsWith('.module.css')) return null;
      const { css, names } = compile(id);
      rules.set(id, css);
      return { code: `export default ${JSON.stringify(names)};`, moduleType: 'js' };
    },
    writeBundle() {
      const entry = join(folder, 'src/styles.css');
      if (!existsSync(entry)) return;
      const shared = bundle({ filename: entry, minify: true }).code.toString();
      const own = inRunningOrder(join(folder, 'src/index.ts'), (id) => {
        const info = this.getModuleInfo(id);
        // The rules of parts that are loaded on demand are in the same sheet.
        return info ? [...info.importedIds, ...info.dynamicallyImportedIds] : [];
      });
      const sheets = [shared, beforeLightDark(shared), ...own.flatMap((id) => rules.get(id) ?? [])];
      writeFileSync(join(folder, 'dist/styles.css'), `${sheets.join('\n')}\n`);
      // From version 6 on, TypeScript needs types for what is imported only for its side effects.
      writeFileSync(join(folder, 'dist/styles.css.d.ts'), 'export {};\n');
    },
  };
};
