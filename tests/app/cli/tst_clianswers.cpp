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

void TestCliAnswers::refusesAnAnswerFileThatIsNone()
{
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
