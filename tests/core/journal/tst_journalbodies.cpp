// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalreader.h"
#include "sample.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMega = 1024 * 1024;

/// Memory of the process's own (not the pages of files, which the system takes back when it needs them), in bytes.
qint64 ownMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:")) {
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
        }
    }
    return 0;
}

} // namespace

/// Messages too large to have in memory twice.
class TestJournalBodies : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"journal"_s);
    }

    void givesAnyPiece()
    {
        const QByteArray bytes = pattern(300'000);
        const auto reader = recorded({bytes, {}, "end"});
        QVERIFY(reader);
        QCOMPARE(reader->part(0, 0, 10).value(), bytes.first(10));
        QCOMPARE(reader->part(0, 123'456, 100'000).value(), bytes.sliced(123'456, 100'000));
        QCOMPARE(reader->part(0, 299'990, 100).value(), bytes.last(10));
        QCOMPARE(reader->part(0, 300'000, 100).value(), QByteArray());
        QCOMPARE(reader->part(0, 5'000'000'000, 100).value(), QByteArray());
        QCOMPARE(reader->part(1, 0, 100).value(), QByteArray());
        QVERIFY(!reader->part(7, 0, 1));
    }

    void mapsTheWholeMessage()
    {
        const QByteArray bytes = pattern(300'000);
        auto reader = recorded({"before", bytes, {}, "end"});
        QVERIFY(reader);
        const auto view = reader->view(1);
        QVERIFY(view);
        QVERIFY(view->bytes() == bytes);
        view->release();
        QVERIFY(view->bytes() == bytes);
        QVERIFY(reader->view(2)->bytes().isEmpty());
        reader.reset();
        QVERIFY(view->bytes() == bytes);
        QVERIFY(!view->isBroken());
    }

    void streamsTheWholeMessageAndChecksIt()
    {
        const QByteArray bytes = pattern(3 * JournalReader::kPiece + 17);
        const auto reader = recorded({bytes});
        QVERIFY(reader);
        QByteArray got;
        const auto take = [&](QByteArrayView piece) {
            got += piece;
            return true;
        };
        QVERIFY(reader->stream(0, take));
        QVERIFY(got == bytes);
        QVERIFY(reader->isWhole(0));
        int pieces = 0;
        QVERIFY(reader->stream(0, [&](QByteArrayView) { return ++pieces < 2; }));
        QCOMPARE(pieces, 2);
        QFile body(m_folder + u"/000001.body"_s);
        QVERIFY(body.open(QFile::ReadWrite));
        body.seek(64 + 2 * JournalReader::kPiece);
        body.putChar('?');
        body.close();
        QVERIFY(!reader->isWhole(0));
        QVERIFY(!reader->stream(0, take));
    }

    void aLargeMessageIsNeverTwiceInMemory()
    {
        // SIGNALBOX_LARGE_MIB=1024 for the size of goal G6.
        const qint64 size = std::max(100, qEnvironmentVariableIntValue("SIGNALBOX_LARGE_MIB")) * kMega;
        QFile source(m_dir->filePath(u"source"_s)); // pages of a file, so that only what the journal takes is counted
        QVERIFY(source.open(QFile::ReadWrite));
        QVERIFY(source.resize(size));
        const auto *mapped = reinterpret_cast<const char *>(source.map(0, size));
        QVERIFY(mapped);
        const QByteArrayView bytes(mapped, size);
        const qint64 before = ownMemory();
        qint64 most = before;
        const auto look = [&] { most = std::max(most, ownMemory()); };

        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        QCOMPARE((*journal)->record({.bytes = bytes}, {.kind = IndexRecord::Result}), 0U);
        look();
        const auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        QCOMPARE((*reader)->at(0).length, quint32(size));
        QVERIFY((*reader)->body(0, 1000));
        QVERIFY((*reader)->part(0, quint64(size) / 2, 64 * 1024));
        QVERIFY((*reader)->stream(0, [&](QByteArrayView) {
            look();
            return true;
        }));
        const auto view = (*reader)->view(0);
        QVERIFY(view);
        QVERIFY(view->bytes() == bytes);
        look();
        const qint64 growth = (most - before) / kMega;
        qInfo("%lld MiB recorded and read; memory grew by %lld MiB at most", size / kMega, growth);
        QVERIFY2(growth <= 16, qPrintable(u"%1 MiB"_s.arg(growth)));
        QCOMPARE(QFileInfo(m_folder + u"/000001.body"_s).size() / kMega, size / kMega); // stored once
    }

private:
    static QByteArray pattern(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i) {
            bytes[i] = char(i * 31 + i / 251);
        }
        return bytes;
    }

    std::unique_ptr<JournalReader> recorded(const QList<QByteArray> &messages)
    {
        auto journal = Journal::open(m_folder);
        for (const QByteArray &message : messages) {
            Sample::record(**journal, message);
        }
        auto reader = JournalReader::open(m_folder);
        return reader ? std::move(*reader) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestJournalBodies)

#include "tst_journalbodies.moc"
