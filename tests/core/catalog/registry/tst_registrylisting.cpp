// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registrylisting.h"
#include "core/catalog/registry/registryrefresh.h"
#include "tests/lab/labregistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// A registry of 5,000 servers on this machine, read by pages, kept, and searched without it.
class TestRegistryListing : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void readsAllPagesAndEachServerOnce();
    void asksForNoMoreThanIsWanted();
    void searchesAtTheRegistry();
    void searchesWhatIsKeptOnceItIsWhole();
    void showsWhatIsKeptWithoutANetwork();
    void asksNothingWhereItMayNot();
    void takesInWhatChangedSince();
    void triesAPageAgain();
    void keepsRegistriesApart();
    void survivesAFileThatWasCut();

private:
    struct Read
    {
        QList<ServerJson> servers;
        RegistryListing::Source source = RegistryListing::Source::Registry;
        bool hasEnded = false;
    };
    [[nodiscard]] Read read(const QString &words = {}, int pages = 100, bool mayAsk = true);
    [[nodiscard]] Result<> refresh();
    void forget() { m_store = std::make_unique<RegistryStore>(m_folder->path(), QUrl(m_registry->address())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LabRegistry> m_registry;
    std::unique_ptr<RegistryStore> m_store;
};

void TestRegistryListing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_registry = std::make_unique<LabRegistry>();
    forget();
}

