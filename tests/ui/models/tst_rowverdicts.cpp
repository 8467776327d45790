// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/rowverdicts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// What is remembered of a filter's answers is what it would answer.
class TestRowVerdicts : public QObject
{
    Q_OBJECT
private slots:
    void answersAsTheFilterDoes_data();
    void answersAsTheFilterDoes();
    void forgetsWhatItKnewOfUnknownNames();
};

void TestRowVerdicts::answersAsTheFilterDoes_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"server:n1"_s, u"kind:request server:n1,n2"_s, u"-method:n3 dir:in"_s, u"tool:n*"_s,
          u"about:n2 or status:rpc-error"_s, u"is:probe"_s, u"no:>500 kind:result"_s}) {
        QTest::newRow(qPrintable(u"filter "_s + text)) << text;
    }
}

void TestRowVerdicts::answersAsTheFilterDoes()
{
    QFETCH(QString, text);
    const auto filter = Filter::parse(text);
    QVERIFY(filter.has_value());
    const auto nameOf = [](quint16 id) { return id == 3 ? "tools/call"_ba : 'n' + QByteArray::number(id); };
    FilterMatcher plain(*filter, nameOf, 0);
    QCOMPARE(plain.reach(), FilterReach::Row);
    RowVerdicts remembering(*filter, FilterMatcher(*filter, nameOf, 0));
    QRandomGenerator random(7);
    int passed = 0;
    for (quint64 sequence = 0; sequence < 50'000; ++sequence) {
        const FilterRow row{.server = quint16(random.bounded(4)),
                            .method = quint16(random.bounded(5)),
                            .about = quint16(random.bounded(300)),
                            .kind = quint8(random.bounded(12)),
                            .flags = quint8(random.bounded(256))};
        const bool passes = plain.of({.sequence = sequence, .row = row}) == FilterVerdict::Yes;
        QCOMPARE(remembering.passes(sequence, row), passes);
        passed += passes ? 1 : 0;
    }
    QVERIFY(passed > 0 && passed < 50'000);
}

void TestRowVerdicts::forgetsWhatItKnewOfUnknownNames()
{
    QByteArray name;
    const auto filter = Filter::parse(u"server:late"_s);
    RowVerdicts verdicts(*filter, FilterMatcher(*filter, [&name](quint16) { return name; }, 0));
    const FilterRow row{.server = 1, .kind = IndexRecord::Request};
    QVERIFY(!verdicts.passes(0, row));
    name = "late";
    verdicts.namesGrew();
    QVERIFY(verdicts.passes(1, row));
}

QTEST_GUILESS_MAIN(TestRowVerdicts)
#include "tst_rowverdicts.moc"
