// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/frame.h"
#include "core/wire/websocket/websocketclose.h"
#include "core/wire/websocket/websocketreader.h"
#include "core/wire/websocket/websocketwriter.h"
#include "rawframe.h"

#include <QSet>
#include <QTest>

using namespace Signalbox;

Q_DECLARE_METATYPE(Signalbox::WebSocketFault)
Q_DECLARE_METATYPE(Signalbox::WebSocketRole)

/// Frames in and out, without a socket.
class TestWebSocketReader : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameMessagesAtEveryCut();
    void padsEachMessage();
    void w01_refusesALengthBeforeItsPayload();
    void w02_countsAllFragments();
    void w03_namesEachFault_data();
    void w03_namesEachFault();
    void w03_takesWhatIsAtTheEdgeOfTheRules_data();
    void w03_takesWhatIsAtTheEdgeOfTheRules();
    void dropsBinaryMessages();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void masksEachFrameWithAKeyOfItsOwn();
    void cutsACloseReasonBetweenCharacters();
    void namesCloseCodes();

private:
    struct Seen
    {
        QList<QByteArray> events; ///< opcode and payload
        std::optional<WebSocketFault> fault;
    };

    static Seen read(WebSocketRole role, const QList<QByteArray> &pieces, qint64 limit = 1024 * 1024)
    {
        WebSocketReader reader(role, limit);
        Seen seen;
        for (const QByteArray &piece : pieces) {
            reader.feed(piece);
            while (const auto event = reader.next()) {
                seen.events.append(QByteArray::number(static_cast<int>(event->opcode)) + ':'
                                   + event->payload.toByteArray());
            }
            seen.fault = reader.fault();
            if (seen.fault) {
                break;
            }
        }
        return seen;
    }
};

void TestWebSocketReader::givesTheSameMessagesAtEveryCut()
{
    const QByteArray mask = "\x01\x7f\xfe\x55";
    for (const bool isMasked : {false, true}) {
        const QByteArray key = isMasked ? mask : QByteArray();
        const QByteArray stream = RawFrame::make(0x81, "{\"a\":\"\xC3\xA9\"}", key) // one frame
                                  + RawFrame::make(0x01, "{\"b\":\"\xC3", key)      // a character over two fragments
                                  + RawFrame::make(0x89, "ping", key)               // between fragments
                                  + RawFrame::make(0x00, "", key) + RawFrame::make(0x80, "\xA9\"}", key)
                                  + RawFrame::make(0x81, QByteArray(300, 'x'), key) + RawFrame::make(0x81, "", key)
                                  + RawFrame::make(0x8A, "", key)
                                  + RawFrame::make(0x88,
                                                   "\x03\xe8"
                                                   "bye",
                                                   key);
        const QList<QByteArray> expected = {"1:{\"a\":\"\xC3\xA9\"}",
                                            "9:ping",
                                            "1:{\"b\":\"\xC3\xA9\"}",
                                            "1:" + QByteArray(300, 'x'),
                                            "1:",
                                            "10:",
                                            "8:\x03\xe8"
                                            "bye"};
        const WebSocketRole role = isMasked ? WebSocketRole::Server : WebSocketRole::Client;
        QList<QByteArray> single;
        for (const char byte : stream) {
            single.append(QByteArray(1, byte));
        }
        QCOMPARE(read(role, single).events, expected);
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            const Seen seen = read(role, {stream.first(cut), stream.sliced(cut)});
            QCOMPARE(seen.events, expected);
            QVERIFY(!seen.fault);
        }
    }
}

void TestWebSocketReader::padsEachMessage()
{
    WebSocketReader reader(WebSocketRole::Client, 1024 * 1024);
    for (const qsizetype size : {0, 1, 4095, 4096, 4097, 70000, 900000}) {
        const QByteArray bytes = RawFrame::make(0x81, QByteArray(size, 'x'));
        reader.feed(bytes);
        const auto event = reader.next();
        QVERIFY(event);
        QCOMPARE(event->payload.size(), size);
        QCOMPARE(QByteArrayView(event->payload.data() + size, Frame::kPadding), QByteArrayView(QByteArray(64, '\0')));
        QVERIFY(!reader.next());
    }
}

void TestWebSocketReader::w01_refusesALengthBeforeItsPayload()
{
    QCOMPARE(read(WebSocketRole::Client, {RawFrame::head(0x81, 1001)}, 1000).fault, WebSocketFault::TooBig);
    QCOMPARE(read(WebSocketRole::Client, {RawFrame::head(0x81, 1ULL << 62)}, 1000).fault, WebSocketFault::TooBig);
    QCOMPARE(read(WebSocketRole::Client, {RawFrame::head(0x82, 1001)}, 1000).fault, WebSocketFault::TooBig);
    QCOMPARE(read(WebSocketRole::Client, {RawFrame::make(0x81, QByteArray(1000, 'x'))}, 1000).fault, std::nullopt);
}

