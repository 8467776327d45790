// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Signalbox {

class CommandSet;

/// Every command with its keys, made from the one command table.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(const CommandSet &commands, QWidget *parent = nullptr);
};

} // namespace Signalbox
