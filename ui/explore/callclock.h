// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QPushButton;

namespace Signalbox {

class PlainLabel;

/// How long a running call is still waited for, and the button that has it waited for longer. Hidden while no limit runs.
class CallClock : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kLongerMs = 60'000;

    explicit CallClock(QWidget *parent = nullptr);
    void setRemaining(std::optional<qint64> ms);

signals:
    void longerWanted(); ///< by kLongerMs

private:
    PlainLabel *m_left;
    QPushButton *m_longer;
};

} // namespace Signalbox
