// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "core/auth/secretvault.h"
#include "core/hub/capture/entrysecrets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Slot = SecretVault::Slot;
using Secrets = SecretVault::Secrets;

class TestSecretVault : public QObject
{
    Q_OBJECT
private slots:
    void keepsServersApart();
    void changesSomeAndLeavesTheOthers();
    void leavesNothingWhenAllIsGone();
    void takesTextOnly();
    void writesNothingOverWhatItCannotRead_data();
    void writesNothingOverWhatItCannotRead();
    void everythingKeptIsKnownToTheMask();
    void k03_losesNothingToAnotherProgramThatChangesItToo();

private:
    Result<Secrets> load(const SecretVault &vault);
    Result<> change(const SecretVault &vault, const SecretVault::Changes &changes);
    Result<QByteArray> raw(const QString &key);

    MemoryStore m_store;
};

Result<Secrets> TestSecretVault::load(const SecretVault &vault)
{
    std::optional<Result<Secrets>> loaded;
    vault.load(this, [&loaded](const Result<Secrets> &secrets) { loaded = secrets; });
    return QTest::qWaitFor([&loaded] { return loaded.has_value(); }) ? *loaded
                                                                     : fail(Error::Kind::Transport, u"late"_s);
}

Result<> TestSecretVault::change(const SecretVault &vault, const SecretVault::Changes &changes)
{
    std::optional<Result<>> changed;
    vault.change(changes, this, [&changed](const Result<> &result) { changed = result; });
    return QTest::qWaitFor([&changed] { return changed.has_value(); }) ? *changed
                                                                       : fail(Error::Kind::Transport, u"late"_s);
}

Result<QByteArray> TestSecretVault::raw(const QString &key)
{
    std::optional<Result<QByteArray>> value;
    m_store.read(key, this, [&value](const Result<QByteArray> &read) { value = read; });
    return QTest::qWaitFor([&value] { return value.has_value(); }) ? *value : fail(Error::Kind::Transport, u"late"_s);
}

void TestSecretVault::keepsServersApart()
{
    const SecretVault one(m_store, u"one"_s);
    const SecretVault other(m_store, u"other"_s);
    QVERIFY(change(one, {{Slot::Secret, "s3cret"}}));
    QCOMPARE(load(one).value(), (Secrets{{Slot::Secret, "s3cret"}}));
    QCOMPARE(load(other).value(), Secrets{});
}

void TestSecretVault::changesSomeAndLeavesTheOthers()
{
    const SecretVault vault(m_store, u"some"_s);
    const QByteArray pem = "-----BEGIN PRIVATE KEY-----\nMIG\"\\\n-----END PRIVATE KEY-----\n";
    QVERIFY(change(vault, {{Slot::PrivateKey, pem}, {Slot::Passphrase, "äöü"}, {Slot::ClientSecret, "c"}}));
    QVERIFY(change(vault, {{Slot::Passphrase, std::nullopt}, {Slot::ClientSecret, "d"}}));
    QCOMPARE(load(vault).value(), (Secrets{{Slot::PrivateKey, pem}, {Slot::ClientSecret, "d"}}));
}

void TestSecretVault::leavesNothingWhenAllIsGone()
{
    const SecretVault vault(m_store, u"gone"_s);
    QVERIFY(change(vault, {{Slot::Secret, "a"}}));
    QVERIFY(!raw(u"server gone"_s).value().isEmpty());
    QVERIFY(change(vault, {{Slot::Secret, std::nullopt}}));
    QVERIFY(raw(u"server gone"_s).value().isEmpty());
}

void TestSecretVault::takesTextOnly()
{
    const SecretVault vault(m_store, u"text"_s);
    QVERIFY(change(vault, {{Slot::Secret, "a"}}));
    QCOMPARE(change(vault, {{Slot::ClientSecret, "\xff\xfe"}}).error().kind, Error::Kind::Usage);
    QCOMPARE(load(vault).value(), (Secrets{{Slot::Secret, "a"}})); // could be read ever after
}

void TestSecretVault::writesNothingOverWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no object") << QByteArray("[\"a\"]");
    QTest::newRow("of a newer program") << QByteArray(R"({"secret":"a","retina":"b"})");
    QTest::newRow("no text") << QByteArray(R"({"secret":{"a":1}})");
}

void TestSecretVault::writesNothingOverWhatItCannotRead()
{
    QFETCH(const QByteArray, kept);
    m_store.write(u"server damaged"_s, kept, this, [](const Result<> &) {});
    const SecretVault vault(m_store, u"damaged"_s);
    QCOMPARE(load(vault).error().kind, Error::Kind::Auth);
    QVERIFY(!change(vault, {{Slot::Secret, "new"}}));
    QCOMPARE(raw(u"server damaged"_s).value(), kept);
}

/// Every slot's name is one that the mask takes for a secret's (row K02).
void TestSecretVault::everythingKeptIsKnownToTheMask()
{
    const SecretVault vault(m_store, u"masked"_s);
    SecretVault::Changes changes;
    QList<QByteArray> values;
    for (const Slot slot : {Slot::Secret, Slot::ClientSecret, Slot::PrivateKey, Slot::Passphrase}) {
        values.append("canary-of-" + slotText(slot).toUtf8());
        changes.insert(slot, values.constLast());
    }
    QVERIFY(change(vault, changes));
    const QList<QByteArray> known = secretsInStored(raw(u"server masked"_s).value());
    for (const QByteArray &value : std::as_const(values)) {
        QVERIFY2(known.contains(value), value.constData());
    }
}

void TestSecretVault::k03_losesNothingToAnotherProgramThatChangesItToo()
{
    const QTemporaryDir locks;
    const SecretVault here(m_store, u"shared"_s, locks.path());
    const SecretVault there(m_store, u"shared"_s, locks.path()); // of a program that knows nothing of us
    int changed = 0;
    const auto count = [&changed](const Result<> &done) { changed += done ? 1 : 0; };
    here.change({{Slot::Secret, "a"}}, this, count);
    there.change({{Slot::ClientSecret, "b"}}, this, count); // both would read before either writes
    QTRY_COMPARE(changed, 2);
    QCOMPARE(load(here).value(), (Secrets{{Slot::Secret, "a"}, {Slot::ClientSecret, "b"}}));
    {
        QObject gone; // whoever asked, before it was its turn
        here.change({{Slot::Secret, "x"}}, &gone, count);
    }
    QVERIFY(change(there, {{Slot::ClientSecret, "c"}}));
    QCOMPARE(load(here).value(), (Secrets{{Slot::Secret, "a"}, {Slot::ClientSecret, "c"}}));
}

QTEST_GUILESS_MAIN(TestSecretVault)
#include "tst_secretvault.moc"
