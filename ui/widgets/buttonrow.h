// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>
#include <QPushButton>

#include <initializer_list>

namespace Signalbox {

/// The buttons below a dialog, in the order of the desktop: those that do something, the main one first, and the one that
/// leaves it. Which one is the default stays as it was set; none is made it.
[[nodiscard]] inline QDialogButtonBox *buttonRow(std::initializer_list<QPushButton *> doing, QPushButton *leaving,
                                                 QWidget *parent)
{
    auto *row = new QDialogButtonBox(parent);
    for (QPushButton *button : doing) {
        row->addButton(button, QDialogButtonBox::YesRole); // the first to accept would be made the default
    }
    row->addButton(leaving, QDialogButtonBox::RejectRole);
    return row;
}

} // namespace Signalbox
