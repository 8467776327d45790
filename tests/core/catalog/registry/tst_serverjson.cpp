// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registrylistpage.h"
#include "registrydata.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using RegistryData::server;

class TestServerJson : public QObject
{
    Q_OBJECT
private slots:
    void readsIdentityAndPackages();
    void readsArgumentsAndVariables();
    void readsRemotesWithHeadersAndVariables();
    void readsOlderSchemas();
    void readsWhatTheRegistrySays();
    void readsPagesOfBothSpellings();
    void leavesOutWhatHasAWrongTypeAndSaysSo();
    void cutsWhatIsTooLong();
    void refusesWhatIsNoAnswerOfARegistry_data();
    void refusesWhatIsNoAnswerOfARegistry();
    void findsWhatTheSchemaForbids_data();
    void findsWhatTheSchemaForbids();
    void ordersVersions_data();
    void ordersVersions();
};

void TestServerJson::readsIdentityAndPackages()
{
    const ServerJson mail = server(u"npm"_s);
    QCOMPARE(mail.name, u"io.github.someone/mail"_s);
    QCOMPARE(mail.heading(), u"Mail"_s);
    QCOMPARE(mail.version, u"1.4.2"_s);
    QCOMPARE(mail.repositoryUrl, u"https://github.com/someone/mail"_s);
    QCOMPARE(mail.repositoryFolder, u"servers/mail"_s);
    QVERIFY(mail.findings.isEmpty());
    QCOMPARE(mail.packages.size(), 1);
    const RegistryPackage &package = mail.packages.first();
    QCOMPARE(package.registryType, u"npm"_s);
    QCOMPARE(package.identifier, u"@someone/mail-mcp"_s);
    QCOMPARE(package.environmentVariables.size(), 3);
    const RegistryInput &token = package.environmentVariables.first().input;
    QVERIFY(token.isRequired && token.isSecret && !token.hasValue);
    QCOMPARE(package.environmentVariables.at(1).input.standard, u"INBOX"_s);
    QCOMPARE(package.environmentVariables.at(2).input.format, RegistryInput::Format::Number);
}

void TestServerJson::readsArgumentsAndVariables()
{
    const RegistryPackage files = server(u"npm-arguments"_s).packages.value(0);
    QCOMPARE(files.packageArguments.size(), 4);
    QVERIFY(files.packageArguments.at(0).isRepeated && !files.packageArguments.at(0).isNamed);
    QCOMPARE(files.packageArguments.at(0).valueHint, u"folder"_s);
    QCOMPARE(files.packageArguments.at(1).input.choices, (QStringList{u"local"_s, u"cached"_s, u"proxy"_s}));
    const RegistryValue mount = server(u"oci"_s).packages.value(0).runtimeArguments.value(0);
    QCOMPARE(mount.input.value, u"type=bind,src={source_path},dst={target_path}"_s);
    QCOMPARE(mount.variables.size(), 2);
    QCOMPARE(mount.variables.first().format, RegistryInput::Format::FilePath);
}

void TestServerJson::readsRemotesWithHeadersAndVariables()
{
    const RegistryTransport remote = server(u"remote-headers"_s).remotes.value(0);
    QCOMPARE(remote.headers.size(), 3);
    QCOMPARE(remote.headers.first().variables.value(0).name, u"token"_s);
    const RegistryTransport tenants = server(u"remote-variables"_s).remotes.value(0);
    QCOMPARE(tenants.variables.size(), 2);
    QVERIFY(tenants.variables.first().isRequired);
    QCOMPARE(server(u"card"_s).remotes.value(0).variables.value(0).standard, u"default"_s);
}

void TestServerJson::readsOlderSchemas()
{
    const ServerJson july = server(u"old-2025-07"_s);
    QCOMPARE(july.version, u"1.0.2"_s);
    QCOMPARE(july.status, ServerJson::Status::Deprecated);
    QCOMPARE(july.packages.value(0).registryType, u"npm"_s);
    QVERIFY(july.packages.value(0).packageArguments.value(0).isRepeated);
    QVERIFY(july.packages.value(0).environmentVariables.value(0).input.isSecret);
    QCOMPARE(july.remotes.value(0).type, u"sse"_s);

    const ServerJson may = server(u"old-2025-05"_s);
    QCOMPARE(may.name, u"io.example/older"_s);
    QCOMPARE(may.version, u"0.1.0"_s);
    QCOMPARE(may.packages.value(0).registryType, u"pypi"_s);
    QCOMPARE(may.packages.value(0).identifier, u"older-mcp"_s);
    QVERIFY(may.isLatest);
    QCOMPARE(may.publishedAt, u"2025-05-02T00:00:00Z"_s);
}

void TestServerJson::readsWhatTheRegistrySays()
{
    const ServerJson answered = server(u"answer"_s);
    QVERIFY(answered.isLatest);
    QCOMPARE(answered.publishedAt, u"2026-01-02T03:04:05Z"_s);
    QCOMPARE(answered.updatedAt, u"2026-02-02T03:04:05Z"_s);
    QCOMPARE(server(u"answer-deprecated"_s).status, ServerJson::Status::Deprecated);
    QCOMPARE(server(u"answer-deprecated"_s).statusMessage, u"Use com.example/weather instead"_s);
    QCOMPARE(server(u"answer-deleted"_s).status, ServerJson::Status::Deleted);
    QCOMPARE(server(u"meta-inside"_s).publishedAt, u"2025-09-01T00:00:00Z"_s);
}

