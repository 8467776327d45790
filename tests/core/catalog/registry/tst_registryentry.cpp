// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryjson.h"
#include "core/catalog/registry/registryentry.h"
#include "core/catalog/registry/registryorigin.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/inputdescription.h"
#include "registrydata.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using RegistryData::server;
using Kind = RegistryChoice::Kind;

class TestRegistryEntry : public QObject
{
    Q_OBJECT
private slots:
    void makesThePublishedCommand_data();
    void makesThePublishedCommand();
    void asksForWhatTheServerWants();
    void saysWhichValueIsMissingOrCannotBe_data();
    void saysWhichValueIsMissingOrCannotBe();
    void leavesSecretsToBeAskedForAtTheStart();
    void leavesOutWhatIsOptionalAndNotGiven();
    void repeatsWhatMayBeRepeated();
    void fillsPlaceholdersOnce();
    void reachesRemotesWithHeaders();
    void tellsHowAPackageThatListensIsStarted();
    void makesNothingOfHostilePackages();
    void warnsOfArgumentsThatReachFurther();
    void remembersWhereItCameFrom();
    void offersPackagesAndAddresses();
};

namespace {

RegistryProposal propose(const QString &name, const RegistryAnswers &answers = {}, RegistryChoice choice = {})
{
    return proposeEntry(server(name), choice, answers, u"https://registry.example"_s).value_or(RegistryProposal());
}

QString variable(const ServerEntry &entry, const QString &name)
{
    for (const auto &[key, value] : entry.environment) {
        if (key == name) {
            return value;
        }
    }
    return u"(none)"_s;
}

QString header(const ServerEntry &entry, const QString &name)
{
    for (const auto &[key, value] : entry.headers) {
        if (key == name) {
            return value;
        }
    }
    return u"(none)"_s;
}

} // namespace

void TestRegistryEntry::makesThePublishedCommand_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<RegistryAnswers>("answers");
    QTest::addColumn<QString>("command");
    const RegistryAnswers none;
    QTest::newRow("npm") << u"npm"_s << none << u"npx -y @someone/mail-mcp@1.4.2"_s;
    QTest::newRow("npm with arguments") << u"npm-arguments"_s << RegistryAnswers{{u"folder"_s, {u"/data"_s}}}
                                        << u"npx -y --loglevel error @example/files@2.0.0 /data --mode local "
                                           "--port=8080 --verbose"_s;
    QTest::newRow("pypi") << u"pypi"_s << none << u"uvx weather-mcp==0.5.0"_s;
    QTest::newRow("pypi with extras") << u"pypi-extras"_s << none << u"uvx 'tables[excel,odf]==1!2.0.post1'"_s;
    QTest::newRow("oci") << u"oci"_s << RegistryAnswers{{u"source_path"_s, {u"/src"_s}}}
                         << u"docker run -i --rm -e KUBE_TOKEN -e LOG_LEVEL --mount type=bind,src=/src,dst=/project "
                            "ghcr.io/example/kubernetes:1.0.0 /project"_s;
    QTest::newRow("oci with its host apart") << u"oci-old"_s << RegistryAnswers{{u"db_type"_s, {u"mysql"_s}}}
                                             << u"docker run -i --rm --network host -e DB_TYPE=mysql "
                                                "quay.example/example/database:3.1.0"_s;
    QTest::newRow("oci by digest") << u"oci-digest"_s << none
                                   << u"docker run -i --rm registry.example:5000/team/pinned@sha256:"_s
                                          + u"ab"_s.repeated(32);
    QTest::newRow("oci with podman") << u"oci-podman"_s << none
                                     << u"podman run -i --rm --privileged example/podman:1"_s;
    QTest::newRow("nuget") << u"nuget"_s << none << u"dnx Someone.NumbersServer@0.4.0-beta --yes -- mcp start"_s;
    QTest::newRow("cargo") << u"cargo"_s << none << u"widget-mcp"_s;
    QTest::newRow("old schema") << u"old-2025-07"_s << RegistryAnswers{{u"target_dir"_s, {u"/a"_s, u"/b"_s}}}
                                << u"npx -y @example/search@1.0.2 /a /b"_s;
    QTest::newRow("older schema") << u"old-2025-05"_s << none << u"uvx older-mcp==0.1.0"_s;
}

void TestRegistryEntry::makesThePublishedCommand()
{
    QFETCH(QString, document);
    QFETCH(RegistryAnswers, answers);
    QFETCH(QString, command);
    const auto proposal = proposeEntry(server(document), {}, answers, {});
    QVERIFY2(proposal.has_value(), proposal ? "" : qPrintable(proposal.error().message));
    QCOMPARE(proposal->entry.commandLine(), command);
}

