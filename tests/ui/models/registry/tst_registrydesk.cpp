// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/labregistry.h"
#include "ui/models/registry/registrydesk.h"
#include "ui/models/registry/registrymodel.h"
#include "ui/models/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using State = RegistryView::State;
using Source = RegistryView::Source;

class TestRegistryDesk : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksNothingBeforeItMay();
    void readsPagesAsTheyAreWanted();
    void searchesAndForgetsLateAnswers();
    void showsWhatIsKeptAtTheNextStart();
    void showsWhatIsKeptWhereNobodyAnswers();
    void refreshesWhatIsWhole();
    void looksAtAnAddress();
    void listsVersionsNewestFirst();
    void marksWhatThePersonHas();
    void endsWhileItReads();

private:
    [[nodiscard]] std::unique_ptr<RegistryDesk> desk() const
    {
        auto desk = std::make_unique<RegistryDesk>(m_folder->path());
        desk->setRegistry(QUrl(m_registry->address()));
        return desk;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LabRegistry> m_registry;
};

void TestRegistryDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_registry = std::make_unique<LabRegistry>();
}

void TestRegistryDesk::asksNothingBeforeItMay()
{
    m_registry->fill(10);
    const auto desk = this->desk();
    QSignalSpy changed(desk.get(), &RegistryDesk::changed);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(desk->view().state, State::NeverAsked);
    desk->search(u"server"_s);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(desk->view().state, State::NeverAsked);
    QVERIFY(m_registry->http().requests().isEmpty());
    desk->ask();
    QTRY_COMPARE(desk->view().state, State::Whole);
    QCOMPARE(desk->servers().rowCount(), 10);
}

void TestRegistryDesk::readsPagesAsTheyAreWanted()
{
    m_registry->fill(5000);
    const auto desk = this->desk();
    const QAbstractItemModelTester tester(&desk->servers());
    desk->ask();
    QTRY_COMPARE(desk->view().state, State::Partial);
    QCOMPARE(desk->servers().rowCount(), 100);
    desk->more();
    QTRY_COMPARE(desk->servers().rowCount(), 200);
    while (desk->view().state != State::Whole) {
        const int rows = desk->servers().rowCount();
        desk->more();
        QTRY_VERIFY(desk->servers().rowCount() > rows || desk->view().state == State::Whole);
        QTRY_VERIFY(desk->view().state != State::Asking);
    }
    QCOMPARE(desk->servers().rowCount(), 5000);
    QCOMPARE(m_registry->lists(), 50);
}

void TestRegistryDesk::searchesAndForgetsLateAnswers()
{
    m_registry->fill(500);
    const auto desk = this->desk();
    desk->ask();
    desk->search(u"server-0004"_s); // before the first page is there
    desk->search(u"server-00042"_s);
    QTRY_COMPARE(desk->view().state, State::Whole);
    QCOMPARE(desk->servers().rowCount(), 1);
    QCOMPARE(desk->servers().server(desk->servers().index(0, 0))->name, u"com.example/server-00042"_s);
}

void TestRegistryDesk::showsWhatIsKeptAtTheNextStart()
{
    m_registry->fill(120);
    {
        const auto desk = this->desk();
        desk->ask();
        QTRY_COMPARE(desk->view().state, State::Partial);
    }
    m_registry->http().forget();
    const auto desk = this->desk();
    QTRY_COMPARE(desk->view().state, State::Whole);
    QCOMPARE(desk->view().source, Source::Kept);
    QCOMPARE(desk->servers().rowCount(), 100);
    QVERIFY(!desk->view().isKeptWhole);
    QVERIFY(m_registry->http().requests().isEmpty());
}

void TestRegistryDesk::showsWhatIsKeptWhereNobodyAnswers()
{
    m_registry->fill(120);
    const auto desk = this->desk();
    desk->ask();
    QTRY_COMPARE(desk->view().state, State::Partial);
    m_registry->http().stop();
    desk->search(u"server-0001"_s);
    QTRY_COMPARE(desk->view().source, Source::Offline);
    QVERIFY(desk->view().error.has_value());
    QCOMPARE(desk->servers().rowCount(), 10);
    const RegistryDesk other(QTemporaryDir().path());
    QVERIFY(!other.mayAsk());
}

