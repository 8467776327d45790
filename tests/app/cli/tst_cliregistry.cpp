// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "app/cli/clioutput.h"
#include "core/catalog/catalog.h"
#include "core/catalog/registry/registryorigin.h"
#include "core/json/jsontext.h"
#include "tests/lab/labregistry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The verb `servers registry`, against a registry on this machine.
class TestCliRegistry : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksNothingOfAnybodyByItself();
    void searchesAllRegistriesThatAreSet();
    void showsWhatAServerWants();
    void addsAServerAndStartsNothing();
    void takesNoSecretFromTheCommandLine();
    void saysWhatIsMissing();
    void addsInAVersionAndAnotherWay();
    void tellsAndTakesNewerVersions();
    void readsTheWholeListAndSearchesItOffline();
    void addsWhatAnAddressTellsOf();
    void setsRegistries();
    void driesUpStrangersText();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();

private:
    [[nodiscard]] CliProgram::Run registry(const QStringList &arguments) const
    {
        return CliProgram::run(QStringList{u"servers"_s, u"registry"_s} + arguments);
    }
    [[nodiscard]] Json json(const QStringList &arguments) const
    {
        return registry(arguments + QStringList{u"--format"_s, u"json"_s}).result();
    }
    [[nodiscard]] ServerEntry entry(const QString &name) const
    {
        Catalog catalog(m_folder->filePath(u"servers.json"_s));
        const bool isLoaded = catalog.load().has_value();
        const ServerEntry *found = isLoaded ? catalog.byName(name) : nullptr;
        return found ? *found : ServerEntry();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LabRegistry> m_registry;
};

namespace {

QJsonObject mailServer(const QString &version)
{
    QJsonObject server = LabRegistry::npmServer(u"com.example/mail"_s, version, u"@example/mail"_s);
    QJsonObject package = server[u"packages"_s].toArray().first().toObject();
    package[u"environmentVariables"_s] = QJsonArray{QJsonObject{{u"name"_s, u"MAIL_TOKEN"_s},
                                                                {u"description"_s, u"Token of the mailbox"_s},
                                                                {u"isRequired"_s, true},
                                                                {u"isSecret"_s, true}},
                                                    QJsonObject{{u"name"_s, u"MAIL_HOST"_s}, {u"isRequired"_s, true}}};
    server[u"packages"_s] = QJsonArray{package};
    server[u"remotes"_s] =
        QJsonArray{QJsonObject{{u"type"_s, u"streamable-http"_s}, {u"url"_s, u"https://mail.example/mcp"_s}}};
    return server;
}

} // namespace

void TestCliRegistry::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_registry = std::make_unique<LabRegistry>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder->path().toUtf8());
    QCOMPARE(CliProgram::run({u"settings"_s, u"set"_s, u"registry.addresses"_s, m_registry->address()}).exitCode, 0);
}

void TestCliRegistry::asksNothingOfAnybodyByItself()
{
    QCOMPARE(registry({u"sources"_s}).exitCode, 0);
    QCOMPARE(CliProgram::run({u"servers"_s, u"list"_s}).exitCode, 0);
    QCOMPARE(registry({u"updates"_s}).out, "Nothing newer.\n");
    QCOMPARE(registry({u"search"_s, u"x"_s, u"--offline"_s}).out, "Nothing found.\n");
    QVERIFY(m_registry->http().requests().isEmpty());
}

void TestCliRegistry::searchesAllRegistriesThatAreSet()
{
    m_registry->fill(5000);
    LabRegistry other;
    other.add(LabRegistry::npmServer(u"org.other/server-00042"_s, u"2.0.0"_s, u"other"_s));
    QCOMPARE(registry({u"sources"_s, u"add"_s, other.address()}).exitCode, 0);
    const Json found = json({u"search"_s, u"server-00042"_s}).at("servers");
    QCOMPARE(found.size(), 2U);
    QCOMPARE(toQString(found[0].at("name")), u"com.example/server-00042"_s);
    QCOMPARE(toQString(found[1].at("name")), u"org.other/server-00042"_s);
    QCOMPARE(json({u"search"_s, u"--limit"_s, u"250"_s, u"--registry"_s, m_registry->address()}).at("servers").size(),
             250U);
    other.http().stop(); // one that cannot be reached keeps nobody from the others
    const CliProgram::Run rest = registry({u"search"_s, u"server-00043"_s});
    QVERIFY(rest.out.contains("com.example/server-00043"));
}

