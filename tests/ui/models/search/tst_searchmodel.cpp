// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search/searchmodel.h"

#include "tests/ui/enginefixture.h"
#include "ui/models/search/consolesearch.h"
#include "ui/models/search/searchwords.h"

#include <QAbstractItemModelTester>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Kind = SearchHit::Kind;

class TestSearchModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void findsWordsInAnyOrderAndCase();
    void saysWhatStandsAroundTheWords();
    void findsInAllThatIsKnown();
    void findsMessagesAndLogLines();
    void findsConsoleLines();
    void namesComeBeforeDescriptions();
    void whatIsAskedLastCounts();
    void isBounded();
    void endsWhileItLooks();
    void u01_showsHostileTextLiterally();
    void u05_marksWhatDoesNotShowItself();

private:
    void look(const QString &typed)
    {
        m_model->look(typed);
        QTRY_VERIFY(!m_model->isLooking());
    }
    QList<SearchHit> hits(Kind kind) const
    {
        QList<SearchHit> hits;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->hitAt(row).kind == kind) {
                hits.append(m_model->hitAt(row));
            }
        }
        return hits;
    }
    QStringList titles(Kind kind) const
    {
        QStringList titles;
        for (const SearchHit &hit : hits(kind)) {
            titles.append(hit.title);
        }
        return titles;
    }

    std::unique_ptr<EngineFixture> m_engine;
    ServerFolder m_folder;
    QList<KeptCall> m_calls;
    std::unique_ptr<SearchModel> m_model;
};

void TestSearchModel::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_calls.clear();
    m_model = std::make_unique<SearchModel>(*m_engine->link, [this] { return m_calls; });
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestSearchModel::cleanup()
{
    m_model.reset();
    m_engine.reset();
}

void TestSearchModel::findsWordsInAnyOrderAndCase()
{
    const SearchWords words(u"  Delta alpha "_s);
    QVERIFY(words.areIn(u"ALPHA before delta"_s));
    QVERIFY(!words.areIn(u"alpha"_s));
    QVERIFY(SearchWords(u"  "_s).isEmpty());
}

void TestSearchModel::saysWhatStandsAroundTheWords()
{
    const SearchWords words(u"needle"_s);
    const QString long_(500, u'x');
    QCOMPARE(words.excerpt(u"a needle"_s), u"a needle"_s);
    const QString cut = words.excerpt(QString(long_ + u" needle "_s + long_));
    QVERIFY(cut.contains(u"needle"_s));
    QVERIFY(cut.startsWith(u'…') && cut.endsWith(u'…'));
    QVERIFY(cut.size() <= SearchWords::kLongest + 2);
    QCOMPARE(words.excerpt({}), QString());
}

void TestSearchModel::findsInAllThatIsKnown()
{
    m_folder.setTools({R"({"name":"first","description":"Turns the wheel.","inputSchema":{"type":"object"}})",
                       R"({"name":"second","inputSchema":{"type":"object"}})"});
    m_folder.setResult(u"initialize"_s,
                       R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"prompts":{},"resources":{}},
                           "instructions":"Mind the wheel.","serverInfo":{"name":"folderserver","version":"1"}})");
    m_folder.setResult(u"prompts.list"_s, R"({"prompts":[{"name":"wheel_prompt"}]})");
    m_folder.setResult(u"resources.list"_s, R"({"resources":[{"uri":"file:///wheel","name":"hub"}]})");
    m_folder.setResult(u"resources.templates.list"_s, R"({"resourceTemplates":[]})");
    const QString id = m_engine->add(m_folder.entry(u"folder"_s));
    QVERIFY(m_engine->connectTo(id));
    QTRY_VERIFY(m_engine->link->prompts(id) && m_engine->link->resources(id));
    KeptCall call;
    call.id = u"k1"_s;
    call.server = id;
    call.tool = u"second"_s;
    call.arguments = R"({"what":"a wheel"})";
    m_calls = {call};
    look(u"WHEEL"_s);
    QCOMPARE(titles(Kind::Tool), QStringList{u"first"_s});
    QVERIFY(hits(Kind::Tool).first().excerpt.contains(u"Turns the wheel."_s));
    QCOMPARE(hits(Kind::Tool).first().server, id);
    QCOMPARE(titles(Kind::Prompt), QStringList{u"wheel_prompt"_s});
    QCOMPARE(hits(Kind::Resource).value(0).name, u"file:///wheel"_s);
    QCOMPARE(hits(Kind::Instructions).size(), 1);
    QCOMPARE(hits(Kind::KeptCall).value(0).name, u"k1"_s);
    QCOMPARE(m_model->index(0).data(SearchRole::Server).toString(), u"folder"_s);
    look(u"wheel nothing"_s);
    QCOMPARE(hits(Kind::Tool).size(), 0);
    look({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestSearchModel::findsMessagesAndLogLines()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    const CallHandle *call = m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"a rare wording"})");
    QVERIFY(EngineFixture::ends(call));
    QVERIFY(!id.isEmpty());
    look(u"rare wording"_s);
    const QList<SearchHit> found = hits(Kind::Message);
    QCOMPARE(found.size(), 2); // what was asked, and the answer
    QVERIFY(found.first().sequence != found.last().sequence);
    QCOMPARE(found.first().server, u"fake"_s);
    QVERIFY(found.first().excerpt.contains(u"rare wording"_s));
    QCOMPARE(found.first().title, u"tools/call"_s);
}

