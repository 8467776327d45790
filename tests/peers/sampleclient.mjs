// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One of our sample servers as the official TypeScript client meets it: sampleclient.mjs SAMPLE GENERATION TRANSPORT
//   SAMPLE      filesystem-tools, api-tools or realtime-tools; its program lies in $SIGNALBOX_BIN
//   GENERATION  v1 (@modelcontextprotocol/sdk, which opens with initialize) or v2 (@modelcontextprotocol/client, pinned
//               to 2026-07-28)
//   TRANSPORT   stdio, http or websocket
// Calls every tool. Exit code 0 if all was as it should be, else 1 and on standard error what was not.
import { Connections } from './sampleconnection.mjs';
import checkApiTools from './sampleapitools.mjs';
import checkFilesystemTools from './samplefilesystemtools.mjs';
import checkRealtimeTools from './samplerealtimetools.mjs';

const checks = { 'filesystem-tools': checkFilesystemTools, 'api-tools': checkApiTools, 'realtime-tools': checkRealtimeTools };

const [sample, generation, transport] = process.argv.slice(2);
const patienceMs = 100_000;
setTimeout(() => {
    console.error(`not done after ${patienceMs / 1000} s`);
    process.exit(1);
}, patienceMs).unref();
const connections = new Connections(sample, generation, transport);
try {
    await checks[sample](connections);
} catch (error) {
    console.error(error);
    process.exitCode = 1;
} finally {
    await connections.end();
}
