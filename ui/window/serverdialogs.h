// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/form/unfinishedforms.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Signalbox {

class EngineLink;
class PasteDialog;
class SecretPlacing;
class ServerDialog;
struct ServerEntry;

/// The dialogs by which servers come to the list, change, and leave it.
class ServerDialogs : public QObject
{
    Q_OBJECT
public:
    /// `secrets`: where they are kept can be chosen then; may be null.
    ServerDialogs(EngineLink &link, SecretPlacing *secrets, QWidget *window);

    void add();
    void addFrom(const ServerEntry &entry); ///< as it was proposed; its name gets a number if it is taken
    /// What it means is shown before it is kept. An empty text brings back what was left without being added.
    void paste(const QString &text);
    void edit(const QString &id, bool clone);
    void mend(const QString &id);   ///< edits it; of a program that failed with the cursor in its field
    void remove(const QString &id); ///< after asking

signals:
    void saved(const QString &id);      ///< added or changed
    void connecting(const QString &id); ///< saved, and is to be connected
    void aboutToRemove(const QString &id);
    void bundleWanted(const QString &path); ///< what was pasted is one
    void failed(const Signalbox::Error &error);

private:
    void open(ServerDialog *dialog);
    void keepDraft();

    EngineLink &m_link;
    SecretPlacing *m_secrets;
    QWidget *m_window;
    UnfinishedForms m_unfinished;
    QPointer<PasteDialog> m_paste;
    QString m_draft; // of m_paste; may hold secrets: never written
};

} // namespace Signalbox