void TestWebSocketReader::w02_countsAllFragments()
{
    QList<QByteArray> pieces = {RawFrame::make(0x01, QByteArray(400, 'x')), RawFrame::make(0x00, QByteArray(400, 'x'))};
    QCOMPARE(read(WebSocketRole::Client, pieces + QList{RawFrame::head(0x80, 200)}, 1000).fault, std::nullopt);
    QCOMPARE(read(WebSocketRole::Client, pieces + QList{RawFrame::head(0x00, 201)}, 1000).fault,
             WebSocketFault::TooBig);
    pieces.prepend(RawFrame::make(0x81, QByteArray(900, 'x'))); // a message that ended counts no more
    QCOMPARE(read(WebSocketRole::Client, pieces, 1000).fault, std::nullopt);
}

void TestWebSocketReader::w03_namesEachFault_data()
{
    QTest::addColumn<WebSocketRole>("role");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<WebSocketFault>("fault");
    QTest::addColumn<int>("code");
    const auto client = [](const char *name, const QByteArray &bytes, WebSocketFault fault, int code = 1002) {
        QTest::newRow(name) << WebSocketRole::Client << bytes << fault << code;
    };
    client("first reserved bit", RawFrame::make(0xC1, "x"), WebSocketFault::ReservedBits);
    client("last reserved bit", RawFrame::make(0x91, "x"), WebSocketFault::ReservedBits);
    client("reserved bit of a ping", RawFrame::make(0xC9, "x"), WebSocketFault::ReservedBits);
    client("opcode 3", RawFrame::make(0x83, "x"), WebSocketFault::UnknownOpcode);
    client("opcode 11", RawFrame::make(0x8B, "x"), WebSocketFault::UnknownOpcode);
    client("masked by a server", RawFrame::make(0x81, "x", "abcd"), WebSocketFault::MaskedFrame);
    QTest::newRow("not masked by a client")
        << WebSocketRole::Server << RawFrame::make(0x81, "x") << WebSocketFault::UnmaskedFrame << 1002;
    client("ping in fragments", RawFrame::make(0x09, "x"), WebSocketFault::FragmentedControl);
    client("ping of 126 bytes", RawFrame::make(0x89, QByteArray(126, 'x')), WebSocketFault::LongControl);
    client("16 bits for 5 bytes", QByteArray::fromHex("817e0005") + "hello", WebSocketFault::BadLength);
    client("64 bits for 5 bytes", QByteArray::fromHex("817f0000000000000005") + "hello", WebSocketFault::BadLength);
    client("64th bit", QByteArray::fromHex("817f8000000000000005") + "hello", WebSocketFault::BadLength);
    client("continuation of nothing", RawFrame::make(0x80, "x"), WebSocketFault::StrayContinuation);
    client("continuation of what ended", RawFrame::make(0x81, "x") + RawFrame::make(0x80, "x"),
           WebSocketFault::StrayContinuation);
    client("message within a message", RawFrame::make(0x01, "x") + RawFrame::make(0x81, "x"),
           WebSocketFault::MessageInMessage);
    client("half a close code", RawFrame::make(0x88, "\x03"), WebSocketFault::BadCloseFrame);
    client("close code 999", RawFrame::close(999), WebSocketFault::BadCloseFrame);
    client("close code 1005", RawFrame::close(1005), WebSocketFault::BadCloseFrame);
    client("close code 1015", RawFrame::close(1015), WebSocketFault::BadCloseFrame);
    client("close code 2999", RawFrame::close(2999), WebSocketFault::BadCloseFrame);
    client("close code 5000", RawFrame::close(5000), WebSocketFault::BadCloseFrame);
    client("close reason that is no text", RawFrame::close(1000, "\xff"), WebSocketFault::BadUtf8, 1007);
    client("stray byte", RawFrame::make(0x81, "a\x80"), WebSocketFault::BadUtf8, 1007);
    client("overlong slash", RawFrame::make(0x81, "\xC0\xAF"), WebSocketFault::BadUtf8, 1007);
    client("half a surrogate", RawFrame::make(0x81, "\xED\xA0\x80"), WebSocketFault::BadUtf8, 1007);
    client("beyond Unicode", RawFrame::make(0x81, "\xF4\x90\x80\x80"), WebSocketFault::BadUtf8, 1007);
    client("cut character", RawFrame::make(0x81, "a\xC3"), WebSocketFault::BadUtf8, 1007);
    client("over the limit", RawFrame::head(0x81, 1024 * 1024 + 1), WebSocketFault::TooBig, 1009);
}

