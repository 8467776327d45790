// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and places of the parts of controls in SignalboxStyle.
#include "ui/theme/signalboxstyle.h"
#include "ui/theme/theme.h"

#include <QStyleOption>

namespace Signalbox {

namespace {

constexpr int kSpinArrow = 18; ///< width of a spin box's arrows

} // namespace

QSize SignalboxStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                       const QWidget *widget) const
{
    const Metrics &m = metrics();
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button) {
            return usual;
        }
        int width = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 2 * m.gap(10);
        width += button->icon.isNull() ? 0 : button->iconSize.width() + (button->text.isEmpty() ? 0 : m.gap(6));
        width += button->features & QStyleOptionButton::HasMenu ? m.icon() : 0;
        return {width, m.input()};
    }
    case CT_ComboBox:
        return {size.width() + 2 * m.gap(8) + m.gap(4) + m.icon(), m.input()};
    case CT_LineEdit:
        return {usual.width(), widget && size.height() > m.input() ? usual.height() : m.input()};
    case CT_SpinBox:
        return {std::max(usual.width(), size.width() + m.px(kSpinArrow) + 2 * m.px(8)), m.input()};
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        return button && button->toolButtonStyle == Qt::ToolButtonIconOnly ? QSize(m.px(24), m.px(24))
                                                                           : QSize(usual.width(), m.input());
    }
    case CT_CheckBox:
    case CT_RadioButton:
        return {usual.width(), std::max(m.px(20), usual.height())};
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        return tab ? tabSize(tab, widget) : usual;
    }
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool horizontal = !header || header->orientation == Qt::Horizontal;
        const int wide = header ? option->fontMetrics.horizontalAdvance(header->text) + 2 * m.gap(8) : usual.width();
        return {std::max(wide, m.px(24)), horizontal ? m.header() : m.row()};
    }
    case CT_ItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const bool oneLine = item && !item->text.contains(u'\n') && !item->text.contains(QChar::LineSeparator);
        return {usual.width(), oneLine ? m.row() : std::max(m.row(), usual.height())};
    }
    case CT_MenuBarItem:
        return {size.width() + 2 * m.gap(8), m.px(24)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator) {
            return {usual.width(), m.px(9)};
        }
        return {size.width() + m.icon() + 2 * m.gap(8) + m.gap(24) + m.gap(12), m.row(24)};
    }
    default:
        return usual;
    }
}

QRect SignalboxStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics &m = metrics();
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(m.px(4), 1, -m.px(4), -1);
    case SE_HeaderLabel:
    case SE_HeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const int arrow = sorted ? m.px(12) : 0;
        const QRect inner = option->rect.adjusted(m.gap(8), 0, -m.gap(sorted ? 4 : 8), 0);
        const QRect place = element == SE_HeaderLabel
                                ? inner.adjusted(0, 0, -arrow, 0)
                                : QRect(inner.right() + 1 - arrow, inner.center().y() - arrow / 2 + 1, arrow, arrow);
        return visualRect(option->direction, option->rect, place);
    }
    case SE_TabBarTabText:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            return visualRect(option->direction, option->rect, tabTextRect(tab, widget));
        }
        break;
    case SE_TabBarTabRightButton: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab) {
            break;
        }
        const QSize size = tab->rightButtonSize;
        const QRect place(option->rect.right() - m.gap(8) - size.width() + 1,
                          option->rect.y() + (option->rect.height() - size.height()) / 2, size.width(), size.height());
        return visualRect(option->direction, option->rect, place);
    }
    case SE_TabBarTabLeftButton: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab) {
            break;
        }
        const QSize size = tab->leftButtonSize;
        const QRect place(option->rect.x() + m.gap(12), option->rect.y() + (option->rect.height() - size.height()) / 2,
                          size.width(), size.height());
        return visualRect(option->direction, option->rect, place);
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect SignalboxStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                     const QWidget *widget) const
{
    const Metrics &m = metrics();
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = m.icon() + m.gap(8);
        if (part == SC_ComboBoxArrow) {
            return visualRect(option->direction, rect, QRect(rect.right() + 1 - arrow, rect.y(), arrow, rect.height()));
        }
        if (part == SC_ComboBoxEditField) {
            return visualRect(option->direction, rect, rect.adjusted(m.gap(6), 1, -arrow, -1));
        }
    }
    if (control == CC_SpinBox) {
        const int arrow = m.px(kSpinArrow);
        const QRect arrows(rect.right() - arrow, rect.y() + 1, arrow, rect.height() - 2);
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, rect, arrows.adjusted(0, 0, 0, -arrows.height() / 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect, arrows.adjusted(0, arrows.height() - arrows.height() / 2, 0, 0));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(2, 2, -arrow - 1, -2));
        default:
            return rect;
        }
    }
    if (control == CC_ScrollBar) { // no arrows at the ends
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool flat = slider && slider->orientation == Qt::Horizontal;
        const int length = flat ? rect.width() : rect.height();
        int thumb = length;
        int start = 0;
        if (slider && slider->maximum > slider->minimum) {
            const qint64 range = qint64(slider->maximum) - slider->minimum;
            thumb = int(qint64(slider->pageStep) * length / (range + slider->pageStep));
            thumb = std::min(length, std::max(thumb, m.px(24)));
            start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - thumb,
                                            slider->upsideDown);
        }
        const auto piece = [&](int from, int size) {
            return flat ? QRect(rect.x() + from, rect.y(), size, rect.height())
                        : QRect(rect.x(), rect.y() + from, rect.width(), size);
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return piece(start, thumb);
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSubPage:
            return piece(0, start);
        case SC_ScrollBarAddPage:
            return piece(start + thumb, length - start - thumb);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace Signalbox
