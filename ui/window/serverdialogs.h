// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

class QWidget;

namespace Signalbox {

class EngineLink;
class SecretPlacing;
class ServerDialog;

/// The dialogs by which servers come to the list, change, and leave it.
class ServerDialogs : public QObject
{
    Q_OBJECT
public:
    /// `secrets`: where they are kept can be chosen then; may be null.
    ServerDialogs(EngineLink &link, SecretPlacing *secrets, QWidget *window);

    void add();
    void paste(const QString &text); ///< what it means is shown before it is kept
    void edit(const QString &id, bool clone);
    void remove(const QString &id); ///< after asking

signals:
    void saved(const QString &id); ///< added or changed
    void aboutToRemove(const QString &id);
    void failed(const Signalbox::Error &error);

private:
    void open(ServerDialog *dialog);

    EngineLink &m_link;
    SecretPlacing *m_secrets;
    QWidget *m_window;
};

} // namespace Signalbox
