// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panefind.h"

#include "ui/widgets/findbar.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/widgetfind.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeView>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool isRead(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && plain->isReadOnly()) || (rich && rich->isReadOnly()) || qobject_cast<const HexView *>(widget)
           || qobject_cast<const QTreeView *>(widget);
}

} // namespace

PaneFind *PaneFind::of(QWidget *pane)
{
    auto *known = pane->findChild<PaneFind *>(Qt::FindDirectChildrenOnly);
    return known ? known : new PaneFind(pane);
}

PaneFind::PaneFind(QWidget *pane)
    : QWidget(pane)
    , m_bar(new FindBar(u"find"_s, tr("Find in this pane"), this))
    , m_find(new WidgetFind(pane))
{
    setObjectName(u"paneFind"_s);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar);
    m_bar->setTarget(m_find);
    hide();
    pane->installEventFilter(this); // its size moves this
    connect(m_bar, &FindBar::closed, this, &PaneFind::close);
    const auto stepBy = [this, pane](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, pane, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            if (isVisible()) {
                m_bar->step(by);
            } else {
                startFind();
            }
        });
    };
    stepBy(Qt::Key_F3, 1);
    stepBy(Qt::SHIFT | Qt::Key_F3, -1);
}

void PaneFind::startFind()
{
    if (QWidget *focus = QApplication::focusWidget(); focus && !isAncestorOf(focus)) {
        m_before = focus;
    }
    if (const QLayout *layout = parentWidget()->layout(); layout && !isVisible()) {
        m_margins = layout->contentsMargins();
    }
    show();
    place();
    raise();
    m_bar->start();
}

void PaneFind::close()
{
    m_find->forget();
    hide();
    if (QLayout *layout = parentWidget()->layout()) {
        layout->setContentsMargins(m_margins);
    }
    QWidget *back = m_before && m_before->isVisible() ? m_before.data() : parentWidget();
    back->setFocus(Qt::OtherFocusReason);
}

/// A pane without a layout, as one that scrolls, is covered there.
void PaneFind::place()
{
    const QRect room = parentWidget()->rect();
    const int height = sizeHint().height();
    if (QLayout *layout = parentWidget()->layout()) {
        layout->setContentsMargins(m_margins + QMargins(0, 0, 0, height));
    }
    setGeometry(room.left(), room.bottom() - height + 1, room.width(), height);
}

bool PaneFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

bool startFindAt(QWidget *focus, const QList<QWidget *> &panes)
{
    QWidget *part = nullptr; // of a split pane, or the pane
    Findable *own = nullptr;
    for (QWidget *widget = focus; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const bool isPane = panes.contains(widget);
        own = own ? own : dynamic_cast<Findable *>(widget);
        const bool isPart = isPane || own || qobject_cast<QSplitter *>(widget->parentWidget());
        part = !part && isPart ? widget : part;
        if (own || isPane) {
            break;
        }
    }
    const bool isOwn = own && (part == dynamic_cast<QWidget *>(own) || !isRead(focus));
    if (isOwn) {
        own->startFind();
        return true;
    }
    if (!part) {
        const auto seen = std::ranges::find_if(panes, [](const QWidget *pane) { return pane->isVisible(); });
        part = seen == panes.end() ? nullptr : *seen;
        if (auto *first = dynamic_cast<Findable *>(part)) {
            first->startFind();
            return true;
        }
    }
    if (part) {
        PaneFind::of(part)->startFind();
    }
    return part != nullptr;
}

} // namespace Signalbox
