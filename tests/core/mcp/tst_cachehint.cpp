// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/cachehint.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestCacheHint : public QObject
{
    Q_OBJECT
private slots:
    void readsAHint_data();
    void readsAHint();
};

void TestCacheHint::readsAHint_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<CacheHint>("hint");
    QTest::addColumn<QStringList>("deviations");
    using Scope = CacheHint::Scope;
    const QStringList none;
    QTest::newRow("public") << R"({"tools":[],"ttlMs":60000,"cacheScope":"public"})"_ba
                            << CacheHint{60000, Scope::Public} << none;
    QTest::newRow("private") << R"({"ttlMs":0,"cacheScope":"private"})"_ba << CacheHint{0, Scope::Private} << none;
    QTest::newRow("absent") << R"({"tools":[]})"_ba << CacheHint{}
                            << QStringList{u"/ttlMs number absent"_s, u"/cacheScope string absent"_s};
    QTest::newRow("negative") << R"({"ttlMs":-5,"cacheScope":"public"})"_ba << CacheHint{0, Scope::Public}
                              << QStringList{u"/ttlMs milliseconds from 0 on -5"_s};
    QTest::newRow("text") << R"({"ttlMs":"5","cacheScope":"private"})"_ba << CacheHint{}
                          << QStringList{u"/ttlMs number string"_s};
    QTest::newRow("null") << R"({"ttlMs":null,"cacheScope":null})"_ba << CacheHint{}
                          << QStringList{u"/ttlMs number null"_s, u"/cacheScope string null"_s};
    QTest::newRow("fraction") << R"({"ttlMs":0.5,"cacheScope":"private"})"_ba << CacheHint{1, Scope::Private} << none;
    QTest::newRow("for ages") << R"({"ttlMs":99999999999999999999,"cacheScope":"private"})"_ba
                              << CacheHint{9007199254740991, Scope::Private} << none;
    QTest::newRow("unknown scope") << R"({"ttlMs":5,"cacheScope":"shared"})"_ba << CacheHint{5, Scope::Private}
                                   << QStringList{u"/cacheScope public or private shared"_s};
    QTest::newRow("scope in capitals") << R"({"ttlMs":5,"cacheScope":"Public"})"_ba << CacheHint{5, Scope::Private}
                                       << QStringList{u"/cacheScope public or private Public"_s};
    QTest::newRow("no object") << "[]"_ba << CacheHint{}
                               << QStringList{u"/ttlMs number absent"_s, u"/cacheScope string absent"_s};
}

void TestCacheHint::readsAHint()
{
    QFETCH(const QByteArray, result);
    QFETCH(const CacheHint, hint);
    QFETCH(const QStringList, deviations);
    const auto decoded = decodeCacheHint(result);
    QCOMPARE(decoded.value, hint);
    QCOMPARE(lines(decoded.deviations), deviations);
}

QTEST_GUILESS_MAIN(TestCacheHint)
#include "tst_cachehint.moc"
