// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/chosenstore.h"

#include "core/auth/memorystore.h"
#include "core/auth/relaystore.h"
#include "core/auth/storemove.h"
#include "core/base/paths.h"
#include "storefixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// A memory that claims to outlive us, as a keychain does.
class LastingStore : public MemoryStore
{
public:
    [[nodiscard]] bool isPersistent() const override { return true; }
};

/// Which store is used, and what a change of it does. There is no keychain here.
class TestChosenStore : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void k06_usesTheKeychainIfNothingWasChosen();
    void k06_remembersTheFileAndOpensItWhenNeeded();
    void k06_keepsNothingWhereTheChoiceCannotBeRead_data();
    void k06_keepsNothingWhereTheChoiceCannotBeRead();
    void k06_staysWithTheFileIfThereIsNoKeychain();
    void k06_staysWhereItIsAfterAWrongPassphrase();
    void k06_memoryIsToldFromAPlaceThatLasts();
    void aRelayKnowsTheTroubleThereIs();
    void movesWhatIsKept();
    void movesWhatWasRenewedMeanwhileOnceMore();
    void k06_leavesAKeychainThatIsNoneWithWhatIsInMemory();
    void asksWaitUntilThePlaceHasChanged();

private:
    [[nodiscard]] Paths paths() const { return {m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s)}; }
    [[nodiscard]] static Result<> choose(ChosenStore &store, SecretPlace place, QByteArray passphrase = {})
    {
        return StoreFixture::wait<Result<>>([&](QObject *context, auto done) {
            store.choose(place, SecretBytes::take(passphrase), {u"key"_s}, context, std::move(done));
        });
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestChosenStore::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody"); // as where there is no desktop
    qunsetenv("KDE_FULL_SESSION");
    qunsetenv("XDG_CURRENT_DESKTOP");
}

void TestChosenStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestChosenStore::k06_usesTheKeychainIfNothingWasChosen()
{
    ChosenStore store(paths());
    QSignalSpy temporary(&store, &TokenStore::becameTemporary);
    QCOMPARE(store.place(), SecretPlace::Keychain);
    QVERIFY(store.isPersistent() && !store.file());
    QVERIFY(StoreFixture::write(store, u"key"_s, "canary"));
    QCOMPARE(temporary.size(), 1); // and says so
    QVERIFY(!store.isPersistent());
    QVERIFY(!QFile::exists(paths().dataDir()) && !QFile::exists(paths().configDir()));
}

void TestChosenStore::k06_remembersTheFileAndOpensItWhenNeeded()
{
    {
        ChosenStore store(paths());
        QSignalSpy changed(&store, &ChosenStore::placeChanged);
        QVERIFY(choose(store, SecretPlace::File, "pass"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(store.file() && store.isPersistent());
        QVERIFY(StoreFixture::write(store, u"key"_s, "canary"));
    }
    QFile setting(paths().configDir() + u"/secrets.ini"_s);
    QVERIFY(setting.open(QFile::ReadOnly));
    QVERIFY(!setting.readAll().contains("pass"));
    int questions = 0;
    ChosenStore store(paths(), [&](const PassphraseNeed &, const std::function<void(SecretBytes)> &answer) {
        ++questions;
        QByteArray passphrase = "pass";
        answer(SecretBytes::take(passphrase));
    });
    QCOMPARE(store.place(), SecretPlace::File);
    QCOMPARE(questions, 0);
    QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("canary"));
    QCOMPARE(questions, 1);
}

void TestChosenStore::k06_keepsNothingWhereTheChoiceCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("another word") << "[secrets]\nplace=flie\n"_ba;
    QTest::newRow("no word") << "[secrets]\nplace=\n"_ba;
    QTest::newRow("no settings") << "\x01 not [ini\n"_ba;
}

