// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace Signalbox {

/// A length of time in seconds, with one digit after the point, over milliseconds.
class SecondsBox : public QDoubleSpinBox
{
    Q_OBJECT
public:
    /// `spoken`: what a screen reader says. Bounds in milliseconds.
    SecondsBox(int leastMs, int mostMs, const QString &spoken, QWidget *parent = nullptr);

    void setMilliseconds(int value);
    /// What is shown may be rounded; what was not touched is answered as it was given.
    [[nodiscard]] int milliseconds() const;

private:
    int m_given = 0;
};

} // namespace Signalbox
