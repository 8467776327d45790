// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the peer made with the SDK's second generation offers, whatever the transport and the era.
import { completable, createRequestStateCodec, McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { memorySkillFiles, SkillsExtension } from '@modelcontextprotocol/server/ext/skills';
import { randomBytes } from 'node:crypto';
import * as z from 'zod/v4';
import { registerTools } from './v2tools.mjs';

const colours = ['red', 'green', 'grey', 'blue'];

const skills = await SkillsExtension.load(
    memorySkillFiles({
        'greeting/SKILL.md': '---\nname: greeting\ndescription: How to greet\n---\n\nSay hello. More in references/MORE.md.\n',
        'greeting/references/MORE.md': 'Say it twice.\n'
    })
);

/** What outlives one request: over HTTP the SDK makes a server for each. `notify` is its handler's, once there is one. */
export const world = {
    codec: createRequestStateCodec({ key: randomBytes(32), ttlSeconds: 600 }),
    counter: 0,
    grown: 0,
    notify: null,
    async resourceUpdated(server, uri) {
        this.notify?.resourceUpdated(uri);
        if (server.isModern || server.subscribed.has(uri)) {
            await server.server.sendResourceUpdated({ uri });
        }
    },
    toolsChanged() {
        this.notify?.toolsChanged();
    }
};

export function buildServer(context = { era: 'legacy' }) {
    const server = new McpServer(
        { name: 'signalbox-peer', title: 'Peer', version: '2.0.0' },
        {
            capabilities: { logging: {}, resources: { subscribe: true, listChanged: true }, tools: { listChanged: true } },
            instructions: 'A peer for tests.',
            requestState: { verify: world.codec.verify }
        }
    );
    server.isModern = context.era === 'modern';
    server.subscribed = new Set();
    registerTools(server, world);
    registerResources(server);
    registerPrompts(server);
    skills.attach(server);
    return server;
}

function registerResources(server) {
    server.registerResource('text', 'peer://text', { title: 'Text', mimeType: 'text/plain' }, async uri => ({
        contents: [{ uri: uri.href, mimeType: 'text/plain', text: 'hällo\n' }]
    }));
    server.registerResource('bytes', 'peer://bytes', { mimeType: 'application/octet-stream' }, async uri => ({
        contents: [{ uri: uri.href, mimeType: 'application/octet-stream', blob: Buffer.from([0, 1, 2, 255]).toString('base64') }]
    }));
    server.registerResource('counter', 'peer://counter', { description: 'Changes when touched' }, async uri => ({
        contents: [{ uri: uri.href, text: `${world.counter}` }]
    }));
    const complete = { colour: value => colours.filter(colour => colour.startsWith(value)) };
    server.registerResource(
        'colour',
        new ResourceTemplate('peer://colour/{colour}', { list: undefined, complete }),
        { description: 'A colour by its name' },
        async (uri, { colour }) => ({ contents: [{ uri: uri.href, text: `the colour ${colour}` }] })
    );
    // Whom to tell is the server's own bookkeeping in the handshake era.
    server.server.setRequestHandler('resources/subscribe', request => {
        server.subscribed.add(request.params.uri);
        return {};
    });
    server.server.setRequestHandler('resources/unsubscribe', request => {
        server.subscribed.delete(request.params.uri);
        return {};
    });
}

function registerPrompts(server) {
    server.registerPrompt(
        'paint',
        {
            title: 'Paint',
            description: 'Asks for a picture',
            argsSchema: z.object({
                colour: completable(z.string(), value => colours.filter(colour => colour.startsWith(value))),
                shade: completable(z.string(), (value, context) => [`light ${context?.arguments?.colour ?? ''}`]).optional()
            })
        },
        ({ colour, shade }) => ({ messages: [{ role: 'user', content: { type: 'text', text: `Paint it ${shade ?? ''} ${colour}` } }] })
    );
}