void TestSearchModel::findsConsoleLines()
{
    const QByteArray console = "one line\nan ERROR here\nlast error";
    const SearchHits found = ConsoleSearch::find(console, SearchWords(u"error"_s), u"id"_s, u"name"_s, {});
    QCOMPARE(found.hits.size(), 2);
    QCOMPARE(found.hits.first().title, u"last error"_s); // the newest first
    QCOMPARE(found.hits.first().server, u"id"_s);
    QCOMPARE(found.hits.first().name, u"last error"_s);
    const SearchHits many =
        ConsoleSearch::find(QByteArray("error\n").repeated(200), SearchWords(u"error"_s), {}, {}, {});
    QCOMPARE(many.hits.size(), ConsoleSearch::kMost);
    QVERIFY(many.hasMore);
    QCOMPARE(many.hits.at(2).sequence, quint64(2)); // two newer ones say the same
}

void TestSearchModel::namesComeBeforeDescriptions()
{
    m_folder.setTools({R"({"name":"other","description":"has wheel in it","inputSchema":{"type":"object"}})",
                       R"({"name":"wheel","inputSchema":{"type":"object"}})"});
    const QString id = m_engine->add(m_folder.entry(u"folder"_s));
    QVERIFY(m_engine->connectTo(id));
    look(u"wheel"_s);
    QCOMPARE(titles(Kind::Tool), (QStringList{u"wheel"_s, u"other"_s}));
}

void TestSearchModel::whatIsAskedLastCounts()
{
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    m_model->look(u"echo"_s);
    m_model->look(u"sleep"_s);
    QTRY_VERIFY(!m_model->isLooking());
    QVERIFY(titles(Kind::Tool).contains(u"sleep"_s));
    QVERIFY(!titles(Kind::Tool).contains(u"echo"_s));
}

void TestSearchModel::isBounded()
{
    QVERIFY(!m_engine->addConnected(u"fake"_s, {u"--tools"_s, u"500"_s}).isEmpty());
    look(u"tool"_s);
    QCOMPARE(hits(Kind::Tool).size(), NameSearch::kMost);
    QVERIFY(m_model->hasMore());
}

void TestSearchModel::endsWhileItLooks()
{
    QVERIFY(!m_engine->addConnected(u"fake"_s, {u"--tools"_s, u"500"_s}).isEmpty());
    m_model->look(u"tool"_s);
    m_model.reset(); // nothing is touched any more
}

void TestSearchModel::u01_showsHostileTextLiterally()
{
    m_folder.setTools({R"({"name":"<b>bold</b>","description":"<img src='file:///etc/passwd'> wheel",
                           "inputSchema":{"type":"object"}})"});
    const QString id = m_engine->add(m_folder.entry(u"<i>folder</i>"_s));
    QVERIFY(m_engine->connectTo(id));
    look(u"wheel"_s);
    QCOMPARE(titles(Kind::Tool), QStringList{u"<b>bold</b>"_s});
    QCOMPARE(hits(Kind::Tool).first().serverName, u"<i>folder</i>"_s);
    QVERIFY(hits(Kind::Tool).first().excerpt.contains(u"<img"_s));
}

void TestSearchModel::u05_marksWhatDoesNotShowItself()
{
    m_folder.setTools(
        {R"({"name":"turn\u202eed","description":"a wheel\u200b here","inputSchema":{"type":"object"}})"});
    const QString id = m_engine->add(m_folder.entry(u"folder"_s));
    QVERIFY(m_engine->connectTo(id));
    look(u"wheel"_s);
    const SearchHit hit = hits(Kind::Tool).value(0);
    QVERIFY(hit.title.contains(u"‹U+202E›"_s));
    QVERIFY(!hit.excerpt.contains(QChar(0x200b)));
    QCOMPARE(hit.name, u"turn\u202eed"_s); // to go there, as the server says it
}

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
