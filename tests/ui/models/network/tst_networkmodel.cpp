// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network/networkmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestNetworkModel : public QObject
{
    Q_OBJECT
private slots:
    void showsAnExchange();
    void keepsTheNewestFiveThousand();
    void marksWhatFailed();
    void u01_showsHostileTextAsItIs();

private:
    static NetworkRow row(quint64 sequence)
    {
        NetworkRow one;
        one.sequence = sequence;
        one.kind = NetworkRow::Kind::Post;
        one.method = "POST";
        one.url = "http://127.0.0.1:80/mcp";
        one.status = 200;
        one.about = u"tools/call echo"_s;
        one.durationNs = 12'300'000;
        one.requestBytes = 412;
        one.answerBytes = 1540;
        return one;
    }
    static QString cell(const NetworkModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TestNetworkModel::showsAnExchange()
{
    NetworkModel model;
    const QAbstractItemModelTester tester(&model);
    model.append({row(7)});
    QStringList cells;
    for (const int column : {NetworkModel::Status, NetworkModel::Method, NetworkModel::Kind, NetworkModel::About,
                             NetworkModel::Url, NetworkModel::Duration, NetworkModel::Sent, NetworkModel::Received}) {
        cells.append(cell(model, 0, column));
    }
    QCOMPARE(cells, QStringList({u"200"_s, u"POST"_s, u"request"_s, u"tools/call echo"_s, u"http://127.0.0.1:80/mcp"_s,
                                 u"12.3 ms"_s, u"412 B"_s, u"1.54 kB"_s}));
    QCOMPARE(model.row(0)->sequence, 7u);
    QVERIFY(!model.row(1));
    QVERIFY(!model.row(-1));
    QCOMPARE(model.headerData(NetworkModel::Url, Qt::Horizontal, Qt::DisplayRole).toString(), u"Address"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestNetworkModel::keepsTheNewestFiveThousand()
{
    NetworkModel model;
    const QAbstractItemModelTester tester(&model);
    QList<NetworkRow> rows;
    for (quint64 i = 0; i < 6000; ++i) {
        rows.append(row(i));
    }
    model.append(rows);
    QCOMPARE(model.rowCount(), int(NetworkModel::kMost));
    QCOMPARE(model.row(0)->sequence, 1000u);
    model.append({row(6000), row(6001)});
    QCOMPARE(model.rowCount(), int(NetworkModel::kMost));
    QCOMPARE(model.row(0)->sequence, 1002u);
    QCOMPARE(model.row(int(NetworkModel::kMost) - 1)->sequence, 6001u);
    model.append({});
    QCOMPARE(model.rowCount(), int(NetworkModel::kMost));
}

void TestNetworkModel::marksWhatFailed()
{
    NetworkRow failed = row(1);
    failed.status = 0;
    failed.hasFailed = true;
    NetworkRow step = failed;
    step.kind = NetworkRow::Kind::Authorization;
    NetworkModel model;
    model.append({row(0), failed, step});
    QCOMPARE(model.index(0, 0).data(RowsModel<int>::MarkRole).toInt(), int(RowMark::Good));
    QCOMPARE(model.index(1, 0).data(RowsModel<int>::MarkRole).toInt(), int(RowMark::Failed));
    QCOMPARE(cell(model, 1, NetworkModel::Status), u"no answer"_s);
    QCOMPARE(cell(model, 2, NetworkModel::Status), u"failed"_s);
    QCOMPARE(cell(model, 2, NetworkModel::Kind), u"OAuth"_s);
}

void TestNetworkModel::u01_showsHostileTextAsItIs()
{
    NetworkRow hostile = row(0);
    hostile.about = u"<b>x</b>\u202E"_s;
    hostile.url = "http://h/\x1b[31m" + QByteArray(100'000, 'a');
    NetworkModel model;
    model.append({hostile});
    QCOMPARE(cell(model, 0, NetworkModel::About), u"<b>x</b>‹U+202E›"_s);
    QVERIFY(cell(model, 0, NetworkModel::Url).startsWith(u"http://h/␛[31m"_s));
    QVERIFY(cell(model, 0, NetworkModel::Url).size() <= 500);
}

QTEST_GUILESS_MAIN(TestNetworkModel)
#include "tst_networkmodel.moc"