void TestChosenStore::k06_keepsNothingWhereTheChoiceCannotBeRead()
{
    QFETCH(QByteArray, text);
    QVERIFY(QDir().mkpath(paths().configDir()));
    QFile file(paths().configDir() + u"/secrets.ini"_s);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    file.close();
    ChosenStore store(paths());
    QCOMPARE(store.place().error().kind, Error::Kind::Storage);
    QCOMPARE(StoreFixture::write(store, u"key"_s, "canary").error(), store.place().error());
    QCOMPARE(StoreFixture::read(store, u"key"_s).error(), store.place().error());
    QVERIFY(choose(store, SecretPlace::Memory)); // anew
    QCOMPARE(store.place(), SecretPlace::Memory);
    QCOMPARE(ChosenStore(paths()).place(), SecretPlace::Memory);
}

void TestChosenStore::k06_staysWithTheFileIfThereIsNoKeychain()
{
    ChosenStore store(paths());
    QVERIFY(choose(store, SecretPlace::File, "pass"));
    QVERIFY(StoreFixture::write(store, u"key"_s, "canary"));
    QCOMPARE(choose(store, SecretPlace::Keychain).error().kind, Error::Kind::Storage);
    QVERIFY(store.file());
    QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("canary"));
    QCOMPARE(ChosenStore(paths()).place(), SecretPlace::File);
}

void TestChosenStore::k06_staysWhereItIsAfterAWrongPassphrase()
{
    {
        ChosenStore store(paths());
        QVERIFY(choose(store, SecretPlace::File, "pass"));
        QVERIFY(choose(store, SecretPlace::Memory)); // leaves the file
    }
    ChosenStore store(paths());
    QCOMPARE(choose(store, SecretPlace::File, "wrong").error().kind, Error::Kind::Auth);
    QCOMPARE(store.place(), SecretPlace::Memory);
    QVERIFY(choose(store, SecretPlace::File, "pass"));
}

void TestChosenStore::k06_memoryIsToldFromAPlaceThatLasts()
{
    QVERIFY(saveSecretPlace(paths().configDir(), SecretPlace::Memory));
    ChosenStore store(paths());
    const RelayStore relay(store);
    QVERIFY(!store.isPersistent() && !relay.isPersistent());
    QVERIFY(StoreFixture::write(store, u"key"_s, "canary"));
    QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("canary"));
    QVERIFY(!QFile::exists(paths().dataDir()));
    QVERIFY(choose(store, SecretPlace::File, "pass"));
    QVERIFY(relay.isPersistent());
    QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("canary")); // what was given already goes along
}

/// Says what a keychain would.
class TroubledStore final : public LastingStore
{
public:
    [[nodiscard]] std::optional<Error> trouble() const override { return now; }
    void tryAgain() override { now.reset(); }

    std::optional<Error> now;
};

void TestChosenStore::aRelayKnowsTheTroubleThereIs()
{
    TroubledStore store;
    store.now = Error{.kind = Error::Kind::Storage, .message = u"canary"_s};
    RelayStore relay(store);
    QTRY_VERIFY(relay.trouble()); // from before there was the relay
    QCOMPARE(relay.trouble()->message, u"canary"_s);
    store.now.reset();
    QCOMPARE(StoreFixture::read(relay, u"key"_s), QByteArray());
    QVERIFY(!relay.trouble());
    store.now = Error{.kind = Error::Kind::Storage, .message = u"again"_s};
    QVERIFY(StoreFixture::write(relay, u"key"_s, "x"));
    QVERIFY(relay.trouble());
    relay.tryAgain();
    QVERIFY(!relay.trouble());
    QTRY_VERIFY(!store.now);
    QVERIFY(!relay.trouble());
}

