// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsontext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Servers that ask something, in both eras: the program answers from a file, from options, or lets the person type.
class TestCliAnswers : public QObject
{
    Q_OBJECT
private slots:
    void answersWhatTheServerAsks_data();
    void answersWhatTheServerAsks();
    void answersAsARecordingDid_data();
    void answersAsARecordingDid();
    void saysWhatARecordingCannotAnswer();
    void refusesAnAnswerFileThatIsNone();
    void asksAtATerminal_data();
    void asksAtATerminal();
    void asksNobodyWithoutATerminal();

private:
    [[nodiscard]] static QStringList call(const QString &asks, bool isModern);
    QTemporaryDir m_folder;
};

QStringList TestCliAnswers::call(const QString &asks, bool isModern)
{
    const QStringList era = isModern ? QStringList{u"--era"_s, u"modern"_s, u"--input-required"_s, u"1"_s}
                                     : QStringList{u"--era"_s, u"legacy"_s};
    return QStringList{u"--format"_s,    u"json"_s, u"--method"_s, u"tools/call"_s,
                       u"--tool-name"_s, u"echo"_s, u"--"_s,       CliProgram::path(u"fakeserver"_s),
                       u"--ask"_s,       asks}
           + era;
}

void TestCliAnswers::answersWhatTheServerAsks_data()
{
    QTest::addColumn<QString>("asks");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("part");
    const QStringList file = {u"--answer"_s, u"FILE"_s};
    QTest::newRow("form from a file") << u"elicitation"_s << file
                                      << R"({"elicitation":[{"content":{"name":"Ada"}}]})"_ba
                                      << R"({"action":"accept","content":{"name":"Ada"}})"_ba;
    QTest::newRow("form, declined") << u"elicitation"_s << QStringList{u"--answer"_s, u"decline"_s} << QByteArray()
                                    << R"({"action":"decline"})"_ba;
    QTest::newRow("form without defaults") << u"elicitation"_s << QStringList{u"--answer"_s, u"defaults"_s}
                                           << QByteArray() << R"({"action":"decline"})"_ba;
    QTest::newRow("sampling from a file") << u"sampling"_s << file << R"({"sampling":["Hello yourself."]})"_ba
                                          << R"("text":"Hello yourself.")"_ba;
    QTest::newRow("roots from a file") << u"roots"_s << file << R"({"roots":["file:///from-a-file"]})"_ba
                                       << "file:///from-a-file"_ba;
    QTest::newRow("roots from options")
        << u"roots"_s << QStringList{u"--root"_s, u"file:///a=A"_s, u"--root"_s, u"/b"_s} << QByteArray()
        << R"({"roots":[{"uri":"file:///a","name":"A"},{"uri":"file:///b","name":"b"}]})"_ba;
}

void TestCliAnswers::answersWhatTheServerAsks()
{
    QFETCH(QString, asks);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, part);
    QFile written(m_folder.filePath(u"answers.json"_s));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
    written.close();
    options.replaceInStrings(u"FILE"_s, written.fileName());
    for (const bool isModern : {false, true}) {
        const CliProgram::Run run = CliProgram::run(options + call(asks, isModern));
        QVERIFY2(run.exitCode == 0, run.err.constData());
        // fakeserver gives back what it was answered, as a text
        const QByteArray answer = toQString(run.result().at("content").at(0).at("text")).toUtf8();
        QVERIFY2(answer.contains(part), answer.constData());
    }
}

void TestCliAnswers::answersAsARecordingDid_data()
{
    QTest::addColumn<QString>("asks");
    QTest::addColumn<bool>("isModern");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("part");
    for (const bool isModern : {false, true}) {
        const char *era = isModern ? "modern" : "legacy";
        QTest::addRow("form, %s", era) << u"elicitation"_s << isModern
                                       << R"({"elicitation":[{"content":{"name":"Ada"}}]})"_ba
                                       << R"({"action":"accept","content":{"name":"Ada"}})"_ba;
        QTest::addRow("sampling, %s", era) << u"sampling"_s << isModern << R"({"sampling":["Hello yourself."]})"_ba
                                           << R"("text":"Hello yourself.")"_ba;
        QTest::addRow("roots, %s", era) << u"roots"_s << isModern << R"({"roots":["file:///from-then"]})"_ba
                                        << "file:///from-then"_ba;
    }
}

