// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Every tool of filesystem-tools, and that nothing leads out of its folder. */
export default async function check(connections) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'signalbox-sample-'));
    try {
        const root = path.join(folder, 'root');
        await mkdir(path.join(root, 'sub'), { recursive: true });
        await writeFile(path.join(folder, 'secret'), 'SECRET');
        await writeFile(path.join(root, 'text'), 'Grüße\n');
        await writeFile(path.join(root, 'bytes'), Buffer.from([0, 255, 1]));
        await connections.start(['--root', root]);
        await calls(await connections.connect());
    } finally {
        await rm(folder, { recursive: true });
    }
}

async function calls(server) {
    assert.deepEqual(await server.toolNames(), ['list_directory', 'read_file', 'run_command']);

    const text = await server.good('read_file', { path: 'text' });
    assert.deepEqual([text.content, text.encoding, text.size], ['Grüße\n', 'utf-8', 8]);
    const bytes = await server.good('read_file', { path: 'bytes' });
    assert.deepEqual([bytes.content, bytes.encoding], [Buffer.from([0, 255, 1]).toString('base64'), 'base64']);
    assert.match(await server.sentence('read_file', { path: 'nowhere' }), /does not exist/);
    assert.match(await server.sentence('read_file', { path: '../secret' }), /outside/);

    const listed = await server.good('list_directory', {});
    assert.deepEqual(listed.entries.map(entry => `${entry.type} ${entry.name}`), ['file bytes', 'directory sub', 'file text']);
    assert.match(await server.sentence('list_directory', { path: '..' }), /outside/);

    const found = await server.good('run_command', { command: 'grep', args: ['-c', 'Gr', 'text'] });
    assert.deepEqual([found.exitCode, found.stdout], [0, '1\n']);
    assert.ok((await server.sentence('run_command', { command: 'find', args: ['-delete'] })).length > 0);
}
