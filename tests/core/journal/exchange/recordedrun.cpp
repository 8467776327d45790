// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedrun.h"

#include "core/json/jsontext.h"

namespace Signalbox {

namespace {

constexpr qint64 kStepNs = 12'500'000;

} // namespace

RecordedRun::RecordedRun()
{
    m_journal = std::move(*Journal::open(folder()));
}

RecordedRun::~RecordedRun() = default;

quint64 RecordedRun::add(const QByteArray &bytes, IndexRecord record, Direction direction)
{
    m_nowNs += kStepNs;
    return m_journal->record({.bytes = bytes, .wallNs = m_nowNs, .monoNs = m_nowNs / 1000, .direction = direction},
                             record);
}

IndexRecord RecordedRun::callRecord(const QByteArray &server, const QByteArray &tool)
{
    return {.server = name(server),
            .method = name("tools/call"),
            .about = name(tool),
            .kind = IndexRecord::Request,
            .session = 7};
}

quint64 RecordedRun::call(const QByteArray &server, const QByteArray &tool, const QByteArray &arguments,
                          const QByteArray &result)
{
    const QByteArray id = QByteArray::number(++m_lastId);
    IndexRecord record = callRecord(server, tool);
    const quint64 request = add("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":"
                                    + jsonString(QString::fromUtf8(tool)) + ",\"arguments\":" + arguments
                                    + ",\"_meta\":{\"progressToken\":" + id + "}}}",
                                record, Direction::Out);
    record.kind = IndexRecord::Result;
    record.pair = request + 1;
    add("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + result + '}', record);
    return request;
}

quint64 RecordedRun::httpCall(const QByteArray &server, const QByteArray &tool, const QByteArray &arguments,
                              const QByteArray &result, const QByteArray &head)
{
    const quint64 request = call(server, tool, arguments, result);
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nServer: test\r\n\r\n";
    add("{\"status\":200,\"url\":\"https://mcp.example.com/mcp?x=1&y=a%20b\",\"request\":"
            + jsonString(QString::fromLatin1(head)) + ",\"response\":" + jsonString(QString::fromLatin1(answer))
            + ",\"peer\":\"192.0.2.7:443\",\"tls\":\"TLSv1.3\",\"kept\":false,\"bytes\":321,\"times\":{\"name\":"
              "1000000,"
              "\"tcp\":3000000,\"tls\":6000000,\"sent\":7000000,\"firstByte\":11000000,\"end\":12500000}}",
        {.pair = request + 1, .server = name(server), .kind = IndexRecord::Http, .session = 7}, Direction::Out);
    return request;
}

void RecordedRun::addEveryKind()
{
    const quint16 odd = name("server \"of\" <many>\n names \xC3\xA9");
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte) {
        all += char(byte);
    }
    const QByteArrayList bodies = {
        "",
        "{}",
        "not JSON at all",
        " {\"a\":1} ",
        "{\"a\":1}\r",
        "{\n\"a\": 1.0e2,\n\"a\": 2\n}",
        "{\"twice\":1,\"twice\":2,\"number\":12345678901234567890.10}",
        "{\"lone\":\"\\ud800\"}",
        "{\"deep\":" + QByteArray(200, '[') + QByteArray(200, ']') + '}',
        "\xEF\xBB\xBF{\"bom\":true}",
        "{\"not utf-8\":\"\xFF\xFE\"}",
        all,
        QByteArray(70'000, '\x01'),
        '"' + QByteArray(300'000, 'x') + '"',
        "{\"text\":\"\xE2\x80\xA8 \xF0\x9F\x98\x80\"}",
    };
    quint8 kind = IndexRecord::Unknown;
    for (const QByteArray &body : bodies) {
        add(body, {.server = odd, .kind = kind, .session = 4'000'000'000U},
            kind % 2 == 0 ? Direction::In : Direction::Out);
        kind = kind == IndexRecord::Auth ? quint8(IndexRecord::Unknown) : quint8(kind + 1);
    }
    const quint64 request = call("everything", "echo", "{\"message\":\"hi\"}", "{\"content\":[]}");
    add("{\"jsonrpc\":\"2.0\",\"id\":9,\"error\":{\"code\":-32601,\"message\":\"no\"}}",
        {.pair = request + 1,
         .errorCode = -32601,
         .server = name("everything"),
         .kind = IndexRecord::ErrorResult,
         .flags = IndexRecord::Late | IndexRecord::Flagged | IndexRecord::Truncated | IndexRecord::ProbeTraffic});
    httpCall("web", "fetch", "{\"n\":1}", "{\"content\":[{\"type\":\"text\",\"text\":\"ok\"}]}",
             "POST /mcp?x=1&y=a%20b HTTP/1.1\r\nHost: mcp.example.com\r\nContent-Type: application/json\r\n"
             "Authorization: Bearer ***\r\nContent-Length: 111\r\nMcp-Session-Id: 77\r\n\r\n");
}

std::unique_ptr<JournalReader> RecordedRun::readerOf(const QString &folder)
{
    auto reader = JournalReader::open(folder);
    return reader ? std::move(*reader) : nullptr;
}

std::unique_ptr<JournalReader> RecordedRun::reader() const
{
    return readerOf(folder());
}

} // namespace Signalbox
