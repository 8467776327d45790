// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stdio server that floods: `bench_flood [TOOLS]`. Its tool `flood` takes `count` and `rate` (log notifications, and how
// many a second; 0: as fast as they are taken), and answers with how many it sent. Written by hand on POSIX alone, so that
// it costs little beside what it measures. Speaks 2025-11-25.
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kBacklog = std::size_t(1) << 18; // bytes that may wait for the reader before no more are made

struct Flood
{
    std::string id; // of the call; empty: none runs
    long count = 0;
    double rate = 0;
    long sent = 0;
    Clock::time_point began;

    [[nodiscard]] long due() const
    {
        const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
        return rate > 0 ? std::min(count, long(seconds * rate)) : count;
    }
};

/// What stands after `"name":` in a line, up to the next comma or brace; empty if it is not there.
std::string member(const std::string &line, const std::string &name)
{
    const std::size_t at = line.find('"' + name + "\":");
    if (at == std::string::npos) {
        return {};
    }
    const std::size_t from = at + name.size() + 3;
    return line.substr(from, line.find_first_of(",}", from) - from);
}

class Server
{
public:
    explicit Server(int tools)
        : m_tools(tools)
    {
    }

    int run()
    {
        fcntl(STDOUT_FILENO, F_SETFL, fcntl(STDOUT_FILENO, F_GETFL) | O_NONBLOCK);
        while (m_isOpen || m_out.size() > m_written) {
            pollfd ends[] = {{.fd = m_isOpen ? STDIN_FILENO : -1, .events = POLLIN, .revents = 0},
                             {.fd = m_out.size() > m_written ? STDOUT_FILENO : -1, .events = POLLOUT, .revents = 0}};
            poll(ends, 2, m_flood.id.empty() ? -1 : 1);
            if ((ends[0].revents & (POLLIN | POLLHUP)) != 0) {
                read();
            }
            flood();
            if (!write()) {
                return 1;
            }
        }
        return 0;
    }

private:
    void read()
    {
        char bytes[65536];
        const ssize_t size = ::read(STDIN_FILENO, bytes, sizeof bytes);
        m_isOpen = size > 0;
        m_in.append(bytes, std::size_t(std::max<ssize_t>(size, 0)));
        for (std::size_t end = m_in.find('\n'); end != std::string::npos; end = m_in.find('\n')) {
            take(m_in.substr(0, end));
            m_in.erase(0, end + 1);
        }
    }

    void take(const std::string &line)
    {
        const std::string method = member(line, "method");
        const std::string id = member(line, "id");
        if (method == "\"initialize\"") {
            answer(id, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"logging":{}},)"
                       R"("serverInfo":{"name":"flood","version":"1"}})");
        } else if (method == "\"tools/list\"") {
            answer(id, toolList());
        } else if (method == "\"tools/call\"") {
            m_flood = {.id = id,
                       .count = std::atol(member(line, "count").c_str()),
                       .rate = std::atof(member(line, "rate").c_str()),
                       .sent = 0,
                       .began = Clock::now()};
        } else if (method == "\"notifications/cancelled\"") {
            m_flood = {};
        } else if (!id.empty()) {
            m_out +=
                R"({"jsonrpc":"2.0","id":)" + id + R"(,"error":{"code":-32601,"message":"Method not found"}})" + '\n';
        }
    }

    void answer(const std::string &id, const std::string &result)
    {
        m_out += R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":)" + result + "}\n";
    }

    [[nodiscard]] std::string toolList() const
    {
        std::string tools = R"({"name":"flood","description":"Sends log messages.","inputSchema":{"type":"object",)"
                            R"("properties":{"count":{"type":"integer"},"rate":{"type":"number"}}}})";
        for (int i = 1; i < m_tools; ++i) {
            tools += R"(,{"name":"tool_)" + std::to_string(i) + R"(","description":"One of many tools, number )"
                     + std::to_string(i) + R"(, with a line that says what it is for.","inputSchema":{"type":"object",)"
                     + R"("properties":{"path":{"type":"string"},"depth":{"type":"integer"}},"required":["path"]}})";
        }
        return R"({"tools":[)" + tools + "]}";
    }

    void flood()
    {
        if (m_flood.id.empty()) {
            return;
        }
        for (const long due = m_flood.due(); m_flood.sent < due && m_out.size() - m_written < kBacklog;
             ++m_flood.sent) {
            m_out += R"({"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","logger":"flood",)"
                     R"("data":"route 4711 was reloaded, entry )"
                     + std::to_string(m_flood.sent) + "\"}}\n";
        }
        if (m_flood.sent == m_flood.count) {
            answer(m_flood.id,
                   R"({"content":[{"type":"text","text":"sent )" + std::to_string(m_flood.sent) + R"("}]})");
            m_flood = {};
        }
    }

    bool write()
    {
        const ssize_t size = ::write(STDOUT_FILENO, m_out.data() + m_written, m_out.size() - m_written);
        if (size < 0) {
            return errno == EAGAIN || errno == EINTR;
        }
        m_written += std::size_t(size);
        if (m_written == m_out.size()) {
            m_out.clear();
            m_written = 0;
        }
        return true;
    }

    int m_tools;
    bool m_isOpen = true;
    std::string m_in;
    std::string m_out;
    std::size_t m_written = 0; // of m_out
    Flood m_flood;
};

} // namespace

int main(int argc, char **argv)
{
    return Server(argc > 1 ? std::atoi(argv[1]) : 1).run();
}
