// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftstore.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestDraftStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsDraftsOverRestarts();
    void keepsSecretsOnlyUntilTheProgramEnds();
    void writesForTheOwnerAlone();
    void writesByItselfAfterAWhile();
    void forgetsAServer();
    void ignoresWhatIsNoObjectOrTooLarge_data();
    void ignoresWhatIsNoObjectOrTooLarge();
    void anUnreadableFileDoesNoHarm_data();
    void anUnreadableFileDoesNoHarm();
    void aFolderThatCannotBeWrittenDoesNoHarm();
    void keepsMetaBesideTheArguments();
    void keepsTheCallsBesides();
    void keepsCallsThatAreMadeWhileTheFileIsRead();
    void keepsAllInMemoryWithoutAFile();

private:
    [[nodiscard]] QByteArray written() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestDraftStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"data/drafts.json"_s);
}

void TestDraftStore::keepsDraftsOverRestarts()
{
    const QByteArray draft = R"({"z":1.0,"a":[{"text":"ü \" \n"}],"big":123456789012345678901})";
    {
        DraftStore store(m_file);
        store.setDraft(u"one"_s, u"echo"_s, draft);
        store.setDraft(u"one"_s, u"other.tool/x"_s, R"({"a":1})");
        store.setDraft(u"two"_s, u"echo"_s, R"({"a":2})");
        store.setDraft(u"two"_s, u"echo"_s, R"({"a":3})"); // the newest counts
    }
    const DraftStore store(m_file);
    QCOMPARE(store.draft(u"one"_s, u"echo"_s), draft);
    QCOMPARE(store.draft(u"one"_s, u"other.tool/x"_s), QByteArray(R"({"a":1})"));
    QCOMPARE(store.draft(u"two"_s, u"echo"_s), QByteArray(R"({"a":3})"));
    QCOMPARE(store.draft(u"two"_s, u"unknown"_s), QByteArray());
    QCOMPARE(store.draft(u"three"_s, u"echo"_s), QByteArray());
}

void TestDraftStore::keepsSecretsOnlyUntilTheProgramEnds()
{
    const QByteArray typed = R"({"user":"ada","password":"hunter2",)"
                             R"("options":{"api_key":["k-1","k-2"],"Authorization":"Bearer abc","page_token":"p3"},)"
                             R"("list":[{"clientSecret":"s-9"}],"credentials":{"login":"x-7"},"token":null})";
    {
        DraftStore store(m_file);
        store.setDraft(u"s"_s, u"login"_s, typed);
        QCOMPARE(store.draft(u"s"_s, u"login"_s), typed); // going to another tool and back loses nothing
    }
    for (const char *secret : {"hunter2", "k-1", "k-2", "Bearer", "s-9", "x-7"}) {
        QVERIFY2(!written().contains(secret), secret);
    }
    QCOMPARE(DraftStore(m_file).draft(u"s"_s, u"login"_s),
             QByteArray(R"({"user":"ada","options":{"page_token":"p3"},"list":[{}],"token":null})"));
}

void TestDraftStore::writesForTheOwnerAlone()
{
    QVERIFY(QFileInfo(m_file).dir().mkpath(u"."_s));
    {
        QFile loose(m_file);
        QVERIFY(loose.open(QIODevice::WriteOnly));
        loose.write("{}");
        loose.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    DraftStore(m_file).setDraft(u"s"_s, u"t"_s, R"({"a":1})");
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(m_file).permissions() | QFile::ReadUser | QFile::WriteUser, ownerOnly);
    QVERIFY(written().contains("\"a\""));
}

void TestDraftStore::writesByItselfAfterAWhile()
{
    DraftStore store(m_file);
    store.setDraft(u"s"_s, u"t"_s, R"({"a":1})");
    QTRY_VERIFY_WITH_TIMEOUT(written().contains("\"a\""), 10000);
}

void TestDraftStore::forgetsAServer()
{
    {
        DraftStore store(m_file);
        store.setDraft(u"one"_s, u"t"_s, R"({"a":1})");
        store.setDraft(u"two"_s, u"t"_s, R"({"a":2})");
        store.forgetServer(u"one"_s);
        store.forgetServer(u"unknown"_s);
    }
    const DraftStore store(m_file);
    QCOMPARE(store.draft(u"one"_s, u"t"_s), QByteArray());
    QCOMPARE(store.draft(u"two"_s, u"t"_s), QByteArray(R"({"a":2})"));
}

void TestDraftStore::ignoresWhatIsNoObjectOrTooLarge_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("half typed") << QByteArray(R"({"a":)");
    QTest::newRow("large") << "{\"a\":\"" + QByteArray(300 * 1024, 'x') + "\"}";
}

