// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server made with the SDK's second generation: v2peer.mjs ERA TRANSPORT
//   ERA        modern (2026-07-28 only), dual, or legacy (a session opened by initialize)
//   TRANSPORT  stdio, http (http://127.0.0.1:PORT/mcp; dual's handshake era has no session), or httpsse (every answer
//              a stream; modern and dual)
// Over HTTP it runs under announceport.mjs.
import { createMcpHandler } from '@modelcontextprotocol/server';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { localhostHostValidation, localhostOriginValidation, NodeStreamableHTTPServerTransport, toNodeHandler } from '@modelcontextprotocol/node';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { EventStore } from './eventstore.mjs';
import { buildServer, world } from './v2server.mjs';

const [era, transport] = process.argv.slice(2);

function handlerOfBothEras() {
    const options = { legacy: era === 'modern' ? 'reject' : 'stateless', responseMode: transport === 'httpsse' ? 'sse' : 'auto' };
    const handler = createMcpHandler(buildServer, options);
    world.notify = handler.notify;
    return toNodeHandler(handler);
}

function handlerOfSessions() {
    const sessions = new Map();
    const open = async () => {
        const eventStore = new EventStore();
        const session = new NodeStreamableHTTPServerTransport({
            sessionIdGenerator: () => randomUUID(),
            onsessioninitialized: id => sessions.set(id, session),
            eventStore,
            retryInterval: 200
        });
        session.onclose = () => sessions.delete(session.sessionId);
        await buildServer().connect(session);
        return session;
    };
    return async (request, response) => {
        const id = request.headers['mcp-session-id'];
        if (id && !sessions.has(id)) {
            response.writeHead(404, { 'Content-Type': 'application/json' });
            response.end(JSON.stringify({ jsonrpc: '2.0', error: { code: -32001, message: 'Session not found' }, id: null }));
            return;
        }
        await (sessions.get(id) ?? (await open())).handleRequest(request, response);
    };
}

function listen(handler) {
    const hostIsGood = localhostHostValidation();
    const originIsGood = localhostOriginValidation();
    const server = http.createServer((request, response) => {
        if (new URL(request.url, 'http://localhost').pathname !== '/mcp') {
            response.writeHead(404).end();
        } else if (hostIsGood(request, response) && originIsGood(request, response)) {
            void handler(request, response);
        }
    });
    server.listen(0, '127.0.0.1');
}

if (transport === 'stdio') {
    if (era === 'legacy') {
        await buildServer().connect(new StdioServerTransport());
    } else {
        serveStdio(buildServer, { legacy: era === 'modern' ? 'reject' : 'serve' });
    }
} else {
    listen(era === 'legacy' ? handlerOfSessions() : handlerOfBothEras());
}
