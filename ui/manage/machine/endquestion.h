// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/machine/machinesurvey.h"

#include <QDialog>

namespace Signalbox {

/// Asks before a process is ended; the safe answer has the focus.
class EndQuestion : public QDialog
{
    Q_OBJECT
public:
    explicit EndQuestion(const RunningServer &server, QWidget *parent = nullptr);
};

} // namespace Signalbox