void TestCliRegistry::showsWhatAServerWants()
{
    m_registry->add(mailServer(u"1.0.0"_s));
    m_registry->add(mailServer(u"1.1.0"_s));
    const CliProgram::Run shown = registry({u"show"_s, u"com.example/mail"_s});
    QCOMPARE(shown.exitCode, 0);
    for (const char *words :
         {"1.1.0, 1.0.0", "--package 1", "npm @example/mail 1.1.0", "--remote 1",
          "MAIL_TOKEN (required; secret: asked for at the start): Token of the mailbox", "MAIL_HOST (required)"}) {
        QVERIFY2(shown.out.contains(words), shown.out.constData());
    }
    const Json ways = json({u"show"_s, u"com.example/mail"_s, u"--version"_s, u"1.0.0"_s}).at("ways");
    QCOMPARE(toQString(ways[0].at("text")), u"npm @example/mail 1.0.0"_s);
    QCOMPARE(registry({u"show"_s, u"com.example/none"_s}).exitCode, ExitCode::Usage);
}

void TestCliRegistry::addsAServerAndStartsNothing()
{
    m_registry->add(mailServer(u"1.0.0"_s));
    const QStringList add{u"add"_s, u"com.example/mail"_s, u"--set"_s, u"MAIL_HOST=mail.example"_s};
    const CliProgram::Run dry = registry(add + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.out, "Would add “mail”: npx -y @example/mail@1.0.0\n");
    QVERIFY(entry(u"mail"_s).name.isEmpty());
    const CliProgram::Run added = registry(add);
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QCOMPARE(added.out, "Added “mail”: npx -y @example/mail@1.0.0\n");
    const ServerEntry mail = entry(u"mail"_s);
    QCOMPARE(mail.arguments, (QStringList{u"-y"_s, u"@example/mail@1.0.0"_s}));
    QVERIFY(mail.environment.contains(std::pair(u"MAIL_HOST"_s, u"mail.example"_s)));
    QVERIFY(mail.environment.contains(std::pair(u"MAIL_TOKEN"_s, u"${input:MAIL_TOKEN}"_s)));
    QCOMPARE(registryOrigin(mail).value_or(RegistryOrigin()).registry, m_registry->address());
    QVERIFY(registry(add).out.contains("mail-2")); // a second one gets a name of its own
}

void TestCliRegistry::takesNoSecretFromTheCommandLine()
{
    m_registry->add(mailServer(u"1.0.0"_s));
    const CliProgram::Run run =
        registry({u"add"_s, u"com.example/mail"_s, u"--set"_s, u"MAIL_HOST=x"_s, u"--set"_s, u"MAIL_TOKEN=hunter2"_s});
    QVERIFY(run.exitCode != 0);
    QVERIFY(!run.err.contains("hunter2"));
    QVERIFY(run.err.contains("--ask MAIL_TOKEN"));
}

void TestCliRegistry::saysWhatIsMissing()
{
    m_registry->add(mailServer(u"1.0.0"_s));
    const CliProgram::Run run = registry({u"add"_s, u"com.example/mail"_s});
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.err.contains("--set MAIL_HOST=VALUE"), run.err.constData());
    const CliProgram::Run unknown = registry({u"add"_s, u"com.example/mail"_s, u"--set"_s, u"HOST=x"_s});
    QVERIFY(unknown.err.contains("MAIL_TOKEN, MAIL_HOST"));
}

void TestCliRegistry::addsInAVersionAndAnotherWay()
{
    m_registry->add(mailServer(u"1.0.0"_s));
    m_registry->add(mailServer(u"2.0.0"_s));
    QCOMPARE(registry({u"add"_s, u"com.example/mail"_s, u"--remote"_s, u"1"_s, u"--name"_s, u"far"_s}).exitCode, 0);
    QCOMPARE(entry(u"far"_s).url, u"https://mail.example/mcp"_s);
    QCOMPARE(
        registry({u"add"_s, u"com.example/mail"_s, u"--version"_s, u"1.0.0"_s, u"--set"_s, u"MAIL_HOST=x"_s}).exitCode,
        0);
    QCOMPARE(entry(u"mail"_s).arguments.last(), u"@example/mail@1.0.0"_s);
    QVERIFY(registry({u"add"_s, u"com.example/mail"_s, u"--package"_s, u"2"_s}).exitCode != 0);
}

void TestCliRegistry::tellsAndTakesNewerVersions()
{
    m_registry->add(mailServer(u"1.0.0"_s));
    QCOMPARE(registry({u"add"_s, u"com.example/mail"_s, u"--set"_s, u"MAIL_HOST=x"_s}).exitCode, 0);
    QCOMPARE(registry({u"updates"_s}).out, "Nothing newer.\n");
    m_registry->add(mailServer(u"1.10.0"_s));
    const CliProgram::Run told = registry({u"updates"_s});
    QVERIFY2(told.out.contains("mail  1.0.0 → 1.10.0"), told.out.constData());
    QVERIFY(told.out.contains("“@example/mail@1.0.0” becomes “@example/mail@1.10.0”"));
    QCOMPARE(entry(u"mail"_s).arguments.last(), u"@example/mail@1.0.0"_s);
    QCOMPARE(registry({u"update"_s, u"mail"_s, u"--dry-run"_s}).exitCode, 0);
    QCOMPARE(entry(u"mail"_s).arguments.last(), u"@example/mail@1.0.0"_s);
    QCOMPARE(registry({u"update"_s, u"--all"_s}).exitCode, 0);
    QCOMPARE(entry(u"mail"_s).arguments.last(), u"@example/mail@1.10.0"_s);
    QCOMPARE(registry({u"updates"_s}).out, "Nothing newer.\n");
    QVERIFY(registry({u"update"_s, u"other"_s}).exitCode != 0);
}

