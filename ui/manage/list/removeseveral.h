// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Signalbox {

/// Asks before several servers are taken off the list; the safe answer has the focus.
class RemoveSeveral : public QDialog
{
    Q_OBJECT
public:
    explicit RemoveSeveral(const QStringList &names, QWidget *parent = nullptr);
};

} // namespace Signalbox
