// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Push buttons, tool buttons and the focus ring of SignalboxStyle.
#include "ui/theme/signalboxstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace Signalbox {

namespace {

constexpr double kHoverStep = 0.5; // of the way from the button's ground to `pressed`

bool isFilled(const QStyleOption *option, const QWidget *widget)
{
    return isPrimary(widget) && (option->state & QStyle::State_Enabled);
}

} // namespace

void SignalboxStyle::drawPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & State_Enabled;
    const bool held = option->state & (State_Sunken | State_On);
    const bool hovered = enabled && (option->state & State_MouseOver);
    const qreal radius = metrics().radius();
    if (button && (button->features & QStyleOptionButton::Flat) && !held && !hovered
        && !(option->state & State_HasFocus) && !t.hasEdges) {
        return;
    }
    QColor ground = enabled ? t.control : t.window;
    QColor border = enabled ? t.edge : t.line;
    if (isFilled(option, widget)) {
        const double step = t.hasEdges ? 0 : held ? kHoverStep : hovered ? kHoverStep / 2 : 0;
        ground = mixed(t.fill, t.sel, step);
        border = ground;
    } else if (enabled && held) {
        ground = t.pressed;
    } else if (hovered) {
        ground = mixed(t.control, t.pressed, kHoverStep);
    }
    paintBox(painter, option->rect, ground, border, radius);
    if (enabled && (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
        paintBox(painter, option->rect, {}, t.focus, radius, 2);
    }
}

void SignalboxStyle::drawPushButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button) {
        return;
    }
    const Tokens &t = tokens();
    const bool enabled = option->state & State_Enabled;
    const QColor ink = !enabled ? t.disabled : isFilled(option, widget) ? t.onFill : t.text;
    const int gap = metrics().gap(6);
    const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width();
    const bool menu = button->features & QStyleOptionButton::HasMenu;
    const int arrowWidth = menu ? metrics().icon() : 0;
    const QSize text = option->fontMetrics.size(Qt::TextShowMnemonic, button->text);
    const int textGap = iconWidth > 0 && !button->text.isEmpty() ? gap : 0;
    const int whole = iconWidth + textGap + text.width() + arrowWidth;
    int x = option->rect.x() + std::max(0, (option->rect.width() - whole) / 2);
    if (iconWidth > 0) {
        const QRect place(x, option->rect.y() + (option->rect.height() - iconWidth) / 2, iconWidth, iconWidth);
        const QIcon::Mode mode = !enabled                   ? QIcon::Disabled
                                 : isFilled(option, widget) ? QIcon::Selected
                                                            : QIcon::Active;
        button->icon.paint(painter, visualRect(option->direction, option->rect, place), Qt::AlignCenter, mode);
        x += iconWidth + textGap;
    }
    const QRect words(x, option->rect.y(), std::min(text.width(), option->rect.right() - x), option->rect.height());
    const int flags =
        int(Qt::AlignVCenter | Qt::AlignLeft)
        | int(styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->setPen(ink);
    painter->drawText(visualRect(option->direction, option->rect, words), flags, button->text);
    if (menu) {
        const QRect arrow(words.right() + 2, option->rect.y(), arrowWidth, option->rect.height());
        drawIcon(painter, visualRect(option->direction, option->rect, arrow), u"chevron-down", ink);
    }
}

bool SignalboxStyle::drawButton(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case PE_PanelButtonTool:
    case PE_PanelButtonCommand: {
        if (element == PE_PanelButtonCommand) {
            drawPushButton(option, painter, widget);
            return true;
        }
        const bool held = option->state & (State_Sunken | State_On);
        const bool hovered = (option->state & State_MouseOver) && (option->state & State_Enabled);
        if (held || hovered) {
            paintBox(painter, option->rect, held ? t.pressed : t.hover, {}, metrics().radius());
        }
        if (t.hasEdges && (option->state & State_Enabled)) {
            paintBox(painter, option->rect, {}, t.edge, metrics().radius(), held ? 2 : 1);
        }
        if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
            paintBox(painter, option->rect, {}, t.focus, metrics().radius(), 2);
        }
        return true;
    }
    case PE_FrameButtonTool:
    case PE_FrameDefaultButton:
        return true;
    case PE_FrameFocusRect:
        // Rows show the current cell by this frame; buttons and fields have a ring of their own.
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            paintBox(painter, option->rect, {}, t.focus, 0);
        } else if (!qobject_cast<const QAbstractButton *>(widget) || option->type == QStyleOption::SO_FocusRect) {
            paintBox(painter, option->rect, {}, t.focus, metrics().radius());
        }
        return true;
    case PE_IndicatorArrowDown:
        drawIcon(painter, option->rect, u"chevron-down", option->palette.color(QPalette::ButtonText));
        return true;
    case PE_IndicatorArrowUp:
        drawIcon(painter, option->rect, u"chevron-up", option->palette.color(QPalette::ButtonText));
        return true;
    case PE_IndicatorArrowRight:
        drawIcon(painter, option->rect, u"chevron-right", option->palette.color(QPalette::ButtonText));
        return true;
    case PE_IndicatorArrowLeft:
        drawIcon(painter, option->rect, u"chevron-left", option->palette.color(QPalette::ButtonText));
        return true;
    default:
        return false;
    }
}

} // namespace Signalbox
