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

/// `signalbox-cli servers tools`.
class TestCliTools : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void listsTheToolsOfAllServers();
    void saysWhichAreAlike();
    void aDeadServerHurtsNoOther_data();
    void aDeadServerHurtsNoOther();
    void asksNobodyWhenThereIsNobody();
    void refusesWhatItDoesNotKnow();

private:
    /// The list: each a name and the rest of its entry after the program.
    void writeCatalog(const QList<QPair<QByteArray, QByteArray>> &servers) const;
    static CliProgram::Run list(const QStringList &more = {})
    {
        return CliProgram::run(QStringList{u"servers"_s, u"tools"_s} + more);
    }
    static QStringList addresses(const CliProgram::Run &run)
    {
        QStringList all;
        const Json result = run.result();
        for (const Json &tool : result.at("tools").array_range()) {
            all.append(toQString(tool.at("address")));
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliTools::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
}

void TestCliTools::cleanup()
{
    m_folder.reset();
}

void TestCliTools::writeCatalog(const QList<QPair<QByteArray, QByteArray>> &servers) const
{
    QByteArrayList entries;
    for (const auto &[name, rest] : servers) {
        entries.append('"' + name + R"(":{"command":")" + CliProgram::path(u"fakeserver"_s).toUtf8()
                       + R"(","signalbox":{"era":"legacy"})" + (rest.isEmpty() ? rest : ',' + rest) + '}');
    }
    QFile file(m_folder->filePath(u"servers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"mcpServers":{)" + entries.join(',') + "}}");
}

void TestCliTools::listsTheToolsOfAllServers()
{
    writeCatalog({{"b", R"("args":["--tools","7","--page-size","2"])"}, {"a", {}}, {"off", R"("disabled":true)"}});
    const CliProgram::Run run = list({u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QStringList all = addresses(run);
    QCOMPARE(all.size(), 5 + 5 + 7);
    QVERIFY(all.first().startsWith(u"b."_s)); // in the order of the list
    QVERIFY(all.contains(u"b.tool_0006"_s));
    QCOMPARE(all.last(), u"a.sleep"_s);
    QVERIFY(all.filter(u"off."_s).isEmpty());

    const CliProgram::Run text = list();
    QVERIFY2(text.exitCode == 0, text.err.constData());
    QVERIFY2(text.out.contains("a.echo       Gives back the text.\n"), text.out.constData());
}

void TestCliTools::saysWhichAreAlike()
{
    writeCatalog({{"one", {}}, {"two", R"("args":["--tools","1"])"}});
    const CliProgram::Run run = list({u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const Json result = run.result();
    for (const Json &tool : result.at("tools").array_range()) {
        const bool isAlone = toQString(tool.at("tool")) == "tool_0000"_L1;
        QCOMPARE(tool.at("findings").size(), isAlone ? 0U : 1U);
    }
    const Json first = result.at("tools").at(0).at("findings").at(0);
    QCOMPARE(toQString(first), u"The server “two” has a tool of the same name."_s);
    QVERIFY(list().out.contains("\n  ! The server “one” has a tool of the same name.\n"));
}

void TestCliTools::aDeadServerHurtsNoOther_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("ends at once") << R"("args":["--no-such-flag"])"_ba;
    QTest::newRow("dies when it is asked") << R"("args":["--crash-on","tools/list"])"_ba;
    QTest::newRow("gives no end of its list") << R"("args":["--same-cursor"])"_ba;
}

void TestCliTools::aDeadServerHurtsNoOther()
{
    QFETCH(const QByteArray, entry);
    writeCatalog({{"dead", entry}, {"one", {}}, {"two", {}}});
    const CliProgram::Run run = list({u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(addresses(run).size(), 10);
    QCOMPARE(run.err.count("\"error\""), 1);
    QVERIFY2(run.err.contains("\"message\":\"dead: "), run.err.constData());
}

void TestCliTools::asksNobodyWhenThereIsNobody()
{
    const CliProgram::Run run = list({u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.result().at("tools").size(), 0U);
    QVERIFY(run.err.contains("There is no server to ask."));
}

void TestCliTools::refusesWhatItDoesNotKnow()
{
    const CliProgram::Run run = list({u"everything"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("takes no “everything”"), run.err.constData());
}

QTEST_GUILESS_MAIN(TestCliTools)
#include "tst_clitools.moc"
