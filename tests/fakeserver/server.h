// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "wire.h"

#include <map>
#include <string>
#include <string_view>

namespace Fake {

/// Takes one line at a time and answers; answers that are due later wait in a table by time.
class Server
{
public:
    explicit Server(const Options &options);

    void started(); ///< what the flags ask to be told at start
    void received(std::string_view line);
    void sendDue();                   ///< what the clock has made due
    [[nodiscard]] int waitMs() const; ///< until the next answer is due; -1: none
    [[nodiscard]] bool reading() const { return m_reading; }

private:
    struct Request
    {
        std::string id;
        std::string method;
        std::string params;
        bool modern = false;
    };
    struct Due
    {
        std::string id; ///< of the request, so that a cancel finds it
        std::string line;
    };

    void receivedBatch(std::string_view line);
    void answer(const Request &request);
    void probe(const Request &request);
    void initialize(const Request &request);
    void list(const Request &request);
    void call(const Request &request);
    void callEcho(const Request &request);
    void callProgress(const Request &request);
    void askClient(const Request &request);
    void answered(std::string_view line);
    void fixed(const Request &request);
    void complete(const Request &request);

    void result(const Request &request, std::string body, long delayMs = 0);
    void error(const Request &request, long code, std::string_view message, std::string_view data = {});
    void text(const Request &request, std::string_view quotedText, bool isError = false, long delayMs = 0);
    void finish(const Request &request, std::string answerLine, long delayMs);
    void notify(std::string_view method, std::string_view params);
    [[noreturn]] void crash();

    const Options &m_options;
    Wire m_wire;
    bool m_reading = true;
    bool m_called = false;
    long m_asked = 0;
    std::string m_batch;                     ///< answers to a batch that is being read; empty: none is
    std::map<std::string, Request> m_asking; ///< by the id of our own request
    std::multimap<long, Due> m_due;          ///< by monotonic milliseconds
};

} // namespace Fake
