// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Signalbox {

/// Gives every dialog of this program a FocusKeeper when it first has the focus: a button that is disabled while it works, or
/// goes with its page, leaves the focus in the dialog where one works. File dialogs are Qt's own affair.
class DialogFocus : public QObject
{
    Q_OBJECT
public:
    explicit DialogFocus(QObject *parent = nullptr); ///< watches the application from now on

private:
    static void handleFocus(const QWidget *old, const QWidget *now);
};

} // namespace Signalbox
