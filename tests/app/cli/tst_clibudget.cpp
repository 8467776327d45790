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

/// `signalbox-cli servers budget`, with a server whose answers are written into a folder (tests/ui/folderserver).
class TestCliBudget : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void sortsToolsByWhatTheyTakeOfTheContext();
    void saysTheSameInWords();
    void listsWhatIsNotAsTheProtocolSays();
    void showsHostileNamesAsTheyAre();
    void saysSoOfAServerWithoutTools();
    void wantsAServerOfTheList();

private:
    void answer(const QString &method, const QByteArray &result) const { write(method + u".json"_s, result); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static CliProgram::Run budget(const QStringList &more = {})
    {
        return CliProgram::run(QStringList{u"servers"_s, u"budget"_s, u"one"_s} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliBudget::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
    write(u"servers.json"_s, R"({"mcpServers":{"one":{"command":")" + CliProgram::path(u"folderserver"_s).toUtf8()
                                 + R"(","args":[")" + m_folder->path().toUtf8()
                                 + R"("],"signalbox":{"era":"legacy"}}}})");
    answer(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{}},
        "serverInfo":{"name":"one","version":"1"},"instructions":"12345"})");
    answer(u"tools.list"_s, R"({"tools":[{"name":"small","inputSchema":{"type":"object"}},
        {"name":"large","description":")"
                                + QByteArray(300, 'x') + R"(","inputSchema":{"type":"object"}}]})");
}

void TestCliBudget::cleanup()
{
    m_folder.reset();
}

void TestCliBudget::sortsToolsByWhatTheyTakeOfTheContext()
{
    const CliProgram::Run run = budget({u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const Json result = run.result();
    QCOMPARE(toQString(result.at("tools").at(0).at("tool")), u"large"_s);
    QCOMPARE(result.at("tools").at(0).at("descriptionBytes").as<int>(), 300);
    QCOMPARE(result.at("tools").at(0).at("savedTokens").as<int>(), 25);
    QCOMPARE(result.at("savedTokens").as<int>(), 25);
    QCOMPARE(result.at("instructionTokens").as<int>(), 2);
    QCOMPARE(result.at("findings").size(), std::size_t(0));
    QCOMPARE(result.at("estimatedTokens").as<int>(), result.at("tools").at(0).at("estimatedTokens").as<int>()
                                                         + result.at("tools").at(1).at("estimatedTokens").as<int>());
}

void TestCliBudget::saysTheSameInWords()
{
    const CliProgram::Run run = budget();
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.contains("\nlarge"), run.out.constData());
    QVERIFY2(run.out.indexOf("\nlarge") < run.out.indexOf("\nsmall"), run.out.constData());
    QVERIFY2(run.out.contains("Tools: 2, about 104 tokens (413 bytes); instructions: about 2."), run.out.constData());
    QVERIFY2(run.out.contains("would save 25."), run.out.constData());
}

void TestCliBudget::listsWhatIsNotAsTheProtocolSays()
{
    answer(u"tools.list"_s, R"({"tools":[{"name":"a","inputSchema":{"type":"object"}},{"name":"b","inputSchema":7}]})");
    const CliProgram::Run run = budget();
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.contains("violation at /tools/1/inputSchema: expected object, found number (server/tools)"),
             run.out.constData());
    const Json result = budget({u"--format"_s, u"json"_s}).result();
    QCOMPARE(toQString(result.at("findings").at(0).at("pointer")), u"/tools/1/inputSchema"_s);
}

void TestCliBudget::showsHostileNamesAsTheyAre()
{
    answer(u"tools.list"_s, R"({"tools":[{"name":"\u001b[31mred","inputSchema":{"type":"object"}}]})");
    const CliProgram::Run run = budget();
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(!run.out.contains('\x1b'));
    QVERIFY2(run.out.contains("\\u001b[31mred"), run.out.constData());
}

void TestCliBudget::saysSoOfAServerWithoutTools()
{
    answer(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{},
        "serverInfo":{"name":"one","version":"1"}})");
    const CliProgram::Run run = budget();
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.startsWith("Tools: 0, about 0 tokens"), run.out.constData());
}

void TestCliBudget::wantsAServerOfTheList()
{
    QCOMPARE(CliProgram::run({u"servers"_s, u"budget"_s}).exitCode, 1);
    QCOMPARE(CliProgram::run({u"servers"_s, u"budget"_s, u"nobody"_s}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCliBudget)
#include "tst_clibudget.moc"
