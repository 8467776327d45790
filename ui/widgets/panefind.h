// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/findable.h"

#include <QMargins>
#include <QPointer>
#include <QWidget>

namespace Signalbox {

class FindBar;
class WidgetFind;

/// A search over all that one pane shows, along its lower edge while it is open. Esc closes it and gives the focus
/// back; F3 and Shift+F3 step through what was found.
class PaneFind : public QWidget, public Findable
{
    Q_OBJECT
public:
    /// The one of a pane; made when it is asked for first.
    [[nodiscard]] static PaneFind *of(QWidget *pane);

    void startFind() override;
    [[nodiscard]] FindBar *bar() const { return m_bar; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit PaneFind(QWidget *pane);
    void place();
    void close();

    FindBar *m_bar;
    WidgetFind *m_find;
    QPointer<QWidget> m_before; // had the focus
    QMargins m_margins;         // of the pane, while this is closed
};

/// Opens the search of what has the focus: that of the nearest pane which says what finding means in it, else one over
/// the nearest of `panes`, or of the parts of a split one. A text, tree or bytes in a pane whose search is a filter is
/// searched itself. False: there is nothing to search in.
bool startFindAt(QWidget *focus, const QList<QWidget *> &panes);

} // namespace Signalbox
