// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/structuredcheck.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestStructuredCheck : public QObject
{
    Q_OBJECT
private slots:
    void holdsContentAgainstTheSchema_data();
    void holdsContentAgainstTheSchema();
    void y15_tellsWhereASchemaCannotBeUsed();
};

void TestStructuredCheck::holdsContentAgainstTheSchema_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<bool>("checked");
    QTest::addColumn<bool>("fits");
    const QByteArray schema = R"({"type":"object","required":["a"]})";
    QTest::newRow("fits") << R"({"content":[],"structuredContent":{"a":1}})"_ba << schema << true << true;
    QTest::newRow("does not fit") << R"({"content":[],"structuredContent":{}})"_ba << schema << true << false;
    QTest::newRow("null does not fit") << R"({"content":[],"structuredContent":null})"_ba << schema << true << false;
    QTest::newRow("absent") << R"({"content":[]})"_ba << schema << false << false;
    QTest::newRow("a failed tool owes none") << R"({"content":[],"isError":true})"_ba << schema << false << true;
    QTest::newRow("no schema") << R"({"content":[],"structuredContent":{}})"_ba << "null"_ba << false << true;
    QTest::newRow("modern: an array") << R"({"content":[],"structuredContent":[1]})"_ba << R"({"type":"array"})"_ba
                                      << true << true;
}

void TestStructuredCheck::holdsContentAgainstTheSchema()
{
    QFETCH(const QByteArray, result);
    QFETCH(const QByteArray, schema);
    QFETCH(const bool, checked);
    QFETCH(const bool, fits);
    const StructuredCheck check = checkStructured(decodeToolResult(json(result)).value, json(schema));
    QCOMPARE(check.checked, checked);
    QCOMPARE(check.fits(), fits);
}

void TestStructuredCheck::y15_tellsWhereASchemaCannotBeUsed()
{
    for (const char *reference : {"https://example.org/s", "file:///etc/passwd", "../s.json"}) {
        const StructuredCheck check =
            checkStructured(decodeToolResult(json(R"({"content":[],"structuredContent":1})")).value,
                            json(QByteArray(R"({"$ref":")") + reference + R"("})"));
        QVERIFY(!check.checked);
        QCOMPARE(check.deviations.size(), 1);
        QCOMPARE(check.deviations.constFirst().severity, Deviation::Severity::Warning);
        QVERIFY(check.deviations.constFirst().found.contains(u"never fetched"_s));
    }
}

QTEST_GUILESS_MAIN(TestStructuredCheck)
#include "tst_structuredcheck.moc"
