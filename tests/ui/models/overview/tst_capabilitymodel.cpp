// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "ui/models/overview/capabilitymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestCapabilityModel : public QObject
{
    Q_OBJECT
private slots:
    void givesEachSettingARow();
    void takesWhatIsNoObjectAsItIs();
    void isBounded();

private:
    static QStringList rows(const QByteArray &json)
    {
        QStringList lines;
        for (const CapabilityFact &fact : capabilityFacts(parseJson(json).value().value)) {
            lines.append(fact.name + u'=' + fact.setting + (fact.meaning.isEmpty() ? u""_s : u" *"_s));
        }
        return lines;
    }
};

void TestCapabilityModel::givesEachSettingARow()
{
    QCOMPARE(rows(R"({"tools":{"listChanged":true,"own":3},"logging":{},
                      "extensions":{"io.modelcontextprotocol/ui":{"mimeTypes":["a"]},"x/y":{}},"new":{"a":{"b":1}}})"),
             QStringList({u"tools=yes *"_s, u"tools.listChanged=yes *"_s, u"tools.own=3"_s, u"logging=yes *"_s,
                          u"extensions=yes *"_s, u"io.modelcontextprotocol/ui={\"mimeTypes\":[\"a\"]} *"_s,
                          u"x/y=yes"_s, u"new=yes"_s, u"new.a={\"b\":1}"_s}));
}

void TestCapabilityModel::takesWhatIsNoObjectAsItIs()
{
    QCOMPARE(rows(R"({"tools":true,"prompts":false,"resources":"yes","logging":null,"completions":[1]})"),
             QStringList({u"tools=yes *"_s, u"prompts=no *"_s, u"resources=\"yes\" *"_s, u"logging=null *"_s,
                          u"completions=[1] *"_s}));
    QCOMPARE(rows("7"), QStringList());
    CapabilityModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(capabilityFacts(parseJson(R"({"a\u202e":{},"b":{"c":"<b>"}})").value().value));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, CapabilityModel::Name).data().toString(), u"a‹U+202E›"_s);
    QCOMPARE(model.index(2, CapabilityModel::Setting).data().toString(), u"\"<b>\""_s);
}

void TestCapabilityModel::isBounded()
{
    QByteArray many = R"({"long":")" + QByteArray(100'000, 'x') + '"';
    for (int i = 0; i < 1000; ++i) {
        many += R"(,"c)" + QByteArray::number(i) + R"(":{"a":1,"b":2})";
    }
    const QStringList all = rows(many + '}');
    QVERIFY(all.size() <= 200);
    QVERIFY(all.first().size() < 400);
}

QTEST_GUILESS_MAIN(TestCapabilityModel)
#include "tst_capabilitymodel.moc"