void TestDraftStore::ignoresWhatIsNoObjectOrTooLarge()
{
    QFETCH(QByteArray, arguments);
    DraftStore store(m_file);
    store.setDraft(u"s"_s, u"t"_s, R"({"kept":1})");
    store.setDraft(u"s"_s, u"t"_s, arguments);
    QCOMPARE(store.draft(u"s"_s, u"t"_s), QByteArray(R"({"kept":1})"));
}

void TestDraftStore::anUnreadableFileDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"one":{"t":{"a")");
    QTest::newRow("another shape") << QByteArray(R"(["one"])");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\xff\xfe",
                                          8);
}

void TestDraftStore::anUnreadableFileDoesNoHarm()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QFileInfo(m_file).dir().mkpath(u"."_s));
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be read"_s));
    {
        DraftStore store(m_file);
        QCOMPARE(store.draft(u"one"_s, u"t"_s), QByteArray());
        store.setDraft(u"one"_s, u"t"_s, R"({"a":1})");
    }
    QCOMPARE(DraftStore(m_file).draft(u"one"_s, u"t"_s), QByteArray(R"({"a":1})"));
}

void TestDraftStore::aFolderThatCannotBeWrittenDoesNoHarm()
{
    QFile blocked(m_folder->filePath(u"file"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Could not keep what was typed"_s));
    {
        DraftStore store(m_folder->filePath(u"file/drafts.json"_s)); // a file stands where the folder would be
        store.setDraft(u"s"_s, u"t"_s, R"({"a":1})");
        QCOMPARE(store.draft(u"s"_s, u"t"_s), QByteArray(R"({"a":1})"));
    }
}

void TestDraftStore::keepsMetaBesideTheArguments()
{
    {
        DraftStore store(m_file);
        store.setDraft(u"one"_s, u"echo"_s, R"({"a":1})");
        store.setMeta(u"one"_s, u"echo"_s, R"({"trace":"x","token":"very-secret"})");
        store.setMeta(u"one"_s, u"other"_s, R"({"b":1})");
        store.setMeta(u"one"_s, u"other"_s, "[1]"); // no object: nothing changes
        store.setMeta(u"two"_s, u"echo"_s, R"({"b":1})");
        store.setMeta(u"two"_s, u"echo"_s, {});
        QVERIFY(store.meta(u"two"_s, u"echo"_s).isEmpty());
        QVERIFY(store.meta(u"one"_s, u"echo"_s).contains("very-secret"));
    }
    QVERIFY(!written().contains("very-secret"));
    DraftStore store(m_file);
    QCOMPARE(store.meta(u"one"_s, u"echo"_s), QByteArray(R"({"trace":"x"})"));
    QCOMPARE(store.meta(u"one"_s, u"other"_s), QByteArray(R"({"b":1})"));
    QCOMPARE(store.draft(u"one"_s, u"echo"_s), QByteArray(R"({"a":1})"));
    store.forgetServer(u"one"_s);
    QVERIFY(store.meta(u"one"_s, u"echo"_s).isEmpty());
}

void TestDraftStore::keepsTheCallsBesides()
{
    KeptCall call;
    call.id = u"c"_s;
    call.server = u"one"_s;
    call.tool = u"echo"_s;
    call.arguments = R"({"a":1})";
    {
        DraftStore store(m_file);
        store.calls().remember(call);
    }
    DraftStore store(m_file);
    QTRY_COMPARE(store.calls().book().all(), QList<KeptCall>{call});
    store.forgetServer(u"one"_s);
    QVERIFY(store.calls().book().all().isEmpty());
}

void TestDraftStore::keepsCallsThatAreMadeWhileTheFileIsRead()
{
    const auto made = [](const QString &id) {
        KeptCall call;
        call.id = id;
        call.server = u"one"_s;
        call.tool = u"echo"_s;
        call.arguments = "{}";
        return call;
    };
    {
        DraftStore store(m_file);
        store.calls().remember(made(u"first"_s));
    }
    {
        DraftStore store(m_file);
        store.calls().remember(made(u"second"_s));
        QVERIFY(store.calls().book().find(u"second"_s));
        QTRY_COMPARE(store.calls().book().all().size(), 2);
        store.calls().remember(made(u"third"_s));
    }
    {
        DraftStore store(m_file);
        store.calls().remember(made(u"fourth"_s)); // ends before it is read
    }
    DraftStore store(m_file);
    const auto ids = [&store] {
        QStringList all;
        for (const KeptCall &call : store.calls().book().all()) {
            all.append(call.id);
        }
        return all;
    };
    QTRY_COMPARE(ids(), QStringList({u"first"_s, u"second"_s, u"third"_s, u"fourth"_s}));
}

void TestDraftStore::keepsAllInMemoryWithoutAFile()
{
    DraftStore store{QString()};
    store.setDraft(u"s"_s, u"t"_s, R"({"a":1})");
    QCOMPARE(store.draft(u"s"_s, u"t"_s), QByteArray(R"({"a":1})"));
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
