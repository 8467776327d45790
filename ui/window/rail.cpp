// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kRailIcon = 20;
constexpr int kPlaceHeight = 52;
constexpr int kRailWidth = 68;
constexpr int kTextMargin = 6;

} // namespace

class Rail::Place : public QAbstractButton
{
public:
    Place(QAction *action, Rail *rail)
        : QAbstractButton(rail)
        , m_action(action)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        const QString text = action->text().remove(u'&');
        setText(text);
        setAccessibleName(text);
        setObjectName(QStringLiteral("rail:") + action->objectName());
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    }

    [[nodiscard]] QAction *action() const { return m_action; }
    QSize sizeHint() const override
    {
        const Metrics metrics = metricsOf(this);
        const int words =
            QFontMetrics(fontFor(FontRole::Small)).horizontalAdvance(text()) + metrics.px(2 * kTextMargin);
        return {std::max(metrics.px(kRailWidth), words), metrics.px(kPlaceHeight)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(this);
        const Metrics metrics = metricsOf(this);
        QPainter painter(this);
        if (isChecked() || underMouse()) {
            painter.fillRect(rect(), isChecked() ? tokens.pressed : tokens.hover);
        }
        if (isChecked()) {
            painter.fillRect(QRect(0, 0, metrics.px(2), height()), tokens.accent);
        }
        const QColor ink = isChecked() || underMouse() ? tokens.text : tokens.text2;
        const int side = metrics.px(kRailIcon);
        const QPixmap picture = iconPixmap(m_action->property("railIcon").toString(), side, ink, devicePixelRatioF());
        painter.drawPixmap((width() - side) / 2, metrics.px(8), picture);
        painter.setFont(fontFor(FontRole::Small));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(0, metrics.px(30), 0, -metrics.px(4)), Qt::AlignHCenter | Qt::AlignTop,
                         text());
        if (hasFocus()) {
            painter.setPen(QPen(tokens.focus, 1));
            painter.drawRect(rect().adjusted(1, 1, -2, -2));
        }
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QAction *m_action;
};

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

void Rail::addPlace(QAction *action)
{
    add(action, m_layout->count() - 1);
}

void Rail::addPlaceAtEnd(QAction *action)
{
    add(action, m_layout->count());
}

void Rail::add(QAction *action, int at)
{
    auto *place = new Place(action, this);
    m_places.append(place);
    m_layout->insertWidget(at, place);
}

void Rail::setCurrent(QAction *action)
{
    for (Place *place : std::as_const(m_places)) {
        if (place->action() == action) {
            place->setChecked(true);
        }
    }
}

} // namespace Signalbox
