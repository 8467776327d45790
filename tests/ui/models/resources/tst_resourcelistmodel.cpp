// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/resourcelistmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

Resource resource(const QString &uri, const QString &name, const QString &mimeType = {})
{
    Resource made;
    made.uri = uri;
    made.name = name;
    made.mimeType = mimeType;
    return made;
}

ResourceListPtr listOf(const QList<Resource> &resources)
{
    auto list = std::make_shared<ResourceList>();
    list->resources = resources;
    return list;
}

} // namespace

class TestResourceListModel : public QObject
{
    Q_OBJECT
private slots:
    void listsTemplatesFirst();
    void filtersByEveryWord();
    void findsByIdentity();
    void saysWhatTheServerSays();
    void u05_marksAndReportsWhatIsNotSeen();
    void u01_showsMarkupLiterally();
    void filtersTenThousand();
};

void TestResourceListModel::listsTemplatesFirst()
{
    ResourceListModel model;
    const QAbstractItemModelTester tester(&model);
    Resource templated = resource(u"file:///{path}"_s, u"files"_s);
    templated.isTemplate = true;
    model.setLists(listOf({templated}), listOf({resource(u"a://1"_s, u"one"_s)}));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0).data(ResourceRole::IsTemplate).toBool());
    QCOMPARE(model.index(1).data().toString(), u"one"_s);
    model.setLists(nullptr, nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestResourceListModel::filtersByEveryWord()
{
    ResourceListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLists(nullptr, listOf({resource(u"a://notes"_s, u"Alpha"_s, u"text/plain"_s),
                                    resource(u"a://picture"_s, u"Beta"_s, u"image/png"_s)}));
    model.setFilter(u"NOTES text"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.hidden(), 1);
    QCOMPARE(model.resourceAt(0)->name, u"Alpha"_s);
    model.setFilter(u"notes png"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.resourceAt(2));
}

void TestResourceListModel::findsByIdentity()
{
    ResourceListModel model;
    Resource templated = resource(u"same"_s, u"T"_s);
    templated.isTemplate = true;
    model.setLists(listOf({templated}), listOf({resource(u"same"_s, u"R"_s)}));
    QCOMPARE(model.rowOf(u"same"_s, true), 0);
    QCOMPARE(model.rowOf(u"same"_s, false), 1);
    model.setFilter(u"R"_s);
    QCOMPARE(model.rowOf(u"same"_s, true), -1);
    QCOMPARE(model.resourceOf(u"same"_s, true)->name, u"T"_s); // filtered out or not
    QVERIFY(!model.resourceOf(u"other"_s, true));
}

void TestResourceListModel::saysWhatTheServerSays()
{
    Resource one = resource(u"a://1"_s, u"name"_s, u"text/plain"_s);
    QCOMPARE(ResourceListModel::badgesOf(one), QStringList{u"text/plain"_s});
    one.size = 38'400;
    one.annotations.audience = {u"user"_s};
    one.annotations.priority = 1;
    QCOMPARE(ResourceListModel::badgesOf(one),
             (QStringList{u"for you"_s, u"required"_s, u"38.4 kB"_s, u"text/plain"_s}));
    one.annotations.audience = {u"assistant"_s};
    one.annotations.priority = 0.5;
    QCOMPARE(ResourceListModel::badgesOf(one).first(), u"for the model"_s);
    QCOMPARE(ResourceListModel::label(one), u"name"_s);
    one.title = u"Title"_s;
    QCOMPARE(ResourceListModel::label(one), u"Title"_s);
    QCOMPARE(ResourceListModel::label(resource(u"a://2"_s, {})), u"a://2"_s);
}

void TestResourceListModel::u05_marksAndReportsWhatIsNotSeen()
{
    ResourceListModel model;
    model.setLists(nullptr, listOf({resource(u"a://1\u200B"_s, u"na\u202Eme"_s, u"text/\u2066plain"_s)}));
    QVERIFY(model.index(0).data().toString().contains(u"‹U+202E›"_s));
    QVERIFY(model.index(0).data(ResourceRole::Badges).toStringList().last().contains(u"‹U+2066›"_s));
    QCOMPARE(model.index(0).data(ResourceRole::Findings).toStringList().size(), 1);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"‹U+200B›"_s));
    QCOMPARE(model.index(0).data(ResourceRole::Uri).toString(), u"a://1\u200B"_s); // as sent
}

void TestResourceListModel::u01_showsMarkupLiterally()
{
    ResourceListModel model;
    model.setLists(nullptr, listOf({resource(u"a://1"_s, u"<img src='file:///trap'>"_s)}));
    QCOMPARE(model.index(0).data().toString(), u"<img src='file:///trap'>"_s);
}

void TestResourceListModel::filtersTenThousand()
{
    QList<Resource> many;
    for (int i = 0; i < 10'000; ++i) {
        many.append(resource(u"a://things/%1"_s.arg(i), u"Thing %1"_s.arg(i), u"text/plain"_s));
    }
    ResourceListModel model;
    model.setLists(nullptr, listOf(many));
    QCOMPARE(model.rowCount(), 10'000);
    model.setFilter(u"things/999"_s);
    QCOMPARE(model.rowCount(), 11);
}

QTEST_GUILESS_MAIN(TestResourceListModel)
#include "tst_resourcelistmodel.moc"
