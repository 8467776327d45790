// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/enginefixture.h"
#include "ui/explore/callpane.h"
#include "ui/explore/toollistpane.h"
#include "ui/explore/toolspane.h"
#include "ui/models/draftstore.h"
#include "ui/state/uistate.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

namespace Signalbox {

using namespace Qt::StringLiterals;

inline QByteArray toolEntry(const QByteArray &name, const QByteArray &property = "text",
                            const QByteArray &description = {})
{
    return "{\"name\":\"" + name + "\",\"description\":\"" + description
           + "\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"" + property + "\":{\"type\":\"string\"}}}}";
}

/// The tools of one server, over a real engine.
class ToolsPaneFixture : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

protected:
    using State = ServerStatus::State;

    void open(const QString &id)
    {
        m_pane.reset();
        m_pane = std::make_unique<ToolsPane>(*m_engine->link, *m_drafts, *m_state, id);
        m_pane->resize(1200, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    QString openFake(const QStringList &flags = {})
    {
        const QString id = m_engine->addConnected(u"fake"_s, flags);
        open(id);
        return id;
    }
    QString openFolder(const QByteArrayList &tools)
    {
        m_folder.setTools(tools);
        m_folder.setResult(u"tools.call"_s, "{\"content\":[{\"type\":\"text\",\"text\":\"Answered.\"}]}");
        const QString id = m_engine->add(m_folder.entry(u"folder"_s));
        m_engine->connectTo(id);
        open(id);
        return id;
    }
    QListView *list() const { return m_pane->findChild<QListView *>(u"tools:list"_s); }
    QLineEdit *filter() const { return m_pane->findChild<QLineEdit *>(u"tools:filter"_s); }
    QPushButton *button(const QString &name) const { return m_pane->findChild<QPushButton *>(u"call:"_s + name); }
    QWidget *field(const QString &pointer) const { return m_pane->findChild<QWidget *>(u"field:"_s + pointer); }
    QString typed(const QString &pointer) const
    {
        const QWidget *input = field(pointer);
        const auto *lines = qobject_cast<const QPlainTextEdit *>(input);
        const auto *line = qobject_cast<const QLineEdit *>(input);
        return lines ? lines->toPlainText() : line ? line->text() : QString();
    }
    QString state() const { return m_pane->findChild<QLabel *>(u"result:state"_s)->text(); }
    QString faults() const { return m_pane->findChild<QLabel *>(u"call:faults"_s)->text(); }
    CallPane *callPane() const { return m_pane->findChild<CallPane *>(); }
    QString shownTool() const { return callPane()->hasTool() ? callPane()->tool().name : QString(); }
    void choose(const QString &name) const { m_pane->findChild<ToolListPane *>()->selectTool(name); }
    bool shows(const QString &text) const
    {
        const QList<QPlainTextEdit *> views =
            m_pane->findChild<QWidget *>(u"contentView"_s)->findChildren<QPlainTextEdit *>();
        return std::ranges::any_of(
            views, [&](const QPlainTextEdit *view) { return view->isVisible() && view->toPlainText().contains(text); });
    }
    QAction *action(const QString &menuName, const QString &text) const
    {
        auto *menu = m_pane->findChild<QMenu *>(menuName);
        emit menu->aboutToShow();
        QList<QAction *> actions = menu->actions();
        for (qsizetype i = 0; i < actions.size(); ++i) { // of its submenus too
            if (actions.at(i)->text().startsWith(text)) {
                return actions.at(i);
            }
            if (actions.at(i)->menu()) {
                actions += actions.at(i)->menu()->actions();
            }
        }
        return nullptr;
    }
    QString kept() const { return m_pane->findChild<QPushButton *>(u"call:kept"_s)->text(); }
    QTabBar *tabs() const { return m_pane->findChild<QTabBar *>(u"result:calls"_s); }
    void type(const QString &pointer, const QString &text) const
    {
        QTRY_VERIFY(field(pointer));
        field(pointer)->setFocus();
        QTest::keyClicks(field(pointer), text);
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ToolsPane> m_pane;
    ServerFolder m_folder;
};

} // namespace Signalbox
