// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/serverdialogs.h"

#include "core/catalog/paste/pastebundle.h"
#include "ui/models/enginelink.h"
#include "ui/servers/launchquestions.h"
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
    new LaunchQuestions(link, window);
}

void ServerDialogs::add()
{
    open(new ServerDialog(m_link, ServerDialog::Purpose::Add, {}, m_window));
}

void ServerDialogs::addFrom(const ServerEntry &entry)
{
    ServerEntry proposed = entry;
    for (int number = 2; m_link.serverByName(proposed.name); ++number) {
        proposed.name = QStringLiteral("%1-%2").arg(entry.name).arg(number);
    }
    open(new ServerDialog(m_link, ServerDialog::Purpose::Add, proposed, m_window));
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

void ServerDialogs::mend(const QString &id)
{
    const ServerStatus *status = m_link.server(id);
    if (!status) {
        return;
    }
    auto *dialog = new ServerDialog(m_link, ServerDialog::Purpose::Edit, status->entry, m_window);
    if (status->state == ServerStatus::State::Failed && status->entry.transport == ServerEntry::Transport::Stdio) {
        dialog->focusProgram();
    }
    open(dialog);
}

void ServerDialogs::open(ServerDialog *dialog)
{
    dialog->setPlacing(m_secrets);
    dialog->setUnfinished(&m_unfinished);
    connect(dialog, &ServerDialog::saved, this, &ServerDialogs::saved);
    connect(dialog, &ServerDialog::connecting, this, &ServerDialogs::connecting);
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
    if (const std::optional<PastedBundle> bundle = bundleIn(text); bundle && !bundle->path.isEmpty()) {
        emit bundleWanted(bundle->path);
        return;
    }
    if (m_paste) { // another text came while it is open: it is looked at instead
        keepDraft();
        m_paste->disconnect(this);
        m_paste->close();
    }
    m_paste = new PasteDialog(m_link, text.trimmed().isEmpty() ? m_draft : text, m_window);
    connect(m_paste, &PasteDialog::added, this, [this](const QStringList &ids) {
        m_draft.clear();
        if (!ids.isEmpty()) {
            emit saved(ids.first());
        }
    });
    connect(m_paste, &PasteDialog::connecting, this, &ServerDialogs::connecting);
    connect(m_paste, &QDialog::rejected, this, &ServerDialogs::keepDraft);
    connect(m_paste, &PasteDialog::bundleWanted, this, &ServerDialogs::bundleWanted);
    m_paste->open();
}

void ServerDialogs::keepDraft()
{
    m_draft = m_paste->text();
}

} // namespace Signalbox
