// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/encryptedfilestore.h"

#include "storefixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// When the store asks for the passphrase, and what becomes of questions meanwhile.
class TestEncryptedFileStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void k06_makesNoFileUnasked();
    void k06_keepsSecretsOverRestarts();
    void k06_asksOnceForAllWhoWait();
    void k06_asksAgainAfterAWrongPassphrase();
    void k06_staysLockedWithoutAPassphraseUntilItIsUnlocked();
    void k06_asksAnewWhenAnotherProgramSetAnotherPassphrase();
    void k06_derivesTheKeyOnAThreadOfItsOwn();
    void k06_isNotOpenedForWhatIsNotThere();
    void k06_nothingOvertakesAWriteThatWaits();
    void k06_knowsNothingByAnotherFilesIndex();
    void answersNobodyWhoIsGone();

private:
    static constexpr KdfCost kCheap{.log2N = 14, .r = 1, .p = 1};
    [[nodiscard]] static SecretBytes bytes(QByteArray text) { return SecretBytes::take(text); }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"secrets.sealed"_s); }
    void make(const QByteArray &passphrase) const
    {
        EncryptedFile file(path(), kCheap);
        QVERIFY(file.create(bytes(passphrase)));
        QVERIFY(file.change(u"key"_s, "value"));
    }
    /// Gives these one after the other, then none.
    [[nodiscard]] PassphraseAsker giving(const QList<QByteArray> &passphrases)
    {
        m_left = passphrases;
        return [this](const PassphraseNeed &need, const std::function<void(SecretBytes)> &answer) {
            m_before.append(need.before ? need.before->message : QString());
            m_keys = need.keys;
            answer(m_left.isEmpty() ? SecretBytes() : bytes(m_left.takeFirst()));
        };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QByteArray> m_left;
    QStringList m_before; ///< of each question
    QStringList m_keys;   ///< of the last one
};

void TestEncryptedFileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_before.clear();
}

void TestEncryptedFileStore::k06_makesNoFileUnasked()
{
    EncryptedFileStore store(path(), giving({"x"}));
    QVERIFY(store.isPersistent() && !store.exists());
    QCOMPARE(StoreFixture::write(store, u"key"_s, "canary").error().kind, Error::Kind::Storage);
    QCOMPARE(StoreFixture::read(store, u"key"_s).error().kind, Error::Kind::Storage);
    QVERIFY(m_before.isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files));
}

void TestEncryptedFileStore::k06_keepsSecretsOverRestarts()
{
    {
        EncryptedFileStore store(path()); // the cost of a real one
        const Result<> made = StoreFixture::wait<Result<>>(
            [&](QObject *context, auto done) { store.create(bytes("correct horse"), context, std::move(done)); });
        QVERIFY(made && store.isUnlocked() && store.exists());
        QVERIFY(StoreFixture::write(store, u"key"_s, "value"));
        QVERIFY(StoreFixture::write(store, u"other"_s, "x"));
        QVERIFY(StoreFixture::remove(store, u"other"_s));
        QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("value"));
    }
    EncryptedFileStore again(path(), giving({"correct horse"}));
    QCOMPARE(StoreFixture::read(again, u"key"_s), QByteArray("value"));
    QCOMPARE(StoreFixture::read(again, u"other"_s), QByteArray());
    const auto keys = StoreFixture::wait<Result<QStringList>>(
        [&](QObject *context, auto done) { again.keys(context, std::move(done)); });
    QCOMPARE(keys, QStringList(u"key"_s));
    QCOMPARE(m_before.size(), 1);
}

void TestEncryptedFileStore::k06_asksOnceForAllWhoWait()
{
    make("p");
    std::function<void(SecretBytes)> answer;
    int questions = 0;
    EncryptedFileStore store(path(), [&](const PassphraseNeed &, const std::function<void(SecretBytes)> &given) {
        answer = given;
        ++questions;
    });
    QStringList answers;
    store.read(u"key"_s, this, [&](const Result<QByteArray> &value) { answers += QString::fromUtf8(*value); });
    store.write(u"key"_s, "new", this, [&](const Result<> &done) { answers += done ? u"written"_s : u"not"_s; });
    store.read(u"key"_s, this, [&](const Result<QByteArray> &value) { answers += QString::fromUtf8(*value); });
    QTRY_VERIFY(answer);
    QVERIFY(answers.isEmpty());
    answer(bytes("p"));
    QTRY_COMPARE(answers, QStringList({u"value"_s, u"written"_s, u"new"_s}));
    QCOMPARE(questions, 1);
}

void TestEncryptedFileStore::k06_asksAgainAfterAWrongPassphrase()
{
    make("right");
    EncryptedFileStore store(path(), giving({"wrong", "right"}));
    QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("value"));
    QCOMPARE(m_before.size(), 2);
    QVERIFY(m_before.first().isEmpty() && m_before.last().contains("not the passphrase"_L1));
    EncryptedFileStore other(path(), giving({"wrong"}));
    const Result<QByteArray> refused = StoreFixture::read(other, u"key"_s);
    QCOMPARE(refused.error().kind, Error::Kind::Auth);
    QVERIFY(refused.error().message.contains("not the passphrase"_L1));
}

