// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `npx -y @modelcontextprotocol/server-filesystem DIR`, pasted as its guide has it, on machines with and without Node.js.
class TestPastedPackage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void isExplainedWithoutNode();
    void isMendedWithNodeOfAVersionManager();
    void startsWithNodeInThePath();

private:
    void paste() const;
    [[nodiscard]] CliProgram::Run doctor(const QStringList &words = {}) const;
    void callIt() const;
    /// A link to a program of this machine; in `bin` unless it says another folder.
    void link(const QString &name, const QString &folder = u"bin"_s) const;

    QString m_modules;
    QByteArray m_path;
    QByteArray m_home;
    QByteArray m_shell;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPastedPackage::initTestCase()
{
    m_modules = qEnvironmentVariable("SIGNALBOX_NPM");
    QVERIFY2(QFileInfo(m_modules + "/@modelcontextprotocol/server-filesystem"_L1).isDir(),
             "The reference servers are not installed. Run ./dev test, or npm ci in build/npm with "
             "tests/npm/package*.json.");
    m_path = qgetenv("PATH");
    m_home = qgetenv("HOME");
    m_shell = qgetenv("SHELL");
    for (const QString &name : {u"/usr/local/bin/npx"_s, u"/opt/homebrew/bin/npx"_s, u"/snap/bin/npx"_s}) {
        if (QFileInfo::exists(name)) {
            QSKIP("Node.js lies where it is found without a PATH.");
        }
    }
}

/// A home and a PATH with a shell and nothing of Node.js, and a login shell that adds nothing.
void TestPastedPackage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_folder->filePath(u"bin"_s)) && QDir().mkpath(m_folder->filePath(u"files"_s)));
    QFile file(m_folder->filePath(u"files/hello.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Hello from a file.") > 0);
    for (const QString &name : {u"sh"_s, u"env"_s, u"printenv"_s}) {
        link(name);
    }
    QFile shell(m_folder->filePath(u"login"_s));
    QVERIFY(shell.open(QIODevice::WriteOnly) && shell.write("#!/bin/sh\nexec /bin/sh -c \"$4\"\n") > 0);
    shell.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->filePath(u"config"_s).toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder->filePath(u"data"_s).toUtf8());
    qputenv("HOME", m_folder->path().toUtf8());
    qputenv("SHELL", shell.fileName().toUtf8());
    qputenv("PATH", m_folder->filePath(u"bin"_s).toUtf8());
}

void TestPastedPackage::cleanup()
{
    qputenv("PATH", m_path);
    qputenv("HOME", m_home);
    qputenv("SHELL", m_shell);
    m_folder.reset();
}

void TestPastedPackage::link(const QString &name, const QString &folder) const
{
    const QString program =
        QStandardPaths::findExecutable(name, QString::fromLocal8Bit(m_path).split(u':', Qt::SkipEmptyParts));
    QVERIFY2(!program.isEmpty(), qPrintable(name));
    QVERIFY(QDir().mkpath(m_folder->filePath(folder)));
    QVERIFY(QFile::link(program, m_folder->filePath(folder + u'/' + name)));
}

void TestPastedPackage::paste() const
{
    const CliProgram::Run added =
        CliProgram::run({u"servers"_s, u"add"_s, u"--yes"_s, u"--name"_s, u"files"_s,
                         u"npx -y @modelcontextprotocol/server-filesystem "_s + m_folder->filePath(u"files"_s)});
    QVERIFY2(added.exitCode == 0, (added.out + added.err).constData());
    // Its folder has the package, and npm asks nobody for another.
    QCOMPARE(CliProgram::run({u"servers"_s, u"edit"_s, u"files"_s, u"--cwd"_s, QFileInfo(m_modules).path(), u"-e"_s,
                              u"npm_config_offline=true"_s})
                 .exitCode,
             0);
}

CliProgram::Run TestPastedPackage::doctor(const QStringList &words) const
{
    return CliProgram::run(QStringList{u"doctor"_s, u"--format"_s, u"json"_s, u"--no-call"_s} + words
                           + QStringList{u"files"_s});
}

void TestPastedPackage::callIt() const
{
    const CliProgram::Run accepted = CliProgram::run({u"servers"_s, u"accept"_s, u"files"_s, u"--yes"_s});
    QVERIFY2(accepted.exitCode == 0, accepted.err.constData());
    const CliProgram::Run run = CliProgram::run(
        {u"--server"_s, u"files"_s, u"--format"_s, u"json"_s, u"--method"_s, u"tools/call"_s, u"--tool-name"_s,
         u"read_text_file"_s, u"--tool-arg"_s, u"path="_s + m_folder->filePath(u"files/hello.txt"_s)});
    QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
    QVERIFY2(run.resultText().contains("Hello from a file."), run.out.constData());
}

void TestPastedPackage::isExplainedWithoutNode()
{
    paste();
    const CliProgram::Run run = doctor();
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("launch.program.missing"), run.out.constData());
    QVERIFY2(run.out.contains("It comes with Node.js"), run.out.constData());
    QFile release(u"/etc/os-release"_s);
    if (release.open(QIODevice::ReadOnly) && release.readAll().contains("debian")) {
        QVERIFY2(run.out.contains("\"command\": \"sudo apt-get install nodejs npm\""), run.out.constData());
    }
}

void TestPastedPackage::isMendedWithNodeOfAVersionManager()
{
    paste();
    link(u"node"_s, u".nvm/versions/node/v22.1.0/bin"_s);
    link(u"npx"_s, u".nvm/versions/node/v22.1.0/bin"_s);
    const CliProgram::Run run = doctor({u"--mend"_s});
    QVERIFY2(run.out.contains("launch.program.managed"), run.out.constData());
    callIt();
}

void TestPastedPackage::startsWithNodeInThePath()
{
    link(u"node"_s);
    link(u"npx"_s);
    paste();
    const CliProgram::Run run = doctor();
    QVERIFY2(!run.out.contains("\"launch."), run.out.constData());
    callIt();
}

QTEST_GUILESS_MAIN(TestPastedPackage)
#include "tst_pastedpackage.moc"
