// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/paste.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/inputdescription.h"
#include "core/catalog/values/valueneed.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Transport = ServerEntry::Transport;

/// Servers as a registry lists them, pasted.
class TestPasteRegistry : public QObject
{
    Q_OBJECT
private slots:
    void understandsAnEntryOfARegistry_data();
    void understandsAnEntryOfARegistry();
    void asksForWhatIsMissingInThePublishersWords();
    void keepsSecretsAsInputs();
    void offersTheWays();
    void asksForPartsOfAnAddress();
    void takesTheServersOfAnAnswer();
    void saysWhatCannotBeTaken_data();
    void saysWhatCannotBeTaken();
    void c06_anEntryOfARegistryIsNotThePersonsOwn();
};

namespace {

/// As publishers write it; %1: further members.
QString weather(const QString &more)
{
    return QString::fromUtf8(
               R"({"$schema":"https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
        "name":"io.github.someone/weather","title":"Weather","description":"Tells it","version":"1.2.0",%1})")
        .arg(more);
}

QString package()
{
    return QString::fromUtf8(R"("packages":[{"registryType":"npm","identifier":"@someone/weather","version":"1.2.0",
        "transport":{"type":"stdio"},
        "packageArguments":[{"type":"positional","valueHint":"folder","description":"Where charts lie","isRequired":true}],
        "environmentVariables":[
          {"name":"WEATHER_KEY","description":"From your account","isRequired":true,"isSecret":true},
          {"name":"UNITS","description":"Of degrees","default":"metric"},
          {"name":"PROXY_TOKEN","description":"If you have one","isSecret":true}]}])");
}

QString remote()
{
    return QString::fromUtf8(R"("remotes":[{"type":"streamable-http","url":"https://{tenant}.weather.example/mcp",
        "variables":{"tenant":{"description":"Your tenant","isRequired":true}},
        "headers":[{"name":"Authorization","value":"Bearer {key}","variables":{"key":{"description":"The key",
            "isRequired":true,"isSecret":true}}}]}])");
}

QString bundlePackage()
{
    return QString::fromUtf8(
        R"("packages":[{"registryType":"mcpb","identifier":"https://a.example/w.mcpb","version":"1",
        "fileSha256":"00","transport":{"type":"stdio"}}])");
}

QStringList needsOf(const ServerEntry &entry)
{
    QStringList names;
    for (const ValueNeed &need : valueNeeds(entry)) {
        names << need.name;
    }
    names.sort();
    return names;
}

} // namespace

void TestPasteRegistry::understandsAnEntryOfARegistry_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("server.json") << weather(package());
    QTest::newRow("an answer") << u"{\"server\":"_s + weather(package())
                                      + u",\"_meta\":{\"io.modelcontextprotocol.registry/official\":{\"status\":"
                                        "\"active\",\"isLatest\":true}}}"_s;
    QTest::newRow("older words") << QString::fromUtf8(
        R"({"name":"io.github.someone/weather","title":"Weather","version_detail":
        {"version":"1.2.0"},"description":"d","packages":[{"registry_name":"npm","name":"@someone/weather",
        "version":"1.2.0"}]})");
}

void TestPasteRegistry::understandsAnEntryOfARegistry()
{
    QFETCH(const QString, text);
    const auto understood = understandPaste(text);
    QVERIFY2(understood, understood ? "" : qPrintable(understood.error().message));
    QCOMPARE(understood->entries.size(), 1);
    const ServerEntry &entry = understood->entries.constFirst();
    QCOMPARE(entry.name, u"weather"_s);
    QCOMPARE(entry.command, u"npx"_s);
    QCOMPARE(entry.arguments.mid(0, 2), QStringList({u"-y"_s, u"@someone/weather@1.2.0"_s}));
    QVERIFY2(understood->summary.startsWith(u"An entry of a registry: Weather 1.2.0. A stdio server: program npx"),
             qPrintable(understood->summary));
}

void TestPasteRegistry::asksForWhatIsMissingInThePublishersWords()
{
    const auto understood = understandPaste(weather(package()));
    QVERIFY(understood);
    const ServerEntry &entry = understood->entries.constFirst();
    QCOMPARE(needsOf(entry), QStringList({u"WEATHER_KEY"_s, u"folder"_s}));
    QCOMPARE(entry.arguments.constLast(), u"${input:folder}"_s);
    const QList<InputDescription> inputs = inputsOf(entry);
    QCOMPARE(inputs.size(), 2);
    for (const InputDescription &input : inputs) {
        QCOMPARE(input.description, input.id == "folder"_L1 ? u"Where charts lie"_s : u"From your account"_s);
    }
    QVERIFY(entry.environment.contains({u"UNITS"_s, u"metric"_s}));
    QCOMPARE(understood->notes.filter(u"does not require it: PROXY_TOKEN"_s).size(), 1);
}

