// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The focus among the panes, and finding: in the pane that has it, and everywhere.
#include "ui/explore/explorepage.h"
#include "ui/journal/journalview.h"
#include "ui/manage/serverspage.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginelink.h"
#include "ui/models/palette/paletteitem.h"
#include "ui/models/search/searchmodel.h"
#include "ui/monitor/monitorpage.h"
#include "ui/policy/asksheet.h"
#include "ui/policy/policypage.h"
#include "ui/servers/serverspane.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/findable.h"
#include "ui/widgets/panefind.h"
#include "ui/widgets/tabfocus.h"
#include "ui/window/mainwindow.h"
#include "ui/window/searchdialog.h"

#include <QApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> panes{m_ask, m_servers};
    panes += m_manage->panes() + m_explore->panes() + m_monitor->panes() + m_policy->panes();
    panes += {m_settings, m_journal};
    const QWidget *active = QApplication::activeWindow() ? QApplication::activeWindow() : this;
    panes.removeIf([active](const QWidget *pane) { return pane->window() != active; });
    return panes;
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveTabFocus(this, next);
}

void MainWindow::findInPane()
{
    const QWidget *active = QApplication::activeWindow() ? QApplication::activeWindow() : this;
    startFindAt(active->focusWidget(), panes());
}

void MainWindow::searchEverywhere()
{
    if (!m_search) {
        m_search = new SearchDialog(
            new SearchModel(m_parts.link, [this] { return m_parts.drafts.calls().book().all(); }), this);
        connect(m_search, &SearchDialog::chosen, this, &MainWindow::lead);
    }
    m_search->bring();
}

/// To the place where something was found.
void MainWindow::lead(const SearchHit &hit)
{
    using Kind = SearchHit::Kind;
    const auto open = [&](PaletteItem::Kind kind) {
        openServer(hit.server);
        m_explore->open(PaletteItem::of(kind, hit.title, {}, hit.server, hit.name));
    };
    switch (hit.kind) {
    case Kind::Tool:
        return open(PaletteItem::Kind::Tool);
    case Kind::Prompt:
        return open(PaletteItem::Kind::Prompt);
    case Kind::Resource:
        return open(PaletteItem::Kind::Resource);
    case Kind::ResourceTemplate:
        return open(PaletteItem::Kind::ResourceTemplate);
    case Kind::Instructions:
        openServer(hit.server);
        return m_explore->turnTo({.server = hit.server, .pane = u"overview"_s, .subject = {}});
    case Kind::Console:
        openServer(hit.server);
        return m_explore->showConsoleLine(hit.server, hit.name, hit.sequence);
    case Kind::KeptCall:
        if (const KeptCall *call = m_parts.drafts.calls().book().find(hit.name)) {
            openServer(hit.server);
            m_explore->openCall(hit.server, call->tool, call->arguments);
        }
        return;
    case Kind::Log:
    case Kind::Message:
        return showInJournal(hit.sequence);
    }
}

} // namespace Signalbox
