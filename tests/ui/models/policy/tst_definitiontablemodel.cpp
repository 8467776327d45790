// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/policy/modelcheck.h"
#include "ui/models/policy/definitiontablemodel.h"

#include <QDateTime>
#include <QLocale>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestDefinitionTableModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void saysWhatWasAcceptedWhen();
    void saysHowItStandsNow_data();
    void saysHowItStandsNow();
    void toolsOfOneNameAreOtherRowsAtOtherServers();
    void keepsRowsThatSaySomethingElse();

private:
    static DefinitionFacts definition(const QString &serverId, DefinitionFacts::State state)
    {
        return {.serverId = serverId,
                .server = u"files"_s,
                .tool = u"read"_s,
                .acceptedMs = 1'700'000'000'000,
                .isAllowed = false,
                .state = state,
                .accepted = "{}",
                .now = {}};
    }
};

void TestDefinitionTableModel::saysWhatWasAcceptedWhen()
{
    DefinitionTableModel model;
    DefinitionFacts allowed = definition(u"1"_s, DefinitionFacts::State::Same);
    allowed.isAllowed = true;
    model.setRows({allowed, definition(u"2"_s, DefinitionFacts::State::Same)});
    QCOMPARE(headTexts(model), QStringList({u"Server"_s, u"Tool"_s, u"Now"_s, u"Accepted"_s, u"Asking"_s}));
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000), u"d MMM HH:mm"_s);
    QCOMPARE(rowTexts(model, 0), QStringList({u"files"_s, u"read"_s, u"as accepted"_s, when, u"always allowed"_s}));
    QCOMPARE(model.index(1, DefinitionTableModel::Allowed).data().toString(), u"as the rules say"_s);
    checkSpoken(model);
}

void TestDefinitionTableModel::saysHowItStandsNow_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("same") << int(DefinitionFacts::State::Same) << u"as accepted"_s;
    QTest::newRow("changed") << int(DefinitionFacts::State::Changed) << u"changed"_s;
    QTest::newRow("not listed") << int(DefinitionFacts::State::NotListed) << u"no longer listed"_s;
    QTest::newRow("unknown") << int(DefinitionFacts::State::Unknown) << u"not connected"_s;
}

void TestDefinitionTableModel::saysHowItStandsNow()
{
    QFETCH(const int, state);
    QFETCH(const QString, text);
    DefinitionTableModel model;
    model.setRows({definition(u"1"_s, DefinitionFacts::State(state))});
    QCOMPARE(model.index(0, DefinitionTableModel::State).data().toString(), text);
}

void TestDefinitionTableModel::toolsOfOneNameAreOtherRowsAtOtherServers()
{
    DefinitionTableModel model;
    model.setRows({definition(u"1"_s, DefinitionFacts::State::Same), definition(u"2"_s, DefinitionFacts::State::Same)});
    QVERIFY(model.index(0, 0).data(DefinitionTableModel::KeyRole)
            != model.index(1, 0).data(DefinitionTableModel::KeyRole));
}

void TestDefinitionTableModel::keepsRowsThatSaySomethingElse()
{
    const DefinitionFacts first = definition(u"1"_s, DefinitionFacts::State::Same);
    checkKeepsRows<DefinitionTableModel, DefinitionFacts>({first, definition(u"2"_s, DefinitionFacts::State::Same)},
                                                          {first, definition(u"2"_s, DefinitionFacts::State::Changed)},
                                                          {definition(u"2"_s, DefinitionFacts::State::Same)});
}

QTEST_GUILESS_MAIN(TestDefinitionTableModel)
#include "tst_definitiontablemodel.moc"
