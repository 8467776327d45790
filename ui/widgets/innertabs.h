// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace Signalbox {

/// Tabs of words inside a page, with a figure after the word where something can be counted.
class InnerTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit InnerTabs(QWidget *parent = nullptr);

    void setCounter(int index, int count); ///< below 0: none

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString counterText(int index) const;
};

} // namespace Signalbox
