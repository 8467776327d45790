// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { appendFile, mkdtemp, mkdir, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from './sampleconnection.mjs';

const manyConnections = 20;

/** Both tools of realtime-tools, news of a resource, and that nothing of a connection stays when it ends. */
export default async function check(connections) {
    const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'signalbox-sample-')));
    try {
        const root = path.join(folder, 'root');
        await mkdir(root);
        await writeFile(path.join(folder, 'secret'), 'SECRET');
        await writeFile(path.join(root, 'log'), 'one\ntwo\nthree\n');
        await connections.start(['--root', root]);
        const before = connections.server && (await held(connections.server));
        const server = await connections.connect();
        await tails(server, path.join(root, 'log'));
        await monitors(server, path.join(root, 'new'));
        await tellsOfResources(server, path.join(root, 'log'));
        await server.close();
        if (before) {
            await leavesNothing(connections, before);
        }
    } finally {
        await rm(folder, { recursive: true });
    }
}

async function tails(server, log) {
    assert.deepEqual(await server.toolNames(), ['monitor_file_changes', 'tail_file']);
    assert.equal((await server.good('tail_file', { path: 'log', lines: 2 })).text, 'two\nthree\n');
    for (const tool of ['tail_file', 'monitor_file_changes']) {
        assert.match(await server.sentence(tool, { path: '../secret' }), /outside/);
        assert.match(await server.sentence(tool, { path: 'nowhere' }), /does not exist/);
    }
    const more = server.good('tail_file', { path: 'log', wait_seconds: 300 });
    const writer = setInterval(() => void appendFile(log, 'more\n'), 50); // the call may begin at any time
    const { text } = await more.finally(() => clearInterval(writer));
    assert.match(text, /^(more\n)+$/); // only what was added
}

async function monitors(server, file) {
    const told = [];
    const onprogress = ({ message }) => told.push(message);
    const changes = server.good('monitor_file_changes', { path: '', seconds: 300, most: 3 }, { onprogress });
    const steps = [
        ['Watching.', () => writeFile(file, '')],
        ['created new', () => appendFile(file, 'bytes')],
        ['modified new', () => rm(file)]
    ];
    for (const [i, [message, act]] of steps.entries()) {
        await until(() => told.length > i, () => `${message} after ${told}`);
        assert.equal(told[i], message);
        await act();
    }
    assert.deepEqual((await changes).changes.map(one => `${one.change} ${one.name}`), ['created new', 'modified new', 'removed new']);
}

async function tellsOfResources(server, log) {
    const uri = pathToFileURL(log).href;
    const { resources } = await server.client.listResources();
    assert.deepEqual(resources.map(resource => resource.uri), [uri]);
    const updated = [];
    await server.watch(uri, changed => updated.push(changed));
    await appendFile(log, 'four\n');
    await until(() => updated.length > 0, () => `news of ${uri}`);
    assert.equal(updated[0], uri);
    const { contents } = await server.client.readResource({ uri });
    assert.match(contents[0].text, /four\n$/);
}

/** How many files the process holds open, and how many places it watches. */
async function held(process) {
    const names = await readdir(`/proc/${process.pid}/fd`);
    const infos = await Promise.all(names.map(name => readFile(`/proc/${process.pid}/fdinfo/${name}`, 'utf8').catch(() => '')));
    return { files: names.length, watches: infos.join('').match(/^inotify wd:/gm)?.length ?? 0 };
}

async function leavesNothing(connections, before) {
    let watching = 0;
    const clients = await Promise.all(Array.from({ length: manyConnections }, () => connections.connect()));
    const ends = clients.map(client => {
        const onprogress = ({ message }) => (watching += message === 'Watching.' ? 1 : 0);
        return client.call('monitor_file_changes', { path: 'log', seconds: 3600 }, { onprogress }).then(
            () => assert.fail('it ended by itself'),
            () => {}
        );
    });
    await until(() => watching === manyConnections, () => `${manyConnections} that watch, ${watching} do`);
    const during = await held(connections.server);
    assert.ok(during.files >= before.files + 2 * manyConnections, JSON.stringify([before, during])); // a socket and a watch each
    assert.ok(during.watches >= before.watches + manyConnections, JSON.stringify([before, during]));
    await Promise.all(clients.map(client => client.close()));
    await Promise.all(ends);
    let after;
    await until(
        async () => {
            after = await held(connections.server);
            return after.files === before.files && after.watches === before.watches;
        },
        () => JSON.stringify({ before, during, after })
    );
}
