// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/registry/registryentry.h"
#include "core/catalog/registry/registryorigin.h"
#include "core/catalog/registry/registryupdate.h"
#include "registrydata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using RegistryData::server;

class TestRegistryUpdate : public QObject
{
    Q_OBJECT
private slots:
    void replacesOnlyTheVersion();
    void keepsWhatThePersonChanged();
    void saysWhatIsWantedNow();
    void refusesWhatItCannotTell();
    void replacesTagsOfImages();
    void isKeptInTheCatalog();
};

namespace {

ServerJson inVersion(ServerJson server, const QString &version)
{
    server.version = version;
    for (RegistryPackage &package : server.packages) {
        package.version = version;
    }
    return server;
}

ServerEntry entryOf(const QString &name, const RegistryAnswers &answers = {})
{
    return proposeEntry(server(name), {}, answers, u"https://registry.example"_s).value_or(RegistryProposal()).entry;
}

} // namespace

void TestRegistryUpdate::replacesOnlyTheVersion()
{
    const ServerEntry entry = entryOf(u"npm"_s);
    const ServerJson newer = inVersion(server(u"npm"_s), u"1.10.0"_s);
    QVERIFY(isUpdateOf(entry, newer));
    QVERIFY(!isUpdateOf(entry, server(u"npm"_s)));
    QVERIFY(!isUpdateOf(entry, inVersion(server(u"npm"_s), u"1.4.1"_s)));
    const auto update = updatedEntry(entry, newer);
    QVERIFY(update.has_value());
    QCOMPARE(update->from, u"1.4.2"_s);
    QCOMPARE(update->to, u"1.10.0"_s);
    QCOMPARE(update->entry.arguments, (QStringList{u"-y"_s, u"@someone/mail-mcp@1.10.0"_s}));
    QCOMPARE(update->entry.environment, entry.environment);
    QCOMPARE(update->changes.size(), 1);
    QVERIFY(!isUpdateOf(update->entry, newer));
}

void TestRegistryUpdate::keepsWhatThePersonChanged()
{
    ServerEntry entry = entryOf(u"npm"_s);
    entry.arguments.append(u"--debug"_s);
    entry.environment.append({u"EXTRA"_s, u"1"_s});
    entry.name = u"my mail"_s;
    const auto update = updatedEntry(entry, inVersion(server(u"npm"_s), u"2.0.0"_s));
    QVERIFY(update.has_value());
    QCOMPARE(update->entry.arguments, (QStringList{u"-y"_s, u"@someone/mail-mcp@2.0.0"_s, u"--debug"_s}));
    QCOMPARE(update->entry.environment, entry.environment);
    QCOMPARE(update->entry.name, u"my mail"_s);
}

void TestRegistryUpdate::saysWhatIsWantedNow()
{
    ServerJson newer = inVersion(server(u"npm"_s), u"2.0.0"_s);
    newer.packages.first().environmentVariables.append(
        RegistryValue{.input = {.name = u"MAIL_HOST"_s, .isRequired = true}});
    const auto update = updatedEntry(entryOf(u"npm"_s), newer);
    QVERIFY(update.has_value());
    QCOMPARE(update->wanted.size(), 1);
    QCOMPARE(update->wanted.first().input.name, u"MAIL_HOST"_s);
    QVERIFY(update->changes.last().contains(u"MAIL_HOST"_s));
}

void TestRegistryUpdate::refusesWhatItCannotTell()
{
    const ServerJson newer = inVersion(server(u"npm"_s), u"2.0.0"_s);
    ServerEntry byHand = entryOf(u"npm"_s);
    byHand.arguments = {u"-y"_s, u"something-else"_s};
    QVERIFY(!updatedEntry(byHand, newer).has_value());
    ServerJson moved = newer;
    moved.packages.first().identifier = u"@someone-else/mail-mcp"_s; // another's package is no update
    QVERIFY(!updatedEntry(entryOf(u"npm"_s), moved).has_value());
    QVERIFY(!updatedEntry(ServerEntry(), newer).has_value());
    QVERIFY(!updatedEntry(entryOf(u"pypi"_s), newer).has_value());
    ServerJson gone = newer;
    gone.status = ServerJson::Status::Deleted;
    QVERIFY(!isUpdateOf(entryOf(u"npm"_s), gone));
}

void TestRegistryUpdate::replacesTagsOfImages()
{
    ServerJson newer = server(u"oci"_s);
    newer.version = u"1.1.0"_s;
    newer.packages.first().identifier = u"ghcr.io/example/kubernetes:1.1.0"_s;
    const auto update = updatedEntry(entryOf(u"oci"_s, {{u"source_path"_s, {u"/src"_s}}}), newer);
    QVERIFY(update.has_value());
    QVERIFY(update->entry.arguments.contains(u"ghcr.io/example/kubernetes:1.1.0"_s));
    QVERIFY(!update->entry.arguments.contains(u"ghcr.io/example/kubernetes:1.0.0"_s));

    const auto apart = updatedEntry(entryOf(u"oci-old"_s, {{u"db_type"_s, {u"mysql"_s}}}),
                                    inVersion(server(u"oci-old"_s), u"3.2.0"_s));
    QVERIFY(apart.has_value());
    QVERIFY(apart->entry.arguments.contains(u"quay.example/example/database:3.2.0"_s));
}

void TestRegistryUpdate::isKeptInTheCatalog()
{
    QTemporaryDir folder;
    Catalog catalog(folder.filePath(u"servers.json"_s));
    QVERIFY(catalog.load().has_value());
    QVERIFY(catalog.add(entryOf(u"npm"_s)).has_value());
    const auto update = updatedEntry(*catalog.byName(u"mail"_s), inVersion(server(u"npm"_s), u"2.0.0"_s));
    QVERIFY(update.has_value());
    QVERIFY(catalog.update(update->entry).has_value());

    Catalog again(folder.filePath(u"servers.json"_s));
    QVERIFY(again.load().has_value());
    const ServerEntry *kept = again.byName(u"mail"_s);
    QVERIFY(kept);
    QCOMPARE(registryOrigin(*kept).value_or(RegistryOrigin()).version, u"2.0.0"_s);
    QCOMPARE(kept->arguments.last(), u"@someone/mail-mcp@2.0.0"_s);
    QVERIFY(!isUpdateOf(*kept, inVersion(server(u"npm"_s), u"2.0.0"_s)));
}

QTEST_GUILESS_MAIN(TestRegistryUpdate)
#include "tst_registryupdate.moc"
