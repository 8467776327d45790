// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/owntimer.h"
#include "ui/models/toollistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

Tool tool(const QString &name, const QString &description = {}, const QString &title = {})
{
    Tool made;
    made.name = name;
    made.description = description;
    made.title = title;
    made.inputSchema = Json(jsoncons::json_object_arg, {{"type", Json("object")}});
    return made;
}

ToolListPtr listOf(const QList<Tool> &tools)
{
    auto list = std::make_shared<ToolList>();
    list->tools = tools;
    list->derive();
    return list;
}

} // namespace

class TestToolListModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void filtersByAllWordsInNameTitleAndDescription_data();
    void filtersByAllWordsInNameTitleAndDescription();
    void keepsTheFilterWhenTheListIsAnother();
    void findsAToolThatIsFilteredOut();
    void u07_warnsOfTwins_data();
    void u07_warnsOfTwins();
    void u07_warnsOfTwinsOfOtherServers();
    void u07_aServerThatIsConnectedTwiceIsNotToldAtEachTool();
    void u07_doesNotWarnOfNamesThatDiffer();
    void u05_findsHiddenCharacters_data();
    void u05_findsHiddenCharacters();
    void showsOnlyWhatTheServerClaims_data();
    void showsOnlyWhatTheServerClaims();
    void putsFavouritesInFront();
    void groupsByPrefixAndFoldsGroups();
    void findsThePrefixOfAName_data();
    void findsThePrefixOfAName();
    void saysWhatSomeClientsWouldRefuse();
    void holdsManyToolsQuickly();

private:
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            all.append(m_model->index(row).data(ToolRole::Name).toString());
        }
        return all;
    }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            all.append(m_model->index(row).data().toString());
        }
        return all;
    }
    /// As the list's pane does it: what is known of every server, this one's list among it.
    void show(const QList<Tool> &tools, const QStringList &ofAnother = {})
    {
        QStringList names;
        for (const Tool &one : tools) {
            names.append(one.name);
        }
        ToolNames all;
        all.set(u"own"_s, ServerToolNames::of(names));
        all.set(u"another"_s, ServerToolNames::of(ofAnother));
        m_model->setTools(listOf(tools));
        m_model->setNames(u"own"_s, all);
    }
    QStringList findings(int row) const { return m_model->index(row).data(ToolRole::Findings).toStringList(); }

    std::unique_ptr<ToolListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestToolListModel::init()
{
    m_model = std::make_unique<ToolListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestToolListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestToolListModel::filtersByAllWordsInNameTitleAndDescription_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("none") << QString() << QStringList{u"read_file"_s, u"write_file"_s, u"list"_s};
    QTest::newRow("spaces only") << u"   "_s << QStringList{u"read_file"_s, u"write_file"_s, u"list"_s};
    QTest::newRow("name, other case") << u"FILE"_s << QStringList{u"read_file"_s, u"write_file"_s};
    QTest::newRow("title") << u"catalogue"_s << QStringList{u"list"_s};
    QTest::newRow("description") << u"bytes"_s << QStringList{u"read_file"_s};
    QTest::newRow("two words, two places") << u"file replaces"_s << QStringList{u"write_file"_s};
    QTest::newRow("nothing") << u"file catalogue"_s << QStringList();
}

void TestToolListModel::filtersByAllWordsInNameTitleAndDescription()
{
    QFETCH(QString, words);
    QFETCH(QStringList, left);
    m_model->setTools(listOf({tool(u"read_file"_s, u"Gives its bytes."_s), tool(u"write_file"_s, u"Replaces it."_s),
                              tool(u"list"_s, {}, u"The catalogue"_s)}));
    m_model->setFilter(words);
    QCOMPARE(names(), left);
    QCOMPARE(m_model->hidden(), 3 - int(left.size()));
    QCOMPARE(m_model->total(), 3);
}

