// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tools of the peer made with the SDK's second generation. Each says on standard error what a test cannot see
// from outside: that a cancelled call stopped.
import { acceptedContent, inputRequired, inputResponse } from '@modelcontextprotocol/server';
import * as z from 'zod/v4';

const text = value => ({ content: [{ type: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) }] });

/** Waits, but not longer than until the call is cancelled; answers whether it was. */
function pause(ms, signal) {
    return new Promise(resolve => {
        const timer = setTimeout(() => resolve(false), ms);
        signal.addEventListener('abort', () => {
            clearTimeout(timer);
            resolve(true);
        });
    });
}

export function registerTools(server, world) {
    registerPlain(server);
    registerSlow(server);
    registerAsking(server, world);
    registerChanging(server, world);
}

function registerPlain(server) {
    server.registerTool(
        'echo',
        { description: 'Answers its text', inputSchema: z.object({ text: z.string() }), annotations: { readOnlyHint: true } },
        async args => text(args.text)
    );
    server.registerTool(
        'add',
        {
            description: 'Adds two numbers',
            inputSchema: z.object({ a: z.number(), b: z.number() }),
            outputSchema: z.object({ sum: z.number() })
        },
        async ({ a, b }) => ({ ...text(`${a + b}`), structuredContent: { sum: a + b } })
    );
    server.registerTool('fail', { description: 'Always fails', inputSchema: z.object({}) }, async () => ({
        ...text('This tool always fails'),
        isError: true
    }));
    // Its arguments are mirrored into headers; the SDK refuses a call whose headers are absent or differ.
    server.registerTool(
        'headers',
        {
            description: 'Answers the headers of its request',
            inputSchema: z.object({
                region: z.string().meta({ 'x-mcp-header': 'Region' }),
                level: z.number().int().optional().meta({ 'x-mcp-header': 'Level' }),
                dry: z.boolean().optional().meta({ 'x-mcp-header': 'Dry-Run' })
            })
        },
        async (args, ctx) => text(Object.fromEntries(ctx.http?.req?.headers ?? []))
    );
    server.registerTool(
        'meta',
        { description: 'Answers what came with the request', inputSchema: z.object({}) },
        async (args, ctx) => text({ meta: ctx.mcpReq._meta ?? {}, envelope: ctx.mcpReq.envelope ?? {}, session: ctx.sessionId ?? null })
    );
}

function registerSlow(server) {
    server.registerTool(
        'count',
        { description: 'Counts and reports progress', inputSchema: z.object({ steps: z.number().int(), delayMs: z.number().int() }) },
        async ({ steps, delayMs }, ctx) => {
            const progressToken = ctx.mcpReq._meta?.progressToken;
            for (let i = 1; i <= steps; ++i) {
                if (await pause(delayMs, ctx.mcpReq.signal)) {
                    console.error('count was cancelled');
                    break;
                }
                if (progressToken !== undefined) {
                    const params = { progressToken, progress: i, total: steps, message: `step ${i}` };
                    await ctx.mcpReq.notify({ method: 'notifications/progress', params });
                }
            }
            return text(`counted to ${steps}`);
        }
    );
    server.registerTool(
        'wait',
        { description: 'Waits until it is cancelled, or so long', inputSchema: z.object({ ms: z.number().int() }) },
        async ({ ms }, ctx) => {
            console.error('wait began');
            if (await pause(ms, ctx.mcpReq.signal)) {
                console.error('wait was cancelled');
            }
            return text('waited');
        }
    );
    // Legacy sessions: the server closes the call's stream, and the client resumes it.
    server.registerTool(
        'hangup',
        { description: 'Closes the stream of its own call and answers after a while', inputSchema: z.object({ ms: z.number().int() }) },
        async ({ ms }, ctx) => {
            ctx.http?.closeSSE?.();
            await pause(ms, ctx.mcpReq.signal);
            return text(ctx.http?.closeSSE ? 'hung up' : 'cannot hang up');
        }
    );
    server.registerTool(
        'talk',
        { description: 'Logs one message of each level', inputSchema: z.object({}) },
        async (args, ctx) => {
            for (const level of ['debug', 'info', 'notice', 'warning', 'error', 'critical', 'alert', 'emergency']) {
                await ctx.mcpReq.log(level, `a message of level ${level}`, 'peer');
            }
            return text('talked');
        }
    );
}

const form = {
    type: 'object',
    properties: {
        name: { type: 'string', title: 'Name', default: 'nobody' },
        age: { type: 'integer', minimum: 0, maximum: 150 },
        colour: { type: 'string', oneOf: [{ const: 'r', title: 'Red' }, { const: 'g', title: 'Green' }] },
        agreed: { type: 'boolean', default: false }
    },
    required: ['name', 'agreed']
};

// One handler each for both eras: the SDK turns what is asked into requests of its own where the client needs that.
function registerAsking(server, world) {
    const ask = (name, description, request, answer) =>
        server.registerTool(name, { description, inputSchema: z.object({}) }, async (args, ctx) => {
            const view = inputResponse(ctx.mcpReq.inputResponses, 'answer');
            return view.kind === 'missing' ? inputRequired({ inputRequests: { answer: request() } }) : text(answer(view));
        });
    ask('ask', 'Asks the person to fill in a form', () => inputRequired.elicit({ message: 'Who are you?', requestedSchema: form }), view => ({
        action: view.action,
        content: view.content ?? null
    }));
    ask('visit', 'Asks the person to visit a page', () => inputRequired.elicitUrl({ message: 'Please sign in', url: 'https://example.com/sign-in' }), view => ({
        action: view.action
    }));
    ask(
        'sample',
        'Asks the model of the client',
        () => inputRequired.createMessage({ messages: [{ role: 'user', content: { type: 'text', text: 'Say yes' } }], maxTokens: 10 }),
        view => view
    );
    ask('roots', 'Asks for the roots of the client', () => inputRequired.listRoots(), view => view);

    server.registerTool('twice', { description: 'Asks twice, and keeps a state in between', inputSchema: z.object({}) }, async (args, ctx) => {
        const state = ctx.mcpReq.requestState();
        const answer = acceptedContent(ctx.mcpReq.inputResponses, state ? 'second' : 'first');
        const elicit = message => inputRequired.elicit({ message, requestedSchema: { type: 'object', properties: { word: { type: 'string' } } } });
        if (state && answer) {
            return text(`${state.first} ${answer.word}`);
        }
        if (answer) {
            return inputRequired({ inputRequests: { second: elicit('The second word?') }, requestState: await world.codec.mint({ first: answer.word }) });
        }
        return inputRequired({ inputRequests: { first: elicit('The first word?') } });
    });
}

function registerChanging(server, world) {
    server.registerTool('touch', { description: 'Changes peer://counter', inputSchema: z.object({}) }, async () => {
        world.counter += 1;
        await world.resourceUpdated(server, 'peer://counter');
        return text(`${world.counter}`);
    });
    server.registerTool('grow', { description: 'Adds a tool to the list', inputSchema: z.object({}) }, async () => {
        world.grown += 1;
        registerGrown(server, world.grown);
        world.toolsChanged();
        return text(`grown${world.grown}`);
    });
    for (let i = 1; i <= world.grown; ++i) {
        registerGrown(server, i);
    }
}

function registerGrown(server, number) {
    server.registerTool(`grown${number}`, { description: 'A tool that came later', inputSchema: z.object({}) }, async () => text(`${number}`));
}
