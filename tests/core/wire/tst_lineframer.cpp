// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/lineframer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>

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
    void f01_holdsLittleOfALineThatNeverEnds();
    void f02_deliversEachMessageOnceAtEveryCut();
    void f02_deliversEachMessageOnceAtEveryPieceSize();
    void f03_flagsWhatIsNoMessage_data();
    void f03_flagsWhatIsNoMessage();
    void f04_understandsEveryEnding_data();
    void f04_understandsEveryEnding();
    void leavesPaddingBehindEachFrame();
    void givesMemoryBackAfterAHugeMessage();
    void r09_takesMoreRoomOnlyForMoreBytes();
    void deliversLongLinesThatWaitedOnTheDisk_data();
    void deliversLongLinesThatWaitedOnTheDisk();
    void leavesNothingOnTheDisk();
    void keepsInMemoryWhatTheDiskDoesNotTake();
    void r10_answersAnErrorWhenThereIsNoMemoryForALine();
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
    feed(framer, '{' + QByteArray(32 << 20, ' ') + "}\n{\"next\":");
    QVERIFY(framer.next());
    QVERIFY(framer.capacity() > 32 << 20);
    static_cast<void>(framer.room());
    QVERIFY(framer.capacity() <= 256 * 1024);
    feed(framer, "1}\n");
    const auto frame = framer.next();
    QVERIFY(frame);
    QCOMPARE(frame->bytes, QByteArrayView("{\"next\":1}"));
}

/// What is not used of it becomes resident as servers come and go.
void TestLineFramer::r09_takesMoreRoomOnlyForMoreBytes()
{
    LineFramer framer(64 << 20);
    for (int i = 0; i < 1000; ++i) {
        feed(framer, "{\"text\":\"" + QByteArray(1000, 'x') + "\"}\n");
        QVERIFY(framer.next());
    }
    QCOMPARE(framer.capacity(), 64 * 1024);
    feed(framer, '{' + QByteArray(64 * 1024, ' '));
    QCOMPARE(framer.capacity(), 256 * 1024);
}

void TestLineFramer::f01_holdsLittleOfALineThatNeverEnds()
{
    const QTemporaryDir folder;
    LineFramer framer(200 << 20, folder.path());
    feed(framer, "{\"n\":1}\n");
    QVERIFY(framer.next());
    const QByteArray piece(64 << 10, 'A');
    qint64 fed = 0;
    for (; !framer.isOverLimit(); fed += piece.size()) {
        feed(framer, piece);
        QVERIFY(!framer.next());
        QVERIFY(framer.capacity() <= 2 * LineFramer::kHeldBytes);
        QCOMPARE(framer.pendingBytes(), fed + piece.size());
    }
    QCOMPARE(fed, (200 << 20) + piece.size());
    QVERIFY(!framer.last());
}

void TestLineFramer::deliversLongLinesThatWaitedOnTheDisk_data()
{
    QTest::addColumn<qsizetype>("piece");
    QTest::newRow("much at once") << qsizetype(8 << 20);
    QTest::newRow("as from a pipe") << qsizetype(64 << 10);
    QTest::newRow("uneven") << qsizetype(1'000'003);
}

void TestLineFramer::deliversLongLinesThatWaitedOnTheDisk()
{
    QFETCH(const qsizetype, piece);
    QList<Line> expected;
    QByteArray stream;
    // Round the sizes at which it goes to the disk, with what is short before, between and behind.
    for (const qsizetype size : {qsizetype(10), LineFramer::kHeldBytes - 1, LineFramer::kHeldBytes,
                                 LineFramer::kHeldBytes + 1, qsizetype(61 << 20), qsizetype(20)}) {
        QByteArray line(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i) {
            line[i] = char('a' + (i * 31 + i / 4099) % 26);
        }
        line.front() = '{';
        expected.append({line, Frame::Plain});
        stream += line + '\n';
    }
    expected.append({"{\"last\":" + QByteArray(LineFramer::kHeldBytes + 5, ' '), Frame::Unended});
    stream += expected.constLast().bytes;

    const QTemporaryDir folder;
    LineFramer framer(64 << 20, folder.path());
    QList<Line> lines;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        feed(framer, QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at)));
        take(framer, &lines);
    }
    if (const auto frame = framer.last()) {
        lines.append({frame->bytes.toByteArray(), frame->flags});
    }
    QVERIFY(lines == expected); // a failed comparison would print it all
}

void TestLineFramer::leavesNothingOnTheDisk()
{
    const QTemporaryDir folder;
    LineFramer framer(64 << 20, folder.path());
    const QByteArray piece(1 << 20, 'A');
    for (int i = 0; i < 40; ++i) {
        feed(framer, piece);
        QVERIFY(!framer.next());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    QVERIFY(framer.capacity() < 40 << 20); // so it is there after all
}

void TestLineFramer::keepsInMemoryWhatTheDiskDoesNotTake()
{
    const QTemporaryDir folder;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 20 << 20; // the first part goes there
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    LineFramer framer(64 << 20, folder.path());
    QByteArray line(50 << 20, 'x');
    line.front() = '{';
    QList<Line> lines;
    for (qsizetype at = 0; at < line.size(); at += 1 << 20) {
        feed(framer, QByteArrayView(line).sliced(at, 1 << 20));
        take(framer, &lines);
    }
    feed(framer, "\n{\"next\":1}\n");
    take(framer, &lines);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.constFirst().bytes == line);
    QCOMPARE(lines.constLast().bytes, "{\"next\":1}");
    QCOMPARE(framer.error(), 0);
}

void TestLineFramer::r10_answersAnErrorWhenThereIsNoMemoryForALine()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer takes more room than can be refused.");
#endif
    LineFramer framer(1LL << 40); // in memory alone
    feed(framer, "{\"n\":1}\n{" + QByteArray(10 << 20, ' '));
    QVERIFY(framer.next());
    QVERIFY(!framer.next());
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = rlim_t(256) << 20; // less than a test with Qt has by now
    QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
    bool isRefused = false;
    for (int i = 0; i < 10'000 && !isRefused; ++i) {
        const auto room = framer.room();
        isRefused = room.empty();
        std::memset(room.data(), ' ', room.size());
        framer.filled(qsizetype(room.size()));
        [[maybe_unused]] const auto none = framer.next();
    }
    QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
    QVERIFY(isRefused);
    QCOMPARE(framer.error(), ENOMEM);
    QVERIFY(!framer.next());
    QVERIFY(!framer.last());
}

QTEST_GUILESS_MAIN(TestLineFramer)
#include "tst_lineframer.moc"
