import { misuseError } from './misuseError.ts';

/** This package's messages for developers, by code. */
export const sentences = {
  'core/no-source':
    'createCallStore was given something that is no source: there is nothing to connect to. Pass what telnyxSource(client) and its like return.',
  'core/source-id':
    'createCallStore was given a source with the id {id}: it stands in issues and on screens. Give it a short plain name, e.g. telnyxSource(client, { id: "second" }).',
  'core/same-id':
    'createCallStore was given two sources with one id: their events could not be told apart. Give each its own `id`, e.g. telnyxSource(client, { id: "second" }).',
  'core/timing':
    'createCallStore was given timing.{name} = {ms}: it is a length in ms, 0 or more, and Infinity for never. Leave it out for the default.',
  'core/snooze':
    'store.dismiss was given a time to snooze that is no length in ms: nobody could say when the message may come back. Pass a number, 0 or more, and Infinity for never; leave it out to dismiss without snoozing.',
  'core/listener':
    'store.subscribe was given a listener that is no function, or a topic that is no text: nobody could be called. Pass a function, and a topic such as "screen" or none.',
  'core/view':
    'store.read was given something that is no view: there is nothing to compute. Pass a view that @faultline/core exports, e.g. screenView.',
  'core/never-connected':
    'A call store has been listened to for {seconds} s, as components do that show it, and was never connected: none of its sources is heard, so that no trouble is shown. Call store.connect() beside createCallStore, before the SDK connects.',
  'core/no-issue':
    'There is no issue "{issueId}" to recover from: it may have been evicted or belong to another store. Take the id from a snapshot of this store.',
  'core/nobody-handles':
    'Nobody handles "{action}" for "{issueId}": neither its source nor the app\'s actions do. Offer only the actions a snapshot lists, or pass one in the `actions` map.',
  'core/action-limit':
    '"{action}" has not come out within {limitMs} ms: it counts as failed, so that it can be asked for again. Settle the promise of the action, or raise timing.actLimitMs.',
  'core/code-prefix':
    'The code id "{id}" does not begin with "{sdk}/": ids are unique over all SDKs by their prefix. Rename it to "{sdk}/{id}".',
};

/** An error of this package for a developer. */
export const misuse = (code: keyof typeof sentences, values?: Readonly<Record<string, string>>): Error =>
  misuseError(code, () => (process.env.NODE_ENV === 'production' ? undefined : sentences[code]), values);