void TestCliAnswers::answersAsARecordingDid()
{
    QFETCH(QString, asks);
    QFETCH(bool, isModern);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, part);
    QTemporaryDir folder;
    const QString answers = folder.filePath(u"answers.json"_s);
    QFile written(answers);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
    written.close();
    const QString journal = folder.filePath(u"journal"_s);
    const CliProgram::Run first =
        CliProgram::run(QStringList{u"--answer"_s, answers, u"--journal"_s, journal} + call(asks, isModern));
    QVERIFY2(first.exitCode == 0, first.err.constData());
    const QString session = folder.filePath(u"run.signalbox"_s);
    const CliProgram::Run exported = CliProgram::run(
        {u"journal"_s, u"export"_s, u"--folder"_s, journal, u"--as"_s, u"signalbox"_s, u"--out"_s, session});
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    for (const QString &recording : {session, journal, session}) { // and the same each time
        const CliProgram::Run again =
            CliProgram::run(QStringList{u"--answers-from"_s, recording} + call(asks, isModern));
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QCOMPARE(again.resultText(), first.resultText());
        const QByteArray answer = toQString(again.result().at("content").at(0).at("text")).toUtf8();
        QVERIFY2(answer.contains(part), answer.constData());
        QVERIFY2(!again.err.contains("recording"), again.err.constData());
    }
}

void TestCliAnswers::saysWhatARecordingCannotAnswer()
{
    QTemporaryDir folder;
    const QString journal = folder.filePath(u"journal"_s);
    const QString answers = folder.filePath(u"answers.json"_s);
    QFile written(answers);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(R"({"elicitation":[{"content":{"name":"Ada","password":"correct-horse"}}]})");
    written.close();
    const QStringList recorded{u"--answer"_s, answers, u"--journal"_s, journal};
    QCOMPARE(CliProgram::run(recorded + call(u"elicitation"_s, false)).exitCode, 0);
    const QStringList again{u"--answers-from"_s, journal};
    const CliProgram::Run masked = CliProgram::run(again + call(u"elicitation"_s, false));
    QVERIFY2(masked.err.contains("holds a masked secret"), masked.err.constData());
    QVERIFY2(masked.out.contains("decline"), masked.out.constData());
    const CliProgram::Run unknown = CliProgram::run(again + call(u"sampling"_s, false));
    QVERIFY2(unknown.err.contains("has no answer to what"), unknown.err.constData());
    const CliProgram::Run fromFile =
        CliProgram::run(QStringList{u"--answer"_s, answers} + again + call(u"elicitation"_s, false));
    QVERIFY2(fromFile.out.contains("Ada"), fromFile.out.constData()); // rules come after it
}

void TestCliAnswers::refusesAnAnswerFileThatIsNone()
{
    const CliProgram::Run nothing =
        CliProgram::run(QStringList{u"--answers-from"_s, u"nowhere"_s} + call(u"roots"_s, false));
    QCOMPARE(nothing.exitCode, 1);
    QVERIFY(toQString(nothing.error().at("advice")).contains("--answers-from"_L1));
    const CliProgram::Run absent = CliProgram::run(QStringList{u"--answer"_s, u"perhaps"_s} + call(u"roots"_s, false));
    QCOMPARE(absent.exitCode, 1);
    QVERIFY2(absent.error().is_object(), absent.err.constData());
    QVERIFY(toQString(absent.error().at("advice")).contains("decline"_L1));
    const CliProgram::Run elsewhere =
        CliProgram::run(QStringList{u"--root"_s, u"https://e.org"_s} + call(u"roots"_s, false));
    QCOMPARE(elsewhere.exitCode, 1);
}

void TestCliAnswers::asksAtATerminal_data()
{
    QTest::addColumn<QString>("asks");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("form") << u"elicitation"_s << "y\nAda\n"_ba << "  | Your name?"_ba
                          << R"({"action":"accept","content":{"name":"Ada"}})"_ba;
    QTest::newRow("form, declined") << u"elicitation"_s << "n\n"_ba << "  | Your name?"_ba
                                    << R"({"action":"decline"})"_ba;
    QTest::newRow("sampling") << u"sampling"_s << "y\nHello.\n.\n"_ba << "  | Hello?"_ba << R"("text":"Hello.")"_ba;
    QTest::newRow("end of input") << u"elicitation"_s << "\x04"_ba << "  | Your name?"_ba
                                  << R"({"action":"cancel"})"_ba;
}

void TestCliAnswers::asksAtATerminal()
{
    QFETCH(QString, asks);
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, part);
    const CliProgram::Run run = CliProgram::runAtTerminal(call(asks, true), shown, typed);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QByteArray out = QByteArray(run.out).replace("\\\"", "\"");
    QVERIFY2(out.contains(part), out.constData());
}

void TestCliAnswers::asksNobodyWithoutATerminal()
{
    const CliProgram::Run run = CliProgram::run(QStringList{u"--answer"_s, u"ask"_s} + call(u"elicitation"_s, false));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains("no terminal"), run.err.constData());
    QVERIFY(run.out.contains("decline"));
}

QTEST_GUILESS_MAIN(TestCliAnswers)
#include "tst_clianswers.moc"