TestRegistryListing::Read TestRegistryListing::read(const QString &words, int pages, bool mayAsk)
{
    RegistryClient client(m_store->registry());
    RegistryListing listing(client, *m_store, words, mayAsk);
    Read result;
    connect(&listing, &RegistryListing::grew, this,
            [&result](const QList<ServerJson> &servers) { result.servers += servers; });
    QSignalSpy grew(&listing, &RegistryListing::grew);
    QSignalSpy failed(&listing, &RegistryListing::failed);
    for (int page = 0; page < pages && !listing.hasEnded() && failed.isEmpty(); ++page) {
        listing.more();
        if (!QTest::qWaitFor([&] { return grew.size() > page || !failed.isEmpty(); }, 30'000)) {
            break;
        }
    }
    result.source = listing.source();
    result.hasEnded = listing.hasEnded();
    return result;
}

Result<> TestRegistryListing::refresh()
{
    RegistryClient client(m_store->registry());
    RegistryRefresh refresh(client, *m_store);
    std::optional<Result<>> result;
    connect(&refresh, &RegistryRefresh::finished, this, [&result](const Result<> &end) { result = end; });
    refresh.start();
    const bool isDone = QTest::qWaitFor([&result] { return result.has_value(); }, 30'000);
    return isDone ? *result : fail(Error::Kind::Timeout, u"no end"_s);
}

void TestRegistryListing::readsAllPagesAndEachServerOnce()
{
    m_registry->fill(5000);
    const Read all = read();
    QVERIFY(all.hasEnded);
    QCOMPARE(all.servers.size(), 5000);
    QSet<QString> names;
    for (const ServerJson &server : all.servers) {
        names.insert(server.name);
    }
    QCOMPARE(names.size(), 5000);
    QCOMPARE(m_registry->lists(), 50); // a hundred at a time
    QVERIFY(!m_store->wholeSince().isEmpty());
}

void TestRegistryListing::asksForNoMoreThanIsWanted()
{
    m_registry->fill(5000);
    const Read some = read({}, 2);
    QVERIFY(!some.hasEnded);
    QCOMPARE(some.servers.size(), 200);
    QCOMPARE(m_registry->lists(), 2);
    QVERIFY(m_store->wholeSince().isEmpty());
}

void TestRegistryListing::searchesAtTheRegistry()
{
    m_registry->fill(5000);
    m_registry->add(LabRegistry::npmServer(u"com.example/weather & co"_s, u"1.0.0"_s, u"weather"_s));
    const Read found = read(u"WEATHER & c"_s);
    QCOMPARE(found.servers.size(), 1);
    QCOMPARE(found.source, RegistryListing::Source::Registry);
    QVERIFY(m_store->wholeSince().isEmpty()); // the list of what was found is not the list
}

void TestRegistryListing::searchesWhatIsKeptOnceItIsWhole()
{
    m_registry->fill(250);
    QVERIFY(read().hasEnded);
    m_registry->http().forget();
    forget();
    QVERIFY(m_store->load().has_value());
    QCOMPARE(m_store->size(), 250);
    const Read found = read(u"does 00042"_s); // in the description, which registries do not search
    QCOMPARE(found.source, RegistryListing::Source::Kept);
    QCOMPARE(found.servers.size(), 1);
    QCOMPARE(found.servers.first().packages.value(0).identifier, u"@example/server-00042"_s);
    QVERIFY(m_registry->http().requests().isEmpty());
}

void TestRegistryListing::showsWhatIsKeptWithoutANetwork()
{
    m_registry->fill(5000);
    static_cast<void>(read({}, 3));
    m_registry->http().stop();
    forget();
    QVERIFY(m_store->load().has_value());
    const Read offline = read();
    QCOMPARE(offline.source, RegistryListing::Source::Offline);
    QCOMPARE(offline.servers.size(), 300);
    QVERIFY(offline.hasEnded);
    QCOMPARE(read(u"server-00299"_s).servers.size(), 1);
    QCOMPARE(read(u"nothing like it"_s).servers.size(), 0);
}

void TestRegistryListing::asksNothingWhereItMayNot()
{
    m_registry->fill(10);
    const Read nothing = read({}, 1, false);
    QCOMPARE(nothing.source, RegistryListing::Source::Kept);
    QVERIFY(nothing.hasEnded && nothing.servers.isEmpty());
    QVERIFY(m_registry->http().requests().isEmpty());
}

void TestRegistryListing::takesInWhatChangedSince()
{
    m_registry->fill(150);
    QVERIFY(read().hasEnded);
    const QString later = u"2999-01-01T00:00:00Z"_s;
    m_registry->add(LabRegistry::npmServer(u"com.example/server-00007"_s, u"1.10.0"_s, u"seven"_s), later);
    m_registry->add(LabRegistry::npmServer(u"com.example/new"_s, u"0.1.0"_s, u"new"_s), later);
    m_registry->add(LabRegistry::npmServer(u"com.example/server-00008"_s, u"1.0.0"_s, u"bad"_s), later, u"deleted"_s);
    m_registry->http().forget();
    QVERIFY(refresh().has_value());
    QCOMPARE(m_registry->lists(), 1); // only what changed is asked for
    QCOMPARE(m_store->size(), 150);
    QCOMPARE(m_store->server(u"com.example/server-00007"_s)->version, u"1.10.0"_s);
    QVERIFY(m_store->server(u"com.example/new"_s));
    QVERIFY(!m_store->server(u"com.example/server-00008"_s));
}

void TestRegistryListing::triesAPageAgain()
{
    m_registry->fill(150);
    RegistryClient client(m_store->registry());
    RegistryListing listing(client, *m_store, {}, true);
    QSignalSpy grew(&listing, &RegistryListing::grew);
    QSignalSpy failed(&listing, &RegistryListing::failed);
    listing.more();
    QTRY_COMPARE(grew.size(), 1);
    m_registry->http().on("GET", "/v0.1/servers", [](const LabRequest &, LabReply &reply) { reply.send(503); });
    listing.more();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(listing.error().value_or(Error()).code, 503);
    QVERIFY(!listing.hasEnded());
    m_registry->http().on("GET", "/v0.1/servers", [](const LabRequest &, LabReply &reply) {
        reply.json(R"({"servers": [{"server": {"name": "com.example/last", "version": "1.0.0"}}]})");
    });
    listing.more();
    QTRY_VERIFY(listing.hasEnded());
    QCOMPARE(m_store->size(), 101);
}

void TestRegistryListing::keepsRegistriesApart()
{
    m_registry->fill(20);
    static_cast<void>(read());
    RegistryStore other(m_folder->path(), QUrl(u"https://other.example"_s));
    QVERIFY(other.load().has_value());
    QCOMPARE(other.size(), 0);
    QVERIFY(other.file() != m_store->file());
    QVERIFY(QFile::exists(m_store->file()));
    QCOMPARE(QFile::permissions(m_store->file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestRegistryListing::survivesAFileThatWasCut()
{
    m_registry->fill(150);
    static_cast<void>(read());
    QFile file(m_store->file());
    QVERIFY(file.resize(file.size() - 40));
    forget();
    QVERIFY(m_store->load().has_value());
    QCOMPARE(m_store->size(), 149);
    QVERIFY(m_store->wholeSince().isEmpty()); // so the registry is asked again
    QVERIFY(file.resize(10));
    forget();
    QVERIFY(m_store->load().has_value());
    QCOMPARE(m_store->size(), 0);
}

QTEST_GUILESS_MAIN(TestRegistryListing)
#include "tst_registrylisting.moc"
