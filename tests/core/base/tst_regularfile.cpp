// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/regularfile.h"

#include "core/base/ownfile.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <sys/stat.h>
#include <unistd.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Files that are read, and what only looks like one.
class TestRegularFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void readsAFileUpToItsLimit();
    void c05_refusesAtOnceWhatIsNoFile();
    void c05_readsWhatIsOpenAlreadyOnlyWhereItWasTyped();
    void c05_settingsOfAPipeAreTheStandards();

private:
    [[nodiscard]] QString put(const QByteArray &bytes) const;
    [[nodiscard]] QString pipe() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRegularFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestRegularFile::put(const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(u"file"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QString TestRegularFile::pipe() const
{
    const QString path = m_folder->filePath(u"pipe"_s);
    return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString();
}

void TestRegularFile::readsAFileUpToItsLimit()
{
    QCOMPARE(readRegularFile(put({}), 4), QByteArray(""));
    QVERIFY(!readRegularFile(put({}), 4)->isNull());
    QCOMPARE(readRegularFile(put("abcd"), 4), QByteArray("abcd"));
    QVERIFY(!readRegularFile(put("abcde"), 4));
    QVERIFY(!readRegularFile(m_folder->filePath(u"none"_s), 4));
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(put("abcd"), link));
    QCOMPARE(readRegularFile(link, 4), QByteArray("abcd"));
}

void TestRegularFile::c05_refusesAtOnceWhatIsNoFile()
{
    const QString path = pipe();
    QVERIFY(!path.isEmpty());
    for (const QString &one : {path, m_folder->path(), u"/dev/zero"_s}) {
        const std::expected<QByteArray, QString> read = readRegularFile(one, 4);
        QVERIFY(!read);
        QCOMPARE(read.error(), u"it is no regular file"_s);
    }
    const Result<QByteArray> own = OwnFile(path).read();
    QVERIFY(!own);
    QCOMPARE(own.error().where, path);
}

void TestRegularFile::c05_readsWhatIsOpenAlreadyOnlyWhereItWasTyped()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    QCOMPARE(::write(ends[1], "abc", 3), 3);
    ::close(ends[1]);
    const QString name = u"/dev/fd/%1"_s.arg(ends[0]);
    QCOMPARE(readRegularFile(name, 4).error_or({}), u"it is no regular file"_s);
    QVERIFY(QFile::link(name, m_folder->filePath(u"link"_s)));
    for (const QString &one : {u"/proc/self/fd/%1"_s.arg(ends[0]), u"/dev/fd/./%1"_s.arg(ends[0]), u"/dev/fd/"_s,
                               m_folder->filePath(u"link"_s)}) {
        QVERIFY2(!readRegularFile(one, 4, GivenOpen::Accepted), qPrintable(one));
    }
    QCOMPARE(readRegularFile(name, 4, GivenOpen::Accepted), QByteArray("abc"));
    ::close(ends[0]);
}

void TestRegularFile::c05_settingsOfAPipeAreTheStandards()
{
    const QString path = pipe();
    QSettings file(settingsFile(path), QSettings::IniFormat);
    QCOMPARE(file.value(u"a/b"_s, 7).toInt(), 7);
    file.setValue(u"a/b"_s, 8);
    file.sync();
    QCOMPARE(file.status(), QSettings::AccessError);
    QCOMPARE(settingsFile(m_folder->filePath(u"new.ini"_s)), m_folder->filePath(u"new.ini"_s));
}

QTEST_GUILESS_MAIN(TestRegularFile)
#include "tst_regularfile.moc"
