// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/frame.h"
#include "core/wire/http/sseparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Signalbox;

namespace {

struct Event
{
    QByteArray type;
    QByteArray data;
    QByteArray lastId;
    bool operator==(const Event &) const = default;
};

struct Outcome
{
    QList<Event> events;
    QByteArray lastId;
    std::optional<int> retryMs;
    bool operator==(const Outcome &) const = default;
};

void take(SseParser &parser, QByteArrayView chunk, QList<Event> *events)
{
    parser.feed(chunk, [events](const SseEvent &event) { events->append({event.type, event.data, event.lastId}); });
}

Outcome parse(QByteArrayView stream)
{
    SseParser parser(1 << 20);
    Outcome outcome;
    take(parser, stream, &outcome.events);
    outcome.lastId = parser.lastId();
    outcome.retryMs = parser.retryMs();
    return outcome;
}

/// What the standard says, told in another way: the whole stream is normalised first, then cut (WHATWG HTML section 9.2.6).
Outcome reference(QByteArray stream)
{
    if (stream.startsWith("\xEF\xBB\xBF")) {
        stream.remove(0, 3);
    }
    stream.replace("\r\n", "\n").replace('\r', '\n');
    Outcome outcome;
    QByteArray type;
    QByteArray data;
    QByteArray id;
    const qsizetype whole = stream.lastIndexOf('\n');
    for (const QByteArray &line : whole < 0 ? QByteArrayList() : stream.left(whole).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = colon < 0 ? line : line.left(colon);
        QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
        if (value.startsWith(' ')) {
            value.remove(0, 1);
        }
        if (line.isEmpty()) {
            outcome.lastId = id;
            if (!data.isEmpty()) {
                outcome.events.append({type.isEmpty() ? QByteArray("message") : type, data.chopped(1), id});
            }
            type.clear();
            data.clear();
        } else if (name == "data") {
            data += value + '\n';
        } else if (name == "event") {
            type = value;
        } else if (name == "id" && !value.contains('\0')) {
            id = value;
        } else if (name == "retry" && !value.isEmpty()
                   && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; })) {
            outcome.retryMs = value.size() > 9 ? 60000 : std::min(60000, value.toInt());
        }
    }
    return outcome;
}

QByteArray randomStream(QRandomGenerator &random)
{
    static const QByteArrayList kParts = {"data",
                                          "data:",
                                          "data: ",
                                          "data:  two",
                                          ":comment",
                                          "event: note",
                                          "event",
                                          "id: 7",
                                          "id",
                                          "id: a\0b",
                                          "retry: 1000",
                                          "retry: 1x",
                                          "retry:",
                                          "retry: 999999999999",
                                          "data: {\"a\":1}",
                                          "nothing: here",
                                          "data: \xC3\xA9",
                                          " data: x",
                                          "\xEF\xBB\xBF",
                                          "data:x:y",
                                          ""};
    static const QByteArrayList kEnds = {"\n", "\r", "\r\n", "\n\n", "\r\r", "\r\n\r\n", "\n\r"};
    QByteArray stream = random.bounded(4) == 0 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    const int lines = random.bounded(1, 40);
    for (int i = 0; i < lines; ++i) {
        const qsizetype which = random.bounded(static_cast<int>(kParts.size()));
        stream += which == 9 ? QByteArray("id: a\0b", 7) : kParts.at(which);
        stream += kEnds.at(random.bounded(static_cast<int>(kEnds.size())));
    }
    return stream;
}

} // namespace

class TestSseParser : public QObject
{
    Q_OBJECT

private slots:
    void h14_readsTheCornerCases_data();
    void h14_readsTheCornerCases();
    void h14_givesTheSameEventsForEveryChunking();
    void h14_capsRetry_data();
    void h14_capsRetry();
    void movesTheIdOnlyAtTheEndOfAnEvent();
    void padsTheData();
    void h07_endsAtTheLimit_data();
    void h07_endsAtTheLimit();
    void readsALargeEventInSmallPieces();
};

void TestSseParser::h14_readsTheCornerCases_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("expected"); // type, data, id of each event
    const auto row = [](const char *name, const QByteArray &stream, const QByteArrayList &expected) {
        QTest::newRow(name) << stream << expected;
    };
    row("LF", "data: a\n\n", {"message", "a", ""});
    row("CR", "data: a\r\r", {"message", "a", ""});
    row("CR LF", "data: a\r\n\r\n", {"message", "a", ""});
    row("LF CR is two ends", "data: a\n\rdata: b\n\n", {"message", "a", "", "message", "b", ""});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        {"message", "a", ""});
    row("two byte order marks",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "data: a\n\n",
        {});
    row("only one space is taken", "data:  a\n\n", {"message", " a", ""});
    row("no space", "data:a\n\n", {"message", "a", ""});
    row("lines are joined", "data: a\ndata: b\n\n", {"message", "a\nb", ""});
    row("a field without a colon", "data\ndata\n\n", {"message", "\n", ""});
    row("empty data is data", "id: 1\ndata:\n\n", {"message", "", "1"});
    row("no data, no event", "event: x\nid: 1\n\ndata: a\n\n", {"message", "a", "1"});
    row("named", "event: note\ndata: a\n\ndata: b\n\n", {"note", "a", "", "message", "b", ""});
    row("comments", ": hello\n:\ndata: a\n: within\n\n", {"message", "a", ""});
    row("unknown fields", "foo: 1\nDATA: 2\n data: 3\ndata: a\n\n", {"message", "a", ""});
    row("the id stays", "id: 1\ndata: a\n\ndata: b\n\n", {"message", "a", "1", "message", "b", "1"});
    row("an empty id resets", "id: 1\ndata: a\n\nid\ndata: b\n\n", {"message", "a", "1", "message", "b", ""});
    row("NUL in an id", "id: 1\ndata: a\n\nid: 2" + QByteArray("\0x\n", 3) + "data: b\n\n",
        {"message", "a", "1", "message", "b", "1"});
    row("an unended event is none", "data: a\n\ndata: b\n", {"message", "a", ""});
    row("nothing", "", {});
}

