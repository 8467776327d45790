// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small server made with the SDK's first generation, for what server-everything does not do: v1peer.mjs WAY
//   json       Streamable HTTP whose answers are bodies of JSON, with a session, at /mcp
//   stateless  Streamable HTTP without a session, at /mcp
//   sse        HTTP+SSE of 2024-11-05 at /sse, which asks the person over its stream
// It runs under announceport.mjs.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import * as z from 'zod/v4';

const way = process.argv[2];

function buildServer() {
    const server = new McpServer({ name: 'signalbox-v1-peer', version: '1.0.0' });
    server.registerTool('echo', { description: 'Answers its text', inputSchema: { text: z.string() } }, async ({ text }) => ({
        content: [{ type: 'text', text }]
    }));
    server.registerTool('ask', { description: 'Asks the person', inputSchema: {} }, async () => {
        const requestedSchema = { type: 'object', properties: { name: { type: 'string' } } };
        const answer = await server.server.elicitInput({ message: 'Who are you?', requestedSchema });
        return { content: [{ type: 'text', text: JSON.stringify(answer) }] };
    });
    return server;
}

const sessions = new Map();

async function streamable(request, response) {
    const id = request.headers['mcp-session-id'];
    let session = sessions.get(id);
    if (!session) {
        const withSession = { sessionIdGenerator: () => randomUUID(), onsessioninitialized: made => sessions.set(made, session) };
        session = new StreamableHTTPServerTransport(way === 'json' ? { ...withSession, enableJsonResponse: true } : { sessionIdGenerator: undefined });
        await buildServer().connect(session);
    }
    await session.handleRequest(request, response);
}

async function sse(request, response) {
    const url = new URL(request.url, 'http://localhost');
    if (request.method === 'GET' && url.pathname === '/sse') {
        const session = new SSEServerTransport('/messages', response);
        sessions.set(session.sessionId, session);
        session.onclose = () => sessions.delete(session.sessionId);
        await buildServer().connect(session);
        return;
    }
    const session = sessions.get(url.searchParams.get('sessionId'));
    if (session && request.method === 'POST') {
        await session.handlePostMessage(request, response);
    } else {
        response.writeHead(request.method === 'POST' && url.pathname === '/sse' ? 405 : 404).end();
    }
}

http.createServer(way === 'sse' ? sse : streamable).listen(0, '127.0.0.1');
