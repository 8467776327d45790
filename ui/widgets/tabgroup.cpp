// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabgroup.h"

#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/frontstack.h"
#include "ui/widgets/innertabs.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QRubberBand>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kTabType = u"application/x-signalbox-tab"_s; // holds nothing: a tab goes nowhere but here
constexpr int kEdgePart = 4;                               // a quarter of the page is its edge

QPointer<QWidget> &draggedPage()
{
    static QPointer<QWidget> page;
    return page;
}

} // namespace

TabGroup::TabGroup(QTabBar *bar, QWidget *parent)
    : QWidget(parent)
    , m_bar(bar)
    , m_stack(new FrontStack(this))
    , m_row(new QHBoxLayout)
{
    setAcceptDrops(true);
    FocusKeeper::watchPages(m_stack);
    m_bar->installEventFilter(this);
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_bar, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) { m_pages.move(from, to); });
    connect(m_bar, &QTabBar::currentChanged, this, [this] {
        showCurrent();
        emit currentChanged();
    });
    connect(m_bar, &QTabBar::tabCloseRequested, this, [this](int tab) { emit closeRequested(m_pages.value(tab)); });
    connect(m_bar, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (QWidget *page = m_pages.value(m_bar->tabAt(place))) {
            emit menuRequested(page, m_bar->mapToGlobal(place));
        }
    });
}

QWidget *TabGroup::current() const
{
    return m_pages.value(m_bar->currentIndex());
}

bool TabGroup::hasOffered() const
{
    for (int tab = 0; tab < m_bar->count(); ++tab) {
        if (m_bar->isTabVisible(tab)) {
            return true;
        }
    }
    return false;
}

void TabGroup::insert(int at, const TabPage &page)
{
    m_pages.insert(at, page.widget);
    m_stack->addWidget(page.widget);
    {
        const QSignalBlocker blocker(m_bar); // the first tab becomes current before it has its page
        m_bar->insertTab(at, page.icon, page.title);
    }
    put(page);
    showCurrent();
}

void TabGroup::put(const TabPage &page)
{
    const int tab = int(m_pages.indexOf(page.widget));
    m_bar->setTabText(tab, page.title);
    m_bar->setTabIcon(tab, page.icon);
    setTabShown(m_bar, tab, page.isOffered);
    if (auto *counting = qobject_cast<InnerTabs *>(m_bar)) {
        counting->setCounter(tab, page.counter);
    }
}

void TabGroup::take(QWidget *page)
{
    const int tab = int(m_pages.indexOf(page));
    m_pages.removeAt(tab);
    m_stack->removeWidget(page);
    {
        const QSignalBlocker blocker(m_bar);
        m_bar->removeTab(tab);
        turnToOffered();
    }
    showCurrent();
}

/// What follows a tab that was taken is turned to by the bar, be it hidden or not.
void TabGroup::turnToOffered()
{
    const int at = m_bar->currentIndex();
    if (at < 0 || m_bar->isTabVisible(at)) {
        return;
    }
    for (int away = 1; away < m_bar->count(); ++away) {
        for (const int tab : {at - away, at + away}) {
            if (tab >= 0 && tab < m_bar->count() && m_bar->isTabVisible(tab)) {
                return m_bar->setCurrentIndex(tab);
            }
        }
    }
}

void TabGroup::setCurrent(QWidget *page)
{
    m_bar->setCurrentIndex(int(m_pages.indexOf(page)));
}

void TabGroup::setEmpty(QWidget *empty)
{
    m_empty = empty;
    m_stack->addWidget(empty);
    showCurrent();
}

void TabGroup::setCorner(QWidget *corner)
{
    corner->installEventFilter(this);
    m_row->addWidget(corner);
}

void TabGroup::showCurrent()
{
    m_bar->setVisible(!m_pages.isEmpty());
    if (QWidget *shown = current() ? current() : m_empty) {
        m_stack->setCurrentWidget(shown);
    }
}

QWidget *TabGroup::dragged()
{
    return draggedPage();
}

/// Above or below the row, farther than a hand trembles.
bool TabGroup::dragsOut(const QPoint &place) const
{
    const int slack = 2 * QApplication::startDragDistance();
    return m_pressed >= 0 && !m_bar->rect().adjusted(-slack, -slack, slack, slack).contains(place);
}

bool TabGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_bar) {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress) {
            emit cornerUsed();
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressed = mouse->button() == Qt::LeftButton ? m_bar->tabAt(mouse->position().toPoint()) : -1;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_pressed = -1;
    } else if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (dragsOut(mouse->position().toPoint())) {
            m_pressed = -1;
            QMouseEvent release(QEvent::MouseButtonRelease, mouse->position(), mouse->globalPosition(), Qt::LeftButton,
                                Qt::NoButton, mouse->modifiers());
            QCoreApplication::sendEvent(m_bar, &release); // ends the move along the row
            startDrag(m_bar->currentIndex());             // a press makes its tab current
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TabGroup::startDrag(int tab)
{
    const QPointer<QWidget> page = m_pages.value(tab);
    if (!page) {
        return;
    }
    auto *drag = new QDrag(qApp); // the bar may be gone before the drag is over
    auto *contents = new QMimeData;
    contents->setData(kTabType, {});
    drag->setMimeData(contents);
    drag->setPixmap(m_bar->grab(m_bar->tabRect(tab)));
    draggedPage() = page;
    const QPointer<TabGroup> guard(this); // a drop may end this group
    const bool isTaken = drag->exec(Qt::MoveAction) == Qt::MoveAction;
    draggedPage().clear();
    const bool isGivenUp = QGuiApplication::mouseButtons() & Qt::LeftButton; // by Escape
    if (guard && page && !isTaken && !isGivenUp && m_pages.contains(page)) {
        emit leftAlone(page, QCursor::pos());
    }
}

TabGroup::Zone TabGroup::zoneAt(const QPoint &place) const
{
    const QRect page = m_stack->geometry();
    const int fromEnd = isRightToLeft() ? place.x() - page.left() : page.right() - place.x();
    if (!page.contains(place) || m_pages.isEmpty()) {
        return Zone::Middle;
    }
    if (fromEnd < page.width() / kEdgePart) {
        return Zone::Side;
    }
    return page.bottom() - place.y() < page.height() / kEdgePart ? Zone::Bottom : Zone::Middle;
}

void TabGroup::showZone(Zone zone)
{
    QRect place = rect();
    if (zone == Zone::Side) {
        place = QStyle::visualRect(layoutDirection(), rect(), place.adjusted(place.width() / 2, 0, 0, 0));
    } else if (zone == Zone::Bottom) {
        place.setTop(place.height() / 2);
    }
    if (!m_zone) {
        m_zone = new QRubberBand(QRubberBand::Rectangle, this);
    }
    m_zone->setGeometry(place);
    m_zone->show();
    m_zone->raise();
}

void TabGroup::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_takes && dragged() && event->mimeData()->hasFormat(kTabType) && m_takes(dragged())) {
        event->acceptProposedAction();
    }
}

void TabGroup::dragMoveEvent(QDragMoveEvent *event)
{
    showZone(zoneAt(event->position().toPoint()));
    event->acceptProposedAction();
}

void TabGroup::dragLeaveEvent(QDragLeaveEvent *)
{
    delete m_zone;
    m_zone = nullptr;
}

void TabGroup::dropEvent(QDropEvent *event)
{
    dragLeaveEvent(nullptr);
    if (QWidget *page = dragged()) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        emit dropped(page, zoneAt(event->position().toPoint()));
    }
}

} // namespace Signalbox
