// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Signalbox {

/// Ctrl+F in the dialogs of this program, where the keys of the main window do not count: goes to the dialog's own search, or
/// opens one over what it shows. File dialogs keep their keys.
class DialogFind : public QObject
{
    Q_OBJECT
public:
    explicit DialogFind(QObject *parent = nullptr); ///< watches the application from now on

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Signalbox
