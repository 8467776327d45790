// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Signalbox {

/// A key in its frame, and what it does beside it.
class KeyCap : public QWidget
{
    Q_OBJECT
public:
    KeyCap(const QString &keys, const QString &what, QWidget *parent = nullptr);
};

} // namespace Signalbox
