// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace Signalbox {

/// The wheel changes the value of a combo box, spin box, date field or slider only after the person has gone to it by a
/// click or a key; else what is around it scrolls. For all of the application, while it lives; scroll bars are as ever.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    explicit WheelGuard(QObject *parent = nullptr); ///< watches the application from now on

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_chosen; ///< the field gone to last
};

} // namespace Signalbox
