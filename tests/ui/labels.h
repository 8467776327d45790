// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace Signalbox {

/// What the labels in a widget say that is to be seen, joined by line ends.
inline QString textsIn(const QWidget &widget)
{
    QStringList texts;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&widget) && !label->text().isEmpty()) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

/// Names and descriptions that are markup to whoever guesses (reliability.md U01).
inline QStringList markupTraps()
{
    return {QStringLiteral("<img src='file:///trap'>"),
            QStringLiteral("<b>bold</b>"),
            QStringLiteral("<a href='file:///trap'>here</a>"),
            QStringLiteral("<h1>&lt;Title&gt;"),
            QStringLiteral("<style>*{background:url(file:///trap)}</style>"),
            QStringLiteral("<table><tr><td>cell</td></tr></table>"),
            QStringLiteral("<!DOCTYPE html><qt>rich</qt>"),
            QStringLiteral("&amp;&#65;&nbsp;x")};
}

/// Everything in a widget that could take text for markup: empty if there is nothing of the kind.
inline QStringList markupIn(const QWidget &widget)
{
    QStringList found;
    const QList<QWidget *> all = widget.findChildren<QWidget *>();
    for (const QWidget *child : all) {
        const auto *label = qobject_cast<const QLabel *>(child);
        if (label && !label->text().isEmpty() && label->textFormat() != Qt::PlainText) {
            found.append(QStringLiteral("label: ") + label->text());
        }
        QString tip = child->toolTip();
        const bool escaped = tip.startsWith(QStringLiteral("<qt>")) && tip.endsWith(QStringLiteral("</qt>"));
        if (escaped) {
            tip = tip.sliced(4, tip.size() - 9).remove(QStringLiteral("<br/>"));
        }
        if (tip.contains(u'<')) {
            found.append(QStringLiteral("tool tip: ") + tip);
        }
    }
    return found;
}

} // namespace Signalbox