void TestEncryptedFileStore::k06_staysLockedWithoutAPassphraseUntilItIsUnlocked()
{
    make("p");
    EncryptedFileStore store(path(), giving({}));
    for (int i = 0; i < 2; ++i) {
        const Result<> refused = StoreFixture::write(store, u"key"_s, "canary");
        QCOMPARE(refused.error().kind, Error::Kind::Auth);
        QVERIFY(refused.error().advice.contains("SIGNALBOX_SECRETS_PASSPHRASE"_L1));
    }
    QCOMPARE(m_before.size(), 1); // not a second time
    const auto unlock = [&store](const QByteArray &with) {
        return StoreFixture::wait<Result<>>(
            [&](QObject *context, auto done) { store.unlock(bytes(with), context, std::move(done)); });
    };
    QCOMPARE(unlock("q").error().kind, Error::Kind::Auth);
    QVERIFY(unlock("p") && store.isUnlocked());
    QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("value"));
    EncryptedFileStore mute(path()); // nobody to ask
    QCOMPARE(StoreFixture::read(mute, u"key"_s).error().kind, Error::Kind::Auth);
}

void TestEncryptedFileStore::k06_asksAnewWhenAnotherProgramSetAnotherPassphrase()
{
    make("first");
    EncryptedFileStore store(path(), giving({"first", "second"}));
    QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("value"));
    QVERIFY(QFile::remove(path()));
    make("second");
    QVERIFY(StoreFixture::write(store, u"more"_s, "x"));
    QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("value"));
    QCOMPARE(m_before.size(), 2);
}

void TestEncryptedFileStore::k06_derivesTheKeyOnAThreadOfItsOwn()
{
    EncryptedFileStore store(path());
    bool isMade = false;
    store.create(bytes("p"), this, [&](const Result<> &made) { isMade = made.has_value(); });
    QVERIFY(!isMade); // a second of work, and we are here already
    QTRY_VERIFY_WITH_TIMEOUT(isMade, StoreFixture::kWaitMs);
}

void TestEncryptedFileStore::k06_isNotOpenedForWhatIsNotThere()
{
    make("p");
    EncryptedFileStore store(path(), giving({"p"}));
    QCOMPARE(StoreFixture::read(store, u"other"_s), QByteArray());
    QVERIFY(StoreFixture::remove(store, u"other"_s));
    QVERIFY(m_before.isEmpty() && !store.isUnlocked());
    QFile index(path() + u".keys"_s);
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QByteArray plain = index.readAll();
    QVERIFY(!plain.contains("value") && !plain.contains("\nkey"));
    QCOMPARE(index.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("value"));
    QCOMPARE(m_before.size(), 1);
    QCOMPARE(m_keys, QStringList(u"key"_s)); // whoever asks can say what for
}

void TestEncryptedFileStore::k06_nothingOvertakesAWriteThatWaits()
{
    make("p");
    std::function<void(SecretBytes)> answer;
    EncryptedFileStore store(
        path(), [&](const PassphraseNeed &, const std::function<void(SecretBytes)> &given) { answer = given; });
    QStringList answers;
    const auto take = [&answers](const Result<QByteArray> &value) {
        answers += u"read "_s + QString::fromUtf8(*value);
    };
    store.write(u"new"_s, "x", this, [&](const Result<> &done) { answers += done ? u"written"_s : u"not"_s; });
    QTRY_VERIFY(answer);
    store.read(u"new"_s, this, take);
    store.remove(u"new"_s, this, [&](const Result<> &done) { answers += done ? u"removed"_s : u"not"_s; });
    QCOMPARE(StoreFixture::read(store, u"other"_s), QByteArray()); // comes after those
    QVERIFY2(answers.isEmpty(), qPrintable(answers.join(u", "_s)));
    answer(bytes("p"));
    QTRY_COMPARE(answers, QStringList({u"written"_s, u"read x"_s, u"removed"_s}));
    QCOMPARE(StoreFixture::read(store, u"new"_s), QByteArray());
}

/// As one that a version without an index, or a copy from elsewhere, left behind.
void TestEncryptedFileStore::k06_knowsNothingByAnotherFilesIndex()
{
    make("p");
    QFile index(path() + u".keys"_s);
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QByteArray old = index.readAll();
    index.close();
    {
        EncryptedFile file(path(), kCheap);
        QVERIFY(file.unlock(bytes("p")) && file.change(u"new"_s, "x"));
    }
    QVERIFY(index.open(QIODevice::WriteOnly) && index.write(old) == old.size());
    index.close();
    EncryptedFileStore store(path(), giving({"p"}));
    QCOMPARE(StoreFixture::read(store, u"new"_s), QByteArray("x"));
    QCOMPARE(m_before.size(), 1);
    EncryptedFileStore later(path(), giving({"p"})); // the index was made anew
    QCOMPARE(StoreFixture::read(later, u"none"_s), QByteArray());
    QCOMPARE(m_before.size(), 1);
}

void TestEncryptedFileStore::answersNobodyWhoIsGone()
{
    make("p");
    bool isAnswered = false;
    {
        EncryptedFileStore store(path(), giving({"p"}));
        {
            QObject context;
            store.read(u"key"_s, &context, [&](const Result<QByteArray> &) { isAnswered = true; });
        }
        QCOMPARE(StoreFixture::read(store, u"key"_s), QByteArray("value"));
        store.read(u"key"_s, this, [&](const Result<QByteArray> &) { isAnswered = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestEncryptedFileStore)
#include "tst_encryptedfilestore.moc"
