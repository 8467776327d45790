// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"

#include <QSet>
#include <QTimer>

namespace Signalbox {

/// resources/subscribe and subscriptions/listen: prints each event as one line, until the time is over or the program
/// is interrupted.
class WatchOperation : public Operation
{
    Q_OBJECT
public:
    explicit WatchOperation(const OperationContext &context);
    void start() override;

private:
    void watchSession();
    [[nodiscard]] bool checkListen();
    void handleSubscribed(const QString &uri);
    void handleRefused(const QString &uri, const Error &error);
    void print(const char *event, const QByteArray &member, const QString &about);

    QTimer m_timer;
    QSet<QString> m_told; ///< subscriptions
    bool m_isListen = false;
};

} // namespace Signalbox
