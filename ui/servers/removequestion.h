// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QDialog>

namespace Signalbox {

/// Asks before a server is taken off the list; the safe answer has the focus.
class RemoveQuestion : public QDialog
{
    Q_OBJECT
public:
    explicit RemoveQuestion(const ServerEntry &entry, QWidget *parent = nullptr);
};

} // namespace Signalbox
