// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/encryptedfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <csignal>
#include <limits>
#include <memory>
#include <sys/resource.h>
#include <thread>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The file itself: what it says of wrong passphrases, damage and hostile numbers.
class TestEncryptedFile : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void k06_keepsValuesForWhoKnowsThePassphrase();
    void k06_holdsNothingInTheClear();
    void k06_tellsAWrongPassphraseFromDamage_data();
    void k06_tellsAWrongPassphraseFromDamage();
    void k06_doesNoEndlessWorkForAFile_data();
    void k06_doesNoEndlessWorkForAFile();
    void k06_losesNothingWhenItCannotWrite();
    void k06_twoProgramsLoseNothingOfEachOther();
    void k06_isLockedWhenAnotherPassphraseWasSet();
    void k06_isMadeOnceAndOnlyWhenAskedFor();

private:
    static constexpr KdfCost kCheap{.log2N = 14, .r = 1, .p = 1};
    [[nodiscard]] static SecretBytes passphrase(QByteArray text = "correct horse") { return SecretBytes::take(text); }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/secrets.sealed"_s); }
    [[nodiscard]] EncryptedFile made() const
    {
        EncryptedFile file(path(), kCheap);
        if (!file.create(passphrase())) {
            qFatal("the file could not be made");
        }
        return file;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEncryptedFile::k06_keepsValuesForWhoKnowsThePassphrase()
{
    const QByteArray binary("\0 \xff {}\n", 8);
    EncryptedFile first = made();
    QVERIFY(first.change(u"tokens https://ü.example/"_s, binary));
    QVERIFY(first.change(u"other"_s, QByteArray(100'000, 'x')));
    EncryptedFile again(path());
    QCOMPARE(again.value(u"other"_s).error().kind, Error::Kind::Auth); // locked
    QVERIFY(again.unlock(passphrase()));
    QCOMPARE(again.value(u"tokens https://ü.example/"_s), binary);
    QCOMPARE(again.value(u"other"_s)->size(), 100'000);
    QCOMPARE(again.value(u"none"_s), QByteArray());
    QCOMPARE(again.keys(), QStringList({u"other"_s, u"tokens https://ü.example/"_s}));
    QVERIFY(again.change(u"other"_s, std::nullopt));
    QVERIFY(again.change(u"none"_s, std::nullopt));
    QCOMPARE(first.keys(), QStringList(u"tokens https://ü.example/"_s));
}

void TestEncryptedFile::k06_holdsNothingInTheClear()
{
    EncryptedFile file = made();
    QVERIFY(file.change(u"server abc"_s, "canary-hunter2"));
    const QByteArray before = bytes();
    QVERIFY(!before.contains("canary") && !before.contains("server") && !before.contains("horse"));
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(!QFileInfo(m_folder->filePath(u"data"_s)).permission(QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(file.change(u"server abc"_s, "canary-hunter2")); // the same again is another file: a nonce of its own
    QVERIFY(bytes() != before);
    QCOMPARE(bytes().size(), before.size());
}

void TestEncryptedFile::k06_tellsAWrongPassphraseFromDamage_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("cut");
    QTest::newRow("whole") << -1 << 0;
    QTest::newRow("magic") << 0 << 0;
    QTest::newRow("cost") << 11 << 0;
    QTest::newRow("salt") << 25 << 0;
    QTest::newRow("check of the passphrase") << 60 << 0;
    QTest::newRow("sum") << 90 << 0;
    QTest::newRow("nonce") << 104 << 0;
    QTest::newRow("body") << 115 << 0;
    QTest::newRow("tag") << 10'000 << 0;
    QTest::newRow("cut by a byte") << -1 << 1;
    QTest::newRow("cut in the header") << -1 << 70;
    QTest::newRow("empty") << -1 << 10'000;
}

void TestEncryptedFile::k06_tellsAWrongPassphraseFromDamage()
{
    QFETCH(int, at);
    QFETCH(int, cut);
    {
        EncryptedFile file = made();
        QVERIFY(file.change(u"key"_s, "canary-value"));
    }
    QByteArray all = bytes();
    if (at >= 0) {
        char &byte = all[qMin(qsizetype(at), all.size() - 1)];
        byte = char(byte ^ 0x10);
    }
    all.chop(cut);
    put(all);
    const bool isWhole = at < 0 && cut == 0;
    EncryptedFile file(path());
    const Result<> opened = file.unlock(passphrase());
    const Result<QByteArray> value = opened ? file.value(u"key"_s) : Result<QByteArray>(Failure(opened.error()));
    QCOMPARE(value.has_value(), isWhole);
    if (!isWhole) {
        QCOMPARE(value.error().kind, Error::Kind::Storage);
        QVERIFY2(value.error().message.contains("damaged"_L1), qPrintable(value.error().message));
        QCOMPARE(value.error().where, path());
        QVERIFY(!file.change(u"key"_s, "new")); // and is not written over
        QCOMPARE(bytes(), all);
        return;
    }
    EncryptedFile other(path());
    const Result<> wrong = other.unlock(passphrase("incorrect horse"));
    QCOMPARE(wrong.error().kind, Error::Kind::Auth);
    QVERIFY(!other.isUnlocked());
    QVERIFY(file.unlock(passphrase("wrong")) == std::unexpected(wrong.error()) && file.isUnlocked());
}

void TestEncryptedFile::k06_doesNoEndlessWorkForAFile_data()
{
    QTest::addColumn<quint32>("log2N");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    constexpr auto most = std::numeric_limits<quint32>::max();
    QTest::newRow("gigabytes by N") << 30U << 8U << 1U;
    QTest::newRow("gigabytes by r") << 14U << (1U << 20U) << 1U;
    QTest::newRow("minutes by p") << 17U << 8U << 1000U;
    QTest::newRow("all at their most") << most << most << most;
    QTest::newRow("just too much memory") << 19U << 8U << 1U;
    QTest::newRow("just too much work") << 17U << 8U << 5U;
    QTest::newRow("nothing") << 0U << 0U << 0U;
    QTest::newRow("no r") << 17U << 0U << 1U;
    QTest::newRow("too little") << 10U << 8U << 1U;
}

void TestEncryptedFile::k06_doesNoEndlessWorkForAFile()
{
    QFETCH(quint32, log2N);
    QFETCH(quint32, r);
    QFETCH(quint32, p);
    const EncryptedFile first = made();
    QByteArray all = bytes();
    qToBigEndian(log2N, all.data() + 8);
    qToBigEndian(r, all.data() + 12);
    qToBigEndian(p, all.data() + 16);
    all.replace(84, 16, QCryptographicHash::hash(all.first(84), QCryptographicHash::Sha256).first(16));
    put(all);
    EncryptedFile file(path());
    const Result<> opened = file.unlock(passphrase());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY2(opened.error().message.contains("work"_L1), qPrintable(opened.error().message)); // none was done
    QVERIFY(KdfCost().isBearable());
}

void TestEncryptedFile::k06_losesNothingWhenItCannotWrite()
{
    EncryptedFile file = made();
    QVERIFY(file.change(u"old"_s, "value"));
    const QByteArray before = bytes();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    rlimit small = limit;
    small.rlim_cur = 64; // as if the disk were full
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<> written = file.change(u"new"_s, QByteArray(4000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QCOMPARE(bytes(), before);
    QCOMPARE(file.value(u"old"_s), QByteArray("value"));
    QVERIFY(!file.change(u"new"_s, QByteArray(9 * 1024 * 1024, 'x'))); // more than could be read again
    QCOMPARE(bytes(), before);
    QVERIFY(file.change(u"new"_s, "x"));
    QCOMPARE(QDir(m_folder->filePath(u"data"_s)).entryList(QDir::Files),
             QStringList({u"secrets.sealed"_s, u"secrets.sealed.keys"_s}));
}

void TestEncryptedFile::k06_twoProgramsLoseNothingOfEachOther()
{
    const EncryptedFile first = made();
    constexpr int kWrites = 20;
    const auto program = [this](int number) {
        EncryptedFile file(path());
        bool isRight = file.unlock(passphrase()).has_value();
        for (int i = 0; i < kWrites; ++i) {
            isRight = isRight && file.change(u"%1 %2"_s.arg(number).arg(i), "value");
        }
        return isRight;
    };
    bool isOtherRight = false;
    std::thread other([&] { isOtherRight = program(1); });
    const bool isRight = program(2);
    other.join();
    QVERIFY(isRight && isOtherRight);
    EncryptedFile file(path());
    QVERIFY(file.unlock(passphrase()));
    QCOMPARE(file.keys()->size(), 2 * kWrites);
}

void TestEncryptedFile::k06_isLockedWhenAnotherPassphraseWasSet()
{
    EncryptedFile first = made();
    QVERIFY(first.change(u"key"_s, "old"));
    QVERIFY(QFile::remove(path()));
    EncryptedFile second(path(), kCheap);
    QVERIFY(second.create(passphrase("another")));
    QVERIFY(second.change(u"key"_s, "new"));
    QCOMPARE(first.change(u"key"_s, "older").error().kind, Error::Kind::Auth);
    QVERIFY(!first.isUnlocked());
    QVERIFY(first.unlock(passphrase("another")));
    QCOMPARE(first.value(u"key"_s), QByteArray("new"));
}

void TestEncryptedFile::k06_isMadeOnceAndOnlyWhenAskedFor()
{
    EncryptedFile file(path(), kCheap);
    QCOMPARE(file.check().error().kind, Error::Kind::Storage);
    QCOMPARE(file.unlock(passphrase()).error().kind, Error::Kind::Storage);
    QVERIFY(!file.change(u"key"_s, "value"));
    QCOMPARE(file.create(SecretBytes()).error().kind, Error::Kind::Usage);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(file.create(passphrase()));
    QVERIFY(file.isUnlocked() && file.check());
    const QByteArray before = bytes();
    EncryptedFile other(path(), kCheap);
    QCOMPARE(other.create(passphrase("another")).error().kind, Error::Kind::Usage);
    QCOMPARE(bytes(), before);
}

QTEST_GUILESS_MAIN(TestEncryptedFile)
#include "tst_encryptedfile.moc"
