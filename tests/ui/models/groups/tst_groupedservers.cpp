// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/groups/groupedservers.h"
#include "ui/models/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    QString name{};
    QString group{};

    bool operator==(const Pair &) const = default;
};

constexpr int kGroupRole = Qt::UserRole + 50;

/// Names and groups.
class Pairs : public RowsModel<Pair>
{
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Pair *pair = role == kGroupRole ? row(index) : nullptr;
        return pair ? pair->group : RowsModel::data(index, role);
    }

protected:
    [[nodiscard]] QStringList heads() const override { return {u"Name"_s, u"Group"_s}; }
    [[nodiscard]] QString text(const Pair &row, int column) const override
    {
        return column == 0 ? row.name : row.group;
    }
    [[nodiscard]] QString key(const Pair &row) const override { return row.name; }
};

} // namespace

/// The tree as text, and that views keep what they hold.
class TestGroupedServers : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void standsFlatWithoutGroups();
    void standsInGroupsByNameWithoutOneLast();
    void keepsIndexesWhenARowChangesItsGroup();
    void becomesATreeAndFlatAgain();
    void tellsRowsThatComeAndGo();
    void followsAnotherNameOfAGroup();
    void sortsWithinTheGroups();
    void hidesGroupsThatAFilterLeavesEmpty();
    void rowsAreDroppedIntoOtherGroups();
    void takesNoDropThatMovesNothing();
    void outlivesItsRows();

