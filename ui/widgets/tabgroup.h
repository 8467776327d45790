// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QRubberBand;
class QTabBar;

namespace Signalbox {

class FrontStack;

/// One page of a SplitTabs.
struct TabPage
{
    QString key; ///< the same over restarts
    QString title;
    QIcon icon;
    int counter = -1; ///< below 0: none
    bool isOffered = true;
    QWidget *widget = nullptr;
};

/// A row of tabs and the page of the current one. A tab is dragged along the row, out of it, or onto another group.
class TabGroup : public QWidget
{
    Q_OBJECT
public:
    enum class Zone { Middle, Side, Bottom }; ///< of the page, where a tab is dropped

    explicit TabGroup(QTabBar *bar, QWidget *parent = nullptr); ///< takes the bar

    [[nodiscard]] QTabBar *bar() const { return m_bar; }
    [[nodiscard]] const QList<QWidget *> &pages() const { return m_pages; }
    [[nodiscard]] QWidget *current() const; ///< null: none
    [[nodiscard]] bool hasOffered() const;  ///< a page that can be shown
    void insert(int at, const TabPage &page);
    void put(const TabPage &page); ///< its title, icon, counter
    void take(QWidget *page);
    void setCurrent(QWidget *page);
    void setEmpty(QWidget *empty);   ///< shown while there is no page
    void setCorner(QWidget *corner); ///< at the end of the row

    /// Which pages may be dropped here; without it, none.
    void setTakes(std::function<bool(QWidget *page)> takes) { m_takes = std::move(takes); }
    static QWidget *dragged(); ///< whose tab is being dragged; null: none

signals:
    void currentChanged();
    void cornerUsed(); ///< about to be
    void closeRequested(QWidget *page);
    void menuRequested(QWidget *page, const QPoint &place); ///< global
    void leftAlone(QWidget *page, const QPoint &place);     ///< dropped outside of every group
    void dropped(QWidget *page, Signalbox::TabGroup::Zone zone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the bar and the corner
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showCurrent();
    void turnToOffered();
    [[nodiscard]] bool dragsOut(const QPoint &place) const;
    void startDrag(int tab);
    [[nodiscard]] Zone zoneAt(const QPoint &place) const;
    void showZone(Zone zone);

    QTabBar *m_bar;
    FrontStack *m_stack;
    QHBoxLayout *m_row;
    QWidget *m_empty = nullptr;
    QRubberBand *m_zone = nullptr;
    std::function<bool(QWidget *)> m_takes;
    QList<QWidget *> m_pages; // as the tabs stand
    int m_pressed = -1;       // tab
};

} // namespace Signalbox
