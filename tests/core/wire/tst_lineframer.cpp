// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/lineframer.h"

#include <QTest>

#include <cstring>

using namespace Signalbox;

namespace {

struct Line
{
    QByteArray bytes;
    quint8 flags;
    bool operator==(const Line &) const = default;
};

void feed(LineFramer &framer, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto room = framer.room();
        const qsizetype count = std::min<qsizetype>(bytes.size(), static_cast<qsizetype>(room.size()));
        std::memcpy(room.data(), bytes.data(), static_cast<size_t>(count));
        framer.filled(count);
        bytes = bytes.sliced(count);
    }
}

void take(LineFramer &framer, QList<Line> *lines)
{
    while (const auto frame = framer.next()) {
        lines->append({frame->bytes.toByteArray(), frame->flags});
    }
}

QList<Line> cutInPieces(QByteArrayView stream, qsizetype first, qsizetype rest)
{
    LineFramer framer(1 << 20);
    QList<Line> lines;
    for (qsizetype at = 0, size = first; at < stream.size(); at += size, size = rest) {
        size = std::min(size, stream.size() - at);
        feed(framer, stream.sliced(at, size));
        take(framer, &lines);
    }
    if (const auto frame = framer.last()) {
        lines.append({frame->bytes.toByteArray(), frame->flags});
    }
    return lines;
}

/// 200 messages of growing size, as a session has them.
QByteArray sessionStream()
{
    QByteArray stream;
    for (int i = 0; i < 200; ++i) {
        stream += "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(i) + ",\"result\":\""
                  + QByteArray(i * 7 % 900, 'x')
                  + (i % 3 == 0   ? "\"}\r\n"
                     : i % 7 == 0 ? "\"}\n\n"
                                  : "\"}\n");
    }
    return stream;
}

} // namespace

class TestLineFramer : public QObject
{
    Q_OBJECT

private slots:
    void f01_deliversWhatCameBeforeAnOverlongLineAndSaysHowMuchWasSeen();
    void f01_refusesAnOverlongLineThatCameWhole();
    void f01_takesALineOfExactlyTheLimit();
    void f02_deliversEachMessageOnceAtEveryCut();
    void f02_deliversEachMessageOnceAtEveryPieceSize();
    void f03_flagsWhatIsNoMessage_data();
    void f03_flagsWhatIsNoMessage();
    void f04_understandsEveryEnding_data();
    void f04_understandsEveryEnding();
    void leavesPaddingBehindEachFrame();
    void givesMemoryBackAfterAHugeMessage();
};

void TestLineFramer::f01_deliversWhatCameBeforeAnOverlongLineAndSaysHowMuchWasSeen()
{
    LineFramer framer(1000);
    feed(framer, "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n" + QByteArray(5000, 'A'));
    QList<Line> lines;
    take(framer, &lines);
    QCOMPARE(lines.size(), 3);
    QVERIFY(framer.isOverLimit());
    QCOMPARE(framer.lineLimit(), 1000);
    QCOMPARE(framer.pendingBytes(), 5000);
    QVERIFY(!framer.last());
}

void TestLineFramer::f01_refusesAnOverlongLineThatCameWhole()
{
    LineFramer framer(1000);
    feed(framer, "{\"n\":1}\n{" + QByteArray(1000, ' ') + "}\n{\"n\":2}\n");
    QList<Line> lines;
    take(framer, &lines);
    QCOMPARE(lines.size(), 1);
    QVERIFY(framer.isOverLimit());
}

void TestLineFramer::f01_takesALineOfExactlyTheLimit()
{
    LineFramer framer(1000);
    feed(framer, '{' + QByteArray(998, ' ') + "}\n");
    QList<Line> lines;
    take(framer, &lines);
    QCOMPARE(lines.size(), 1);
    QVERIFY(!framer.isOverLimit());
}

void TestLineFramer::f02_deliversEachMessageOnceAtEveryCut()
{
    const QByteArray stream = sessionStream().first(64 * 1024);
    const QList<Line> whole = cutInPieces(stream, stream.size(), 1);
    QVERIFY(whole.size() > 100);
    for (qsizetype cut = 1; cut < stream.size(); cut += cut < 4096 ? 1 : 61) {
        if (cutInPieces(stream, cut, stream.size()) != whole) {
            QFAIL(qPrintable(QStringLiteral("the cut after %1 bytes changed what was delivered").arg(cut)));
        }
    }
}

void TestLineFramer::f02_deliversEachMessageOnceAtEveryPieceSize()
{
    const QByteArray stream = sessionStream();
    const QList<Line> whole = cutInPieces(stream, stream.size(), 1);
    QCOMPARE(whole.size(), 200);
    for (const qsizetype piece : {1, 2, 3, 5, 7, 64, 1000, 4096, 65536}) {
        QVERIFY2(cutInPieces(stream, piece, piece) == whole, qPrintable(QString::number(piece)));
    }
}

