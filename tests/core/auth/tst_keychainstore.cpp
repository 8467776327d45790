// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychainstore.h"

#include "core/auth/chosenstore.h"
#include "core/base/paths.h"
#include "tests/core/auth/dismissingprompter.h"
#include "tests/core/auth/forgetfulsecretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <csignal>
#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Run by keychain.sh: in a session bus of its own with an unlocked Secret Service ("with"), with a locked one that
/// nobody unlocks ("locked"), with one whose questions are cancelled ("cancelled"), with one that
/// keeps nothing ("forgetful"), with one that is stopped ("mute"), or without any bus ("without").
class TestKeychainStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsBeforeItAsksWhetherThereIsAKeychain();
    void keepsSecretsOverRestarts();
    void keepsTheLaterOfTwoWritesAtOnce();
    void leavesWhatSomebodyElseWroteMeanwhile();
    void worksOnAThreadOfItsOwn();
    void k06_movesToAFileAndBack();
    void k06_keepsSecretsInMemoryAndSaysSo();
    void k06_leavesNothingBehindInAKeychainThatDoesNotAnswer();
    void k06_aCancelledQuestionKeepsNothing();
    void k06_aCancelledUnlockingIsNotAnAbsentSecret();
    void k06_onlyWhatCanBeReadBackIsWritten();

private:
    static Result<> remove(TokenStore &store, const QString &key);
    static Result<QByteArray> read(TokenStore &store, const QString &key);
    static void write(TokenStore &store, const QString &key, const QByteArray &value);
    QByteArray m_with;
};

void TestKeychainStore::initTestCase()
{
    m_with = qgetenv("SIGNALBOX_TEST_KEYCHAIN");
    QVERIFY2(!m_with.isEmpty(), "run by keychain.sh");
}

