// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Servers page: which tabs it has, and where what they ask for is done.
#include "ui/manage/serverspage.h"
#include "ui/window/mainwindow.h"

namespace Signalbox {

void MainWindow::buildServersPage()
{
    m_manage = new ServersPage(this);
    connect(m_manage, &ServersPage::addRequested, this, [this] { run(CommandId::AddServer); });
    connect(m_manage, &ServersPage::pasteRequested, this, [this] { run(CommandId::PasteServer); });
    connect(m_manage, &ServersPage::currentTabChanged, this, &MainWindow::updateState);
}

} // namespace Signalbox