void TestCliRegistry::readsTheWholeListAndSearchesItOffline()
{
    m_registry->fill(5000);
    const CliProgram::Run read = registry({u"refresh"_s});
    QVERIFY2(read.out.contains("5000 servers are kept"), read.err.constData());
    m_registry->http().stop();
    QVERIFY(registry({u"search"_s, u"does 04999"_s}).out.contains("com.example/server-04999"));
    QVERIFY(registry({u"show"_s, u"com.example/server-00001"_s, u"--offline"_s}).out.contains("@example/server-00001"));
    QCOMPARE(registry({u"show"_s, u"com.example/server-00001"_s}).exitCode, ExitCode::Unreachable);
}

void TestCliRegistry::addsWhatAnAddressTellsOf()
{
    LabHttpServer server;
    server.on("GET", "/mcp/server-card", [](const LabRequest &, LabReply &reply) {
        reply.json(R"({"name": "com.example/card", "version": "1.0.0", "description": "Of its own word",
                       "remotes": [{"type": "streamable-http", "url": "https://card.example/mcp"}]})");
    });
    const QString address = server.url(u"/mcp"_s).toString();
    QVERIFY(registry({u"at"_s, address}).out.contains("com.example/card"));
    QCOMPARE(registry({u"add"_s, u"--at"_s, address, u"com.example/card"_s}).exitCode, 0);
    QCOMPARE(entry(u"card"_s).url, u"https://card.example/mcp"_s);
    QVERIFY(!registryOrigin(entry(u"card"_s)).has_value());
    QVERIFY(registry({u"at"_s, u"http://example.com"_s}).exitCode != 0);
}

void TestCliRegistry::setsRegistries()
{
    QCOMPARE(registry({u"sources"_s, u"add"_s, u"registry.example/v0.1/"_s}).out,
             m_registry->address().toUtf8() + "\nhttps://registry.example\n");
    QCOMPARE(registry({u"sources"_s, u"add"_s, u"https://registry.example"_s}).out.count("registry.example"), 1);
    QCOMPARE(registry({u"sources"_s, u"remove"_s, u"registry.example"_s}).out, m_registry->address().toUtf8() + '\n');
    QVERIFY(registry({u"sources"_s, u"remove"_s, u"registry.example"_s}).exitCode != 0);
    QVERIFY(registry({u"sources"_s, u"add"_s, u"http://registry.example"_s}).exitCode != 0);
    QCOMPARE(registry({u"sources"_s, u"remove"_s, m_registry->address()}).exitCode, 0);
    QVERIFY(registry({u"search"_s}).err.contains("No registry is set"));
}

void TestCliRegistry::driesUpStrangersText()
{
    QJsonObject hostile = LabRegistry::npmServer(u"com.example/bell"_s, u"1.0.0"_s, u"bell"_s);
    hostile[u"description"_s] = u"rings \u0007 and \u001b[31mreddens \u202eback"_s;
    m_registry->add(hostile);
    for (const QStringList &words : {QStringList{u"search"_s}, QStringList{u"show"_s, u"com.example/bell"_s}}) {
        const CliProgram::Run run = registry(words);
        QVERIFY(run.out.contains("rings"));
        QVERIFY(!run.out.contains('\x07') && !run.out.contains('\x1b'));
        QVERIFY(!QString::fromUtf8(run.out).contains(u'\u202e'));
    }
}

void TestCliRegistry::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList();
    QTest::newRow("another verb") << QStringList{u"find"_s};
    QTest::newRow("show what") << QStringList{u"show"_s};
    QTest::newRow("both ways") << QStringList{u"add"_s, u"a/b"_s, u"--package"_s, u"1"_s, u"--remote"_s, u"1"_s};
    QTest::newRow("an option of another") << QStringList{u"updates"_s, u"--limit"_s, u"3"_s};
    QTest::newRow("update nothing") << QStringList{u"update"_s};
    QTest::newRow("update all and one") << QStringList{u"update"_s, u"a"_s, u"--all"_s};
    QTest::newRow("sources twice") << QStringList{u"sources"_s, u"add"_s};
}

void TestCliRegistry::refusesWhatCannotBe()
{
    QFETCH(QStringList, arguments);
    const CliProgram::Run run = registry(arguments);
    QVERIFY(run.exitCode != 0);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(toQString(run.error().at("code")), u"usage"_s);
    QVERIFY(m_registry->http().requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliRegistry)
#include "tst_cliregistry.moc"