void TestToolListModel::keepsTheFilterWhenTheListIsAnother()
{
    m_model->setFilter(u"b"_s);
    m_model->setTools(listOf({tool(u"a"_s), tool(u"b"_s)}));
    QCOMPARE(names(), QStringList{u"b"_s});
    m_model->setTools(listOf({tool(u"bb"_s), tool(u"a"_s), tool(u"b"_s)}));
    QCOMPARE(names(), QStringList({u"bb"_s, u"b"_s}));
    QCOMPARE(m_model->rowOf(u"b"_s), 1);
    m_model->setTools(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->total(), 0);
    QVERIFY(!m_model->toolAt(0));
}

void TestToolListModel::findsAToolThatIsFilteredOut()
{
    m_model->setTools(listOf({tool(u"a"_s), tool(u"b"_s)}));
    m_model->setFilter(u"b"_s);
    QCOMPARE(m_model->rowOf(u"a"_s), -1);
    QVERIFY(m_model->toolNamed(u"a"_s));
    QVERIFY(!m_model->toolNamed(u"c"_s));
}

void TestToolListModel::u07_warnsOfTwins_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("the same") << u"send_mail_1"_s;
    QTest::newRow("Cyrillic letters") << u"s\u0435nd_m\u0430il_1"_s;
    QTest::newRow("Greek letter") << u"send_ma\u03b9l_1"_s;
    QTest::newRow("zero width") << u"send\u200b_mail_1"_s;
    QTest::newRow("joiner after a Cyrillic letter") << u"s\u0435\u200dnd_mail_1"_s;
    QTest::newRow("case") << u"Send_Mail_1"_s;
    QTest::newRow("full width") << u"ｓend_mail_1"_s;
    QTest::newRow("one and l") << u"send_mail_l"_s;
    QTest::newRow("direction override") << u"send_mail\u202e_1"_s;
}

void TestToolListModel::u07_warnsOfTwins()
{
    QFETCH(QString, other);
    show({tool(u"send_mail_1"_s), tool(u"read"_s), tool(other)});
    QVERIFY(!findings(0).isEmpty()); // both: who sees only the first must know as well
    QVERIFY(findings(1).isEmpty());
    QVERIFY(!findings(2).isEmpty());
}

void TestToolListModel::u07_warnsOfTwinsOfOtherServers()
{
    show({tool(u"read"_s), tool(u"write"_s)});
    QCOMPARE(findings(0), QStringList());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    show({tool(u"read"_s), tool(u"write"_s)}, {u"re\u0430d"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(findings(0), QStringList{u"The server “another” has a tool whose name looks the same: “re\u0430d”."_s});
    QCOMPARE(findings(1), QStringList());
    QVERIFY(m_model->index(0).data(Qt::AccessibleTextRole).toString().contains(u"looks the same"_s));
    show({tool(u"read"_s), tool(u"write"_s)}, {u"wri\u200bte"_s});
    QCOMPARE(findings(0), QStringList());
    QVERIFY2(findings(1).value(0).contains(u"U+200B"_s), qPrintable(findings(1).value(0))); // to be seen there
}

void TestToolListModel::u07_aServerThatIsConnectedTwiceIsNotToldAtEachTool()
{
    const QList<Tool> tools{tool(u"read"_s), tool(u"write"_s), tool(u"list"_s)};
    show(tools, {u"read"_s, u"write"_s, u"list"_s});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(findings(row), QStringList());
    }
    show(tools, {u"read"_s, u"write"_s, u"list"_s, u"re\u0430d"_s}); // one that only looks the same is told
    QCOMPARE(findings(1), QStringList());
    show(tools, {u"read"_s});
    QCOMPARE(findings(0), QStringList{u"The server “another” has a tool of the same name."_s});
}

void TestToolListModel::u07_doesNotWarnOfNamesThatDiffer()
{
    show({tool(u"get_item"_s), tool(u"get_items"_s), tool(u"set_item"_s), tool(u"get-item"_s), tool(u"получить"_s),
          tool(u"取得"_s), tool(u"tool_2"_s), tool(u"tool_3"_s)});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(findings(row), QStringList());
    }
}

