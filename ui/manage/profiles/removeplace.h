// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/variableplace.h"

#include <QDialog>

namespace Signalbox {

/// Asks before an environment or a profile goes, with its variables; the safe answer has the focus.
class RemovePlace : public QDialog
{
    Q_OBJECT
public:
    RemovePlace(const VariablePlace &place, qsizetype variables, QWidget *parent = nullptr);
};

} // namespace Signalbox