void TestRegistryDesk::refreshesWhatIsWhole()
{
    m_registry->fill(20);
    const auto desk = this->desk();
    desk->ask();
    QTRY_COMPARE(desk->view().state, State::Whole);
    m_registry->add(LabRegistry::npmServer(u"com.example/new"_s, u"1.0.0"_s, u"new"_s), u"2999-01-01T00:00:00Z"_s);
    desk->refresh();
    QVERIFY(desk->isRefreshing());
    QTRY_COMPARE(desk->servers().rowCount(), 21);
    QVERIFY(!desk->isRefreshing());
    m_registry->http().stop();
    QSignalSpy failed(desk.get(), &RegistryDesk::refreshFailed);
    desk->refresh();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(desk->servers().rowCount(), 21);
}

void TestRegistryDesk::looksAtAnAddress()
{
    LabHttpServer server;
    server.on("GET", "/server-card", [](const LabRequest &, LabReply &reply) {
        reply.json(
            R"({"name": "com.example/card", "version": "1", "remotes": [{"type": "sse", "url": "https://x.example"}]})");
    });
    const auto desk = this->desk();
    desk->lookAt(server.url().toString());
    QTRY_COMPARE(desk->view().state, State::Whole);
    QCOMPARE(desk->view().source, Source::Address);
    QCOMPARE(desk->servers().rowCount(), 1);
    desk->lookAt(u"http://example.com"_s);
    QTRY_COMPARE(desk->view().state, State::Failed);
    QCOMPARE(desk->servers().rowCount(), 0);
}

void TestRegistryDesk::listsVersionsNewestFirst()
{
    for (const QString &version : {u"1.9.0"_s, u"1.10.0"_s, u"1.2.0"_s}) {
        m_registry->add(LabRegistry::npmServer(u"com.example/a"_s, version, u"a"_s));
    }
    const auto desk = this->desk();
    QSignalSpy read(desk.get(), &RegistryDesk::versionsRead);
    QSignalSpy failed(desk.get(), &RegistryDesk::versionsFailed);
    desk->askVersions(u"com.example/a"_s);
    QTRY_COMPARE(read.size(), 1);
    const auto versions = read.first().at(1).value<QList<ServerJson>>();
    QCOMPARE(versions.size(), 3);
    QCOMPARE(versions.first().version, u"1.10.0"_s);
    desk->askVersions(u"com.example/none"_s);
    QTRY_COMPARE(failed.size(), 1);
}

void TestRegistryDesk::marksWhatThePersonHas()
{
    RegistryModel model;
    const QAbstractItemModelTester tester(&model);
    ServerJson server;
    server.name = u"com.example/a"_s;
    server.version = u"1.1.0"_s;
    server.description = u"two\nlines"_s;
    model.append({server});
    const QModelIndex name = model.index(0, RegistryModel::Name);
    constexpr int kMarkRole = RowsModel<int>::MarkRole;
    QVERIFY(!name.data(kMarkRole).isValid());
    QCOMPARE(model.index(0, RegistryModel::Description).data().toString(), u"two lines"_s);
    model.setInstalled({{server.name, u"1.1.0"_s}});
    QCOMPARE(name.data(kMarkRole).toInt(), int(RowMark::Good));
    model.setInstalled({{server.name, u"1.0.9"_s}});
    QCOMPARE(name.data(kMarkRole).toInt(), int(RowMark::Attention));
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(u"added"_s));
}

void TestRegistryDesk::endsWhileItReads()
{
    m_registry->http().on("GET", "*", [](const LabRequest &, LabReply &) {}); // never answers
    auto desk = this->desk();
    desk->ask();
    QTRY_VERIFY(!m_registry->http().requests().isEmpty());
    desk.reset();
    QTRY_COMPARE(m_registry->http().openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestRegistryDesk)
#include "tst_registrydesk.moc"
