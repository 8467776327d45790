// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/commandline.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// What a real shell makes of the text: its words, or nothing if it refuses.
std::optional<QStringList> shellWords(const QString &text)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s\\0' first "_s + text});
    if (!shell.waitForFinished(10000) || shell.exitCode() != 0) {
        return std::nullopt;
    }
    QByteArray output = shell.readAllStandardOutput();
    output.chop(1);
    QStringList words;
    for (const QByteArray &word : output.split('\0')) {
        words << QString::fromUtf8(word);
    }
    words.removeFirst();
    return words;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void splitsAsTheShellDoes_data();
    void splitsAsTheShellDoes();
    void splitsRandomTextAsTheShellDoes();
    void quotingIsTheInverseOfSplitting();
    void saysWhichQuoteIsOpen();
    void leavesPlainWordsUnquoted();

private:
    quint32 m_seed = 0;
};

void TestCommandLine::splitsAsTheShellDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("spaces only") << u"  \t "_s << QStringList();
    QTest::newRow("plain") << u"npx -y pkg"_s << QStringList{u"npx"_s, u"-y"_s, u"pkg"_s};
    QTest::newRow("empty words") << u"a '' \"\" b"_s << QStringList{u"a"_s, QString(), QString(), u"b"_s};
    QTest::newRow("joined quotes") << u"a'b c'\"d e\"f"_s << QStringList{u"ab cd ef"_s};
    QTest::newRow("escapes") << u"a\\ b \\\\ \\' \\\""_s << QStringList{u"a b"_s, u"\\"_s, u"'"_s, u"\""_s};
    QTest::newRow("inside double quotes") << u"\"a\\\"b\\\\c\\d'\""_s << QStringList{u"a\"b\\c\\d'"_s};
    QTest::newRow("inside single quotes") << u"'a\\b\"c'"_s << QStringList{u"a\\b\"c"_s};
    QTest::newRow("continued line") << u"a \\\n  b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("continued in quotes") << u"\"a\\\nb\""_s << QStringList{u"ab"_s};
    QTest::newRow("line end in quotes") << u"'a\nb'"_s << QStringList{u"a\nb"_s};
    QTest::newRow("trailing backslash") << u"a\\"_s << QStringList{u"a\\"_s};
    QTest::newRow("beyond ascii") << u"'größe 🙂' é"_s << QStringList{u"größe 🙂"_s, u"é"_s};
}

void TestCommandLine::splitsAsTheShellDoes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);

    QCOMPARE(splitCommandLine(text).value_or(QStringList{u"(error)"_s}), words);
    QCOMPARE(shellWords(text).value_or(QStringList{u"(refused)"_s}), words);
}

void TestCommandLine::splitsRandomTextAsTheShellDoes()
{
    m_seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", m_seed);
    QRandomGenerator random(m_seed);
    constexpr QStringView alphabet = u"ab '\"\\ '\"=-";
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = random.bounded(14); i >= 0; --i) {
            text += alphabet.at(random.bounded(int(alphabet.size())));
        }
        const auto ours = splitCommandLine(text);
        const auto theirs = shellWords(text);
        QVERIFY2(ours.has_value() == theirs.has_value(), qPrintable(u"text: "_s + text));
        if (ours) {
            QCOMPARE(*ours, *theirs);
        }
    }
}

void TestCommandLine::quotingIsTheInverseOfSplitting()
{
    m_seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", m_seed);
    QRandomGenerator random(m_seed);
    for (int round = 0; round < 200; ++round) {
        QStringList words;
        QStringList quoted;
        for (int i = random.bounded(5); i >= 0; --i) {
            QString word;
            for (int n = random.bounded(12); n > 0; --n) {
                word += QChar(random.bounded(4) == 0 ? random.bounded(0xa0, 0xd7ff) : random.bounded(1, 0x7f));
            }
            words << word;
            quoted << quoteForShell(word);
        }
        const QString line = quoted.join(u' ');
        QCOMPARE(splitCommandLine(line).value_or(QStringList()), words);
        QCOMPARE(shellWords(line).value_or(QStringList()), words);
    }
}

void TestCommandLine::saysWhichQuoteIsOpen()
{
    const auto words = splitCommandLine(u"npx \"-y pkg"_s);
    QVERIFY(!words);
    QCOMPARE(words.error().kind, Error::Kind::Usage);
    QVERIFY(words.error().message.contains(u'"'));
    QVERIFY(words.error().where.contains(u"5"));
}

void TestCommandLine::leavesPlainWordsUnquoted()
{
    QCOMPARE(quoteForShell(u"@scope/pkg@1.2"_s), u"@scope/pkg@1.2"_s);
    QCOMPARE(quoteForShell(QString()), u"''"_s);
    QCOMPARE(quoteForShell(u"it's"_s), u"'it'\\''s'"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
