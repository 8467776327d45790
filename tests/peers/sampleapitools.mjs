// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import http from 'node:http';

const repository = {
    id: 1,
    full_name: 'octo/cat',
    description: 'A cat',
    license: { key: 'mit', spdx_id: 'MIT' },
    stargazers_count: 7
};
const issue = { number: 12, html_url: 'https://example.org/12', title: 'It bites', state: 'open' };

/** What GitHub answers for a repository of this name: status, headers, body. */
const refusals = {
    unauthorized: [401, {}, { message: 'Bad credentials' }, /refuses the token \(status 401\).*Bad credentials/],
    limited: [
        403,
        { 'X-RateLimit-Limit': '60', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1767225600' },
        { message: 'API rate limit exceeded' },
        /rate limit is used up \(status 403\)\. Try again after 2026-01-01T00:00:00Z/
    ],
    forbidden: [403, { 'X-RateLimit-Remaining': '12' }, { message: 'No access' }, /not permitted.*\(status 403\).*No access/],
    missing: [404, {}, { message: 'Not Found' }, /does not exist, or this server may not see it/],
    invalid: [
        422,
        {},
        { message: 'Validation Failed', errors: [{ field: 'title', code: 'missing_field' }] },
        /does not accept these arguments \(status 422\)\. It says: Validation Failed; title missing_field/
    ],
    slow: [0, {}, {}, /did not answer within 1 s/]
};

/** A GitHub of our own on loopback; `asked` counts what came for each path. */
function startGithub(asked) {
    const server = http.createServer((request, response) => {
        const name = request.url.split('/')[3];
        asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
        request.resume();
        if (refusals[name]) {
            const [status, headers, body] = refusals[name];
            if (status > 0) {
                response.writeHead(status, headers).end(JSON.stringify(body));
            }
        } else {
            response.writeHead(request.method === 'POST' ? 201 : 200).end(JSON.stringify(request.method === 'POST' ? issue : repository));
        }
    });
    return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Both tools of api-tools, and the sentence for each way in which GitHub refuses. */
export default async function check(connections) {
    const asked = [];
    const github = await startGithub(asked);
    try {
        await connections.start(['--time-limit', '1'], {
            GITHUB_API_URL: `http://127.0.0.1:${github.address().port}`,
            GITHUB_TOKEN: 'tok-123'
        });
        await calls(await connections.connect(), asked);
    } finally {
        github.close();
        github.closeAllConnections();
    }
}

async function calls(server, asked) {
    assert.deepEqual(await server.toolNames(), ['create_github_issue', 'get_github_repo_info']);

    const info = await server.good('get_github_repo_info', { owner: 'octo', repo: 'cat' });
    assert.deepEqual([info.full_name, info.license, info.stargazers_count], ['octo/cat', 'MIT', 7]);
    const made = await server.good('create_github_issue', { owner: 'octo', repo: 'cat', title: 'It bites' });
    assert.deepEqual([made.number, made.html_url], [12, 'https://example.org/12']);
    assert.deepEqual(asked, ['GET /repos/octo/cat Bearer tok-123', 'POST /repos/octo/cat/issues Bearer tok-123']);

    for (const [repo, [, , , told]] of Object.entries(refusals)) {
        asked.length = 0;
        const sentences = [
            await server.sentence('get_github_repo_info', { owner: 'octo', repo }),
            await server.sentence('create_github_issue', { owner: 'octo', repo, title: 'It bites' })
        ];
        for (const sentence of sentences) {
            assert.match(sentence, told);
            assert.doesNotMatch(sentence, /tok-123/);
        }
        assert.equal(asked.length, 2, `${repo}: sent twice`);
    }
}
