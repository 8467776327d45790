// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/cuttexts.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString said(const QWidget &widget, const QString &text, int needs, int has)
{
    return u"%1 %2 “%3” needs %4, has %5"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60))
        .arg(needs)
        .arg(has);
}

/// Does a part of it lie beyond the edge of what holds it? Not asked of what can be scrolled.
bool isOutside(const QWidget &widget, const QWidget &within)
{
    for (const QWidget *part = &widget; part != &within && part->parentWidget(); part = part->parentWidget()) {
        const QWidget *holder = part->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(holder->parentWidget())) {
            return false;
        }
        // Right to left a QSplitter gives its first part one pixel beyond its own edge.
        if (!holder->rect().adjusted(-1, -1, 1, 1).contains(part->geometry())) {
            return true;
        }
    }
    return false;
}

QString cutLabel(const QLabel &label, const QWidget &within)
{
    const QString text = label.text();
    if (text.isEmpty() || label.toolTip().contains(text.left(20))) {
        return {};
    }
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        return label.height() < needs ? said(label, text, needs, label.height()) : QString();
    }
    const QSize needs = label.fontMetrics().size(label.buddy() ? Qt::TextShowMnemonic : 0, text);
    const QSize has = label.contentsRect().size();
    if (needs.width() > has.width() || needs.height() > has.height()) {
        return needs.width() > has.width() ? said(label, text, needs.width(), has.width())
                                           : said(label, text, needs.height(), has.height());
    }
    return isOutside(label, within) ? said(label, text, needs.width(), 0) : QString();
}

QString cutButton(const QAbstractButton &button, const QWidget &within)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)) {
        return {};
    }
    const QSize needs = button.sizeHint();
    if (button.width() < needs.width() || isOutside(button, within)) {
        return said(button, button.text(), needs.width(), button.width());
    }
    return {};
}

QString cutCombo(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int needs = box.fontMetrics().horizontalAdvance(box.currentText());
    if (needs <= room.width() || box.toolTip().contains(box.currentText())) {
        return {};
    }
    return said(box, box.currentText(), needs, room.width());
}

QStringList cutTabs(const QTabBar &bar)
{
    QStringList cut;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const int needs = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab)).width();
        const QRect rect = bar.tabRect(tab);
        const bool isSeen = bar.rect().contains(rect);
        if (bar.isTabVisible(tab) && (rect.width() < needs || !isSeen)
            && !bar.tabToolTip(tab).contains(bar.tabText(tab))) {
            cut.append(said(bar, bar.tabText(tab), needs, isSeen ? rect.width() : 0));
        }
    }
    return cut;
}

QStringList cutHeadings(const QHeaderView &header)
{
    QStringList cut;
    const QAbstractItemModel *model = header.model();
    for (int section = 0; model && section < header.count(); ++section) {
        const QString text = model->headerData(section, header.orientation()).toString();
        const QString tip = model->headerData(section, header.orientation(), Qt::ToolTipRole).toString();
        const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
        const int needs = header.fontMetrics().horizontalAdvance(text) + 2 * margin;
        if (!header.isSectionHidden(section) && header.sectionSize(section) < needs && !tip.contains(text)) {
            cut.append(said(header, text, needs, header.sectionSize(section)));
        }
    }
    return cut;
}

} // namespace

QStringList cutTexts(const QWidget &widget)
{
    QStringList cut;
    const QList<QWidget *> all = widget.findChildren<QWidget *>();
    for (const QWidget *part : all) {
        if (!part->isVisible() || part->window() != widget.window()) {
            continue;
        }
        if (const auto *label = qobject_cast<const QLabel *>(part)) {
            cut.append(cutLabel(*label, widget));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(part)) {
            cut.append(cutButton(*button, widget));
        } else if (const auto *box = qobject_cast<const QComboBox *>(part)) {
            cut.append(cutCombo(*box));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(part)) {
            cut.append(cutTabs(*tabs));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(part)) {
            if (header->orientation() == Qt::Horizontal) {
                cut.append(cutHeadings(*header));
            }
        }
    }
    cut.removeAll(QString());
    return cut;
}

} // namespace Signalbox
