// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// A published server with all the packages it needs, as a bundle: packed, checked, installed, started, asked. Absent
/// packages are a failure, not a skip: `npm ci` in build/npm brings them.
class TestCliNpmBundle : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void packs();
    void installsAndAnswers();

private:
    void takePackage(const QString &name, const QString &target);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString m_modules;
    QSet<QString> m_taken;
    QTemporaryDir m_folder;
};

namespace {

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.sliced(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target)) {
            return false;
        }
    }
    return true;
}

QStringList dependenciesOf(const QString &package)
{
    QStringList names;
    QFile file(package + u"/package.json"_s);
    const auto parsed = parseJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (parsed && parsed->value.is_object() && parsed->value.contains("dependencies")) {
        for (const auto &member : parsed->value.at("dependencies").object_range()) {
            names << utf8ToQString(member.key());
        }
    }
    return names;
}

} // namespace

/// With what it brings along in its own node_modules, and what it needs beside it.
void TestCliNpmBundle::takePackage(const QString &name, const QString &target)
{
    if (m_taken.contains(name)) {
        return;
    }
    m_taken.insert(name);
    const QString from = m_modules + u'/' + name;
    QVERIFY2(QFileInfo(from).isDir(), qPrintable(from));
    QVERIFY2(copyFolder(from, target), qPrintable(target));
    QStringList wanted = dependenciesOf(from);
    QDirIterator nested(from + u"/node_modules"_s, {u"package.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (nested.hasNext()) {
        wanted += dependenciesOf(QFileInfo(nested.next()).path());
    }
    for (const QString &one : wanted) {
        if (QFileInfo(m_modules + u'/' + one).isDir()) { // else it is one that was brought along
            takePackage(one, path(u"server/node_modules/"_s + one));
        }
    }
}

void TestCliNpmBundle::initTestCase()
{
    m_modules = qEnvironmentVariable("SIGNALBOX_NPM");
    QVERIFY2(QFileInfo(m_modules + "/@modelcontextprotocol/server-everything"_L1).isDir(),
             "The reference servers are not installed. Run ./dev test, or npm ci in build/npm with "
             "tests/npm/package*.json.");
    qputenv("SIGNALBOX_CONFIG_DIR", path(u"config"_s).toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", path(u"data"_s).toUtf8());
    takePackage(u"@modelcontextprotocol/server-everything"_s, path(u"server"_s));
    QVERIFY(m_taken.size() > 10);
}

void TestCliNpmBundle::packs()
{
    const CliProgram::Run packed = CliProgram::run(
        {u"servers"_s, u"bundle"_s, u"pack"_s, path(u"server"_s), path(u"everything.mcpb"_s), u"--init"_s});
    QVERIFY2(packed.exitCode == 0, packed.err.constData());
    const Json shown =
        CliProgram::run({u"servers"_s, u"bundle"_s, u"show"_s, path(u"everything.mcpb"_s), u"--format"_s, u"json"_s})
            .result();
    QVERIFY(shown.is_object());
    QVERIFY(shown.at("installable").as_bool());
    QCOMPARE(toQString(shown.at("manifest").at("name")), u"server-everything"_s);
    QVERIFY(shown.at("files").size() > 100);
    const CliProgram::Run checked =
        CliProgram::run({u"servers"_s, u"bundle"_s, u"check"_s, path(u"everything.mcpb"_s)});
    QVERIFY2(checked.exitCode == 0, checked.out.constData());
}

void TestCliNpmBundle::installsAndAnswers()
{
    const CliProgram::Run installed = CliProgram::run(
        {u"servers"_s, u"bundle"_s, u"install"_s, path(u"everything.mcpb"_s), u"--name"_s, u"everything"_s});
    QVERIFY2(installed.exitCode == 0, installed.err.constData());
    QVERIFY(QDir(path(u"server"_s)).removeRecursively()); // what runs is what was installed
    const QStringList list{u"--server"_s, u"everything"_s, u"--method"_s, u"tools/list"_s, u"--format"_s, u"json"_s};
    QCOMPARE(CliProgram::run(list).exitCode, 12);
    QCOMPARE(CliProgram::run({u"servers"_s, u"accept"_s, u"everything"_s, u"--yes"_s}).exitCode, 0);
    const CliProgram::Run tools = CliProgram::run(list);
    QVERIFY2(tools.exitCode == 0, tools.err.constData());
    QVERIFY(tools.resultText().contains(R"("name":"echo")"));
    const CliProgram::Run call =
        CliProgram::run({u"--server"_s, u"everything"_s, u"--method"_s, u"tools/call"_s, u"--tool-name"_s, u"echo"_s,
                         u"--tool-arg"_s, u"message=from a bundle"_s, u"--format"_s, u"json"_s});
    QVERIFY2(call.resultText().contains("Echo: from a bundle"), call.err.constData());
}

QTEST_GUILESS_MAIN(TestCliNpmBundle)
#include "tst_clinpmbundle.moc"
