// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "tests/ui/enginefixture.h"
#include "ui/models/serverlistmodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ServerStatus::State;

class TestServerListModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void listsServersAsTheyCome();
    void showsTheStateAsItChanges();
    void saysWhyAServerFailed();
    void dropsOneRowAndKeepsTheOthers();
    void movesRowsWhenTheFileIsReordered();
    void u05_marksHiddenCharactersInNames();

private:
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            all.append(m_model->index(row).data().toString());
        }
        return all;
    }
    QVariant value(const QString &id, int role) const { return m_model->index(m_model->rowOf(id)).data(role); }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ServerListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestServerListModel::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_model = std::make_unique<ServerListModel>(*m_engine->link);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestServerListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_engine.reset();
}

void TestServerListModel::listsServersAsTheyCome()
{
    QCOMPARE(m_model->rowCount(), 0);
    const QString one = m_engine->addFake(u"one"_s);
    const QString two = m_engine->addFake(u"two"_s);
    QCOMPARE(names(), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(m_model->rowOf(two), 1);
    QCOMPARE(m_model->rowOf(u"nobody"_s), -1);
    QCOMPARE(value(one, ServerRole::Id).toString(), one);
    QCOMPARE(value(one, ServerRole::Transport).toString(), u"stdio"_s);
    QCOMPARE(value(one, ServerRole::Revision).toString(), u"legacy"_s);
}

void TestServerListModel::showsTheStateAsItChanges()
{
    const QString id = m_engine->addFake(u"fake"_s);
    QStringList seen;
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, [&] {
        const QString text = value(id, ServerRole::StateText).toString();
        if (seen.isEmpty() || seen.last() != text) {
            seen.append(text);
        }
    });
    QVERIFY(m_engine->connectTo(id));
    QCOMPARE(seen, QStringList({u"Connecting…"_s, u"Connected"_s}));
    QCOMPARE(value(id, ServerRole::Revision).toString(), u"2025-11-25"_s);
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"fail"_s)));
    QTRY_COMPARE(value(id, ServerRole::Errors).toInt(), 1);
    m_engine->link->disconnectServer(id);
    QVERIFY(m_engine->becomes(id, State::Disconnected));
    QCOMPARE(seen.last(), u"Disconnected"_s);
}

void TestServerListModel::saysWhyAServerFailed()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    m_engine->call(u"fake"_s, u"crash"_s);
    QVERIFY(m_engine->becomes(id, State::Failed));
    QCOMPARE(value(id, ServerRole::StateText).toString(), u"Failed"_s);
    const QString why = value(id, ServerRole::Detail).toString();
    QVERIFY(!why.isEmpty());
    QVERIFY(value(id, Qt::AccessibleTextRole).toString().contains(why));
}

void TestServerListModel::dropsOneRowAndKeepsTheOthers()
{
    m_engine->addFake(u"one"_s);
    const QString two = m_engine->addConnected(u"two"_s);
    const QString three = m_engine->addFake(u"three"_s);
    const QPersistentModelIndex kept = m_model->index(m_model->rowOf(three));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_engine->link->removeServer(two, this, [](const Result<> &) {});
    QTRY_COMPARE(names(), QStringList({u"one"_s, u"three"_s}));
    QCOMPARE(kept.data(ServerRole::Id).toString(), three);
    QVERIFY(reset.isEmpty());
}

void TestServerListModel::movesRowsWhenTheFileIsReordered()
{
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s}) {
        m_engine->addFake(name);
    }
    const QPersistentModelIndex two = m_model->index(1);
    QFile file(m_engine->paths().catalogFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    Json document = parseJson(file.readAll())->value;
    file.close();
    const Json servers = document.at("mcpServers");
    Json reordered(jsoncons::json_object_arg);
    for (const char *name : {"four", "two", "five", "one"}) { // three goes, five comes
        reordered.insert_or_assign(name,
                                   servers.contains(name) ? servers.at(name) : parseJson(R"({"command":"x"})")->value);
    }
    document.insert_or_assign("mcpServers", reordered);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(compactJson(document));
    file.close();
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({u"four"_s, u"two"_s, u"five"_s, u"one"_s}), 10000);
    QCOMPARE(two.data().toString(), u"two"_s);
}

void TestServerListModel::u05_marksHiddenCharactersInNames()
{
    const QString id = m_engine->addFake(u"a\u202eb"_s);
    QVERIFY(value(id, Qt::DisplayRole).toString().contains(u"‹U+202E›"_s));
}

QTEST_GUILESS_MAIN(TestServerListModel)
#include "tst_serverlistmodel.moc"
