// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/alertrule.h"

#include <QHash>
#include <QObject>

namespace Signalbox {

/// Says through the desktop (org.freedesktop.Notifications on the session bus) what the person asked to be told of.
/// An alert that ceases to hold takes the place of its notification. Without a bus, or a desktop that shows such
/// things, nothing happens; the window says it in any case.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    void tell(const AlertEvent &event);
    [[nodiscard]] qsizetype known() const { return m_shown.size(); } ///< that the desktop gave a number

private:
    void send(const QString &key, const QString &summary, const QString &body, bool urgent);

    QHash<QString, uint> m_shown; // by rule and server: the desktop's number
};

} // namespace Signalbox
