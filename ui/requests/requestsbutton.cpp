// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestsbutton.h"

#include "ui/models/requests/inputdesk.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plaintooltip.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

RequestsButton::RequestsButton(const InputDesk &desk, QWidget *parent)
    : QPushButton(Signalbox::icon(u"requests"_s), tr("Requests"), parent)
    , m_desk(desk)
{
    setObjectName(u"requestsButton"_s);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&desk, &InputDesk::countChanged, this, &RequestsButton::showCount);
    showCount();
}

void RequestsButton::showCount()
{
    const QString text = m_desk.count() > 0 ? tr("%n request(s) of servers wait for you", nullptr, m_desk.count())
                                            : tr("No request of a server waits");
    setAccessibleName(text);
    setPlainToolTip(this, text);
    if (m_desk.count() > m_told) {
        QAccessibleAnnouncementEvent event(this, text);
        QAccessible::updateAccessibility(&event);
        QApplication::alert(window());
    }
    m_told = m_desk.count();
    updateGeometry();
    update();
}

QSize RequestsButton::counterSize() const
{
    return m_desk.count() > 0 ? badgeSize({QString::number(m_desk.count()), BadgeKind::Warn, {}}, this) : QSize();
}

QSize RequestsButton::sizeHint() const
{
    const QSize counter = counterSize();
    return QPushButton::sizeHint() + QSize(counter.isEmpty() ? 0 : counter.width() + metricsOf(this).gap(4), 0);
}

void RequestsButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const QSize counter = counterSize();
    if (!counter.isEmpty()) {
        const QRect place(option.rect.right() - metricsOf(this).gap(8) - counter.width(),
                          (height() - counter.height()) / 2, counter.width(), counter.height());
        paintBadge(&painter, QStyle::visualRect(layoutDirection(), rect(), place),
                   {QString::number(m_desk.count()), BadgeKind::Warn, {}}, this);
        option.rect.adjust(0, 0, -counter.width() - metricsOf(this).gap(4), 0);
        option.rect = QStyle::visualRect(layoutDirection(), rect(), option.rect);
    }
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
}

} // namespace Signalbox