void TestLineFramer::f03_flagsWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isStray");
    QTest::newRow("object") << QByteArray("{}") << false;
    QTest::newRow("batch") << QByteArray("[{}]") << false;
    QTest::newRow("object after white space") << QByteArray(" \t{}") << false;
    QTest::newRow("banner") << QByteArray("Server ready on stdio") << true;
    QTest::newRow("empty batch") << QByteArray("[]") << false;
    QTest::newRow("bracketed log line") << QByteArray("[info] ready") << true;
    QTest::newRow("numbers") << QByteArray("[1, 2]") << true;
    QTest::newRow("log line") << QByteArray("2026-01-01 info: {}") << true;
    QTest::newRow("coloured log line") << QByteArray("\x1b[32m{}") << true;
    QTest::newRow("string") << QByteArray("\"text\"") << true;
    QTest::newRow("byte order mark alone") << QByteArray("\xEF\xBB\xBF") << true;
    QTest::newRow("NUL") << QByteArray("\0{}", 3) << true;
}

void TestLineFramer::f03_flagsWhatIsNoMessage()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isStray);
    LineFramer framer(1000);
    feed(framer, line + '\n');
    const auto frame = framer.next();
    QVERIFY(frame);
    QCOMPARE(frame->bytes, line);
    QCOMPARE((frame->flags & Frame::Stray) != 0, isStray);
}

void TestLineFramer::f04_understandsEveryEnding_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QList<QByteArray>>("bytes");
    QTest::addColumn<QList<int>>("flags");
    using Bytes = QList<QByteArray>;
    using Flags = QList<int>;
    const QByteArray bom = "\xEF\xBB\xBF";
    QTest::newRow("LF") << QByteArray("{1}\n{2}\n") << Bytes{"{1}", "{2}"} << Flags{0, 0};
    QTest::newRow("CR LF") << QByteArray("{1}\r\n{2}\r\n") << Bytes{"{1}", "{2}"} << Flags{Frame::HadCr, Frame::HadCr};
    QTest::newRow("mixed") << QByteArray("{1}\r\n{2}\n") << Bytes{"{1}", "{2}"} << Flags{Frame::HadCr, 0};
    QTest::newRow("blank lines") << QByteArray("\n\n{1}\n\n\n{2}\n\n") << Bytes{"{1}", "{2}"} << Flags{0, 0};
    QTest::newRow("blank CR LF lines") << QByteArray("\r\n{1}\r\n\r\n") << Bytes{"{1}"} << Flags{Frame::HadCr};
    QTest::newRow("lines of white space") << QByteArray(" \t\n{1}\n  \n") << Bytes{"{1}"} << Flags{0};
    QTest::newRow("byte order mark") << QByteArray(bom + "{1}\n{2}\n") << Bytes{bom + "{1}", "{2}"}
                                     << Flags{Frame::HadBom, 0};
    QTest::newRow("byte order mark and CR LF")
        << QByteArray(bom + "{1}\r\n") << Bytes{bom + "{1}"} << Flags{Frame::HadBom | Frame::HadCr};
    QTest::newRow("no end at the end") << QByteArray("{1}\n{2}") << Bytes{"{1}", "{2}"} << Flags{0, Frame::Unended};
    QTest::newRow("only CR at the end") << QByteArray("{1}\n{2}\r") << Bytes{"{1}", "{2}\r"}
                                        << Flags{0, Frame::Unended};
    QTest::newRow("white space at the end") << QByteArray("{1}\n  ") << Bytes{"{1}"} << Flags{0};
    QTest::newRow("CR inside") << QByteArray("{\r1}\n") << Bytes{"{\r1}"} << Flags{0};
    QTest::newRow("nothing") << QByteArray() << Bytes{} << Flags{};
}

void TestLineFramer::f04_understandsEveryEnding()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QList<QByteArray>, bytes);
    QFETCH(const QList<int>, flags);
    QList<QByteArray> foundBytes;
    QList<int> foundFlags;
    for (const Line &line : cutInPieces(stream, 1, 1)) {
        foundBytes.append(line.bytes);
        foundFlags.append(line.flags);
    }
    QCOMPARE(foundBytes, bytes);
    QCOMPARE(foundFlags, flags);
}

void TestLineFramer::leavesPaddingBehindEachFrame()
{
    LineFramer framer(1 << 20);
    for (int i = 0; i < 100; ++i) {
        const auto room = framer.room(); // filled to the last byte, where a missing padding would show
        std::memset(room.data(), ' ', room.size());
        room.front() = '{';
        room.back() = '\n';
        framer.filled(static_cast<qsizetype>(room.size()));
        const auto frame = framer.next();
        QVERIFY(frame);
        int sum = 0;
        for (qsizetype k = 0; k < Frame::kPadding; ++k) {
            sum += frame->bytes.data()[frame->bytes.size() + k];
        }
        QVERIFY(sum >= 0); // read by the address sanitizer's eyes
    }
}

void TestLineFramer::givesMemoryBackAfterAHugeMessage()
{
    LineFramer framer(64 << 20);
    const qint64 before = framer.capacity();
    feed(framer, '{' + QByteArray(32 << 20, ' ') + "}\n{\"next\":");
    QVERIFY(framer.next());
    QVERIFY(framer.capacity() > 32 << 20);
    static_cast<void>(framer.room());
    QCOMPARE(framer.capacity(), before);
    feed(framer, "1}\n");
    const auto frame = framer.next();
    QVERIFY(frame);
    QCOMPARE(frame->bytes, QByteArrayView("{\"next\":1}"));
}

QTEST_GUILESS_MAIN(TestLineFramer)
#include "tst_lineframer.moc"
