// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields, combo boxes, check boxes and radio buttons of SignalboxStyle.
#include "ui/theme/signalboxstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyleOption>
#include <QTextEdit>

namespace Signalbox {

namespace {

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

// What a field's frame belongs to: the fault is set on the spin box, the frame is asked for by its line edit.
const QWidget *fieldOf(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    const bool inner = qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
    return inner ? parent : widget;
}

QColor textColour(const QStyleOption *option, const Tokens &t)
{
    return option->state & QStyle::State_Enabled ? t.text : t.disabled;
}

} // namespace

void SignalboxStyle::drawFieldFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    const QWidget *field = fieldOf(widget);
    const bool enabled = option->state & State_Enabled;
    const bool focused = enabled && (option->state & State_HasFocus);
    const qreal radius = metrics().radius();
    const QRectF rect = option->rect;
    const QColor ground = enabled ? t.base : t.window;
    if (isInvalid(field)) {
        paintBox(painter, rect, ground, t.errMark, radius, 2);
    } else if (focused) {
        paintBox(painter, rect, ground, t.focus, radius, 2); // the border and one pixel inside it
    } else {
        paintBox(painter, rect, ground, enabled ? t.edge : t.line, radius);
    }
    if (isChangedHere(field)) {
        paintBox(painter, QRectF(rect.x(), rect.y(), 3, rect.height()), t.accent, {}, 1);
    }
}

void SignalboxStyle::drawCheckMark(const QStyleOption *option, QPainter *painter, bool round) const
{
    const Tokens &t = tokens();
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool partly = option->state & State_NoChange;
    const QRectF box = QRectF(option->rect);
    const qreal radius = round ? box.width() / 2 : metrics().radius() - 1;
    QColor ground = enabled ? t.base : t.window;
    if (enabled && (option->state & (State_MouseOver | State_Sunken))) {
        ground = option->state & State_Sunken ? t.pressed : t.hover;
    }
    const bool filled = (on || partly) && enabled && !round;
    paintBox(painter, box, filled ? t.fill : ground, filled ? t.fill : enabled ? t.edge : t.line, radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = !enabled ? t.disabled : round ? t.accent : t.onFill;
    const qreal unit = box.width() / 14;
    if (round && on) {
        if (enabled) {
            paintBox(painter, box, ground, t.fill, radius, 1.5 * unit);
        }
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(box.center(), 3 * unit, 3 * unit);
    } else if (partly) {
        painter->setPen(QPen(ink, 1.6 * unit, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(box.topLeft() + QPointF(4, 7) * unit, box.topLeft() + QPointF(10, 7) * unit);
    } else if (on) {
        QPainterPath tick(box.topLeft() + QPointF(3.4, 7.4) * unit);
        tick.lineTo(box.topLeft() + QPointF(5.9, 9.8) * unit);
        tick.lineTo(box.topLeft() + QPointF(10.6, 4.5) * unit);
        painter->setPen(QPen(ink, 1.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(tick);
    }
    painter->restore();
}

void SignalboxStyle::drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    if (option->editable || isInvalid(widget)) {
        QStyleOptionFrame frame;
        frame.QStyleOption::operator=(*option);
        drawFieldFrame(&frame, painter, widget);
    } else {
        drawPushButton(option, painter, widget);
    }
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const int size = metrics().icon();
    const QRect place(arrow.center().x() - size / 2 + 1, arrow.center().y() - size / 2 + 1, size, size);
    drawIcon(painter, place, u"chevron-down", textColour(option, t));
}

void SignalboxStyle::drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    drawFieldFrame(option, painter, widget);
    const struct
    {
        SubControl part;
        bool possible;
        const char16_t *icon;
    } arrows[] = {
        {SC_SpinBoxUp, bool(option->stepEnabled & QAbstractSpinBox::StepUpEnabled), u"chevron-up"},
        {SC_SpinBoxDown, bool(option->stepEnabled & QAbstractSpinBox::StepDownEnabled), u"chevron-down"},
    };
    for (const auto &arrow : arrows) {
        if (!(option->subControls & arrow.part)) {
            continue;
        }
        const QRect place = subControlRect(CC_SpinBox, option, arrow.part, widget);
        const bool live = arrow.possible && (option->state & State_Enabled);
        if (live && option->activeSubControls == arrow.part) {
            painter->fillRect(place.adjusted(0, 1, -1, -1), option->state & State_Sunken ? t.pressed : t.hover);
        }
        const int size = metrics().px(12);
        const QRect middle(place.center().x() - size / 2, place.center().y() - size / 2, size, size);
        drawIcon(painter, middle, arrow.icon, live ? t.text2 : t.disabled);
    }
}

void SignalboxStyle::drawComboLabel(const QStyleOptionComboBox *option, QPainter *painter) const
{
    QRect text = subControlRect(CC_ComboBox, option, SC_ComboBoxEditField, nullptr).adjusted(2, 0, -2, 0);
    if (!option->currentIcon.isNull()) {
        const QIcon::Mode mode = option->state & State_Enabled ? QIcon::Normal : QIcon::Disabled;
        QRect place(text.x(), text.y() + (text.height() - option->iconSize.height()) / 2, option->iconSize.width(),
                    option->iconSize.height());
        option->currentIcon.paint(painter, visualRect(option->direction, text, place), Qt::AlignCenter, mode);
        text.adjust(option->iconSize.width() + metrics().gap(4), 0, 0, 0);
    }
    if (option->editable || option->currentText.isEmpty()) {
        return;
    }
    const QString shown = option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, text.width());
    painter->setPen(textColour(option, tokens()));
    painter->drawText(visualRect(option->direction, option->rect, text),
                      int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), shown);
}

bool SignalboxStyle::drawInput(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            drawFieldFrame(option, painter, widget);
        } else if (fieldOf(widget) == widget) { // a spin box or combo box has drawn the ground already
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return true;
    }
    case PE_FrameLineEdit:
        return true; // drawn with the panel
    case PE_Frame:
        if (isTextEdit(widget)) {
            drawFieldFrame(option, painter, widget);
        } else {
            paintBox(painter, option->rect, {}, tokens().line, 0);
        }
        return true;
    case PE_FrameGroupBox:
        paintBox(painter, option->rect, {}, tokens().line, metrics().radius());
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckMark(option, painter, false);
        return true;
    case PE_IndicatorRadioButton:
        drawCheckMark(option, painter, true);
        return true;
    default:
        return false;
    }
}

} // namespace Signalbox
