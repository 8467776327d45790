// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/deriver.h"
#include "core/journal/derived/mark.h"
#include "core/journal/journalreader.h"
#include "script.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBoundMs = 30'000;
constexpr qsizetype kSharedChars = 8; // an index may write what neighbouring words begin with once for all

QByteArray wordOf(quint64 sequence)
{
    return QCryptographicHash::hash(QByteArray::number(sequence), QCryptographicHash::Sha256).toHex().first(32);
}

} // namespace

/// What is no longer kept is in no file with derived data any more, not in its free pages and not in its log.
class TestPurge : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void k09_aNoteThatWasTakenBackIsInNoFile();
    void k09_wordsOfMessagesThatAreNoLongerKeptAreInNoFile();

private:
    [[nodiscard]] bool isInAFile(const QByteArray &text, const QString &names = u"*.sqlite*"_s) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

void TestPurge::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(u"journal"_s);
}

bool TestPurge::isInAFile(const QByteArray &text, const QString &names) const
{
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({names}, QDir::Files | QDir::Hidden);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) {
            return true;
        }
    }
    return false;
}

void TestPurge::k09_aNoteThatWasTakenBackIsInNoFile()
{
    auto journal = Journal::open(m_folder);
    QVERIFY(journal);
    Script script(std::move(*journal));
    const quint64 message = script.request({});
    Deriver deriver(m_folder);
    const auto put = [&](const QString &note) {
        const QFuture<Result<>> written = deriver.setMark({.sequence = message, .note = note});
        return QTest::qWaitFor([&] { return written.isFinished(); }, kBoundMs) && written.result();
    };
    for (const QString &after : {QString(), u"harmless"_s}) { // taken away, and written over
        const QByteArray secret = "canary-" + QByteArray::number(after.size()) + "-hunter2hunter2";
        QVERIFY(put(u"The password is "_s + QString::fromUtf8(secret)));
        QVERIFY(isInAFile(secret));
        QVERIFY(put(after));
        QVERIFY(!isInAFile(secret));
    }
}

void TestPurge::k09_wordsOfMessagesThatAreNoLongerKeptAreInNoFile()
{
    constexpr int kMessages = 2000;
    auto journal = Journal::open(m_folder, {.segmentRecords = 100});
    QVERIFY(journal);
    Script script(std::move(*journal));
    for (int i = 0; i < kMessages; ++i) {
        const QByteArray word = wordOf(script.journal().endSequence());
        script.notification("alpha", R"({"jsonrpc":"2.0","method":"n/x","params":{"word":")" + word + "\"}}");
    }
    const auto reader = JournalReader::open(m_folder);
    QVERIFY(reader);
    Deriver deriver(m_folder, {.indexesText = true});
    QVERIFY(deriver.catchUp(kBoundMs, true));
    const quint64 first = (*reader)->firstSequence();
    const QByteArray goes = wordOf(first + 10).sliced(kSharedChars);
    const QByteArray stays = wordOf(first + kMessages - 10).sliced(kSharedChars);
    QVERIFY(isInAFile(goes) && isInAFile(stays));

    script.journal().setRetention({.perServer = kMessages - 150}); // not so many that the index merges by itself
    QTRY_VERIFY_WITH_TIMEOUT(((*reader)->refresh(), (*reader)->firstSequence() > first + 10), kBoundMs);
    QVERIFY((*reader)->firstSequence() < first + kMessages / 10);
    deriver.nudge();
    QTRY_VERIFY_WITH_TIMEOUT(!isInAFile(goes), kBoundMs);
    QVERIFY(isInAFile(stays));
    QVERIFY(!isInAFile(goes, u"*"_s)); // nor in the journal itself
}

QTEST_GUILESS_MAIN(TestPurge)
#include "tst_purge.moc"
