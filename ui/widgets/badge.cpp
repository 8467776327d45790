// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr int kMostInARow = 3;
constexpr int kLongestBadge = 40;

struct Paint
{
    QColor ink;
    QColor ground;
    QColor border;
};

Paint paintOf(BadgeKind kind, const Tokens &t)
{
    switch (kind) {
    case BadgeKind::Plain:
        return {t.text2, t.idleBack, {}};
    case BadgeKind::Outlined:
        return {t.text2, {}, t.line};
    case BadgeKind::Quiet:
        return {t.text3, {}, {}};
    case BadgeKind::Ok:
        return {t.ok, t.okBack, {}};
    case BadgeKind::Warn:
        return {t.warn, t.warnBack, {}};
    case BadgeKind::Err:
        return {t.err, t.errBack, {}};
    case BadgeKind::Run:
        return {t.accent, t.runBack, {}};
    }
    return {t.text2, {}, {}};
}

/// How much it matters that it is read.
int weightOf(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Quiet:
        return 0;
    case BadgeKind::Plain:
    case BadgeKind::Outlined:
        return 1;
    case BadgeKind::Ok:
    case BadgeKind::Run:
        return 2;
    case BadgeKind::Warn:
        return 3;
    case BadgeKind::Err:
        return 4;
    }
    return 1;
}

/// Of equals the first.
QList<Badge>::iterator leastOf(QList<Badge> &badges)
{
    return std::ranges::min_element(badges, {}, [](const Badge &badge) { return weightOf(badge.kind); });
}

QString shownText(const Badge &badge)
{
    return visibleText(QStringView(badge.text).left(kLongestBadge));
}

int iconSize(const Metrics &metrics)
{
    return metrics.px(13);
}

} // namespace

QSize badgeSize(const Badge &badge, const QWidget *widget)
{
    const Metrics m = metricsOf(widget);
    int width = 2 * m.px(5) + QFontMetrics(fontFor(FontRole::Small)).horizontalAdvance(shownText(badge));
    width += badge.icon.isEmpty() ? 0 : iconSize(m);
    width += badge.icon.isEmpty() || badge.text.isEmpty() ? 0 : m.px(3);
    return {width, m.badge()};
}

void paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, const QWidget *widget)
{
    const Metrics m = metricsOf(widget);
    const Paint paint = paintOf(badge.kind, tokensOf(widget));
    if (paint.ground.isValid() || paint.border.isValid()) {
        paintBox(painter, rect, paint.ground, paint.border, m.radius());
    }
    QRect text = rect.adjusted(m.px(5), 0, -m.px(5), 0);
    if (!badge.icon.isEmpty()) {
        const int size = iconSize(m);
        painter->drawPixmap(text.x(), rect.y() + (rect.height() - size) / 2,
                            iconPixmap(badge.icon, size, paint.ink, painter->device()->devicePixelRatioF()));
        text.setLeft(text.left() + size + m.px(3));
    }
    painter->save();
    painter->setFont(fontFor(FontRole::Small));
    painter->setPen(paint.ink);
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), shownText(badge));
    painter->restore();
}

int paintBadges(QPainter *painter, const QRect &rect, QList<Badge> badges, const QWidget *widget)
{
    const int gap = metricsOf(widget).gap(4);
    const auto width = [&] {
        int sum = 0;
        for (const Badge &badge : badges) {
            sum += badgeSize(badge, widget).width() + gap;
        }
        return sum;
    };
    while (!badges.isEmpty() && (badges.size() > kMostInARow || width() > rect.width())) {
        badges.erase(leastOf(badges));
    }
    int x = rect.right() + 1 + gap;
    if (!badges.isEmpty() && badges.constLast().kind == BadgeKind::Quiet) {
        x += metricsOf(widget).px(5); // it has no ground: its word ends where another's ground does
    }
    for (auto badge = badges.crbegin(); badge != badges.crend(); ++badge) {
        const QSize size = badgeSize(*badge, widget);
        x -= size.width() + gap;
        paintBadge(painter, QRect(QPoint(x, rect.y() + (rect.height() - size.height()) / 2), size), *badge, widget);
    }
    return badges.isEmpty() ? rect.right() + 1 : x;
}

QList<Badge> badgesWithin(int width, QList<Badge> badges, const QWidget *widget)
{
    const int gap = metricsOf(widget).gap(4);
    const auto fits = [&] {
        int sum = 0;
        for (const Badge &badge : std::as_const(badges)) {
            sum += badgeSize(badge, widget).width() + gap;
        }
        return badges.size() <= kMostInARow && sum <= width;
    };
    while (badges.size() > kMostInARow) {
        badges.erase(leastOf(badges));
    }
    QList<Badge> worded = badges;
    std::ranges::stable_sort(worded, {}, [](const Badge &badge) { return weightOf(badge.kind); });
    for (const Badge &next : std::as_const(worded)) { // what weighs most is the last to lose its words
        if (fits()) {
            return badges;
        }
        const auto badge = std::ranges::find(badges, next);
        badge->text = badge->icon.isEmpty() ? badge->text : QString();
    }
    while (!badges.isEmpty() && !fits()) {
        badges.erase(leastOf(badges));
    }
    return badges;
}

BadgeLabel::BadgeLabel(const Badge &badge, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBadge(badge);
}

void BadgeLabel::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleName(visibleText(badge.text));
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_badge, this);
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_badge, this);
}

} // namespace Signalbox
