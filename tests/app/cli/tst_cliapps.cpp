// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `signalbox-cli servers apps`, with a server whose answers are written into a folder (tests/ui/folderserver).
class TestCliApps : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void listsAppsWithTheirTools();
    void saysTheSameAsJson();
    void saysSoOfAServerWithoutApps();
    void wantsAServerOfTheList();

private:
    void answer(const QString &method, const QByteArray &result) const { write(method + u".json"_s, result); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static CliProgram::Run apps(const QStringList &more = {})
    {
        return CliProgram::run(QStringList{u"servers"_s, u"apps"_s, u"one"_s} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliApps::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
    write(u"servers.json"_s, R"({"mcpServers":{"one":{"command":")" + CliProgram::path(u"folderserver"_s).toUtf8()
                                 + R"(","args":[")" + m_folder->path().toUtf8()
                                 + R"("],"signalbox":{"era":"legacy"}}}})");
    answer(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"resources":{}},
        "serverInfo":{"name":"one","version":"1"}})");
    answer(u"tools.list"_s, R"({"tools":[{"name":"plain","inputSchema":{"type":"object"}},
        {"name":"show","inputSchema":{"type":"object"},"_meta":{"ui":{"resourceUri":"ui://board"}}},
        {"name":"tick","inputSchema":{"type":"object"},
         "_meta":{"ui/resourceUri":"ui://board","ui":{"visibility":["app"]}}}]})");
    answer(u"resources.list"_s, R"({"resources":[{"uri":"ui://board","name":"b","title":"Board \u001b[31m"}]})");
}

void TestCliApps::cleanup()
{
    m_folder.reset();
}

void TestCliApps::listsAppsWithTheirTools()
{
    const CliProgram::Run run = apps();
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("show, tick (apps only)"), run.out.constData());
    QVERIFY2(run.out.contains("expected ui.resourceUri, found the deprecated key"), run.out.constData());
    QVERIFY(!run.out.contains('\x1b'));
    QVERIFY(!run.out.contains("plain"));
}

void TestCliApps::saysTheSameAsJson()
{
    const Json result = apps({u"--format"_s, u"json"_s}).result();
    const Json &app = result.at("apps").at(0);
    QCOMPARE(toQString(app.at("title")), u"Board \x1b[31m"_s);
    QVERIFY(app.at("listed").as_bool());
    QCOMPARE(app.at("tools").size(), std::size_t(2));
    QVERIFY(!app.at("tools").at(1).at("forModels").as_bool());
    QCOMPARE(app.at("findings").size(), std::size_t(1));
}

void TestCliApps::saysSoOfAServerWithoutApps()
{
    answer(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{},
        "serverInfo":{"name":"one","version":"1"}})");
    const CliProgram::Run run = apps();
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("no apps"), run.out.constData());
}

void TestCliApps::wantsAServerOfTheList()
{
    QCOMPARE(CliProgram::run({u"servers"_s, u"apps"_s}).exitCode, 1);
    QCOMPARE(CliProgram::run({u"servers"_s, u"apps"_s, u"nobody"_s}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCliApps)
#include "tst_cliapps.moc"