Result<QByteArray> TestKeychainStore::read(TokenStore &store, const QString &key)
{
    std::optional<Result<QByteArray>> value;
    QObject context;
    store.read(key, &context, [&value](const Result<QByteArray> &got) { value = got; });
    if (value || !QTest::qWaitFor([&value] { return value.has_value(); }, 15'000)) {
        return fail(Error::Kind::Timeout, u"no answer, or not from the event loop"_s);
    }
    return *value;
}

void TestKeychainStore::write(TokenStore &store, const QString &key, const QByteArray &value)
{
    bool isDone = false;
    QObject context;
    store.write(key, value, &context, [&isDone](const Result<> &) { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 15'000);
}

Result<> TestKeychainStore::remove(TokenStore &store, const QString &key)
{
    std::optional<Result<>> removed;
    QObject context;
    store.remove(key, &context, [&removed](const Result<> &done) { removed = done; });
    return QTest::qWaitFor([&removed] { return removed.has_value(); }, 15'000) ? *removed
                                                                               : fail(Error::Kind::Timeout, {});
}

void TestKeychainStore::knowsBeforeItAsksWhetherThereIsAKeychain()
{
    const QTemporaryDir folder;
    const Paths paths(folder.filePath(u"settings"_s), folder.filePath(u"data"_s));
    const SecretPlace place = m_with == "without" ? SecretPlace::Memory : SecretPlace::Keychain;
    QCOMPARE(KeychainStore().usedPlace(), place);
    QCOMPARE(ChosenStore(paths).usedPlace(), place);
    QVERIFY(ChosenStore(paths).isPersistent()); // that is known once something was asked of it
}

void TestKeychainStore::keepsSecretsOverRestarts()
{
    if (m_with != "with") {
        QSKIP("there is no usable keychain in this run");
    }
    const QString key = u"tokens https://mcp.example/mcp"_s;
    const QByteArray secret = "[{\"access_token\":\"ü\0x\"}]" + QByteArray(8000, 's');
    {
        KeychainStore store;
        const QSignalSpy temporary(&store, &TokenStore::becameTemporary);
        QCOMPARE(read(store, key), QByteArray());
        write(store, key, secret);
        QCOMPARE(read(store, key), secret);
        QVERIFY(store.isPersistent());
        QCOMPARE(temporary.size(), 0);
    }
    KeychainStore again;
    QCOMPARE(read(again, key), secret);
    bool isGone = false;
    again.remove(key, this, [&isGone](const Result<> &) { isGone = true; });
    QTRY_VERIFY(isGone);
    QCOMPARE(read(again, key), QByteArray());
    isGone = false;
    again.remove(key, this, [&isGone](const Result<> &) { isGone = true; }); // what is not there
    QTRY_VERIFY(isGone);
    QVERIFY(again.isPersistent());
}

/// The first is read back when the second, or the removal, has been in the keychain already.
void TestKeychainStore::keepsTheLaterOfTwoWritesAtOnce()
{
    if (m_with != "with") {
        QSKIP("there is no usable keychain in this run");
    }
    const QString key = u"twice"_s;
    KeychainStore store;
    KeychainStore other;
    const QSignalSpy temporary(&store, &TokenStore::becameTemporary);
    int done = 0;
    const auto count = [&done](const Result<> &written) { done += written ? 1 : 0; };
    store.write(key, "first", this, count);
    store.write(key, "second", this, count);
    QTRY_COMPARE_WITH_TIMEOUT(done, 2, 15'000);
    QVERIFY(store.isPersistent());
    QCOMPARE(read(store, key), QByteArray("second"));
    QCOMPARE(read(other, key), QByteArray("second"));
    store.write(key, "third", this, count);
    other.remove(key, this, count);
    QTRY_COMPARE_WITH_TIMEOUT(done, 4, 15'000);
    QVERIFY(store.isPersistent());
    QCOMPARE(read(store, key), QByteArray());
    QCOMPARE(temporary.size(), 0);
}

void TestKeychainStore::leavesWhatSomebodyElseWroteMeanwhile()
{
    if (m_with != "with") {
        QSKIP("there is no usable keychain in this run");
    }
    const QString key = u"shared"_s;
    KeychainStore store;
    bool isDone = false;
    store.write(key, "ours", this, [&isDone](const Result<> &written) { isDone = written.has_value(); });
    QKeychain::WritePasswordJob theirs(u"Signalbox"_s); // as another process would, between writing and reading back
    theirs.setAutoDelete(false);
    theirs.setKey(key);
    theirs.setBinaryData("theirs");
    theirs.start();
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 15'000);
    QVERIFY(store.isPersistent());
    QCOMPARE(read(store, key), QByteArray("theirs"));
    QVERIFY(remove(store, key));
}

void TestKeychainStore::worksOnAThreadOfItsOwn()
{
    if (m_with != "with") {
        QSKIP("there is no usable keychain in this run");
    }
    QThread thread;
    auto *store = new KeychainStore;
    store->moveToThread(&thread);
    connect(&thread, &QThread::finished, store, &QObject::deleteLater);
    thread.start();
    std::atomic_bool isRight = false;
    QMetaObject::invokeMethod(store, [&isRight, store] {
        store->write(u"thread"_s, "value", store, [&isRight, store](const Result<> &) {
            store->read(u"thread"_s, store, [&isRight, store](const Result<QByteArray> &value) {
                isRight = value && *value == "value" && store->isPersistent();
            });
        });
    });
    QTRY_VERIFY_WITH_TIMEOUT(isRight, 15'000);
    thread.quit();
    QVERIFY(thread.wait(5000));
}

void TestKeychainStore::k06_movesToAFileAndBack()
{
    if (m_with != "with") {
        QSKIP("there is no usable keychain in this run");
    }
    const QTemporaryDir folder;
    ChosenStore store(Paths(folder.filePath(u"config"_s), folder.filePath(u"data"_s)));
    const auto choose = [&store](SecretPlace place) {
        QByteArray passphrase = "correct horse";
        std::optional<Result<>> chosen;
        store.choose(place, SecretBytes::take(passphrase), {u"a"_s, u"b"_s}, &store,
                     [&chosen](const Result<> &done) { chosen = done; });
        return QTest::qWaitFor([&chosen] { return chosen.has_value(); }, 15'000) && chosen->has_value();
    };
    write(store, u"a"_s, "secret");
    write(store, u"other"_s, "left");
    KeychainStore keychain;
    QCOMPARE(read(keychain, u"a"_s), QByteArray("secret"));
    QVERIFY(choose(SecretPlace::File));
    QCOMPARE(read(store, u"a"_s), QByteArray("secret"));
    QCOMPARE(read(keychain, u"a"_s), QByteArray());
    QCOMPARE(read(keychain, u"other"_s), QByteArray("left")); // nobody named it
    write(store, u"c"_s, "new");
    QVERIFY(choose(SecretPlace::Keychain));
    QCOMPARE(read(keychain, u"a"_s), QByteArray("secret"));
    QCOMPARE(read(keychain, u"c"_s), QByteArray("new"));
    EncryptedFile file(ChosenStore::filePath(Paths(folder.filePath(u"config"_s), folder.filePath(u"data"_s))));
    QByteArray passphrase = "correct horse";
    QVERIFY(file.unlock(SecretBytes::take(passphrase)));
    QCOMPARE(file.keys(), QStringList());
}

void TestKeychainStore::k06_keepsSecretsInMemoryAndSaysSo()
{
    if (m_with != "locked" && m_with != "without") {
        QSKIP("the keychain of this run can be used, or its questions are cancelled");
    }
    KeychainStore store;
    store.setTimeout(5000);
    QSignalSpy temporary(&store, &TokenStore::becameTemporary);
    QVERIFY(store.isPersistent()); // nothing was touched yet
    write(store, u"k"_s, "hush-4711");
    QCOMPARE(temporary.size(), 1);
    const auto why = temporary[0][0].value<Error>();
    QCOMPARE(why.kind, Error::Kind::Storage);
    QVERIFY(!why.message.isEmpty() && !why.advice.isEmpty());
    QVERIFY2(why.message.endsWith(u'.') && !why.message.contains(u"path"_s) && !why.message.contains(u"/org"_s),
             qPrintable(why.message)); // not the bus's own words
    QVERIFY(!why.message.contains("hush-4711"_L1));
    QVERIFY(!store.isPersistent());
    QCOMPARE(read(store, u"k"_s), QByteArray("hush-4711"));
    QCOMPARE(temporary.size(), 1);
    // What lies in a keychain that is locked lies there still.
    QCOMPARE(bool(remove(store, u"k"_s)), m_with == "without");
    QCOMPARE(bool(store.trouble()), m_with != "without");
    if (store.trouble()) {
        store.tryAgain();
        QVERIFY(store.isPersistent() && !store.trouble());
        write(store, u"again"_s, "x");
        QCOMPARE(temporary.size(), 2); // it was asked, and refused once more
    }
    KeychainStore again;
    again.setTimeout(5000);
    QCOMPARE(read(again, u"k"_s), QByteArray()); // nowhere else
}

void TestKeychainStore::k06_leavesNothingBehindInAKeychainThatDoesNotAnswer()
{
    if (m_with != "mute") {
        QSKIP("the keychain of this run is not for stopping");
    }
    constexpr int kPatienceMs = 1000;
    write(*std::make_unique<KeychainStore>(), u"a"_s, "secret");
    const QDBusReply<uint> daemon = QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s);
    QVERIFY2(daemon.isValid(), qPrintable(daemon.error().message()));
    const auto process = pid_t(daemon.value());
    QVERIFY(process > 1 && kill(process, SIGSTOP) == 0);
    const auto goOn = qScopeGuard([process] { kill(process, SIGCONT); });

    const QTemporaryDir folder;
    ChosenStore store(Paths(folder.filePath(u"config"_s), folder.filePath(u"data"_s)));
    store.setKeychainTimeout(kPatienceMs);
    QByteArray passphrase = "correct horse";
    std::optional<Result<>> chosen;
    const auto chooseFile = [&] {
        store.choose(SecretPlace::File, SecretBytes::take(passphrase), {u"a"_s, u"b"_s}, &store,
                     [&chosen](const Result<> &done) { chosen = done; });
    };
    chooseFile();
    QTRY_VERIFY_WITH_TIMEOUT(chosen, 15'000);
    QVERIFY(!*chosen);
    QCOMPARE(chosen->error().kind, Error::Kind::Storage);
    QVERIFY2(chosen->error().message.contains(u"did not answer"_s), qPrintable(chosen->error().message));
    QVERIFY(chosen->error().advice.contains(u"memory"_s)); // the way to go without it
    QCOMPARE(store.place(), SecretPlace::Keychain);
    QCOMPARE(loadSecretPlace(folder.filePath(u"config"_s)), SecretPlace::Keychain);
    QVERIFY(store.trouble());
    QCOMPARE(remove(store, u"a"_s).error(), *store.trouble());

    write(store, u"b"_s, "given meanwhile");

    ChosenStore other(Paths(folder.filePath(u"config 2"_s), folder.filePath(u"data 2"_s)));
    other.setKeychainTimeout(kPatienceMs);
    bool isWritten = false;
    other.write(u"c"_s, "on its way", this, [&isWritten](const Result<> &done) { isWritten = done.has_value(); });
    chosen.reset();
    other.choose(SecretPlace::Memory, {}, {}, &other, [&chosen](const Result<> &done) { chosen = done; });
    QTRY_VERIFY_WITH_TIMEOUT(chosen, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(isWritten, 15'000);
    QCOMPARE(other.place(), SecretPlace::Memory);
    QCOMPARE(read(other, u"c"_s), QByteArray("on its way"));

    kill(process, SIGCONT);
    KeychainStore again;
    QCOMPARE(read(again, u"a"_s), QByteArray("secret"));
    chosen.reset();
    passphrase = "correct horse";
    chooseFile(); // as the advice says
    QTRY_VERIFY_WITH_TIMEOUT(chosen, 15'000);
    QVERIFY2(*chosen, qPrintable(*chosen ? QString() : chosen->error().message));
    QCOMPARE(read(store, u"a"_s), QByteArray("secret"));
    QCOMPARE(read(store, u"b"_s), QByteArray("given meanwhile"));
    QCOMPARE(read(again, u"a"_s), QByteArray());
}

void TestKeychainStore::k06_aCancelledQuestionKeepsNothing()
{
    if (m_with != "cancelled") {
        QSKIP("nobody cancels a question in this run");
    }
    const DismissingPrompter person;
    QVERIFY(person.isThere());
    KeychainStore store;
    const QSignalSpy temporary(&store, &TokenStore::becameTemporary);
    QCOMPARE(read(store, u"k"_s), QByteArray());
    QVERIFY(store.isPersistent());
    write(store, u"k"_s, "hush-4711"); // there is no keyring yet: its password is asked for
    QCOMPARE(person.dismissed(), 1);
    QVERIFY(!store.isPersistent());
    QCOMPARE(temporary.size(), 1);
    QVERIFY(store.trouble());
    QVERIFY2(store.trouble()->message.contains(u"cancelled"_s), qPrintable(store.trouble()->message));
    QCOMPARE(read(store, u"k"_s), QByteArray("hush-4711")); // until the program ends
    KeychainStore again;
    QCOMPARE(read(again, u"k"_s), QByteArray()); // nowhere else
    store.tryAgain();
    write(store, u"k"_s, "hush-4711");
    QCOMPARE(person.dismissed(), 2); // it was asked once more, and cancelled once more
    QVERIFY(!store.isPersistent());
}

void TestKeychainStore::k06_aCancelledUnlockingIsNotAnAbsentSecret()
{
    if (m_with != "cancelled") {
        QSKIP("nobody cancels a question in this run");
    }
    write(*std::make_unique<KeychainStore>(), u"k"_s, "hush-4711");
    const QString login = u"/org/freedesktop/secrets/collection/login"_s;
    QDBusMessage lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(login)});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);

    const DismissingPrompter person;
    QVERIFY(person.isThere());
    KeychainStore store;
    QCOMPARE(read(store, u"other"_s), QByteArray()); // what is not there asks nobody
    QVERIFY(store.isPersistent());
    QCOMPARE(person.dismissed(), 0);
    QCOMPARE(read(store, u"k"_s), QByteArray());
    QCOMPARE(person.dismissed(), 1);
    QVERIFY(!store.isPersistent()); // what is in there is neither taken for absent nor written over
    QVERIFY(store.trouble());
    QVERIFY2(store.trouble()->message.contains(u"cancelled"_s), qPrintable(store.trouble()->message));
}

void TestKeychainStore::k06_onlyWhatCanBeReadBackIsWritten()
{
    if (m_with != "forgetful") {
        QSKIP("the keychain of this run keeps what it says it keeps");
    }
    const ForgetfulSecretService keychain;
    QVERIFY(keychain.isThere());
    KeychainStore store;
    write(store, u"k"_s, "hush-4711");
    QCOMPARE(keychain.accepted(), 1);
    QVERIFY(!store.isPersistent());
    QVERIFY(store.trouble());
    QVERIFY2(store.trouble()->message.contains(u"did not keep"_s), qPrintable(store.trouble()->message));
    QCOMPARE(read(store, u"k"_s), QByteArray("hush-4711")); // until the program ends
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