void TestRegistryEntry::asksForWhatTheServerWants()
{
    const RegistryValues values(server(u"oci"_s), {});
    QStringList keys;
    for (const AskedValue &asked : values.asked()) {
        keys.append(asked.key);
    }
    QCOMPARE(keys, (QStringList{u"source_path"_s, u"target_path"_s, u"KUBE_TOKEN"_s, u"LOG_LEVEL"_s}));
    QVERIFY(values.asked().first().isRepeated);
    QVERIFY(values.asked().first().input.isRequired);
    QVERIFY(values.asked().at(2).input.isSecret);
    QCOMPARE(values.asked().at(3).place, AskedValue::Place::Environment);

    const RegistryValues twice(server(u"placeholders"_s), {});
    QCOMPARE(twice.asked().size(), 1); // what the publisher set is not asked for
}

void TestRegistryEntry::saysWhichValueIsMissingOrCannotBe_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<RegistryAnswers>("answers");
    QTest::addColumn<QString>("key");
    QTest::newRow("missing") << u"npm-arguments"_s << RegistryAnswers() << u"folder"_s;
    QTest::newRow("empty") << u"npm-arguments"_s << RegistryAnswers{{u"folder"_s, {QString()}}} << u"folder"_s;
    QTest::newRow("no choice") << u"npm-arguments"_s
                               << RegistryAnswers{{u"folder"_s, {u"/"_s}}, {u"mode"_s, {u"fast"_s}}} << u"mode"_s;
    QTest::newRow("no number") << u"npm"_s << RegistryAnswers{{u"MAIL_LIMIT"_s, {u"many"_s}}} << u"MAIL_LIMIT"_s;
    QTest::newRow("of a variable") << u"oci"_s << RegistryAnswers() << u"source_path"_s;
}

void TestRegistryEntry::saysWhichValueIsMissingOrCannotBe()
{
    QFETCH(QString, document);
    QFETCH(RegistryAnswers, answers);
    QFETCH(QString, key);
    const auto proposal = proposeEntry(server(document), {}, answers, {});
    QVERIFY(!proposal.has_value());
    QCOMPARE(proposal.error().kind, Error::Kind::Usage);
    QCOMPARE(proposal.error().where, key);
    QVERIFY(!proposal.error().message.contains(u"many"_s));
}

void TestRegistryEntry::leavesSecretsToBeAskedForAtTheStart()
{
    const ServerEntry mail = propose(u"npm"_s).entry;
    QCOMPARE(variable(mail, u"MAIL_TOKEN"_s), u"${input:MAIL_TOKEN}"_s);
    QCOMPARE(inputsOf(mail).size(), 1);
    QCOMPARE(inputsOf(mail).first().id, u"MAIL_TOKEN"_s);
    QCOMPARE(inputsOf(mail).first().description, u"Token of your mailbox"_s);
    QVERIFY(inputsOf(mail).first().isSecret);

    const ServerEntry remote = propose(u"remote-headers"_s, {}, {.kind = Kind::Remote}).entry;
    QCOMPARE(header(remote, u"Authorization"_s), u"Bearer ${input:token}"_s);
    QVERIFY(inputsOf(remote).value(0).isSecret);
    // And so they are when the entry was written down and read again.
    const auto again = entryFromJson(remote.name, entryToJson(remote));
    QVERIFY(again.has_value());
    QCOMPARE(inputsOf(*again), inputsOf(remote));
}

void TestRegistryEntry::leavesOutWhatIsOptionalAndNotGiven()
{
    const ServerEntry mail = propose(u"npm"_s).entry;
    QCOMPARE(variable(mail, u"MAIL_FOLDER"_s), u"INBOX"_s); // its default
    QCOMPARE(variable(mail, u"MAIL_LIMIT"_s), u"(none)"_s);
    const ServerEntry without = propose(u"npm"_s, {{u"MAIL_FOLDER"_s, {}}}).entry;
    QCOMPARE(variable(without, u"MAIL_FOLDER"_s), u"(none)"_s);
}

void TestRegistryEntry::repeatsWhatMayBeRepeated()
{
    const RegistryAnswers answers{{u"source_path"_s, {u"/a"_s, u"/b"_s}}, {u"target_path"_s, {u"/x"_s}}};
    const QStringList arguments = propose(u"oci"_s, answers).entry.arguments;
    QVERIFY(arguments.contains(u"type=bind,src=/a,dst=/x"_s));
    QVERIFY(arguments.contains(u"type=bind,src=/b,dst=/x"_s));
    QCOMPARE(arguments.count(u"--mount"_s), 2);
}

void TestRegistryEntry::fillsPlaceholdersOnce()
{
    const QStringList arguments = propose(u"placeholders"_s).entry.arguments;
    QCOMPARE(arguments.mid(2), (QStringList{u"{b}{a}{b}{"_s, u"}{"_s}));
}

