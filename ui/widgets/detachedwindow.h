// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabfocus.h"

#include <QWidget>

namespace Signalbox {

/// A window for pages that stand alone. Closing it gives them back; it is shown where it was left.
class DetachedWindow : public QWidget
{
    Q_OBJECT
public:
    explicit DetachedWindow(QWidget *content);

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override { return moveTabFocus(this, next); }
};

} // namespace Signalbox
