// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Signalbox {

/// Asks what becomes of changes that are planned and not made, before the window goes; the one that loses nothing and
/// writes nothing has the focus. Rejected: one stays.
class PlanQuestion : public QDialog
{
    Q_OBJECT
public:
    explicit PlanQuestion(int changes, QWidget *parent = nullptr);

signals:
    void applyWanted();
    void discardWanted();
};

} // namespace Signalbox
