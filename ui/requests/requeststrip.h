// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inputbroker.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace Signalbox {

class InputDesk;
class RequestEditor;

/// What one call of the person's asks of the person, in place; hidden while it asks nothing.
class RequestStrip : public QWidget
{
    Q_OBJECT
public:
    explicit RequestStrip(InputDesk *desk, QWidget *parent = nullptr); ///< null: nothing ever waits

    /// Of a tool's call that the window made.
    void setCall(const QString &server, const QString &tool);

signals:
    void asked(); ///< another request is shown

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFirst();

    InputDesk *m_desk;
    QString m_server;
    InputOrigin m_origin;
    QPointer<RequestEditor> m_editor;
};

} // namespace Signalbox
