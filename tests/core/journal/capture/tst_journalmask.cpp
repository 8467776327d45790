// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/capture/journalmask.h"
#include "core/journal/journalreader.h"
#include "core/json/secretformats.h"
#include "tests/core/journal/sample.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What is kept out of the journal, and what is not.
class TestJournalMask : public QObject
{
    Q_OBJECT

private slots:
    void findsTheFirstOfManyNeedles()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            QList<QByteArray> needles;
            for (int i = random.bounded(1, 30); i > 0; --i) {
                QByteArray needle(random.bounded(4, 12), 'a');
                std::ranges::generate(needle, [&] { return "abAB01\"_"[random.bounded(8)]; });
                needles.append(needle);
            }
            QByteArray text(random.bounded(0, 400), 'a');
            std::ranges::generate(text, [&] { return "abAB01\"_xyz"[random.bounded(11)]; });
            NeedleFinder finder;
            finder.setNeedles(needles);
            qsizetype expected = -1;
            for (const QByteArray &needle : needles) {
                const qsizetype at = text.toLower().indexOf(needle.toLower());
                expected = at >= 0 && (expected < 0 || at < expected) ? at : expected;
            }
            QCOMPARE(finder.find(text).at, expected);
        }
    }

    void masksWhatStandsUnderASecretsName_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("password") << QByteArray(R"({"password":"hunter22"})")
                                  << QByteArray(R"({"password":"•••• masked, 8 characters"})");
        QTest::newRow("api key, spaced") << QByteArray(R"({ "api_key" : "k" , "b":1})")
                                         << QByteArray(R"({ "api_key" : "•••• masked, 1 characters" , "b":1})");
        QTest::newRow("in a list") << QByteArray(R"({"tokens":["a"],"secrets":["x",["y"],{"z":"w"}]})")
                                   << QByteArray(R"({"tokens":["a"],"secrets":["•••• masked, 1 characters",)"
                                                 R"(["•••• masked, 1 characters"],{"z":"w"}]})");
        QTest::newRow("empty") << QByteArray(R"({"password":""})") << QByteArray(R"({"password":""})");
        QTest::newRow("progress token") << QByteArray(R"({"_meta":{"progressToken":"p1"}})")
                                        << QByteArray(R"({"_meta":{"progressToken":"p1"}})");
        QTest::newRow("prose") << QByteArray(R"({"text":"the secret of the token"})")
                               << QByteArray(R"({"text":"the secret of the token"})");
        QTest::newRow("cut") << QByteArray("{\"password\":\"hunter22\",\"x\":\"12")
                             << QByteArray("{\"password\":\"•••• masked, 8 characters\",\"x\":\"12");
        QTest::newRow("masked before") << QByteArray(R"({"Authorization":"•••• masked, 25 characters"})")
                                       << QByteArray(R"({"Authorization":"•••• masked, 25 characters"})");
        QTest::newRow("a known format alone stays") << QByteArray(R"({"text":"sk-proj-abcdefghijklmnopqrstuvwx"})")
                                                    << QByteArray(R"({"text":"sk-proj-abcdefghijklmnopqrstuvwx"})");
    }

    void masksWhatStandsUnderASecretsName()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, expected);
        QCOMPARE(masked(JournalMask(), message), expected);
    }

    void masksARegisteredValueInEverySpelling()
    {
        JournalMask mask;
        const QByteArray secret = "p/ss \"wörd\"+42";
        mask.setSecrets(u"one"_s, {secret});
        for (const QByteArray &spelling : spellingsOf(secret)) {
            const QByteArray message = "before " + spelling + " behind";
            const QByteArray text = masked(mask, message);
            QVERIFY2(!text.contains(spelling), spelling.constData());
            QVERIFY(text.startsWith("before ") && text.endsWith(" behind"));
        }
        mask.setSecrets(u"one"_s, {});
        QCOMPARE(masked(mask, "before " + secret), "before " + secret);
    }

    void makesANumberAString()
    {
        JournalMask mask;
        mask.addSecret(u"one"_s, "4711081");
        QCOMPARE(masked(mask, R"({"a":4711081,"b":14711081.5,"c":"x4711081y","d":1})"),
                 QByteArray(R"({"a":"•••• masked, 7 characters","b":"•••• masked, 10 characters",)"
                            R"("c":"x•••• masked, 7 charactersy","d":1})"));
    }

    void takesNoShortValues()
    {
        JournalMask mask;
        mask.setSecrets(u"one"_s, {"true", "12345"});
        QCOMPARE(masked(mask, R"({"a":true,"b":12345})"), QByteArray(R"({"a":true,"b":12345})"));
    }

    void k02_aRegisteredSecretIsInNoFileOfTheJournal_data()
    {
        QTest::addColumn<qsizetype>("padding");
        QTest::newRow("small") << qsizetype(10);
        QTest::newRow("large") << qsizetype(3'000'000);
    }

    void k02_aRegisteredSecretIsInNoFileOfTheJournal()
    {
        QFETCH(qsizetype, padding);
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"journal"_s);
        const QByteArray secret = "s3cr3t-Value/äöü+1";
        const auto mask = std::make_shared<JournalMask>();
        mask->setSecrets(u"server"_s, {secret});
        const QByteArray fill(padding, 'f');
        {
            auto journal = Journal::open(folder);
            QVERIFY(journal);
            (*journal)->setMask(mask);
            const quint16 tool = (*journal)->nameId("file:///" + secret + "/x");
            QCOMPARE((*journal)->nameId("file:///" + secret + "/x"), tool);
            for (const QByteArray &spelling : spellingsOf(secret)) {
                Sample::record(**journal, "{\"a\":\"" + fill + spelling + fill + "\"}", {.about = tool});
                Sample::record(**journal, "a line that is no JSON: " + spelling, {.kind = IndexRecord::Stray});
            }
            Sample::record(**journal, "{\"a\":\"nothing\"}");
        }
        QDirIterator files(folder, QDir::Files | QDir::Hidden);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray all = file.readAll();
            for (const QByteArray &spelling : spellingsOf(secret)) {
                QVERIFY2(!all.contains(spelling), qPrintable(file.fileName()));
            }
            ++count;
        }
        QVERIFY(count >= 4);
        const auto reader = JournalReader::open(folder);
        QVERIFY(reader);
        const quint64 last = (*reader)->endSequence() - 1;
        for (quint64 i = 0; i < last; ++i) {
            QCOMPARE((*reader)->at(i).flags & IndexRecord::Masked, int(IndexRecord::Masked));
            QVERIFY((*reader)->body(i)->contains("•••• masked"));
        }
        QCOMPARE((*reader)->at(last).flags & IndexRecord::Masked, 0);
        QCOMPARE((*reader)->body(last).value(), QByteArray("{\"a\":\"nothing\"}"));
    }

    void keepsThemWhereThePersonWantsThem()
    {
        const QTemporaryDir dir;
        auto journal = Journal::open(dir.filePath(u"journal"_s));
        QVERIFY(journal);
        const quint16 clear = (*journal)->nameId("clear");
        const quint16 other = (*journal)->nameId("other");
        const auto mask = std::make_shared<JournalMask>();
        mask->setSecrets(u"x"_s, {"registered-value"});
        mask->setKeepsSecretsOf(clear, true);
        (*journal)->setMask(mask);
        const QByteArray message = R"({"a":"registered-value","password":"hunter22"})";
        Sample::record(**journal, message, {.server = clear});
        Sample::record(**journal, message, {.server = other});
        Sample::record(**journal, "{}", {.server = clear});
        mask->setKeepsSecretsOf(clear, false);
        Sample::record(**journal, message, {.server = clear});
        const auto reader = JournalReader::open((*journal)->folder());
        QCOMPARE((*reader)->body(0).value(), message);
        QCOMPARE((*reader)->at(0).flags, quint8(IndexRecord::Clear));
        QCOMPARE((*reader)->at(1).flags, quint8(IndexRecord::Masked));
        QCOMPARE((*reader)->at(2).flags, 0);
        QCOMPARE((*reader)->at(3).flags, quint8(IndexRecord::Masked));
        QVERIFY(!(*reader)->body(3)->contains("hunter22"));
    }

private:
    static QByteArray masked(const JournalMask &mask, const QByteArray &message)
    {
        QByteArray text;
        qsizetype at = 0;
        for (const CaptureMask::Cut &cut : mask.cutsIn(message)) {
            text += message.sliced(at, cut.begin - at) + cut.mark;
            at = cut.end;
        }
        return text + message.sliced(at);
    }
};

QTEST_GUILESS_MAIN(TestJournalMask)

#include "tst_journalmask.moc"
