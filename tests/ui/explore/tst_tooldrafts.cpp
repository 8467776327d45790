// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/explore/callpane.h"
#include "ui/explore/toollistpane.h"
#include "ui/explore/toolspane.h"
#include "ui/form/formview.h"
#include "ui/models/draftstore.h"
#include "ui/models/form/formmodel.h"
#include "ui/state/uistate.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// What is typed for a tool stays, however it is left, and can be undone.
class TestToolDrafts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keepsMetaThatIsNotWholeYet();
    void saysThatALargeDraftIsNotKeptForLong();
    void whatIsPutIntoTheFormCanBeUndone();
    void lookingAtAToolIsNoChange();

private:
    void choose(const QString &name) const { m_pane->findChild<ToolListPane *>()->selectTool(name); }
    CodeField *meta() const { return m_pane->findChild<CodeField *>(u"call:meta"_s); }
    CodeField *text() const { return m_pane->findChild<CodeField *>(u"arguments"_s); }
    FormModel *model() const { return m_pane->findChild<FormView *>(u"call:form"_s)->model(); }
    QString note() const { return m_pane->findChild<PlainLabel *>(u"call:note"_s)->rawText(); }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ToolsPane> m_pane;
    ServerFolder m_folder;
};

void TestToolDrafts::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_drafts = std::make_unique<DraftStore>(m_engine->folder() + u"/drafts.json"_s);
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/ui.ini"_s);
    const QByteArray schema = R"("inputSchema":{"type":"object","properties":{"text":{"type":"string"}}}})";
    m_folder.setTools({R"({"name":"first",)" + schema, R"({"name":"second",)" + schema});
    const QString id = m_engine->add(m_folder.entry(u"folder"_s));
    QVERIFY(m_engine->connectTo(id));
    m_pane = std::make_unique<ToolsPane>(*m_engine->link, *m_drafts, *m_state, id);
    m_pane->resize(1200, 700);
    m_pane->show();
    choose(u"first"_s);
    QVERIFY(model());
}

void TestToolDrafts::cleanup()
{
    m_pane.reset();
    m_state.reset();
    m_drafts.reset();
    m_engine.reset();
}

void TestToolDrafts::keepsMetaThatIsNotWholeYet()
{
    meta()->setPlainText(u"{\"trace\": \"half"_s);
    choose(u"second"_s);
    QCOMPARE(meta()->toPlainText(), QString());
    choose(u"first"_s);
    QCOMPARE(meta()->toPlainText(), u"{\"trace\": \"half"_s);
    meta()->setPlainText(u"{\"trace\": \"whole\"}"_s);
    choose(u"second"_s);
    choose(u"first"_s);
    QVERIFY(meta()->toPlainText().contains(u"whole"_s));
}

void TestToolDrafts::saysThatALargeDraftIsNotKeptForLong()
{
    const std::string large(DraftStore::kLargest + 1, 'x');
    QCOMPARE(note(), QString());
    model()->setValueAt(u"/more"_s, Json(large)); // no field shows it: laying it out takes long
    QVERIFY2(note().startsWith(u"More than 262 kB"_s), qPrintable(note()));
    choose(u"second"_s);
    QCOMPARE(note(), QString());
    choose(u"first"_s);
    QVERIFY(!note().isEmpty());
    QCOMPARE(model()->valueAt(u"/more"_s)->as_string_view().size(), large.size());
    model()->setValueAt(u"/more"_s, Json("short"));
    QCOMPARE(note(), QString());
}

void TestToolDrafts::whatIsPutIntoTheFormCanBeUndone()
{
    model()->setFieldText(*model()->fieldAt(u"/text"_s), u"/text"_s, u"mine"_s);
    m_pane->openCall(u"first"_s, R"({"text":"of a kept call"})");
    QCOMPARE(model()->compactArguments(), R"({"text":"of a kept call"})");
    model()->undo();
    QCOMPARE(model()->compactArguments(), R"({"text":"mine"})");
    m_pane->openCall(u"second"_s, R"({"text":"of another"})");
    QVERIFY(model()->canUndo());
    m_pane->openCall(u"second"_s, {}); // a call without arguments
    QCOMPARE(model()->compactArguments(), "{}");
}

void TestToolDrafts::lookingAtAToolIsNoChange()
{
    QVERIFY(!model()->canUndo());
    choose(u"second"_s);
    QVERIFY(!model()->canUndo());
}

QTEST_MAIN(TestToolDrafts)
#include "tst_tooldrafts.moc"
