// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/launchquestions.h"

#include "ui/models/enginelink.h"
#include "ui/models/launch/launchasking.h"
#include "ui/servers/launchdialog.h"
#include "ui/servers/valuefields.h"

#include <utility>

namespace Signalbox {

LaunchQuestions::LaunchQuestions(EngineLink &link, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_window(window)
{
    connect(&link, &EngineLink::serverChanged, this, &LaunchQuestions::look);
}

LaunchQuestions::~LaunchQuestions() = default;

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
        m_typed.reset();
        return askNext();
    }
    m_isAsking = true;
    askLaunch(m_link, status->entry, this, [this, id](const Result<LaunchQuestion> &question) {
        m_isAsking = false;
        if (!question) {
            m_typed.reset();
            m_link.settleLaunch(id, ServerStanding::Failed); // which says what is wrong
            return askNext();
        }
        show(*question);
    });
}

void LaunchQuestions::show(const LaunchQuestion &question)
{
    m_dialog = new LaunchDialog(m_link, question, m_window);
    if (const std::unique_ptr<ValueFields> typed = std::move(m_typed)) {
        m_dialog->takeValues(*typed);
    }
    connect(m_dialog, &LaunchDialog::mended, this, [this, question] { askAnew(question); });
    connect(m_dialog, &LaunchDialog::agreed, &m_link, &EngineLink::connectServer);
    connect(m_dialog, &QDialog::rejected, &m_link,
            [link = &m_link, id = question.entry.id] { link->settleLaunch(id, ServerStanding::Declined); });
    connect(m_dialog, &QObject::destroyed, this, &LaunchQuestions::askNext, Qt::QueuedConnection);
    m_dialog->open();
}

void LaunchQuestions::askAnew(const LaunchQuestion &question)
{
    m_waiting.prepend(question.entry.id);
    m_typed = std::make_unique<ValueFields>(question);
    m_typed->take(m_dialog->values());
}

} // namespace Signalbox
