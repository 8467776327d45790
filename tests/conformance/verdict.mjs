// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the suite's own summary of a client run lets pass: a scenario in which nothing was checked, and a client that
// failed or was killed while its checks happened to be good. verdict.mjs FOLDER; exit code 1 if there is such a one.
// Scenarios that the run does not score are only named.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
const summary = readFileSync(path.join(folder, 'summary.txt'), 'utf8');
const unscored = new Set([...summary.matchAll(/^ +[✓✗] (\S+) \(/gm)].map(match => match[1]));

// In these the client does right to give up (`allowClientError` in the suite's source).
const mayFail =
    /^(auth\/(scope-retry-limit|resource-mismatch|iss-(supported-missing|wrong-issuer|unexpected|normalized)|metadata-issuer-mismatch)|http-invalid-tool-headers|sep-2640-client-verify-.*)$/;

function scenarios(under) {
    return readdirSync(path.join(folder, under), { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .flatMap(entry => {
            const at = path.join(under, entry.name);
            return /-\d{4}-\d\d-\d\dT[\dZ-]+$/.test(entry.name) ? [at] : scenarios(at);
        });
}

let failed = false;
for (const at of scenarios('')) {
    const name = at.replace(/-\d{4}-\d\d-\d\dT[\dZ-]+$/, '');
    const checks = JSON.parse(readFileSync(path.join(folder, at, 'checks.json'), 'utf8'));
    const code = /^exit (\d+)$/m.exec(readFileSync(path.join(folder, at, 'stderr.txt'), 'utf8'))?.[1] ?? 'none';
    const faults = [];
    if (!checks.some(check => check.status === 'SUCCESS' && check.id !== 'wire-schema-valid')) {
        faults.push('nothing was checked');
    }
    if (code !== '0' && !mayFail.test(name)) {
        faults.push(`the client's exit code was ${code}`);
    }
    if (faults.length > 0) {
        console.log(`${unscored.has(name) ? 'not scored' : 'no proof'}: ${name}: ${faults.join('; ')}`);
        failed ||= !unscored.has(name);
    }
}
process.exit(failed ? 1 : 0);
