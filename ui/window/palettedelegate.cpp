// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palettedelegate.h"

#include "ui/models/palette/palettemodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/servermark.h"

#include <QPainter>
#include <QTextLayout>

namespace Signalbox {

namespace {

constexpr int kRow = 24;
constexpr int kIcon = 16;

QString iconOf(PaletteItem::Kind kind)
{
    switch (kind) {
    case PaletteItem::Kind::Server:
        return QStringLiteral("servers");
    case PaletteItem::Kind::Tool:
        return QStringLiteral("tool");
    case PaletteItem::Kind::Resource:
    case PaletteItem::Kind::ResourceTemplate:
        return QStringLiteral("resource");
    case PaletteItem::Kind::Prompt:
        return QStringLiteral("prompt");
    case PaletteItem::Kind::Command:
        break;
    }
    return QStringLiteral("chevron-right");
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, metricsOf(option.widget).px(kRow)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    QStyleOptionViewItem panel(option);
    panel.state |= QStyle::State_HasFocus | QStyle::State_Active; // the field has it, and moves the row
    panel.text.clear();
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, widget);

    painter->save();
    const bool strong = option.state & QStyle::State_Selected;
    const bool usable = index.flags() & Qt::ItemIsEnabled;
    const QColor ink = !usable ? tokens.disabled : strong ? tokens.onSel : tokens.text;
    const QRect row = option.rect.adjusted(metrics.px(8), 0, -metrics.px(8), 0);
    const int aside = paintAside(painter, row, option, index, !usable || strong ? ink : tokens.text3);
    const int mark = metrics.px(kIcon);
    paintKind(painter, QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), mark, row.height())),
              option, index, !usable || strong ? ink : tokens.text2);
    const QRect name(row.left() + mark + metrics.px(8), row.top(), row.width() - mark - aside - metrics.px(20),
                     row.height());
    paintName(painter, QStyle::visualRect(option.direction, row, name), option, index, ink);
    painter->restore();
}

void PaletteDelegate::paintKind(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QColor &ink)
{
    if (const QVariant state = index.data(PaletteRole::Mark); state.isValid()) {
        paintMark(painter, rect, markOf(ServerStanding(state.toInt())), option.widget);
        return;
    }
    const QPixmap picture = iconPixmap(iconOf(PaletteItem::Kind(index.data(PaletteRole::Kind).toInt())), rect.width(),
                                       ink, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.left(), rect.top() + (rect.height() - rect.width()) / 2, picture);
}

int PaletteDelegate::paintAside(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QColor &ink)
{
    QString aside = index.data(PaletteRole::Keys).toString();
    if (aside.isEmpty()) {
        aside = index.data(PaletteRole::Detail).toString();
    }
    painter->setFont(fontFor(FontRole::Secondary));
    painter->setPen(ink);
    const QFontMetrics letters = painter->fontMetrics();
    aside = letters.elidedText(aside, Qt::ElideRight, row.width() / 2);
    const int width = letters.horizontalAdvance(aside);
    const QRect place(row.right() - width + 1, row.top(), width, row.height());
    painter->drawText(QStyle::visualRect(option.direction, row, place), Qt::AlignVCenter | Qt::AlignAbsolute, aside);
    return width;
}

void PaletteDelegate::paintName(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QColor &ink)
{
    const QFont font = fontFor(FontRole::Body);
    const QString name = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    QTextLayout layout(name, font);
    QTextOption how;
    how.setTextDirection(option.direction);
    how.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(how);
    QList<QTextLayout::FormatRange> found;
    if (!(option.state & QStyle::State_Selected)) {
        QTextCharFormat format;
        format.setForeground(tokensOf(option.widget).accent);
        for (const qsizetype place : index.data(PaletteRole::Places).value<QList<qsizetype>>()) {
            if (place < name.size()) {
                found.append({int(place), 1, format});
            }
        }
    }
    layout.setFormats(found);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter->setPen(ink);
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace Signalbox
