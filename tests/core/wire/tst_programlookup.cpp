// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/programlookup.h"
#include "transportprobe.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestProgramLookup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void p09_saysInWordsWhyAServerDidNotStart_data();
    void p09_saysInWordsWhyAServerDidNotStart();
    void p09_listsEveryPlaceTried();
    void p09_findsWhatOnlyTheLoginShellKnows();
    void d19_neverSearchesTheCurrentFolder();
    void prefersTheFirstFolderOfThePath();
    void takesARelativePathFromTheWorkingFolder();

private:
    QString write(const QString &name, const QByteArray &content, bool executable = true);

    QTemporaryDir m_folder;
};

QString TestProgramLookup::write(const QString &name, const QByteArray &content, bool executable)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner
                        | (executable ? QFile::Permissions(QFile::ExeOwner) : QFile::Permissions()));
    return path;
}

void TestProgramLookup::initTestCase()
{
    QVERIFY(m_folder.isValid());
    // A login shell of our own, which knows one folder more than the test's environment.
    write(u"login/only-in-login"_s, "#!/bin/sh\n");
    const QString shell = write(u"shell"_s, "#!/bin/sh\nPATH=/usr/bin:/bin:" + m_folder.filePath(u"login"_s).toUtf8()
                                                + "\nexport PATH\necho noise from a profile\neval \"$4\"\n");
    qputenv("SHELL", shell.toUtf8());
}

void TestProgramLookup::p09_saysInWordsWhyAServerDidNotStart_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("workingDirectory");
    QTest::addColumn<QString>("words");
    const QString good = u"/bin/cat"_s;
    const QStringList none;
    QTest::newRow("no program") << QString() << none << QString() << u"No program is given"_s;
    QTest::newRow("unknown name") << u"no-such-program-here"_s << none << QString() << u"was not found"_s;
    QTest::newRow("unknown path") << m_folder.filePath(u"nothing"_s) << none << QString()
                                  << u"There is no program at"_s;
    QTest::newRow("not executable") << write(u"plain.txt"_s, "#!/bin/sh\n", false) << none << QString()
                                    << u"is not marked as executable"_s;
    QTest::newRow("folder") << m_folder.path() << none << QString() << u"is a folder"_s;
    QTest::newRow("empty file") << write(u"empty"_s, "") << none << QString() << u"is an empty file"_s;
    QTest::newRow("no interpreter line") << write(u"noshebang"_s, "console.log(1)\n") << none << QString()
                                         << u"neither a program for this system nor a script"_s;
    QTest::newRow("interpreter missing") << write(u"badshebang"_s, "#!/opt/no/such/interpreter -x\n") << none
                                         << QString() << u"needs the interpreter /opt/no/such/interpreter"_s;
    QTest::newRow("working folder missing") << good << none << u"/no/such/folder"_s << u"does not exist"_s;
    QTest::newRow("working folder a file") << good << none << write(u"afile"_s, "x") << u"is not a folder"_s;
    QTest::newRow("NUL in argument") << good << QStringList{u"a"_s, u"b"_s + QChar(0) + u"c"_s} << QString()
                                     << u"Argument 2 holds a NUL character"_s;
    QTest::newRow("3 MB argument") << good << QStringList{QString(3'000'000, u'x')} << QString()
                                   << u"Argument 1 is 3000000 bytes long"_s;
    QTest::newRow("many arguments") << good << QStringList(40, QString(100'000, u'x')) << QString()
                                    << u"The arguments are"_s;
}

void TestProgramLookup::p09_saysInWordsWhyAServerDidNotStart()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, workingDirectory);
    QFETCH(const QString, words);
    StdioOptions options;
    options.program = program;
    options.arguments = arguments;
    options.workingDirectory = workingDirectory;
    TransportProbe probe(options);
    probe.transport.open();
    QTRY_VERIFY(probe.closeInfo);
    QCOMPARE(probe.openings, 0);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Failed);
    QVERIFY(probe.closeInfo->error);
    const QString message = probe.closeInfo->error->message;
    QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY(message.endsWith(u'.'));
    QVERIFY(probe.closeInfo->error->code != 0);
    QVERIFY(!probe.closeInfo->error->advice.isEmpty());
}

void TestProgramLookup::p09_listsEveryPlaceTried()
{
    ProgramLookup lookup({u"no \"such"_s, {}, u"/usr/bin:/opt/nowhere"_s});
    QSignalSpy failed(&lookup, &ProgramLookup::failed);
    lookup.start();
    QVERIFY(failed.isEmpty());
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Transport);
    QCOMPARE(error.where, u"no \"such"_s);
    QVERIFY2(error.data.startsWith(R"(["/usr/bin/no \"such","/opt/nowhere/no \"such",)"), error.data.constData());
    QVERIFY2(error.data.contains(m_folder.filePath(u"login"_s).toUtf8()), error.data.constData());
    QVERIFY(error.data.endsWith("\"]"));
}

void TestProgramLookup::p09_findsWhatOnlyTheLoginShellKnows()
{
    ProgramLookup lookup({u"only-in-login"_s, {}, u"/usr/bin"_s});
    QSignalSpy found(&lookup, &ProgramLookup::found);
    lookup.start();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().at(0).toString(), m_folder.filePath(u"login/only-in-login"_s));
    QCOMPARE(found.first().at(1).toString(), u"/usr/bin:/bin:"_s + m_folder.filePath(u"login"_s));
}

void TestProgramLookup::d19_neverSearchesTheCurrentFolder()
{
    write(u"planted"_s, "#!/bin/sh\n");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    for (const QString &path : {u"/usr/bin:"_s, u":/usr/bin"_s, u".:/usr/bin"_s, u""_s, u"./:."_s}) {
        ProgramLookup lookup({u"planted"_s, m_folder.path(), path});
        QSignalSpy failed(&lookup, &ProgramLookup::failed);
        lookup.start();
        QTRY_COMPARE(failed.size(), 1);
    }
    QVERIFY(QDir::setCurrent(before));
}

void TestProgramLookup::prefersTheFirstFolderOfThePath()
{
    const QString second = write(u"b/tool"_s, "#!/bin/sh\n");
    write(u"a/tool"_s, "#!/bin/sh\n", false); // cannot be started, so the search goes on
    const QStringList folders = {m_folder.filePath(u"a"_s), m_folder.filePath(u"b"_s), u"/usr/bin"_s};
    QStringList tried;
    const auto path = ProgramLookup::find({u"tool"_s, {}, {}}, folders, &tried);
    QVERIFY(path);
    QCOMPARE(*path, second);
    QCOMPARE(tried.size(), 2);
}

void TestProgramLookup::takesARelativePathFromTheWorkingFolder()
{
    const QString program = write(u"project/server"_s, "#!/bin/sh\n");
    QStringList tried;
    const auto path = ProgramLookup::find({u"./server"_s, m_folder.filePath(u"project"_s), {}}, {}, &tried);
    QVERIFY(path);
    QCOMPARE(*path, program);
}

QTEST_GUILESS_MAIN(TestProgramLookup)
#include "tst_programlookup.moc"
