// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabgroup.h"
#include "ui/widgets/tabplan.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QSplitter;

namespace Signalbox {

class DetachedWindow;

/// Pages as tabs: in one row, in two halves beside or below each other, or in windows of their own. A page is moved by a
/// call, by dragging its tab, or by closing its window, which brings it back. One page is current: the one that has the
/// focus, or was turned to last.
class SplitTabs : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Servers, Panes }; ///< closable and movable; or words with counters

    /// `name`: object name of the first bar; those of others add to it. `accessible`: what the tabs are.
    SplitTabs(Look look, const QString &name, const QString &accessible, QWidget *parent = nullptr);
    ~SplitTabs() override;

    void addPage(const QString &key, const QString &title, QWidget *page);
    void removePage(QWidget *page); ///< and deletes it, later
    void setTitle(QWidget *page, const QString &title, const QIcon &icon = {});
    void setCounter(QWidget *page, int count); ///< below 0: none
    void setOffered(QWidget *page, bool isOffered);
    void setEmpty(QWidget *empty); ///< shown while there is no page
    /// What a window's title makes of a page's.
    void setWindowTitles(std::function<QString(const QString &title)> make);
    void setCorner(const std::function<QWidget *()> &make); ///< of each row of tabs

    [[nodiscard]] QList<QWidget *> pages() const; ///< as they were added
    [[nodiscard]] QStringList order() const;      ///< their keys as the tabs stand: first half, second half, windows
    [[nodiscard]] QWidget *page(const QString &key) const;
    [[nodiscard]] QString keyOf(const QWidget *page) const;
    [[nodiscard]] QWidget *current() const;        ///< null: none
    [[nodiscard]] QList<QWidget *> fronts() const; ///< those that are shown: of each half and window
    [[nodiscard]] bool isOffered(const QWidget *page) const;
    [[nodiscard]] bool isApart(const QWidget *page) const; ///< not in the first half
    [[nodiscard]] bool isDetached(const QWidget *page) const;
    [[nodiscard]] bool canSplit(const QWidget *page) const; ///< another page stays in the first half
    [[nodiscard]] bool canDetach(const QWidget *page) const;

    void turnTo(QWidget *page);      ///< to the front where it stands
    void makeCurrent(QWidget *page); ///< and its window too, if it has one
    void adopt(QWidget *page);       ///< is current without being turned to: a part of it elsewhere has the focus
    void next();                     ///< of the current one's row
    void splitOff(QWidget *page, Qt::Orientation orientation);
    void detach(QWidget *page);
    void bringBack(QWidget *page);
    void hideWindows(); ///< at the end: their pages stay in them

    [[nodiscard]] TabPlan plan() const;
    void arrange(const TabPlan &plan); ///< keys that are not there are left out; takes no focus

signals:
    void currentChanged();
    void entered(); ///< the focus is in one of the pages, wherever it stands
    void closeRequested(QWidget *page);
    void menuRequested(QWidget *page, const QPoint &place); ///< of a tab; global
    void windowOpened(QWidget *window);                     ///< before it is shown
    void planChanged();

private:
    TabGroup *makeGroup(const QString &suffix);
    void connectGroup(TabGroup *group);
    [[nodiscard]] TabGroup *groupOf(const QWidget *page) const;
    [[nodiscard]] DetachedWindow *windowOf(const QWidget *page) const;
    [[nodiscard]] QList<TabGroup *> groups() const;
    TabPage *find(const QWidget *page);
    [[nodiscard]] const TabPage *find(const QWidget *page) const;
    void change(TabPage *page);
    void move(QWidget *page, TabGroup *to);
    void open(QWidget *page, const QByteArray &geometry, bool activates);
    void tidy();
    void handleFocus(const QWidget *now);
    void setCurrent(QWidget *page);

    Look m_look;
    QString m_name;
    QString m_accessible;
    QSplitter *m_halves;
    TabGroup *m_first = nullptr;
    TabGroup *m_second = nullptr;
    QHash<DetachedWindow *, TabGroup *> m_windows;
    QHash<QString, QByteArray> m_geometries; // of windows that were closed, by their page's key
    QList<TabPage> m_pages;
    QPointer<QWidget> m_current;
    std::function<QString(const QString &)> m_windowTitle;
    std::function<QWidget *()> m_makeCorner;
};

} // namespace Signalbox
