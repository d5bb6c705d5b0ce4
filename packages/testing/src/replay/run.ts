import { main } from './cli.ts';

process.exitCode = main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`)) ? 0 : 1;
