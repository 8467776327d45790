// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a server's page is arranged, and what of it can be gone back to.
#include "ui/explore/promptlistpane.h"
#include "ui/explore/promptspane.h"
#include "ui/explore/resourcespane.h"
#include "ui/explore/serverview.h"
#include "ui/explore/toollistpane.h"
#include "ui/explore/toolspane.h"
#include "ui/models/enginelink.h"
#include "ui/widgets/splittabs.h"
#include "ui/widgets/toolbutton.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestShownAddress = 2000; // that is remembered

bool isTyping(const QWidget *pane)
{
    const auto *edit = qobject_cast<const QLineEdit *>(pane->window()->focusWidget());
    return edit && pane->isAncestorOf(edit);
}

template<typename List>
bool isListed(const List &all, const QString &name)
{
    return std::ranges::any_of(all, [&](const auto &one) { return one.name == name; });
}

template<typename List>
bool isFirst(const List &all, const QString &name)
{
    return !all.isEmpty() && all.constFirst().name == name;
}

} // namespace

QString ServerView::toolName() const
{
    const ToolsPane *tools = m_tools.known();
    const Tool *tool = tools ? tools->findChild<ToolListPane *>()->currentTool() : nullptr;
    return tool ? tool->name : m_wantedTool;
}

QString ServerView::promptName() const
{
    const PromptsPane *prompts = m_prompts.known();
    const Prompt *prompt = prompts ? prompts->findChild<PromptListPane *>()->currentPrompt() : nullptr;
    return prompt ? prompt->name : m_wantedPrompt;
}

ServerSpot ServerView::spot() const
{
    ServerSpot spot{.server = m_id, .pane = m_tabs->keyOf(m_tabs->current()), .subject = {}};
    if (shows(m_tools.page())) {
        spot.subject = toolName();
    } else if (shows(m_prompts.page())) {
        spot.subject = promptName();
    } else if (shows(m_resources.page())) {
        spot.subject = m_resources->address();
        spot.isSettled = m_resources->wasRead() || !isTyping(m_resources.page());
    }
    return spot;
}

bool ServerView::has(const ServerSpot &spot) const
{
    const QWidget *pane = m_tabs->page(spot.pane);
    if (!pane || !m_tabs->isOffered(pane)) {
        return false;
    }
    if (pane == m_tools.page() && m_link.tools(m_id) && !spot.subject.isEmpty()) {
        return isListed(m_link.tools(m_id)->tools, spot.subject);
    }
    if (pane == m_prompts.page() && m_link.prompts(m_id) && !spot.subject.isEmpty()) {
        return isListed(m_link.prompts(m_id)->prompts, spot.subject);
    }
    return true;
}

void ServerView::turnTo(const ServerSpot &spot)
{
    QWidget *pane = m_tabs->page(spot.pane);
    if (!pane) {
        return;
    }
    turnTo(pane);
    if (spot.subject.isEmpty()) {
        return;
    }
    if (pane == m_tools.page() && spot.subject != toolName()) {
        m_wantedTool = spot.subject;
    } else if (pane == m_prompts.page() && spot.subject != promptName()) {
        m_wantedPrompt = spot.subject;
    } else if (pane == m_resources.page() && spot.subject != m_resources->address()) {
        m_resources->openAddress(spot.subject);
    }
    chooseWanted();
}

/// By the lists themselves, so that the focus stays where it is. A pane that is not there yet asks for it once it is.
void ServerView::chooseWanted()
{
    if (!m_wantedTool.isEmpty() && m_link.tools(m_id) && m_tools.known()) {
        m_tools->findChild<ToolListPane *>()->chooseTool(std::exchange(m_wantedTool, {}));
    }
    if (!m_wantedPrompt.isEmpty() && m_link.prompts(m_id) && m_prompts.known()) {
        m_prompts->choose(std::exchange(m_wantedPrompt, {}));
    }
}

ServerLayout ServerView::layout() const
{
    ServerLayout layout;
    layout.panes = m_tabs->plan();
    if (layout.panes.front == u"overview" || layout.panes.front == u"tools") {
        layout.panes.front.clear(); // what is shown of itself
    }
    const ToolListPtr tools = m_link.tools(m_id);
    const PromptListPtr prompts = m_link.prompts(m_id);
    layout.tool = tools && isFirst(tools->tools, toolName()) ? QString() : toolName(); // chosen of themselves
    layout.prompt = prompts && isFirst(prompts->prompts, promptName()) ? QString() : promptName();
    if (m_resources.known() && m_resources->wasRead() && m_resources->address().size() <= kLongestShownAddress) {
        layout.resource = m_resources->address();
    }
    layout.splitters = m_splitters;
    return layout;
}

void ServerView::setLayout(const ServerLayout &layout)
{
    m_splitters = layout.splitters;
    restoreSplitters(this);
    m_wantedTool = layout.tool;
    m_wantedPrompt = layout.prompt;
    if (!layout.resource.isEmpty()) {
        m_resources->openAddress(layout.resource);
    }
    m_tabs->arrange(layout.panes);
    chooseWanted();
}

void ServerView::restoreSplitters(const QWidget *pane)
{
    for (const auto &[name, state] : m_splitters.asKeyValueRange()) {
        if (auto *splitter = pane->findChild<QSplitter *>(name)) {
            splitter->restoreState(state);
        }
    }
}

/// The sizes in the panes are those of this server; what was set last for any is what another one begins with.
void ServerView::keepSplitters(const QWidget *pane)
{
    restoreSplitters(pane);
    for (QSplitter *splitter : pane->findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty()) {
            connect(splitter, &QObject::objectNameChanged, this, [this, splitter](const QString &name) {
                if (const QByteArray state = m_splitters.value(name); !state.isEmpty()) {
                    splitter->restoreState(state);
                }
            });
            connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] {
                m_splitters.insert(splitter->objectName(), splitter->saveState());
                emit layoutChanged();
            });
        }
    }
}

void ServerView::setTabMenu(QMenu *menu)
{
    m_tabs->setCorner([menu] {
        auto *button = new ToolButton(u"split"_s, tr("Where this view stands"));
        button->setObjectName(u"server:place"_s);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
        return button;
    });
    connect(m_tabs, &SplitTabs::menuRequested, menu, [menu](QWidget *, const QPoint &place) { menu->popup(place); });
}

} // namespace Signalbox
