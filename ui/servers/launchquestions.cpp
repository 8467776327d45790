// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/launchquestions.h"

#include "ui/models/enginelink.h"
#include "ui/models/launch/launchasking.h"
#include "ui/servers/launchdialog.h"

namespace Signalbox {

LaunchQuestions::LaunchQuestions(EngineLink &link, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_window(window)
{
    connect(&link, &EngineLink::serverChanged, this, &LaunchQuestions::look);
}

void LaunchQuestions::look(const QString &id)
{
    const ServerStatus *status = m_link.server(id);
    if (!status || m_link.standing(*status) != ServerStanding::Waiting) {
        return;
    }
    if (m_seen.value(id, -1) == status->sinceWallNs) {
        return; // something else about it changed
    }
    m_seen.insert(id, status->sinceWallNs);
    if (!m_waiting.contains(id)) {
        m_waiting.append(id);
    }
    askNext();
}

void LaunchQuestions::askNext()
{
    if (!m_waiting.isEmpty() && !m_dialog && !m_isAsking) {
        ask(m_waiting.takeFirst());
    }
}

void LaunchQuestions::ask(const QString &id)
{
    const ServerStatus *status = m_link.server(id);
    if (!status) { // it left the list meanwhile
        return askNext();
    }
    m_isAsking = true;
    askLaunch(m_link, status->entry, this, [this, id](const Result<LaunchQuestion> &question) {
        m_isAsking = false;
        if (!question) {
            m_link.settleLaunch(id, ServerStanding::Failed); // which says what is wrong
            return askNext();
        }
        m_dialog = new LaunchDialog(m_link, *question, m_window);
        connect(m_dialog, &LaunchDialog::mended, this, [this](const QString &changed) { m_waiting.prepend(changed); });
        connect(m_dialog, &LaunchDialog::agreed, &m_link, &EngineLink::connectServer);
        connect(m_dialog, &QDialog::rejected, &m_link,
                [link = &m_link, id] { link->settleLaunch(id, ServerStanding::Declined); });
        connect(m_dialog, &QObject::destroyed, this, &LaunchQuestions::askNext, Qt::QueuedConnection);
        m_dialog->open();
    });
}

} // namespace Signalbox
