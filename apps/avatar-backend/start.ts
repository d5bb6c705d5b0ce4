import { startAvatarBackend } from './src/backend.ts';

/** Runs the backend until Ctrl+C. Argument: its port, 4820 by default. */
const { url, stop } = await startAvatarBackend({ port: Number(process.argv[2] ?? 4820), retries: 3 });
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
console.log(`The avatar backend listens at ${url} (Ctrl+C ends it).`);