void TestRegistryEntry::reachesRemotesWithHeaders()
{
    const ServerEntry entry = propose(u"remote-headers"_s, {{u"X-Region"_s, {u"us"_s}}}, {.kind = Kind::Remote}).entry;
    QCOMPARE(entry.transport, ServerEntry::Transport::StreamableHttp);
    QCOMPARE(entry.url, u"https://mcp.example/mcp"_s);
    QCOMPARE(header(entry, u"X-Region"_s), u"us"_s);
    QCOMPARE(header(entry, u"X-Client"_s), u"signalbox"_s);
    QCOMPARE(propose(u"remote"_s, {}, {.kind = Kind::Remote, .index = 1}).entry.transport, ServerEntry::Transport::Sse);

    const ServerEntry tenant =
        propose(u"remote-variables"_s, {{u"tenant"_s, {u"acme"_s}}}, {.kind = Kind::Remote}).entry;
    QCOMPARE(tenant.url, u"https://acme.mcp.example/v1/mcp"_s);
    const auto hostile = proposeEntry(server(u"remote-variables"_s), {.kind = Kind::Remote},
                                      {{u"tenant"_s, {u"evil.example/@x"_s}}}, {});
    QVERIFY(!hostile || QUrl(hostile->entry.url).host() == u"evil.example"_s); // shown as what it is, or refused
    QVERIFY(!proposeEntry(server(u"remote-variables"_s), {.kind = Kind::Remote}, {{u"tenant"_s, {u"a b"_s}}}, {}));
    QVERIFY(!proposeEntry(server(u"remote-headers"_s), {.kind = Kind::Remote},
                          {{u"token"_s, {u"x\r\nHost: elsewhere"_s}}}, {}));
}

void TestRegistryEntry::tellsHowAPackageThatListensIsStarted()
{
    const RegistryProposal proposal = propose(u"package-http"_s);
    QCOMPARE(proposal.entry.url, u"http://127.0.0.1:3000/mcp"_s);
    QCOMPARE(header(proposal.entry, u"X-Session"_s), u"one"_s);
    QVERIFY(proposal.notes.value(0).contains(u"npx -y @example/listens@1.1.0 --port 3000"_s));
}

void TestRegistryEntry::makesNothingOfHostilePackages()
{
    const ServerJson hostile = server(u"injection"_s);
    for (const qsizetype index : {0, 1, 3, 4}) {
        const auto proposal = proposeEntry(hostile, {.kind = Kind::Package, .index = index}, {}, {});
        QVERIFY2(!proposal.has_value(), qPrintable(QString::number(index)));
        QCOMPARE(proposal.error().kind, Error::Kind::Usage);
    }
    const auto shell = proposeEntry(hostile, {.kind = Kind::Package, .index = 2}, {}, {});
    QVERIFY(shell.has_value());
    QCOMPARE(shell->entry.command, u"npx"_s);
    QVERIFY(shell->notes.join(u' ').contains(u"/bin/sh"_s)); // and it says that it was asked for another
    for (const QString &name : {u"mcpb"_s, u"unknown-kind"_s}) {
        QVERIFY(!proposeEntry(server(name), {}, {}, {}));
    }
}

void TestRegistryEntry::warnsOfArgumentsThatReachFurther()
{
    const RegistryProposal docker = propose(u"risky"_s);
    QCOMPARE(docker.notes.size(), 3); // all files, its processes, docker itself
    const RegistryProposal npm = propose(u"risky"_s, {}, {.kind = Kind::Package, .index = 1});
    QCOMPARE(npm.notes.size(), 2); // another place, a line of shell
    QVERIFY(propose(u"oci"_s, {{u"source_path"_s, {u"/src"_s}}}).notes.isEmpty());
    QVERIFY(!propose(u"answer-deprecated"_s).notes.isEmpty());
}

void TestRegistryEntry::remembersWhereItCameFrom()
{
    const ServerEntry entry = propose(u"npm"_s).entry;
    QCOMPARE(entry.name, u"mail"_s);
    QCOMPARE(originOf(entry), u"registry"_s); // so it starts only after the person agreed
    const auto again = entryFromJson(entry.name, entryToJson(entry));
    QVERIFY(again.has_value());
    const RegistryOrigin origin = registryOrigin(*again).value_or(RegistryOrigin());
    QCOMPARE(origin.registry, u"https://registry.example"_s);
    QCOMPARE(origin.name, u"io.github.someone/mail"_s);
    QCOMPARE(origin.version, u"1.4.2"_s);
    QCOMPARE(origin.reached, u"npm:@someone/mail-mcp"_s);
    QVERIFY(!registryOrigin(ServerEntry()).has_value());
}

void TestRegistryEntry::offersPackagesAndAddresses()
{
    const ServerJson both = server(u"both"_s);
    QStringList texts;
    for (const RegistryChoice &choice : choicesOf(both)) {
        texts.append(choiceText(both, choice));
    }
    QCOMPARE(texts, (QStringList{u"npm @example/both 1.5.0"_s, u"https://both.example/sse (SSE)"_s}));
    QCOMPARE(reachedBy(server(u"oci"_s), {}), u"oci:ghcr.io/example/kubernetes"_s);
    QCOMPARE(reachedBy(server(u"oci-digest"_s), {}), u"oci:registry.example:5000/team/pinned"_s);
}

QTEST_GUILESS_MAIN(TestRegistryEntry)
#include "tst_registryentry.moc"
