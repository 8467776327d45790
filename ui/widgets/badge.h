// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QPainter;

namespace Signalbox {

enum class BadgeKind { Plain, Outlined, Quiet, Ok, Warn, Err, Run };

/// A fact in few letters; not a button.
struct Badge
{
    QString text;
    BadgeKind kind = BadgeKind::Plain;
    QString icon; ///< name of an icon, or empty

    bool operator==(const Badge &) const = default;
};

QSize badgeSize(const Badge &badge, const QWidget *widget);
void paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, const QWidget *widget);

/// At most three in a row, what is seen of the last one up to the right end of `rect`; where they do not fit those
/// that weigh least go first: quiet ones, then plain ones, warnings, and errors last. Returns the x where they begin, so that the text before them can be elided there.
int paintBadges(QPainter *painter, const QRect &rect, QList<Badge> badges, const QWidget *widget);

/// Those of them that fit into `width` pixels: whole; else where they have icons, by these alone; else fewer; those
/// that weigh least lose their words, and go, first.
QList<Badge> badgesWithin(int width, QList<Badge> badges, const QWidget *widget);

/// One badge as a widget, for headings and forms.
class BadgeLabel : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeLabel(const Badge &badge = {}, QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    const Badge &badge() const { return m_badge; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

} // namespace Signalbox
