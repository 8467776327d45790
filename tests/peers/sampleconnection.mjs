// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connections of the official TypeScript client to a sample server, in both of its generations.
import * as v2 from '@modelcontextprotocol/client';
import { StdioClientTransport as StdioOfV2 } from '@modelcontextprotocol/client/stdio';
import { Client as ClientOfV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as StdioOfV1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as HttpOfV1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { WebSocketClientTransport } from '@modelcontextprotocol/sdk/client/websocket.js';
import { ResourceUpdatedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';

const me = { name: 'signalbox-sample-client', version: '1.0.0' };

/** One client of the sample, the differences between the generations hidden. */
class Connection {
    constructor(generation) {
        this.isV1 = generation === 'v1';
        this.client = this.isV1
            ? new ClientOfV1(me)
            : new v2.Client(me, { versionNegotiation: { mode: { pin: '2026-07-28' } } });
    }

    async open(transport) {
        this.transport = transport;
        await this.client.connect(transport);
        return this;
    }

    /** The names of all tools, sorted. */
    async toolNames() {
        const { tools } = await this.client.listTools();
        return tools.map(tool => tool.name).sort();
    }

    call(name, args, options) {
        return this.isV1
            ? this.client.callTool({ name, arguments: args }, undefined, options)
            : this.client.callTool({ name, arguments: args }, options);
    }

    /** The structured content of a call that goes well. */
    async good(name, args, options) {
        const result = await this.call(name, args, options);
        assert.ok(!result.isError, `${name}: ${JSON.stringify(result)}`);
        return result.structuredContent;
    }

    /** The sentence of a call that the tool says went wrong. */
    async sentence(name, args) {
        const result = await this.call(name, args);
        assert.equal(result.isError, true, `${name}: ${JSON.stringify(result)}`);
        assert.equal(result.content[0].type, 'text');
        return result.content[0].text;
    }

    /** Calls `then` with each resource of these that changes. */
    async watch(uri, then) {
        const take = notification => then(notification.params.uri);
        if (this.isV1) {
            this.client.setNotificationHandler(ResourceUpdatedNotificationSchema, take);
            await this.client.subscribeResource({ uri });
        } else {
            this.client.setNotificationHandler('notifications/resources/updated', take);
            await this.client.listen({ resourceSubscriptions: [uri] });
        }
    }

    async close() {
        await this.transport.terminateSession?.().catch(() => {}); // 2026-07-28 has none
        await this.client.close();
    }
}

/** Starts the sample and opens connections to it. */
export class Connections {
    constructor(sample, generation, transport) {
        Object.assign(this, { sample, generation, transport });
        this.program = path.join(process.env.SIGNALBOX_BIN, `signalbox-${sample}`);
        this.open = [];
        process.on('exit', () => this.server?.kill());
    }

    /** Arguments and variables of the sample; one that listens is started. */
    async start(args, variables = {}) {
        const env = { ...process.env, ...variables };
        const byPort = this.sample === 'filesystem-tools' ? ['--http', '0', '--websocket'] : [];
        const byStdio = this.sample === 'filesystem-tools' ? [] : ['--stdio'];
        this.stdio = { command: this.program, args: [...args, ...byStdio], env };
        if (this.transport !== 'stdio') {
            this.server = spawn(this.program, [...args, ...byPort], { env, stdio: ['ignore', 'ignore', 'pipe'] });
            this.url = await this.#address();
        }
    }

    #address() {
        return new Promise((resolve, reject) => {
            let said = '';
            this.server.once('exit', code => reject(new Error(`the sample ended with ${code}: ${said}`)));
            this.server.stderr.on('data', bytes => {
                said += bytes;
                const address = /Serving \w+:(\S+)\n/.exec(said);
                if (address) {
                    resolve(new URL(`${this.transport === 'http' ? 'http' : 'ws'}:${address[1]}`));
                }
            });
        });
    }

    async connect() {
        const connection = new Connection(this.generation);
        this.open.push(connection);
        return connection.open(this.#makeTransport());
    }

    #makeTransport() {
        const isV1 = this.generation === 'v1';
        switch (this.transport) {
            case 'stdio':
                return isV1 ? new StdioOfV1(this.stdio) : new StdioOfV2(this.stdio);
            case 'http':
                return isV1 ? new HttpOfV1(this.url) : new v2.StreamableHTTPClientTransport(this.url);
            default: // the second generation has none of its own, and takes any
                return new WebSocketClientTransport(this.url);
        }
    }

    async end() {
        await Promise.allSettled(this.open.map(connection => connection.close()));
        this.server?.removeAllListeners('exit');
        this.server?.kill();
    }
}

/** Waits until `isSo` answers true; fails with `what` after 20 seconds. */
export async function until(isSo, what) {
    const end = Date.now() + 20_000;
    while (!(await isSo())) {
        assert.ok(Date.now() < end, `in vain waited for: ${what()}`);
        await new Promise(resolve => setTimeout(resolve, 20));
    }
}
