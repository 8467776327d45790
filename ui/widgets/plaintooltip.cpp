// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintooltip.h"

#include "ui/models/visibletext.h"

#include <QCoreApplication>
#include <QToolTip>
#include <QWidget>

namespace Signalbox {

namespace {

constexpr qsizetype kLongestTip = 2000;

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    QString shown = visibleText(QStringView(text).left(kLongestTip), LineEnds::Kept).toHtmlEscaped();
    shown.replace(u'\n', QStringLiteral("<br/>"));
    if (text.size() > kLongestTip) {
        shown += QStringLiteral("<br/>")
                 + QCoreApplication::translate("ToolTip", "The first %1 of %2 characters.")
                       .arg(kLongestTip)
                       .arg(text.size());
    }
    return QStringLiteral("<qt>%1</qt>").arg(shown);
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

void setReason(QWidget *widget, const QString &why)
{
    setPlainToolTip(widget, why);
    widget->setAccessibleDescription(why);
}

void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget)
{
    QToolTip::showText(place, plainToolTip(text), widget);
}

} // namespace Signalbox
