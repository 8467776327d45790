// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/owntimer.h"
#include "ui/models/alltoolsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

ToolSource source(const QString &id, const QStringList &names)
{
    auto list = std::make_shared<ToolList>();
    for (const QString &name : names) {
        Tool tool;
        tool.name = name;
        tool.inputSchema = Json(jsoncons::json_object_arg, {{"type", Json("object")}});
        list->tools.append(tool);
    }
    list->derive();
    return {id, id.toUpper(), list};
}

} // namespace

class TestAllToolsModel : public QObject
{
    Q_OBJECT
private slots:
    void groupsByServer();
    void foldsAServer();
    void findsATool();
    void keepsWhatIsFoldedWhileListsChange();
    void u07_marksTwinsOfOtherServers();
    void holdsManyToolsQuickly();

private:
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            all.append(m_model.index(row).data().toString());
        }
        return all;
    }
    using Place = AllToolsModel::Place;

    AllToolsModel m_model;
    QAbstractItemModelTester m_tester{&m_model};
};

void TestAllToolsModel::groupsByServer()
{
    m_model.setServers({source(u"a"_s, {u"read"_s, u"write"_s}),
                        {u"b"_s, u"B"_s, nullptr},
                        source(u"c"_s, {}),
                        source(u"d"_s, {u"walk"_s})});
    QCOMPARE(texts(), QStringList({u"A"_s, u"read"_s, u"write"_s, u"D"_s, u"walk"_s}));
    QCOMPARE(m_model.total(), 3);
    m_model.setFilter(u"w"_s);
    QCOMPARE(texts(), QStringList({u"A"_s, u"write"_s, u"D"_s, u"walk"_s}));
    QCOMPARE(m_model.hidden(), 1);
    m_model.setFilter(u"WALK"_s);
    QCOMPARE(texts(), QStringList({u"D"_s, u"walk"_s}));
    QCOMPARE(m_model.index(0).data(ToolRole::GroupSize).toInt(), 1);
    QVERIFY(m_model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Server D"_s));
    m_model.setFilter({});
    m_model.setServers({});
    QCOMPARE(m_model.rowCount(), 0);
}

void TestAllToolsModel::foldsAServer()
{
    m_model.setServers({source(u"a"_s, {u"read"_s, u"write"_s}), source(u"d"_s, {u"walk"_s})});
    m_model.toggleGroup(1); // no head
    QCOMPARE(m_model.rowCount(), 5);
    m_model.toggleGroup(0);
    QCOMPARE(texts(), QStringList({u"A"_s, u"D"_s, u"walk"_s}));
    QVERIFY(!m_model.index(0).data(ToolRole::IsExpanded).toBool());
    QCOMPARE(m_model.index(0).data(ToolRole::GroupSize).toInt(), 2);
    m_model.toggleGroup(0);
    QCOMPARE(m_model.rowCount(), 5);
}

void TestAllToolsModel::findsATool()
{
    m_model.setServers({source(u"a"_s, {u"read"_s, u"same"_s}), source(u"d"_s, {u"same"_s})});
    QCOMPARE(m_model.rowOf({u"a"_s, u"same"_s}), 2);
    QCOMPARE(m_model.rowOf({u"d"_s, u"same"_s}), 4);
    QCOMPARE(m_model.rowOf({u"d"_s, {}}), 3);
    QCOMPARE(m_model.rowOf({u"d"_s, u"read"_s}), -1);
    QCOMPARE(m_model.placeAt(4), (Place{u"d"_s, u"same"_s}));
    QCOMPARE(m_model.placeAt(3), (Place{u"d"_s, {}}));
    QCOMPARE(m_model.placeAt(5), Place());
    QCOMPARE(m_model.placeAt(-1), Place());
    m_model.setFilter(u"read"_s);
    QCOMPARE(m_model.rowOf({u"d"_s, u"same"_s}), -1);
    m_model.setFilter({});
}

void TestAllToolsModel::keepsWhatIsFoldedWhileListsChange()
{
    m_model.setServers({source(u"a"_s, {u"read"_s}), source(u"d"_s, {u"walk"_s})});
    m_model.toggleGroup(0);
    m_model.setServers({source(u"a"_s, {u"read"_s, u"more"_s}), source(u"d"_s, {u"walk"_s})});
    QCOMPARE(texts(), QStringList({u"A"_s, u"D"_s, u"walk"_s}));
    m_model.toggleGroup(0);
    QCOMPARE(m_model.rowCount(), 5);
}

void TestAllToolsModel::u07_marksTwinsOfOtherServers()
{
    m_model.setServers({source(u"a"_s, {u"read"_s, u"own"_s}), source(u"d"_s, {u"re\u0430d"_s})});
    QVERIFY(!m_model.index(1).data(ToolRole::Findings).toStringList().isEmpty());
    QVERIFY(m_model.index(2).data(ToolRole::Findings).toStringList().isEmpty());
    QVERIFY(!m_model.index(4).data(ToolRole::Findings).toStringList().isEmpty());
}

void TestAllToolsModel::holdsManyToolsQuickly()
{
    QStringList names;
    for (int i = 0; i < 10'000; ++i) {
        names.append(u"tool_%1"_s.arg(i));
    }
    const ToolSource one = source(u"one"_s, names);
    AllToolsModel model; // no tester: that looks at every row
    OwnTimer timer;
    timer.start();
    model.setServers({one, {u"two"_s, u"TWO"_s, one.tools}, {u"three"_s, u"THREE"_s, one.tools}});
    model.setFilter(u"tool 9"_s);
    model.setFilter({});
    for (int row = 0; row < 1000; ++row) {
        (void)model.index(row * 30).data();
    }
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(model.rowCount(), 30'003);
}

QTEST_GUILESS_MAIN(TestAllToolsModel)
#include "tst_alltoolsmodel.moc"
