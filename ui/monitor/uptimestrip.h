// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Signalbox {

class UptimeModel;

/// Over the last thirty days, a bar a day and server: whether its health checks were answered. Not there where none was
/// made. A table by itself, so keys and screen readers go through it.
class UptimeStrip : public QTableView
{
    Q_OBJECT
public:
    explicit UptimeStrip(UptimeModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void spread();
};

} // namespace Signalbox
