// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/serverdialogs.h"

#include "ui/models/enginelink.h"
#include "ui/servers/pastedialog.h"
#include "ui/servers/removequestion.h"
#include "ui/servers/serverdialog.h"

namespace Signalbox {

ServerDialogs::ServerDialogs(EngineLink &link, SecretPlacing *secrets, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_secrets(secrets)
    , m_window(window)
{
}

void ServerDialogs::add()
{
    open(new ServerDialog(m_link, ServerDialog::Purpose::Add, {}, m_window));
}

void ServerDialogs::edit(const QString &id, bool clone)
{
    const ServerStatus *status = m_link.server(id);
    if (!status) {
        return;
    }
    const auto purpose = clone ? ServerDialog::Purpose::Clone : ServerDialog::Purpose::Edit;
    open(new ServerDialog(m_link, purpose, status->entry, m_window));
}

void ServerDialogs::open(ServerDialog *dialog)
{
    dialog->setPlacing(m_secrets);
    connect(dialog, &ServerDialog::saved, this, &ServerDialogs::saved);
    dialog->open();
}

void ServerDialogs::remove(const QString &id)
{
    const ServerStatus *status = m_link.server(id);
    if (!status) {
        return;
    }
    auto *question = new RemoveQuestion(status->entry, m_window);
    connect(question, &QDialog::accepted, this, [this, id] {
        emit aboutToRemove(id);
        m_link.removeServer(id, this, [this](const Result<> &removed) {
            if (!removed) {
                emit failed(removed.error());
            }
        });
    });
    question->open();
}

void ServerDialogs::paste(const QString &text)
{
    auto *dialog = new PasteDialog(m_link, text, m_window);
    connect(dialog, &PasteDialog::added, this, [this](const QStringList &ids) {
        if (!ids.isEmpty()) {
            emit saved(ids.first());
        }
    });
    dialog->open();
}

} // namespace Signalbox
