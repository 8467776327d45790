// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before a server (node --import): whatever address the server asks for, it listens on a free port of
// 127.0.0.1 and says so on standard error, in one line: "listening on 127.0.0.1:PORT". A server that listens ends when
// its standard input does, so that none outlives the test that started it.
import net from 'node:net';

const listen = net.Server.prototype.listen;

net.Server.prototype.listen = function (...args) {
    const done = args.find(arg => typeof arg === 'function');
    this.once('listening', () => {
        console.error(`listening on 127.0.0.1:${this.address().port}`);
        endWithInput();
    });
    return listen.call(this, { host: '127.0.0.1', port: 0 }, done);
};

let watching = false;

function endWithInput() {
    if (watching) {
        return;
    }
    watching = true;
    process.stdin.on('end', () => {
        setTimeout(() => process.exit(0), 1000).unref(); // it may tidy up first
        process.kill(process.pid, 'SIGTERM');
    });
    process.stdin.resume();
}