void TestServerJson::readsPagesOfBothSpellings()
{
    const auto page = readRegistryPage(RegistryData::bytes(u"page"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->servers.size(), 2);
    QCOMPARE(page->nextCursor, u"com.example/two:1.0.0"_s);
    const auto old = readRegistryPage(RegistryData::bytes(u"page-old"_s));
    QVERIFY(old.has_value());
    QCOMPARE(old->servers.value(0).name, u"com.example/three"_s);
    QCOMPARE(old->nextCursor, u"x"_s);
    const auto empty = readRegistryPage(RegistryData::bytes(u"page-empty"_s));
    QVERIFY(empty.has_value() && empty->servers.isEmpty() && empty->nextCursor.isEmpty());
}

void TestServerJson::leavesOutWhatHasAWrongTypeAndSaysSo()
{
    const ServerJson wrong = server(u"wrong-types"_s);
    QVERIFY(wrong.packages.isEmpty());
    QVERIFY(!wrong.findings.isEmpty());
    const ServerJson inside = server(u"wrong-inside"_s);
    const RegistryPackage package = inside.packages.value(0);
    QCOMPARE(package.packageArguments.size(), 1); // "plain", as arguments were once written
    QCOMPARE(package.environmentVariables.size(), 1);
    QCOMPARE(package.environmentVariables.first().input.choices, QStringList{u"a"_s});
    QVERIFY(!package.environmentVariables.first().input.isRequired);
    QStringList places;
    for (const RegistryFinding &finding : inside.findings) {
        places.append(finding.where);
    }
    QVERIFY(places.contains(u"/packages/0/runtimeArguments"_s));
    QVERIFY(places.contains(u"/packages/0/environmentVariables/1/isRequired"_s));
    QVERIFY(places.contains(u"/packages/0/environmentVariables/1/format"_s));
}

void TestServerJson::cutsWhatIsTooLong()
{
    const ServerJson lengthy = server(u"long"_s);
    QCOMPARE(lengthy.name.size(), 200);
    QCOMPARE(lengthy.title.size(), 200);
    QCOMPARE(lengthy.version.size(), 255);
    QCOMPARE(lengthy.description.size(), 4096);
    QVERIFY(!lengthy.findings.isEmpty());
    QCOMPARE(server(u"many"_s).packages.size(), 32);
}

void TestServerJson::refusesWhatIsNoAnswerOfARegistry_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page of the web") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("cut") << RegistryData::bytes(u"not-json"_s);
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("no servers") << QByteArray("{}");
    QTest::newRow("servers are a text") << QByteArray(R"({"servers": "many"})");
    QTest::newRow("too many") << QByteArray("{\"servers\": [" + QByteArray("{},").repeated(1000) + "{}]}");
    QTest::newRow("too deep") << QByteArray("{\"servers\": " + QByteArray("[").repeated(100000));
}

void TestServerJson::refusesWhatIsNoAnswerOfARegistry()
{
    QFETCH(QByteArray, body);
    const auto page = readRegistryPage(body);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, Error::Kind::Protocol);
    QVERIFY(!readRegistryServer(body).has_value());
}

void TestServerJson::findsWhatTheSchemaForbids_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isFound");
    for (const char *good : {"1.0.0", "2025.11.3", "1.0.0-alpha.x", "v2", "1.0.0+x.y"}) {
        QTest::newRow(good) << QString::fromLatin1(good) << false;
    }
    for (const char *bad : {"latest", "^1.2.3", "~1.2", ">=1.0", "1.x", "1.*", "1 || 2"}) {
        QTest::newRow(bad) << QString::fromLatin1(bad) << true;
    }
}

void TestServerJson::findsWhatTheSchemaForbids()
{
    QFETCH(QString, version);
    QFETCH(bool, isFound);
    Json document = server(u"npm"_s).raw;
    document.insert_or_assign("version", version.toStdString());
    QCOMPARE(!readServerJson(document).findings.isEmpty(), isFound);
}

void TestServerJson::ordersVersions_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::newRow("numbers, not texts") << u"1.9.0"_s << u"1.10.0"_s;
    QTest::newRow("more parts") << u"1.2"_s << u"1.2.1"_s;
    QTest::newRow("pre-release") << u"1.0.0-beta"_s << u"1.0.0"_s;
    QTest::newRow("of pre-releases") << u"1.0.0-beta.2"_s << u"1.0.0-beta.11"_s;
    QTest::newRow("longer pre-release") << u"1.0.0-alpha"_s << u"1.0.0-alpha.1"_s;
    QTest::newRow("numbers before words") << u"1.0.0-1"_s << u"1.0.0-alpha"_s;
    QTest::newRow("dates") << u"2025.9.30"_s << u"2025.10.1"_s;
    QTest::newRow("longer than 64 bits") << u"1.99999999999999999999"_s << u"1.100000000000000000000"_s;
    QTest::newRow("v") << u"v1.0.0"_s << u"1.0.1"_s;
}

void TestServerJson::ordersVersions()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QVERIFY(compareVersions(older, newer) < 0);
    QVERIFY(compareVersions(newer, older) > 0);
    QCOMPARE(compareVersions(older, older), 0);
    QCOMPARE(compareVersions(newer, newer + u"+build.7"_s), 0);
}

QTEST_GUILESS_MAIN(TestServerJson)
#include "tst_serverjson.moc"