void TestToolListModel::u05_findsHiddenCharacters_data()
{
    QTest::addColumn<Tool>("given");
    QTest::newRow("name") << tool(u"a\u2060b"_s);
    QTest::newRow("title") << tool(u"a"_s, {}, u"A\u202eB"_s);
    QTest::newRow("description") << tool(u"a"_s, u"Ignore\U000E0041 this."_s);
    const auto raw = [](const QByteArray &entry) {
        Tool given = tool(u"a"_s);
        given.raw = entry;
        return given;
    };
    QTest::newRow("a property's description")
        << raw(R"({"name":"a","inputSchema":{"properties":{"p":{"description":"x\u202Ey"}}}})");
    QTest::newRow("a choice") << raw("{\"name\":\"a\",\"inputSchema\":{\"enum\":[\"x\xe2\x80\x8b\"]}}");
    QTest::newRow("_meta") << raw("{\"name\":\"a\",\"_meta\":{\"k\":\"\xf3\xa0\x81\x81\"}}");
}

void TestToolListModel::u05_findsHiddenCharacters()
{
    QFETCH(Tool, given);
    m_model->setTools(listOf({given, tool(u"plain"_s, u"Two lines.\nAnd\ta tab."_s)}));
    QCOMPARE(findings(0).size(), 1);
    QCOMPARE(findings(1).size(), 0);
    QCOMPARE(m_model->index(0).data(ToolRole::Name).toString(), given.name); // as sent: it is what is called
    QVERIFY(m_model->index(0).data().toString() == given.name || given.name.contains(u'\u2060'));
}

void TestToolListModel::showsOnlyWhatTheServerClaims_data()
{
    using Hint = std::optional<bool>;
    QTest::addColumn<ToolAnnotations>("hints");
    QTest::addColumn<QStringList>("badges");
    const auto hints = [](Hint readOnly, Hint destructive, Hint idempotent, Hint openWorld) {
        return ToolAnnotations{{}, readOnly, destructive, idempotent, openWorld};
    };
    QTest::newRow("silence") << hints({}, {}, {}, {}) << QStringList();
    QTest::newRow("read") << hints(true, {}, {}, {}) << QStringList{u"read"_s};
    QTest::newRow("read beats destroys") << hints(true, true, {}, {}) << QStringList{u"read"_s};
    QTest::newRow("read, open") << hints(true, {}, {}, true) << QStringList{u"read"_s, u"open world"_s};
    QTest::newRow("writes") << hints(false, {}, {}, {}) << QStringList{u"writes"_s};
    QTest::newRow("only adds") << hints({}, false, {}, false) << QStringList{u"writes"_s};
    QTest::newRow("destroys") << hints({}, true, {}, {}) << QStringList{u"destroys"_s};
    QTest::newRow("repeatable") << hints(false, false, true, {}) << QStringList{u"writes"_s, u"repeatable"_s};
    QTest::newRow("open") << hints({}, {}, {}, true) << QStringList{u"open world"_s};
}

void TestToolListModel::showsOnlyWhatTheServerClaims()
{
    QFETCH(ToolAnnotations, hints);
    QFETCH(QStringList, badges);
    Tool given = tool(u"t"_s);
    given.annotations = hints;
    m_model->setTools(listOf({given}));
    QCOMPARE(m_model->index(0).data(ToolRole::Badges).toStringList(), badges);
    const QString spoken = m_model->index(0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, (QStringList{u"t"_s} + badges).join(u", "_s));
}

