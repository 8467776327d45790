// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview/findingmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestFindingModel : public QObject
{
    Q_OBJECT
private slots:
    void putsViolationsFirst();
    void saysWhereEachWasFound();
    void isBounded();
    void namesThePageOfTheRule();

private:
    static Deviation deviation(Deviation::Severity severity, const QString &pointer)
    {
        return {severity, pointer, u"a"_s, u"b"_s, u"server/tools"_s};
    }
    static QStringList column(const FindingModel &model, int column)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all.append(model.index(row, column).data().toString());
        }
        return all;
    }
};

void TestFindingModel::putsViolationsFirst()
{
    ServerProfile profile;
    profile.deviations = {
        deviation(Deviation::Severity::Note, u"/n"_s), deviation(Deviation::Severity::Violation, u"/v"_s),
        deviation(Deviation::Severity::Warning, u"/w"_s), deviation(Deviation::Severity::Violation, u"/x"_s)};
    FindingModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSources({.profile = &profile, .messages = {}});
    QCOMPARE(column(model, FindingModel::Severity),
             QStringList({u"violation"_s, u"violation"_s, u"warning"_s, u"note"_s}));
    QCOMPARE(column(model, FindingModel::Where),
             QStringList({u"Handshake /v"_s, u"Handshake /x"_s, u"Handshake /w"_s, u"Handshake /n"_s}));
    QCOMPARE(model.index(0, 0).data(FindingModel::MarkRole).toInt(), int(RowMark::Failed));
    QVERIFY(!model.index(0, 1).data(FindingModel::MarkRole).isValid());
    model.setSources({.messages = {}});
    QCOMPARE(model.rowCount(), 0);
}

void TestFindingModel::saysWhereEachWasFound()
{
    ListReading tools;
    tools.deviations = {deviation(Deviation::Severity::Violation, u"/tools/1"_s)};
    tools.rejected = {{"{}", {deviation(Deviation::Severity::Violation, u"/tools/2/name"_s)}}};
    ListReading prompts;
    prompts.deviations = {deviation(Deviation::Severity::Violation, {})};
    FindingModel model;
    model.setSources({.tools = &tools,
                      .prompts = &prompts,
                      .messages = {.found = {{48, deviation(Deviation::Severity::Violation, u"/id\u202E"_s)}}}});
    QCOMPARE(column(model, FindingModel::Where),
             QStringList({u"Tools /tools/1"_s, u"Tools /tools/2/name"_s, u"Prompts"_s, u"Message 48 /id‹U+202E›"_s}));
    QCOMPARE(column(model, FindingModel::Finding).first(), u"Expected a, found b."_s);
    QVERIFY(!model.row(model.index(0, 0))->sequence);
    QCOMPARE(model.row(model.index(3, 0))->sequence, 48u);
    MessageFindings messages;
    messages.pages = {{"tools/list", {7}}, {"prompts/list", {8, 9}}};
    model.setSources({.tools = &tools, .prompts = &prompts, .messages = messages});
    QCOMPARE(model.row(model.index(0, 0))->sequence, 7u);
    QVERIFY(!model.row(model.index(2, 0))->sequence); // it may be in either
}

void TestFindingModel::isBounded()
{
    ListReading tools;
    tools.deviations = QList<Deviation>(5000, deviation(Deviation::Severity::Violation, {}));
    FindingModel model;
    model.setSources({.tools = &tools, .messages = {}});
    QCOMPARE(model.rowCount(), int(FindingModel::kMost));
    QVERIFY(model.isCut());
    model.setSources({.messages = {.found = {}, .isFull = true}});
    QVERIFY(model.isCut());
    model.setSources({.messages = {}});
    QVERIFY(!model.isCut());
}

void TestFindingModel::namesThePageOfTheRule()
{
    Deviation one = deviation(Deviation::Severity::Note, {});
    QCOMPARE(FindingModel::pageOf(one, Revision::V20250618),
             u"https://modelcontextprotocol.io/specification/2025-06-18/server/tools"_s);
    one.reference.clear();
    QCOMPARE(FindingModel::pageOf(one, Revision::V20250618), QString());
}

QTEST_GUILESS_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
