// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/signalboxstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace Signalbox {

SignalboxStyle::SignalboxStyle(const Theme *theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(theme)
{
}

const Tokens &SignalboxStyle::tokens() const
{
    return m_theme ? m_theme->tokens() : lightTokens();
}

const Metrics &SignalboxStyle::metrics() const
{
    static const Metrics kPlain;
    return m_theme ? m_theme->metrics() : kPlain;
}

void SignalboxStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                        || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget)
                        || qobject_cast<QSplitterHandle *>(widget);
    if (hovers) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->defaultAlignment() == Qt::AlignCenter) {
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // Qt's own is the middle
    }
}

int SignalboxStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics &m = metrics();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return m.icon();
    case PM_LargeIconSize:
        return m.px(20);
    case PM_HeaderDefaultSectionSizeVertical:
        return m.row();
    case PM_HeaderMargin:
        return 1; // the least height of a row is the text's and twice this
    case PM_SplitterWidth:
        return 1; // seen; QSplitter widens what is grabbed by itself, see styleHint()
    case PM_ScrollBarExtent:
        return m.px(10);
    case PM_ScrollBarSliderMin:
        return m.px(24);
    case PM_DefaultFrameWidth:
        // The text would else cover the round corners of the frame.
        return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ? 2 : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m.px(14);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m.gap(6);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarExtensionExtent:
        return m.px(24);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarVMargin:
        return m.px(4);
    case PM_MenuBarHMargin:
        return m.px(8);
    case PM_TabBarTabHSpace:
        return m.gap(24);
    case PM_TabBarTabVSpace:
        return 0;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return m.px(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m.gap(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return m.gap(12);
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuHMargin:
        return m.gap(4);
    case PM_MenuVMargin:
        return m.gap(4);
    case PM_TreeViewIndentation:
        return m.px(14);
    case PM_FocusFrameHMargin:
        return m.px(5); // the text of a cell begins a pixel after it
    case PM_DockWidgetTitleMargin:
        return m.px(6);
    case PM_DockWidgetSeparatorExtent:
        return m.px(4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SignalboxStyle::layoutSpacing(QSizePolicy::ControlType, QSizePolicy::ControlType, Qt::Orientation,
                                  const QStyleOption *, const QWidget *) const
{
    return metrics().gap(8);
}

int SignalboxStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ComboBox_UseNativePopup:
    case SH_TabBar_PreferNoArrows:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_TabBar_Alignment:
        return int(Qt::AlignLeft);
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case SH_Table_GridLineColor:
        return int(tokens().line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void SignalboxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (drawInput(element, option, painter, widget) || drawButton(element, option, painter, widget)
        || drawTabPart(element, option, painter, widget) || drawView(element, option, painter, widget)
        || drawBar(element, option, painter, widget)) {
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void SignalboxStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element == CE_TabBarTabShape && tab) {
        drawTabShape(tab, painter, widget);
    } else if (element == CE_TabBarTabLabel && tab) {
        drawTabLabel(tab, painter, widget);
    } else if (element == CE_Header && header) {
        drawHeader(header, painter, widget);
    } else if (element == CE_HeaderSection && header) {
        drawHeaderSection(header, painter);
    } else if (element == CE_HeaderLabel && header) {
        drawHeaderLabel(header, painter);
    } else if (element == CE_ComboBoxLabel && combo) {
        drawComboLabel(combo, painter);
    } else if (element == CE_PushButtonBevel) {
        drawPushButton(option, painter, widget);
    } else if (element == CE_PushButtonLabel) {
        drawPushButtonLabel(option, painter, widget);
    } else if (!drawBarControl(element, option, painter, widget)) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void SignalboxStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_ComboBox && combo) {
        drawComboBox(combo, painter, widget);
    } else if (control == CC_SpinBox && spin) {
        drawSpinBox(spin, painter, widget);
    } else if (control == CC_ScrollBar && slider) {
        drawScrollBar(slider, painter, widget);
    } else {
        if (control == CC_ToolButton && widget && qobject_cast<const QTabBar *>(widget->parentWidget())) {
            drawTabScrollerGround(option->rect, painter, widget->parentWidget());
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        const bool isPlain = (option->state & State_Enabled) && !(option->state & State_HasFocus);
        if (control == CC_ToolButton && tokens().hasEdges && isPlain) { // at rest it has no panel
            paintBox(painter, option->rect, {}, tokens().edge, metrics().radius());
        }
    }
}

QIcon SignalboxStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(QStringLiteral("close"));
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(QStringLiteral("more"));
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("triangle-alert"));
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"));
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("error"));
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

void SignalboxStyle::drawIcon(QPainter *painter, const QRect &rect, const char16_t *name, const QColor &colour) const
{
    const int size = std::min(rect.width(), rect.height());
    const QPixmap pixmap = iconPixmap(QString::fromUtf16(name), size, colour, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

} // namespace Signalbox
