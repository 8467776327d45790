// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace Signalbox {

/// The 2 px bar at a pane's upper edge while something runs for longer than 300 ms; as far as the server says it got.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setShare(std::optional<double> share); ///< 0 to 1; none: not known
    void stop();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_share;
    bool m_running = false;
};

} // namespace Signalbox
