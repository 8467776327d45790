// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/console/consoleline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

QStringList textsOf(const QList<ConsoleLine> &lines)
{
    QStringList texts;
    for (const ConsoleLine &line : lines) {
        texts.append(line.text);
    }
    return texts;
}

} // namespace

class TestConsoleReader : public QObject
{
    Q_OBJECT
private slots:
    void makesTheSameLinesAtEveryCut();
    void givesALineTheTimeOfItsFirstBytes();
    void cutsALongLineBetweenCharacters();
    void finishesWhatHasNotEnded();
    void joinsNoPiecesOverAGap();
    void saysHowGraveALineIs_data();
    void saysHowGraveALineIs();
    void p06_marksEscapeSequences();
};

void TestConsoleReader::makesTheSameLinesAtEveryCut()
{
    const QByteArray all = "one\r\ntwo ä\n\nfour\n";
    const QStringList expected{u"one"_s, u"two ä"_s, u""_s, u"four"_s};
    for (qsizetype cut = 0; cut <= all.size(); ++cut) {
        ConsoleReader reader;
        QStringList texts = textsOf(reader.read({{1, all.left(cut)}}));
        texts += textsOf(reader.read({{2, all.mid(cut)}}));
        QCOMPARE(texts, expected);
        QVERIFY(!reader.hasPartial());
    }
}

void TestConsoleReader::givesALineTheTimeOfItsFirstBytes()
{
    ConsoleReader reader;
    QVERIFY(reader.read({{10, "beg"}}).isEmpty());
    const QList<ConsoleLine> lines = reader.read({{20, "un\nnext\nla"}, {30, "st\n"}});
    QCOMPARE(textsOf(lines), QStringList({u"begun"_s, u"next"_s, u"last"_s}));
    QCOMPARE(lines.at(0).wallNs, 10);
    QCOMPARE(lines.at(1).wallNs, 20);
    QCOMPARE(lines.at(2).wallNs, 20);
}

void TestConsoleReader::cutsALongLineBetweenCharacters()
{
    ConsoleReader reader;
    const QByteArray line = QByteArray(3999, 'x') + "ä" + QByteArray(5000, 'y');
    QList<ConsoleLine> lines = reader.read({{1, line}, {2, "\nend\n"}});
    QCOMPARE(textsOf(lines).join(QString()), QString::fromUtf8(line) + u"end"_s);
    QVERIFY(!lines.first().goesOn);
    QVERIFY(lines.at(1).goesOn);
    QVERIFY(!lines.last().goesOn);
    for (const ConsoleLine &piece : std::as_const(lines)) {
        QVERIFY(piece.text.size() <= 4000);
        QVERIFY(!piece.text.contains(QChar::ReplacementCharacter));
    }
}

void TestConsoleReader::finishesWhatHasNotEnded()
{
    ConsoleReader reader;
    QVERIFY(reader.read({{1, "Passphrase: "}}).isEmpty());
    QCOMPARE(textsOf(reader.finish()), QStringList{u"Passphrase: "_s});
    QVERIFY(reader.finish().isEmpty());
}

void TestConsoleReader::joinsNoPiecesOverAGap()
{
    ConsoleReader reader;
    QVERIFY(reader.read({{1, "the beginning of o"}}).isEmpty());
    const QList<ConsoleLine> lines = reader.read({{.wallNs = 2, .bytes = "f another\nnext\n", .isAfterGap = true}});
    QCOMPARE(textsOf(lines), QStringList({u"the beginning of o"_s, u"f another"_s, u"next"_s}));
    QCOMPARE(lines.at(1).wallNs, 2);
}

void TestConsoleReader::saysHowGraveALineIs_data()
{
    using Level = ConsoleLine::Level;
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << "listening on 3000"_ba << int(Level::Plain) << QString();
    QTest::newRow("error") << "12:00 ERROR: no such file"_ba << int(Level::Error) << u"ERROR"_s;
    QTest::newRow("warning") << "npm warn deprecated"_ba << int(Level::Warning) << u"warn"_s;
    QTest::newRow("in colour") << "\033[31merror\033[0m: x"_ba << int(Level::Error) << u"error"_s;
    QTest::newRow("part of a word") << "terrorist warned mirrors"_ba << int(Level::Plain) << QString();
    QTest::newRow("traceback") << "Traceback (most recent call last):"_ba << int(Level::Error) << u"Traceback"_s;
    QTest::newRow("far behind") << QByteArray(300, '.') + " error" << int(Level::Plain) << QString();
}

void TestConsoleReader::saysHowGraveALineIs()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, level);
    QFETCH(const QString, word);
    ConsoleReader reader;
    const ConsoleLine read = reader.read({{1, line + '\n'}}).first();
    QCOMPARE(int(read.level), level);
    QCOMPARE(read.text.mid(read.wordAt, read.wordLength), word);
}

void TestConsoleReader::p06_marksEscapeSequences()
{
    ConsoleReader reader;
    QCOMPARE(textsOf(reader.read({{1, "\033]52;c;cm0=\007over\rwritten\b\n"}})),
             QStringList{u"␛]52;c;cm0=␇over␍written␈"_s});
}

QTEST_MAIN(TestConsoleReader)
#include "tst_consolereader.moc"