void TestWebSocketReader::w03_namesEachFault()
{
    QFETCH(WebSocketRole, role);
    QFETCH(QByteArray, bytes);
    QFETCH(WebSocketFault, fault);
    QFETCH(int, code);
    QCOMPARE(read(role, {bytes + RawFrame::make(0x81, "never seen")}).fault, fault);
    QList<QByteArray> single;
    for (const char byte : bytes) {
        single.append(QByteArray(1, byte));
    }
    const Seen seen = read(role, single);
    QCOMPARE(seen.fault, fault);
    QVERIFY(!seen.events.contains("1:never seen"));
    QCOMPARE(closeCode(fault), code);
    QVERIFY(!wireText(fault).isEmpty() && wireText(fault).size() <= 123);
    QCOMPARE(faultText(fault), QString::fromLatin1(wireText(fault))); // untranslated
}

void TestWebSocketReader::w03_takesWhatIsAtTheEdgeOfTheRules_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ping of 125 bytes") << RawFrame::make(0x89, QByteArray(125, 'x'));
    QTest::newRow("126 bytes") << RawFrame::make(0x81, QByteArray(126, 'x'));
    QTest::newRow("65535 bytes") << RawFrame::make(0x81, QByteArray(65535, 'x'));
    QTest::newRow("65536 bytes") << RawFrame::make(0x81, QByteArray(65536, 'x'));
    QTest::newRow("empty close") << RawFrame::make(0x88, "");
    QTest::newRow("close code 1014") << RawFrame::close(1014);
    QTest::newRow("close code 3000") << RawFrame::close(3000);
    QTest::newRow("close code 4999") << RawFrame::close(4999, QByteArray(123, 'x'));
    QTest::newRow("the last character") << RawFrame::make(0x81, "\xF4\x8F\xBF\xBF");
}

void TestWebSocketReader::w03_takesWhatIsAtTheEdgeOfTheRules()
{
    QFETCH(QByteArray, bytes);
    const Seen seen = read(WebSocketRole::Client, {bytes});
    QCOMPARE(seen.events.size(), 1);
    QVERIFY(!seen.fault);
}

void TestWebSocketReader::dropsBinaryMessages()
{
    WebSocketReader reader(WebSocketRole::Client, 1024);
    const QByteArray bytes = RawFrame::make(0x02, QByteArray(100, '\xff'))
                             + RawFrame::make(0x80, QByteArray(50, '\xff')) + RawFrame::make(0x81, "{}");
    reader.feed(bytes);
    const auto event = reader.next();
    QVERIFY(event);
    QCOMPARE(event->opcode, WebSocketOpcode::Binary);
    QCOMPARE(event->size, 150);
    QVERIFY(event->payload.isEmpty());
    QCOMPARE(reader.next()->payload, QByteArrayView("{}"));
}

void TestWebSocketReader::readsWhatItWrites_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 125, 126, 4096, 4097, 65535, 65536, 1000000}) {
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
}

void TestWebSocketReader::readsWhatItWrites()
{
    QFETCH(qsizetype, size);
    QByteArray text(size, 'x');
    for (qsizetype i = 0; i < size; ++i) {
        text[i] = static_cast<char>('a' + i % 23);
    }
    for (const auto &[writer, reader] : {std::pair(WebSocketRole::Client, WebSocketRole::Server),
                                         std::pair(WebSocketRole::Server, WebSocketRole::Client)}) {
        WebSocketWriter frames(writer);
        const QByteArray bytes = frames.frame(WebSocketOpcode::Text, text);
        const QList<RawFrame> seen = RawFrame::readAll(bytes);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().first, 0x81); // whole: not fragmented
        QCOMPARE(seen.first().isMasked, writer == WebSocketRole::Client);
        QVERIFY(seen.first().payload == text);
        QVERIFY(read(reader, {bytes}).events == QList{"1:" + text});
    }
}

void TestWebSocketReader::masksEachFrameWithAKeyOfItsOwn()
{
    WebSocketWriter writer(WebSocketRole::Client);
    QSet<QByteArray> keys;
    for (int i = 0; i < 50; ++i) {
        keys.insert(writer.frame(WebSocketOpcode::Text, "x").sliced(2, 4));
    }
    QVERIFY(keys.size() >= 49);
}

void TestWebSocketReader::cutsACloseReasonBetweenCharacters()
{
    WebSocketWriter writer(WebSocketRole::Server);
    const QByteArray reason = QByteArray(122, 'x') + "\xC3\xA9";
    const QList<RawFrame> frames = RawFrame::readAll(writer.closeFrame(1001, reason));
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames.first().closeCode(), 1001);
    QCOMPARE(frames.first().payload.sliced(2), QByteArray(122, 'x'));
}

void TestWebSocketReader::namesCloseCodes()
{
    QCOMPARE(WebSocketClose::codeText(1009), QStringLiteral("1009, message too big"));
    QCOMPARE(WebSocketClose::codeText(4711), QStringLiteral("4711"));
}

QTEST_GUILESS_MAIN(TestWebSocketReader)
#include "tst_websocketreader.moc"
