// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "ui/models/apps/appfactsmodel.h"
#include "ui/models/apps/apptablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

QList<Tool> toolsOf(const QByteArrayList &entries)
{
    QList<Tool> list;
    for (const QByteArray &entry : entries) {
        list.append(decodeTool(parseJson(entry)->value).value);
    }
    return list;
}

QList<Resource> resourcesOf(const QByteArrayList &entries)
{
    QList<Resource> list;
    for (const QByteArray &entry : entries) {
        list.append(decodeResource(parseJson(entry)->value).value);
    }
    return list;
}

ResourceAnswer answerOf(const QByteArray &contents)
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Result;
    outcome.result = R"({"contents":[)" + contents + "]}";
    return *readResourceAnswer(outcome, 0);
}

const QByteArray kShown =
    R"({"name":"show","inputSchema":{"type":"object"},"_meta":{"ui":{"resourceUri":"ui://a/b"}}})";
const QByteArray kHidden = R"({"name":"tick","inputSchema":{"type":"object"},)"
                           R"("_meta":{"ui":{"resourceUri":"ui://a/b","visibility":["app"]}}})";
const QByteArray kHelper = R"({"name":"poll","inputSchema":{"type":"object"},"_meta":{"ui":{"visibility":["app"]}}})";
const QByteArray kPlain = R"({"name":"plain","inputSchema":{"type":"object"}})";

} // namespace

class TestAppEntry : public QObject
{
    Q_OBJECT
private slots:
    void findsTheAppsOfToolsAndResources();
    void namesWhatIsWrongInBothLists();
    void readsAnAppWithWhatItDeclares();
    void tellsWhenWhatWasReadIsNoApp();
    void tellsEachAddressAndPermission();
};

void TestAppEntry::findsTheAppsOfToolsAndResources()
{
    const QList<AppEntry> apps =
        appsOf(toolsOf({kPlain, kHelper, kShown, kHidden}),
               resourcesOf({R"({"uri":"file:///x","name":"x"})", R"({"uri":"ui://a/b","name":"b","title":"Board"})",
                            R"({"uri":"ui://alone","name":"alone"})"}));
    QCOMPARE(apps.size(), 2);
    QCOMPARE(apps[0].uri, u"ui://a/b"_s);
    QCOMPARE(apps[0].title, u"Board"_s);
    QVERIFY(apps[0].isListed);
    QCOMPARE(apps[0].tools.size(), 2);
    QCOMPARE(apps[0].hiddenTools(), 2);
    QCOMPARE(apps[1].helpers.size(), 1);
    QCOMPARE(apps[1].helpers.first().name, u"poll"_s);
    QCOMPARE(appsOf(toolsOf({kHelper}), {}), QList<AppEntry>()); // no app for it to help
    QCOMPARE(apps[1].uri, u"ui://alone"_s);
    QVERIFY(apps[1].tools.isEmpty());
    QCOMPARE(appsOf(toolsOf({kPlain}), {}), QList<AppEntry>());
    QCOMPARE(appsOf({}, {}), QList<AppEntry>());
    AppTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(apps);
    QCOMPARE(model.index(0, AppTableModel::Tools).data().toString(), u"show, tick"_s);
    QCOMPARE(model.index(1, AppTableModel::Tools).data().toString(), u"none"_s);
}

void TestAppEntry::namesWhatIsWrongInBothLists()
{
    const QList<AppEntry> apps =
        appsOf(toolsOf({R"({"name":"old","inputSchema":{"type":"object"},"_meta":{"ui/resourceUri":"ui://a"}})"}),
               resourcesOf({R"({"uri":"ui://a","name":"a","mimeType":"text/html"})"}));
    QCOMPARE(apps.size(), 1);
    QStringList places;
    for (const Deviation &deviation : apps[0].deviations) {
        places.append(deviation.pointer);
    }
    QCOMPARE(places, QStringList({u"old/_meta/ui~1resourceUri"_s, u"resources/list/mimeType"_s}));
}

void TestAppEntry::readsAnAppWithWhatItDeclares()
{
    const AppContents contents = appContentsOf(
        answerOf(R"({"uri":"ui://a","mimeType":"text/html;profile=mcp-app","text":"<!doctype html><p>x",)"
                 R"("_meta":{"ui":{"csp":{"connectDomains":["https://api.example"]},"permissions":{"camera":{}}}}})"),
        u"ui://a"_s);
    QVERIFY(contents.isUsable);
    QCOMPARE(contents.deviations, QList<Deviation>());
    QCOMPARE(contents.html, "<!doctype html><p>x"_ba);
    QCOMPARE(contents.meta.domains.connect, QStringList(u"https://api.example"_s));
    QCOMPARE(contents.meta.permissions, AppPermissions(AppPermission::Camera));
    QCOMPARE(contents.sha256.size(), 32);
    const AppContents blob = appContentsOf(
        answerOf(R"({"uri":"ui://a","mimeType":"text/html;profile=mcp-app","blob":"PCFkb2N0eXBlIGh0bWw+"})"),
        u"ui://a"_s);
    QVERIFY(blob.isUsable);
    QCOMPARE(blob.html, "<!doctype html>"_ba);
    AppContents large = blob;
    large.html.resize(AppContents::kMostRun);
    QVERIFY(!large.isTooLarge());
    large.html.append(' ');
    QVERIFY(large.isTooLarge());
}

void TestAppEntry::tellsWhenWhatWasReadIsNoApp()
{
    QVERIFY(!appContentsOf(ResourceAnswer(), u"ui://a"_s).isUsable);
    const AppContents plain =
        appContentsOf(answerOf(R"({"uri":"ui://b","mimeType":"text/html","text":"<!doctype html>"})"), u"ui://a"_s);
    QVERIFY(!plain.isUsable);
    QCOMPARE(plain.deviations.size(), 2); // another address, another type
}

void TestAppEntry::tellsEachAddressAndPermission()
{
    AppFactsModel model;
    const QAbstractItemModelTester tester(&model);
    const AppEntry entry = appsOf(toolsOf({kShown, kHidden}), {}).first();
    model.setApp(entry, nullptr);
    const int unread = model.rowCount();
    AppContents contents;
    contents.meta.domains.connect = QStringList({u"https://api.example"_s, u"http://127.0.0.1:80"_s});
    contents.meta.permissions = AppPermission::Camera;
    model.setApp(entry, &contents);
    QVERIFY(model.rowCount() > unread);
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(model.index(row, column).data().toString());
        }
        all.append(cells.join(u'|'));
    }
    QVERIFY(all.contains(u"Tool|tick|for apps only: hidden from models"_s));
    QVERIFY(all.contains(u"Connects to|https://api.example|sends to it and receives from it"_s));
    QVERIFY(all.contains(u"Connects to|http://127.0.0.1:80|sends to it and receives from it, on this computer"_s));
    QVERIFY(all.contains(u"Asks for|Camera|only if you allow it when you run the app"_s));
    contents.meta = {};
    model.setApp(entry, &contents);
    QVERIFY(AppFactsModel::summary(contents.meta).startsWith(u"It reaches no network"_s));
}

QTEST_GUILESS_MAIN(TestAppEntry)
#include "tst_appentry.moc"