void TestPasteRegistry::keepsSecretsAsInputs()
{
    const auto understood = understandPaste(weather(package()));
    QVERIFY(understood);
    const ServerEntry &entry = understood->entries.constFirst();
    QVERIFY(entry.environment.contains({u"WEATHER_KEY"_s, u"${input:WEATHER_KEY}"_s}));
    for (const InputDescription &input : inputsOf(entry)) {
        QCOMPARE(input.isSecret, input.id == "WEATHER_KEY"_L1);
    }
}

void TestPasteRegistry::offersTheWays()
{
    const QString text = weather(remote() + u',' + package());
    const auto first = understandPaste(text);
    QVERIFY(first);
    QCOMPARE(first->ways, QStringList({u"npm @someone/weather 1.2.0"_s, u"https://{tenant}.weather.example/mcp"_s}));
    QCOMPARE(first->way, 0);
    QCOMPARE(first->notes.filter(u"2 ways to it; this is: npm @someone/weather 1.2.0"_s).size(), 1);
    const auto second = understandPaste(text, 1);
    QVERIFY(second);
    QCOMPARE(second->way, 1);
    QCOMPARE(second->entries.constFirst().transport, Transport::StreamableHttp);
    const auto beyond = understandPaste(text, 7);
    QVERIFY(beyond);
    QCOMPARE(beyond->way, 0);
    // A program that somebody else has to start comes after an address.
    const auto listening = understandPaste(
        weather(remote() + QString::fromUtf8(R"(,"packages":[{"registryType":"npm","identifier":"w","version":"1.0.0",
        "transport":{"type":"streamable-http","url":"http://127.0.0.1:8080/mcp"}}])")));
    QVERIFY(listening);
    QCOMPARE(listening->way, 1);
    QVERIFY(listening->entries.constFirst().url.contains(u"weather.example"));
}

void TestPasteRegistry::asksForPartsOfAnAddress()
{
    const auto understood = understandPaste(weather(remote()));
    QVERIFY2(understood, understood ? "" : qPrintable(understood.error().message));
    const ServerEntry &entry = understood->entries.constFirst();
    QCOMPARE(entry.url, u"https://${input:tenant}.weather.example/mcp"_s);
    QVERIFY(entry.headers.contains({u"Authorization"_s, u"Bearer ${input:key}"_s}));
    QCOMPARE(needsOf(entry), QStringList({u"key"_s, u"tenant"_s}));
}

void TestPasteRegistry::takesTheServersOfAnAnswer()
{
    const auto understood = understandPaste(
        QString::fromUtf8(R"({"servers":[{"server":%1,"_meta":{}},{"server":%2,"_meta":{}},{"server":%3}],
        "metadata":{"count":3}})")
            .arg(weather(package()), weather(remote()), weather(bundlePackage())));
    QVERIFY2(understood, understood ? "" : qPrintable(understood.error().message));
    QCOMPARE(understood->entries.size(), 2);
    QVERIFY(understood->ways.isEmpty());
    QVERIFY(!understood->notes.filter(u"w.mcpb"_s).isEmpty());
}

void TestPasteRegistry::saysWhatCannotBeTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no way") << weather(u"\"packages\":[]"_s) << u"does not say how its server is reached"_s;
    QTest::newRow("a bundle") << weather(bundlePackage()) << u"w.mcpb"_s;
    QTest::newRow("no package") << weather(u"\"packages\":[{\"registryType\":\"npm\",\"identifier\":\"-x\"}]"_s)
                                << u"cannot be taken"_s;
    QTest::newRow("an address that is none")
        << weather(u"\"remotes\":[{\"type\":\"sse\",\"url\":\"https://{nobody}/mcp\"}]"_s) << u"cannot be taken"_s;
}

void TestPasteRegistry::saysWhatCannotBeTaken()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const auto understood = understandPaste(text);
    QVERIFY(!understood);
    QVERIFY2(understood.error().message.contains(said), qPrintable(understood.error().message));
}

void TestPasteRegistry::c06_anEntryOfARegistryIsNotThePersonsOwn()
{
    const auto understood = understandPaste(weather(package()));
    QVERIFY(understood);
    QCOMPARE(originOf(understood->entries.constFirst()), u"pasted"_s);
}

QTEST_GUILESS_MAIN(TestPasteRegistry)
#include "tst_pasteregistry.moc"
