// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlinesplit.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestCommandLineSplit : public QObject
{
    Q_OBJECT
private slots:
    void separates_data();
    void separates();
    void neverDropsAWord();
};

namespace {

QList<QCommandLineOption> options()
{
    return {
        {u"method"_s, u"takes a value"_s, u"m"_s},
        {u"tool-arg"_s, u"takes a pair"_s, u"k"_s},
        {u"load"_s, u"a switch"_s},
        {{u"v"_s, u"verbose"_s}, u"a switch of two names"_s},
        {u"e"_s, u"short, takes a pair"_s, u"kv"_s},
    };
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TestCommandLineSplit::separates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, const char *line, const char *ours, const char *target) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(ours) << QString::fromLatin1(target);
    };
    row("nothing", "", "", "");
    row("ours only", "--method ping -v", "--method ping -v", "");
    row("ours, dashes, target", "--method ping -- npx -y pkg", "--method ping", "npx -y pkg");
    row("target, dashes, ours", "npx -y pkg -- --method ping", "--method ping", "npx -y pkg");
    row("target first, no dashes", "npx -y pkg --method ping", "--method ping", "npx -y pkg");
    row("ours first, no dashes", "--method ping npx -y pkg", "--method ping", "npx -y pkg");
    row("ours on both sides", "-v npx pkg --method ping", "-v --method ping", "npx pkg");
    row("target's own dashes", "npx pkg -- --root /x", "", "npx pkg --root /x");
    row("after dashes all is the target's", "-- npx --method ping -v", "", "npx --method ping -v");
    row("second dashes belong to the target", "-v -- npx pkg -- --load", "-v", "npx pkg -- --load");
    row("short options after the target are its own", "npx -v -e A=B", "", "npx -v -e A=B");
    row("value with equals sign", "--method=ping npx", "--method=ping", "npx");
    row("pair as value", "--tool-arg a=b npx", "--tool-arg a=b", "npx");
    row("switch takes no value", "--load npx", "--load", "npx");
    row("unknown option before the target", "--frob -- npx", "--frob", "npx");
    row("unknown long option of the target", "npx --frob", "", "npx --frob");
    row("value is missing", "npx --method", "--method", "npx");
}

void TestCommandLineSplit::separates()
{
    QFETCH(QString, line);
    const CommandLineSplit split = splitTarget(line.split(u' ', Qt::SkipEmptyParts), options());
    QTEST(split.ours.join(u' '), "ours");
    QTEST(split.target.join(u' '), "target");
}

void TestCommandLineSplit::neverDropsAWord()
{
    const QStringList pool = words("--method x npx -v --load --frob -e A=B =");
    for (const QString &first : pool) {
        for (const QString &second : pool) {
            for (const QString &third : pool) {
                const QStringList line = {first, second, third};
                const CommandLineSplit split = splitTarget(line, options());
                QStringList together = split.ours + split.target;
                QStringList all = line;
                together.sort();
                all.sort();
                QCOMPARE(together, all);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestCommandLineSplit)
#include "tst_commandlinesplit.moc"