private:
    [[nodiscard]] QString tree() const
    {
        QStringList lines;
        for (int i = 0; i < m_tree->rowCount(); ++i) {
            const QModelIndex index = m_tree->index(i, 0);
            QStringList below;
            for (int j = 0; j < m_tree->rowCount(index); ++j) {
                below << m_tree->index(j, 0, index).data().toString();
            }
            lines << index.data().toString() + (below.isEmpty() ? QString() : u": "_s + below.join(u' '));
        }
        return lines.join(u"; "_s);
    }

    std::unique_ptr<Pairs> m_rows;
    std::unique_ptr<QSortFilterProxyModel> m_sorted;
    std::unique_ptr<GroupedServers> m_tree;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestGroupedServers::init()
{
    m_tester.reset();
    m_tree.reset();
    m_rows = std::make_unique<Pairs>();
    m_sorted = std::make_unique<QSortFilterProxyModel>();
    m_sorted->setSourceModel(m_rows.get());
    m_tree = std::make_unique<GroupedServers>(*m_sorted, Pairs::KeyRole, kGroupRole);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_tree.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestGroupedServers::standsFlatWithoutGroups()
{
    QCOMPARE(m_tree->rowCount(), 0);
    m_rows->setRows({{u"b"_s, {}}, {u"a"_s, {}}});
    QVERIFY(m_tree->isFlat());
    QCOMPARE(tree(), u"b; a"_s);
    QVERIFY(!m_tree->isGroup(m_tree->index(0, 0)));
    QCOMPARE(m_tree->keyOf(m_tree->index(1, 0)), u"a"_s);
    QCOMPARE(m_tree->index(0, 1).data().toString(), QString());
}

void TestGroupedServers::standsInGroupsByNameWithoutOneLast()
{
    m_rows->setRows({{u"a"_s, {}}, {u"b"_s, u"Work"_s}, {u"c"_s, u"Home"_s}, {u"d"_s, u"Work"_s}});
    QCOMPARE(tree(), u"Home: c; Work: b d; No group: a"_s);
    const QModelIndex work = m_tree->findGroup(u"Work"_s);
    QVERIFY(m_tree->isGroup(work));
    QCOMPARE(work.data(GroupedServers::CountRole).toInt(), 2);
    QCOMPARE(work.data(Qt::AccessibleTextRole).toString(), u"Work, 2 server(s)"_s);
    QVERIFY(!work.flags().testFlag(Qt::ItemIsSelectable)); // what is done is done to servers
    QCOMPARE(m_tree->keysIn(u"Work"_s), QStringList({u"b"_s, u"d"_s}));
}

void TestGroupedServers::keepsIndexesWhenARowChangesItsGroup()
{
    m_rows->setRows({{u"a"_s, u"Work"_s}, {u"b"_s, u"Work"_s}, {u"c"_s, u"Home"_s}});
    const QPersistentModelIndex b = m_tree->find(u"b"_s, 1);
    const QPersistentModelIndex a = m_tree->find(u"a"_s);
    m_rows->setRows({{u"a"_s, u"Work"_s}, {u"b"_s, u"Alone"_s}, {u"c"_s, u"Home"_s}});
    QCOMPARE(tree(), u"Alone: b; Home: c; Work: a"_s);
    QCOMPARE(m_tree->keyOf(b), u"b"_s);
    QCOMPARE(b.column(), 1);
    QCOMPARE(b.parent().data().toString(), u"Alone"_s);
    QCOMPARE(a.parent().data().toString(), u"Work"_s);
}

void TestGroupedServers::becomesATreeAndFlatAgain()
{
    m_rows->setRows({{u"a"_s, {}}, {u"b"_s, {}}});
    const QPersistentModelIndex b = m_tree->find(u"b"_s);
    m_rows->setRows({{u"a"_s, {}}, {u"b"_s, u"Work"_s}});
    QCOMPARE(tree(), u"Work: b; No group: a"_s);
    QCOMPARE(m_tree->keyOf(b), u"b"_s);
    m_rows->setRows({{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}});
    QCOMPARE(tree(), u"a; b; c"_s);
    QCOMPARE(m_tree->keyOf(b), u"b"_s);
    QVERIFY(!b.parent().isValid());
}

void TestGroupedServers::tellsRowsThatComeAndGo()
{
    m_rows->setRows({{u"a"_s, u"Work"_s}, {u"b"_s, u"Home"_s}});
    QSignalSpy inserted(m_tree.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_tree.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(m_tree.get(), &QAbstractItemModel::modelReset);
    m_rows->setRows({{u"a"_s, u"Work"_s}, {u"b"_s, u"Home"_s}, {u"c"_s, u"Home"_s}});
    QCOMPARE(inserted.size(), 1);
    m_rows->setRows({{u"b"_s, u"Home"_s}, {u"c"_s, u"Home"_s}});
    QCOMPARE(removed.size(), 2); // the server, and its group
    QCOMPARE(tree(), u"Home: b c"_s);
    m_rows->setRows({});
    QCOMPARE(m_tree->rowCount(), 0);
    m_rows->setRows({{u"z"_s, u"Work"_s}});
    QCOMPARE(tree(), u"Work: z"_s);
    QCOMPARE(reset.size(), 0); // views keep what they hold
}

void TestGroupedServers::followsAnotherNameOfAGroup()
{
    m_rows->setRows({{u"a"_s, u"Work"_s}, {u"b"_s, u"Home"_s}});
    const QPersistentModelIndex heading = m_tree->findGroup(u"Work"_s);
    m_rows->setRows({{u"a"_s, u"Arbeit"_s}, {u"b"_s, u"Home"_s}});
    QVERIFY(m_tree->isGroup(heading));
    QCOMPARE(heading.data().toString(), u"Arbeit"_s);
    QCOMPARE(tree(), u"Arbeit: a; Home: b"_s);
}

void TestGroupedServers::sortsWithinTheGroups()
{
    m_rows->setRows({{u"a"_s, u"Work"_s}, {u"c"_s, u"Home"_s}, {u"b"_s, u"Home"_s}, {u"d"_s, u"Work"_s}});
    m_tree->sort(0, Qt::DescendingOrder);
    QCOMPARE(tree(), u"Home: c b; Work: d a"_s);
    m_tree->sort(0, Qt::AscendingOrder);
    QCOMPARE(tree(), u"Home: b c; Work: a d"_s);
}

void TestGroupedServers::hidesGroupsThatAFilterLeavesEmpty()
{
    m_rows->setRows({{u"a"_s, u"Work"_s}, {u"ab"_s, u"Home"_s}});
    m_sorted->setFilterFixedString(u"b"_s);
    QCOMPARE(tree(), u"Home: ab"_s);
    m_sorted->setFilterFixedString({});
    QCOMPARE(tree(), u"Home: ab; Work: a"_s);
}

void TestGroupedServers::rowsAreDroppedIntoOtherGroups()
{
    m_tree->setMovable();
    m_rows->setRows({{u"a"_s, u"Work"_s}, {u"b"_s, u"Work"_s}, {u"c"_s, u"Home"_s}, {u"d"_s, {}}});
    QCOMPARE(tree(), u"Home: c; Work: a b; No group: d"_s);
    const QModelIndex work = m_tree->index(1, 0);
    QVERIFY(m_tree->flags(m_tree->index(0, 0, work)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!m_tree->flags(work).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(work.flags().testFlag(Qt::ItemIsDropEnabled));
    const std::unique_ptr<QMimeData> data(m_tree->mimeData(
        {m_tree->index(0, 0, work), m_tree->index(0, 1, work), m_tree->index(0, 0, m_tree->index(0, 0))})); // a, c
    QCOMPARE(data->formats(), m_tree->mimeTypes()); // no text that another program could take
    QSignalSpy wanted(m_tree.get(), &GroupedServers::moveWanted);
    QVERIFY(m_tree->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, m_tree->index(0, 0)));
    QVERIFY(m_tree->dropMimeData(data.get(), Qt::MoveAction, -1, -1, m_tree->index(0, 0)));
    QCOMPARE(wanted.last(), (QVariantList{QStringList{u"a"_s}, u"Home"_s})); // c is there
    const QModelIndex onRow = m_tree->index(1, 0, work);
    QVERIFY(m_tree->dropMimeData(data.get(), Qt::MoveAction, -1, -1, onRow)); // its group is meant
    QCOMPARE(wanted.last(), (QVariantList{QStringList{u"c"_s}, u"Work"_s}));
    QVERIFY(m_tree->dropMimeData(data.get(), Qt::MoveAction, 1, 0, m_tree->index(2, 0))); // between its rows
    QCOMPARE(wanted.last(), (QVariantList{QStringList{u"a"_s, u"c"_s}, QString()}));
    QCOMPARE(tree(), u"Home: c; Work: a b; No group: d"_s); // whoever hears of it moves them
}

void TestGroupedServers::takesNoDropThatMovesNothing()
{
    m_rows->setRows({{u"a"_s, u"Work"_s}, {u"b"_s, u"Home"_s}});
    const std::unique_ptr<QMimeData> data(m_tree->mimeData({m_tree->find(u"a"_s)}));
    const QModelIndex home = m_tree->findGroup(u"Home"_s);
    QVERIFY(!m_tree->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, home)); // unless it is asked for
    m_tree->setMovable();
    QSignalSpy wanted(m_tree.get(), &GroupedServers::moveWanted);
    QVERIFY(m_tree->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, home));
    QVERIFY(!m_tree->canDropMimeData(data.get(), Qt::CopyAction, -1, -1, home));
    QVERIFY(!m_tree->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, m_tree->findGroup(u"Work"_s)));
    QVERIFY(!m_tree->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {})); // between groups
    QMimeData foreign;
    foreign.setData(m_tree->mimeTypes().first(), "nobody\n../x");
    QVERIFY(!m_tree->dropMimeData(&foreign, Qt::MoveAction, -1, -1, home));
    foreign.clear();
    foreign.setText(u"a"_s);
    QVERIFY(!m_tree->dropMimeData(&foreign, Qt::MoveAction, -1, -1, home));
    QVERIFY(wanted.isEmpty());
}

void TestGroupedServers::outlivesItsRows()
{
    m_rows->setRows({{u"a"_s, u"Work"_s}});
    m_tester.reset();
    m_sorted.reset();
    QCOMPARE(m_tree->columnCount(), 0);
    QCOMPARE(m_tree->find(u"a"_s).data(), QVariant());
}

QTEST_MAIN(TestGroupedServers)
#include "tst_groupedservers.moc"
