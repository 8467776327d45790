// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/programs/ownversions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What Signalbox's own list of servers held earlier.
class OwnVersionsTest : public QObject
{
    Q_OBJECT
private slots:
    void c10_forgetsTheVersionsWithASecretAndNoOthers();
};

void OwnVersionsTest::c10_forgetsTheVersionsWithASecretAndNoOthers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"servers.json"_s);
    const auto put = [](const QString &name, const QByteArray &bytes) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(path, R"({"mcpServers":{"a":{"command":"x","env":{"A_TOKEN":"swordfish-one","B_TOKEN":"swordfish-two"}}}})");
    put(path + u".bak"_s, R"({"mcpServers":{"a":{"command":"x","env":{"A_TOKEN":"swordfish-three"}}}})");
    Catalog catalog(path);
    QVERIFY(catalog.load());
    ServerEntry entry = catalog.entries().first();
    entry.arguments = {u"-v"_s};
    QVERIFY(catalog.update(entry)); // the version before it holds both, and so does the list
    OwnVersions versions(path);
    QCOMPARE(versions.held(catalog.entries()).secrets, 1); // the former copy's
    entry = catalog.entries().first();
    entry.environment = {{u"B_TOKEN"_s, u"swordfish-two"_s}};
    QVERIFY(catalog.update(entry));
    entry = catalog.entries().first();
    entry.arguments = {u"-q"_s};
    QVERIFY(catalog.update(entry)); // this version holds what the list still holds
    QCOMPARE(versions.held(catalog.entries()), (HeldSecrets{.secrets = 2, .versions = 3}));

    QVERIFY(versions.forget(catalog.entries(), {u"swordfish-two"_s})); // the list still holds it
    QVERIFY(versions.forget(catalog.entries(), {u"swordfish-none"_s}));
    QCOMPARE(versions.held(catalog.entries()).versions, 3);
    QVERIFY(versions.forget(catalog.entries(), {u"swordfish-one"_s}));
    QCOMPARE(versions.held(catalog.entries()), (HeldSecrets{.secrets = 1, .versions = 1}));
    QVERIFY(QFile::exists(path + u".bak"_s)); // of what it holds nobody spoke

    QVERIFY(versions.forget(catalog.entries()));
    QCOMPARE(versions.held(catalog.entries()), HeldSecrets());
    QVERIFY(!QFile::exists(path + u".bak"_s));
    const FileVersions kept(Catalog::versionsFolder(path));
    QCOMPARE(kept.of(path).size(), 1);
    const QByteArray left = kept.bytes(path, kept.of(path).first().id).value_or(QByteArray());
    QVERIFY(left.contains("swordfish-two") && !left.contains("swordfish-one"));
}

QTEST_GUILESS_MAIN(OwnVersionsTest)
#include "tst_ownversions.moc"
