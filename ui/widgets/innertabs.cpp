// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/innertabs.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plaintooltip.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOption>
#include <QStylePainter>

#include <algorithm>

namespace Signalbox {

void setTabShown(QTabBar *bar, int tab, bool isShown)
{
    if (bar->isTabVisible(tab) != isShown) {
        bar->setTabVisible(tab, isShown);
        bar->setTabText(tab, bar->tabText(tab)); // lays them out
    }
}

InnerTabs::InnerTabs(QWidget *parent)
    : QTabBar(parent)
{
    setTabLook(this, TabLook::Inner);
    setElideMode(Qt::ElideNone); // what is cut is cut here, before the figure
    setExpanding(false);
    setUsesScrollButtons(true);
}

void InnerTabs::setCounter(int index, int count)
{
    const QString before = counterText(index);
    setTabData(index, count);
    const QString counter = counterText(index);
    if (counter != before) {
        setAccessibleTabName(index, counter.isEmpty() ? QString() : tr("%1, %2").arg(tabText(index), counter));
        setTabText(index, tabText(index)); // lays the tabs out anew
        updateGeometry();
        update();
    }
}

QString InnerTabs::counterText(int index) const
{
    const QVariant count = tabData(index);
    return count.isValid() && count.toInt() >= 0 ? QLocale().toString(count.toInt()) : QString();
}

QSize InnerTabs::tabSizeHint(int index) const
{
    const QSize usual = QTabBar::tabSizeHint(index);
    return {usual.width() + counterWidth(index), usual.height()};
}

int InnerTabs::counterWidth(int index) const
{
    const QString counter = counterText(index);
    return counter.isEmpty()
               ? 0
               : QFontMetrics(fontFor(FontRole::Secondary)).horizontalAdvance(counter) + metricsOf(this).gap(4);
}

QSize InnerTabs::minimumTabSizeHint(int index) const
{
    constexpr int kLetters = 7;
    const QSize whole = tabSizeHint(index);
    const int text = fontMetrics().size(Qt::TextShowMnemonic, tabText(index)).width();
    const int least = fontMetrics().averageCharWidth() * kLetters;
    return {whole.width() - std::max(text - least, 0), whole.height()};
}

/// A word that is cut stands whole in the tool tip.
void InnerTabs::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    for (int i = 0; i < count(); ++i) {
        const QString whole = plainToolTip(QString(tabText(i)).remove(u'&'));
        const bool isCut = tabRect(i).width() < tabSizeHint(i).width();
        if (isCut && tabToolTip(i).isEmpty()) {
            setTabToolTip(i, whole);
        } else if (!isCut && tabToolTip(i) == whole) {
            setTabToolTip(i, {});
        }
    }
}

/// A bar that was laid out without room keeps its tabs scrolled away; with room for all of them it begins at the first.
void InnerTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    if (count() > 0 && !rect().contains(tabRect(currentIndex()))) {
        setTabText(0, tabText(0)); // lays the tabs out anew
    }
}

void InnerTabs::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionTabBarBase base;
    base.initFrom(this);
    painter.drawPrimitive(QStyle::PE_FrameTabBarBase, base);
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    for (int i = 0; i < count(); ++i) {
        QStyleOptionTab option;
        initStyleOption(&option, i);
        if (const int missing = tabSizeHint(i).width() - option.rect.width(); missing > 0) {
            const int text = fontMetrics().size(Qt::TextShowMnemonic, tabText(i)).width();
            option.text = fontMetrics().elidedText(tabText(i), Qt::ElideRight, text - missing, Qt::TextShowMnemonic);
        }
        painter.drawControl(QStyle::CE_TabBarTab, option);
        const QString counter = counterText(i);
        if (counter.isEmpty()) {
            continue;
        }
        painter.setFont(fontFor(FontRole::Secondary));
        painter.setPen(tokens.text3);
        const QRect place = option.rect.adjusted(metrics.gap(8), 0, -metrics.gap(8), 0);
        painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignTrailing), counter);
        painter.setFont(font());
    }
}

} // namespace Signalbox
