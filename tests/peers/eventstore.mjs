// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What a sessionful server of the handshake era has sent on its streams, so that a client may resume one. */
export class EventStore {
    #events = [];

    async storeEvent(stream, message) {
        this.#events.push({ stream, message });
        return `event-${this.#events.length}`;
    }

    async getStreamIdForEventId(id) {
        return this.#events[this.#index(id)]?.stream;
    }

    async replayEventsAfter(id, { send }) {
        const from = this.#index(id);
        const stream = this.#events[from]?.stream;
        for (let i = from + 1; i < this.#events.length; ++i) {
            // An event without a message is the one that opens a stream.
            if (this.#events[i].stream === stream && this.#events[i].message?.jsonrpc) {
                await send(`event-${i + 1}`, this.#events[i].message);
            }
        }
        return stream;
    }

    #index(id) {
        return Number(String(id).replace('event-', '')) - 1;
    }
}
