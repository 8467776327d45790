// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QStackedWidget;
class QWidget;

namespace Signalbox {

/// Keeps the focus of a window where the person works when the widget that has it goes: a button that was pressed is
/// hidden, or its page is made anew, also while a dialog stands before the window. Qt goes on in the order in which widgets
/// were made, which may end at a button far away that the next press of a key would trigger. Here the pane around it has
/// it: its focus proxy, itself, or the first list or field in it; never a button, unless the window has nothing else. In a
/// dialog the same holds of what is disabled, as a button is while it works, and the button that closes it stands before
/// others. Whoever sets the focus on purpose is not disturbed.
class FocusKeeper : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the window, which may have the focus already.
    explicit FocusKeeper(QWidget *window);

    /// For moveTabFocus(), that is QWidget::focusNextPrevChild() of windows, which Qt calls when the widget that has the
    /// focus is hidden. False: what has the window's focus is seen, or nothing has it.
    [[nodiscard]] static bool giveFocusBack(const QWidget *window);

    /// Where one comes to a page by a key or a menu while the page before it had the focus, a page that never had it begins
    /// at its place (as above); Qt would take whatever was made first in it. One that had it before has it where it was.
    static void watchPages(QStackedWidget *pages);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool giveFocusAround(QWidget *inner); ///< to the nearest pane that it lies in
    void handleFocus(const QWidget *old, QWidget *now);
    void mend();
    [[nodiscard]] bool canKeep(const QWidget *widget) const;
    bool giveFocusAroundPath(); ///< to the pane that what had the focus last lies in

    QWidget *m_window;
    bool m_isDialog;
    QList<QPointer<QWidget>> m_path; // what had the focus last, and all that it lies in
};

} // namespace Signalbox