void TestSseParser::h14_readsTheCornerCases()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, expected);
    QByteArrayList got;
    for (const Event &event : parse(stream).events) {
        got += {event.type, event.data, event.lastId};
    }
    QCOMPARE(got, expected);
    QVERIFY(parse(stream) == reference(stream));
}

void TestSseParser::h14_givesTheSameEventsForEveryChunking()
{
    QRandomGenerator random(14);
    qsizetype events = 0;
    for (int round = 0; round < 10000; ++round) {
        const QByteArray stream = randomStream(random);
        const Outcome expected = reference(stream);
        events += expected.events.size();
        SseParser parser(1 << 20);
        Outcome outcome;
        const int longest = random.bounded(1, 20);
        for (qsizetype at = 0; at < stream.size();) {
            const qsizetype size = std::min<qsizetype>(random.bounded(0, longest + 1), stream.size() - at);
            const QByteArray chunk = stream.sliced(at, size); // a copy, so that reading beyond it is seen
            take(parser, chunk, &outcome.events);
            at += size;
        }
        outcome.lastId = parser.lastId();
        outcome.retryMs = parser.retryMs();
        QVERIFY2(outcome == expected, stream.toPercentEncoding().constData());
    }
    QVERIFY(events > 10000);
}

void TestSseParser::h14_capsRetry_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("plain") << QByteArray("1500") << 1500;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("too long") << QByteArray("60001") << 60000;
    QTest::newRow("far over every integer") << QByteArray(1000, '9') << 60000;
    QTest::newRow("1e12") << QByteArray("1e12") << -1;
    QTest::newRow("negative") << QByteArray("-1") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
}

void TestSseParser::h14_capsRetry()
{
    QFETCH(QByteArray, value);
    QFETCH(int, expected);
    QCOMPARE(parse("retry: " + value + "\n\n").retryMs.value_or(-1), expected);
}

void TestSseParser::movesTheIdOnlyAtTheEndOfAnEvent()
{
    SseParser parser(1000);
    QList<Event> events;
    take(parser, "id: 1\n", &events);
    QCOMPARE(parser.lastId(), QByteArray());
    take(parser, "\n", &events);
    QCOMPARE(parser.lastId(), "1");
    QVERIFY(events.isEmpty());
}

void TestSseParser::padsTheData()
{
    SseParser parser(1000);
    int count = 0;
    parser.feed("data: abc\n\n", [&count](const SseEvent &event) {
        ++count;
        QVERIFY(event.data.capacity() >= event.data.size() + Frame::kPadding);
        for (qsizetype i = 0; i < Frame::kPadding; ++i) {
            QCOMPARE(event.data.constData()[event.data.size() + i], '\0');
        }
    });
    QCOMPARE(count, 1);
}

void TestSseParser::h07_endsAtTheLimit_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::newRow("one line without an end") << "data: " + QByteArray(2000, 'x');
    QTest::newRow("one line with an end") << "data: " + QByteArray(2000, 'x') + "\n\n";
    QTest::newRow("many lines") << QByteArray("data: 12345678\n").repeated(200);
    QTest::newRow("a comment") << ":" + QByteArray(2000, 'x');
}

void TestSseParser::h07_endsAtTheLimit()
{
    QFETCH(QByteArray, stream);
    for (const qsizetype size : {qsizetype(1), qsizetype(100), stream.size()}) {
        SseParser parser(1000);
        QList<Event> events;
        take(parser, "data: before\n\n", &events);
        for (qsizetype at = 0; at < stream.size(); at += size) {
            take(parser, QByteArrayView(stream).sliced(at, std::min(size, stream.size() - at)), &events);
        }
        QVERIFY(parser.isOverLimit());
        take(parser, "\n\ndata: after\n\n", &events);
        QCOMPARE(events.size(), 1);
    }
}

void TestSseParser::readsALargeEventInSmallPieces()
{
    const QByteArray data(8 * 1024 * 1024, 'x');
    const QByteArray stream = "data: " + data + "\n\n";
    SseParser parser(16 * 1024 * 1024);
    QList<Event> events;
    for (qsizetype at = 0; at < stream.size(); at += 1000) {
        take(parser, QByteArrayView(stream).sliced(at, std::min<qsizetype>(1000, stream.size() - at)), &events);
    }
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().data, data);
}

QTEST_APPLESS_MAIN(TestSseParser)
#include "tst_sseparser.moc"
