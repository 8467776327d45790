// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace Signalbox {

/// Shows a tab or hides it, and lays the bar out anew. QTabBar::setTabVisible() alone forgets that there is something to lay
/// out when it is told what it knows already (Qt 6.8): the tabs shown before stay without room.
void setTabShown(QTabBar *bar, int tab, bool isShown);

/// Tabs of words inside a page, with a figure after the word where something can be counted.
class InnerTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit InnerTabs(QWidget *parent = nullptr);

    void setCounter(int index, int count); ///< below 0: none

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(
        int index) const override; ///< short words whole, long ones cut; without room for that, it scrolls
    void tabLayoutChange() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString counterText(int index) const;
    [[nodiscard]] int counterWidth(int index) const;
};

} // namespace Signalbox