void TestToolListModel::putsFavouritesInFront()
{
    m_model->setTools(listOf({tool(u"a"_s), tool(u"b"_s), tool(u"c"_s)}));
    m_model->setFavourites({u"c"_s, u"gone"_s});
    QCOMPARE(texts(), QStringList({u"Favourites"_s, u"c"_s, u"Others"_s, u"a"_s, u"b"_s}));
    QCOMPARE(m_model->rowOf(u"c"_s), 1);
    QCOMPARE(m_model->firstTool(), 1);
    QVERIFY(!m_model->toolAt(0));
    QVERIFY(m_model->index(0).data(ToolRole::IsGroup).toBool());
    QVERIFY(m_model->index(1).data(ToolRole::IsFavourite).toBool());
    m_model->setFilter(u"a"_s);
    QCOMPARE(texts(), QStringList{u"a"_s}); // no head over all there is
    QCOMPARE(m_model->hidden(), 2);
    m_model->setFilter({});
    m_model->setFavourites({});
    QCOMPARE(texts(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestToolListModel::groupsByPrefixAndFoldsGroups()
{
    m_model->setTools(listOf(
        {tool(u"get_a"_s), tool(u"lone_b"_s), tool(u"list_c"_s), tool(u"get_d"_s), tool(u"e"_s), tool(u"list_f"_s)}));
    m_model->setGrouped(true);
    QCOMPARE(texts(), QStringList({u"get_"_s, u"get_a"_s, u"get_d"_s, u"list_"_s, u"list_c"_s, u"list_f"_s, u"Others"_s,
                                   u"lone_b"_s, u"e"_s}));
    QCOMPARE(m_model->index(0).data(ToolRole::GroupSize).toInt(), 2);
    m_model->toggleGroup(1); // a tool: nothing happens
    m_model->toggleGroup(0);
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(m_model->rowOf(u"get_a"_s), -1);
    QVERIFY(m_model->toolNamed(u"get_a"_s));
    QCOMPARE(m_model->hidden(), 0); // folded away is not filtered out
    QVERIFY(!m_model->index(0).data(ToolRole::IsExpanded).toBool());
    m_model->setTools(listOf({tool(u"get_a"_s), tool(u"get_b"_s)}));
    QCOMPARE(texts(), QStringList{u"get_"_s}); // stays folded when the list is another
    m_model->toggleGroup(0);
    QCOMPARE(m_model->rowOf(u"get_a"_s), 1);
}

void TestToolListModel::findsThePrefixOfAName_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("get_item") << u"get_"_s;
    QTest::newRow("a.b_c") << u"a."_s;
    QTest::newRow("plain") << QString();
    QTest::newRow("_private") << QString();
    QTest::newRow("_private_x") << u"_private_"_s;
    QTest::newRow("ends_") << QString();
    QTest::newRow("") << QString();
    QTest::newRow("git/log") << u"git/"_s;
}

void TestToolListModel::findsThePrefixOfAName()
{
    QFETCH(const QString, prefix);
    QCOMPARE(ToolListModel::prefixOf(QString::fromLatin1(QTest::currentDataTag())).toString(), prefix);
}

void TestToolListModel::saysWhatSomeClientsWouldRefuse()
{
    Tool plain = tool(u"plain"_s);
    m_model->setTools(listOf({plain, tool(u"with.dot"_s)}));
    QVERIFY(m_model->index(0).data(ToolRole::Portability).toStringList().isEmpty());
    QCOMPARE(m_model->index(1).data(ToolRole::Portability).toStringList().size(), 1);
    QVERIFY(m_model->portabilityOf(plain).isEmpty()); // one that is in no list
    QVERIFY(m_model->index(1).data(Qt::AccessibleTextRole).toString().contains(u"portability"_s));
}

void TestToolListModel::holdsManyToolsQuickly()
{
    m_tester.reset(); // it looks at every row
    QList<Tool> many;
    for (int i = 0; i < 20000; ++i) {
        many.append(tool(u"tool_"_s + QString::number(i), u"One of many."_s));
    }
    const ToolListPtr list = listOf(many);
    OwnTimer timer;
    timer.start();
    m_model->setTools(list);
    m_model->setFilter(u"many"_s);
    m_model->setGrouped(true);
    m_model->setFavourites({u"tool_7"_s});
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_model->rowCount(), 20002);
}

QTEST_GUILESS_MAIN(TestToolListModel)
#include "tst_toollistmodel.moc"