void TestChosenStore::movesWhatIsKept()
{
    LastingStore from;
    LastingStore to;
    const QByteArray tokens = R"([{"issuer":"https://as.example","client_id":"c","access_token":"a"}])";
    QVERIFY(StoreFixture::write(from, u"tokens x"_s, tokens));
    QVERIFY(StoreFixture::write(from, u"server 1"_s, "{}"));
    QVERIFY(StoreFixture::write(from, u"client https://as.example"_s, "{}")); // whom the token was given to
    QVERIFY(StoreFixture::write(from, u"not asked for"_s, "x"));
    StoreMove move(from, to, {u"server 1"_s, u"server 2"_s, u"tokens x"_s});
    QVERIFY(StoreFixture::wait<Result<>>([&](QObject *, auto done) { move.copy(std::move(done)); }));
    QCOMPARE(StoreFixture::read(from, u"server 1"_s), QByteArray("{}")); // still in both
    QCOMPARE(StoreFixture::read(to, u"server 1"_s), QByteArray("{}"));
    QCOMPARE(StoreFixture::read(to, u"tokens x"_s), tokens);
    QCOMPARE(StoreFixture::read(to, u"client https://as.example"_s), QByteArray("{}"));
    QVERIFY(StoreFixture::wait<Result<>>([&](QObject *, auto done) { move.removeCopied([done] { done({}); }); }));
    QCOMPARE(StoreFixture::read(from, u"server 1"_s), QByteArray());
    QCOMPARE(StoreFixture::read(from, u"not asked for"_s), QByteArray("x"));
    MemoryStore forgetful;
    StoreMove nowhere(to, forgetful, {u"server 1"_s});
    QCOMPARE(StoreFixture::wait<Result<>>([&](QObject *, auto done) { nowhere.copy(std::move(done)); }).error().kind,
             Error::Kind::Storage);
}

void TestChosenStore::movesWhatWasRenewedMeanwhileOnceMore()
{
    LastingStore from;
    LastingStore to;
    const QStringList keys{u"tokens"_s, u"server"_s, u"signed out"_s};
    for (const QString &key : keys) {
        QVERIFY(StoreFixture::write(from, key, "old"));
    }
    StoreMove move(from, to, keys);
    QVERIFY(StoreFixture::wait<Result<>>([&](QObject *, auto done) { move.copy(std::move(done)); }));
    QVERIFY(StoreFixture::write(from, u"tokens"_s, "renewed")); // by another program, which knows the old place
    QVERIFY(StoreFixture::remove(from, u"signed out"_s));
    QVERIFY(StoreFixture::wait<Result<>>([&](QObject *, auto done) { move.removeCopied([done] { done({}); }); }));
    QCOMPARE(StoreFixture::read(to, u"tokens"_s), QByteArray("renewed"));
    QCOMPARE(StoreFixture::read(to, u"server"_s), QByteArray("old"));
    for (const QString &key : keys) {
        QCOMPARE(StoreFixture::read(from, key), QByteArray());
    }
}

void TestChosenStore::k06_leavesAKeychainThatIsNoneWithWhatIsInMemory()
{
    ChosenStore store(paths());
    QVERIFY(StoreFixture::write(store, u"key"_s, "canary"));
    QVERIFY(!store.isPersistent() && !store.trouble()); // there is none, so that nothing is left in it
    QVERIFY(choose(store, SecretPlace::Memory));
    QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("canary"));
    QVERIFY(choose(store, SecretPlace::File, "pass"));
    QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("canary"));
    QVERIFY(store.isPersistent());
}

void TestChosenStore::asksWaitUntilThePlaceHasChanged()
{
    QVERIFY(saveSecretPlace(paths().configDir(), SecretPlace::Memory));
    ChosenStore store(paths());
    QStringList answers;
    QByteArray passphrase = "pass";
    store.choose(SecretPlace::File, SecretBytes::take(passphrase), {}, this,
                 [&](const Result<> &done) { answers += done ? u"chosen"_s : u"failed"_s; });
    store.choose(SecretPlace::Memory, {}, {}, this,
                 [&](const Result<> &done) { answers += done ? u"chosen"_s : u"busy"_s; });
    store.write(u"key"_s, "value", this, [&](const Result<> &done) { answers += done ? u"written"_s : u"failed"_s; });
    QTRY_COMPARE_WITH_TIMEOUT(answers, QStringList({u"busy"_s, u"chosen"_s, u"written"_s}), StoreFixture::kWaitMs);
    QCOMPARE(StoreFixture::read(*store.file(), u"key"_s), QByteArray("value"));
}

QTEST_GUILESS_MAIN(TestChosenStore)
#include "tst_chosenstore.moc"
