// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An OTLP/HTTP collector that takes JSON and holds it against OpenTelemetry's own protocol definition: each body is made
// a message by the code that OpenTelemetry generated from its .proto files, written as protobuf, read again and turned
// back into JSON. What does not come back as it came in was no field, or of another type, and is refused with 400.
//
// It runs under announceport.mjs. For each request a line on standard error: {"path", "bytes", "problem"?, "message"?}.
import root from '@opentelemetry/otlp-transformer/build/src/generated/root.js';
import assert from 'node:assert';
import http from 'node:http';

const collector = root.opentelemetry.proto.collector;
const types = {
    '/v1/traces': collector.trace.v1.ExportTraceServiceRequest,
    '/v1/metrics': collector.metrics.v1.ExportMetricsServiceRequest
};
const idDigits = { traceId: 32, spanId: 16, parentSpanId: 16 };

// OTLP departs from protobuf's JSON in one thing: ids are hexadecimal, not base64 (opentelemetry-proto, docs/specification.md).
function withBase64Ids(key, value) {
    if (!(key in idDigits)) {
        return value;
    }
    assert.match(value, new RegExp(`^[0-9a-f]{${idDigits[key]}}$`, 'i'), `${key} is no id`);
    return Buffer.from(value, 'hex').toString('base64');
}

// An empty list and an absent one are the same in protobuf.
function withoutEmptyLists(key, value) {
    return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function read(path, text) {
    const type = types[path];
    assert.ok(type, `nothing is taken at ${path}`);
    const sent = JSON.parse(text, withBase64Ids);
    const wire = type.encode(type.fromObject(sent)).finish();
    const back = type.toObject(type.decode(wire), { longs: String, bytes: String });
    assert.deepStrictEqual(back, JSON.parse(JSON.stringify(sent), withoutEmptyLists));
    return back;
}

http.createServer((request, response) => {
    const chunks = [];
    request.on('data', chunk => chunks.push(chunk));
    request.on('end', () => {
        const body = Buffer.concat(chunks);
        const seen = { path: request.url, bytes: body.length };
        try {
            assert.equal(request.method, 'POST');
            assert.equal(request.headers['content-type'], 'application/json');
            seen.message = read(request.url, new TextDecoder('utf-8', { fatal: true }).decode(body));
        } catch (error) {
            seen.problem = error.message;
        }
        console.error(JSON.stringify(seen));
        response.writeHead(seen.problem ? 400 : 200, { 'Content-Type': 'application/json' });
        response.end(seen.problem ? JSON.stringify({ code: 3, message: seen.problem }) : '{}');
    });
}).listen(4318);
